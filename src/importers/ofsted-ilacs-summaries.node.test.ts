import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { ofstedIlacsSummaries } from './ofsted-ilacs-summaries.js';
import { importText } from './reading/importer.js';

const { meta, reports } = JSON.parse(
  readFileSync(new URL('../../data/ofsted-ilacs-summaries.json', import.meta.url), 'utf8'),
) as {
  meta: { attribution: string };
  reports: { id: string; overview: string | null; whatNeedsToImprove: string[] | null }[];
};
const { documents, problems } = importText(ofstedIlacsSummaries, { meta, reports });
const inspections = documents.flatMap((document) => document.inspections);
const inspection = (id: string) => inspections.find((each) => each.id === id);

test('has opening text and points of every report but Thurrock 2024, which has no such heading and is named', () => {
  assert.equal(reports.length, 321);
  assert.equal(inspections.length, 320);
  const thurrock = reports.findIndex(({ id }) => id === 'ofsted-80571-2024-10-29');
  assert.deepEqual(problems, [
    {
      path: `$.reports[${thurrock}].overview`,
      expected: 'an overview, or what needs to improve',
      found: 'nothing',
    },
  ]);
  for (const report of reports) {
    const { summary, recommendations } = inspection(report.id) ?? {};
    assert.equal(recommendations?.length, report.whatNeedsToImprove?.length, report.id);
    assert.equal(summary?.length, report.overview === null ? undefined : 1, report.id);
  }
});

test('says of each document what the table says of itself, wherever in the file it says it', () => {
  for (const input of [
    { meta, reports },
    { reports, meta },
  ]) {
    const [document] = importText(ofstedIlacsSummaries, input, { attribution: 'Unused' }).documents;
    assert.deepEqual([document?.attribution, document?.checked], [meta.attribution, '2026-08-22']);
  }
});

test('names the outcome that a point ends with and leaves it in the point', () => {
  assert.deepEqual(inspection('ofsted-2637539-2026-07-07')?.recommendations?.[0], {
    text: 'The quality of the support and plans for children in need, including disabled children. (outcome 1, national framework)',
    outcome: 'outcome 1, national framework',
  });
  const outcomes = inspections
    .flatMap(({ recommendations = [] }) => recommendations)
    .filter(({ outcome }) => outcome !== undefined);
  assert.equal(outcomes.length, 199);
  for (const { text, outcome } of outcomes) assert.ok((text as string).includes(outcome as string));
});

test('takes the page number that reading the PDF left in a text out of it, and nothing else', () => {
  const changed = reports.flatMap(({ id, overview, whatNeedsToImprove }) => {
    const { summary = [], recommendations = [] } = inspection(id) ?? {};
    const made = [summary[0] ?? null, ...recommendations.map(({ text }) => text)];
    return [overview, ...(whatNeedsToImprove ?? [])].filter((text, index) => text !== made[index]);
  });
  assert.equal(changed.length, 10);
  for (const text of changed) assert.match(text as string, / [23]( [A-Z]|$)/);
  assert.match(
    inspection('ofsted-80564-2019-03-18')?.recommendations?.at(-2)?.text as string,
    /are not being used\.$/,
  );
});

test('names a report that cannot be joined to an inspection', () => {
  const [report] = reports;
  const result = importText(ofstedIlacsSummaries, { reports: [{ ...report, id: null }, 7] });
  assert.deepEqual(result.documents, []);
  assert.deepEqual(
    result.problems.map(({ path }) => path),
    ['$.reports[0]', '$.reports[1]'],
  );
});
