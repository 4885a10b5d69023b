import { html, nothing, type TemplateResult } from 'lit';

import type { ComparisonMessages } from '../i18n/index.js';
import type {
  ComparisonChoices,
  ComparisonColumn,
  ComparisonFrame,
  ComparisonView,
} from '../views/index.js';
import { staticRowsTemplate } from './comparison-static.js';
import { isStatic } from './is-static.js';
import { selectTemplate } from './select.js';

/** What the element does when its visitor asks for something. */
export interface ComparisonActions {
  onChoose(choices: Partial<ComparisonChoices>): void;
  onReset(): void;
  onDownload(): void;
  /** Somebody goes to the list of providers. */
  onApproach(): void;
}

/** What the template needs besides the view. */
export interface ComparisonContext {
  frame: ComparisonFrame;
  messages: ComparisonMessages;
  /** What a screen reader is to say now. */
  announcement: string;
  actions: ComparisonActions;
}

/** What can be chosen, the counts in words, and the table. */
export function comparisonTemplate(
  view: ComparisonView,
  context: ComparisonContext,
): TemplateResult {
  const { announcement } = context;
  const { table, shownLine, countLines } = view;
  const named = table.columns.filter(({ full }) => full !== undefined);
  return html`<div part="comparison">
    ${table.rows.length > 1 && !isStatic ? controlsTemplate(view, context) : nothing}
    <div part="counts">
      ${countLines.map((line) => html`<p>${line}</p>`)}
      <p part="shown">${shownLine}</p>
      ${isStatic ? nothing : html`<i role="status">${announcement}</i>`}
    </div>
    ${named.length > 0 ? namesTemplate(named, context.messages) : nothing}
    ${tableTemplate(view, context)}
  </div>`;
}

function controlsTemplate(
  view: ComparisonView,
  { messages, actions }: ComparisonContext,
): TemplateResult {
  const { table, choices, column, grades, hasNeighbours, own } = view;
  const { regions } = table;
  const columns = table.columns.filter(({ kind }) => kind === 'grade');
  const choose = (name: keyof ComparisonChoices) => (value: string) =>
    actions.onChoose({ [name]: value });
  const chooseBy = (name: keyof ComparisonChoices) => (event: Event) =>
    choose(name)((event.target as HTMLInputElement | HTMLSelectElement).value);
  return html`<div part="controls" role="group" aria-label=${messages.filters}>
    <label part="control"
      >${messages.search}
      <input part="field" type="search" .value=${choices.search} @input=${chooseBy('search')}
    /></label>
    ${
      regions.length > 1
        ? selectTemplate(
            messages.region,
            choices.region,
            [['', messages.allRegions], ...regions.map((region) => [region, region] as const)],
            choose('region'),
          )
        : nothing
    }
    ${
      columns.length > 1
        ? selectTemplate(
            messages.judgement,
            column.id,
            columns.map(({ id, label }) => [id, label] as const),
            // The grades of another column are others.
            (id) => actions.onChoose({ column: id, grade: '' }),
          )
        : nothing
    }
    ${selectTemplate(
      messages.grade,
      choices.grade,
      [['', messages.allGrades], ...grades.map(({ key, text }) => [key, text] as const)],
      choose('grade'),
    )}
    <label part="control"
      >${messages.compareWith}
      <select
        part="field"
        id="own"
        @change=${chooseBy('own')}
        @focus=${actions.onApproach}
        @pointerenter=${actions.onApproach}
      ></select
    ></label>
    ${
      hasNeighbours && own
        ? html`<label part="check"
            ><input
              type="checkbox"
              .checked=${choices.neighbours}
              @change=${(event: Event) =>
                actions.onChoose({ neighbours: (event.target as HTMLInputElement).checked })}
            />
            ${messages.neighboursOnly}</label
          >`
        : nothing
    }
    <span part="actions">
      <button type="button" part="button" @click=${actions.onReset}>${messages.reset}</button>
      <button type="button" part="button" @click=${actions.onDownload}>${messages.download}</button>
    </span>
  </div>`;
}

/** The columns have short names: here are the full ones, for whom they say too little. */
function namesTemplate(
  columns: readonly ComparisonColumn[],
  messages: ComparisonMessages,
): TemplateResult {
  return html`<details part="names">
    <summary>${messages.fullNames}</summary>
    <dl>
      ${columns.map(
        ({ label, full, lang }) =>
          html`<div lang=${lang ?? nothing}>
            <dt>${label}</dt>
            <dd>${full}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/**
 * Without their usual display, tables and their parts lose their meaning: the roles give it back. In a browser the rows
 * are those of `ComparisonRows`.
 */
function tableTemplate(
  view: ComparisonView,
  { frame, messages, actions }: ComparisonContext,
): TemplateResult {
  const { table, sort } = view;
  const { columns } = table;
  const names = { id: '', label: messages.provider, lang: undefined, kind: 'name' };
  return html`<table
    part="table"
    role="table"
    aria-labelledby="caption"
    data-columns=${columns.length < 9 ? 'some' : 'many'}
  >
    <caption id="caption" part="caption">
      ${frame.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row" part="columns" data-label=${isStatic ? nothing : messages.sortBy}>
        ${[names, ...columns].map(({ id, label, lang, kind }, index) => {
          const isSorted = sort.column === index - 1;
          // Reports are looked for from the newest; all else from A, or from the best.
          const isDescending = isSorted
            ? !sort.isDescending
            : kind === 'dates' || kind === 'report';
          // The highest grade comes first, which is a descending order of grades.
          const isUp = sort.isDescending === (kind === 'grade');
          return html`<th
            role="columnheader"
            scope="col"
            part="column"
            lang=${lang ?? nothing}
            aria-sort=${isSorted ? (isUp ? 'ascending' : 'descending') : nothing}
          >
            ${
              isStatic
                ? label
                : html`<button
                    type="button"
                    part="sort"
                    @click=${() => actions.onChoose({ sort: (isDescending ? '-' : '') + id })}
                  >
                    ${label}
                  </button>`
            }
          </th>`;
        })}
      </tr>
    </thead>
    ${isStatic ? staticRowsTemplate(view, messages.comparedWith) : nothing}
  </table>`;
}
