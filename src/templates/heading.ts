import { html, type TemplateResult } from 'lit';

/**
 * A heading of the level that the page's author chose; 3 where it is not one of 1 to 6. Where there are several in one
 * shadow root each needs an id of its own.
 */
export function headingTemplate(
  level: number,
  text: string | TemplateResult,
  id = 'heading',
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${id} part="heading">${text}</h1>`;
    case 2:
      return html`<h2 id=${id} part="heading">${text}</h2>`;
    case 4:
      return html`<h4 id=${id} part="heading">${text}</h4>`;
    case 5:
      return html`<h5 id=${id} part="heading">${text}</h5>`;
    case 6:
      return html`<h6 id=${id} part="heading">${text}</h6>`;
    default:
      return html`<h3 id=${id} part="heading">${text}</h3>`;
  }
}

/** The level below a heading's: 6 is the last there is. */
export function levelBelow(level: number): number {
  return level >= 1 && level <= 6 ? Math.min(level + 1, 6) : 4;
}
