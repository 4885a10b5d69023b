/**
 * npm test: everything a change has to pass, the quick checks first. It stops at the first step
 * that fails. A check counts as one, a suite as the number of its tests; the last line says the
 * sums.
 */
import './ensure-installed.mjs';

import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { clearCounts, readCounts } from './test-counts.mjs';

/** `suite` names the counts that the command leaves behind. */
const STEPS = [
  { name: 'generate', run: 'npm run --silent generate' },
  { name: 'format', run: 'npm run --silent check:format' },
  { name: 'lint', run: 'npm run --silent check:lint' },
  { name: 'types', run: 'npm run --silent check:types' },
  { name: 'floors', run: 'npm run --silent check:floors' },
  { name: 'build', run: 'npm run --silent bundle' },
  { name: 'gallery', run: 'npm run --silent build:site' },
  { name: 'packages', run: 'npm run --silent check:packages' },
  { name: 'audit', run: 'npm run --silent check:audit' },
  { name: 'size', run: 'npm run --silent check:size' },
  { name: 'manifest', run: 'npm run --silent check:manifest' },
  { name: 'tests in Node', run: 'npm run --silent test:node', suite: 'node' },
  { name: 'tests in the browser', run: 'npm run --silent test:browser', suite: 'browser' },
  { name: 'editors', run: 'npm run --silent test:editors', suite: 'editors' },
  { name: 'stories', run: 'npm run --silent test:stories', suite: 'stories' },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const PATH = [resolve(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
const total = { passed: 0, failed: 0 };

for (const step of STEPS) {
  const started = performance.now();
  if (step.suite) clearCounts(step.suite);
  const { ok, output } = await run(step.run);
  const counts = countsOf(step, ok);
  total.passed += counts.passed;
  total.failed += counts.failed;

  if (!ok) console.log(`\n${output.trimEnd()}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const details = step.suite ? `  ${counts.passed} of ${counts.passed + counts.failed}` : '';
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(22)} ${seconds.padStart(6)} s${details}${skipped}`,
  );
  // Figures that a bar is set on are told also where all is well.
  if (ok)
    for (const line of output
      .split('\n')
      .filter((each) => /^(?:audit: |axe: |\d+ elements offer )/.test(each)))
      console.log(`       ${line}`);
  if (!ok) {
    console.log(`\nTo repeat this step alone: ${step.run}\n`);
    break;
  }
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A suite that breaks down outside of its tests, or leaves no counts, is a failure as well. */
function countsOf({ suite }, ok) {
  if (!suite) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const counts = readCounts(suite) ?? { passed: 0, failed: 1 };
  return ok ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

/** Runs a command and keeps what it says: that is worth reading only when it fails. */
function run(command) {
  return new Promise((done) => {
    const child = spawn(command, {
      cwd: root,
      env: { ...process.env, PATH, ...colours },
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}
