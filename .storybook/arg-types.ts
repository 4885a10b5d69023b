import type { Preview } from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgTypes = ReturnType<Enhancer>;
type ArgType = ArgTypes[string];

/** Makes the controls fit the types that custom-elements.json prints. Storybook takes most of them for objects. */
export const fitArgTypes: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes)
      .filter(([name]) => !isToldAsAttribute(name, argTypes))
      .map(([name, argType]) => [name, { ...argType, ...controlFor(argType) }]),
  );

/** True for `headingLevel`, since `heading-level` has a row of its own. */
function isToldAsAttribute(property: string, argTypes: object): boolean {
  const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return attribute !== property && Object.hasOwn(argTypes, attribute);
}

function controlFor({ type, table = {}, control }: ArgType): Partial<ArgType> {
  // Events, slots and parts are not set by a story.
  if (table.category !== 'attributes' && table.category !== 'properties') return { control: false };
  const parts = (type?.name ?? '').split(' | ').filter((part) => part !== 'undefined');
  const summary = { table: { ...table, type: { summary: parts.join(' | ') } } };
  const [first] = parts;
  if (control) return summary;
  if (first === 'string' || first === 'number' || first === 'boolean')
    return { ...summary, type: { name: first } };
  const options = parts.map((part) => part.slice(1, -1));
  return parts.every((part) => part.startsWith("'"))
    ? { ...summary, type: { name: 'enum', value: options }, options }
    : { ...summary, control: false };
}
