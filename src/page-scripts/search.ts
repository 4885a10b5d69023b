/**
 * The search of the index, for browsers. It filters the list that is on the page; where
 * there are too many providers for one page it loads their list when somebody first searches.
 */
import { fill, hasAll, plain, wordsOf } from './shared/words.js';

/** A provider in the list that is loaded: its path below `root`, the pieces of its line, and its services. */
type Row = [
  path: string,
  name: string,
  joint: string,
  rest: string,
  region: string,
  services: string,
];

/** The most that are listed at once of a list that is loaded. */
const MOST = 50;

/** What the page says to the script: its words, with `{…}` where numbers go, and where the list is. */
type Settings = Record<'found' | 'foundFirst' | 'failed' | 'list' | 'root', string>;

/** Makes the search of a page work. */
export function start(page: Document): void {
  const form = page.querySelector<HTMLElement>('.search');
  const input = form?.querySelector('input');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  if (!form || !input || !status) return;
  const settings = form.dataset as Settings;
  const search = settings.list
    ? searchLoaded(page, settings, status)
    : searchPage(page, settings, status);
  form.hidden = false;
  input.addEventListener('input', () => void search(wordsOf(input.value)));
  // A browser keeps what was typed when somebody comes back to the page.
  if (input.value) void search(wordsOf(input.value));
}

type Search = (words: string[]) => void | Promise<void>;

/** Hides what was not searched for, and the letters that nothing is left of. */
function searchPage(page: Document, settings: Settings, status: HTMLElement): Search {
  const groups = [...page.querySelectorAll<HTMLElement>('.group')].map((group) => ({
    group,
    items: [...group.querySelectorAll('li')].map((item) => ({
      item,
      // The line names the service of the latest result alone.
      text: plain(`${item.textContent} ${item.dataset['services']}`),
    })),
  }));
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (words) => {
    let count = 0;
    for (const { group, items } of groups) {
      let shown = 0;
      for (const { item, text } of items) {
        item.hidden = !hasAll(text, words);
        if (!item.hidden) shown += 1;
      }
      group.hidden = shown === 0;
      count += shown;
    }
    for (const letters of page.querySelectorAll<HTMLElement>('.by-letter'))
      letters.hidden = words.length > 0;
    say(status, words.length ? fill(settings.found, [count, all]) : '');
  };
}

/** Lists the first of what was searched for. */
function searchLoaded(page: Document, settings: Settings, status: HTMLElement): Search {
  const list = page.querySelector<HTMLElement>('.results');
  let rows: Promise<{ row: Row; text: string }[]> | undefined;
  let latest: string[] = [];
  return async (words) => {
    latest = words;
    if (!list) return;
    list.hidden = words.length === 0;
    if (list.hidden) {
      list.replaceChildren();
      return say(status, '');
    }
    rows ??= load(settings.list);
    try {
      const all = await rows;
      // Something else was typed in the meantime.
      if (latest !== words) return;
      const found = all.filter(({ text }) => hasAll(text, words));
      const first = found.slice(0, MOST).map(({ row }) => itemOf(page, row, settings.root));
      list.replaceChildren(...first);
      const counts = [found.length, all.length];
      say(
        status,
        found.length > MOST
          ? fill(settings.foundFirst, [MOST, ...counts])
          : fill(settings.found, counts),
      );
    } catch {
      rows = undefined;
      say(status, settings.failed);
    }
  };
}

async function load(address: string): Promise<{ row: Row; text: string }[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const rows = (await response.json()) as Row[];
  return rows.map((row) => ({ row, text: plain(row.slice(1).join(' ')) }));
}

/** The same line as in the lists that are pages. */
function itemOf(page: Document, row: Row, root: string): HTMLLIElement {
  const [path, name, joint, rest, region] = row;
  const make = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    ...content: (Node | string)[]
  ) => {
    const element = page.createElement(tag);
    element.append(...content);
    return element;
  };
  const link = make('a', name);
  link.href = root + path;
  const joined = make('i', joint);
  joined.className = 'apart';
  const item = make('li', link, make('span', joined, rest));
  if (region) item.append(' ', make('small', region));
  return item;
}

/** Says something after a pause in typing, so that a screen reader does not speak at every key. */
function say(status: HTMLElement, text: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => (status.textContent = text), 300);
}

let timer: ReturnType<typeof setTimeout> | undefined;
