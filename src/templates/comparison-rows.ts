import type {
  ComparisonCell,
  ComparisonColumn,
  ComparisonRow,
  ComparisonTable,
  ComparisonView,
} from '../views/index.js';

/** How many rows are laid out or left out together, out of view. */
export const GROUP = 5;

/**
 * The rows of a comparison. They are copies of model cells and not Lit templates: thousands of them cost a fraction of
 * the time and memory (npm run bench:comparison). All are in the document, in groups that are laid out when they come
 * near the view. Where the order or the choice changes, rows stay and get other words, since to move them would have
 * them laid out from nothing. Whatever comes from data is set as text or as an attribute.
 */
export class ComparisonRows {
  readonly #table: HTMLTableElement;
  readonly #empty = emptyRow();
  #columns: readonly ComparisonColumn[] = [];
  #lang = '';
  /** A cell with a grade is the same object in every row that has it: its element is made once and copied. */
  #models: Map<ComparisonCell, HTMLElement>[] = [];
  #groups: HTMLElement[] = [];
  #places: HTMLElement[] = [];
  /** What is in the places. */
  #rows: ComparisonRow[] = [];
  #own: HTMLElement | undefined;

  constructor(table: HTMLTableElement) {
    this.#table = table;
  }

  /** Shows the rows of a view. `mark` says of the first row why it stands first. */
  draw({ table, rows, own }: ComparisonView, mark: string): void {
    if (table.columns !== this.#columns) this.#begin(table);
    this.#mark(undefined, '');
    const groups = this.#groups;
    for (let start = 0; start < Math.max(rows.length, this.#places.length); start += GROUP) {
      const index = start / GROUP;
      const isHidden = start >= rows.length;
      const group = (groups[index] ??= elementOf('tbody', { part: 'rows', role: 'rowgroup' }));
      if (!isHidden) this.#fill(group, start, rows);
      if (group.hidden !== isHidden) group.hidden = isHidden;
      if (!group.parentNode) this.#table.append(group);
    }
    this.#mark(own && this.#places[0], mark);
  }

  #begin({ columns, lang }: ComparisonTable): void {
    this.#columns = columns;
    this.#lang = lang;
    this.#models = columns.map(() => new Map());
    for (const group of this.#groups) group.remove();
    this.#groups = [];
    this.#places = [];
    this.#rows = [];
    this.#own = undefined;
  }

  #fill(group: HTMLElement, start: number, rows: readonly ComparisonRow[]): void {
    for (let index = start; index < start + GROUP; index++) {
      const row = rows[index];
      const place = this.#places[index];
      const before = this.#rows[index];
      if (place && place.hidden === !!row) place.hidden = !row;
      if (!row || row === before) continue;
      this.#rows[index] = row;
      if (place && before && shapeOf(row) === shapeOf(before)) writeRow(place, row, before);
      else {
        const made = this.#make(row);
        this.#places[index] = made;
        if (place) place.replaceWith(made);
        else group.append(made);
      }
    }
  }

  #make({ name, lang, detail, cells }: ComparisonRow): HTMLElement {
    const row = this.#empty.cloneNode(true) as HTMLElement;
    const head = row.firstElementChild as HTMLElement;
    write(head, name, lang);
    if (detail) head.append(elementOf('small', {}, detail));
    let column = 0;
    for (const cell of cells) {
      const models = this.#models[column];
      let model = models?.get(cell);
      if (!model) {
        // One cell for the whole row needs no label.
        const isWhole = cell.span === this.#columns.length;
        model = cellOf(cell, isWhole ? undefined : this.#columns[column]?.label, this.#lang);
        if (cell.isShared) models?.set(cell, model);
      }
      row.append(cell.isShared ? model.cloneNode(true) : model);
      column += cell.span;
    }
    return row;
  }

  #mark(own: HTMLElement | undefined, mark: string): void {
    if (this.#own && this.#own !== own) {
      this.#own.setAttribute('part', 'row');
      this.#own.querySelector('b')?.remove();
    }
    this.#own = own;
    if (!own) return;
    own.setAttribute('part', 'row own');
    own.firstElementChild?.append(elementOf('b', { part: 'mark', lang: this.#lang }, mark));
  }
}

/** Equal of rows that have the same elements. */
function shapeOf({ cells, detail }: ComparisonRow): string {
  let shape = detail ? 'd' : '';
  for (const { kind, span } of cells) shape += kind + span;
  return shape;
}

/** Writes into a row of the same shape what is not there yet. */
function writeRow(place: HTMLElement, row: ComparisonRow, before: ComparisonRow): void {
  let cell = place.firstElementChild as HTMLElement;
  write(cell, row.name, row.lang, before.lang);
  if (row.detail && row.detail !== before.detail) write(cell.firstElementChild, row.detail);
  for (let index = 0; index < row.cells.length; index++) {
    cell = cell.nextElementSibling as HTMLElement;
    const now = row.cells[index] as ComparisonCell;
    const was = before.cells[index];
    if (now !== was) writeCell(cell, now, was);
  }
}

function writeCell(place: HTMLElement, now: ComparisonCell, was?: ComparisonCell): void {
  const { text, lang, note, url, name } = now;
  let target: Element | null = place;
  if (url) {
    target = place.firstElementChild;
    target?.setAttribute('href', url);
    target?.setAttribute('aria-label', name ?? text);
  }
  write(target, text, lang, was?.lang);
  if (now.tone !== was?.tone) set(place, 'data-tone', now.tone);
  if (now.position !== was?.position || now.of !== was?.of)
    set(place, 'data-at', now.position === undefined ? undefined : `${now.position}/${now.of}`);
  if (note) write(place.lastElementChild, note);
}

/** Writes into the text that a model row has in each place. */
function write(place: Element | null, text: string, lang?: string, before?: string): void {
  if (!place) return;
  (place.firstChild as Text).data = text;
  if (lang !== before) set(place, 'lang', lang);
}

function set(place: Element, name: string, value: string | undefined): void {
  if (value) place.setAttribute(name, value);
  else place.removeAttribute(name);
}

/** A row with the head that all have: without their usual display, rows and cells need their roles. */
function emptyRow(): HTMLElement {
  const row = elementOf('tr', { part: 'row', role: 'row' });
  row.append(elementOf('th', { part: 'provider', role: 'rowheader', scope: 'row' }, ' '));
  return row;
}

function cellOf(cell: ComparisonCell, label: string | undefined, lang: string): HTMLElement {
  const { kind, span } = cell;
  const place = elementOf('td', { part: 'cell', role: 'cell' }, kind === 'link' ? '' : ' ');
  if (kind === 'link') place.append(elementOf('a', { part: 'link' }, ' '));
  if (kind === 'joint') place.append(elementOf('small', { lang }, ' '));
  set(place, 'data-label', label);
  if (span > 1) {
    place.setAttribute('colspan', `${span}`);
    place.setAttribute('aria-colspan', `${span}`);
  }
  writeCell(place, cell);
  return place;
}

/** From how many on the list of providers is filled only when somebody goes to it. */
const MANY = 1000;

/** Fills the list of providers to compare with, and chooses one. */
export function drawProviders(
  select: HTMLSelectElement,
  { table, own }: ComparisonView,
  nobody: string,
  isWanted = false,
): void {
  const { options } = select;
  const { rows } = table;
  const isFilled = options.length === rows.length + 1 && options[1]?.text === rows[0]?.name;
  if (!isFilled && (isWanted || rows.length < MANY))
    select.replaceChildren(new Option(nobody, ''), ...rows.map(({ name }) => new Option(name)));
  else if (!isFilled)
    select.replaceChildren(new Option(nobody, ''), ...(own ? [new Option(own.name)] : []));
  select.value = own?.name ?? '';
}

function elementOf(name: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  if (text) element.append(text);
  return element;
}
