import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import type { Inspection, InspectionDocument } from '../model/index.js';
import { cqcLocalAuthority } from './cqc-local-authority.js';
import { importText } from './reading/importer.js';

const table = readFileSync(
  new URL('../../data/cqc-local-authority-assessments-2025-10.csv', import.meta.url),
  'utf8',
);
const { documents } = importText(cqcLocalAuthority, table);
const inspectionOf = (name: string) =>
  documents.find(({ provider }) => provider?.name === name)?.inspections[0];

test('has a rating, nine scores, month and report of each council', () => {
  const { overall, judgements, published, report } = inspectionOf('Islington Council') ?? {};
  assert.equal(overall?.grade, 'Good');
  assert.deepEqual(judgements?.[0], {
    id: 'assessing-needs',
    label: 'Assessing needs',
    score: { value: 2, max: 4 },
  });
  assert.deepEqual(
    judgements?.map(({ score }) => score?.value),
    [2, 3, 3, 3, 3, 3, 3, 3, 3],
  );
  assert.equal(published, '2025-06');
  assert.match(report?.url ?? '', /islington-0625$/);
});

test('says the same of Islington as the worked example', () => {
  const example = JSON.parse(
    readFileSync(new URL('../../data/islington.json', import.meta.url), 'utf8'),
  ) as InspectionDocument;
  const facts = (inspection?: Inspection) => {
    const { overall, judgements, published, report } = inspection ?? {};
    return { overall, judgements, published, url: report?.url };
  };
  assert.deepEqual(
    facts(inspectionOf('Islington Council')),
    facts(example.inspections.find(({ framework }) => framework === 'cqc-local-authority')),
  );
});

test('shows "Not Rated" as printed, beside the scores, and makes no rating of them', () => {
  const { overall, judgements } = inspectionOf('County Durham') ?? {};
  assert.deepEqual(overall, { id: 'overall', label: 'Overall rating', notGraded: 'Not Rated' });
  assert.equal(judgements?.length, 9);
});

test('counts the ratings of the table', () => {
  const count = (id?: string) =>
    documents.filter(({ inspections }) => inspections[0]?.overall?.gradeId === id).length;
  const ids = ['outstanding', 'good', 'requires-improvement', 'inadequate', undefined];
  assert.deepEqual(ids.map(count), [2, 47, 21, 1, 1]);
});

test('names what is no score, rating or month', () => {
  const { documents, problems } = importText(
    cqcLocalAuthority,
    'qs7_safeguarding,qs1_assessing_needs,local_authority,overall_rating,published_month_as_scraped\n5,nan,Devon,nan,0625\n4,0,Kent,,May 2025',
  );
  assert.deepEqual(
    problems.map(({ path }) => path),
    [
      'line 2, published_month_as_scraped',
      'line 2, qs1_assessing_needs',
      'line 2, qs7_safeguarding',
      'line 2, overall_rating',
      'line 3, qs1_assessing_needs',
      'line 3, overall_rating',
    ],
  );
  assert.deepEqual(
    documents.map(({ inspections }) => inspections[0]?.judgements?.map(({ id }) => id)),
    [['safeguarding']],
  );
});

test('names "Not Rated" where there are scores, as of County Durham, and takes it for no rating', () => {
  const { documents, problems } = importText(cqcLocalAuthority, table);
  const durham = documents.find(({ provider }) => /Durham/.test(provider?.name as string));
  assert.equal(durham?.inspections[0]?.overall?.notGraded, 'Not Rated');
  assert.equal(durham.inspections[0].judgements?.length, 9);
  assert.deepEqual(problems, [
    {
      path: 'line 73, overall_rating',
      expected: 'a rating, as there are scores',
      found: '"Not Rated"',
    },
  ]);
});

test('finds the columns by other names, in other orders, between semicolons', () => {
  const { documents, problems } = importText(
    cqcLocalAuthority,
    'Published;QS7 score;Assessing needs;Council;Rating\nFebruary 2025;3;3;London Borough of Camden;OUTSTANDING \n21/02/2025;4;3;London Borough of Camden;Outstanding\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    documents.flatMap(({ inspections }) =>
      inspections.map(({ published, overall, judgements }) => [
        published,
        overall?.grade,
        judgements?.map(({ id, score }) => [id, score?.value]),
      ]),
    ),
    [
      [
        '2025-02',
        'OUTSTANDING',
        [
          ['assessing-needs', 3],
          ['safeguarding', 3],
        ],
      ],
      [
        '2025-02-21',
        'Outstanding',
        [
          ['assessing-needs', 3],
          ['safeguarding', 4],
        ],
      ],
    ],
  );
});

test('takes no note below the table for a council', () => {
  const { documents, problems } = importText(
    cqcLocalAuthority,
    'local_authority,overall_rating,qs1\nKent,Good,3\n,,\nSource: Care Quality Commission,,\n',
  );
  assert.equal(documents.length, 1);
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['line 4, overall_rating'],
  );
});
