// What runs in the page: the two candidates, and one function for each thing that is measured.

import { painted } from '../shared/shown.js';

/** A plain table, built with DOM calls as a sensible person would: each row once, then moved or hidden. */
class PlainTable {
  #rows;
  #body;

  constructor(table) {
    this.table = table;
  }

  /** Shows another table, which is replaced when this one is painted. */
  warm(table) {
    const own = this.table;
    this.table = table;
    this.paint();
    this.table = own;
  }

  paint() {
    const { columns, rows } = this.table;
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    for (const label of columns) {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = label;
      head.append(cell);
    }
    this.#body = table.createTBody();
    this.#rows = rows.map((row) => ({ row, element: rowOf(row) }));
    this.#body.append(...this.#rows.map(({ element }) => element));
    document.body.replaceChildren(table);
  }

  sort() {
    const { sortKey } = this.table;
    this.#rows.sort((a, b) => a.row.keys[sortKey] - b.row.keys[sortKey]);
    this.#body.append(...this.#rows.map(({ element }) => element));
  }

  filter(query) {
    for (const { row, element } of this.#rows) element.hidden = !row.search.includes(query);
  }

  rowsShown() {
    return this.#rows
      .filter(({ element }) => !element.hidden)
      .map(({ element }) => textOf(element));
  }
}

function rowOf({ name, region, cells, className }) {
  const row = document.createElement('tr');
  if (className) row.className = className;
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(name, document.createElement('br'), region);
  row.append(head);
  for (const { text, note, url, span } of cells) {
    const cell = row.insertCell();
    if (span > 1) cell.colSpan = span;
    if (url) {
      const link = document.createElement('a');
      link.href = url;
      link.textContent = text;
      cell.append(link);
    } else {
      cell.textContent = text;
      if (note) cell.append(document.createElement('br'), note);
    }
  }
  return row;
}

/** The element, in a provider that has read the data. */
class Element {
  #provider;
  #element;

  constructor(provider, json) {
    this.#provider = provider;
    this.#element = document.createElement('inspection-comparison');
    this.json = json;
  }

  /** Shows everything but the rows: of a region that there is not. */
  async showNone() {
    this.#element.region = 'None';
    this.#provider.append(this.#element);
    await this.#element.updateComplete;
  }

  paint() {
    const element = this.#element;
    if (this.json) element.document = this.json;
    if (!element.isConnected) (this.json ? document.body : this.#provider).append(element);
    else if (element.region) element.region = undefined;
    else element.for = this.#provider.id;
  }

  sort() {
    const buttons = this.#element.shadowRoot.querySelectorAll('[part=sort]');
    buttons[1].click();
  }

  filter(query) {
    const field = this.#element.shadowRoot.querySelector('input[type=search]');
    field.value = query;
    field.dispatchEvent(new Event('input'));
  }

  rowsShown() {
    const rows = [...this.#element.shadowRoot.querySelectorAll('tbody tr')];
    return rows.filter((row) => !row.closest('[hidden]')).map(textOf);
  }

  count() {
    return this.#element.shadowRoot.querySelectorAll('tbody tr').length;
  }

  /** The same element, showing other data next. */
  with(provider) {
    this.#provider = provider;
  }
}

/** The words of a row without the space between them, which the two write in different ways. */
function textOf(row) {
  return row.textContent.replace(/\s+/g, '');
}

let candidate;

const load = async (file, size) => (await fetch(`/${file}-${size}.json`)).json();

/** An element that reads the data now, and hands them on to whom they are not yet shown. */
async function providerOf(size) {
  const provider = document.createElement('inspection-data');
  provider.id = `data-${size}`;
  document.body.append(provider);
  provider.document = await load('documents', size);
  await provider.updateComplete;
  return provider;
}

Object.assign(globalThis, {
  /**
   * Makes ready what is not measured: the data; and unless the page is to be cold, the code and all that stands around
   * the rows. The plain table and the element that is to work out its rows have shown two others.
   */
  async prepare(name, size, isCold) {
    if (name === 'plain') {
      candidate = new PlainTable(await load('table', size));
      if (!isCold) candidate.warm(await load('table', 2));
    } else {
      await Promise.all(['data', 'comparison'].map((file) => import(`/cdn/${file}.js`)));
      if (name === 'unread') {
        candidate = new Element(undefined, await load('documents', size));
        return painted();
      }
      const provider = await providerOf(size);
      candidate = new Element(isCold || name === 'element' ? provider : await providerOf(2));
      if (name === 'element' && !isCold) await candidate.showNone();
      if (name === 'working') {
        candidate.paint();
        candidate.with(provider);
      }
    }
    return painted();
  },

  async step(name, ...values) {
    candidate[name](...values);
    await painted();
  },

  rowsShown: () => candidate.rowsShown(),
  rowsInDom: () => candidate.count?.(),
});
