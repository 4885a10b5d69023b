import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';

import { HeadingElement } from '../../core/index.js';
import {
  common,
  findings,
  judgements,
  letter,
  quotes,
  recommendations,
  score,
  summary,
  tag,
  timeline,
} from '../../i18n/en-gb.js';
import { documentFields, inspectionFields } from '../../model/generated/checks.js';
import { createReader } from '../../model/parse.js';
import { findingsStyles } from '../../styles/findings.styles.js';
import { gradeStyles } from '../../styles/grade.styles.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { judgementsStyles } from '../../styles/judgements.styles.js';
import { letterStyles } from '../../styles/letter.styles.js';
import { quotesStyles } from '../../styles/quotes.styles.js';
import { recommendationsStyles } from '../../styles/recommendations.styles.js';
import { scoreStyles } from '../../styles/score.styles.js';
import { screenReserveStyles } from '../../styles/screen-reserve.styles.js';
import { summaryStyles } from '../../styles/summary.styles.js';
import { timelineStyles } from '../../styles/timeline.styles.js';
import { cardTemplate } from '../../templates/card.js';
import { summaryTemplate } from '../../templates/summary.js';
import {
  chosenParts,
  summaryView,
  type SummaryInput,
  type SummarySection,
} from '../../views/index.js';

const reader = /*#__PURE__*/ createReader(inspectionFields, documentFields);

/**
 * The whole result of one inspection in one element: judgements, score, highlights, what needs to improve and quotes, as
 * far as the data have them; or the parts that the page chooses, the history and the text of the report among them.
 *
 * @summary The whole result in one.
 * @tagname inspection-summary
 * @slot - Fallback: shown before the script runs, while loading and on error.
 * @fires {InspectionLoadedEvent} inspection-loaded - The element has taken its data.
 * @fires {InspectionErrorEvent} inspection-error - There is nothing to show; the fallback stays.
 * @csspart card - The surface of the widget.
 * @csspart heading - The heading, and those of the parts.
 * @csspart subject - Who was inspected, and which service.
 * @csspart summary-part - One part with its heading. What stands in it has the parts of the widget that shows it alone.
 * @csspart more - The quotes that are folded away at first.
 * @csspart more-label - What unfolds them.
 * @csspart source - Dates, link to the report, licence.
 * @csspart note - What has happened since, in words.
 * @csspart dates - The dates.
 * @csspart link - A link.
 * @csspart licence - Licence of the data, when they were checked, where they came from.
 * @csspart message - Why the result is not shown.
 */
export class InspectionSummaryElement extends HeadingElement<SummarySection> {
  static override styles: CSSResultGroup = [
    hostStyles,
    headingStyles,
    gradeStyles,
    judgementsStyles,
    scoreStyles,
    findingsStyles,
    recommendationsStyles,
    quotesStyles,
    timelineStyles,
    letterStyles,
    summaryStyles,
    screenReserveStyles,
  ];

  static override properties: PropertyDeclarations = { parts: {} };

  /**
   * Names of the parts to show, in their order, separated by spaces: `judgements`, `score`, `findings`,
   * `recommendations`, `quotes`, `timeline`, `letter`. Those that the data have, but for the last two, where it is left
   * out or names none.
   */
  parts?: string | undefined;

  override readonly reader = reader;

  protected override readonly english = {
    tag,
    common,
    summary,
    judgements,
    score,
    findings,
    recommendations,
    quotes,
    timeline,
    letter,
  };

  override draw(input: SummaryInput): TemplateResult {
    const view = summaryView(input, chosenParts(this.parts), this.which);
    const content = summaryTemplate(view, input.language, this.headingLevel);
    return cardTemplate(view.facts, view.heading, this.headingLevel, content);
  }
}
