/** Looks at something on a page in all ways that criteria of WCAG ask for, and gathers what is wrong. For tests in Node. */
import type { Page } from 'playwright-core';

import type * as checks from './checks.js';
import { chooseEverything, pointAtAll, typeAtNothing, walkByKeyboard } from './walks.js';

declare const wcag: typeof checks;

/** What is looked at on a page as it stands. */
export const passive = [
  'pictures',
  'media',
  'headings',
  'landmarks',
  'purposes',
  'colourAlone',
  'fit',
  'controls',
  'head',
  'links',
  'names',
  'labels',
  'movement',
  'sizes',
] as const satisfies readonly (keyof typeof checks)[];

export type Found = Map<string, string[]>;

/** Something to look at: `open` shows it anew. */
export interface Subject {
  readonly name: string;
  readonly states: readonly {
    readonly name: string;
    readonly isWalked: boolean;
    open(page: Page): Promise<void>;
  }[];
}

/** Sizes of the window: wide, and 320 px, once as a telephone held upright and once as 1280 × 1024 px at 400%. */
const windows = {
  'at 1280 px': { width: 1280, height: 1024 },
  'at 320 px': { width: 320, height: 640 },
  'at 400%': { width: 320, height: 256 },
};

const changes = [
  ['space', 320],
  ['space', 1280],
  ['enlarge', 640],
] as const;

export async function lookAt(page: Page, { states }: Subject): Promise<Found> {
  const found: Found = new Map();
  const note = (check: string, where: string, faults: readonly string[]) =>
    found.set(check, [...(found.get(check) ?? []), ...faults.map((fault) => `${where}: ${fault}`)]);
  for (const { name, isWalked, open } of states) {
    await open(page);
    const words: string[][] = [];
    for (const [size, viewport] of Object.entries(windows)) {
      await page.setViewportSize(viewport);
      await painted(page);
      // A lower window matters to what depends on its height alone.
      for (const check of size === 'at 400%' ? (['fit'] as const) : passive)
        note(check, `${name} ${size}`, await page.evaluate((key) => wcag[key](), check));
      words.push(await page.evaluate(() => wcag.allWords()));
    }
    const [wide = [], ...narrow] = words;
    for (const each of narrow) note('loss', name, missing(wide, each));
    for (const [change, width] of changes) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate((key) => wcag[key](), change);
      await painted(page);
      note(change, `${name} at ${width} px`, await page.evaluate(() => wcag.fit()));
      await page.evaluate(() => wcag.restore());
    }
    if (isWalked) await walkThrough(page, open, (check, faults) => note(check, name, faults));
  }
  await page.setViewportSize(windows['at 1280 px']);
  return found;
}

async function walkThrough(
  page: Page,
  open: (page: Page) => Promise<void>,
  note: (check: string, faults: readonly string[]) => void,
): Promise<void> {
  for (const [size, viewport] of Object.entries(windows)) {
    await page.setViewportSize(viewport);
    await open(page);
    for (const [check, faults] of Object.entries(await walkByKeyboard(page)))
      note(
        check,
        (faults as string[]).map((fault) => `${size}: ${fault}`),
      );
  }
  await page.setViewportSize(windows['at 1280 px']);
  await open(page);
  note('keys', await typeAtNothing(page));
  for (const [check, faults] of Object.entries(await pointAtAll(page))) note(check, faults);
  await open(page);
  note('choice', await chooseEverything(page));
}

/** Words of one list that another has not. */
function missing(wanted: readonly string[], present: readonly string[]): string[] {
  const all = ` ${present.join(' ')} `;
  return wanted.filter((text) => !all.includes(text)).map((text) => `lost: “${text.slice(0, 60)}”`);
}

const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
