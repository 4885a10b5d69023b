import type { CSSResultGroup, TemplateResult } from 'lit';

import { HeadingElement } from '../../core/index.js';
import { common, judgements, tag } from '../../i18n/en-gb.js';
import {
  documentFrameworks,
  inspectionFramework,
  inspectionJudgements,
} from '../../model/generated/checks.js';
import { createReader } from '../../model/parse.js';
import { gradeStyles } from '../../styles/grade.styles.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { judgementsStyles } from '../../styles/judgements.styles.js';
import { cardTemplate } from '../../templates/card.js';
import { judgementsTemplate } from '../../templates/judgements.js';
import { judgementsView, type ViewInput } from '../../views/index.js';

const reader = /*#__PURE__*/ createReader(
  { ...inspectionFramework, ...inspectionJudgements },
  documentFrameworks,
);

/**
 * The judgements of one inspection: the overall, and apart from it each area with its printed label and grade, as a
 * grid in wide places and a list in narrow ones. Says in words where there is no overall and where nothing is graded.
 *
 * @summary Judgements of all areas, with the overall apart.
 * @tagname inspection-judgements
 * @slot - Fallback: shown before the script runs, while loading and on error.
 * @fires {InspectionLoadedEvent} inspection-loaded - The element has taken its data.
 * @fires {InspectionErrorEvent} inspection-error - There is nothing to show; the fallback stays.
 * @csspart card - The surface of the widget.
 * @csspart heading - The heading.
 * @csspart subject - Who was inspected, and which service.
 * @csspart overall - The overall judgement, or the words that say that there is none.
 * @csspart areas - The list of areas.
 * @csspart area - One area.
 * @csspart label - Label of a judgement.
 * @csspart grade - A grade; also `grade-excellent`, `grade-good`, `grade-fair`, `grade-weak`, `grade-poor`, `grade-neutral`.
 * @csspart judgement - A label with its grade.
 * @csspart statement - A judgement as a sentence, or why there is none.
 * @csspart joint - Which areas a joint judgement stands for.
 * @csspart score - A score.
 * @csspart parts - Sub-judgements.
 * @csspart source - Dates, link to the report, licence.
 * @csspart note - What has happened since, in words.
 * @csspart dates - The dates.
 * @csspart link - A link.
 * @csspart licence - Licence of the data, when they were checked, where they came from.
 * @csspart message - Why the result is not shown.
 */
export class InspectionJudgementsElement extends HeadingElement<'judgements'> {
  static override styles: CSSResultGroup = [
    hostStyles,
    headingStyles,
    gradeStyles,
    judgementsStyles,
  ];

  override readonly reader = reader;

  protected override readonly english = { tag, common, judgements };

  override draw(input: ViewInput<'judgements'>): TemplateResult {
    const view = judgementsView(input);
    const content = judgementsTemplate(view, input.language.judgements);
    return cardTemplate(view.facts, view.heading, this.headingLevel, content);
  }
}
