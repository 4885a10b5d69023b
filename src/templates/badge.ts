import { html, nothing, type TemplateResult } from 'lit';

import type { BadgeView } from '../views/index.js';
import { gradeTemplate, sourceTemplate, subjectTemplate, wordsTemplate } from './parts.js';

/** One result with all that belongs to it. */
export function badgeTemplate({ facts, overall, areas }: BadgeView): TemplateResult {
  const { label, grade, statement, state } = overall;
  return html`<div part="card">
    <p part="inspectorate">${wordsTemplate(facts.inspectorate)}</p>
    ${subjectTemplate(facts)}
    <p part="result">
      ${label && html`<span part="label">${wordsTemplate(label)}<i>: </i></span>`}${gradeTemplate(grade)}
    </p>
    ${statement && state !== 'graded' ? html`<p part="reason">${wordsTemplate(statement)}</p>` : nothing}
    ${areas.map(({ count, grade }) => html`<p part="area">${count}${wordsTemplate(grade)}</p>`)}
    ${sourceTemplate(facts)}
  </div>`;
}
