import type { CSSResultGroup, TemplateResult } from 'lit';

import { HeadingElement } from '../../core/index.js';
import { common, recommendations, tag } from '../../i18n/en-gb.js';
import {
  documentFrameworks,
  inspectionFramework,
  inspectionJudgements,
  inspectionRecommendations,
} from '../../model/generated/checks.js';
import { createReader } from '../../model/parse.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { recommendationsStyles } from '../../styles/recommendations.styles.js';
import { cardTemplate } from '../../templates/card.js';
import { recommendationsTemplate } from '../../templates/recommendations.js';
import { recommendationsView, type ViewInput } from '../../views/index.js';

const reader = /*#__PURE__*/ createReader(
  { ...inspectionFramework, ...inspectionJudgements, ...inspectionRecommendations },
  documentFrameworks,
);

/**
 * What needs to improve after an inspection, as printed, with the provider's response and state where they are given.
 * Says in words where the report names nothing, and where the data do not say.
 *
 * @summary What needs to improve, with the provider's response.
 * @tagname inspection-recommendations
 * @slot - Fallback: shown before the script runs, while loading and on error.
 * @fires {InspectionLoadedEvent} inspection-loaded - The element has taken its data.
 * @fires {InspectionErrorEvent} inspection-error - There is nothing to show; the fallback stays.
 * @csspart card - The surface of the widget.
 * @csspart heading - The heading.
 * @csspart subject - Who was inspected, and which service.
 * @csspart list - The list of recommendations.
 * @csspart recommendation - One recommendation.
 * @csspart priority - Says that it is an area for priority action.
 * @csspart response - What the provider says it does about it.
 * @csspart none - Says that there are none.
 * @csspart detail - Area, outcome or status, with its label.
 * @csspart source - Dates, link to the report, licence.
 * @csspart note - What has happened since, in words.
 * @csspart dates - The dates.
 * @csspart link - A link.
 * @csspart licence - Licence of the data, when they were checked, where they came from.
 * @csspart message - Why the result is not shown.
 */
export class InspectionRecommendationsElement extends HeadingElement<'recommendations'> {
  static override styles: CSSResultGroup = [hostStyles, headingStyles, recommendationsStyles];

  override readonly reader = reader;

  protected override readonly english = { tag, common, recommendations };

  override draw(input: ViewInput<'recommendations'>): TemplateResult {
    const view = recommendationsView(input);
    const content = recommendationsTemplate(view, input.language.recommendations);
    return cardTemplate(view.facts, view.heading, this.headingLevel, content);
  }
}
