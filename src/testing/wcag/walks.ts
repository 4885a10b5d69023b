/** What criteria of WCAG ask of who goes through a page by keyboard or mouse. For tests in Node. */
import type { Page } from 'playwright-core';

import type * as checks from './checks.js';

/** What stands on the page: see checks.ts. */
declare const wcag: typeof checks;

/** What is wrong, by what was looked at. */
export interface Walked {
  /** 2.1.1, 2.1.2, 2.4.3 */
  readonly order: string[];
  /** 2.4.7, 1.4.11 */
  readonly ring: string[];
  /** 2.4.11 */
  readonly cover: string[];
  /** 3.2.1 */
  readonly change: string[];
}

const wordsOn = (page: Page) =>
  page.evaluate(() => `${location.href}\n${wcag.allWords().join('\n')}`);

/** Goes through all by Tab and back. */
export async function walkByKeyboard(page: Page): Promise<Walked> {
  await page.evaluate(() => {
    // Somewhere to go on to: whoever is held is not let out.
    const end = document.createElement('button');
    end.textContent = 'The end of the page';
    end.style.cssText = 'outline: 3px solid black; background: white';
    document.body.append(end);
  });
  const stops = await page.evaluate(() => wcag.stops());
  const before = await wordsOn(page);
  const walked: Walked = { order: [], ring: [], cover: [], change: [] };
  const there = await walk(page, 'Tab', stops.length, walked);
  compareOrder(there, stops, 'by Tab', walked.order);
  if ((await wordsOn(page)) !== before) walked.change.push('other words after going through');
  const back = await walk(page, 'Shift+Tab', stops.length - 1, walked);
  compareOrder(back, stops.slice(0, -1).reverse(), 'back by Shift+Tab', walked.order);
  return walked;
}

async function walk(page: Page, key: string, times: number, walked: Walked): Promise<number[]> {
  const places: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press(key);
    const found = await page.evaluate(() => wcag.focused());
    if (!found) break;
    places.push(found.place);
    walked.ring.push(...found.ring);
    walked.cover.push(...found.cover);
  }
  return places;
}

function compareOrder(found: number[], wanted: number[], how: string, faults: string[]): void {
  if (found.join() !== wanted.join())
    faults.push(`${how}: ${found.join(' ')}, in the order of reading: ${wanted.join(' ')}`);
}

/** 2.1.4: a letter or digit alone does nothing. */
export async function typeAtNothing(page: Page): Promise<string[]> {
  const before = await wordsOn(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/.,') await page.keyboard.press(key);
  return (await wordsOn(page)) === before ? [] : ['a letter or digit alone changes the page'];
}

/** Enough targets to have each kind among them: rows of a table are alike. */
const ENOUGH = 12;

/** 1.4.13, 2.5.2: nothing comes up under the mouse, and nothing happens where it is let go elsewhere. */
export async function pointAtAll(page: Page): Promise<{ hover: string[]; cancel: string[] }> {
  const faults = { hover: [] as string[], cancel: [] as string[] };
  for (let index = 0; index < ENOUGH; index += 1) {
    const box = await page.evaluate((which) => wcag.boxOf(which), index);
    if (!box) break;
    const before = await wordsOn(page);
    await page.mouse.move(box.x, box.y);
    if ((await wordsOn(page)) !== before) faults.hover.push(box.name);
    await page.mouse.down();
    await page.mouse.move(1, 1);
    await page.mouse.up();
    if ((await wordsOn(page)) !== before) faults.cancel.push(box.name);
  }
  return faults;
}

/** 3.2.2: to choose moves nobody elsewhere. */
export async function chooseEverything(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const fields = page.locator(
    'select:visible, input[type=checkbox]:visible, input[type=radio]:visible',
  );
  for (let index = 0; index < (await fields.count()); index += 1) {
    const field = fields.nth(index);
    const address = pathOf(page);
    await field.focus();
    const place = await page.evaluate(() => wcag.focused()?.place);
    await page.keyboard.press(
      (await field.evaluate(({ localName }) => localName)) === 'select' ? 'ArrowDown' : 'Space',
    );
    await page.waitForTimeout(50);
    const after = await page.evaluate(() => wcag.focused()?.place);
    const name = await field.evaluate(
      (each) => (each as HTMLInputElement).labels?.[0]?.textContent,
    );
    if (pathOf(page) !== address) faults.push(`another address after choosing in ${name}`);
    if (after !== place) faults.push(`the focus has moved after choosing in ${name}`);
  }
  return faults;
}

/** Without the fragment, in which a page may note what was chosen. */
const pathOf = (page: Page) => page.url().replace(/#.*$/, '');
