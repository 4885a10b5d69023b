import { html, nothing, type TemplateResult } from 'lit';

import type { JudgementsMessages } from '../i18n/index.js';
import type { AreaView, JudgementsView, OverallView } from '../views/index.js';
import { gradeTemplate, wordsTemplate } from './parts.js';

/** The judgements of an inspection: the overall, then the areas as a grid or list. */
export function judgementsTemplate(
  { overall, areas }: JudgementsView,
  messages: JudgementsMessages,
): TemplateResult {
  return html`${overallTemplate(overall, messages)}
  ${
    areas.length > 0
      ? html`<ul role="list" part="areas">
          ${areas.map(areaTemplate)}
        </ul>`
      : nothing
  }`;
}

function overallTemplate(
  { label, grade, statement }: OverallView,
  messages: JudgementsMessages,
): TemplateResult {
  return html`<div part="overall">
    <p part="judgement">
      <span part="label">${label ? wordsTemplate(label) : messages.overall}<i>: </i></span
      >${gradeTemplate(grade)}
    </p>
    ${statement ? html`<p part="statement">${wordsTemplate(statement)}</p>` : nothing}
  </div>`;
}

/** One area with its grade, and with those that are parts of it. */
export function areaTemplate({
  label,
  grade,
  statement,
  score,
  joint,
  parts,
}: AreaView): TemplateResult {
  return html`<li part="area">
    <p part="judgement">
      <span part="label">${wordsTemplate(label)}<i>: </i></span
      >${grade ? gradeTemplate(grade) : nothing}${score ? html`<span part="score">${score}</span>` : nothing}
    </p>
    ${statement ? html`<p part="statement">${wordsTemplate(statement)}</p>` : nothing}
    ${joint ? html`<p part="joint">${joint}</p>` : nothing}
    ${
      parts.length > 0
        ? html`<ul role="list" part="parts">
            ${parts.map(areaTemplate)}
          </ul>`
        : nothing
    }
  </li>`;
}
