import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';

import type { InspectionCollection, InspectionDocument } from '../../model/index.js';
import {
  allByRole,
  byRole,
  expectAccessible,
  nameOf,
  textOf,
} from '../../testing/accessibility.js';
import { documentOf } from '../../testing/documents.js';
import { put, putAndFail } from '../../testing/elements.js';
import { until, watchPage } from '../../testing/watch.js';
import './define.js';
import type { InspectionComparisonElement } from './inspection-comparison.js';

describe('inspection-comparison', () => {
  const page = watchPage();
  let councils: InspectionCollection;

  before(async () => {
    councils = (await (await fetch('/data/councils.json')).json()) as InspectionCollection;
  });

  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ media: 'screen' });
  });

  /** Puts the comparison of some councils, or of all, on a wide page. */
  async function compare(attributes = '', collection: unknown = londoners()) {
    await setViewport({ width: 1280, height: 900 });
    const element = put<InspectionComparisonElement>(
      `<inspection-comparison ${attributes}></inspection-comparison>`,
    );
    element.collection = collection as InspectionCollection;
    await element.updateComplete;
    return element;
  }

  /** Eight real councils, few enough for helpers that look at every element. */
  function londoners(): InspectionCollection {
    const names = [
      'Barnet',
      'Brent',
      'Camden',
      'Hackney',
      'Harrow',
      'Islington',
      'Devon',
      'Redbridge',
    ];
    const documents = names.map((name) => copyOf(name));
    return { ...councils, documents };
  }

  function copyOf(name: string): InspectionDocument {
    return structuredClone(councils.documents.find(({ provider }) => provider?.name === name)!);
  }

  const rowsOf = (element: Element) =>
    allByRole(element, 'rowheader').map((header) => textOf(header).replace(/ London.*/, ''));

  /** What a row says of the first column. */
  const overallOf = (element: Element) =>
    allByRole(element, 'row')
      .slice(1)
      .map((row) => textOf(allByRole(row, 'cell')[0]!));

  /** What is written before a cell. Chromium and WebKit tell the text, Firefox from which attribute it comes. */
  const labelBefore = (cell: HTMLElement) =>
    getComputedStyle(cell, '::before')
      .content.replace('attr(data-label)', cell.dataset['label'] ?? '')
      .replaceAll('"', '');

  async function choose(element: InspectionComparisonElement, label: string, text: string) {
    const select = byRole(element, 'combobox', label) as HTMLSelectElement;
    select.dispatchEvent(new Event('focus'));
    select.value = [...select.options].find((option) => option.text === text)!.value;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
  }

  async function search(element: InspectionComparisonElement, text: string) {
    const field = byRole(element, 'searchbox', 'Find by name') as HTMLInputElement;
    field.focus();
    await sendKeys({ type: text });
    await element.updateComplete;
    return field;
  }

  describe('the table', () => {
    it('has a caption, headers of columns and rows, and a cell for each judgement', async () => {
      const element = await compare();
      const table = byRole(element, 'table');
      expect(nameOf(table)).to.include('8 providers, Children’s services.');
      expect(allByRole(element, 'columnheader').map(textOf)).to.deep.equal([
        'Provider',
        'Overall effectiveness',
        'Impact of leaders',
        'Help and protection',
        'Children in care',
        'Care leavers',
        'Inspected',
        'Report published',
      ]);
      expect(rowsOf(element)).to.deep.equal([
        'Barnet',
        'Brent',
        'Camden',
        'Devon South West',
        'Hackney',
        'Harrow',
        'Islington',
        'Redbridge',
      ]);
      const [, barnet] = allByRole(element, 'row');
      expect(allByRole(barnet!, 'cell').map(textOf)).to.deep.equal([
        'Good',
        'Good',
        'Good',
        'Outstanding',
        'Good',
        'June 2024',
        '23 July 2024',
      ]);
      byRole(element, 'heading', /^Comparison: Inspection of local authority/);
    });

    it('links to each report under a name of its own', async () => {
      const element = await compare();
      const link = byRole(element, 'link', 'Report: Islington, 29 January 2025');
      expect(link).to.have.property('href', 'https://files.ofsted.gov.uk/v1/file/50267801');
      const names = allByRole(element, 'link').map(nameOf);
      expect(new Set(names).size).to.equal(names.length);
    });

    it('tells the full names of the columns on demand', async () => {
      const element = await compare();
      const full = 'The experiences and progress of care leavers';
      const summary = element.renderRoot.querySelector('summary')!;
      const details = summary.parentElement as HTMLDetailsElement;
      expect(textOf(summary)).to.equal('Full names of the judgements');
      expect(details.open).to.equal(false);
      summary.click();
      expect(textOf(details)).to.include(`Care leavers ${full}`);
    });

    it('carries licence and date of the data, and says what is left out', async () => {
      const element = await compare();
      expect(textOf(element)).to.include('Only results of this kind are shown');
      byRole(element, 'link', /Open Government Licence/);
      expect(textOf(element)).to.include('Data checked 22 August 2026');
    });

    it('says that there is no overall judgement in words', async () => {
      const element = await compare();
      expect(overallOf(element)[1]).to.equal('No overall judgement');
    });

    it('spans a joint judgement over its columns, also for screen readers', async () => {
      const element = await compare('as-of="2023-06" own="Islington"');
      expect(nameOf(byRole(element, 'table'))).to.include('up to and including June 2023');
      const joint = allByRole(element, 'cell').filter((cell) => cell.ariaColSpan === '2');
      expect(joint.length).to.be.above(0);
      expect(textOf(joint[0]!)).to.equal(
        'Good One judgement for: Children in care and Care leavers',
      );
    });

    it('shows the sound documents of a collection with a broken one, and names that', async () => {
      const collection = londoners();
      collection.documents[2] = { provider: { name: 'Camden' }, inspections: 'none' } as never;
      const element = await compare('', collection);
      expect(rowsOf(element)).not.to.include('Camden');
      expect(rowsOf(element).length).to.equal(7);
      await until(() => page.messages.length > 0);
      expect(page.messages.join()).to.include('$.documents[2]');
    });

    it('takes a bare list, and one document', async () => {
      const list = await compare('', londoners().documents);
      expect(rowsOf(list).length).to.equal(8);
      const one = await compare('', await documentOf('islington'));
      expect(rowsOf(one)).to.deep.equal(['Islington']);
      expect(allByRole(one, 'combobox')).to.deep.equal([]);
      expect(nameOf(byRole(one, 'table'))).to.equal(
        'Islington, Children’s services. Inspected 2 to 6 December 2024. The latest graded inspection of each by Ofsted.',
      );
    });

    it('takes its data from an inspection-data element', async () => {
      await import('../inspection-data/define.js');
      const data = put<HTMLElementTagNameMap['inspection-data']>(
        '<inspection-data><inspection-comparison></inspection-comparison></inspection-data>',
      );
      data.document = londoners() as never;
      const element = data.querySelector('inspection-comparison')!;
      await until(() => textOf(element).includes('8 of 8 shown'));
      expect(rowsOf(element).length).to.equal(8);
    });

    it('compares the overall results under two frameworks', async () => {
      const element = await compare(
        'framework="ofsted-ilacs hmip-youth-justice-2018" as-of="2025-01-29"',
      );
      expect(allByRole(element, 'columnheader').map(textOf)).to.deep.equal([
        'Provider',
        'Children’s services',
        'Report: Children’s services',
        'Youth justice service',
        'Report: Youth justice service',
      ]);
      expect(textOf(element)).to.include('Outstanding in Children’s services and Youth justice');
      expect(textOf(element)).to.include('the data cannot tell');
      const none = allByRole(element, 'cell').find((cell) => textOf(cell).startsWith('No result'));
      await setViewport({ width: 320, height: 900 });
      expect(labelBefore(none!)).to.equal('Youth justice service');
    });

    it('says that a framework is not in the data', async () => {
      const element = await putAndFail(
        `<inspection-comparison framework="nowhere">Fallback<script type="application/json">${JSON.stringify(copyOf('Islington'))}</script></inspection-comparison>`,
      );
      expect(textOf(element)).to.include('Fallback');
      expect(textOf(element)).to.include('could not be found in the data');
    });

    it('leaves out a date that is none, and says so to the author', async () => {
      const element = await compare('as-of="yesterday"');
      expect(nameOf(byRole(element, 'table'))).not.to.include('up to');
      expect(page.messages.join()).to.include('as-of="yesterday" is no date');
    });
  });

  describe('sorting', () => {
    it('by keyboard: by the best grade, then by the lowest; announced, and the focus stays', async () => {
      const element = await compare();
      const button = byRole(element, 'button', 'Overall effectiveness');
      button.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(overallOf(element)).to.deep.equal([
        'Outstanding',
        'Outstanding',
        'Outstanding',
        'Good',
        'Good',
        'Inadequate',
        'Inadequate',
        'No overall judgement',
      ]);
      const header = byRole(element, 'columnheader', 'Overall effectiveness');
      expect(header.ariaSort).to.equal('descending');
      expect(textOf(byRole(element, 'status'))).to.equal(
        'Sorted by Overall effectiveness, highest grade first. 8 of 8 shown.',
      );
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(header.ariaSort).to.equal('ascending');
      expect(overallOf(element)[0]).to.equal('Inadequate');
      expect(overallOf(element).at(-1)).to.equal('No overall judgement');
      expect(element.shadowRoot!.activeElement).to.equal(button);
    });

    it('by a preset, and by names again', async () => {
      const element = await compare('sort="-published"');
      expect(textOf(allByRole(element, 'row')[1]!)).to.include('2026');
      byRole(element, 'button', 'Provider').click();
      await element.updateComplete;
      expect(rowsOf(element)[0]).to.equal('Barnet');
      expect(allByRole(element, 'columnheader').map(({ ariaSort }) => ariaSort)[0]).to.equal(
        'ascending',
      );
    });

    it('leaves every row with its own cells, whatever was there before', async () => {
      const element = await compare('as-of="2023-06" own="Islington"');
      const words = () => new Set(allByRole(element, 'row').map(textOf));
      const before = words();
      for (const label of ['Care leavers', 'Overall effectiveness', 'Inspected', 'Provider']) {
        byRole(element, 'button', label).click();
        await element.updateComplete;
        expect(words(), label).to.deep.equal(before);
      }
    });
  });

  describe('choosing', () => {
    it('finds by name as one types, counts and announces', async () => {
      const element = await compare();
      await search(element, 'ha');
      expect(rowsOf(element)).to.deep.equal(['Hackney', 'Harrow']);
      expect(textOf(byRole(element, 'status'))).to.equal('2 of 8 shown.');
      expect(textOf(element)).to.include('1 of 2 Good; 1 of 2 Inadequate');
      await sendKeys({ press: 'Backspace' });
      await sendKeys({ press: 'Backspace' });
      await element.updateComplete;
      expect(rowsOf(element).length).to.equal(8);
    });

    it('says in words that nothing is left', async () => {
      const element = await compare();
      await search(element, 'zz');
      expect(rowsOf(element)).to.deep.equal([]);
      expect(textOf(element)).to.include('0 of 8 shown.');
    });

    it('filters by region and by the grade of a judgement', async () => {
      const element = await compare();
      await choose(element, 'Region', 'London');
      expect(rowsOf(element).length).to.equal(7);
      await choose(element, 'Judgement', 'Children in care');
      await choose(element, 'Grade', 'Outstanding');
      expect(rowsOf(element)).to.include('Barnet');
      expect(textOf(element)).to.match(/Children in care in London: \d of 7 Outstanding/);
      byRole(element, 'button', 'Reset').click();
      await element.updateComplete;
      expect(rowsOf(element).length).to.equal(8);
      expect((byRole(element, 'combobox', 'Region') as HTMLSelectElement).value).to.equal('');
    });

    it('puts one’s own first in any order, and marks it in words', async () => {
      const element = await compare('own="e09000019" sort="overall-effectiveness"');
      expect(textOf(allByRole(element, 'rowheader')[0]!)).to.equal('Islington London Yours');
      await choose(element, 'Compare with', 'Harrow');
      expect(textOf(allByRole(element, 'rowheader')[0]!)).to.equal('Harrow London Compared with');
      expect(textOf(element)).not.to.include('Yours');
      await choose(element, 'Compare with', 'Islington');
      expect(textOf(allByRole(element, 'rowheader')[0]!)).to.equal('Islington London Yours');
      await choose(element, 'Compare with', 'Nobody');
      expect(textOf(element)).not.to.include('Compared with');
    });

    it('shows statistical neighbours only where there are some', async () => {
      const element = await compare('own="Islington"');
      byRole(element, 'checkbox', 'Statistical neighbours only').click();
      await element.updateComplete;
      expect(rowsOf(element)).to.deep.equal(['Islington', 'Camden', 'Hackney']);
      const devon = copyOf('Devon');
      delete devon.provider!.statisticalNeighbours;
      const other = await compare('own="Devon"', [devon, copyOf('Islington')]);
      expect(allByRole(other, 'checkbox')).to.deep.equal([]);
    });

    it('takes the author’s presets, and follows when they change', async () => {
      const element = await compare('region="London" own="Devon" neighbours');
      element.neighbours = false;
      await element.updateComplete;
      expect(textOf(element)).to.include('7 of 8 shown. Devon stands first to compare with');
      element.region = 'South West';
      element.own = undefined;
      await element.updateComplete;
      expect(rowsOf(element)).to.deep.equal(['Devon South West']);
    });
  });

  it('downloads what is shown', async () => {
    const element = await compare('own="Islington"');
    await search(element, 'ha');
    const links: HTMLAnchorElement[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      links.push(this);
    };
    try {
      byRole(element, 'button', 'Download as CSV').click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(links[0]!.download).to.equal('comparison-ofsted-ilacs-2026-08-22.csv');
    const bytes = new Uint8Array(await (await fetch(links[0]!.href)).arrayBuffer());
    expect(Array.from(bytes.slice(0, 3)), 'byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines.slice(0, 4).map((line) => line.split(',')[0])).to.deep.equal([
      'Provider',
      'Islington',
      'Hackney',
      'Harrow',
    ]);
  });

  it('is a table for screen readers where it is cards for the eye', async () => {
    const element = await compare('own="Islington"');
    await setViewport({ width: 320, height: 900 });
    byRole(element, 'table');
    expect(allByRole(element, 'columnheader').length).to.equal(8);
    expect(rowsOf(element).length).to.equal(8);
    const [, row] = allByRole(element, 'row');
    const cells = allByRole(row!, 'cell');
    expect(cells.length).to.equal(7);
    expect(labelBefore(cells[1]!)).to.equal('Impact of leaders');
    expect(document.documentElement.scrollWidth).to.equal(320);
    const tops = new Set(cells.map((cell) => cell.getBoundingClientRect().top));
    expect(tops.size, 'one below the other').to.be.above(3);
    await expectAccessible(element);
  });

  it('is accessible as a table of all councils, in both themes', async () => {
    const element = await compare('own="Islington"');
    await expectAccessible(element);
    element.theme = 'dark';
    await element.updateComplete;
    await expectAccessible(element);
  });

  it('has all councils in the document', async () => {
    const element = await compare('', councils);
    expect(element.renderRoot.querySelectorAll('tbody tr').length).to.equal(153);
    expect(textOf(element)).to.include('153 of 153 shown.');
  });

  it('prints every row, without controls', async () => {
    const element = await compare();
    await emulateMedia({ media: 'print' });
    expect(textOf(element)).not.to.include('Download as CSV');
    expect(rowsOf(element).length).to.equal(8);
  });

  it('keeps the list of thousands of providers for when somebody goes to it', async () => {
    // Copies with numbers: there are not as many councils.
    const documents = Array.from({ length: 1200 }, (_, index) => ({
      ...councils.documents[0]!,
      provider: { ...councils.documents[0]!.provider, name: `Council ${index}` },
    }));
    const element = await compare('own="Council 7"', { ...councils, documents });
    const select = element.renderRoot.querySelector<HTMLSelectElement>('#own')!;
    expect(select.options.length).to.equal(2);
    expect(select.selectedOptions[0]!.text).to.equal('Council 7');
    select.dispatchEvent(new Event('pointerenter'));
    expect(select.options.length).to.equal(1201);
    expect(select.selectedOptions[0]!.text).to.equal('Council 7');
  });
});
