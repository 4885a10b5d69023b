/**
 * For the page of a widget in a frame: tells the page around it how high it is, when that asks, and again whenever the
 * height changes. It says nothing by itself and nothing to anybody else.
 */
import { ASK, HEIGHT } from '../frames/protocol.js';

/** Answers the page around a page. */
export function start(page: Document): void {
  const own = page.defaultView;
  if (!own || own.parent === own) return;
  let asker: string | undefined;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(page.documentElement.getBoundingClientRect().height);
    if (!asker || height === told) return;
    told = height;
    own.parent.postMessage({ [HEIGHT]: height }, asker);
  };
  own.addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    // A page without an origin of its own cannot be answered: nobody else could be kept from listening.
    if (source !== own.parent || data !== ASK || origin === 'null') return;
    asker = origin;
    told = 0;
    tell();
  });
  new ResizeObserver(tell).observe(page.documentElement);
}
