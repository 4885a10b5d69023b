/** What becomes of all sources about councils: those of publication.json, merged. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { readConfig } from '../src/cli/publish/config.js';
import { mergeDocuments, mergeRecords, type RecordOfSource } from '../src/importers/merge/index.js';
import { findImporter, importRecords } from '../src/importers/reading/importer.js';
import { parseCollection, type Inspection, type InspectionDocument } from '../src/model/index.js';

const { sources } = readConfig(fileURLToPath(new URL('publication.json', import.meta.url)));
/** What a file says, read with the importer that knows it. */
function recordsOf({ file, checked, attribution }: (typeof sources)[number]): RecordOfSource[] {
  const bytes = readFileSync(file);
  const importer = findImporter(bytes);
  assert.ok(importer, file);
  const about = { ...(checked && { checked }), ...(attribution && { attribution }) };
  return importRecords(importer, bytes, about).records.map((record) => ({ ...record, importer }));
}
const records = sources.flatMap(recordsOf);
const merged = mergeRecords(records);
const islington = JSON.parse(
  readFileSync(new URL('islington.json', import.meta.url), 'utf8'),
) as InspectionDocument;

const nameOf = ({ provider }: InspectionDocument) => provider?.name as string;
const resultOf = (name: string) => {
  const found = merged.find(({ document }) => nameOf(document) === name);
  assert.ok(found, name);
  return found;
};
const inspections = merged.flatMap(({ document }) => document.inspections);
const ofFramework = (id: string, among: readonly Inspection[] = inspections) =>
  among.filter(({ framework }) => framework === id);
const sorted = (documents: readonly InspectionDocument[]) =>
  [...documents].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

suite('all sources about councils, merged', () => {
  test('there are 153 councils, and eleven services of no one council', () => {
    const isCouncil = ({ provider }: InspectionDocument) => provider?.service === 'Children’s services';
    const documents = merged.map(({ document }) => document);
    assert.equal(documents.filter(isCouncil).length, 153);
    assert.deepEqual(
      sorted(documents.filter((document) => !isCouncil(document))).map(nameOf),
      [
        'Bedfordshire',
        'Blaenau Gwent and Caerphilly',
        'Carmarthenshire',
        'Conwy & Denbighshire',
        'Flintshire',
        'Newport',
        'Northamptonshire',
        'Powys',
        'Swansea',
        'Vale of Glamorgan',
        'West Mercia',
      ],
    );
  });

  test('every inspection is there, each once', () => {
    const counts = Object.fromEntries(
      ['ofsted-sif', 'jtai', 'area-send', 'cqc-local-authority', 'hmip-youth-justice-2018'].map(
        (id) => [id, ofFramework(id).length],
      ),
    );
    assert.deepEqual(counts, {
      'ofsted-sif': 167,
      jtai: 49,
      'area-send': 71,
      'cqc-local-authority': 72,
      'hmip-youth-justice-2018': 79 + 1, // one is that of two councils
    });
    const [visits, others] = [true, false].map((isVisit) =>
      ofFramework('ofsted-ilacs').filter(({ event }) => (event === 'focused-visit') === isVisit),
    );
    assert.deepEqual([visits?.length, others?.length], [1, 321]);
    for (const { document } of merged) {
      const reports = document.inspections.flatMap(({ framework, report }) =>
        report?.url === undefined ? [] : [`${framework as string} ${report.url}`],
      );
      assert.equal(new Set(reports).size, reports.length, nameOf(document));
    }
  });

  test('the documents are what the format asks for', () => {
    const written = JSON.parse(JSON.stringify(merged.map(({ document }) => document))) as unknown;
    assert.deepEqual(parseCollection(written).problems, []);
  });

  test('no name is in lower case, and each council has its statistical neighbours', () => {
    for (const { document } of merged) {
      assert.match(nameOf(document), /^[A-Z]/);
      const isCouncil = document.provider?.identifiers !== undefined;
      const neighbours = document.provider?.statisticalNeighbours?.length;
      assert.equal(neighbours, isCouncil ? 10 : undefined, nameOf(document));
    }
  });

  test('Islington is what its own document says, and the tables add nothing to it', () => {
    const { document, conflicts } = resultOf('Islington');
    assert.deepEqual(document, islington);
    assert.deepEqual(conflicts, []);
  });

  test('summaries are in the inspections that they summarise, all but the one that has none', () => {
    const bare = ofFramework('ofsted-ilacs').filter(({ summary }) => summary === undefined);
    assert.deepEqual(
      bare.map(({ id }) => id),
      ['ofsted-80571-2024-10-29'],
    );
    const { attribution, summary } = ofFramework('ofsted-ilacs', resultOf('Kent').document.inspections)[0] ?? {};
    assert.ok(summary);
    assert.equal(attribution, undefined, 'they are of the same source');
  });

  test('inspections of another service have that service, and date and source of their own', () => {
    const { document } = resultOf('Kent');
    const own = (framework: string) => {
      const [found] = ofFramework(framework, document.inspections);
      return [found?.provider, found?.checked, /Source: (.*)/.exec(`${found?.attribution as string}`)?.[1]];
    };
    assert.deepEqual(own('hmip-youth-justice-2018'), [
      { service: 'Youth justice service' },
      '2025-02',
      'HM Inspectorate of Probation; table by Data to Insight.',
    ]);
    assert.deepEqual(own('cqc-local-authority'), [
      { name: 'Kent County Council', service: 'Adult social care' },
      '2025-10-03',
      'Care Quality Commission.',
    ]);
    assert.deepEqual(own('ofsted-ilacs'), [undefined, undefined, undefined]);
    assert.equal(document.checked, '2026-08-22');
    assert.match(`${document.attribution as string}`, /Ofsted inspection reports.*; Ofsted; table by Data to Insight\.$/);
  });

  test('a service of two councils is with both, under its own name', () => {
    for (const name of ['Tower Hamlets', 'City of London']) {
      const [found] = ofFramework('hmip-youth-justice-2018', resultOf(name).document.inspections);
      assert.equal(found?.provider?.name, 'Tower Hamlets and City of London');
    }
  });

  test('the trust that runs a service is named', () => {
    assert.equal(
      resultOf('Bradford').document.inspections.at(-1)?.provider?.name,
      'Bradford Children and Families Trust',
    );
  });
});

suite('where sources contradict each other', () => {
  const told = merged.flatMap(({ document, conflicts }) =>
    conflicts.map(({ path, kept, dropped }) => {
      const index = /^\$\.inspections\[(\d+)\]/.exec(path)?.[1];
      const place = path.replace(/^\$\.inspections\[\d+\]/, '$');
      const where = index === undefined ? nameOf(document) : document.inspections[+index]?.id;
      return [where, place, kept.value, dropped.value, kept.source, dropped.source].join(' | ');
    }),
  );

  test('of inspections there are five', () => {
    const sourcesOf = 'ofsted-la-inspections | d2i-ilacs-overview';
    assert.deepEqual(
      told.filter((line) => line.startsWith('ofsted-')),
      [
        'ofsted-80461-2025-05-13 | $.visits | 2024-09-30 to 2024-10-11, 2025-01-13 to 2025-01-16 | 2024-09-30 to 2024-10-11',
        'ofsted-80557-2023-05-10 | $.visits | 2022-12-05 to 2022-12-09, 2023-02-14 to 2023-02-15 | 2022-12-05 to 2022-12-09',
        'ofsted-80560-2023-09-04 | $.judgements[1].grade | Requires improvement to be good | Good',
        'ofsted-80560-2023-09-04 | $.judgements[2].grade | Good | Requires improvement',
        'ofsted-80560-2023-09-04 | $.judgements[3].grade | Outstanding | Good',
      ].map((line) => `${line} | ${sourcesOf}`),
    );
  });

  test('all others are codes of areas that have changed', () => {
    const others = told.filter((line) => !line.startsWith('ofsted-'));
    const changed = others.map((line) => line.split(' | ').slice(0, 4));
    assert.deepEqual([...new Set(changed.map((each) => each.join(' ')))].sort(), [
      'Barnsley $.provider.identifiers.onsCode E08000038 E08000016',
      'Buckinghamshire $.provider.identifiers.onsCode E06000060 E10000002',
      'Cumberland $.provider.identifiers.onsCode E06000063 E10000006',
      'Dorset $.provider.identifiers.onsCode E06000059 E10000009',
      'North Yorkshire $.provider.identifiers.onsCode E06000065 E10000023',
      'Sheffield $.provider.identifiers.onsCode E08000039 E08000019',
      'Somerset $.provider.identifiers.onsCode E06000066 E10000027',
      'Westmorland and Furness $.provider.identifiers.onsCode E06000064 E10000006',
    ]);
    assert.equal(others.length, 16, 'up to three tables have each');
  });
});

suite('merging is', () => {
  const droppedIn = (all: typeof merged) =>
    all
      .flatMap(({ conflicts }) => conflicts)
      .map((conflict) => JSON.stringify(conflict))
      .sort();

  test('independent of the order of sources and records', () => {
    const expected = sorted(merged.map(({ document }) => document));
    for (let seed = 1; seed <= 2; seed += 1) {
      const shuffled = records
        .map((record, index) => ({ record, place: (index * 7919 * seed) % 1237 }))
        .sort((a, b) => a.place - b.place)
        .map(({ record }) => record);
      const again = mergeRecords(shuffled);
      assert.deepEqual(sorted(again.map(({ document }) => document)), expected);
      assert.deepEqual(droppedIn(again), droppedIn(merged));
    }
  });

  test('without a trace where a source says the same again: Ofsted’s table in its other form', () => {
    const file = fileURLToPath(new URL('ofsted-la-inspections.csv', import.meta.url));
    const table = recordsOf({ file });
    assert.equal(table.length, 488);
    assert.deepEqual(mergeRecords([...records, ...table]), merged);
  });

  test('done when it is done: merging the result again changes nothing', () => {
    const importer = { id: 'merged', rank: -1, credit: '' };
    for (const { document } of merged)
      assert.deepEqual(mergeDocuments([{ document, importer }]), { document, conflicts: [] });
    // What has only a name is known to be a council's by its source alone.
    const known = merged.filter(({ document }) => document.provider?.identifiers !== undefined);
    const before = known.map(({ document }) => ({ document, importer }));
    const again = mergeRecords([...before, ...records]).slice(0, known.length);
    assert.deepEqual(
      again.map(({ document }) => document),
      known.map(({ document }) => document),
    );
  });
});

test('the publication names files of this folder, each once', () => {
  const files = sources.map(({ file }) => basename(file));
  assert.equal(new Set(files).size, files.length);
});
