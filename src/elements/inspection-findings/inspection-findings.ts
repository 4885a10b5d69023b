import type { CSSResultGroup, TemplateResult } from 'lit';

import { HeadingElement } from '../../core/index.js';
import { common, findings, tag } from '../../i18n/en-gb.js';
import {
  documentFrameworks,
  inspectionFindings,
  inspectionFramework,
  inspectionJudgements,
} from '../../model/generated/checks.js';
import { createReader } from '../../model/parse.js';
import { findingsStyles } from '../../styles/findings.styles.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { screenReserveStyles } from '../../styles/screen-reserve.styles.js';
import { cardTemplate } from '../../templates/card.js';
import { findingsTemplate } from '../../templates/findings.js';
import { findingsView, type ViewInput } from '../../views/index.js';

const reader = /*#__PURE__*/ createReader(
  { ...inspectionFramework, ...inspectionJudgements, ...inspectionFindings },
  documentFrameworks,
);

/**
 * The highlights of an inspection by area, with what is quoted in them as quotations. What the provider says itself
 * stands apart from what the inspectorate found, with who says it and when.
 *
 * @summary Highlights by area, each with who says so.
 * @tagname inspection-findings
 * @slot - Fallback: shown before the script runs, while loading and on error.
 * @fires {InspectionLoadedEvent} inspection-loaded - The element has taken its data.
 * @fires {InspectionErrorEvent} inspection-error - There is nothing to show; the fallback stays.
 * @csspart card - The surface of the widget.
 * @csspart heading - The heading, and those of the areas.
 * @csspart subject - Who was inspected, and which service.
 * @csspart findings - All highlights.
 * @csspart findings-area - The highlights of one area.
 * @csspart findings-run - Highlights of one area that come from the same source.
 * @csspart provider-statement - What another than the inspectorate says, with its name and the date.
 * @csspart findings-origin - Who says it, and where it was published.
 * @csspart highlights - A list of highlights.
 * @csspart finding - One highlight.
 * @csspart quoted - Words that are quoted, with their marks.
 * @csspart none - Says that there are none.
 * @csspart source - Dates, link to the report, licence.
 * @csspart note - What has happened since, in words.
 * @csspart dates - The dates.
 * @csspart link - A link.
 * @csspart licence - Licence of the data, when they were checked, where they came from.
 * @csspart message - Why the result is not shown.
 */
export class InspectionFindingsElement extends HeadingElement<'findings'> {
  static override styles: CSSResultGroup = [
    hostStyles,
    headingStyles,
    screenReserveStyles,
    findingsStyles,
  ];

  override readonly reader = reader;

  protected override readonly english = { tag, common, findings };

  override draw(input: ViewInput<'findings'>): TemplateResult {
    const view = findingsView(input);
    const content = findingsTemplate(view, input.language.findings, this.headingLevel);
    return cardTemplate(view.facts, view.heading, this.headingLevel, content);
  }
}
