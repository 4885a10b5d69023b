import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { colourOf, contrastOf, lowContrasts, propertiesOf, ruleOf } from './colours.js';

const defaults = {
  light: { surface: '#fff', text: '#111', link: '#14538f', line: '#bbb' },
  dark: { surface: '#191919', text: '#eee', link: '#9cf', line: '#555' },
};

test('reads colours as people write them, and nothing else', () => {
  const cases: [text: string, colour: string | undefined][] = [
    ['#14538f', '#14538f'],
    ['14538F', '#14538f'],
    [' #9cf ', '#99ccff'],
    ['', undefined],
    ['#1453', undefined],
    ['blue', undefined],
    ['#fff;}body{display:none', undefined],
    ['url(x)', undefined],
  ];
  for (const [text, colour] of cases) assert.equal(colourOf(text), colour, text);
});

test('works contrast out as WCAG does', () => {
  assert.equal(contrastOf('#000', '#fff'), 21);
  assert.equal(contrastOf('#14538f', '#14538f'), 1);
  assert.equal(contrastOf('#777777', '#ffffff').toFixed(2), '4.48');
  assert.equal(contrastOf('#ffffff', '#777777').toFixed(2), '4.48');
  assert.equal(contrastOf('#959595', '#fff').toFixed(2), '3.00');
});

suite('low contrasts', () => {
  test('are none where nothing was chosen, or enough', () => {
    assert.deepEqual(lowContrasts({}, defaults, ['light', 'dark']), []);
    assert.deepEqual(lowContrasts({ text: '#767676' }, defaults, ['light']), []);
  });

  test('are never rounded up to enough', () => {
    const [low] = lowContrasts({ text: '#777777' }, defaults, ['light']);
    assert.deepEqual(low, { name: 'text', contrast: 4.4, least: 4.5, scheme: 'light' });
  });

  test('are found in each scheme, also of the colours that a chosen background meets', () => {
    const found = lowContrasts({ surface: '#fff' }, defaults, ['light', 'dark']);
    assert.deepEqual(
      found.map(({ name, scheme }) => `${name} ${scheme}`),
      ['text dark', 'link dark'],
    );
  });

  test('are 3 to 1 for lines that were chosen, and not asked of those that were not', () => {
    assert.deepEqual(lowContrasts({ line: '#949494' }, defaults, ['light']), []);
    const [low] = lowContrasts({ line: '#aaaaaa' }, defaults, ['light']);
    assert.deepEqual([low?.name, low?.least], ['line', 3]);
  });
});

test('are a rule for a style sheet, in which text that matters less can be read as well', () => {
  assert.equal(ruleOf({}), '');
  assert.deepEqual(propertiesOf({ text: '#222222' }), [
    ['--inspection-text', '#222222'],
    ['--inspection-muted', '#222222'],
  ]);
  assert.equal(
    ruleOf({ surface: '#ffffff', link: '#005ea5' }),
    ':root {\n  --inspection-surface: #ffffff;\n  --inspection-link: #005ea5;\n}',
  );
});
