import type { CSSResultGroup, TemplateResult } from 'lit';

import { HeadingElement } from '../../core/index.js';
import { common, score, tag } from '../../i18n/en-gb.js';
import {
  documentFrameworks,
  inspectionFramework,
  inspectionJudgements,
  inspectionScore,
} from '../../model/generated/checks.js';
import { createReader } from '../../model/parse.js';
import { gradeStyles } from '../../styles/grade.styles.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { scoreStyles } from '../../styles/score.styles.js';
import { cardTemplate } from '../../templates/card.js';
import { scoreTemplate } from '../../templates/score.js';
import { scoreInput, scoreView, type ViewInput } from '../../views/index.js';

const reader = /*#__PURE__*/ createReader(
  { ...inspectionFramework, ...inspectionJudgements, ...inspectionScore },
  documentFrameworks,
);

/**
 * A score out of a maximum as the inspectorate gave it, in words and as a meter, with its parts and with ranks, each
 * with its date and who says so. The overall rating stands beside it as given; neither is worked out from the other.
 * Where `which` is left out and the latest graded inspection has no score, the latest one that has a score is shown.
 *
 * @summary A score out of a maximum with its parts and dated ranks.
 * @tagname inspection-score
 * @slot - Fallback: shown before the script runs, while loading and on error.
 * @fires {InspectionLoadedEvent} inspection-loaded - The element has taken its data.
 * @fires {InspectionErrorEvent} inspection-error - There is nothing to show; the fallback stays.
 * @csspart card - The surface of the widget.
 * @csspart heading - The heading.
 * @csspart subject - Who was inspected, and which service.
 * @csspart score-content - Everything between the subject and the source.
 * @csspart score-framework - The inspectorate and the framework.
 * @csspart score-total - The score of the whole: number, label and meter.
 * @csspart score-value - The score in words: "34 of 36".
 * @csspart score-label - What the score counts.
 * @csspart meter - The score as a meter; its fill is the colour of the text.
 * @csspart rating - The overall rating as given.
 * @csspart ranks - The list of ranks.
 * @csspart rank - One rank, with its date and who says so.
 * @csspart score-parts - A list of scores by area.
 * @csspart score-part - The score of one area.
 * @csspart part-label - The label of an area.
 * @csspart part-score - The score of an area in words.
 * @csspart part-statement - The judgement of an area as a sentence.
 * @csspart bar - The score of an area as a bar.
 * @csspart grade - A grade; also `grade-excellent`, `grade-good`, `grade-fair`, `grade-weak`, `grade-poor`, `grade-neutral`.
 * @csspart none - Says that there is no score.
 * @csspart source - Dates, link to the report, licence.
 * @csspart note - What has happened since, in words.
 * @csspart dates - The dates.
 * @csspart link - A link.
 * @csspart licence - Licence of the data, when they were checked, where they came from.
 * @csspart message - Why the result is not shown.
 */
export class InspectionScoreElement extends HeadingElement<'score'> {
  static override styles: CSSResultGroup = [hostStyles, headingStyles, gradeStyles, scoreStyles];

  override readonly reader = reader;

  protected override readonly english = { tag, common, score };

  /**
   * What it shows in place of what it was given. Static pages ask for it, too.
   *
   * @internal
   */
  choose<Input extends ViewInput>(given: Input): Input {
    return scoreInput(given, this.which);
  }

  override draw(given: ViewInput<'score'>): TemplateResult {
    const input = this.choose(given);
    const view = scoreView(input);
    const content = scoreTemplate(view, input.language.score);
    return cardTemplate(view.facts, view.heading, this.headingLevel, content);
  }
}
