import { html, type TemplateResult } from 'lit';

/** A list to choose one thing from, with its label. */
export function selectTemplate(
  label: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  onChoose: (value: string) => void,
): TemplateResult {
  const choose = ({ target }: Event) => onChoose((target as HTMLSelectElement).value);
  return html`<label part="control"
    ><span>${label}</span>
    <select part="field" @change=${choose}>
      ${options.map(
        ([each, text]) => html`<option value=${each} .selected=${each === value}>${text}</option>`,
      )}
    </select></label
  >`;
}
