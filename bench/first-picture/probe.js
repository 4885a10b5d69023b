// Runs in each page before all else: tells when the whole result stands there, styled, and how far the page has jumped.
import { elementOf, groundOf, textIn } from '../shared/shown.js';

/** Put here by the run: where the result stands, words that are in it, the grade's, or the first two slides'. */
const { host: selector, words, grade, slides } = EXPECTED;

function isStyled() {
  const host = document.querySelector(selector);
  if (!host || !(grade ? groundOf(host, grade) : areSideBySide(host))) return false;
  const text = textIn(host);
  return words.every((each) => text.includes(each));
}

/** A carousel has its second slide beside the first, which is in view. */
function areSideBySide(host) {
  const [first, second] = slides.map((text) => elementOf(host, text)?.getBoundingClientRect());
  return first?.width > 100 && first.right <= innerWidth && second?.left >= first.right;
}

let shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });

globalThis.layoutShift = () => shift;

/** Milliseconds since the navigation began, when the frame with the result was drawn. */
globalThis.styled = new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('The result is not there after a minute')), 60_000);
  const look = () => {
    if (isStyled()) setTimeout(() => resolve(performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});
