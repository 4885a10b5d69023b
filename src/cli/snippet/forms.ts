/**
 * The forms in which an editor puts a widget into a page. Each is one line, since editors make a paragraph of every line,
 * and carries no script, style sheet or JSON: where an editor takes the tags away, their text would stay on the page.
 */
import type { Language } from '../../i18n/index.js';
import type { InspectionDocument } from '../../model/index.js';
import { attributesOf, escapeHtml, renderEmail, type WidgetKind } from '../../static/index.js';
import { frameHeightOf, frameLine, linkLine } from '../../static/snippets.js';
import { inputOf } from '../../static/render/sentence.js';
import { judgementsView, type AreaView } from '../../views/index.js';
import { EXIT, Failure } from '../shell/failure.js';

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
  /** Address of the provider's page. */
  provider: string;
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
  /** Height of a frame in pixels; what suits the widget by itself. */
  frameHeight: number | undefined;
}

/** The widgets that a form shows; all others would be shown as something else than they are. */
const SHOWN: Partial<Record<SnippetForm, readonly string[]>> = {
  image: ['badge'],
  html: ['badge', 'judgements', 'summary'],
  email: ['badge'],
};

/** The snippet in a form: one line of HTML, or an address. Throws a `Failure` where the form does not show the widget. */
export function snippetOf(form: SnippetForm, snippet: Snippet): string {
  const { widget, sentence, frameHeight = frameHeightOf(widget.name) } = snippet;
  const shown = SHOWN[form] ?? [widget.name];
  if (!shown.includes(widget.name))
    throw new Failure(
      EXIT.usage,
      `--as ${form} shows ${shown.join(', ')}, not ${widget.name}: choose another form, such as link or iframe`,
    );
  const address = addressOf(snippet);
  switch (form) {
    case 'address':
      return address;
    case 'link':
      return linkLine(address, sentence);
    case 'element':
      return wrap(widget.tag, elementAttributes(snippet), linkLine(address, sentence));
    case 'div':
      return wrap('div', divAttributes(snippet), linkLine(address, sentence));
    case 'iframe':
      return frameLine(address, sentence, frameHeight);
    case 'image':
      return `<a${attributesOf({ href: address })}>${pictureOf(snippet)}</a>`;
    case 'html':
      return inWords(snippet, address);
    case 'email':
      return inEmail(snippet);
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
  const { overall, areas, facts } = judgementsView(inputOf(document, language, which));
  const label = overall.label?.text ?? language.judgements.overall;
  const points = [...pointsOf({ ...overall, label: { text: label } }), ...areas.flatMap(pointsOf)];
  const list = [...points, ...facts.notes].map((point) => `<li>${escapeHtml(point)}</li>`);
  return `<ul>${list.join('')}</ul><p>${linkLine(address, sentence)}</p>`;
}

/** A judgement in whichever words it has, then its parts. */
function pointsOf({
  label,
  grade,
  statement,
  score,
  parts = [],
}: Pick<AreaView, 'label' | 'grade' | 'statement'> & Partial<AreaView>): string[] {
  const said = [grade?.text.text, score, statement?.text].filter((each) => each !== undefined);
  return [`${label.text}: ${said.join('. ')}`, ...parts.flatMap(pointsOf)];
}

/** The table that is published beside the badge, on one line. */
function inEmail({ document, language, which, provider }: Snippet): string {
  return renderEmail(document, language, { which, url: provider }).replaceAll('\n', '');
}
