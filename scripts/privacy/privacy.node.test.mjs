/** The promises of docs/privacy.md, held by a browser. It reads dist/, so build first. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { pageWith } from './page.mjs';
import { recordAll, startRecorder } from './record.mjs';

let recorder;

before(async () => {
  recorder = await startRecorder();
});

after(() => recorder?.stop());

test('docs/privacy.md says what a browser sees: nobody else is asked, told or remembered. Else npm run privacy', async () => {
  const rows = await recordAll(recorder);
  for (const { what, others, told, kept, own, named } of rows) {
    assert.deepEqual({ others, kept }, { others: [], kept: [] }, what);
    // What a browser asks for itself, a frame or a picture, it asks with the origin of the page.
    const expected = /^a (?:link|frame|picture)/.test(what) ? ['origin of the page'] : [];
    assert.deepEqual(told, expected, what);
    assert.ok(own + named > 0, what);
  }
  const { present, wanted } = pageWith(rows);
  assert.equal(present, wanted);
});

test('a page that asks others, tells them and keeps something would be noticed', async () => {
  const { data, publication } = recorder;
  const body = `<img alt="" src="${publication.address}islington/badge/badge.svg"><script>
    localStorage.setItem('seen', '1');
    document.cookie = 'seen=1';
    navigator.sendBeacon('${publication.address}told');
    fetch('${data.address}data/islington.json', { credentials: 'include', mode: 'no-cors' });
  </script>`;
  const { others, told, kept } = await recorder.recordPage('a page', body, data.address);
  assert.equal(others.length, 2, others.join());
  assert.deepEqual(told.sort(), ['cookie known=yes; seen=1', 'origin of the page']);
  assert.deepEqual(kept, ['localStorage seen', 'cookie seen of 127.0.0.1']);
});
