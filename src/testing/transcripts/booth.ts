/** Two pages of a browser: on the stage stands what is to be read, in the booth sits who reads it. */
import type { Browser, CDPSession, Page } from 'playwright-core';

import { openBrowser, scriptOf } from '../stage.js';
import { toldByBrowser } from './browser-tree.js';
import type { ComposedElement } from './composed-tree.js';
import { differences } from './equivalence.js';
import type { Reading } from './voice.js';

/** What the two scripts put onto their pages. */
declare const composed: { composedTree(element: Element): ComposedElement };
declare const voice: Record<'start' | 'follow', (tree: ComposedElement) => Promise<Reading>>;

export class Booth {
  readonly stage: Page;
  readonly #browser: Browser;
  readonly #reader: Page;
  readonly #session: CDPSession;

  private constructor(browser: Browser, stage: Page, reader: Page, session: CDPSession) {
    this.#browser = browser;
    this.stage = stage;
    this.#reader = reader;
    this.#session = session;
  }

  static async open(): Promise<Booth> {
    const { browser, context } = await openBrowser();
    await context.addInitScript({
      content: scriptOf('./transcripts/composed-tree.ts', 'composed'),
    });
    const [stage, reader] = [await context.newPage(), await context.newPage()];
    await reader.setContent('<!doctype html><html lang="en-GB"><title>Reader</title>');
    await reader.addScriptTag({ content: scriptOf('./transcripts/voice.ts', 'voice') });
    return new Booth(browser, stage, reader, await context.newCDPSession(stage));
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /**
   * Reads the element in the main part of the stage, or the whole page, from its beginning or after a change. Throws if
   * Chromium tells assistive technology something else.
   */
  async read(what: 'element' | 'page', isChanged = false): Promise<Reading> {
    const isElement = what === 'element';
    const tree = await this.stage.evaluate(
      (selector) => composed.composedTree(document.querySelector(selector) as Element),
      isElement ? 'main > *' : 'body',
    );
    const reading = await this.#reader.evaluate(([each, how]) => voice[how](each), [
      tree,
      isChanged ? 'follow' : 'start',
    ] as const);
    const told = await toldByBrowser(this.#session, isElement ? 'main' : 'RootWebArea');
    const faults = differences(reading.lines, told);
    if (faults.length > 0)
      throw new Error(`Not what Chromium tells assistive technology:\n${faults.join('\n')}`);
    return reading;
  }
}
