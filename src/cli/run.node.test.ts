/** What holds for all commands: their help, their examples, and how they end when they are used wrongly. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';

import { cli, wordsOf } from '../testing/cli.js';
import { commands, PROGRAM } from './run.js';

/** Examples make files, so they run in a folder of their own that has the data. */
const scratch = mkdtempSync(join(tmpdir(), 'examples-'));
const root = process.cwd();
symlinkSync(resolve('data'), join(scratch, 'data'));
after(() => {
  process.chdir(root);
  rmSync(scratch, { recursive: true });
});

test('the help lists every command with its purpose, and the exit codes', async () => {
  const { code, stdout, stderr } = await cli(['--help']);
  assert.deepEqual([code, stderr], [0, '']);
  for (const { name, summary } of commands) {
    assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
    assert.ok(stdout.replace(/\s+/g, ' ').includes(summary), summary);
  }
  for (const exit of [0, 1, 2, 3, 4, 130])
    assert.match(stdout, new RegExp(`^  ${exit}\\s+\\S`, 'm'));
});

for (const { name, summary, examples } of commands)
  test(`the help of ${name} has purpose, options, examples and exit codes, in lines that fit`, async () => {
    const { code, stdout, stderr } = await cli([name, '--help']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, new RegExp(`^Usage: ${PROGRAM} ${name} `));
    assert.ok(stdout.includes(summary));
    assert.match(stdout, /^ {2}--json {2,}\S/m);
    assert.match(stdout, /^--json writes:$/m);
    assert.ok(examples.length >= 2);
    for (const { line } of examples) assert.ok(stdout.includes(`  ${PROGRAM} ${line}\n`));
    assert.match(stdout, /^ {2}130 {2}interrupted$/m);
    const others = stdout.split('\n').filter((line) => !line.startsWith(`  ${PROGRAM} `));
    assert.deepEqual(
      others.filter((line) => line.length > 100),
      [],
    );
    assert.equal((await cli(['help', name])).stdout, stdout);
  });

/** Publishing comes before what is done with the folder. */
const inOrder = [...commands].sort(
  (a, b) => Number(b.name === 'publish') - Number(a.name === 'publish'),
);
for (const { name, examples } of inOrder)
  for (const { line } of examples)
    test(`the example works: ${line}`, async () => {
      process.chdir(scratch);
      const words = wordsOf(line, (pattern) =>
        readdirSync(dirname(pattern))
          .filter((file) => file.endsWith('.json'))
          .map((file) => join(dirname(pattern), file)),
      );
      const controller = new AbortController();
      const { code, stdout, stderr } = await cli(words, {
        signal: controller.signal,
        // Serving goes on until it is stopped.
        onStdout: () => name === 'serve' && controller.abort(),
      });
      assert.equal(code, 0, stderr);
      assert.doesNotMatch(stderr, /error:/);
      const out = words[words.indexOf('--out') + 1];
      if (words.includes('--out')) assert.ok(readdirSync('.').includes(out!), out);
      else assert.notEqual(stdout, '');
    });

test('a command or an option that there is not is named, with the one that was meant', async () => {
  for (const [args, meant] of [
    [['valdate', 'x'], 'validate'],
    [['import', '--chekced', 'x'], '--checked'],
    [['render', '--wdget', 'badge', 'x'], '--widget'],
    [['publish', '--forced'], '--force'],
  ] as const) {
    const { code, stdout, stderr } = await cli(args);
    assert.match(stderr, /^error: unknown (?:command|option) /);
    assert.ok(stderr.includes(`(Did you mean ${meant}?)`), stderr);
    assert.match(stderr, /See inspection-widgets .*--help/);
    assert.deepEqual([code, stdout], [2, '']);
  }
});

test('no command, a missing argument and one too many are wrong usage', async () => {
  for (const args of [[], ['validate'], ['render'], ['serve'], ['render', 'a.json', 'b.json']]) {
    const { code, stdout, stderr } = await cli(args);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.notEqual(stderr, '');
    assert.doesNotMatch(stderr, /^\s+at /m);
  }
});

test('the version is that of the package', async () => {
  assert.match((await cli(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
});

test('nothing is coloured', async () => {
  for (const args of [['--help'], ['valdate'], ['validate', 'README.md']]) {
    const { stdout, stderr } = await cli(args, { isTerminal: true });
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(stdout + stderr, /\u001b\[/);
  }
});
