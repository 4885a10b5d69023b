import type { Preview } from '@storybook/web-components-vite';

import { elementOf, type Described, type ElementManifest } from '../stories/manifest.js';

type ArgTypes = NonNullable<Preview['argTypes']>;
type ArgType = ArgTypes[string];

/**
 * The controls and the tables of an element, from what custom-elements.json says of it. Names that occur twice, such as
 * the attribute `sort` and the part `sort`, have a row each: Storybook's own reading loses one of them.
 */
export function argTypesOf(tag: string): ArgTypes {
  return Object.fromEntries(rowsOf(elementOf(tag)));
}

function rowsOf(element: ElementManifest): [string, ArgType][] {
  const { attributes, members, events, slots, cssProperties, cssParts } = element;
  const named = (key: string, each: Described, category: string, more: ArgType = {}) =>
    [key, row(each, category, more)] as [string, ArgType];
  return [
    ...attributes.map((each) => named(each.name, each, 'attributes', controlOf(each))),
    ...members
      .filter(({ kind, attribute }) => kind === 'field' && !attribute)
      .map((each) => named(each.name, each, 'properties')),
    ...members
      .filter(({ kind }) => kind === 'method')
      .map((each) => named(`method:${each.name}`, each, 'methods')),
    ...events.flatMap((each) => [
      named(`event:${each.name}`, each, 'events'),
      // Storybook shows in the panel “Actions” what this arg is called with.
      [listenerOf(each.name), { action: each.name, table: { disable: true } }] as [string, ArgType],
    ]),
    ...slots.map((each) =>
      named(`slot:${each.name}`, { ...each, name: each.name || '(without a name)' }, 'slots'),
    ),
    ...cssProperties.map((each) =>
      named(each.name, each, 'custom properties', {
        type: { name: 'string' },
        control: { type: isColour(each.name) ? 'color' : 'text' },
      }),
    ),
    ...cssParts.map((each) => named(`part:${each.name}`, each, 'parts')),
  ];
}

function row(
  { name, description = '', type, default: value }: Described,
  category: string,
  more: ArgType,
): ArgType {
  const summary = typesIn(type?.text).join(' | ');
  return {
    name,
    description,
    control: { disable: true },
    ...more,
    table: {
      category,
      ...(summary && { type: { summary } }),
      ...(value !== undefined && value !== 'undefined' && { defaultValue: { summary: value } }),
    },
  };
}

/** How a reader of Storybook sets an attribute: one of its words, or what its type is. */
function controlOf({ type }: Described): ArgType {
  const types = typesIn(type?.text);
  const options = types.map((each) => each.slice(1, -1));
  if (types.every((each) => each.startsWith("'")))
    return { type: { name: 'enum', value: options }, options, control: { type: 'inline-radio' } };
  const name = types[0] as 'string' | 'number' | 'boolean';
  return { type: { name }, control: { type: name === 'string' ? 'text' : name } };
}

function typesIn(text = ''): string[] {
  return text.split(' | ').filter((part) => part && part !== 'undefined');
}

function isColour(property: string): boolean {
  return !/-(?:radius|space|reserve)$/.test(property);
}

/** The arg of an event, `onInspectionLoaded` of `inspection-loaded`. */
function listenerOf(event: string): string {
  return `on-${event}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
