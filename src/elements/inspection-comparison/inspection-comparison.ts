import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { HeadingElement } from '../../core/index.js';
import { warnOnce } from '../../data/warn.js';
import { frameworkIdOf } from '../../frameworks/index.js';
import { common, comparison, tag } from '../../i18n/en-gb.js';
import type { ComparisonMessages } from '../../i18n/index.js';
import {
  documentFrameworks,
  documentProvider,
  inspectionFramework,
  inspectionJudgements,
} from '../../model/generated/checks.js';
import {
  InspectionError,
  isPartialDate,
  type InspectionCollection,
  type InspectionDocument,
} from '../../model/index.js';
import { createCollectionReader } from '../../model/parse.js';
import { comparisonStyles } from '../../styles/comparison.styles.js';
import { gradeStyles } from '../../styles/grade.styles.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { comparisonTemplate, type ComparisonActions } from '../../templates/comparison.js';
import { ComparisonRows, drawProviders } from '../../templates/comparison-rows.js';
import { headingTemplate } from '../../templates/heading.js';
import { sourceTemplate } from '../../templates/parts.js';
import {
  comparisonCsv,
  comparisonFrame,
  comparisonTable,
  comparisonView,
  findOwn,
  newestFramework,
  type ComparisonChoices,
  type ComparisonFrame,
  type ComparisonTable,
  type ComparisonView,
  type ViewInput,
} from '../../views/index.js';

type ComparisonInput = ViewInput<'comparison'> & {
  documents?: readonly InspectionDocument[] | undefined;
};

const reader = /*#__PURE__*/ createCollectionReader(
  { ...inspectionFramework, ...inspectionJudgements },
  { ...documentFrameworks, ...documentProvider },
);

/** The choices that the page's author can make beforehand. */
const PRESETS = ['own', 'region', 'neighbours', 'sort'] as const;

/**
 * The latest results of many providers under one framework, each area in a column; or the overall results under
 * several. Visitors sort, filter, put one provider first, read the counts in words and download what is shown. No
 * provider is ranked, and nothing is averaged. A table in wide places, cards in narrow ones.
 *
 * @summary Compares the results of many providers.
 * @tagname inspection-comparison
 * @slot - Fallback: shown before the script runs, while loading and on error.
 * @fires {InspectionLoadedEvent} inspection-loaded - The element has taken its data.
 * @fires {InspectionErrorEvent} inspection-error - There is nothing to show; the fallback stays.
 * @csspart card - The surface of the widget.
 * @csspart heading - The heading.
 * @csspart comparison - All between heading and source.
 * @csspart controls - What can be chosen.
 * @csspart control - A field with its label.
 * @csspart field - A field to choose or to type in.
 * @csspart check - The checkbox with its label.
 * @csspart actions - The buttons below the fields.
 * @csspart button - One of these buttons.
 * @csspart counts - The counts in words.
 * @csspart shown - How many are shown.
 * @csspart names - The full names of the columns.
 * @csspart table - The table.
 * @csspart caption - What is compared, as of when.
 * @csspart columns - The headers of the columns.
 * @csspart column - One header.
 * @csspart sort - The button in a header.
 * @csspart rows - A few rows: a long table is laid out in groups.
 * @csspart row - A provider.
 * @csspart own - The row of the provider that stands first.
 * @csspart mark - Says why it stands first.
 * @csspart provider - The name of a provider, with its region.
 * @csspart cell - A grade, date or link.
 * @csspart source - What is left out, licence.
 * @csspart dates - Which results are shown.
 * @csspart link - A link.
 * @csspart licence - Licence of the data, when they were checked, where they came from.
 * @csspart message - Why the result is not shown.
 */
export class InspectionComparisonElement extends HeadingElement<'comparison'> {
  static override styles: CSSResultGroup = [
    hostStyles,
    headingStyles,
    gradeStyles,
    comparisonStyles,
  ];

  static override properties: PropertyDeclarations = {
    collection: { attribute: false, noAccessor: true },
    framework: {},
    asOf: { attribute: 'as-of' },
    own: {},
    region: {},
    neighbours: { type: Boolean },
    sort: {},
  };

  /** Id of a framework, the one of the newest result where it is left out; or several, separated by spaces, to compare their overall results. */
  framework?: string | undefined;

  /** Date to the day, month or year: only what was published by then counts. */
  asOf?: string | undefined;

  /** Name or any identifier of the provider that stands first. */
  own?: string | undefined;

  /** Region to start with. */
  region?: string | undefined;

  /** Starts with the own provider and its statistical neighbours only. */
  neighbours = false;

  /** Id of the column to sort by, with `-` before it for the other direction; by name where it is left out. */
  sort?: string | undefined;

  override readonly reader = reader;

  protected override readonly english = { tag, common, comparison };

  /** What the visitor has chosen, over what the author has. */
  #chosen: Partial<ComparisonChoices> = {};

  #announces: 'sort' | 'rows' | undefined;

  /** What the table was made from, to make it once. */
  #subject: readonly unknown[] = [];
  #table: ComparisonTable | undefined;
  #view: ComparisonView | undefined;
  #frame: ComparisonFrame | undefined;
  #messages: ComparisonMessages | undefined;
  #place: HTMLElement | undefined;
  #rows: ComparisonRows | undefined;

  /** Many documents: the same as `document`, which takes a collection, too. */
  get collection(): InspectionCollection | readonly InspectionDocument[] | undefined {
    return this.document as InspectionCollection | undefined;
  }

  set collection(value: InspectionCollection | readonly InspectionDocument[] | undefined) {
    this.document = value as InspectionDocument | undefined;
  }

  /** What the author changes holds, whatever the visitor has chosen before. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const name of PRESETS) if (changed.has(name)) delete this.#chosen[name];
  }

  override draw(input: ComparisonInput): TemplateResult {
    const { language } = input;
    const messages = language.comparison;
    this.#prepare(input);
    const { own = '', region = '', neighbours, sort = '' } = this;
    const view = comparisonView(
      this.#table as ComparisonTable,
      {
        search: '',
        column: '',
        grade: '',
        own,
        region,
        neighbours,
        sort,
        ...this.#chosen,
      },
      language,
      this.#view,
    );
    this.#view = view;
    this.#messages = messages;
    const frame = this.#frame as ComparisonFrame;
    const announcement = [this.#announces === 'sort' && view.sortedBy, view.shownLine];
    return html`<div part="card">
      ${headingTemplate(this.headingLevel, frame.heading)}
      ${comparisonTemplate(view, {
        frame,
        messages,
        announcement: this.#announces ? announcement.filter(Boolean).join(' ') : '',
        actions: this.#actions,
      })}
      ${sourceTemplate(frame.facts)}
    </div>`;
  }

  /** Works through the data, once for the same data, frameworks, date and language. */
  #prepare(input: ComparisonInput): void {
    const { document, inspection, language } = input;
    const { framework, which } = this;
    const asOf = this.#dateOf();
    const subject = [input.documents ?? document, framework, which, asOf, language];
    if (subject.every((part, index) => part === this.#subject[index])) return;
    const documents = input.documents ?? [document];
    const wanted = framework?.split(/\s+/).filter(Boolean) ?? [];
    const fallback =
      which && which !== 'latest' ? frameworkIdOf(inspection) : newestFramework(documents);
    const frameworks = wanted.length > 0 ? [...new Set(wanted)] : [fallback ?? ''];
    const table = comparisonTable({ documents, frameworks, asOf, language });
    if (!table.rows.some(({ cells }) => cells.some(({ kind }) => kind !== 'none')))
      throw new InspectionError(
        'not-found',
        `No result under ${frameworks.join(', ')} in the data`,
      );
    this.#frame = comparisonFrame({ ...input, documents }, table, asOf);
    this.#table = table;
    this.#view = undefined;
    this.#subject = subject;
  }

  #dateOf(): string | undefined {
    const { asOf } = this;
    if (!asOf || isPartialDate(asOf)) return asOf;
    warnOnce(this, `as-of="${asOf}" is no date such as 2025-02-28`);
    return undefined;
  }

  protected override updated(): void {
    const view = this.#view;
    const table = this.renderRoot.querySelector('table');
    if (!view || !table) return;
    if (table !== this.#place) this.#rows = new ComparisonRows(table);
    this.#place = table;
    const { yours = '', comparedWith = '' } = this.#messages ?? {};
    const isYours = findOwn(view.table, this.own ?? '') === view.own;
    this.#rows?.draw(view, isYours ? yours : comparedWith);
    this.#drawProviders();
  }

  #drawProviders(isWanted?: boolean): void {
    const view = this.#view;
    const select = this.renderRoot.querySelector<HTMLSelectElement>('#own');
    if (view && select) drawProviders(select, view, this.#messages?.nobody ?? '', isWanted);
  }

  #choose(chosen: Partial<ComparisonChoices>): void {
    this.#chosen = chosen;
    this.requestUpdate();
  }

  readonly #actions: ComparisonActions = {
    onChoose: (choices) => {
      this.#announces = choices.sort === undefined ? 'rows' : 'sort';
      this.#choose({ ...this.#chosen, ...choices });
    },
    onReset: () => {
      this.#announces = 'rows';
      this.#choose({});
    },
    onApproach: () => this.#drawProviders(true),
    onDownload: () => {
      const [view, frame, messages] = [this.#view, this.#frame, this.#messages];
      if (!view || !frame || !messages) return;
      const { frameworks } = view.table;
      const name = ['comparison', ...frameworks.map(({ id }) => id), frame.date]
        .filter(Boolean)
        .join('-');
      download(`${name.replace(/[^\w-]+/g, '-')}.csv`, comparisonCsv(view, frame, messages));
    },
  };
}

/** Gives a file to the visitor. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.click();
  // Browsers read it after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
