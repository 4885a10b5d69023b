/** Every row of every table in data/: imported, or named as a problem. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { parseCollection, type Inspection } from '../model/index.js';
import { importAreaSend } from './area-send.js';
import { importCqcLocalAuthority } from './cqc-local-authority.js';
import { importCqcLocations } from './cqc-locations.js';
import { importD2iIlacsOverview } from './d2i-ilacs-overview.js';
import { importFoodHygiene } from './food-hygiene.js';
import { importHmipYouthJustice } from './hmip-youth-justice.js';
import { importJtai } from './jtai.js';
import { importSccif } from './sccif.js';
import type { About, Imported } from './source.js';

const readText = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const readJson = (name: string): unknown => JSON.parse(readText(name));

interface Table {
  from: (input: unknown, about?: About) => Imported;
  input: unknown;
  /** Documents made, and the places of all problems. */
  documents: number;
  problems: string[];
}

const TABLES: Record<string, Table> = {
  'youth justice': {
    from: importHmipYouthJustice,
    input: readText('d2i-hmip-youth-justice-ratings-2025-02.csv'),
    documents: 79,
    problems: [
      'line 8, score_%', // Ceredigion: 4.17 percent are not a whole number of points
      'line 65, overall_rating', // West Sussex: the rating is not that of the score
      'line 66, overall_rating', // Portsmouth: a footnote
      'line 67, score_%', // Bridgend: 4.56 percent
    ],
  },
  'children’s services': {
    from: importD2iIlacsOverview,
    input: readText('d2i-ilacs-overview-2026-06-29.csv'),
    documents: 153,
    problems: [
      ...[7, 34, 51].map((line) => `line ${line}, care_leavers_grade`),
      'line 60, overall_effectiveness_grade', // "nan": Brent 2026, which has no overall judgement
      ...[96, 101].map((line) => `line ${line}, care_leavers_grade`),
      'line 123, overall_effectiveness_grade', // "nan": Somerset 2026
      ...[125, 141, 146].map((line) => `line ${line}, care_leavers_grade`),
    ],
  },
  'area SEND': {
    from: importAreaSend,
    input: readText('d2i-area-send-overview-2026-06-29.csv'),
    documents: 71,
    problems: ['line 56, inspection_outcome_text'], // Slough
  },
  'joint inspections': {
    from: importJtai,
    input: readText('d2i-jtai-overview-2026-06-29.csv'),
    documents: 49,
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
  'councils’ adult social care': {
    from: importCqcLocalAuthority,
    input: readText('cqc-local-authority-assessments-2025-10.csv'),
    documents: 72,
    problems: [],
  },
  'health and social care services': {
    from: importCqcLocations,
    input: readJson('cqc-api-locations-sample.json'),
    documents: 2,
    problems: [],
  },
  'children’s homes': {
    from: importSccif,
    input: readText('ofsted-social-care-providers-2023-03-31-london.csv'),
    documents: 90,
    problems: ['line 92, Provision type'], // a secure training centre
  },
  'food businesses': {
    from: importFoodHygiene,
    input: readJson('fhrs-establishments-sample-2018.json'),
    documents: 22,
    problems: [],
  },
};

for (const [name, { from, input, ...expected }] of Object.entries(TABLES)) {
  suite(name, () => {
    const about = { checked: '2026-11', attribution: 'Open Government Licence' };
    const { documents, problems } = from(input, about);
    const inspections = documents.flatMap((document) => document.inspections);

    test('every row is imported or named as a problem', () => {
      assert.deepEqual(
        problems.map(({ path }) => path),
        expected.problems,
      );
      assert.equal(documents.length, expected.documents);
    });

    test('the documents are what the format asks for, each with its framework', () => {
      const written = JSON.parse(JSON.stringify(documents)) as unknown;
      assert.deepEqual(parseCollection(written).problems, []);
      assert.doesNotMatch(JSON.stringify(documents), /undefined|"nan"/);
      for (const document of documents) {
        assert.deepEqual([document.version, document.checked], ['1', about.checked]);
        assert.equal(document.attribution, about.attribution);
        const used = document.inspections.map(({ framework }) => framework);
        assert.deepEqual([...new Set(used)], Object.keys(document.frameworks ?? {}));
      }
    });

    test('no two inspections have one id', () => {
      assert.equal(new Set(inspections.map(({ id }) => id)).size, inspections.length);
    });

    test('what is not the source at all is a problem and no document', () => {
      for (const other of [undefined, null, 7, '', 'a,b\n1,2', {}]) {
        const result = from(other);
        assert.deepEqual(result.documents, []);
        assert.ok(result.problems.length > 0, JSON.stringify(other));
      }
    });

    test('grades are those that the framework knows', () => {
      for (const inspection of inspections)
        for (const { grade, gradeId } of resultsOf(inspection))
          assert.equal(grade === undefined, gradeId === undefined);
    });
  });
}

function resultsOf({ overall, judgements = [] }: Inspection) {
  return [...(overall ? [overall] : []), ...judgements];
}
