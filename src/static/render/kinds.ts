/**
 * Which widgets there are. What a widget is (its attributes, its styles, what it reads) is asked of its element's class,
 * so that a new element is a new widget here without a second place.
 */
import type { ReactiveElement } from 'lit';

import type { InspectionElement } from '../../core/index.js';
import * as elements from '../../generated/elements.js';
import type { Messages } from '../../i18n/index.js';
import type { ViewInput } from '../../views/index.js';
import { withDom } from '../dom-shim.js';

/** An element that draws an inspection. */
export type WidgetElement = InspectionElement<keyof Messages> & {
  headingLevel?: number;
  /** Where an element may show another inspection than the one that it was given: the one that it shows. */
  choose?<Input extends ViewInput>(given: Input): Input;
};

interface WidgetClass extends Pick<
  typeof ReactiveElement,
  'observedAttributes' | 'elementProperties' | 'elementStyles'
> {
  new (): WidgetElement;
  readonly prototype: object;
}

/** A widget: the word for it in addresses and commands, and its element. */
export interface WidgetKind {
  /** "badge" */
  name: string;
  /** "inspection-badge" */
  tag: string;
  /** Names of the attributes that the element takes. */
  attributes: readonly string[];
}

const classes = new Map<string, WidgetClass>();

/** All widgets, in the order of their names. `inspection-data` is none: it shows nothing. */
export const widgetKinds: readonly WidgetKind[] = Object.entries(elements).flatMap(
  ([className, each]) => {
    const elementClass = each as unknown as WidgetClass;
    if (!('draw' in elementClass.prototype)) return [];
    const name = className
      .replace(/^Inspection|Element$/g, '')
      .replace(/(?<!^)[A-Z]/g, '-$&')
      .toLowerCase();
    classes.set(name, elementClass);
    return { name, tag: `inspection-${name}`, attributes: elementClass.observedAttributes };
  },
);

/** The class of a widget's element. Throws a `RangeError` for a name that is none. */
export function classOf(name: string): WidgetClass {
  const found = classes.get(name);
  if (!found)
    throw new RangeError(`"${name}" is no widget. There are ${[...classes.keys()].join(', ')}`);
  return found;
}

/** An element with attributes as a page would give them. Those that it does not know are ignored, as in a page. */
export function elementOf(
  name: string,
  attributes: Readonly<Record<string, string | true>>,
): WidgetElement {
  const elementClass = classOf(name);
  const element = withDom(() => new elementClass());
  for (const [attribute, value] of Object.entries(attributes))
    if (elementClass.observedAttributes.includes(attribute))
      element.attributeChangedCallback(attribute, null, value === true ? '' : value);
  return element;
}

/** The attributes of a widget that its style sheet goes by: those that follow their property. */
export function stylingAttributes(name: string): string[] {
  return [...classOf(name).elementProperties].flatMap(([property, { attribute, reflect }]) =>
    reflect ? (typeof attribute === 'string' ? attribute : String(property).toLowerCase()) : [],
  );
}
