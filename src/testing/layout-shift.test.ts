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
  let shift = 0;
  new page.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as LayoutShift).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const element = page.document.querySelector('main > *') as HTMLElement;
  const painted = () =>
    new Promise((resolve) => {
      page.requestAnimationFrame(() => page.requestAnimationFrame(resolve));
    });
  await painted();
  const before = element.getBoundingClientRect().height;
  await page.loaded;
  await painted();
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  const after = element.getBoundingClientRect().height;
  frame.remove();
  return { shift, before, after };
}

describe('layout shift', () => {
  before(() => setViewport({ width: 1400, height: 1700 }));

  for (const [name, query] of Object.entries(elements)) {
    for (const width of [320, 1280]) {
      it(`${name} at ${width} px keeps what follows where it is`, async () => {
        const { shift, before, after } = await measure(query, width);
        expect(after, 'height with data').to.be.above(40);
        // The heights say which space to reserve.
        expect(shift, `shift; height ${before} px before and ${after} px with data`).to.equal(0);
      });
    }
  }
});
