import { html, type TemplateResult } from 'lit';

/** What the page's author put inside the element, and why the result is not shown. */
export function fallbackTemplate(message?: string): TemplateResult {
  // The status is there before its text, or screen readers would not announce it.
  return html`<slot></slot>
    <p part="message" role="status">${message}</p>`;
}
