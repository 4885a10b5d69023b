import manifest from '../custom-elements.json' with { type: 'json' };

/** What custom-elements.json says of one thing that an element offers. */
export interface Described {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

/** What custom-elements.json says of an element. */
export interface ElementManifest {
  tagName: string;
  summary: string;
  attributes: readonly Described[];
  members: readonly (Described & { kind: string; attribute?: string })[];
  events: readonly Described[];
  slots: readonly Described[];
  cssProperties: readonly Described[];
  cssParts: readonly Described[];
}

const declarations = manifest.modules.flatMap((module): Partial<ElementManifest>[] =>
  module.declarations.map((each) => each as Partial<ElementManifest>),
);

/** Every element that the library registers. */
export const elements: readonly ElementManifest[] = declarations
  .filter(({ tagName }) => tagName)
  .map((each) => ({
    tagName: '',
    summary: '',
    attributes: [],
    members: [],
    events: [],
    slots: [],
    cssProperties: [],
    cssParts: [],
    ...each,
  }));

/** What custom-elements.json says of the element with a tag. */
export function elementOf(tag: string): ElementManifest {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`custom-elements.json has no <${tag}>`);
  return element;
}
