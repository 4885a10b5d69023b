import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { providers } from './providers.mjs';

const folder = new URL('../data/providers/', import.meta.url);

test('there is a document of each provider, and no other', () => {
  assert.deepEqual(readdirSync(folder).sort(), providers.map(({ slug }) => `${slug}.json`).sort());
});

for (const { slug, title, note, framework, inspection } of providers) {
  test(`${slug} is what the list says of it`, () => {
    const document = JSON.parse(readFileSync(new URL(`${slug}.json`, folder), 'utf8'));
    assert.ok(title && note);
    assert.deepEqual(Object.keys(document.frameworks), [framework]);
    const shown = document.inspections.at(-1);
    assert.deepEqual([shown.id, shown.framework], [inspection, framework]);
    assert.match(document.attribution, /Open Government Licence v3\.0\. Source: /);
    // Whoever sees old data has to be told, in the gallery and in every widget.
    if (document.checked < '2024') {
      const year = document.checked.slice(0, 4);
      assert.match(note, new RegExp(year));
      assert.match(document.attribution, new RegExp(`^As at (\\S+ )*${year}: `));
    }
    for (const { by } of document.context ?? []) assert.notEqual(by, 'inspection-widgets');
  });
}
