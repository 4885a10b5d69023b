import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';

import { InspectionElement } from '../../core/index.js';
import { badge, common, tag } from '../../i18n/en-gb.js';
import { createReader } from '../../model/parse.js';
import { badgeStyles } from '../../styles/badge.styles.js';
import { gradeStyles } from '../../styles/grade.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { badgeTemplate } from '../../templates/badge.js';
import { badgeView, type ViewInput } from '../../views/index.js';

const reader = /*#__PURE__*/ createReader({});

/**
 * One result at a glance: who judged what, the grade in a word, when, and how the areas differ from the overall.
 * Its children stay on the page until there is a result, and where none can be shown.
 *
 * @summary Rating badge, full or compact.
 * @tagname inspection-badge
 * @slot - Fallback: shown before the script runs, while loading and on error; best a sentence with a link.
 * @fires {InspectionLoadedEvent} inspection-loaded - The element has taken its data.
 * @fires {InspectionErrorEvent} inspection-error - There is nothing to show; the fallback stays.
 * @csspart inspectorate - Who judged.
 * @csspart subject - Who was inspected, and which service.
 * @csspart label - Label of the overall judgement.
 * @csspart grade - A grade; also `grade-excellent`, `grade-good`, `grade-fair`, `grade-weak`, `grade-poor`, `grade-neutral`.
 * @csspart card - The surface of the badge.
 * @csspart result - The overall judgement with its label.
 * @csspart reason - Why there is no overall judgement, or no grade.
 * @csspart area - How areas differ from the overall.
 * @csspart source - Dates, link to the report, licence.
 * @csspart note - What has happened since, in words.
 * @csspart dates - The dates.
 * @csspart link - A link.
 * @csspart licence - Licence of the data, when they were checked, where they came from.
 * @csspart message - Why the result is not shown.
 */
export class InspectionBadgeElement extends InspectionElement<'badge'> {
  static override styles: CSSResultGroup = [hostStyles, gradeStyles, badgeStyles];

  static override properties: PropertyDeclarations = { compact: { type: Boolean, reflect: true } };

  /** The same in a tighter layout, for lists and narrow columns. */
  compact = false;

  override readonly reader = reader;

  protected override readonly english = { tag, common, badge };

  override draw(input: ViewInput<'badge'>): TemplateResult {
    return badgeTemplate(badgeView(input));
  }
}
