import { html, type TemplateResult } from 'lit';

import type { FactsView } from '../views/index.js';
import { headingTemplate } from './heading.js';
import { sourceTemplate, subjectTemplate } from './parts.js';

/** The frame of a widget: heading, whom it is about, the content, and what no widget is without. */
export function cardTemplate(
  facts: FactsView,
  heading: string,
  headingLevel: number,
  content: unknown,
): TemplateResult {
  return html`<div part="card">
    ${headingTemplate(headingLevel, heading)} ${subjectTemplate(facts)} ${content}
    ${sourceTemplate(facts)}
  </div>`;
}
