/** What shows whether a page does as its reader prefers, outside the widgets on it. Runs in the page. */
import { axe } from '../axe.js';
import { contrastAround } from './colours.js';
import { called, drawn } from './flat.js';

const isOfPage = (element: Element) => !element.closest('[part=card]');

/** What has words of less than 7:1, or words of which axe cannot tell it. */
export async function faintWords(): Promise<string[]> {
  const { violations, incomplete, passes } = await axe.run(
    { include: document.documentElement, exclude: '[part=card]' },
    { runOnly: ['color-contrast-enhanced'] },
  );
  if (!passes[0]) return ['axe found no words'];
  return [...violations, ...incomplete].flatMap(({ nodes }) =>
    nodes.map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`),
  );
}

/** What has a border that is fainter than words may be. */
export function faintLines(): string[] {
  return drawn()
    .filter(isOfPage)
    .map((element) => ({ element, style: getComputedStyle(element) }))
    .filter(({ style }) => style.borderBlockStartStyle !== 'none')
    .filter(
      ({ element, style }) =>
        contrastAround(style.borderBlockStartColor, element.parentElement) < 4.5,
    )
    .map(({ element }) => called(element));
}

/** What is on its way, or would be when it changes. */
export function moving(): string[] {
  return drawn()
    .filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return !(
        /^[0s, ]+$/.test(transitionDuration) &&
        animationName === 'none' &&
        scrollBehavior === 'auto'
      );
    })
    .map(called);
}
