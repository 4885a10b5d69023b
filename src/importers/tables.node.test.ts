/** Every row of every table in data/: imported, or named as a problem. So are the faults of the tables that are known. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { parse } from 'csv-parse/sync';

import { parseCollection, type Inspection, type Problem } from '../model/index.js';
import { allImporters } from './generated/all.js';
import { importRecords, importText, type Importer } from './reading/importer.js';

interface Table {
  file: string;
  /** Rows, or items of the list. */
  rows: number;
  /** Those that say something; each of the others is named. */
  records: number;
  /** The places of all problems. */
  problems: string[];
}

const TABLES: Record<string, Table> = {
  'ofsted-la-inspections': {
    file: 'ofsted-la-inspections.json',
    rows: 488,
    records: 488,
    problems: [],
  },
  'ofsted-la-inspections-table': {
    file: 'ofsted-la-inspections.csv',
    rows: 488,
    records: 488,
    problems: [],
  },
  'ofsted-ilacs-summaries': {
    file: 'ofsted-ilacs-summaries.json',
    rows: 321,
    records: 320,
    problems: ['$.reports[275].overview'], // Thurrock 2024: neither text nor points
  },
  'hmip-youth-justice': {
    file: 'd2i-hmip-youth-justice-ratings-2025-02.csv',
    rows: 83,
    records: 79,
    problems: [
      'line 8, score_%', // Ceredigion: 4.17 percent are not a whole number of points
      'line 65, overall_rating', // West Sussex: the rating is not that of the score
      'line 66, overall_rating', // Portsmouth: a footnote
      'line 67, score_%', // Bridgend: 4.56 percent
    ],
  },
  'd2i-ilacs-overview': {
    file: 'd2i-ilacs-overview-2026-06-29.csv',
    rows: 153,
    records: 153,
    problems: [
      'line 7, care_leavers_grade', // "inspection_pre_dates_judgement", as in five more
      'line 11, inspection_framework', // "None"
      ...[34, 51].map((line) => `line ${line}, care_leavers_grade`),
      'line 60, overall_effectiveness_grade', // "nan": Brent 2026, which has no overall judgement
      'line 96, care_leavers_grade',
      'line 101, care_leavers_grade', // a grade of before there was the judgement
      'line 101, inspection_framework', // "None"
      'line 123, overall_effectiveness_grade', // "nan": Somerset 2026
      ...[125, 141, 146].map((line) => `line ${line}, care_leavers_grade`),
    ],
  },
  'area-send': {
    file: 'd2i-area-send-overview-2026-06-29.csv',
    rows: 72,
    records: 71,
    problems: ['line 56, inspection_outcome_text'], // Slough
  },
  jtai: {
    file: 'd2i-jtai-overview-2026-06-29.csv',
    rows: 49,
    records: 49,
    // Texts that were cut out of the letter at the wrong places; the rest of each row is imported.
    problems: [
      'line 4, summary_key_strengths',
      'line 6, summary_priority_action',
      ...['headline_findings', 'key_strengths'].map((part) => `line 7, summary_${part}`),
      ...['priority_action', 'improvement'].map((part) => `line 15, summary_${part}`),
      'line 20, summary_key_strengths',
      'line 24, summary_improvement',
      'line 28, summary_key_strengths',
      'line 30, summary_priority_action',
      'line 41, summary_headline_findings',
      ...[42, 43].map((line) => `line ${line}, summary_key_strengths`),
      ...['headline_findings', 'key_strengths'].map((part) => `line 44, summary_${part}`),
    ],
  },
  'cqc-local-authority': {
    file: 'cqc-local-authority-assessments-2025-10.csv',
    rows: 72,
    records: 72,
    problems: ['line 73, overall_rating'], // County Durham: "Not Rated", though it has scores
  },
  'cqc-locations': {
    file: 'cqc-api-locations-sample.json',
    rows: 2,
    records: 2,
    problems: [],
  },
  sccif: {
    file: 'ofsted-social-care-providers-2023-03-31-london.csv',
    rows: 91,
    records: 90,
    problems: ['line 92, Provision type'], // a secure training centre
  },
  'food-hygiene': {
    file: 'fhrs-establishments-sample-2018.json',
    rows: 22,
    records: 22,
    problems: [],
  },
};

const readText = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

/** The places of all rows: counted by another way than the importers have. */
function placesOf(text: string): string[] {
  if (!/^\s*[[{]/.test(text)) {
    const rows = parse(text, { bom: true, info: true }) as unknown as { info: { lines: number } }[];
    // A row is told by the line on which it ends; no cell in data/ has a line break.
    return rows.slice(1).map(({ info }) => `line ${info.lines}`);
  }
  const whole = JSON.parse(text) as unknown;
  const [name = '', list] = Array.isArray(whole)
    ? ['', whole]
    : (Object.entries(whole as object).find(([, value]) => Array.isArray(value)) ?? []);
  return (list as unknown[]).map((_, index) => `$${name && `.${name}`}[${index}]`);
}

/** The places of the rows that say something. */
function placesRead(importer: Importer, text: string): Set<string> {
  const places = new Set<string>();
  const watching = {
    ...importer,
    read(record: { line?: number; path?: string }, context: never) {
      const said = importer.read(record as never, context);
      if (said) places.add(record.path ?? `line ${record.line}`);
      return said;
    },
  } as unknown as Importer;
  importRecords(watching, text);
  return places;
}

test('there is a table of each source but our own', () => {
  const ids = allImporters.map(({ id }) => id).filter((id) => id !== 'inspection-json');
  assert.deepEqual(Object.keys(TABLES).sort(), ids.sort());
});

for (const importer of allImporters) {
  const expected = TABLES[importer.id];
  if (!expected) continue;
  suite(importer.id, () => {
    const about = { checked: '2026-11', attribution: 'Open Government Licence' };
    const text = readText(expected.file);
    const { records, problems } = importRecords(importer, text, about);
    const documents = records.map(({ document }) => document);
    const inspections = documents.flatMap((document) => document.inspections);

    test('every row is imported or named as a problem', () => {
      const isOf = (place: string) => (problem: Problem) =>
        problem.path === place || /^[,.]/.test(problem.path.slice(place.length));
      const read = placesRead(importer, text);
      const places = placesOf(text);
      assert.equal(places.length, expected.rows);
      for (const place of places)
        assert.ok(
          read.has(place) ||
            problems.some((each) => each.path.startsWith(place) && isOf(place)(each)),
          place,
        );
      assert.deepEqual(
        [records.length, problems.map(({ path }) => path)],
        [expected.records, expected.problems],
      );
    });

    test('the documents are what the format asks for, each with its framework', () => {
      const written = JSON.parse(JSON.stringify(documents)) as unknown;
      assert.deepEqual(parseCollection(written).problems, []);
      assert.doesNotMatch(JSON.stringify(documents), /undefined|"nan"/);
      for (const document of documents) {
        assert.equal(document.version, '1');
        assert.ok(document.checked && document.attribution);
        const used = document.inspections.map(({ framework }) => framework);
        assert.deepEqual([...new Set(used)], Object.keys(document.frameworks ?? {}));
      }
    });

    test('no two inspections have one id', () => {
      assert.equal(new Set(inspections.map(({ id }) => id)).size, inspections.length);
    });

    test('what is not the source at all is a problem and no document', () => {
      for (const other of [
        undefined,
        null,
        7,
        '',
        'a,b\n1,2',
        {},
        [1],
        '{"a":',
        new Uint8Array(9),
      ]) {
        const result = importText(importer, other);
        assert.deepEqual(result.documents, []);
        assert.ok(result.problems.length > 0, JSON.stringify(other));
      }
    });

    test('grades are those that the framework knows', () => {
      for (const inspection of inspections)
        for (const { grade, gradeId } of resultsOf(inspection))
          assert.equal(grade === undefined, gradeId === undefined);
    });

    test('other letters at the ends of lines, and a column that nobody knows, change nothing', () => {
      if (importer.shape.kind !== 'table') return;
      const lines = text.trimEnd().split(/\r?\n/);
      const wider = lines.map((line, index) => `${index ? 'nan' : 'New column'},${line}`);
      for (const other of [lines.join('\r\n'), lines.join('\r'), `\ufeff${wider.join('\n')}`])
        assert.deepEqual(importRecords(importer, other, about), { records, problems });
    });
  });
}

function resultsOf({ overall, judgements = [] }: Inspection) {
  return [...(overall ? [overall] : []), ...judgements];
}

test('a code that a spreadsheet made a number of is still the code', () => {
  const [header, row = ''] = readText('d2i-ilacs-overview-2026-06-29.csv').split('\n');
  const importer = allImporters.find(({ id }) => id === 'd2i-ilacs-overview');
  assert.ok(importer);
  const read = (text: string) => importText(importer, `${header}\n${text}`).documents;
  assert.deepEqual(read(row.replace('80426,370,', '80426.0,370.0,')), read(row));
});
