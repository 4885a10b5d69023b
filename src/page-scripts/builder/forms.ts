/** Which forms of a snippet are offered: those that suit the system and can show the widget, best first. */
import { cmsList } from '../../snippets/cms.js';
import { isShownAs, snippetForms, type SnippetForm } from '../../snippets/index.js';

/** The order for no known system: what survives most systems comes first. */
const ALL: readonly SnippetForm[] = snippetForms;

/** The forms, best first. Never empty: every widget can be linked to. */
export function formsFor(cms: string, widget: string): SnippetForm[] {
  const forms = cmsList.find(({ id }) => id === cms)?.forms ?? ALL;
  const shown = forms.filter((form) => isShownAs(form, widget));
  return shown.length > 0 ? shown : ['link'];
}

/** Offers these forms alone, in this order. The first is chosen where it has to be, or where what was chosen is none of them. */
export function offer(fields: HTMLElement, forms: readonly SnippetForm[], isFirst = false): void {
  const choices = [...fields.querySelectorAll<HTMLElement>('[data-form]')];
  const nameOf = (choice: HTMLElement) => choice.dataset['form'] as SnippetForm;
  const rank = (choice: HTMLElement) =>
    (forms.indexOf(nameOf(choice)) + forms.length) % forms.length;
  const offered = choices.filter((choice) => forms.includes(nameOf(choice)));
  const sorted = [...offered].sort((a, b) => rank(a) - rank(b));
  // Moving a field takes the focus off it, so they are moved only when the order changes.
  if (sorted.some((choice, index) => choice !== offered[index]))
    choices[0]?.parentElement?.prepend(...sorted);
  for (const choice of choices) choice.hidden = !offered.includes(choice);
  const inputs = sorted.map((choice) => choice.querySelector('input') as HTMLInputElement);
  const [first] = inputs;
  if (first && (isFirst || !inputs.some(({ checked }) => checked))) first.checked = true;
}
