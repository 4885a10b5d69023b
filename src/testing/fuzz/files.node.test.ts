/** The importers and the command, given files that are broken, foreign, huge, or made to do harm. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';

import { EXIT } from '../../cli/shell/failure.js';
import { parseCollection, type InspectionDocument } from '../../model/index.js';
import { cli, type CliResult } from '../cli.js';
import { isLong } from './settings-of-process.js';
import { hostileFiles, largeFiles, type HostileFile } from './files.js';

const folder = mkdtempSync(join(tmpdir(), 'hostile-files-'));
after(() => rmSync(folder, { recursive: true }));

const PUBLISHED = ['--base', 'https://results.example.org/', '--title', 'Results'];
const input = join(folder, 'file.json');
const out = join(folder, 'out');
const site = join(folder, 'site');
const pages = join(folder, 'pages');

/** The codes with which a command may end that was used rightly. */
const FINE = [EXIT.fine, EXIT.problems, EXIT.input] as readonly number[];

/** A command ends with a code that its help names, says why where it failed, and never shows its own insides. */
function assertPlain({ code, stdout, stderr }: CliResult, command: string): void {
  assert.ok(FINE.includes(code), `${command} ends with ${code}: ${stderr}`);
  if (code !== EXIT.fine) assert.notEqual((stderr + stdout).trim(), '', command);
  assert.doesNotMatch(stderr, /^\s+at |fault of the program|node:internal|\bundefined\b/m, command);
  // A terminal must not be told to do anything.
  assert.doesNotMatch(stderr, /[^\P{Cc}\n]/u, command);
}

const inspectionsIn = (documents: readonly InspectionDocument[]) =>
  documents.reduce((sum, { inspections }) => sum + inspections.length, 0);

async function run(args: string[]): Promise<CliResult> {
  const result = await cli(args);
  assertPlain(result, args.slice(0, 1).join(' '));
  return result;
}

/** What every command makes of a file. Where there are inspections in it, import keeps them all. */
async function assertRead({ bytes, inspections }: HostileFile): Promise<void> {
  writeFileSync(input, bytes);
  await run(['validate', input]);
  await run(['render', input]);
  const { code, stdout } = await run(['import', input]);
  if (inspections === undefined) return;
  assert.equal(code, EXIT.fine);
  const { documents, problems } = parseCollection(JSON.parse(stdout));
  assert.deepEqual(problems, []);
  assert.equal(inspectionsIn(documents), inspections);
}

suite('hostile files', () => {
  before(async () => {
    mkdirSync(pages);
    await run(['publish', 'data/councils/bradford.json', '--out', site, ...PUBLISHED]);
  });

  for (const file of hostileFiles())
    test(`validate, import and render take ${file.what}`, () => assertRead(file));

  for (const file of hostileFiles())
    test(`publish takes ${file.what}, and makes a whole folder or none`, async () => {
      writeFileSync(input, file.bytes);
      rmSync(out, { recursive: true, force: true });
      const { code } = await run(['publish', input, '--out', out, ...PUBLISHED]);
      if (file.inspections !== undefined) assert.equal(code, EXIT.fine);
      const names = readdirSync(folder).filter((name) => name.includes('out'));
      assert.deepEqual(names, code === EXIT.fine ? ['out'] : []);
    });

  for (const { what, bytes } of hostileFiles())
    test(`snippet and audit take a publication whose data are ${what}`, async () => {
      writeFileSync(join(site, 'bradford/inspection.json'), bytes);
      writeFileSync(
        join(pages, 'index.html'),
        '<p><a href="https://results.example.org/bradford/badge/">Bradford: Outstanding</a></p>',
      );
      await run(['snippet', site, 'bradford']);
      await run(['audit', pages, '--publication', site]);
    });

  for (const { what, bytes } of hostileFiles())
    test(`audit takes a page that is ${what}`, async () => {
      writeFileSync(join(pages, 'index.html'), bytes);
      await run(['audit', pages, '--publication', site]);
    });
});

/** Bytes: 50 MB take a minute, which only the long mode has. */
const LARGE = isLong ? 50_000_000 : 1_000_000;

suite(`files of ${LARGE / 1_000_000} MB`, () => {
  for (const file of largeFiles(LARGE))
    test(`are read to the end: ${file.what}`, { timeout: 300_000 }, () => assertRead(file));
});
