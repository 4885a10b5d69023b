import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as language from '../i18n/en-gb.js';
import { readOfstedTables } from '../testing/ofsted-tables.js';
import { parseDocument, type Inspection } from '../model/index.js';
import { recommendationsView } from './index.js';

/** The view of an inspection, read as a page reads it. */
function viewOf(inspection: object) {
  const { document } = parseDocument({
    inspections: [
      {
        framework: {
          name: 'F',
          inspectorate: { name: 'I' },
          areas: [{ id: 'care', label: 'The experiences of children in care', short: 'Care' }],
        },
        ...inspection,
      },
    ],
  });
  assert.ok(document);
  return recommendationsView({
    document,
    inspection: document.inspections[0] as Inspection,
    language,
  });
}

test('a point alone is its text', () => {
  assert.deepEqual(viewOf({ recommendations: [{ text: 'Do better.' }] }).recommendations, [
    {
      text: { text: 'Do better.' },
      area: undefined,
      priority: false,
      outcome: undefined,
      response: undefined,
      status: undefined,
    },
  ]);
});

test('has area, priority, outcome, response and state as given', () => {
  const url = 'https://www.example.org/plan';
  const [view] = viewOf({
    recommendations: [
      {
        text: 'Do better.',
        judgementId: 'care',
        priority: true,
        outcome: 'outcome 4, national framework',
        response: { text: 'We do.', by: 'The council', date: '2025-03', url },
        status: { label: 'Done', date: '2025-06-01', by: 'The council' },
      },
    ],
  }).recommendations;
  assert.deepEqual(
    { ...view },
    {
      text: { text: 'Do better.' },
      area: { text: 'Care' },
      priority: true,
      outcome: { text: 'outcome 4, national framework' },
      response: {
        heading: 'Response of The council, March 2025',
        text: { text: 'We do.' },
        url,
      },
      status: 'Done – The council, 1 June 2025',
    },
  );
});

test('none named and none known are not the same', () => {
  assert.equal(
    viewOf({ recommendations: [] }).none,
    'The report names nothing that needs to improve.',
  );
  assert.equal(viewOf({}).none, 'This data does not say what needs to improve.');
  assert.equal(viewOf({ recommendations: 'none' }).none, viewOf({}).none);
});

test('points that could not be read are not said to be none', () => {
  // A typing error in the data must not make the report name nothing that needs to improve.
  const { recommendations, none } = viewOf({ recommendations: [{ txt: 'Do better.' }] });
  assert.deepEqual(recommendations, []);
  assert.notEqual(none, 'The report names nothing that needs to improve.');
});

test('every point of the 321 ILACS reports is shown in its words and order', () => {
  const documents = readOfstedTables();
  let count = 0;
  let unknown = 0;
  for (const document of documents) {
    for (const inspection of document.inspections) {
      const { recommendations, none } = recommendationsView({ document, inspection, language });
      assert.deepEqual(
        recommendations.map(({ text }) => text.text),
        (inspection.recommendations ?? []).map(({ text }) => text),
      );
      if (none === undefined) count += 1;
      else unknown += 1;
    }
  }
  // All SIF reports and Thurrock 2024: not known here.
  assert.deepEqual([count, unknown], [320, 168]);
});
