import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { nothing, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';

import { documents, type DocumentName } from './documents.js';

/** What a story may set: the attributes of the elements, and a document by its name. */
export interface Args {
  document?: DocumentName | undefined;
  src?: string;
  for?: string;
  which?: string;
  compact?: boolean;
  open?: boolean;
  layout?: 'list' | 'carousel';
  parts?: string;
  order?: 'newest' | 'oldest';
  inspectorate?: string;
  framework?: string;
  'as-of'?: string;
  own?: string;
  region?: string;
  neighbours?: boolean;
  sort?: string;
  theme?: 'light' | 'dark';
  lang?: string;
  'heading-level'?: number;
  'allow-hosts'?: string;
  /** One inspection, or many documents: objects are set as properties. */
  inspection?: object;
  collection?: object;
  /** Called with the event. */
  onInspectionLoaded?: Listener;
  onInspectionError?: Listener;
  /** A custom property, set on the element. */
  [property: `--inspection-${string}`]: string;
}

type Listener = (event: Event) => void;

export type StoryMeta = Meta<Args>;
export type Story = StoryObj<Args>;

/** Draws the element of a story with its args, and inside it the link that every page should put there. */
export function renderElement(
  args: Args,
  { component = '' }: { component?: string | undefined },
  children: unknown = fallback(args.document),
): TemplateResult {
  const tag = unsafeStatic(component);
  // The tag is no expression: static templates put it in place before they are read.
  // oxlint-disable-next-line lit/binding-positions, lit/no-invalid-html
  return html`<${tag} ${setArgs(args)}>${children}</${tag}>`;
}

/** A link that says whose result it is. */
export function fallback(name: DocumentName = 'Islington'): TemplateResult {
  const whose = addressOf(name) ? ` of ${name}` : '';
  return html`<a href="https://reports.ofsted.gov.uk/">Inspection reports${whose}</a>`;
}

/** Gives the code beside a story the address of the document, which the story itself takes from a property. */
export function codeOf(code: string, { args }: { args: Args }): string {
  const address = args.document && addressOf(args.document);
  // Storybook may hand over what it has had from here before.
  return address ? code.replace(/^<[\w-]+(?=[\s>])(?! src=)/, `$& src="${address}"`) : code;
}

function addressOf(name: DocumentName): string | undefined {
  const { address } = documents[name] as { address?: string };
  return address;
}

type ArgValue = string | number | boolean | object | undefined;

/**
 * Sets args as attributes, so that the code beside the story shows them, and custom properties as style. The document and other
 * objects go to their properties.
 */
class SetArgs extends Directive {
  #previous: Record<string, ArgValue> = {};

  override update({ element }: ElementPart, [{ document, ...args }]: [Args]): symbol {
    Object.assign(element, { document: document && documents[document].json });
    const removed = Object.keys(this.#previous).filter((name) => !Object.hasOwn(args, name));
    const all = [...removed.map((name) => [name, undefined]), ...Object.entries(args)];
    for (const [name, value] of all as [string, ArgValue][])
      set(element as HTMLElement, name, value, this.#previous[name]);
    this.#previous = args;
    return nothing;
  }

  override render(_args: Args): symbol {
    return nothing;
  }
}

function set(element: HTMLElement, name: string, value: ArgValue, previous: ArgValue): void {
  if (isListener(previous)) element.removeEventListener(eventOf(name), previous);
  if (isListener(value)) element.addEventListener(eventOf(name), value);
  else if (isObject(value) || isObject(previous)) Object.assign(element, { [name]: value });
  else if (name.startsWith('--')) element.style.setProperty(name, value ? String(value) : null);
  else if (value) element.setAttribute(name, value === true ? '' : String(value));
  else element.removeAttribute(name);
}

function isObject(value: ArgValue): value is object {
  return typeof value === 'object';
}

function isListener(value: ArgValue): value is Listener {
  return typeof value === 'function';
}

const setArgs = directive(SetArgs);

/** Storybook has an arg for each event, which shows it in the panel “Actions”: `onInspectionLoaded`. */
function eventOf(arg: string): string {
  return arg
    .replace(/^on/, '')
    .replace(/[A-Z]/g, (letter, at: number) => (at > 0 ? '-' : '') + letter.toLowerCase());
}
