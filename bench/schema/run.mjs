/**
 * npm run bench:schema [rounds]: what checking inspection JSON costs, by our generated checks, by ajv
 * and by Valibot, all on the rules of inspection.schema.json. Prints the tables of
 * docs/decisions/0001-schema.md.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { measure } from '../../scripts/measure.mjs';
import { median, shuffled, spread } from '../shared/statistics.mjs';
import { bundleOf, candidates } from './candidates.mjs';
import { brokenDocument, documents, islington, textOf } from './data.mjs';

const ROUNDS = Number(process.argv[2] ?? 9);
const SIZES = { '1 MB': 1e6, '10 MB': 1e7 };

/** What a check says of the two faults; throws where it misses one or refuses a real document. */
function judge(check, outcome, isPart) {
  for (const document of documents) assert.ok(outcome(check(document)).isValid);
  const { isValid, problems, kept } = outcome(check(brokenDocument()));
  assert.ok(!isValid);
  const faults = problems.filter(({ path }) => /checked|source.*url/.test(path));
  assert.equal(new Set(faults.map(({ path }) => path)).size, isPart ? 1 : 2);
  const tells = (what) => problems.every((problem) => problem[what] !== undefined);
  return {
    path: tells('path'),
    expected: tells('expected'),
    found: tells('found'),
    keeps: kept?.inspections?.length === islington.inspections.length && !('checked' in kept),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'bench-schema-'));
try {
  const measured = [];
  for (const [index, candidate] of candidates.entries()) {
    const module = join(folder, `${index}.mjs`);
    writeFileSync(module, await bundleOf(candidate));
    const { check } = await import(pathToFileURL(module));
    const says = judge(check, candidate.outcome, candidate.isPart);
    measured.push({ ...candidate, module, says, size: measure(module), times: {} });
  }

  const child = fileURLToPath(new URL('time-checks.mjs', import.meta.url));
  for (const [size, bytes] of Object.entries(SIZES)) {
    const file = join(folder, 'collection.json');
    writeFileSync(file, textOf(bytes));
    for (const { times } of measured) times[size] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { module, times } of shuffled(measured)) {
        const output = execFileSync(process.execPath, [child, module, file], { encoding: 'utf8' });
        times[size].push(JSON.parse(output));
      }
      process.stderr.write(`${size}, round ${round + 1} of ${ROUNDS}\n`);
    }
  }
  console.log(report(measured));
} finally {
  rmSync(folder, { recursive: true });
}

function report(measured) {
  const mark = (isSo) => (isSo ? 'yes' : 'no');
  const columns = Object.keys(SIZES).flatMap((size) => [
    { title: `${size} first`, pick: ({ times }) => times[size].map(({ first }) => first) },
    { title: `${size} later`, pick: ({ times }) => times[size].flatMap(({ later }) => later) },
  ]);
  // Parsing is the same work whoever checks, so its times are taken together.
  const baselines = columns.map(({ pick }) =>
    median(measured.flatMap((each) => pick(each).map(({ parse }) => parse))),
  );
  const timesOf = (each) =>
    columns.map(({ pick }, index) => {
      const ratios = pick(each).map(({ parse, check }) => (parse + check) / baselines[index]);
      return `${median(ratios).toFixed(2)} (${spread(ratios).toFixed(2)})`;
    });
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [
    `Node ${process.version}, ${cpus().length} x ${cpus()[0].model}, ${ROUNDS} rounds, each first time in a fresh process.`,
    'Processor time of parsing and checking, as a multiple of `JSON.parse` alone: median (spread: IQR / median).',
    '',
    row([
      '',
      'bytes',
      'brotli',
      ...columns.map(({ title }) => title),
      'tells path, expected, found',
      'keeps what is valid',
    ]),
    row(Array.from({ length: columns.length + 5 }, () => '---')),
    row([
      '`JSON.parse` alone',
      '–',
      '–',
      ...baselines.map((time) => `${time.toFixed(1)} ms`),
      '–',
      '–',
    ]),
    ...measured.map((each) =>
      row([
        each.name,
        each.size.bytes,
        each.size.brotli,
        ...timesOf(each),
        ['path', 'expected', 'found'].map((what) => mark(each.says[what])).join(', '),
        mark(each.says.keeps),
      ]),
    ),
  ].join('\n');
}
