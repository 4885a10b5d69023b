import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import * as english from '../i18n/en-gb.js';
import { parseCollection, type InspectionDocument } from '../model/index.js';
import {
  comparisonCsv,
  comparisonFrame,
  comparisonTable,
  comparisonView,
  newestFramework,
  type ComparisonChoices,
} from './index.js';

const json = readFileSync(new URL('../../data/councils.json', import.meta.url), 'utf8');
const { documents } = parseCollection(JSON.parse(json));

const nothing: ComparisonChoices = {
  search: '',
  region: '',
  column: '',
  grade: '',
  own: '',
  neighbours: false,
  sort: '',
};

/** The table of documents, and what is shown of it after choices. */
function compare(
  choices: Partial<ComparisonChoices> = {},
  { frameworks = ['ofsted-ilacs'], asOf = undefined as string | undefined, of = documents } = {},
) {
  const table = comparisonTable({ documents: of, frameworks, asOf, language: english });
  const view = comparisonView(table, { ...nothing, ...choices }, english);
  const [document] = of as [InspectionDocument];
  const inspection = document.inspections[0]!;
  const input = { document, inspection, documents: of, language: english };
  return { table, view, frame: comparisonFrame(input, table, asOf) };
}

const namesOf = ({ view }: ReturnType<typeof compare>) => view.rows.map(({ name }) => name);

/** The text in a column, by the id of the column. */
function textsIn({ table, view }: ReturnType<typeof compare>, id: string): string[] {
  const column = table.columns.findIndex((each) => each.id === id);
  return view.rows.map(({ byColumn }) => byColumn[column]!.text);
}

function withName(name: string): InspectionDocument {
  return structuredClone(documents.find(({ provider }) => provider?.name === name)!);
}

suite('a comparison', () => {
  test('says a licence once where some of its sources go on to name themselves', () => {
    const short =
      'Contains public sector information licensed under the Open Government Licence v3.0.';
    const long = `${short} Source: Ofsted inspection reports, © Crown copyright.`;
    const [camden, barnet, brent] = ['Camden', 'Barnet', 'Brent'].map(withName);
    const of = [
      { ...camden!, attribution: short },
      { ...barnet!, attribution: long },
      { ...brent!, attribution: long },
    ];
    assert.equal(compare({}, { of }).frame.facts.licence.text, long);
    const other = of.map((each) => ({ ...each, attribution: short }));
    assert.equal(compare({}, { of: other }).frame.facts.licence.text, short);
  });

  test('has a row for each provider and a column for each area in use', () => {
    const { table, frame } = compare();
    assert.equal(table.rows.length, 153);
    assert.deepEqual(
      table.columns.map(({ label }) => label),
      [
        'Overall effectiveness',
        'Impact of leaders',
        'Help and protection',
        'Children in care',
        'Care leavers',
        'Inspected',
        'Report published',
      ],
    );
    assert.equal(
      table.columns[1]!.full,
      'The impact of leaders on social work practice with children and families',
    );
    assert.equal(
      frame.heading,
      'Comparison: Inspection of local authority children’s services (ILACS)',
    );
    assert.equal(
      frame.caption,
      '153 providers, Children’s services. The latest graded inspection of each by Ofsted.',
    );
  });

  test('takes the framework of the newest result, not of another service', () => {
    assert.equal(newestFramework(documents), 'ofsted-ilacs');
    const islington = withName('Islington');
    // Altered: as if the youth justice report were the newest of all.
    islington.inspections.at(-1)!.published = '2030-01-01';
    assert.equal(newestFramework([islington]), 'ofsted-ilacs');
  });

  test('shows each provider’s latest result as of a date, to the day or to the month', () => {
    const of = [withName('Islington')];
    const published = (asOf: string | undefined) =>
      textsIn(compare({}, { of, asOf }), 'published')[0];
    assert.equal(published(undefined), '29 January 2025');
    assert.equal(published('2025-01-29'), '29 January 2025');
    assert.equal(published('2025-01'), '29 January 2025');
    assert.equal(published('2025-01-28'), '15 April 2020');
    assert.equal(
      compare({}, { of, asOf: '2020' }).frame.caption.includes('up to and including 2020'),
      true,
    );
  });

  test('says in words that there is no result, in one cell over all columns', () => {
    const { view } = compare(
      {},
      { asOf: '2020-03', of: [withName('Islington'), withName('Devon')] },
    );
    const islington = view.rows.find(({ name }) => name === 'Islington')!;
    assert.deepEqual(
      islington.cells.map(({ text }) => text),
      ['No result in this data'],
    );
    assert.equal(islington.cells[0]!.span, islington.byColumn.length);
    assert.match(view.countLines[0]!, /1 of 2 No result in this data/);
  });

  test('never makes two grades of a joint judgement', () => {
    const result = compare({}, { of: [withName('Islington'), withName('Devon')], asOf: '2020-12' });
    assert.deepEqual(
      result.table.columns.map(({ id }) => id),
      [
        'overall-effectiveness',
        'impact-of-leaders',
        'help-and-protection',
        'children-in-care-and-care-leavers',
        'inspected',
        'published',
      ],
    );
    const later = compare({ column: 'care-leavers' }, { asOf: '2023-06' });
    const islington = later.view.rows.find(({ name }) => name === 'Islington')!;
    const [joint, ...others] = islington.cells.filter(({ kind }) => kind === 'joint');
    assert.deepEqual(others, []);
    assert.equal(joint!.span, 2);
    assert.equal(joint!.text, 'Good');
    assert.equal(joint!.note, 'One judgement for: Children in care and Care leavers');
    assert.match(
      later.view.countLines[0]!,
      /^Care leavers: 1 of 153 Outstanding; 7 of 153 Good; .*; 135 of 153 One judgement for: Children in care and Care leavers; 2 of 153 No result/,
    );
  });

  test('sorts by the scale, what has no grade last in both directions, equal ones by name', () => {
    const best = textsIn(compare({ sort: 'overall-effectiveness' }), 'overall-effectiveness');
    const worst = textsIn(compare({ sort: '-overall-effectiveness' }), 'overall-effectiveness');
    assert.equal(best[0], 'Outstanding');
    assert.equal(worst[0], 'Inadequate');
    assert.equal(best.at(-1), 'No overall judgement');
    assert.equal(worst.at(-1), 'No overall judgement');
    const names = namesOf(compare({ sort: 'overall-effectiveness' }));
    assert.deepEqual(names.slice(0, 3), ['Bexley', 'Bracknell Forest', 'Brighton and Hove']);
    assert.deepEqual(
      namesOf(compare({ sort: '-overall-effectiveness' })).slice(0, 2),
      names.slice(46 + 61 + 24, 46 + 61 + 24 + 2),
    );
  });

  test('sorts joint judgements after those of the area alone', () => {
    const { table, view } = compare({ sort: 'care-leavers' }, { asOf: '2024-06' });
    const column = table.columns.findIndex(({ id }) => id === 'care-leavers');
    const kinds = view.rows.map(({ byColumn }) => byColumn[column]!.kind);
    assert.equal(kinds.lastIndexOf('grade') < kinds.indexOf('joint'), true);
  });

  test('sorts by date', () => {
    const { table, view } = compare({ sort: '-published' });
    const column = table.columns.findIndex(({ id }) => id === 'published');
    const dates = view.rows.map(({ byColumn }) => byColumn[column]!.iso![0]!);
    assert.deepEqual(dates, [...dates].sort().reverse());
  });

  test('has one’s own row first, by name or identifier of any scheme, whatever the order', () => {
    for (const own of ['Islington', ' islington ', '206', '80505', 'e09000019']) {
      assert.equal(namesOf(compare({ own, sort: '-name' }))[0], 'Islington', own);
      assert.equal(namesOf(compare({ own, sort: 'overall-effectiveness' }))[0], 'Islington', own);
    }
    const unknown = compare({ own: 'Atlantis' });
    assert.equal(unknown.view.own, undefined);
    assert.match(unknown.view.shownLine, /Atlantis is not in this data/);
  });

  test('counts in words what a region has', () => {
    const { view } = compare({ region: 'London' });
    assert.equal(
      view.countLines[0],
      'Overall effectiveness in London: 18 of 33 Outstanding; 11 of 33 Good; 1 of 33 Requires improvement to be good; 2 of 33 Inadequate; 1 of 33 No overall judgement.',
    );
    assert.equal(view.shownLine, '33 of 153 shown.');
  });

  test('counts the same whether a grade is filtered or not', () => {
    const all = compare({ region: 'London' });
    const good = compare({ region: 'London', grade: 'good' });
    assert.deepEqual(good.view.countLines, all.view.countLines);
    assert.equal(good.view.shownLine, '11 of 153 shown.');
  });

  test('shows one’s own row where filters leave it out, and does not count it', () => {
    const result = compare({ own: 'Islington', region: 'North East' });
    assert.equal(namesOf(result)[0], 'Islington');
    assert.equal(result.view.rows.length, 13);
    assert.equal(
      result.view.shownLine,
      '12 of 153 shown. Islington stands first to compare with, and is not counted.',
    );
    assert.match(result.view.countLines[0]!, /of 12/);
  });

  test('shows statistical neighbours by their identifiers', () => {
    const result = compare({ own: 'Islington', neighbours: true });
    assert.equal(result.view.hasNeighbours, true);
    assert.deepEqual(namesOf(result), [
      'Islington',
      'Camden',
      'Greenwich',
      'Hackney',
      'Hammersmith and Fulham',
      'Haringey',
      'Lambeth',
      'Lewisham',
      'Manchester',
      'Southwark',
      'Westminster',
    ]);
  });

  test('finds names without regard to case, accents and apostrophes', () => {
    // Altered: accents and apostrophes as Welsh and French names have them.
    const of = [withName('Islington'), withName('Devon')];
    of[0]!.provider!.name = 'Ynys Môn';
    of[1]!.provider!.name = 'King’s Lynn';
    assert.deepEqual(namesOf(compare({ search: 'MON' }, { of })), ['Ynys Môn']);
    assert.deepEqual(namesOf(compare({ search: "king's" }, { of })), ['King’s Lynn']);
    assert.deepEqual(namesOf(compare({ search: 'nowhere' }, { of })), []);
    const found = (search: string) => namesOf(compare({ search }));
    assert.deepEqual(found('st helens'), ['St. Helens']);
    assert.deepEqual(found('Stoke on Trent'), ['Stoke-on-Trent']);
    assert.deepEqual(found('city of bristol'), ['Bristol, City of']);
    assert.deepEqual(found('bath & north east'), ['Bath and North East Somerset']);
  });

  test('takes spellings of a grade as one, and shows what was printed', () => {
    const result = compare({}, { asOf: '2020' });
    const printed = new Set(textsIn(result, 'overall-effectiveness'));
    assert.equal(printed.has('Requires improvement'), true);
    assert.equal(result.view.grades.filter(({ text }) => text.startsWith('Requires')).length, 1);
  });

  test('draws an area of an unknown framework as printed', () => {
    const of = [withName('Islington')];
    of[0]!.inspections = [
      {
        framework: 'new-framework',
        judgements: [{ label: 'A new area', grade: 'Splendid' }],
        overall: { grade: 'Fine' },
      },
    ];
    const result = compare({}, { of, frameworks: ['new-framework'] });
    const [row] = result.view.rows;
    assert.deepEqual(
      row!.cells.map(({ text }) => text),
      ['Fine', 'Splendid', 'No date in this data', 'No date in this data'],
    );
  });

  test('gives the score where an area has only that, and the words where it has nothing', () => {
    const of = [withName('Islington'), withName('Devon')];
    // Altered: no real report of this framework has scores.
    const [leaders, help] = of[0]!.inspections.at(-2)!.judgements!;
    delete leaders!.grade;
    leaders!.score = { value: 3, max: 4 };
    of[0]!.inspections
      .at(-2)!
      .judgements!.splice(of[0]!.inspections.at(-2)!.judgements!.indexOf(help!), 1);
    const islington = compare({}, { of }).view.rows.find(({ name }) => name === 'Islington')!;
    assert.deepEqual(
      islington.cells.slice(1, 3).map(({ text }) => text),
      ['Score 3 of 4', 'No judgement in this data'],
    );
  });
});

suite('a comparison of two services', () => {
  const frameworks = ['ofsted-ilacs', 'hmip-youth-justice-2018'];
  const claim = compare({ region: 'London' }, { frameworks, asOf: '2025-01-29' });

  test('has the overall of each, and its report', () => {
    assert.deepEqual(
      claim.table.columns.map(({ label }) => label),
      [
        'Children’s services',
        'Report: Children’s services',
        'Youth justice service',
        'Report: Youth justice service',
      ],
    );
    assert.match(claim.frame.caption, /each by Ofsted and HM Inspectorate of Probation, published/);
  });

  test('counts who has the highest grade in both, and says of whom the data cannot tell', () => {
    assert.deepEqual(claim.view.countLines.slice(1), [
      'Outstanding in Children’s services and Youth justice service: 3 of 33 in London.',
      'For 4 more the data cannot tell: they have no grade for Youth justice service (4).',
    ]);
    const names = claim.view.rows
      .filter(
        ({ byColumn }) => byColumn[0]!.key === 'outstanding' && byColumn[2]!.key === 'outstanding',
      )
      .map(({ name }) => name);
    assert.deepEqual(names, ['Bromley', 'Hammersmith and Fulham', 'Islington']);
  });
});

suite('the download of a comparison', () => {
  const linesOf = (choices: Partial<ComparisonChoices>, options = {}) => {
    const { view, frame } = compare(choices, options);
    return comparisonCsv(view, frame, english.comparison).split('\r\n');
  };

  test('has what is shown in its order, dates as ISO dates, and where it is from', () => {
    const lines = linesOf({ region: 'London', own: '206', sort: 'overall-effectiveness' });
    assert.equal(
      lines[0],
      '\uFEFFProvider,Region,Overall effectiveness,The impact of leaders on social work practice with children and families,The experiences and progress of children who need help and protection,The experiences and progress of children in care,The experiences and progress of care leavers,Inspected from,Inspected to,Report published,Report published: address',
    );
    assert.equal(
      lines[1],
      'Islington,London,Outstanding,Outstanding,Outstanding,Outstanding,Outstanding,2024-12-02,2024-12-06,2025-01-29,https://files.ofsted.gov.uk/v1/file/50267801',
    );
    assert.equal(lines.indexOf(''), 34);
    const about = lines.slice(35).join('\n');
    assert.match(about, /Open Government Licence v3.0/);
    assert.match(about, /Data checked 22 August 2026/);
    assert.match(about, /153 providers/);
    assert.match(about, /in London: \d+ of 33 Outstanding/);
    assert.match(about, /33 of 153 shown/);
  });

  test('says of a row that stands first to compare with that it is not counted', () => {
    const lines = linesOf({ search: 'bromley', own: '206' });
    assert.match(lines[1]!, /^Islington,/);
    assert.match(lines.join('\n'), /Islington stands first to compare with, and is not counted/);
  });

  test('has no two columns of one name', () => {
    const [header] = linesOf({}, { frameworks: ['ofsted-ilacs', 'hmip-youth-justice-2018'] });
    const names = header!.split(',');
    assert.equal(new Set(names).size, names.length, header);
  });

  test('says of a joint judgement in each column that it is one', () => {
    const [, islington] = linesOf({ own: '206' }, { asOf: '2023-06' });
    assert.equal(
      islington!
        .split(',')
        .filter((value) => value === 'Good (One judgement for: Children in care and Care leavers)')
        .length,
      2,
    );
  });

  test('quotes commas, quotation marks and line breaks', () => {
    const of = [withName('Islington')];
    of[0]!.provider!.name = 'A, "B"\nC';
    assert.match(linesOf({}, { of }).join('\r\n'), /\r\n"A, ""B""\nC",London,/);
  });

  test('makes no formula of a name', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const of = [withName('Islington')];
      of[0]!.provider!.name = `${start}1+1`;
      const text = linesOf({}, { of }).join('\r\n');
      assert.equal(text.includes(`\n${start}1+1`), false, JSON.stringify(start));
      assert.equal(text.includes(`'${start}1+1`), true, JSON.stringify(start));
    }
  });
});
