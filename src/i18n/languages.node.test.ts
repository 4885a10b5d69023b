import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import * as enGb from './en-gb.js';
import { findLanguage, registerLanguage, wordsIn, type Language } from './index.js';

const english: Language = { ...enGb };

suite('a language', () => {
  test('is not there before it is registered', () => {
    assert.equal(findLanguage('cy'), undefined);
  });

  test('is found by its tag however pages write it, and by a narrower tag', () => {
    const welsh: Language = { ...english, tag: 'cy' };
    registerLanguage(welsh);
    registerLanguage(english);
    for (const tag of ['cy', 'CY', 'cy-GB', 'cy_GB', 'cy-gb-x-any'])
      assert.equal(findLanguage(tag), welsh, tag);
    for (const tag of ['en-GB', 'en_GB', 'EN-gb']) assert.equal(findLanguage(tag), english, tag);
  });

  test('is not found by a tag that is none', () => {
    for (const tag of [
      '',
      ' ',
      '-',
      '_',
      'x',
      'cymraeg',
      '12',
      '<b>',
      'constructor',
      '__proto__',
      'cy GB',
      'c'.repeat(100_000),
    ])
      assert.equal(findLanguage(tag), undefined, tag.slice(0, 20));
  });
});

suite('words of the data', () => {
  test('in one string are English', () => {
    assert.deepEqual(wordsIn('Good', 'en-GB'), { text: 'Good' });
    assert.deepEqual(wordsIn('Good', 'cy'), { text: 'Good', lang: 'en' });
    assert.equal(wordsIn(undefined, 'en-GB'), undefined);
  });

  const text = { cy: 'Da', en: 'Good' };
  const cases: [text: Record<string, string>, tag: string, words: object][] = [
    [text, 'cy', { text: 'Da' }],
    [text, 'cy-GB', { text: 'Da' }],
    [text, 'CY_gb', { text: 'Da' }],
    [text, 'en-GB', { text: 'Good' }],
    [text, 'en', { text: 'Good' }],
    // English where the language asked for is missing, marked as such.
    [text, 'fr', { text: 'Good', lang: 'en' }],
    [text, '', { text: 'Good', lang: 'en' }],
    [{ 'en-GB': 'Good' }, 'cy', { text: 'Good', lang: 'en-GB' }],
    [{ cy: 'Da' }, 'en-GB', { text: 'Da', lang: 'cy' }],
    [{ pl: 'Dobry', fr: 'Bien' }, 'en-GB', { text: 'Dobry', lang: 'pl' }],
    [{ 'cy-GB': 'Da' }, 'cy', { text: 'Da' }],
  ];
  for (const [text, tag, words] of cases) {
    test(`${JSON.stringify(text)} for "${tag}"`, () => assert.deepEqual(wordsIn(text, tag), words));
  }
});
