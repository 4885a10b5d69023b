import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';

import { HeadingElement } from '../../core/index.js';
import { common, judgements, tag, timeline } from '../../i18n/en-gb.js';
import {
  documentContext,
  documentFrameworks,
  inspectionContext,
  inspectionFramework,
  inspectionJudgements,
  inspectionScore,
  inspectionTitle,
} from '../../model/generated/checks.js';
import { createReader } from '../../model/parse.js';
import { gradeStyles } from '../../styles/grade.styles.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { screenReserveStyles } from '../../styles/screen-reserve.styles.js';
import { timelineStyles } from '../../styles/timeline.styles.js';
import { cardTemplate } from '../../templates/card.js';
import { timelineTemplate } from '../../templates/timeline.js';
import { timelineView, type ViewInput } from '../../views/index.js';

const reader = /*#__PURE__*/ createReader(
  {
    ...inspectionTitle,
    ...inspectionFramework,
    ...inspectionJudgements,
    ...inspectionScore,
    ...inspectionContext,
  },
  { ...documentFrameworks, ...documentContext },
);

/**
 * All inspections and visits in the data, graded or not, of all inspectorates and services, as a list in the order of
 * their dates: the end of the visit, or else when the report was published. It marks where one framework ends and
 * another begins, and where a framework itself changed, and says what changed: grades on both sides are not on one
 * scale. A joint judgement is one judgement, never a grade of each area.
 *
 * Plain dated statements stand in the list where they were made; those about one inspection stand with it. Readers may
 * turn the order round, and choose an inspectorate where there are several; a joint name that holds one of the others is
 * no choice of its own. The list then shows what that inspectorate did, alone or with others, and what it said, and
 * tells how many of the events and statements those are. Statements by others are left out meanwhile. On paper the list
 * is as it is on the screen.
 *
 * It shows all inspections, so `which` matters only if it names none of them, which is an error as in all elements.
 *
 * @summary All inspections and visits in order, with the breaks between frameworks.
 * @tagname inspection-timeline
 * @slot - Fallback: shown before the script runs, while loading and on error.
 * @fires {InspectionLoadedEvent} inspection-loaded - The element has taken its data.
 * @fires {InspectionErrorEvent} inspection-error - There is nothing to show; the fallback stays.
 * @csspart card - The surface of the widget.
 * @csspart heading - The heading.
 * @csspart subject - Who was inspected, and which service.
 * @csspart timeline - Controls and list.
 * @csspart controls - What readers may choose.
 * @csspart control - A choice with its label.
 * @csspart field - A choice.
 * @csspart shown - How much of the list is shown.
 * @csspart events - The list.
 * @csspart event - An inspection or visit (also `graded` or `ungraded`), or a statement (also `context`).
 * @csspart graded - An inspection with a result.
 * @csspart ungraded - An inspection or visit without grades.
 * @csspart context - A statement by someone, with who says so, when and where.
 * @csspart statement - The judgement of an area as a sentence.
 * @csspart break - Where a framework ends or changes, and what that means.
 * @csspart when - The dates of an event or statement.
 * @csspart kind - Kind of event with the inspectorate, or who made a statement.
 * @csspart title - Title of a report as printed.
 * @csspart result - The overall judgement, or the words in its place.
 * @csspart reason - A judgement as a sentence, or why there is none.
 * @csspart event-score - The score of an inspection.
 * @csspart event-areas - The areas of an inspection.
 * @csspart area - One area.
 * @csspart judgement - A label with its grade.
 * @csspart label - Label of a judgement.
 * @csspart grade - A grade; also `grade-excellent`, `grade-good`, `grade-fair`, `grade-weak`, `grade-poor`, `grade-neutral`.
 * @csspart score - The score of an area.
 * @csspart joint - Which areas a joint judgement stands for.
 * @csspart parts - Sub-judgements.
 * @csspart origin - Where a statement was published.
 * @csspart note - The state of a result, in words.
 * @csspart source - Licence of the data, when they were checked, where they came from.
 * @csspart dates - Empty here: the dates stand with the events.
 * @csspart link - A link.
 * @csspart licence - Licence of the data, when they were checked, where they came from.
 * @csspart message - Why the result is not shown.
 */
export class InspectionTimelineElement extends HeadingElement<'timeline' | 'judgements'> {
  static override styles: CSSResultGroup = [
    hostStyles,
    headingStyles,
    gradeStyles,
    timelineStyles,
    screenReserveStyles,
  ];

  static override properties: PropertyDeclarations = { order: {}, inspectorate: {} };

  /** `newest` or `oldest` first. */
  order: 'newest' | 'oldest' = 'newest';

  /** Name of an inspectorate to show alone at first, as the data have it; in capitals or not. All where none is so called. */
  inspectorate?: string | undefined;

  override readonly reader = reader;

  protected override readonly english = { tag, common, judgements, timeline };

  override draw(input: ViewInput<'timeline' | 'judgements'>): TemplateResult {
    const view = timelineView(input, this);
    const content = timelineTemplate(view, input.language.timeline, this.#choices);
    return cardTemplate(view.facts, view.heading, this.headingLevel, content);
  }

  readonly #choices = {
    onOrder: (order: string): void => {
      this.order = order === 'oldest' ? 'oldest' : 'newest';
    },
    onInspectorate: (inspectorate: string): void => {
      this.inspectorate = inspectorate;
    },
  };
}
