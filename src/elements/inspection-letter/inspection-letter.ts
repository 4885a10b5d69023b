import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';

import { HeadingElement } from '../../core/index.js';
import { common, letter, tag } from '../../i18n/en-gb.js';
import {
  documentFrameworks,
  inspectionAddressee,
  inspectionExcerpt,
  inspectionFramework,
  inspectionInspectors,
  inspectionLetterhead,
  inspectionRecommendations,
  inspectionSalutation,
  inspectionScope,
  inspectionSections,
  inspectionSignatories,
  inspectionSummary,
  inspectionTitle,
  inspectionValediction,
} from '../../model/generated/checks.js';
import type { Inspection } from '../../model/index.js';
import { createReader } from '../../model/parse.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { letterStyles } from '../../styles/letter.styles.js';
import { screenReserveStyles } from '../../styles/screen-reserve.styles.js';
import { cardTemplate } from '../../templates/card.js';
import { letterTemplate } from '../../templates/letter.js';
import { letterView, selectText, type ViewInput } from '../../views/index.js';

const reader = /*#__PURE__*/ createReader(
  {
    ...inspectionFramework,
    ...inspectionTitle,
    ...inspectionInspectors,
    ...inspectionAddressee,
    ...inspectionSignatories,
    ...inspectionLetterhead,
    ...inspectionSalutation,
    ...inspectionValediction,
    ...inspectionScope,
    ...inspectionSummary,
    ...inspectionExcerpt,
    ...inspectionSections,
    ...inspectionRecommendations,
  },
  documentFrameworks,
);

/**
 * The letter after a visit, or the text of a report, whole: sender, date, addressee, inspectors, what they looked at,
 * headline findings, what needs to improve, main findings, signatures. Long text after the headline is folded away
 * with its size told, and printed whole. By itself it shows the latest graded inspection, or where that has no text
 * the latest of the same service that has. Says in words where the data have no text, and what they leave out of it.
 *
 * @summary A letter or the text of a report.
 * @tagname inspection-letter
 * @slot - Fallback: shown before the script runs, while loading and on error.
 * @fires {InspectionLoadedEvent} inspection-loaded - The element has taken its data.
 * @fires {InspectionErrorEvent} inspection-error - There is nothing to show; the fallback stays.
 * @csspart card - The surface of the widget.
 * @csspart heading - The heading, the title, and those of sections.
 * @csspart subject - Who was inspected, and which service.
 * @csspart letter - All of the letter or report.
 * @csspart about - When inspectors were there, and who they were.
 * @csspart start - What comes before the sections.
 * @csspart opening - All of that but when inspectors were there and who they were: the head of a letter, the first paragraphs.
 * @csspart head - Sender, date and addressee.
 * @csspart letterhead - The sender.
 * @csspart letter-date - The date of the letter.
 * @csspart addressee - To whom the letter was sent.
 * @csspart salutation - How the letter begins.
 * @csspart aside - What helps to find one's way: contents and the button for all sections.
 * @csspart contents - The list of sections of a long text.
 * @csspart entry - One section in that list.
 * @csspart folds - Button that opens or closes all sections.
 * @csspart excerpt - What of the text is left out, or how it was read.
 * @csspart sections - All sections, and the end of a letter.
 * @csspart section - A section with its heading.
 * @csspart fold - Text that is folded away.
 * @csspart size - How much text that is; opens and closes it.
 * @csspart text - The text of a section.
 * @csspart points - A list of points.
 * @csspart numbers - A list of numbered paragraphs.
 * @csspart none - Says that the data do not have the text, or not all of it.
 * @csspart valediction - How the letter ends.
 * @csspart signatories - Who signed it.
 * @csspart source - Dates, link to the report, licence.
 * @csspart note - What has happened since, in words.
 * @csspart dates - The dates.
 * @csspart link - A link.
 * @csspart licence - Licence of the data, when they were checked, where they came from.
 * @csspart message - Why the result is not shown.
 */
export class InspectionLetterElement extends HeadingElement<'letter'> {
  static override styles: CSSResultGroup = [
    hostStyles,
    headingStyles,
    screenReserveStyles,
    letterStyles,
  ];

  static override properties: PropertyDeclarations = { open: { type: Boolean } };

  /** Shows all text from the start, where long text is folded away otherwise. */
  open = false;

  override readonly reader = reader;

  protected override readonly english = { tag, common, letter };

  /** The inspection whose text is drawn. */
  #shown: Inspection | undefined;

  /** True until the folds of another text are as the page wants them. */
  #isNew = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.#isNew = true;
  }

  override draw(input: ViewInput<'letter'>): TemplateResult {
    const inspection = selectText(input.document, this.which) ?? input.inspection;
    if (inspection !== this.#shown) this.#isNew = true;
    this.#shown = inspection;
    const view = letterView({ ...input, inspection });
    const content = letterTemplate(view, input.language.letter, this.headingLevel, this.open);
    return cardTemplate(view.facts, view.heading, this.headingLevel, content);
  }

  /** Readers fold and unfold as they like; another text begins anew. */
  protected override updated(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    for (const fold of this.renderRoot.querySelectorAll('details')) fold.open = this.open;
  }
}
