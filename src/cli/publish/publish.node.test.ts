/** What publishing makes, run after run. */
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { faultsIn, filesIn } from '../../testing/publications.js';
import { contentOf, councilData, timesOf, Workshop } from '../../testing/workshop.js';

let shop: Workshop;
beforeEach(() => {
  shop = new Workshop();
});
afterEach(() => shop.remove());

test('the first run writes a whole folder and leaves nothing beside it', async () => {
  const report = await shop.run();
  assert.equal(report.changed, true);
  assert.equal(report.providers, 2);
  assert.deepEqual(faultsIn(shop.out), []);
  assert.deepEqual(shop.namesBeside, ['site', 'sources']);
  assert.equal(report.files.total, filesIn(shop.out).length - 1);
  assert.equal(report.files.written, report.files.total);
  const size = filesIn(shop.out).reduce(
    (sum, path) => sum + statSync(join(shop.out, path)).size,
    0,
  );
  assert.equal(report.bytes, size - statSync(join(shop.out, 'manifest.ndjson')).size);
  for (const path of ['index.html', 'bradford/index.html', 'halton/badge/badge.png'])
    assert.ok(existsSync(join(shop.out, path)), path);
  assert.ok(!lstatSync(shop.out).isSymbolicLink());
});

test('a second run with the same inputs writes nothing at all', async () => {
  const first = await shop.run();
  const before = timesOf(shop.out);
  const { ino } = statSync(shop.out);
  const second = await shop.run();
  assert.equal(second.changed, false);
  assert.equal(statSync(shop.out).ino, ino);
  assert.deepEqual(shop.changedSince(before), []);
  const files = { ...first.files, written: 0, unchanged: first.files.total };
  assert.deepEqual({ ...second, seconds: 0 }, { ...first, changed: false, files, seconds: 0 });
});

test('force makes all anew, and the same files keep their times', async () => {
  await shop.run();
  const before = timesOf(shop.out);
  const report = await shop.run({ force: true });
  assert.equal(report.changed, true);
  assert.deepEqual(shop.changedSince(before), ['manifest.ndjson']);
});

test('when one provider changes, only its files and those that list it are written', async () => {
  await shop.run();
  const before = timesOf(shop.out);
  shop.useCouncil('halton', ({ inspections }) => inspections.splice(1));
  const report = await shop.run();
  assert.ok(report.files.unchanged > report.files.written);
  const changed = shop.changedSince(before);
  assert.ok(changed.includes('halton/index.html'));
  assert.deepEqual(
    changed.filter((path) => /^(cy\/)?bradford/.test(path)),
    [],
  );
  assert.deepEqual(faultsIn(shop.out), []);
});

test('a provider that is gone is removed, with what listed it', async () => {
  const first = await shop.run();
  rmSync(join(shop.sources, 'halton.json'));
  const report = await shop.run();
  assert.equal(report.providers, 1);
  assert.ok(report.files.removed > 0);
  assert.equal(report.files.total, first.files.total - report.files.removed);
  assert.ok(!existsSync(join(shop.out, 'halton')));
  assert.ok(!readFileSync(join(shop.out, 'index.html'), 'utf8').includes('Halton'));
  assert.deepEqual(faultsIn(shop.out), []);
});

test('a provider that comes to it leaves the files of the others as they are', async () => {
  await shop.run();
  const before = timesOf(shop.out);
  shop.useCouncil('devon');
  await shop.run();
  assert.deepEqual(
    shop.changedSince(before).filter((path) => /^(bradford|halton)\//.test(path)),
    [],
  );
  assert.ok(existsSync(join(shop.out, 'devon', 'index.html')));
  assert.deepEqual(faultsIn(shop.out), []);
});

test('a provider that gets another name keeps its address', async () => {
  await shop.run();
  shop.useCouncil('halton', (document) => {
    document.provider = { ...document.provider, name: 'Halton and Runcorn' };
  });
  await shop.run();
  assert.match(readFileSync(join(shop.out, 'halton', 'index.html'), 'utf8'), /Runcorn/);
  assert.deepEqual(faultsIn(shop.out), []);
});

test('the same input gives the same bytes, in any folder and any order of sources', async () => {
  await shop.run();
  const other = join(shop.folder, 'elsewhere', 'other');
  const { sources: files } = shop.options;
  await shop.run({ out: other, sources: [...files].reverse() });
  assert.deepEqual(contentOf(other), contentOf(shop.out));
});

test('after many small changes the folder is as if made at once', async () => {
  await shop.run();
  shop.useCouncil('devon');
  await shop.run();
  shop.useCouncil('halton', ({ inspections }) => inspections.splice(1));
  await shop.run();
  rmSync(join(shop.sources, 'devon.json'));
  shop.useCouncil('halton');
  await shop.run();
  const fresh = join(shop.folder, 'fresh');
  await shop.run({ out: fresh });
  assert.deepEqual(contentOf(shop.out), contentOf(fresh));
});

test('problems in the data are told, counted and shown, and told again where nothing changed', async () => {
  shop.useCouncil('halton', (document) => {
    Object.assign(document, { checked: 'lately' });
  });
  const problemsOf = async () => {
    const report = await shop.run();
    assert.equal(report.problems, 1);
    assert.deepEqual(report.problemsByFile, { 'bradford.json': 0, 'halton.json': 1 });
    return shop.events.flatMap((event) => (event.kind === 'problem' ? [event.problem] : []));
  };
  const problems = await problemsOf();
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.file, 'halton.json');
  assert.match(problems[0]?.path ?? '', /checked/);
  assert.deepEqual(await problemsOf(), problems);
  await assert.rejects(shop.run({ strict: true }), { code: 'problems' });
  await assert.rejects(shop.run({ strict: true, force: true }), { code: 'problems' });
});

test('what two sources contradict each other in is told with both values', async () => {
  shop.useCouncil('halton', ({ inspections }) => {
    for (const inspection of inspections) inspection.published = '2024-01-31';
  });
  cpSync(join(councilData, 'halton.json'), join(shop.sources, 'halton-again.json'));
  const report = await shop.run();
  const conflicts = shop.events.flatMap((event) =>
    event.kind === 'conflict' ? [event.conflict] : [],
  );
  assert.equal(report.conflicts, conflicts.length);
  assert.ok(conflicts.length > 0);
  assert.equal(conflicts[0]?.slug, 'halton');
  assert.notEqual(conflicts[0]?.kept.value, conflicts[0]?.dropped.value);
});

test('what makes no sense is refused before anything is read', async () => {
  await assert.rejects(shop.run({ base: 'results' }), { code: 'options' });
  await assert.rejects(shop.run({ title: ' ' }), { code: 'options' });
  await assert.rejects(shop.run({ sources: [] }), { code: 'options' });
  await assert.rejects(shop.run({ languages: ['tlh'] }), { code: 'options' });
  await assert.rejects(shop.run({ sources: [{ file: join(shop.sources, 'none.csv') }] }), {
    code: 'input',
    message: /none\.csv/,
  });
  await assert.rejects(shop.run({ sources: [{ file: shop.sources }] }), {
    code: 'input',
    message: /^Cannot read .*sources/,
  });
  const strange = join(shop.folder, 'strange.csv');
  writeFileSync(strange, 'a,b\n1,2\n');
  await assert.rejects(shop.run({ sources: [{ file: strange }] }), {
    code: 'input',
    message: /strange/,
  });
  const [file = { file: '' }] = shop.options.sources;
  await assert.rejects(shop.run({ sources: [{ ...file, importer: 'none' }] }), { code: 'options' });
  assert.deepEqual(shop.namesBeside, ['sources', 'strange.csv']);
});

test('no name of a folder or machine, and no date of today, is in the output', async () => {
  await shop.run();
  const today = new Date().toISOString().slice(0, 10);
  for (const [path, bytes] of contentOf(shop.out)) {
    const text = Buffer.from(bytes, 'base64').toString('latin1');
    assert.ok(!text.includes(shop.folder) && !text.includes(today), path);
  }
});

test('the widgets’ files of earlier publications stay, so that pages of others go on working', async () => {
  await shop.run();
  const [own = ''] = widgetFolders();
  // What an earlier version of the program has left: its folder, in the manifest.
  const earlier = 'widgets.0123456789ab';
  const manifest = join(shop.out, 'manifest.ndjson');
  cpSync(join(shop.out, 'assets', own), join(shop.out, 'assets', earlier), { recursive: true });
  const lines = readFileSync(manifest, 'utf8')
    .split('\n')
    .map((line) => {
      const parsed = (line ? JSON.parse(line) : {}) as {
        kind?: string;
        files?: { path: string }[];
      };
      if (parsed.kind === 'publication') return line.replace(/"input":"\w+/, '"input":"0');
      if (parsed.kind !== 'site') return line;
      const files = parsed.files ?? [];
      const old = files.filter(({ path }) => path.startsWith(`assets/${own}/`));
      const moved = old.map((file) => ({ ...file, path: file.path.replace(own, earlier) }));
      return JSON.stringify({ ...parsed, files: [...files, ...moved] });
    });
  writeFileSync(manifest, lines.join('\n'));

  const before = timesOf(shop.out);
  const report = await shop.run();
  assert.equal(report.changed, true);
  assert.deepEqual(widgetFolders().sort(), [earlier, own].sort());
  assert.deepEqual(faultsIn(shop.out), []);
  assert.equal(report.files.removed, 0);
  assert.deepEqual(shop.changedSince(before), ['manifest.ndjson']);
  // And once more, when all is made anew; one that somebody has changed would be refused for its hash, and goes.
  writeFileSync(join(shop.out, 'assets', earlier, 'badge.js'), 'changed');
  await shop.run({ force: true });
  assert.ok(existsSync(join(shop.out, 'assets', earlier, 'letter.js')));
  assert.ok(!existsSync(join(shop.out, 'assets', earlier, 'badge.js')));
  assert.deepEqual(faultsIn(shop.out), []);
});

function widgetFolders(): string[] {
  return readdirSync(join(shop.out, 'assets')).filter((name) => /^widgets\.\w+$/.test(name));
}
