/** The forms in which a result can be drawn into one file. */
import type { Language } from '../../i18n/index.js';
import type { InspectionCollection, InspectionDocument } from '../../model/index.js';
import {
  escapeHtml,
  jsonLdOf,
  oembedOf,
  renderDsd,
  renderEmail,
  renderPage,
  renderWidget,
  sentenceOf,
  widgetSheet,
  type WidgetKind,
} from '../../static/index.js';
import { groundSheet } from '../../static/pages/page-sheet.js';
import { badgePicture } from '../../static/picture/index.js';
import { EXIT, Failure } from '../shell/failure.js';

export const FORMS = [
  'page',
  'fragment',
  'css',
  'dsd',
  'svg',
  'png',
  'text',
  'email',
  'oembed',
  'json-ld',
] as const;

export type Form = (typeof FORMS)[number];

/** The forms that every widget has; the others are of the result as a whole, as its badge says it. */
const OF_WIDGETS: readonly Form[] = ['page', 'fragment', 'css', 'dsd'];

/** What is drawn. */
export interface Drawing {
  widget: WidgetKind;
  document: InspectionDocument;
  /** What a widget shows that shows many. */
  collection: InspectionCollection | undefined;
  language: Language;
  which: string | undefined;
  attributes: Record<string, string | true>;
  /** Address of the page of the result. */
  url: string | undefined;
  /** Address of its data. */
  src: string | undefined;
  scale: 1 | 2;
}

/** The result in a form. Throws a `Failure` where the form needs what was not given. */
export function draw(form: Form, drawing: Drawing): string | Uint8Array {
  const { widget, document, language, which } = drawing;
  if (!OF_WIDGETS.includes(form) && widget.name !== 'badge')
    throw new Failure(EXIT.usage, `--as ${form} shows the badge alone: leave out --widget`);
  const options = {
    ...(which !== undefined && { which }),
    ...(drawing.url !== undefined && { url: drawing.url }),
  };
  switch (form) {
    case 'page':
      return pageOf(drawing);
    case 'fragment':
      return `${widgetOf(drawing)}\n`;
    case 'css':
      return `${widgetSheet([widget.name])}\n`;
    case 'dsd':
      return `${dsdOf(drawing)}\n`;
    case 'svg':
      return pictureOf(drawing).svg;
    case 'png':
      return pictureOf(drawing).png(drawing.scale);
    case 'text':
      return `${sentenceOf(document, language, which)}\n`;
    case 'email':
      return renderEmail(document, language, options);
    case 'oembed':
      return `${JSON.stringify(oembed(drawing))}\n`;
    case 'json-ld':
      return `${JSON.stringify(jsonLdOf(document, language, options))}\n`;
  }
}

function widgetOf({ widget, document, collection, ...drawing }: Drawing, level?: number): string {
  const { html } = renderWidget(widget.name, collection ?? document, {
    ...optionsOf(drawing),
    ...(level !== undefined && !drawing.attributes['heading-level'] && { headingLevel: level }),
  });
  return html;
}

function optionsOf({
  language,
  which,
  attributes,
}: Pick<Drawing, 'language' | 'which' | 'attributes'>) {
  return { language, attributes, ...(which !== undefined && { which }) };
}

/** A page that stands alone: its styles are in it. */
function pageOf(drawing: Drawing): string {
  const { widget, document, language, which } = drawing;
  const sentence = sentenceOf(document, language, which, widget.name);
  const html = widgetOf(drawing, 1);
  // A page needs a heading. Most widgets have one; a badge is small enough to be one.
  const heading = /<h1[ >]/.test(html) ? '' : `<h1 class="apart">${escapeHtml(sentence)}</h1>`;
  const page = renderPage({
    title: sentence,
    description: sentence,
    lang: language.tag,
    body: `<main class="bare">${heading}${html}</main>`,
  });
  const styles = `${groundSheet.cssText}\n${widgetSheet([widget.name])}`;
  return page.replace('</head>', () => `<style>\n${styles}\n</style>\n</head>`);
}

function dsdOf({ widget, document, src, ...drawing }: Drawing): string {
  if (src === undefined)
    throw new Failure(
      EXIT.usage,
      '--as dsd needs --src with the address of the data, which the element loads',
    );
  return renderDsd(widget.name, document, { ...optionsOf(drawing), src });
}

function pictureOf({ document, language, which }: Drawing) {
  const sentence = sentenceOf(document, language, which);
  return badgePicture(document, language, { sentence, which });
}

/** The answer for the page of a badge that stands at an address, its picture beside it. */
function oembed(drawing: Drawing) {
  const { document, language, which, url } = drawing;
  if (url === undefined)
    throw new Failure(EXIT.usage, '--as oembed needs --url with the address of the badge’s page');
  const { width, height } = pictureOf(drawing);
  const { host, origin } = new URL(url);
  return oembedOf(document, language, {
    which,
    image: { url: new URL('badge.png', url).href, width, height },
    provider: { name: host, url: `${origin}/` },
  });
}
