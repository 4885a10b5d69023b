/** What was found, on the page: every text in it is text, wherever it comes from. */
import { HARMS, isUnharmed, type Survival } from '../../embeds/index.js';
import type { Copy } from '../../snippets/index.js';
import { enliven } from '../shared/copy-button.js';
import { fill } from '../shared/words.js';
import type { CheckData } from './page-data.js';

/** What the publication has to say about it. */
export interface Compared {
  /** Whose result it is; `undefined` where nobody can tell. */
  provider: string | undefined;
  /** Name of the part. */
  part: string;
  /** The sentence now; `undefined` where it could not be loaded. */
  sentence: string | undefined;
  /** Why there is no sentence, in words. */
  problem: string | undefined;
}

/** What to do, with what to copy where that is known. */
export interface Step {
  text: string;
  copy: Copy | undefined;
}

/** Longer texts are cut. */
const LONGEST = 400;

/** Elements that tell it all. */
export function toldOf(
  page: Document,
  data: CheckData,
  survival: Survival,
  compared: Compared,
  step: Step | undefined,
): HTMLElement[] {
  const { words } = data;
  return [
    standingOf(page, data, survival, compared),
    ...comparedOf(page, data, survival, compared),
    make(page, 'h3', words.changes),
    changesOf(page, data, survival),
    make(page, 'h3', words.next),
    ...stepOf(page, data, step),
  ];
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = page.createElement(tag);
  element.append(...content);
  return element;
}

function standingOf(
  page: Document,
  { words }: CheckData,
  survival: Survival,
  { provider }: Compared,
): HTMLElement {
  const isWhole = isUnharmed(survival);
  const { standing, embed } = survival;
  const isOther = standing === 'words' && !embed && provider === undefined;
  const key = isOther ? 'other' : isWhole ? 'whole' : standing;
  const element = make(page, 'p', words.standings[key]);
  element.className = 'standing';
  const isRight = standing === 'live' || standing === 'frame';
  element.dataset['is'] = isRight ? 'fine' : 'wrong';
  return element;
}

function comparedOf(
  page: Document,
  { words }: CheckData,
  { embed, text }: Survival,
  { provider, part, sentence, problem }: Compared,
): HTMLElement[] {
  const shown: HTMLElement[] = [];
  if (provider !== undefined) shown.push(make(page, 'p', fill(words.shows, [provider, part])));
  if (problem !== undefined) shown.push(make(page, 'p', problem));
  if (sentence === undefined) return shown;
  const said = embed ? embed.text || embed.alt || '' : text;
  if (said.includes(sentence)) return [...shown, make(page, 'p', words.sameWords)];
  if (!said) return shown;
  return [
    ...shown,
    make(page, 'p', words.says),
    quoted(page, said),
    make(page, 'p', words.saysNow),
    quoted(page, sentence),
  ];
}

function quoted(page: Document, text: string): HTMLElement {
  const said = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return make(page, 'blockquote', make(page, 'p', said));
}

function changesOf(page: Document, { words }: CheckData, { changes }: Survival): HTMLElement {
  if (changes.length === 0) return make(page, 'p', words.noChanges);
  const items = changes.map(({ id, names, explanations }) => {
    const sentence = fill(words.changed[id] ?? id, [names.join(', ')]);
    const harm = make(page, 'strong', `${words.harms[HARMS[id]]}: `);
    const item = make(page, 'li', make(page, 'p', harm, sentence));
    item.className = 'change';
    for (const { rule, by } of explanations) {
      const because = make(page, 'p', fill(words.because[by], [words.rules[rule] ?? rule]));
      because.className = 'rule';
      item.append(because);
    }
    return item;
  });
  const list = make(page, 'ul', ...items);
  list.className = 'rows';
  // Without its marks some browsers take a list for none.
  list.role = 'list';
  return list;
}

function stepOf(page: Document, data: CheckData, step: Step | undefined): HTMLElement[] {
  const { words, builder } = data;
  if (!step) return [make(page, 'p', words.nothingToDo)];
  const told = make(page, 'p', step.text);
  const { copy } = step;
  if (!copy) {
    const link = make(page, 'a', words.chooseAgain);
    link.href = builder;
    return [told, make(page, 'p', link)];
  }
  const code = make(page, 'code', copy.text.trim());
  code.className = 'code';
  const button = make(page, 'button', words.copy);
  button.type = 'button';
  button.className = 'button';
  const copying = make(page, 'div', code, button);
  copying.className = 'copying';
  enliven(button, () => copy, words, code);
  return [told, copying];
}
