/** Tells how an element fares on a page: what is read in it, what it looks like, and what is cut, covered or squeezed. */
import { textOf } from '../accessibility.js';

export type Looks = Readonly<Record<string, string>>;

export interface Look {
  /** Its text as a screen reader reads it. */
  readonly words: string;
  /** What each of its parts looks like, by where it is. */
  readonly looks: Readonly<Record<string, Looks>>;
  readonly width: number;
  readonly height: number;
  /** Size of its text, in pixels. */
  readonly fontSize: number;
  readonly faults: readonly string[];
}

/** What neither the width of an element nor the font of its page decides. */
const PROPERTIES = [
  'backgroundColor',
  'borderTopColor',
  'color',
  'fontStyle',
  'fontWeight',
  'textAlign',
  'textIndent',
  'textShadow',
  'textTransform',
  'visibility',
  'whiteSpace',
] as const;

export function lookAt(element: HTMLElement): Look {
  const root = element.shadowRoot as ShadowRoot;
  const card = root.querySelector('[part~=card]') as HTMLElement;
  const { width, height } = card.getBoundingClientRect();
  const parts = [...card.querySelectorAll<HTMLElement>('*')];
  return {
    words: textOf(element),
    looks: Object.fromEntries([card, ...parts].map((part) => [placeOf(part), looksOf(part)])),
    width,
    height,
    fontSize: parseFloat(getComputedStyle(card).fontSize),
    faults: [
      ...[card, ...parts].flatMap((part) => cutIn(part, card)),
      ...coveredIn(card),
      ...(document.documentElement.scrollWidth > innerWidth
        ? [`the page is ${document.documentElement.scrollWidth} px wide, in ${innerWidth}`]
        : []),
    ],
  };
}

function looksOf(part: Element): Looks {
  const style = getComputedStyle(part);
  const drawn = part instanceof SVGElement ? { fill: style.fill, stroke: style.stroke } : {};
  const looks = Object.fromEntries(PROPERTIES.map((name) => [name, style[name]]));
  return { ...looks, textAlign: alignmentOf(part, style), ...drawn };
}

/**
 * Items of lists take the alignment of their list; browsers other than Chromium then name a side of the screen, which words in
 * them that run the other way inherit: they stand where those around them start. In a line it means nothing.
 */
function alignmentOf(part: Element, { textAlign, display }: CSSStyleDeclaration): string {
  const around = part.localName === 'bdi' ? (part.parentElement as Element) : part;
  const { direction } = getComputedStyle(around);
  const isAtStart = textAlign === (direction === 'rtl' ? 'right' : 'left');
  return isAtStart || display === 'inline' ? 'start' : textAlign;
}

function placeOf(part: Element): string {
  const { parentElement: parent } = part;
  const name = `${part.localName}[${part.getAttribute('part') ?? ''}]`;
  return parent ? `${placeOf(parent)} ${name}:${[...parent.children].indexOf(part)}` : name;
}

/** False of what folds away, and of what is out of view and skipped, whose boxes are those of its last layout. */
const isLaidOut = (part: Element) => part.checkVisibility({ contentVisibilityAuto: true });

/** True of what is read and not seen. */
const isForReadersOnly = (part: Element) => part.closest('i') !== null;

/** True of what can be brought into view. */
const isInScroller = (part: Element) =>
  part.closest('[data-layout=carousel] [part=slides]') !== null;

/** True of boxes whose content a browser lays out. */
const isField = (part: Element) => part.closest('select, input, svg') !== null;

function cutIn(part: HTMLElement, card: HTMLElement): string[] {
  if (!isLaidOut(part) || isForReadersOnly(part) || isInScroller(part)) return [];
  const { left, right, width } = part.getBoundingClientRect();
  const frame = card.getBoundingClientRect();
  const faults = [];
  if (width > 0 && (left < frame.left - 1 || right > frame.right + 1))
    faults.push(
      `${placeOf(part)} reaches from ${left} to ${right}, the card from ${frame.left} to ${frame.right}`,
    );
  const { overflowX, overflowY } = getComputedStyle(part);
  const isCut =
    (overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1) ||
    (overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 1);
  if (isCut && !isField(part)) faults.push(`${placeOf(part)} is cut`);
  return faults;
}

interface Line extends Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> {
  readonly text: Text;
}

/** Lines of text that lie over each other. */
function coveredIn(card: HTMLElement): string[] {
  const lines = linesIn(card).sort((a, b) => a.top - b.top);
  const faults: string[] = [];
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.top >= line.bottom) break;
      if (other.text === line.text) continue;
      // Boxes of lines are higher than their letters: only a real overlap counts.
      const down = Math.min(line.bottom, other.bottom) - other.top;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const least = Math.min(line.bottom - line.top, other.bottom - other.top) * 0.5;
      if (down > least && across > 2)
        faults.push(
          `“${line.text.data.trim()}” and “${other.text.data.trim()}” lie over each other`,
        );
    }
  });
  return faults;
}

function linesIn(card: HTMLElement): Line[] {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const found: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const parent = text.parentElement as HTMLElement;
    if (!text.data.trim() || !isLaidOut(parent)) continue;
    if (isForReadersOnly(parent) || isField(parent) || isInScroller(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects())
      if (right > left) found.push({ left, right, top, bottom, text });
  }
  return found;
}
