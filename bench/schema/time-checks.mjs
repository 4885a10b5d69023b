/**
 * One measurement in a process of its own: node time-checks.mjs <module> <text file>. Parses the
 * text and checks each document in it, the first time cold and then again and again, and prints the
 * milliseconds of both.
 */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const LATER = 8;

const [, , modulePath, textPath] = process.argv;
const { check } = await import(pathToFileURL(modulePath));
const text = readFileSync(textPath, 'utf8');

const CLOCK = '/proc/thread-self/schedstat';
const cell = new Int32Array(new SharedArrayBuffer(4));

/**
 * Processor time of this thread where Linux tells it, since other work on the machine would count in
 * the time of day. The kernel brings it up to date when the thread sleeps.
 */
function now() {
  if (!existsSync(CLOCK)) return performance.now();
  Atomics.wait(cell, 0, 0, 1);
  return Number(readFileSync(CLOCK, 'utf8').split(' ')[0]) / 1e6;
}

function measure() {
  const start = now();
  const { documents } = JSON.parse(text);
  const parsed = now();
  for (const document of documents) check(document);
  return { parse: parsed - start, check: now() - parsed };
}

// So that the first time of the clock itself does not count.
now();
const first = measure();
const later = Array.from({ length: LATER }, measure);
// By then the compiler of the engine has done its work.
console.log(JSON.stringify({ first, later: later.slice(LATER / 2) }));
