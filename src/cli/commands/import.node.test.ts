import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { allImporters } from '../../importers/generated/all.js';
import { parseCollection, type InspectionCollection } from '../../model/index.js';
import { cli } from '../../testing/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(folder, { recursive: true }));

const youthJustice = 'data/d2i-hmip-youth-justice-ratings-2025-02.csv';
const councils = ['data/ofsted-la-inspections.json', 'data/d2i-ilacs-overview-2026-06-29.csv'];

test('a table becomes a collection, its bad rows are named by line and column', async () => {
  const { code, stdout, stderr } = await cli(['import', youthJustice, '--checked', '2025-02']);
  assert.equal(code, 0);
  const collection = JSON.parse(stdout) as InspectionCollection;
  assert.equal(collection.checked, '2025-02');
  assert.ok(collection.frameworks?.['hmip-youth-justice-2018'], 'what it names is described once');
  const { documents, problems } = parseCollection(collection);
  assert.deepEqual(problems, []);
  assert.equal(documents.length, 80);
  assert.match(
    stderr,
    new RegExp(
      `^${youthJustice}:8 score_%: expected a share of 36 points in percent, found "4.17"$`,
      'm',
    ),
  );
  assert.match(stderr, /\n80 documents, \d+ problems, 0 conflicts\n$/);
});

test('with --ndjson each document is whole by itself', async () => {
  const { stdout } = await cli(['import', '--ndjson', youthJustice]);
  const lines = stdout.trimEnd().split('\n');
  assert.equal(lines.length, 80);
  for (const line of lines) {
    const { documents, problems } = parseCollection(JSON.parse(line));
    assert.deepEqual(problems, []);
    assert.ok(documents[0]?.frameworks?.['hmip-youth-justice-2018']);
  }
});

test('several sources about one council become one document, and contradictions are told', async () => {
  const out = join(folder, 'councils.json');
  const { code, stdout, stderr } = await cli(['import', ...councils, '--out', out]);
  assert.equal(code, 0);
  assert.equal(stdout, '');
  assert.equal(parseCollection(JSON.parse(readFileSync(out, 'utf8'))).documents.length, 153);
  assert.match(
    stderr,
    /^conflict: St\. Helens \$\.inspections\[\d+\]\.judgements\[\d+\]\.grade: "Good" of ofsted-la-inspections is kept, "Requires improvement" of d2i-ilacs-overview is not$/m,
  );
});

test('problems of JSON have lines, too', async () => {
  const file = 'data/ofsted-ilacs-summaries.json';
  const { stderr } = await cli(['import', '--ndjson', file]);
  const line = readFileSync(file, 'utf8').split('\n');
  const [, number] = new RegExp(
    `^${file}:(\\d+):\\d+ \\$\\.reports\\[\\d+\\]\\.overview`,
    'm',
  ).exec(stderr)!;
  assert.match(line[Number(number) - 1]!, /"overview"/);
});

test('--json reports to standard output what was written to a file', async () => {
  const out = join(folder, 'report.json');
  const { code, stdout, stderr } = await cli(['import', ...councils, '--json', '--out', out]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  const report = JSON.parse(stdout) as {
    files: { file: string; source: string; records: number; problems: number }[];
    documents: number;
    conflicts: { provider: string; path: string; kept: { source: string } }[];
    problems: { file: string; line: number; path: string; expected: string; found: string }[];
  };
  assert.deepEqual(Object.keys(report).sort(), ['conflicts', 'documents', 'files', 'problems']);
  assert.deepEqual(
    report.files.map(({ file, source }) => [file, source]),
    [
      [councils[0], 'ofsted-la-inspections'],
      [councils[1], 'd2i-ilacs-overview'],
    ],
  );
  assert.equal(report.documents, 153);
  assert.ok(report.conflicts.length > 5);
  assert.ok(report.problems.every(({ file, line }) => file === councils[1] && line > 1));
  assert.equal(report.problems.length, report.files[1]!.problems);
});

test('--json without a file to write to, no file, and a bad date are wrong usage', async () => {
  for (const args of [[youthJustice, '--json'], [], [youthJustice, '--checked', 'yesterday']]) {
    const { code, stdout, stderr } = await cli(['import', ...args]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^error: /);
  }
});

test('--strict writes nothing where anything is wrong', async () => {
  const out = join(folder, 'strict.json');
  const { code, stderr } = await cli(['import', youthJustice, '--strict', '--out', out]);
  assert.equal(code, 1);
  assert.match(stderr, /nothing is written/);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('strict')),
    [],
  );
});

test('--source says what a file is that nobody would know', async () => {
  const table = readFileSync(youthJustice, 'utf8');
  const stdin = table.replace('la_name', 'name of the council');
  const unknown = await cli(['import', '-'], { stdin });
  assert.equal(unknown.code, 3);
  const wrong = await cli(['import', '--source', 'hmip', youthJustice]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /choose from .*hmip-youth-justice/);
  const forced = await cli(['import', '--source', 'hmip-youth-justice', '-'], { stdin: table });
  assert.equal(forced.code, 0);
});

test('a folder that cannot be written to is told', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const { code, stderr } = await cli(['import', youthJustice, '--out', join(file, 'out.json')]);
  assert.equal(code, 4);
  assert.match(stderr, /cannot be written: /);
});

test('--list says every source and what it needs, for people and for programs', async () => {
  const { stdout } = await cli(['import', '--list']);
  const json = JSON.parse((await cli(['import', '--list', '--json'])).stdout) as { id: string }[];
  assert.deepEqual(
    json.map(({ id }) => id),
    allImporters.map(({ id }) => id),
  );
  for (const { id, title, shape } of allImporters) {
    assert.match(stdout, new RegExp(`^${id}$`, 'm'));
    assert.ok(stdout.includes(title));
    if (shape.kind === 'table') assert.ok(stdout.includes(shape.required.join(', ')));
  }
});
