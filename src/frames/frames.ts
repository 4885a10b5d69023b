/**
 * Makes frames with widgets as high as what is in them. It asks only frames of the publications that it serves, and takes
 * an answer only from the very window and origin that it has asked.
 */
import { addressesOf } from '../host-page/own-script.js';
import { ASK, HEIGHT, HIGHEST, LOWEST } from './protocol.js';

if (document.readyState === 'loading')
  await new Promise((ready) => addEventListener('DOMContentLoaded', ready));

const bases = addressesOf('./ ');

/** Frames of which the width depends on the height. They only grow, or they might never come to rest. */
const growing = new WeakSet<HTMLIFrameElement>();

const originOf = ({ src }: HTMLIFrameElement) =>
  bases.some((base) => src.startsWith(base)) && new URL(src).origin;

function ask(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  // Until its page is there, a frame shows an empty one, which belongs to ours and would be the wrong one to ask.
  if (origin && frame.contentDocument?.URL !== 'about:blank')
    frame.contentWindow?.postMessage(ASK, origin);
}

function resize(frame: HTMLIFrameElement, height: number): void {
  const { offsetHeight, offsetWidth, clientHeight, style } = frame;
  const bounded = Math.min(Math.max(height, LOWEST), HIGHEST);
  if (growing.has(frame) && bounded < clientHeight) return;
  const edges =
    getComputedStyle(frame).boxSizing === 'border-box' ? offsetHeight - clientHeight : 0;
  style.height = `${bounded + edges}px`;
  if (frame.offsetWidth !== offsetWidth) growing.add(frame);
}

addEventListener(
  'message',
  ({ data, origin, source }: MessageEvent<Record<string, unknown> | null>) => {
    const height = data?.[HEIGHT];
    if (!Number.isInteger(height)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && originOf(frame) === origin)
        resize(frame, height as number);
  },
);

// Frames tell nobody around them that they have loaded, but they can be overheard: also those that come later.
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement) ask(target);
  },
  true,
);
for (const frame of document.querySelectorAll('iframe')) ask(frame);
