/** The choices are the fields of the form, by their names: read as a fragment of an address, and set from one. */
import { colourNames, colourOf, type Colours } from './colours.js';
import type { PageWidget } from './page-data.js';

/** A provider's name in addresses, as publishing makes it. */
const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/;

type Field = HTMLInputElement | HTMLSelectElement;

/** All fields of a form that have a name. */
function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>('input[name], select[name]')];
}

/** What was chosen, as `name=value&…`: empty fields are left out, and what is chosen by itself stays in. */
export function fragmentOf(form: HTMLFormElement): string {
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
  return String(new URLSearchParams(chosen));
}

/** Whether a fragment says anything about a form: others lead to a place on the page. */
export function isFragmentOf(form: HTMLFormElement, fragment: string): boolean {
  const names = new Set(fieldsOf(form).map(({ name }) => name));
  return [...new URLSearchParams(fragment).keys()].some((name) => names.has(name));
}

/** Sets the fields of a form as a fragment says. What it does not say is as it was at first; what makes no sense is ignored. */
export function restore(form: HTMLFormElement, fragment: string): void {
  form.reset();
  const chosen = new URLSearchParams(fragment);
  for (const field of fieldsOf(form)) {
    const values = chosen.getAll(field.name);
    if (field.type === 'hidden') field.value = values.find((each) => SLUG.test(each)) ?? '';
    else if (values.length === 0) continue;
    else if (field instanceof HTMLSelectElement) choose(field, values);
    else if (field.type === 'text') field.value = (values[0] && colourOf(values[0])) ?? '';
    else if (field.type === 'checkbox') field.checked = values.includes(field.value);
    else if (values.includes(field.value)) field.checked = true;
  }
}

function choose(field: HTMLSelectElement, values: readonly string[]): void {
  const option = [...field.options].find(({ value }) => values.includes(value));
  if (option) option.selected = true;
}

/** The value of a field, or of the one that is chosen of several. */
export function valueOf(form: HTMLFormElement, name: string): string {
  return textsOf(form, name)[0] ?? '';
}

/** All values that are chosen under a name. No field of the form takes files. */
function textsOf(form: HTMLFormElement, name: string): string[] {
  return new FormData(form).getAll(name) as string[];
}

/** The attributes of a widget that were chosen: those that it takes and that say something. */
export function settingsOf(
  form: HTMLFormElement,
  { attributes }: PageWidget,
): Record<string, string | true> {
  const settings: Record<string, string | true> = {};
  for (const block of form.querySelectorAll<HTMLElement>('[data-setting]')) {
    const name = block.dataset['setting'] as string;
    // Several ticks are words of one value.
    const value = textsOf(form, name).join(' ');
    if (attributes.includes(name) && value !== '') settings[name] = value === 'true' ? true : value;
  }
  return settings;
}

/** The colours that were chosen, and what stands in their fields and is none. */
export function coloursOf(form: HTMLFormElement): {
  colours: Partial<Colours>;
  wrong: { name: keyof Colours; text: string }[];
} {
  const colours: Partial<Record<keyof Colours, string>> = {};
  const wrong: { name: keyof Colours; text: string }[] = [];
  for (const name of colourNames) {
    const text = valueOf(form, name);
    const colour = colourOf(text);
    if (colour) colours[name] = colour;
    else if (text.trim() !== '') wrong.push({ name, text });
  }
  return { colours, wrong };
}
