import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { readConfig } from './config.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'config-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function read(config: unknown) {
  const path = join(folder, 'publication.json');
  writeFileSync(path, typeof config === 'string' ? config : JSON.stringify(config));
  return readConfig(path);
}

test('files are relative to the configuration', () => {
  const config = read({
    title: 'Results',
    base: 'https://results.example.org/',
    publisher: { name: 'Data to Insight', url: 'https://www.datatoinsight.org/' },
    languages: ['en'],
    sources: [{ file: 'tables/a.csv', checked: '2026-06-29', note: 'As at June', title: 'A' }],
  });
  assert.equal(config.title, 'Results');
  assert.deepEqual(config.sources, [
    {
      file: join(folder, 'tables', 'a.csv'),
      checked: '2026-06-29',
      note: 'As at June',
      title: 'A',
    },
  ]);
});

test('each field that is not right is named, with what was expected and found', () => {
  const wrong = {
    titel: 'Results',
    base: 'results',
    languages: 'en',
    jsonLd: 'yes',
    publisher: { name: 'D2I' },
    sources: [{ file: 'a.csv', checked: 'June' }, { importer: 'jtai' }],
  };
  assert.throws(
    () => read(wrong),
    (error: Error) => {
      assert.match(error.message, /publication\.json/);
      assert.match(error.message, /\$\.titel: expected no field but title, base/);
      assert.match(error.message, /\$\.title: expected a value, found nothing/);
      assert.match(error.message, /\$\.base: expected an address such as .*, found "results"/);
      assert.match(error.message, /\$\.languages: expected a list, found "en"/);
      assert.match(error.message, /\$\.jsonLd: expected true or false, found "yes"/);
      assert.match(error.message, /\$\.publisher\.url: expected a value/);
      assert.match(error.message, /\$\.sources\[0\]\.checked: expected a date .*, found "June"/);
      assert.match(error.message, /\$\.sources\[1\]\.file: expected a value/);
      return true;
    },
  );
});

test('what is no JSON or not there is said with the path', () => {
  assert.throws(() => read('title: Results'), /publication\.json.*title: Results/);
  const none = { code: 'input', message: /none\.json.*: there is no such file/ };
  assert.throws(() => readConfig(join(folder, 'none.json')), none);
  assert.throws(() => read('{"title": "Results",}'), /publication\.json.*position 20/);
});
