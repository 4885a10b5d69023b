import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';

import type { ShowingTag } from '../elements.js';
import { pageKinds, pagesOfAllKinds } from '../page-kinds.js';
import { servePages } from '../published-pages.js';
import { prepareForElements, showState, tags } from '../stage.js';
import { pageSteps, statesOf, type State, type Step } from '../states.js';
import { Booth } from './booth.js';
import { changesBetween, compareWithFile, folder } from './files.js';
import type { Reading } from './voice.js';

let booth: Booth;
/** Files that were compared. */
const seen = new Set<string>();

function compare(name: string, lines: readonly string[]): void {
  seen.add(`${name}.txt`);
  compareWithFile(name, lines.map(withoutHashes));
}

/** Codes to copy have hashes of built files, which change with every build. */
const withoutHashes = (line: string) =>
  line.replace(/(?<=widgets\.)[\da-f]{6,}/g, '…').replace(/(?<=sha384-)[\w+/=]+/g, '…');

before(async () => {
  booth = await Booth.open();
});
after(() => booth?.close());

suite('what a screen reader says of an element', () => {
  before(() => prepareForElements(booth.stage));

  for (const tag of tags)
    for (const [name, state] of Object.entries(statesOf(tag)))
      test(`${tag}: ${name}`, async () => {
        compare(`${tag}/${name}`, await transcriptOf(tag, state));
      });
});

/** What is read at first, and then. */
async function transcriptOf(tag: ShowingTag, state: State): Promise<string[]> {
  await showState(booth.stage, tag, state);
  const start = await booth.read('element');
  return [...start.lines, ...(await follow('element', state.steps ?? [], start))];
}

/** After each step what is said by itself, what has the focus, and what has changed. */
async function follow(
  what: 'element' | 'page',
  steps: readonly Step[],
  start: Reading,
): Promise<string[]> {
  const lines: string[] = [];
  let before = start;
  for (const { says, act } of steps) {
    await act(booth.stage);
    const next = await booth.read(what, true);
    lines.push('', `> ${says}`, ...heard(before, next));
    before = next;
  }
  return lines;
}

function heard(previous: Reading, { announcements, focus, lines }: Reading): string[] {
  return [
    ...(announcements.length > 0 ? announcements : ['nothing']).map((each) => `said: ${each}`),
    `focus: ${focus ?? 'none'}`,
    ...changesBetween(previous.lines, lines),
  ];
}

suite('what a screen reader says of a published page', () => {
  let serving: Awaited<ReturnType<typeof servePages>>;

  before(async () => {
    serving = await servePages(pagesOfAllKinds());
  });
  after(() => serving?.stop());

  for (const [name, path] of Object.entries(pageKinds()))
    test(name, async () => {
      const { stage } = booth;
      await stage.goto(serving.address + path);
      const title = await stage.title();
      const start = await booth.read('page');
      compare(`pages/${name}`, [
        `page: ${title}`,
        ...start.lines,
        ...(await follow('page', pageSteps[name] ?? [], start)),
      ]);
    });
});

test('no transcript is left of what is no more', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.txt'));
  assert.deepEqual(
    files.filter((file) => !seen.has(file)),
    [],
  );
});
