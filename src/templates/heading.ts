import { html, type TemplateResult } from 'lit';

/** A heading of the level that the page's author chose; 3 where it is not one of 1 to 6. */
export function headingTemplate(level: number, text: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id="heading" part="heading">${text}</h1>`;
    case 2:
      return html`<h2 id="heading" part="heading">${text}</h2>`;
    case 4:
      return html`<h4 id="heading" part="heading">${text}</h4>`;
    case 5:
      return html`<h5 id="heading" part="heading">${text}</h5>`;
    case 6:
      return html`<h6 id="heading" part="heading">${text}</h6>`;
    default:
      return html`<h3 id="heading" part="heading">${text}</h3>`;
  }
}
