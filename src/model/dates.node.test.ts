import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isPartialDate, isWithin, parseDocument } from './index.js';

test('a date is a day, a month or a year of the calendar', () => {
  for (const text of ['2024-12-02', '2024-12', '2024', '2024-02-29', '2000-02-29', '1999-12-31'])
    assert.ok(isPartialDate(text), text);
});

const NO_DATES = [
  '2024-02-31',
  '2024-04-31',
  '2023-02-29',
  '1900-02-29',
  '2024-13',
  '2024-00',
  '2024-12-00',
  '2024-12-32',
  '24-1-1',
  '2024-1-1',
  '2024-1',
  '2024-12-2',
  '20241202',
  '2024/12/02',
  '02/12/2024',
  '2 December 2024',
  '2024-12-02T00:00:00Z',
  '2024-12-02 ',
  ' 2024-12-02',
  '2024-12-02\n',
  '-2024',
  '+002024-12-02',
  '99999',
  '２０２４',
  '',
];
for (const text of NO_DATES) {
  test(`${JSON.stringify(text)} is no date, and a reader says so`, () => {
    assert.equal(isPartialDate(text), false);
    const { document, problems } = parseDocument({
      inspections: [{ framework: 'f', visits: [{ from: '2024', to: text }], published: text }],
    });
    assert.deepEqual(document?.inspections[0], { framework: 'f', visits: [{ from: '2024' }] });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['$.inspections[0].visits[0].to', '$.inspections[0].published'],
    );
  });
}

test('a number is no date', () => {
  for (const value of [2024, 20241202, 1733097600000, null, true, [], {}]) {
    const { document } = parseDocument({ inspections: [{ framework: 'f', published: value }] });
    assert.deepEqual(document?.inspections[0], { framework: 'f' });
  }
});

test('a date lies in a span with both its ends, to the precision that both have', () => {
  const cases: [date: string, from: string | undefined, until: string | undefined, is: boolean][] =
    [
      ['2022-12-31', undefined, '2022-12', true],
      ['2023-01-01', undefined, '2022-12', false],
      ['2023-01-01', '2023-01', undefined, true],
      ['2022-12-31', '2023-01', undefined, false],
      ['2026-03-31', undefined, '2026-03', true],
      ['2026-04-01', undefined, '2026-03', false],
      ['2018', '2013-11', '2018', true],
      ['2018-06', '2013-11', '2018', true],
      ['2019', '2013-11', '2018', false],
      ['2013', '2013-11', undefined, true],
      ['2026', undefined, '2026-03', true],
      ['2024', undefined, undefined, true],
    ];
  for (const [date, from, until, is] of cases)
    assert.equal(isWithin(date, from, until), is, `${date} in ${from} to ${until}`);
});
