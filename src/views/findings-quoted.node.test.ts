import assert from 'node:assert/strict';
import { test } from 'node:test';

import { quotedParts } from './findings-quoted.js';

/** The text with its quoted parts in angle brackets. */
function marked(text: string, ...quotes: string[]): string {
  return quotedParts(text, quotes)
    .map((part) => (part.quoted ? `<${part.text}>` : part.text))
    .join('');
}

test('printed marks belong to the quotation and are not doubled', () => {
  assert.equal(
    marked(
      'An “exceptionally wide range” makes a “difference”.',
      'difference',
      'exceptionally wide range',
    ),
    'An <“exceptionally wide range”> makes a <“difference”>.',
  );
});

test('marks of any kind stay as printed', () => {
  assert.equal(marked('They get "help".', 'help'), 'They get <"help">.');
  assert.equal(marked("They get 'help'.", 'help'), "They get <'help'>.");
  assert.equal(marked('They get ‘help’.', 'help'), 'They get <‘help’>.');
  assert.equal(marked('Sie „helfen“ gern.', 'helfen'), 'Sie <„helfen“> gern.');
  assert.equal(marked('Ils « aident » bien.', 'aident'), 'Ils <« aident »> bien.');
  assert.equal(marked('The “<b>” tag', '<b>'), 'The <“<b>”> tag');
});

test('a full stop or comma inside the marks stays inside', () => {
  assert.equal(
    marked('They “do well,” it says: “Very well.”', 'do well', 'Very well'),
    'They <“do well,”> it says: <“Very well.”>',
  );
});

test('a part without marks gets one pair', () => {
  assert.equal(
    marked(
      'Training was offered – with 10 taking apprenticeships.',
      'with 10 taking apprenticeships',
    ),
    'Training was offered – <“with 10 taking apprenticeships”>.',
  );
});

test('marks in the quote itself are enough', () => {
  assert.equal(marked('An “impressive” team', '“impressive”'), 'An <“impressive”> team');
});

test('a part of what stands in marks gets no marks inside them', () => {
  for (const text of [
    'A “very wide range of help”',
    'A "very wide range of help"',
    "A 'very wide range of help'",
    'A ‘very wide range of help’',
  ])
    assert.equal(marked(text, 'wide range'), text.replace('wide range', '<wide range>'));
});

test('apostrophes are no marks', () => {
  assert.equal(
    marked('The families’ lives and the children’s lives', 'lives and the children'),
    'The families’ <“lives and the children”>’s lives',
  );
  assert.equal(marked("The families' good lives", 'good lives'), "The families' <“good lives”>");
});

test('is found with other apostrophes and spaces than those printed', () => {
  assert.equal(
    marked('It “changed children’s\u00a0lives”.', "changed children's lives"),
    'It <“changed children’s\u00a0lives”>.',
  );
});

test('the same words in marks twice are quoted twice', () => {
  assert.equal(marked('“Good” and “Good”', 'Good'), '<“Good”> and <“Good”>');
  assert.equal(marked('“Good” and “Good”', 'Good', 'Good'), '<“Good”> and <“Good”>');
});

test('the same words without marks are not quoted where others have them', () => {
  assert.equal(
    marked('An impressive, an “impressive” team', 'impressive'),
    'An impressive, an <“impressive”> team',
  );
});

test('without any marks as many are quoted as the data name', () => {
  assert.equal(marked('Good, good help, good', 'good'), 'Good, <“good”> help, good');
  assert.equal(marked('Good, good help, good', 'good', 'good'), 'Good, <“good”> help, <“good”>');
});

test('quotes that overlap or lie in each other are one', () => {
  assert.equal(marked('one two three four', 'one two', 'two three'), '<“one two three”> four');
  assert.equal(marked('one “two three” four', 'two three', 'three'), 'one <“two three”> four');
});

test('quotes that are not in the text leave it as it is', () => {
  assert.deepEqual(quotedParts('All is “well”.', ['ill', 'All was']), [
    { text: 'All is “well”.', quoted: false },
  ]);
  assert.deepEqual(quotedParts('All is well.', []), [{ text: 'All is well.', quoted: false }]);
  assert.equal(marked('The partners', 'art'), 'The partners');
});

test('loses and repeats nothing of a text, whatever is quoted', () => {
  const texts = ['“a” "b" ‘c’', 'a"b"c', '“”', '"', "'a' 'b'", 'a.”', '« a »', '\uD800 a'];
  for (const text of texts) {
    for (const quote of ['a', 'b', 'c', '"', '“', 'a"b', ' a', '\uD800', 'a" '])
      assert.equal(
        quotedParts(text, [quote, 'b'])
          .map((part) => part.text)
          .join('')
          .replace(/[“”]/g, ''),
        text.replace(/[“”]/g, ''),
        `${quote} in ${text}`,
      );
  }
});
