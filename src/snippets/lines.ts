/** The two lines that every page about a result hands out, and the height of a frame. */
import { attributesOf, escapeHtml } from './escape.js';

/**
 * Heights of frames in CSS pixels: what a widget of one screen needs at a width of 600 to be shown whole for every council
 * that is published. All others may be longer than a screen. They get the height of one and scroll in it: in a higher
 * frame, reader and page would scroll past each other.
 */
const HEIGHTS: Readonly<Record<string, number>> = {
  badge: 530,
  judgements: 810,
  score: 860,
};
const ONE_SCREEN = 800;

/** How high a frame with a widget should be, in CSS pixels. */
export function frameHeightOf(widget: string): number {
  return HEIGHTS[widget] ?? ONE_SCREEN;
}

/** The result in words as a link. */
export function linkLine(address: string, sentence: string): string {
  return `<a${attributesOf({ href: address })}>${escapeHtml(sentence)}</a>`;
}

/**
 * What the page in a frame may do. Links in it lead out of the frame. It needs no script, but with one it can say how high
 * it is, and must be of its own origin, or nobody could tell who says so. Both together would let a page of the *same* site
 * take off its sandbox; on any other the browser keeps it out of the page around it, as without a sandbox, and the policy
 * that publications are sent with lets no script run in it but theirs.
 */
const SANDBOX =
  'allow-popups allow-top-navigation-by-user-activation allow-scripts allow-same-origin';

/** The page of a widget in a frame, and the link below it: many editors take frames out, and nothing else would be left. */
export function frameLine(address: string, sentence: string, height: number): string {
  const attributes = {
    src: address,
    title: sentence,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    sandbox: SANDBOX,
  };
  return `<iframe${attributesOf(attributes)}></iframe><p>${linkLine(address, sentence)}</p>`;
}
