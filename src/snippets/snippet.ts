/**
 * The forms in which an editor puts a widget into a page. Each is one line, since editors make a paragraph of every line,
 * and carries no script, style sheet or JSON: where an editor takes the tags away, their text would stay on the page. Each
 * has the whole result as its text, so that something right is left whatever is taken away.
 */
import { judgementsView, type AreaView, type ViewInput } from '../views/index.js';
import { emailTable } from './email.js';
import { attributesOf, escapeHtml } from './escape.js';
import { frameHeightOf, frameLine, linkLine } from './lines.js';

export const snippetForms = [
  'link',
  'address',
  'element',
  'div',
  'iframe',
  'image',
  'html',
  'email',
] as const;

export type SnippetForm = (typeof snippetForms)[number];

type Values = Readonly<Record<string, string | true>>;

/** What a snippet shows, and where it is published. */
export interface Snippet {
  /** The widget by the word for it in addresses, and its tag. */
  widget: { name: string; tag: string };
  /** Document, inspection and words, for the forms that say more than the sentence: `html` and `email`. */
  input: ViewInput<'badge' | 'judgements' | 'plain'>;
  which?: string | undefined;
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
  size?: { width: number; height: number } | undefined;
  /** What the element needs besides, to show what the page shows. */
  ownAttributes?: Values;
  /** Attributes of the widget that were chosen. */
  settings?: Values;
  /** Height of a frame in pixels; what suits the widget by itself. */
  frameHeight?: number | undefined;
}

/** The widgets that a form shows; all others would be shown as something else than they are. */
const SHOWN: Partial<Record<SnippetForm, readonly string[]>> = {
  image: ['badge'],
  html: ['badge', 'judgements', 'summary'],
  email: ['badge'],
};

/** Names of the widgets that a form shows; `undefined` for all. */
export function widgetsShownAs(form: SnippetForm): readonly string[] | undefined {
  return SHOWN[form];
}

/** Whether a form can show a widget. */
export function isShownAs(form: SnippetForm, widget: string): boolean {
  return SHOWN[form]?.includes(widget) ?? true;
}

/** The snippet in a form: one line of HTML, or an address. Throws a `RangeError` where the form does not show the widget. */
export function snippetOf(form: SnippetForm, snippet: Snippet): string {
  const { widget, sentence, frameHeight = frameHeightOf(widget.name) } = snippet;
  if (!isShownAs(form, widget.name))
    throw new RangeError(`"${form}" shows ${SHOWN[form]?.join(', ')}, not ${widget.name}`);
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
      return pictureLine(snippet, address);
    case 'html':
      return inWords(snippet, address);
    case 'email':
      // Of the table that is published beside the badge, on one line.
      return emailTable(snippet.input, snippet.provider).replaceAll('\n', '');
  }
}

/** What goes to the clipboard: `html` for editors that show what is pasted, `text` for those that show its source. */
export interface Copy {
  /** `undefined` for an address, which is text and nothing else. */
  html: string | undefined;
  text: string;
}

/** Forms that are part of a line of text. Editors know them as such only in a paragraph. */
const INLINE: readonly SnippetForm[] = ['link', 'image'];

/** A snippet for the clipboard. */
export function copyOf(form: SnippetForm, snippet: Snippet): Copy {
  return copyOfText(form, snippetOf(form, snippet));
}

/** A snippet that is text already, for the clipboard. */
export function copyOfText(form: SnippetForm, text: string): Copy {
  if (form === 'address') return { html: undefined, text };
  // Some editors take the text alone where both are the same.
  return { html: INLINE.includes(form) ? `<p>${text}</p>` : text, text: `${text}\n` };
}

/**
 * The address that says everything: the record in its path, what was chosen in its fragment. Every value is
 * percent-encoded, since a colon in it makes some editors take all before it for a protocol.
 */
export function addressOf({
  page,
  settings,
  which,
}: Pick<Snippet, 'page' | 'settings' | 'which'>): string {
  const all: Values = { ...settings, ...(which !== undefined && { which }) };
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
  input,
}: Snippet): Values & { lang: string } {
  return {
    src: data,
    lang: input.language.tag,
    ...ownAttributes,
    ...settings,
    ...(which !== undefined && { which }),
  };
}

function divAttributes(snippet: Snippet): Record<string, string | undefined> {
  const { lang, ...attributes } = elementAttributes(snippet);
  const named = Object.entries<string | true>(attributes).map(([name, value]) => [
    `data-${name}`,
    value === true ? 'true' : value,
  ]);
  return {
    'data-inspection-widget': snippet.widget.name,
    lang,
    ...(Object.fromEntries(named) as Record<string, string>),
  };
}

/**
 * The picture of the badge above its sentence, both in one link. The picture has no alternative text, since the sentence
 * beside it says the same; editors that take the picture away leave the sentence.
 */
function pictureLine({ pictures, sentence, size }: Snippet, address: string): string {
  const image = {
    src: `${pictures}badge.svg`,
    alt: '',
    width: size && String(size.width),
    height: size && String(size.height),
  };
  const content = `<img${attributesOf(image)}><br>${escapeHtml(sentence)}`;
  return wrap('a', { href: address }, content);
}

/** The whole result in plain HTML: each judgement a point of a list, and the link in a paragraph of its own. */
function inWords({ input, sentence }: Snippet, address: string): string {
  const list = pointsInWords(input).map((point) => `<li>${escapeHtml(point)}</li>`);
  return `<ul>${list.join('')}</ul><p>${linkLine(address, sentence)}</p>`;
}

/** The points of the list in plain HTML: each judgement, and what has happened since. */
export function pointsInWords(input: Snippet['input']): string[] {
  const { overall, areas, facts } = judgementsView(input);
  const label = overall.label?.text ?? input.language.judgements.overall;
  const own = pointsOf({ ...overall, label: { text: label } });
  return [...own, ...areas.flatMap(pointsOf), ...facts.notes];
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
