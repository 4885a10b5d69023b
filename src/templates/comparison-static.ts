import { html, nothing, type TemplateResult } from 'lit';

import type {
  ComparisonCell,
  ComparisonRow,
  ComparisonTable,
  ComparisonView,
} from '../views/index.js';
import { GROUP } from './comparison-rows.js';

/**
 * The rows of a comparison for pages without script: the same that `ComparisonRows` makes in a browser, as a template.
 * A test in a browser holds both equal.
 */
export function staticRowsTemplate(
  { table, rows, own }: ComparisonView,
  mark: string,
): TemplateResult[] {
  const groups = Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, index) =>
    rows.slice(index * GROUP, (index + 1) * GROUP),
  );
  return groups.map(
    (group) =>
      html`<tbody part="rows" role="rowgroup">
        ${group.map((row) => rowTemplate(row, table, row === own ? mark : undefined))}
      </tbody>`,
  );
}

function rowTemplate(
  { name, lang, detail, cells }: ComparisonRow,
  { columns, lang: ours }: ComparisonTable,
  mark: string | undefined,
): TemplateResult {
  let column = 0;
  const labelled = cells.map((cell) => {
    const label = cell.span === columns.length ? undefined : columns[column]?.label;
    column += cell.span;
    return cellTemplate(cell, label, ours);
  });
  return html`<tr part=${mark === undefined ? 'row' : 'row own'} role="row">
    <th part="provider" role="rowheader" scope="row" lang=${lang || nothing}>
      ${name}${detail ? html`<small>${detail}</small>` : nothing}${mark === undefined ? nothing : html`<b part="mark" lang=${ours}>${mark}</b>`}
    </th>
    ${labelled}
  </tr>`;
}

function cellTemplate(
  cell: ComparisonCell,
  label: string | undefined,
  ours: string,
): TemplateResult {
  const { span, text, lang, tone, position, of, url, note } = cell;
  return html`<td
    part="cell"
    role="cell"
    data-label=${label || nothing}
    colspan=${span > 1 ? span : nothing}
    aria-colspan=${span > 1 ? span : nothing}
    lang=${(!url && lang) || nothing}
    data-tone=${tone || nothing}
    data-at=${position === undefined ? nothing : `${position}/${of}`}
  >
    ${url ? linkTemplate(cell, url) : text}${note ? html`<small lang=${ours}>${note}</small>` : nothing}
  </td>`;
}

function linkTemplate({ text, lang, name }: ComparisonCell, url: string): TemplateResult {
  return html`<a part="link" href=${url} aria-label=${name ?? text} lang=${lang || nothing}
    >${text}</a
  >`;
}
