import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { offersByTag, purposeProblems, PURPOSES, unusedOf, useOf } from './coverage.mjs';

const manifest = {
  modules: [
    {
      declarations: [
        { kind: 'class', name: 'Base', attributes: [{ name: 'not-an-element' }] },
        {
          tagName: 'inspection-badge',
          attributes: [{ name: 'compact' }],
          members: [
            { kind: 'field', name: 'compact' },
            { kind: 'method', name: 'turn' },
          ],
          slots: [{ name: '' }],
          cssParts: [{ name: 'grade' }, { name: 'card' }],
          cssProperties: [{ name: '--inspection-text' }],
          events: [{ name: 'inspection-loaded' }],
        },
      ],
    },
  ],
};

test('names what no story uses, by kind and element', () => {
  const uses = new Set([
    useOf('inspection-badge', 'attribute', 'compact'),
    useOf('inspection-badge', 'property', 'compact'),
    useOf('inspection-badge', 'slot', ''),
    useOf('inspection-badge', 'part', 'card'),
    useOf('inspection-badge', 'event', 'inspection-loaded'),
    // Another element's part is not this one's.
    useOf('inspection-score', 'part', 'grade'),
  ]);
  assert.deepEqual(unusedOf(offersByTag(manifest), uses), [
    'no story uses the method "turn" of <inspection-badge>',
    'no story uses the part "grade" of <inspection-badge>',
    'no story uses the custom property "--inspection-text" of <inspection-badge>',
  ]);
});

test('reads every kind of what an element offers from custom-elements.json', () => {
  const known = ['attributes', 'members', 'slots', 'cssParts', 'cssProperties', 'events'];
  const url = new URL('../../custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(url, 'utf8'));
  const lists = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .flatMap((element) => Object.keys(element).filter((key) => Array.isArray(element[key])));
  assert.deepEqual(
    [...new Set(lists)].filter((list) => !known.includes(list)),
    [],
  );
});

test('names purposes that an element has no story for, and stories without one', () => {
  const stories = PURPOSES.slice(1).map((purpose) => ({
    id: `badge--${purpose}`,
    title: 'inspection-badge',
    tags: ['autodocs', purpose],
  }));
  const lost = { id: 'badge--lost', title: 'inspection-badge', tags: ['autodocs'] };
  assert.deepEqual(purposeProblems([...stories, lost], ['inspection-badge']), [
    '<inspection-badge> has no story with the tag "overview"',
    'badge--lost has not one tag of overview, anatomy, options, states, theming, accessibility',
  ]);
});
