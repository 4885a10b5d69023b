import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

const elements = {
  badge: 'tag=inspection-badge',
  'compact badge': 'tag=inspection-badge&compact',
  comparison: 'tag=inspection-comparison',
  findings: 'tag=inspection-findings',
  judgements: 'tag=inspection-judgements',
  'quotes carousel': 'tag=inspection-quotes&layout=carousel',
  recommendations: 'tag=inspection-recommendations',
  letter: 'tag=inspection-letter',
  summary: 'tag=inspection-summary',
  score: 'tag=inspection-score',
  timeline: 'tag=inspection-timeline',
};

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Loads the page with an element and tells what moved while its data came. */
async function measure(query: string, width: number) {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '1600';
  frame.src = `/src/testing/pages/layout-shift.html?${query}`;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const page = frame.contentWindow as Window & typeof globalThis & { loaded: Promise<Event> };
  // Only Chromium counts what its readers see move (Layout Instability API).
  let shift = 0;
  if (page.PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new page.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as LayoutShift).value;
    }).observe({ type: 'layout-shift', buffered: true });
  const element = page.document.querySelector('main > *') as HTMLElement;
  const following = page.document.querySelector('.following') as HTMLElement;
  const places: number[] = [];
  const look = () =>
    new Promise<void>((resolve) => {
      page.requestAnimationFrame(() => {
        // Below the window nobody sees it move.
        places.push(Math.min(following.getBoundingClientRect().top, page.innerHeight));
        resolve();
      });
    });
  let isLoaded = false;
  void page.loaded.then(() => (isLoaded = true));
  while (!isLoaded) await look();
  const end = performance.now() + 100;
  while (performance.now() < end) await look();
  const { height } = element.getBoundingClientRect();
  frame.remove();
  return { shift, moved: Math.max(...places) - Math.min(...places), height };
}

describe('layout shift', () => {
  before(() => setViewport({ width: 1400, height: 1700 }));

  for (const [name, query] of Object.entries(elements)) {
    for (const width of [320, 1280]) {
      it(`${name} at ${width} px keeps what follows where it is`, async () => {
        const { shift, moved, height } = await measure(query, width);
        expect(height, 'height with data').to.be.above(40);
        expect(shift, 'shift').to.equal(0);
        // Browsers round the heights of lines in ways of their own: half a line is what that may add up to.
        expect(moved, 'pixels that what follows has moved').to.be.below(12);
      });
    }
  }
});
