import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import type { Period } from '../model/index.js';
import * as cy from './cy.js';
import * as enGb from './en-gb.js';
import { byIntl, formatDate, formatMonth, formatPeriods } from './index.js';

const inEnglish = (...periods: Period[]) => formatPeriods(periods, enGb);

/** A language that leaves dates and lists to `Intl`. */
const french = { ...enGb, tag: 'fr', common: { ...enGb.common, ...byIntl('fr', ' au ') } };

suite('a date', () => {
  test('is told to the precision that it has', () => {
    assert.equal(formatDate('2024-12-02', enGb), '2 December 2024');
    assert.equal(formatDate('2024-12', enGb), 'December 2024');
    assert.equal(formatDate('2024', enGb), '2024');
  });

  test('is the same day wherever the page is read', () => {
    // Read as local time, the first of a month would be the last of the one before in half of the world.
    assert.equal(formatDate('2025-01-01', enGb), '1 January 2025');
    assert.equal(formatDate('2025-01', enGb), 'January 2025');
    assert.equal(formatDate('2025', enGb), '2025');
  });

  test('has no leading zero, no "th", the month in full and the day first', () => {
    for (let month = 1; month <= 12; month++) {
      const text = formatDate(`2024-${String(month).padStart(2, '0')}-03`, enGb);
      assert.match(text, /^3 [A-Z][a-z]+ 2024$/);
    }
  });

  test('that is none stays as it was given', () => {
    for (const text of ['spring 2024', '2023-02-29', '2024-13', '', '29/01/2025'])
      assert.equal(formatDate(text, enGb), text);
  });

  test('is told in the words of other languages', () => {
    assert.equal(formatDate('2024-12-02', cy), '2 Rhagfyr 2024');
    assert.equal(formatDate('2024-12', french), 'décembre 2024');
  });

  test('may be told to the month', () => {
    assert.equal(formatMonth('2024-12-02', enGb), 'December 2024');
    assert.equal(formatMonth('2024-12', enGb), 'December 2024');
    assert.equal(formatMonth('2024', enGb), '2024');
    assert.equal(formatMonth('', enGb), '');
  });
});

suite('a period', () => {
  const cases: [what: string, period: Period, text: string][] = [
    ['in one month', { from: '2024-12-02', to: '2024-12-06' }, '2 to 6 December 2024'],
    ['of two days', { from: '2022-10-19', to: '2022-10-20' }, '19 to 20 October 2022'],
    ['across months', { from: '2024-09-30', to: '2024-10-11' }, '30 September to 11 October 2024'],
    [
      'across years',
      { from: '2018-12-31', to: '2019-01-11' },
      '31 December 2018 to 11 January 2019',
    ],
    ['of one day', { from: '2024-12-02', to: '2024-12-02' }, '2 December 2024'],
    ['without an end', { from: '2024-12-02' }, '2 December 2024'],
    ['of months', { from: '2024-05', to: '2024-06' }, 'May to June 2024'],
    ['of months across years', { from: '2023-12', to: '2024-01' }, 'December 2023 to January 2024'],
    ['of one month', { from: '2024-05', to: '2024-05' }, 'May 2024'],
    ['of years', { from: '2019', to: '2021' }, '2019 to 2021'],
    ['from a month to a day', { from: '2024-05', to: '2024-06-07' }, 'May 2024 to 7 June 2024'],
    ['from a day to a year', { from: '2024-05-01', to: '2025' }, '1 May 2024 to 2025'],
    [
      'with its ends in the wrong order',
      { from: '2024-12-06', to: '2024-12-02' },
      '6 December 2024 to 2 December 2024',
    ],
  ];
  for (const [what, period, text] of cases) {
    test(what, () => assert.equal(inEnglish(period), text));
  }

  test('and another, as Devon has', () => {
    assert.equal(
      inEnglish({ from: '2024-09-30', to: '2024-10-11' }, { from: '2025-01-13', to: '2025-01-16' }),
      '30 September to 11 October 2024 and 13 to 16 January 2025',
    );
  });

  test('and two others, and none', () => {
    assert.equal(
      inEnglish({ from: '2022' }, { from: '2023' }, { from: '2024' }),
      '2022, 2023 and 2024',
    );
    assert.equal(inEnglish(), '');
  });

  test('is written by Intl for a language that does not bring its months', () => {
    const from = { from: '2024-12-02', to: '2024-12-06' };
    assert.equal(formatPeriods([from], french), '2 au 6 décembre 2024');
    assert.equal(
      formatPeriods([from, { from: '2025-01' }, { from: '2026' }], french),
      '2 au 6 décembre 2024, janvier 2025 et 2026',
    );
  });

  test('has the word of the language between its ends', () => {
    assert.equal(
      formatPeriods([{ from: '2024-12-02', to: '2024-12-06' }], cy),
      '2 i 6 Rhagfyr 2024',
    );
  });
});

test('every date of the 488 inspections is told as British reports print dates', () => {
  const { inspections } = JSON.parse(
    readFileSync(new URL('../../data/ofsted-la-inspections.json', import.meta.url), 'utf8'),
  ) as { inspections: { id: string; startDate: string; endDate: string; published: string }[] };
  const day = '\\d{1,2}( [A-Z][a-z]+)?( \\d{4})?';
  for (const { id, startDate, endDate, published } of inspections) {
    const period = inEnglish({ from: startDate, to: endDate });
    assert.match(period, new RegExp(`^(${day} to )?\\d{1,2} [A-Z][a-z]+ \\d{4}$`), id);
    assert.ok(period.includes(` ${endDate.slice(0, 4)}`), id);
    assert.match(formatDate(published, enGb), /^[1-9]\d? [A-Z][a-z]+ 20\d\d$/, id);
  }
});
