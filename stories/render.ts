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
}

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

type ArgValue = string | number | boolean | ((event: Event) => void) | undefined;

/** Sets args as attributes, so that the code beside the story shows them; the document goes to its property. */
class SetArgs extends Directive {
  #previous: object = {};

  override update({ element }: ElementPart, [{ document, ...args }]: [Args]): symbol {
    Object.assign(element, { document: document && documents[document].json });
    const removed = Object.keys(this.#previous).filter((name) => !Object.hasOwn(args, name));
    for (const name of removed) element.removeAttribute(name);
    for (const [name, value] of Object.entries<ArgValue>(args)) {
      if (typeof value === 'function') element.addEventListener(eventOf(name), value);
      else if (value) element.setAttribute(name, value === true ? '' : `${value}`);
      else element.removeAttribute(name);
    }
    this.#previous = args;
    return nothing;
  }

  override render(_args: Args): symbol {
    return nothing;
  }
}

const setArgs = directive(SetArgs);

/** Storybook has an arg for each event, which shows it in the panel “Actions”: `onInspectionLoaded`. */
function eventOf(arg: string): string {
  return arg
    .replace(/^on/, '')
    .replace(/[A-Z]/g, (letter, at: number) => (at > 0 ? '-' : '') + letter.toLowerCase());
}
