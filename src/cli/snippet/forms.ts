/**
 * The forms in which an editor puts a widget into a page. Each is one line, since editors make a paragraph of every line,
 * and carries no script, style sheet or JSON: where an editor takes the tags away, their text would stay on the page.
 */
import type { Language } from '../../i18n/index.js';
import type { InspectionDocument } from '../../model/index.js';
import { attributesOf, escapeHtml, renderEmail, type WidgetKind } from '../../static/index.js';
import { inputOf } from '../../static/render/sentence.js';
import { judgementsView, type AreaView } from '../../views/index.js';

export const SNIPPET_FORMS = [
  'link',
  'address',
  'element',
  'div',
  'iframe',
  'image',
  'html',
  'email',
] as const;

export type SnippetForm = (typeof SNIPPET_FORMS)[number];

/** What a snippet shows, and where it is published. */
export interface Snippet {
  widget: WidgetKind;
  document: InspectionDocument;
  language: Language;
  which: string | undefined;
  /** The result, as every form says it. */
  sentence: string;
  /** Address of the widget's page, without a fragment. */
  page: string;
  /** Address of the folder with the pictures of the badge. */
  pictures: string;
  /** Address of the data that the element loads. */
  data: string;
  /** Size of the picture in pixels, where it is known. */
  size: { width: number; height: number } | undefined;
  /** What the element needs besides, to show what the page shows. */
  ownAttributes: Readonly<Record<string, string | true>>;
  /** What was chosen with `--set`. */
  settings: Readonly<Record<string, string | true>>;
  /** Height of a frame in pixels. */
  frameHeight: number;
}

/** The snippet in a form: one line of HTML, or an address. */
export function snippetOf(form: SnippetForm, snippet: Snippet): string {
  const { widget, sentence } = snippet;
  const address = addressOf(snippet);
  switch (form) {
    case 'address':
      return address;
    case 'link':
      return linkTo(address, sentence);
    case 'element':
      return wrap(widget.tag, elementAttributes(snippet), linkTo(address, sentence));
    case 'div':
      return wrap('div', divAttributes(snippet), linkTo(address, sentence));
    case 'iframe':
      return wrap('iframe', frameAttributes(snippet, address), '');
    case 'image':
      return `<a${attributesOf({ href: address })}>${pictureOf(snippet)}</a>`;
    case 'html':
      return inWords(snippet, address);
    case 'email':
      return inEmail(snippet, address);
  }
}

/**
 * The address that says everything: the record in its path, what was chosen in its fragment. Every value is
 * percent-encoded, since a colon in it makes some editors take all before it for a protocol.
 */
export function addressOf({ page, settings, which }: Snippet): string {
  const all: Snippet['settings'] = { ...settings, ...(which !== undefined && { which }) };
  const options = Object.entries(all).map(
    ([name, value]) => `${encode(name)}=${encode(value === true ? 'true' : value)}`,
  );
  return options.length > 0 ? `${page}#${options.join('&')}` : page;
}

/** All but letters, digits, hyphens, full stops and underscores. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function linkTo(href: string, text: string): string {
  return `<a${attributesOf({ href })}>${escapeHtml(text)}</a>`;
}

function wrap(
  tag: string,
  attributes: Parameters<typeof attributesOf>[0],
  content: string,
): string {
  return `<${tag}${attributesOf(attributes)}>${content}</${tag}>`;
}

function elementAttributes({
  data,
  ownAttributes,
  settings,
  which,
  language,
}: Snippet): Record<string, string | true | undefined> {
  return { src: data, lang: language.tag, ...ownAttributes, ...settings, which };
}

function divAttributes(snippet: Snippet) {
  const { lang, ...attributes } = elementAttributes(snippet);
  const named = Object.entries(attributes).map(([name, value]) => [
    `data-${name}`,
    value === true ? 'true' : value,
  ]);
  return {
    'data-inspection-widget': snippet.widget.name,
    lang,
    ...(Object.fromEntries(named) as Record<string, string | undefined>),
  };
}

/** The page needs no script and brings none; links in it lead out of the frame, which a sandbox has to allow. */
function frameAttributes({ sentence, frameHeight }: Snippet, src: string) {
  return {
    src,
    title: sentence,
    width: '100%',
    height: String(frameHeight),
    loading: 'lazy',
    sandbox: 'allow-popups allow-top-navigation-by-user-activation',
  };
}

function pictureOf({ pictures, sentence, size }: Snippet): string {
  const image = {
    src: `${pictures}badge.svg`,
    alt: sentence,
    width: size && String(size.width),
    height: size && String(size.height),
  };
  return `<img${attributesOf(image)}>`;
}

/** The whole result in plain HTML: each judgement a point of a list, and the link in a paragraph of its own. */
function inWords({ document, language, which, sentence }: Snippet, address: string): string {
  const { overall, areas } = judgementsView(inputOf(document, language, which));
  const points = [
    ...(overall.label && overall.state === 'graded'
      ? [`${overall.label.text}: ${overall.grade.text.text}`]
      : []),
    ...areas.flatMap(pointsOf),
  ];
  const list = points.map((point) => `<li>${escapeHtml(point)}</li>`).join('');
  return `${list && `<ul>${list}</ul>`}<p>${linkTo(address, sentence)}</p>`;
}

function pointsOf({ label, grade, parts }: AreaView): string[] {
  const own = grade ? [`${label.text}: ${grade.text.text}`] : [];
  return [...own, ...parts.flatMap(pointsOf)];
}

/** A table with a PNG, which mail and office programs show. */
function inEmail({ document, language, which, pictures, size }: Snippet, address: string): string {
  // The picture that is published is of the latest result.
  const image = which === undefined && size ? { url: `${pictures}badge.png`, ...size } : undefined;
  const html = renderEmail(document, language, { which, url: address, image });
  return html.trim().replace(/\n\s*/g, '');
}
