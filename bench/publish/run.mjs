/**
 * npm run bench:publish [-- --quick]: what publishing costs for the 153 councils of `data/`, and for 3,000 and 30,000
 * copies of their documents; with --quick without the last. Prints a table and holds two bars: memory does not grow with
 * the number of providers, and a second run with no change is at least ten times faster than the first.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { compileModules } from '../../src/testing/publications.ts';
import { documentsIn, writeCopies } from './copies.mjs';

const isQuick = process.argv.includes('--quick');
const MOST_MEMORY = 1.5;
const LEAST_GAIN = 10;

const data = (name) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
const child = fileURLToPath(new URL('run-publish.mjs', import.meta.url));
const councils = [
  'ofsted-la-inspections.json',
  'd2i-ilacs-overview-2026-06-29.csv',
  'd2i-area-send-overview-2026-06-29.csv',
  'd2i-jtai-overview-2026-06-29.csv',
  'd2i-hmip-youth-justice-ratings-2025-02.csv',
  'cqc-local-authority-assessments-2025-10.csv',
].map(data);

const folder = mkdtempSync(join(tmpdir(), 'bench-publish-'));
const modules = compileModules();
try {
  const measured = [measure('data', councils)];
  const documents = documentsIn(join(folder, 'data'));
  for (const count of isQuick ? [3000] : [3000, 30_000]) {
    const file = join(folder, `${count}.json`);
    await writeCopies(documents, count, file);
    measured.push(measure(`${count}`, [file]));
    for (const name of [`${count}`, `${count}.json`])
      rmSync(join(folder, name), { recursive: true });
  }
  console.log(report(measured));
  process.exitCode = failuresIn(measured).length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
  rmSync(modules, { recursive: true });
}

/** Publishes twice. */
function measure(name, files) {
  const out = join(folder, name);
  const options = {
    sources: files.map((file) => ({ file })),
    out,
    base: 'https://results.example.org/',
    title: 'Inspection results',
    jsonLd: true,
  };
  const run = () => {
    const start = performance.now();
    const output = execFileSync(process.execPath, [child, modules, JSON.stringify(options)], {
      encoding: 'utf8',
    });
    return { ...JSON.parse(output), whole: (performance.now() - start) / 1000 };
  };
  const first = run();
  process.stderr.write(`${first.providers} providers in ${first.seconds.toFixed(1)} s\n`);
  const second = run();
  if (second.changed) throw new Error('The second run wrote something');
  const input = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { first, second, input };
}

function report(measured) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const mega = (bytes) => Math.round(bytes / 1e6);
  return [
    `Node ${process.version}, ${cpus().length} x ${cpus()[0].model}. Memory is the most that the process had (RSS).`,
    'Seconds are those of publishing, and in brackets those of the whole process.',
    '',
    row([
      'providers',
      'input',
      'files',
      'output',
      'first run',
      'providers a second',
      'memory',
      'second run',
      'times faster',
    ]),
    row(Array.from({ length: 9 }, () => '---')),
    ...measured.map(({ first, second, input }) =>
      row([
        first.providers,
        `${mega(input)} MB`,
        first.files.total,
        `${mega(first.bytes)} MB`,
        `${first.seconds.toFixed(1)} s (${first.whole.toFixed(1)})`,
        (first.providers / first.seconds).toFixed(1),
        `${mega(first.maxRSS * 1024)} MB`,
        `${second.seconds.toFixed(2)} s (${second.whole.toFixed(2)})`,
        `${gainOf({ first, second }).toFixed(0)} (${(first.whole / second.whole).toFixed(0)})`,
      ]),
    ),
    '',
    ...failuresIn(measured),
  ].join('\n');
}

function gainOf({ first, second }) {
  return first.seconds / second.seconds;
}

/** The bars that were missed, in words. */
function failuresIn(measured) {
  const failures = measured
    .filter((each) => gainOf(each) < LEAST_GAIN)
    .map(
      ({ first }) =>
        `A second run of ${first.providers} providers is not ${LEAST_GAIN} times faster.`,
    );
  const [, fewer, more] = measured;
  if (more && more.first.maxRSS > fewer.first.maxRSS * MOST_MEMORY)
    failures.push(
      `Memory at ${more.first.providers} providers is over ${MOST_MEMORY} times that at ${fewer.first.providers}.`,
    );
  return failures;
}
