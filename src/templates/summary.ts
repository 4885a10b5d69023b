import { html, nothing, type TemplateResult } from 'lit';

import type { LanguageWith } from '../i18n/index.js';
import type {
  QuotesView,
  SummaryPartSection,
  SummarySection,
  SummaryView,
} from '../views/index.js';
import { findingsTemplate } from './findings.js';
import { headingTemplate, levelBelow } from './heading.js';
import { judgementsTemplate } from './judgements.js';
import { letterTemplate } from './letter.js';
import { sourceTemplate, subjectTemplate } from './parts.js';
import { slidesTemplate } from './quotes.js';
import { recommendationsTemplate } from './recommendations.js';
import { scoreTemplate } from './score.js';
import { timelineTemplate } from './timeline.js';

type Language = LanguageWith<SummarySection>;

/** Quotes that stand open; the others fold. */
const OPEN_QUOTES = 3;

/** The parts of a result, each under a heading one level below the summary's. */
export function summaryTemplate(
  { parts }: SummaryView,
  language: Language,
  headingLevel: number,
): TemplateResult {
  return html`${parts.map((section) => partTemplate(section, language, levelBelow(headingLevel)))}`;
}

function partTemplate(
  section: SummaryPartSection,
  language: Language,
  level: number,
): TemplateResult {
  const { part, heading, otherFacts } = section;
  return html`<div part="summary-part">
    ${headingTemplate(level, heading, `part-${part}`)} ${otherFacts && subjectTemplate(otherFacts)}
    ${contentTemplate(section, language, level)} ${otherFacts && sourceTemplate(otherFacts)}
  </div>`;
}

function contentTemplate(
  section: SummaryPartSection,
  language: Language,
  level: number,
): TemplateResult {
  switch (section.part) {
    case 'judgements':
      return judgementsTemplate(section.view, language.judgements);
    case 'score':
      return scoreTemplate(section.view, language.score);
    case 'findings':
      return findingsTemplate(section.view, language.findings, level);
    case 'recommendations':
      return recommendationsTemplate(section.view, language.recommendations);
    case 'quotes':
      return someQuotesTemplate(section.view, language);
    case 'timeline':
      return timelineTemplate(section.view, language.timeline);
    case 'letter':
      return letterTemplate(section.view, language.letter, level);
  }
}

function someQuotesTemplate({ quotes }: QuotesView, { quotes: words, summary }: Language) {
  const rest = quotes.slice(OPEN_QUOTES);
  return html`${slidesTemplate(quotes.slice(0, OPEN_QUOTES), words)}
  ${
    rest.length > 0
      ? html`<details part="more">
          <summary part="more-label">${summary.moreQuotes(rest.length)}</summary>
          ${slidesTemplate(rest, words)}
        </details>`
      : nothing
  }`;
}
