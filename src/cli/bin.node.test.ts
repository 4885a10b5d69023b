/** The program as it is started: pipes, signals and exit codes. Each start costs a second, so there are few. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

function start(command: string) {
  const program = `${process.execPath} --import tsx src/cli/bin.ts`;
  // `pipefail` has the program's own exit code count, not only that of the last in a pipe.
  const child = spawn('bash', ['-o', 'pipefail', '-c', command.replaceAll('iw', program)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // So that a signal can be sent to all of it, as a terminal does.
    detached: true,
  });
  const result = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (result.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (result.stderr += text));
  const done = new Promise<typeof result & { code: number | null }>((resolve) =>
    child.on('close', (code) => resolve({ code, ...result })),
  );
  return { child, done };
}

test('the exit code and both outputs reach the shell', async () => {
  const { code, stdout, stderr } = await start('iw validate README.md').done;
  assert.equal(stdout, '');
  assert.match(stderr, /^error: README\.md is no inspection JSON/);
  assert.equal(code, 3);
});

test('whoever stops reading gets no error: | head', async () => {
  const { code, stdout, stderr } = await start(
    'iw import --ndjson data/ofsted-la-inspections.json 2>&1 | head -n 1',
  ).done;
  assert.match(stdout, /^\{.*\}\n$/);
  assert.equal(stderr, '');
  assert.equal(code, 0);
});

test('commands can be joined by pipes', async () => {
  const { code, stdout } = await start(
    'iw import data/d2i-jtai-overview-2026-06-29.csv 2>/dev/null | iw validate -',
  ).done;
  assert.equal(stdout, 'standard input: 49 documents, 49 inspections, no problems\n');
  assert.equal(code, 0);
});

test('Ctrl-C ends a command that waits for input with 130 and without a word', async () => {
  const { child, done } = start('exec iw validate -');
  // More than fits into a pipe: once it is gone somebody reads, and who reads listens for signals.
  const text = `[${readFileSync('data/councils.json', 'utf8')},`;
  await new Promise((read) => child.stdin.write(text, read));
  process.kill(-child.pid!, 'SIGINT');
  const { code, stdout, stderr } = await done;
  assert.deepEqual([code, stdout, stderr], [130, '', '']);
});

test('serve stops by Ctrl-C', async () => {
  const { child, done } = start('exec iw serve data --port 0');
  await new Promise((ready) => child.stdout.once('data', ready));
  process.kill(-child.pid!, 'SIGINT');
  const { stdout, stderr } = await done;
  assert.match(stdout, /^data is at http:\/\/localhost:\d+\/ \(Ctrl\+C stops it\)\n$/);
  assert.equal(stderr, 'data is no publication: it is served as it is\n');
});
