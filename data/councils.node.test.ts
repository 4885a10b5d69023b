import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { hmipYouthJustice2018, matchGrade, ofstedIlacs } from '../src/frameworks/index.js';
import * as language from '../src/i18n/en-gb.js';
import { hmipYouthJustice } from '../src/importers/hmip-youth-justice.js';
import { ofstedLaInspections } from '../src/importers/ofsted-la-inspections.js';
import { importText } from '../src/importers/reading/importer.js';
import { parseCollection, type Framework, type InspectionDocument } from '../src/model/index.js';
import { judgementsView, type AreaView, type GradeView } from '../src/views/index.js';

const readText = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readJson = (name: string): unknown => JSON.parse(readText(name));
const { documents, problems } = parseCollection(readJson('councils.json'));
const imported = importText(ofstedLaInspections, readText('ofsted-la-inspections.json')).documents;
const services = importText(
  hmipYouthJustice,
  readText('d2i-hmip-youth-justice-ratings-2025-02.csv'),
).documents;

const nameOf = ({ provider }: InspectionDocument) => provider?.name as string;
const council = (name: string) => {
  const found = documents.find((document) => nameOf(document) === name);
  assert.ok(found, name);
  return found;
};
const listed = (names: string) => names.split(',').map((name) => name.trim());
const youthJustice = ({ inspections }: InspectionDocument) =>
  inspections.filter(({ framework }) => framework === hmipYouthJustice2018.id);

suite('the collection of councils', () => {
  test('is what the format asks for, also to a validator, as are the documents of other providers', () => {
    assert.deepEqual(problems, []);
    const { $defs, ...root } = readJson('../src/model/inspection.schema.json') as {
      $defs: Record<string, object>;
    };
    const ajv = new Ajv2020({
      strict: false,
      formats: { 'partial-date': true, link: true },
    });
    const validate = ajv.compile({ ...$defs['InspectionCollection'], $id: 'collection', $defs });
    const validateDocument = ajv.compile({ ...root, $defs });
    const collection = readJson('councils.json') as { documents: object[] };
    assert.ok(validate({ ...collection, documents: [] }), JSON.stringify(validate.errors));
    const others = readdirSync(new URL('providers', import.meta.url));
    for (const document of [
      ...collection.documents,
      ...others.map((name) => readJson(`providers/${name}`)),
    ])
      assert.ok(validateDocument(document), JSON.stringify(validateDocument.errors));
  });

  test('holds all 153 councils by name, each on a line of its own, in less than 350 kB', () => {
    assert.equal(documents.length, 153);
    const names = documents.map(nameOf);
    assert.deepEqual(
      names,
      [...names].sort((a, b) => a.localeCompare(b, 'en')),
    );
    const text = readText('councils.json');
    const lines = text.split('\n').filter((line) => line.startsWith('{"provider"'));
    assert.deepEqual(
      lines.map((line) => nameOf(JSON.parse(line.replace(/,$/, '')) as InspectionDocument)),
      names,
    );
    assert.ok(Buffer.byteLength(text) < 350_000);
  });

  test('knows ten statistical neighbours of each, all of them councils in it', () => {
    const codes = new Set(documents.map(({ provider }) => provider?.identifiers?.['laCode']));
    for (const { provider } of documents) {
      assert.equal(provider?.statisticalNeighbours?.length, 10);
      for (const code of provider?.statisticalNeighbours ?? []) assert.ok(codes.has(code), code);
      assert.ok(!provider?.statisticalNeighbours?.includes(provider.identifiers?.['laCode'] ?? ''));
    }
    assert.deepEqual(council('Islington').provider?.statisticalNeighbours?.slice(0, 3), [
      '202',
      '210',
      '208',
    ]);
  });

  test('shows each of the 488 inspections as the table prints it, though it repeats no label', () => {
    let compared = 0;
    for (const whole of imported) {
      const short = council(nameOf(whole));
      for (const inspection of whole.inspections) {
        const found = short.inspections.find(({ id }) => id === inspection.id);
        assert.ok(found, inspection.id);
        const shown = (document: InspectionDocument, each: typeof inspection) => {
          const { overall, areas } = judgementsView({ document, inspection: each, language });
          const { label, state, grade } = overall;
          return { label, state, grade, areas };
        };
        const printed = shown(whole, inspection);
        assert.deepEqual(plain(shown(short, found)), plain(printed));
        assert.deepEqual(
          [found.visits, found.published, found.report?.url],
          [inspection.visits, inspection.published, inspection.report?.url],
        );
        compared += 1;
      }
    }
    assert.equal(compared, 488);
    assert.equal(documents.flatMap(({ inspections }) => inspections).length, 488 + 69);
  });

  test('has no words of the reports', () => {
    assert.doesNotMatch(
      readText('councils.json'),
      /"(?:summary|recommendations|sections|quotes|inspectors)":/,
    );
  });

  test('says who runs the service where that is not the council', () => {
    const trust = council('Bradford').inspections.find(({ published }) => published === '2026-05-21');
    assert.equal(trust?.provider?.name, 'Bradford Children and Families Trust');
  });
});

/** What is drawn, without the difference between a grade matched by its id and one matched by its words. */
function plain(view: { areas: AreaView[]; grade: GradeView }): unknown {
  return JSON.parse(JSON.stringify(view));
}

suite('youth justice in the collection of councils', () => {
  // Welsh services, and English ones of several councils, which the table does not name.
  const UNMATCHED = listed(`
    Blaenau Gwent and Caerphilly, Carmarthenshire, Conwy & Denbighshire,
    Flintshire, Newport, Powys, Swansea, Vale of Glamorgan, Bedfordshire,
    Northamptonshire, West Mercia`);

  test('has each of the 79 services whose rating is sound: with its councils, or among those of no one council', () => {
    assert.equal(services.length, 79);
    const matched = new Set(documents.flatMap(youthJustice).map(({ id }) => id));
    const unmatched = services.filter(({ inspections }) => !matched.has(inspections[0]?.id));
    assert.deepEqual(unmatched.map(nameOf).sort(), [...UNMATCHED].sort());
    assert.equal(matched.size, 68);
  });

  test('gives a service of two councils to both, under its own name', () => {
    for (const name of ['Tower Hamlets', 'City of London']) {
      const [inspection] = youthJustice(council(name));
      assert.deepEqual(inspection?.provider, {
        name: 'Tower Hamlets and City of London',
        service: 'Youth justice service',
      });
      assert.equal(inspection?.overall?.grade, 'Requires Improvement');
    }
  });

  test('finds councils whose services have other names', () => {
    const others = ['Durham', 'Greenwich', 'Hackney', 'Newcastle upon Tyne', 'St. Helens'];
    for (const name of [...others, 'Kingston Upon Hull, City of', 'Nottinghamshire'])
      assert.equal(youthJustice(council(name)).length, 1, name);
  });

  test('has none for those of which the table says something faulty', () => {
    for (const name of ['West Sussex', 'Portsmouth'])
      assert.deepEqual(youthJustice(council(name)), [], name);
  });
});

/** The latest overall grade under a framework, of what was published by a day; `undefined` where there is none. */
function gradeAt(
  { inspections }: InspectionDocument,
  framework: Framework,
  day: string,
): string | undefined {
  const latest = inspections
    .filter((each) => each.framework === framework.id && (each.published ?? '9') <= day)
    .sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))
    .at(-1);
  return matchGrade(framework, latest?.overall?.grade)?.id;
}

suite('“one of only four boroughs in London”, as Islington Council said in 2025', () => {
  const london = documents.filter(({ provider }) => provider?.region === 'London');
  const namesWhere = (test: (document: InspectionDocument) => boolean) =>
    london.filter(test).map(nameOf);
  const isOutstanding = (framework: Framework, day: string) => (document: InspectionDocument) =>
    gradeAt(document, framework, day) === 'outstanding';

  test('London has 33 councils here', () => assert.equal(london.length, 33));

  // The table of youth justice begins in March 2021: a service that it does not have may have been inspected before.
  const CHILDRENS_SERVICES = listed(`
    Bexley, Bromley, Camden, City of London, Greenwich, Hammersmith and Fulham,
    Hillingdon, Islington, Kensington and Chelsea, Kingston upon Thames, Merton,
    Redbridge, Tower Hamlets, Westminster`);
  const YOUTH_JUSTICE = ['Bromley', 'Hammersmith and Fulham', 'Islington'];
  const NO_RESULT = listed(`
    Barking and Dagenham, Brent, Camden, Croydon, Haringey, Hillingdon, Hounslow,
    Kingston upon Thames, Lambeth, Merton, Newham, Richmond upon Thames,
    Wandsworth`);

  for (const day of ['2025-01-29', '2025-02-28']) {
    test(`by ${day} the data show three, and do not know four more: they neither bear it out nor refute it`, () => {
      const hasBoth = (document: InspectionDocument) =>
        isOutstanding(ofstedIlacs, day)(document) &&
        isOutstanding(hmipYouthJustice2018, day)(document);
      const hasNoResult = (document: InspectionDocument) =>
        gradeAt(document, hmipYouthJustice2018, day) === undefined;

      assert.deepEqual(namesWhere(isOutstanding(ofstedIlacs, day)), CHILDRENS_SERVICES);
      assert.deepEqual(namesWhere(isOutstanding(hmipYouthJustice2018, day)), YOUTH_JUSTICE);
      assert.deepEqual(namesWhere(hasBoth), YOUTH_JUSTICE);
      assert.deepEqual(namesWhere(hasNoResult), NO_RESULT);
      assert.deepEqual(
        CHILDRENS_SERVICES.filter((name) => NO_RESULT.includes(name)),
        ['Camden', 'Hillingdon', 'Kingston upon Thames', 'Merton'],
      );
    });
  }
});
