/** The two test runners leave their counts in a file each, for scripts/test.mjs to add up. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folder = new URL('../node_modules/.cache/test-counts/', import.meta.url);

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} suite @param {Counts} counts */
export function writeCounts(suite, counts) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${suite}.json`, folder), JSON.stringify(counts));
}

/** @param {string} suite @returns {Counts | undefined} */
export function readCounts(suite) {
  try {
    return JSON.parse(readFileSync(new URL(`${suite}.json`, folder), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} suite */
export function clearCounts(suite) {
  rmSync(new URL(`${suite}.json`, folder), { force: true });
}

/** @param {Counts} counts */
export function inWords({ passed, failed, skipped }) {
  return `${passed} tests passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
