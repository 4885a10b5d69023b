import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { areasAt, givesOverallAt, matchGrade, ofstedIlacs, ofstedSif } from './index.js';

interface SourceRow {
  id: string;
  framework: 'ILACS' | 'SIF';
  startDate: string;
  hasOverall: boolean;
  judgements: { key: string; label: string; grade: string; gradeKey: string }[];
}

const { inspections } = JSON.parse(
  readFileSync(new URL('../../data/ofsted-la-inspections.json', import.meta.url), 'utf8'),
) as { inspections: SourceRow[] };
const OVERALL = 'overall-effectiveness';

suite('the wording of ILACS', () => {
  const idsAt = (date: string) => areasAt(ofstedIlacs, date).map(({ id }) => id);
  const joint = ['impact-of-leaders', 'help-and-protection', 'children-in-care-and-care-leavers'];
  const apart = ['impact-of-leaders', 'help-and-protection', 'children-in-care', 'care-leavers'];

  const cases: [date: string, ids: string[], hasOverall: boolean][] = [
    ['2018-01-15', joint, true],
    ['2022-12-05', joint, true],
    ['2022-12-31', joint, true],
    ['2022-12', joint, true],
    ['2023-01-01', apart, true],
    ['2023-01-16', apart, true],
    ['2023', apart, true],
    ['2026-03-16', apart, true],
    ['2026-03-31', apart, true],
    ['2026-04-01', apart, false],
    ['2026-04', apart, false],
    ['2026-04-27', apart, false],
    ['2027', apart, false],
  ];
  for (const [date, ids, hasOverall] of cases) {
    test(`of inspections that began ${date}`, () => {
      assert.deepEqual(idsAt(date), ids);
      assert.equal(givesOverallAt(ofstedIlacs, date), hasOverall);
    });
  }

  test('has one joint area, which stands for the two that came after it', () => {
    const [joint] = areasAt(ofstedIlacs, '2020-03-09').filter(({ covers }) => covers);
    assert.deepEqual(joint?.covers, ['children-in-care', 'care-leavers']);
  });
});

suite('the table of 488 inspections', () => {
  const frameworks = { ILACS: ofstedIlacs, SIF: ofstedSif };

  test('has the areas that the framework has at the date', () => {
    for (const { id, framework, startDate, judgements } of inspections) {
      assert.deepEqual(
        // A few of the reports have them in another order.
        new Set(judgements.map(({ key }) => key).filter((key) => key !== OVERALL)),
        new Set(areasAt(frameworks[framework], startDate).map((area) => area.id)),
        id,
      );
    }
  });

  test('has an overall judgement when the framework gives one', () => {
    for (const { id, framework, startDate, hasOverall } of inspections)
      assert.equal(hasOverall, givesOverallAt(frameworks[framework], startDate), id);
  });

  test('prints no label that is neither the wording of its area nor an alias', () => {
    const drifted = new Map<string, number>();
    for (const { id, framework, judgements } of inspections) {
      for (const { key, label } of judgements.filter((each) => each.key !== OVERALL)) {
        const area = frameworks[framework].areas?.find((each) => each.id === key);
        assert.ok(typeof area?.label === 'string', `${id}: ${key}`);
        if (label.toLowerCase() === area.label.toLowerCase()) continue;
        assert.ok(area.aliases?.includes(label), `${id}: ${label}`);
        drifted.set(label, (drifted.get(label) ?? 0) + 1);
      }
    }
    assert.deepEqual(
      [...drifted],
      [
        ['The experiences and progress of children care leavers', 14],
        ['The impact of leaders on practice with children and families', 1],
      ],
    );
  });

  test('prints no grade that the scale does not know, but "Not judged"', () => {
    const ids = inspections.flatMap(({ framework, judgements }) =>
      judgements.map(({ grade, gradeKey }) => [
        gradeKey,
        matchGrade(frameworks[framework], grade)?.id ?? 'not-judged',
      ]),
    );
    assert.ok(ids.length > 2000);
    for (const [given, found] of ids) assert.equal(found, given);
  });
});

test('SIF has its two sub-judgements under the second area', () => {
  assert.deepEqual(
    areasAt(ofstedSif, '2017-04-28').map(({ id, partOf }) => [id, partOf]),
    [
      ['help-and-protection', undefined],
      ['children-looked-after', undefined],
      ['adoption-performance', 'children-looked-after'],
      ['care-leavers', 'children-looked-after'],
      ['leadership', undefined],
    ],
  );
});
