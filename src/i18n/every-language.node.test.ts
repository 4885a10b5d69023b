import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { widgetKinds } from '../static/render/kinds.js';
import * as cy from './cy.js';
import * as enGb from './en-gb.js';
import { allLanguages } from './generated/all.js';
import { formatDate, formatList, formatPeriods, languageOf, type Language } from './index.js';

/** The path and kind of every message, down to the records of words by id. */
function messagesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path} (${typeof value})`];
  return Object.entries(value).flatMap(([key, each]) => messagesOf(each, `${path}.${key}`));
}

for (const language of allLanguages) {
  suite(language.tag, () => {
    test('has every message that English has, and no other', () => {
      // A missing one is named by its path.
      const [found, wanted] = [language, enGb].map((each) => new Set(messagesOf(each)));
      assert.deepEqual(
        { missing: [...wanted!].filter((each) => !found!.has(each)) },
        { missing: [] },
      );
      assert.deepEqual(
        { unknown: [...found!].filter((each) => !wanted!.has(each)) },
        { unknown: [] },
      );
    });

    test('has places for the same values in the texts that scripts fill in', () => {
      const texts = (value: unknown, path = ''): [string, string][] =>
        typeof value === 'string'
          ? [[path, value]]
          : typeof value === 'object' && value !== null
            ? Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`))
            : [];
      const placesIn = (of: object) =>
        texts(of).map(([path, text]) => [path, [...text.matchAll(/\{\d\}/g)].map(String).sort()]);
      const ours = { builder: language.builder, check: language.check };
      const english = { builder: enGb.builder, check: enGb.check };
      assert.deepEqual(Object.fromEntries(placesIn(ours)), Object.fromEntries(placesIn(english)));
    });

    test('has a word of its own for each kind of event that the format names, and each widget', () => {
      const schema = readFileSync(
        new URL('../model/inspection.schema.json', import.meta.url),
        'utf8',
      );
      const [, kinds = ''] = /"Kind of event: ([^"]+) or another\."/.exec(schema) ?? [];
      assert.ok(kinds.split(', ').length >= 7, kinds);
      const said = (words: Language) => [
        ...kinds.split(', ').map((kind) => words.common.event(kind)),
        ...widgetKinds.map(({ name }) => words.pages.widget(name)),
      ];
      assert.equal(new Set(said(language)).size, said(language).length);
      if (language.tag !== enGb.tag)
        assert.deepEqual(
          said(language).filter((words) => said(enGb).includes(words)),
          [],
        );
    });

    test('has months of its own, and plural forms', () => {
      const months = Array.from({ length: 12 }, (_, month) =>
        formatDate(`2024-${String(month + 1).padStart(2, '0')}`, language),
      );
      const known = new Intl.DateTimeFormat(language.tag, { month: 'long', year: 'numeric' });
      assert.equal(languageOf(known.resolvedOptions().locale), languageOf(language.tag));
      // What Node knows of every language, some browsers do not.
      assert.deepEqual(
        months,
        months.map((_, month) => known.format(new Date(2024, month, 15))),
      );
      const rules = new Intl.PluralRules(language.tag);
      assert.equal(languageOf(rules.resolvedOptions().locale), languageOf(language.tag));
    });
  });
}

suite('Welsh', () => {
  test('changes a noun by all categories of numbers', () => {
    const rules = new Intl.PluralRules('cy');
    assert.deepEqual(
      [0, 1, 2, 3, 6, 4].map((count) => rules.select(count)),
      ['zero', 'one', 'two', 'few', 'many', 'other'],
    );
    const size = (count: number) => cy.letter.size(count, 0, '300');
    assert.deepEqual([1, 2, 3, 6, 4].map(size), [
      '1 paragraff, tua 300 o eiriau',
      '2 baragraff, tua 300 o eiriau',
      '3 pharagraff, tua 300 o eiriau',
      '6 pharagraff, tua 300 o eiriau',
      '4 paragraff, tua 300 o eiriau',
    ]);
    assert.deepEqual(
      [1, 8, 11, 3].map((points) => cy.letter.size(3, points, '300').split(',')[0]),
      ['1 pwynt', '8 pwynt', '11 pwynt', '3 phwynt'].map(
        (points) => `3 pharagraff ${points.startsWith('3') ? 'a' : 'ac'} ${points}`,
      ),
    );
    assert.equal(cy.badge.areasWithGrade(1, 2), '1 o 2 faes: ');
    assert.equal(cy.timeline.shown(2, 2, 1, 1, undefined), '2 ddigwyddiad ac 1 datganiad');
    assert.deepEqual([0, 1, 2, 3, 6].map(cy.pages.problems), [
      '0 problem',
      '1 broblem',
      '2 broblem',
      '3 problem',
      '6 phroblem',
    ]);
  });

  test('says places in words, then as ordinals', () => {
    assert.deepEqual(
      [1, 2, 10, 11, 12, 18, 20, 21, 40].map((place) => cy.score.rank(place, 'Llundain')),
      [
        'Cyntaf (Llundain)',
        'Ail (Llundain)',
        'Degfed (Llundain)',
        '11eg (Llundain)',
        '12fed (Llundain)',
        '18fed (Llundain)',
        '20fed (Llundain)',
        '21ain (Llundain)',
        '40ain (Llundain)',
      ],
    );
  });

  test('writes ranges of dates, and lists, as Welsh does', () => {
    assert.equal(
      formatPeriods(
        [
          { from: '2024-09-30', to: '2024-10-11' },
          { from: '2024-12-30', to: '2025-01-08' },
        ],
        cy,
      ),
      '30 Medi i 11 Hydref 2024 a 30 Rhagfyr 2024 i 8 Ionawr 2025',
    );
    assert.equal(formatPeriods([{ from: '2024-01', to: '2024-02' }], cy), 'Ionawr i Chwefror 2024');
    assert.deepEqual(
      [[], ['Leeds'], ['Leeds', 'Hull'], ['Leeds', 'Hull', 'Islington'], ['7 Mai', '8 Mai']].map(
        (texts) => formatList(texts, cy),
      ),
      ['', 'Leeds', 'Leeds a Hull', 'Leeds, Hull ac Islington', '7 Mai ac 8 Mai'],
    );
  });

  test('says nothing in English', () => {
    const same = messagesWithText(cy).filter((line) => messagesWithText(enGb).includes(line));
    // Names, numbers, and what is spelt the same.
    assert.deepEqual(
      same
        .filter((line) => !/SHA-256|\{|: [\d….,]*$|URN|…/.test(line))
        .map((line) => line.split(': ')[0]),
      [],
    );
  });
});

function messagesWithText(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => messagesWithText(each, `${path}.${key}`));
}
