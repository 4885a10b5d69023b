import { html, nothing, type TemplateResult } from 'lit';

import type { ScoreMessages } from '../i18n/index.js';
import type {
  OverallView,
  RankView,
  ScorePartView,
  ScoreValue,
  ScoreView,
} from '../views/index.js';
import { gradeTemplate, linkTemplate, wordsTemplate } from './parts.js';

/** The score in words and as a meter, the rating beside it as it was given, the parts, and what others say of it. */
export function scoreTemplate(view: ScoreView, messages: ScoreMessages): TemplateResult {
  const { facts, framework, score, label, overall, parts, ranks, none, heading } = view;
  return html`<div part="score-content">
    <p part="score-framework">
      ${wordsTemplate(facts.inspectorate)}${framework && html`: ${wordsTemplate(framework)}`}
    </p>
    ${none === undefined ? nothing : html`<p part="none">${none}</p>`}
    ${
      score
        ? html`<div part="score-total">
            <p part="score-value">${score.text}</p>
            ${label ? html`<p part="score-label">${wordsTemplate(label)}</p>` : nothing}
            ${meterTemplate(score, heading)}
          </div>`
        : nothing
    }
    ${overall ? overallTemplate(overall, messages) : nothing}
    ${
      ranks.length > 0
        ? html`<ul role="list" part="ranks">
            ${ranks.map(rankTemplate)}
          </ul>`
        : nothing
    }
    ${
      parts.length > 0
        ? html`<ul role="list" aria-label=${messages.parts} part="score-parts">
            ${parts.map(partTemplate)}
          </ul>`
        : nothing
    }
  </div>`;
}

function meterTemplate(score: ScoreValue, name: string): TemplateResult | typeof nothing {
  const { value, max, text, percent } = score;
  return percent === undefined
    ? nothing
    : html`<div
        part="meter"
        role="meter"
        aria-label=${name}
        aria-valuenow=${value}
        aria-valuemin="0"
        aria-valuemax=${max ?? nothing}
        aria-valuetext=${text}
      >
        ${barTemplate(percent)}
      </div>`;
}

/** The number stands beside it in words. */
function barTemplate(percent: number): TemplateResult {
  return html`<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${percent} height="1"></rect>
  </svg>`;
}

/** The rating is the inspectorate's word: nothing here is worked out from the score. */
function overallTemplate(
  { label, grade, statement }: OverallView,
  messages: ScoreMessages,
): TemplateResult {
  return html`<div part="rating">
    <p>${label ? wordsTemplate(label) : messages.overall}: ${gradeTemplate(grade)}</p>
    ${statement ? html`<p>${wordsTemplate(statement)}</p>` : nothing}
  </div>`;
}

function rankTemplate({ place, asOf, by, url }: RankView): TemplateResult {
  return html`<li part="rank">
    <b>${place}</b>, ${asOf}, ${url === undefined ? by : linkTemplate({ url, text: by })}
  </li>`;
}

function partTemplate({ label, score, grade, statement, parts }: ScorePartView): TemplateResult {
  return html`<li part="score-part">
    <p>
      <span part="part-label">${wordsTemplate(label)}<i>: </i></span>
      ${score ? html`<b part="part-score">${score.text}</b>` : nothing}
      ${grade ? gradeTemplate(grade) : nothing}
    </p>
    ${score?.percent === undefined ? nothing : html`<div part="bar">${barTemplate(score.percent)}</div>`}
    ${statement ? html`<p part="part-statement">${wordsTemplate(statement)}</p>` : nothing}
    ${
      parts.length > 0
        ? html`<ul role="list" part="score-parts">
            ${parts.map(partTemplate)}
          </ul>`
        : nothing
    }
  </li>`;
}
