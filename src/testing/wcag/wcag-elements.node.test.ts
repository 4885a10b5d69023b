import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { documents } from '../../../stories/documents.js';
import type { InspectionDocument } from '../../model/index.js';
import type { ShowingTag } from '../elements.js';
import { openBrowser, prepareForElements, scriptOf, showState, tags } from '../stage.js';
import { statesOf } from '../states.js';
import type * as checks from './checks.js';
import { looks } from './criteria.js';
import { lookAt, type Found, type Subject } from './look.js';

let browser: Browser;
let page: Page;

before(async () => {
  const opened = await openBrowser();
  browser = opened.browser;
  await opened.context.addInitScript({ content: scriptOf('./wcag/checks.ts', 'wcag') });
  page = await opened.context.newPage();
  await prepareForElements(page);
});
after(() => browser?.close());

/** States that look alike to these checks are looked at once. */
const alike = new Set([
  'superseded-by-status',
  'under-review',
  'loading',
  'loading-then-shown',
  'not-in-the-data',
  'without-data',
  'partly-wrong',
  'not-graded',
]);

function subjectOf(tag: ShowingTag): Subject {
  const states = Object.entries(statesOf(tag)).filter(([name]) => !alike.has(name));
  return {
    name: tag,
    states: states.map(([name, state]) => ({
      name,
      // What can be operated is the same in the others.
      isWalked: name === 'graded' || name === 'failed' || state.steps !== undefined,
      open: (stage) => showState(stage, tag, state),
    })),
  };
}

declare const wcag: typeof checks;

/** A document of which one text is in Welsh alone. */
function withWelsh(): { json: unknown; words: string } {
  const json = structuredClone(documents.Islington.json) as unknown as InspectionDocument;
  const words = 'Gwasanaethau plant';
  // Some inspections name whom they are of themselves.
  for (const { provider } of [json, ...json.inspections])
    Object.assign(provider ?? {}, { name: { cy: words } });
  return { json, words };
}

/** The criterion leaves proper names out: the name of a region stands with that of its provider. */
const isNoName = ([text]: readonly [string, string]) => text !== 'London';

for (const tag of tags)
  suite(tag, () => {
    let found: Found;
    before(async () => {
      found = await lookAt(page, subjectOf(tag));
    });

    for (const [key, says] of Object.entries(looks))
      test(`${tag} ${says}`, () => assert.deepEqual(found.get(key), []));

    test(`${tag} says in which language its words are, its own and those of the data (3.1.2)`, async () => {
      const { json, words } = withWelsh();
      await showState(page, tag, { json });
      const onEnglish = (await page.evaluate(() => wcag.languages())).filter(isNoName);
      const welsh = onEnglish.filter(([text]) => text.includes(words));
      assert.ok(welsh.length > 0, words);
      for (const [text, language] of onEnglish)
        assert.equal(language, text === words ? 'cy' : 'en-GB', text);
      // Where the page is in a language that the library does not have, it says that it speaks English.
      await page.evaluate(() => (document.documentElement.lang = 'fr'));
      await page.waitForFunction(() => wcag.languages().some(([, each]) => each !== 'fr'));
      const onFrench = await page.evaluate(() => wcag.languages());
      for (const [text, language] of onFrench.filter(isNoName))
        assert.match(language, text === words ? /^cy$/ : /^en/, text);
    });
  });
