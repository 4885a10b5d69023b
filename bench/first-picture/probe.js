// Runs in each page before all else: tells when the whole result stands there, styled, and how far the page has jumped.
import { groundOf, textIn } from '../shared/shown.js';

const HOSTS = 'inspection-badge, .inspection-badge, vanilla-result, lit-result';

/** Words that are in every result, and the grade's; put here by the run. */
const { words, grade } = EXPECTED;

function isStyled() {
  const host = document.querySelector(HOSTS);
  if (!host || !groundOf(host, grade)) return false;
  const text = textIn(host);
  return words.every((each) => text.includes(each));
}

let shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });

globalThis.layoutShift = () => shift;

/** Milliseconds since the navigation began, when the frame with the result was drawn. */
globalThis.styled = new Promise((resolve) => {
  const look = () => {
    if (isStyled()) setTimeout(() => resolve(performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});
