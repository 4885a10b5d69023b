import { expect } from '@open-wc/testing';
import { render } from 'lit';

import * as language from '../i18n/en-gb.js';
import { parseCollection, type InspectionDocument } from '../model/index.js';
import { documentOf } from '../testing/documents.js';
import { comparisonTable, comparisonView, type ComparisonView } from '../views/index.js';
import { ComparisonRows } from './comparison-rows.js';
import { staticRowsTemplate } from './comparison-static.js';

/** A table without what a template leaves behind: comments, and spaces at the ends of texts. */
function tidied(table: HTMLTableElement): HTMLTableElement {
  const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const nodes: CharacterData[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as CharacterData);
  for (const node of nodes) {
    if (node instanceof Text) node.data = node.data.trim();
    if (node instanceof Comment || node.data === '') node.remove();
  }
  table.normalize();
  return table;
}

function expectEqual(view: ComparisonView): HTMLTableElement {
  const [live, still] = [document.createElement('table'), document.createElement('table')];
  new ComparisonRows(live).draw(view, 'Yours');
  render(staticRowsTemplate(view, 'Yours'), still);
  const rows = [live, still].map((table) => [...tidied(table).querySelectorAll('tr')]);
  for (const [index, row] of rows[0]!.entries())
    if (!row.isEqualNode(rows[1]![index]!))
      expect(rows[1]![index]!.outerHTML).to.equal(row.outerHTML);
  expect(still.isEqualNode(live)).to.equal(true);
  return still;
}

describe('the rows of a comparison for pages without script', () => {
  const choices = {
    search: '',
    column: '',
    grade: '',
    own: '',
    region: '',
    neighbours: false,
    sort: '',
  };
  let documents: InspectionDocument[];

  const viewOf = (
    of: readonly InspectionDocument[],
    frameworks: readonly string[],
    chosen: Partial<typeof choices> = {},
  ) => {
    const table = comparisonTable({ documents: of, frameworks, asOf: undefined, language });
    return comparisonView(table, { ...choices, ...chosen }, language);
  };

  before(async () => {
    const json: unknown = await (await fetch('/data/councils.json')).json();
    documents = parseCollection(json).documents;
  });

  it('are those that a browser gets: all councils', () => {
    const table = expectEqual(viewOf(documents, ['ofsted-ilacs']));
    expect(table.rows.length).to.equal(153);
    // Joint judgements and results that are not there are among them.
    expect(table.querySelector('[colspan="2"] small')).not.to.equal(null);
  });

  it('are those that a browser gets: one’s own first, another order, fewer', () => {
    const table = expectEqual(
      viewOf(documents, ['ofsted-ilacs'], { own: '206', sort: '-overall', region: 'London' }),
    );
    expect(table.rows[0]!.textContent).to.match(/^IslingtonLondonYours/);
    expect(table.rows.length).to.be.within(30, 40);
  });

  it('are those that a browser gets: several frameworks, words in other languages', async () => {
    const islington = await documentOf('islington');
    islington.provider!.name = { cy: 'Islington Gymraeg' };
    const framework = islington.inspections.map((each) => each.framework);
    const ids = framework.filter((each) => typeof each === 'string');
    expectEqual(viewOf([islington, ...documents], [...new Set(ids)]));
    for (const id of new Set(ids)) expectEqual(viewOf([islington, documents[3]!], [id]));
  });
});
