/**
 * What can be seen of criteria of WCAG on a page as it stands. Each check runs in the page and names what is wrong, a line
 * each. What takes a keyboard or a mouse is in walks.ts.
 */
import { axe } from '../axe.js';
import { contrastAround } from './colours.js';
import {
  around,
  called,
  childrenOf,
  drawn,
  isForEarsOnly,
  outer,
  targets,
  texts,
  wordsOf,
} from './flat.js';

export { focused, stops } from './focus.js';

/** Whether an element stands alone on a page that is not ours. */
const isElement = () => location.hostname === 'council.example';

/** 1.1.1, 1.4.5: pictures of ours say nothing that the words beside them do not, and none is a picture of words. */
export function pictures(): string[] {
  return [
    ...drawn()
      .filter((each) => each.matches('img, picture, canvas, object, embed, [role=img]'))
      .map((each) => `a picture: ${called(each)}`),
    ...everySvg()
      .filter((svg) => svg.ariaHidden !== 'true' && !svg.ariaLabel)
      .map((svg) => `an svg that is neither hidden nor named: ${svg.outerHTML.slice(0, 80)}`),
    ...everySvg()
      .filter((svg) => svg.querySelector('text'))
      .map((svg) => `an svg with words: ${svg.outerHTML.slice(0, 80)}`),
  ];
}

const everySvg = () =>
  drawn().flatMap((each) =>
    childrenOf(each).filter((child): child is SVGElement => child instanceof SVGElement),
  );

/** 1.2.1 to 1.2.5, 1.4.2: there is neither sound nor moving picture. */
export function media(): string[] {
  return drawn()
    .filter((each) => each.matches('audio, video, track, iframe, object, embed'))
    .map(called);
}

/** 1.3.1, 2.4.6: headings go down by one level at a time from the first, and each says something of its own. */
export function headings(): string[] {
  const all = drawn().filter((each) => each.matches('h1, h2, h3, h4, h5, h6'));
  const faults: string[] = [];
  let before = isElement() ? 2 : 0;
  for (const heading of all) {
    const level = Number(heading.localName[1]);
    if (level > before + 1) faults.push(`${called(heading)} after level ${before}`);
    if (!wordsOf(heading)) faults.push(`an empty ${heading.localName}`);
    before = level;
  }
  if (!isElement() && all.filter((each) => each.matches('h1')).length !== 1)
    faults.push('not one h1');
  return faults;
}

/** 1.3.1: an element brings no landmark onto a page but a list of contents, named; a page has one of each kind. */
export function landmarks(): string[] {
  const own = drawn(document.querySelector('main > *') ?? document.body);
  const kinds = 'main, header, footer, aside, form, [role=search], search, [role=region], section';
  if (isElement())
    return own
      .filter((each) => each.matches(kinds) || (each.matches('nav') && !each.ariaLabel))
      .map((each) => `a landmark: ${called(each)}`);
  const count = (selector: string) => drawn().filter((each) => each.matches(selector)).length;
  return [
    ...['main', 'body > header', 'body > footer']
      .filter((selector) => count(selector) > 1)
      .map((selector) => `${count(selector)} of ${selector}`),
    ...(count('main') === 1 ? [] : ['no main part']),
    ...drawn()
      .filter((each) => each.matches('nav') && !each.ariaLabel && !each.ariaLabelledByElements)
      .map((each) => `no name: ${called(each)}`),
  ];
}

/** 1.4.1: each grade is a word, and a link within other words is underlined. */
export function colourAlone(): string[] {
  const grades = drawn().filter((each) => each.dataset['tone'] !== undefined);
  const links = drawn().filter(
    (each) => each.matches('a[href]') && isWithinWords(each) && !isForEarsOnly(each),
  );
  return [
    ...grades
      .filter((each) => !/\p{L}/u.test(wordsOf(each)))
      .map((each) => `no word: ${called(each)}`),
    ...links
      .filter((each) => getComputedStyle(each).textDecorationLine !== 'underline')
      .map((each) => `a link that only its colour tells apart: ${called(each)}`),
  ];
}

function isWithinWords(link: Element): boolean {
  const block = blockOf(link);
  return (
    getComputedStyle(link).display === 'inline' && wordsOf(block).length > wordsOf(link).length
  );
}

function blockOf(element: Element): Element {
  for (const each of around(outer(element) ?? element))
    if (!/^(?:inline|contents)$/.test(getComputedStyle(each).display)) return each;
  return document.body;
}

/** 1.4.4, 1.4.10, 1.4.12: nothing is cut off, nothing lies on something else, nothing scrolls sideways. */
export function fit(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const seen = texts()
    .filter(({ parent }) => !isForEarsOnly(parent) && !parent.matches('option'))
    .map(({ text, parent }) => ({ parent, text: text.data.trim(), boxes: boxesOf(text) }));
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide of ${clientWidth}`] : []),
    ...seen
      .filter(({ parent, boxes }) => boxes.some((box) => isCut(box, parent)))
      .map(({ text }) => `cut off: “${text.slice(0, 60)}”`),
    ...overlaps(seen),
  ];
}

const boxesOf = (text: Text): DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
};

/** Outside of something around it that shows no more than fits, and cannot be scrolled. */
function isCut(box: DOMRect, parent: Element): boolean {
  for (const each of around(parent)) {
    const { overflowX, overflowY } = getComputedStyle(each);
    if (/auto|scroll/.test(overflowX + overflowY)) return false;
    const edge = each.getBoundingClientRect();
    if (/hidden|clip/.test(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1))
      return true;
    if (/hidden|clip/.test(overflowY) && (box.bottom > edge.bottom + 2 || box.top < edge.top - 2))
      return true;
  }
  return false;
}

interface Seen {
  readonly text: string;
  readonly parent: Element;
  readonly boxes: readonly DOMRect[];
}

function overlaps(seen: readonly Seen[]): string[] {
  // Lines from above to below: only those near each other can overlap.
  const lines = seen
    .flatMap(({ text, parent, boxes }) => boxes.map((box) => ({ text, parent, box })))
    .filter(({ parent }) => !isStuck(parent))
    .sort((a, b) => a.box.top - b.box.top);
  return lines.flatMap((one, index) => {
    const faults: string[] = [];
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= one.box.bottom) break;
      // Boxes of lines are higher than letters: a third of a line is where these would touch.
      const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      const wide =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      if (wide > 2 && high > Math.min(one.box.height, other.box.height) / 3)
        faults.push(`“${one.text.slice(0, 40)}” lies on “${other.text.slice(0, 40)}”`);
    }
    return faults;
  });
}

/** Moves over what scrolls below it. */
function isStuck(element: Element): boolean {
  for (const each of around(element)) if (getComputedStyle(each).position === 'sticky') return true;
  return false;
}

/** 1.4.11: the edges of fields that can be filled in, and pictures on buttons, have 3:1. */
export function controls(): string[] {
  const fields = targets().filter((each) =>
    each.matches('input:not([type=checkbox], [type=radio]), select, textarea:read-write'),
  );
  const drawings = targets()
    .filter((each) => each.matches('button'))
    .flatMap((button) => [...button.querySelectorAll<SVGElement>('svg')]);
  return [
    ...fields.map((each) => ({ each, colour: getComputedStyle(each).borderBottomColor })),
    ...drawings.map((each) => ({ each, colour: getComputedStyle(each).stroke })),
  ]
    .map(({ each, colour }) => ({ each, contrast: contrastAround(colour, outer(each)) }))
    .filter(({ contrast }) => contrast < 3)
    .map(({ each, contrast }) => `${called(each)} has ${contrast.toFixed(2)}:1`);
}

/** 2.4.2, 3.1.1: a page of ours has a title and a language. */
export function head(): string[] {
  const { lang } = document.documentElement;
  return [
    ...(document.title.trim().length > 5 ? [] : ['no title']),
    ...(/^[a-z]{2}(?:-[A-Z]{2})?$/.test(lang) ? [] : [`lang="${lang}"`]),
  ];
}

/** 2.4.4: links of one name lead to one address, and each name says something. */
export function links(): string[] {
  const byName = new Map<string, string>();
  const faults: string[] = [];
  for (const [link, name] of named(drawn().filter((each) => each.matches('a[href]')))) {
    const { href } = link as HTMLAnchorElement;
    // What else tells links apart: the item or row in which they stand, and their language.
    const item = link.closest('li, tr');
    const language = link.closest('[lang]')?.getAttribute('lang');
    const key = [name, language, item && wordsOf(item)].join('\n');
    const other = byName.get(key);
    if (other !== undefined && other !== href) faults.push(`“${name}”: ${other} and ${href}`);
    if (!/\p{L}/u.test(name) || /^(?:read |find out )?(?:more|here|link)$/i.test(name))
      faults.push(`a link that does not say where to: “${name}”`);
    byName.set(key, href);
  }
  return faults;
}

/** 2.5.3, 4.1.2: what can be operated has a name, and the words that it shows are in the name. */
export function names(): string[] {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return named(targets().filter((each) => each.tabIndex >= 0)).flatMap(([each, name]) => {
    if (!name) return [`no name: ${called(each)}`];
    // What a field holds is its value, and a list that scrolls is not named by what is in it.
    if (!each.matches('a, button, summary')) return [];
    return plain(name).includes(plain(shownWords(each)))
      ? []
      : [`${called(each)} is named “${name}”`];
  });
}

function shownWords(element: Element): string {
  return childrenOf(element)
    .map((child) => {
      if (child instanceof Text) return isForEarsOnly(element) ? '' : child.data;
      return child instanceof HTMLElement && child.checkVisibility() ? shownWords(child) : '';
    })
    .join(' ')
    .replace(/\s+/g, ' ');
}

function named(elements: readonly HTMLElement[]): [HTMLElement, string][] {
  axe.setup(document.documentElement);
  try {
    return elements.map((each) => [each, axe.commons.text.accessibleText(each).trim()]);
  } finally {
    axe.teardown();
  }
}

/** 3.3.2: each field has a label that can be seen. */
export function labels(): string[] {
  return targets()
    .filter((each) => each.matches('input, select, textarea'))
    .filter((each) => {
      const { labels: found } = each as HTMLInputElement;
      return ![...(found ?? [])].some(
        (label) => label.checkVisibility() && /\p{L}/u.test(labelText(label)),
      );
    })
    .map((each) => `no label: ${called(each)}`);
}

/** The words of a label without those of the field in it. */
const labelText = (label: Element) =>
  childrenOf(label)
    .map((child) =>
      child instanceof Text
        ? child.data
        : child instanceof Element && !child.matches('select, input, textarea')
          ? wordsOf(child)
          : '',
    )
    .join('');

/** 1.3.5: no field asks for anything about who fills it in. */
export function purposes(): string[] {
  const about =
    /\b(?:your (?:full )?name|e-?mail address|telephone|date of birth|postcode|card number)\b/i;
  return named(targets().filter((each) => each.matches('input, select, textarea'))).flatMap(
    ([each, name]) =>
      about.test(name) || each.matches('[type=email], [type=tel], [type=password]') ? [name] : [],
  );
}

/** 2.2.2, 2.3.1: nothing moves, blinks or plays. */
export function movement(): string[] {
  return [
    ...document.getAnimations().map((each) => `an animation: ${each.playState}`),
    ...drawn()
      .filter((each) => each.matches('marquee, blink') || each.hasAttribute('autoplay'))
      .map(called),
  ];
}

/** The least size of a target in px, and the width of a circle around one that is smaller. */
const LEAST = 24;

/** 2.5.8: what can be operated is 24 px wide and high, or has that room, or is a link within a line of words. */
export function sizes(): string[] {
  const all = targets()
    // What scrolls is no target to be hit.
    .filter((each) => each.matches('a, button, input, select, textarea, summary'))
    .map((each) => ({ each, box: hitBox(each) }))
    .filter(({ box }) => box.width > 0);
  const small = all.filter(({ box }) => box.width < LEAST - 0.01 || box.height < LEAST - 0.01);
  return small
    .filter(({ each }) => !each.matches('a') || !isWithinWords(each))
    .filter(({ each, box }) =>
      all.some(
        (other) =>
          other.each !== each &&
          (isNear(box, other.box) || (small.includes(other) && areCirclesNear(box, other.box))),
      ),
    )
    .map(({ each, box }) => `${called(each)}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
}

/** A field is hit by its label as well. */
function hitBox(element: HTMLElement): DOMRect {
  const box = element.getBoundingClientRect();
  const label = element.matches('[type=checkbox], [type=radio]') && element.closest('label');
  return label ? label.getBoundingClientRect() : box;
}

const middleOf = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const;

/** Whether the circle around the middle of one touches the other. */
function isNear(one: DOMRect, other: DOMRect): boolean {
  const [x, y] = middleOf(one);
  const [dx, dy] = [
    Math.max(other.left - x, 0, x - other.right),
    Math.max(other.top - y, 0, y - other.bottom),
  ];
  return Math.hypot(dx, dy) < LEAST / 2 - 0.01;
}

function areCirclesNear(one: DOMRect, other: DOMRect): boolean {
  const [[x, y], [u, v]] = [middleOf(one), middleOf(other)];
  return Math.hypot(x - u, y - v) < LEAST - 0.01;
}

/** All words in reading order, to be compared at other widths. */
export function allWords(): string[] {
  return texts()
    .filter(({ parent }) => !parent.matches('option'))
    .map(({ text }) => text.data.replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}|\p{N}/u.test(text));
}

/** Each text with the language in which it is said to be. */
export function languages(): [text: string, language: string][] {
  return texts().map(({ text, parent }) => {
    for (const each of around(parent)) {
      const { lang } = each as HTMLElement;
      if (lang) return [text.data.trim(), lang];
    }
    return [text.data.trim(), ''];
  });
}

const sheet = new CSSStyleSheet();

/** Distances between lines, paragraphs, letters and words as WCAG 1.4.12 has them, set from outside, in shadow roots too. */
export function space(): void {
  adopt(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
}

/** Text twice as large, by the reader's setting. */
export function enlarge(): void {
  adopt(':root { font-size: 200% !important }');
}

/** As it was before. */
export function restore(): void {
  adopt('');
}

function adopt(rules: string): void {
  sheet.replaceSync(rules);
  for (const root of [document, ...drawn().flatMap(({ shadowRoot }) => shadowRoot ?? [])])
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Where a target is, brought into view. */
export function boxOf(index: number): { x: number; y: number; name: string } | undefined {
  const target = targets().filter((each) => each.matches('a, button, summary'))[index];
  if (!target) return undefined;
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, name: called(target) };
}
