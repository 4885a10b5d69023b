import { expect, waitFor, type Mock } from 'storybook/test';

import { common } from '../src/i18n/en-gb.js';
import type { InspectionErrorCode } from '../src/index.js';

/** Waits until the first element of a tag shows a text; elements draw in shadow roots, where `within` does not look. */
export async function expectText(canvas: HTMLElement, tag: string, text: string): Promise<void> {
  await waitFor(() => expect(rootOf(canvas, tag)).toHaveTextContent(text), {
    // Data take their time, and the more where several pages are open.
    timeout: 10_000,
    // Without the whole page in its message.
    onTimeout: (error) => error,
  });
}

/** Waits until the first element of a tag says why it shows no result. */
export async function expectFailure(
  canvas: HTMLElement,
  tag: string,
  code: InspectionErrorCode,
): Promise<void> {
  await expectText(canvas, tag, common.failed(code));
}

/** Waits until a listener of a story has seen an event of the first element of a tag. */
export async function expectEvent(
  listener: unknown,
  type: keyof GlobalEventHandlersEventMap,
  canvas: HTMLElement,
  tag: string,
): Promise<void> {
  const seen = () =>
    (listener as Mock<(event: Event) => void>).mock.calls.map(([event]) => [
      event.type,
      event.target,
    ]);
  await waitFor(() => expect(seen()).toContainEqual([type, canvas.querySelector(tag)]), {
    timeout: 10_000,
    onTimeout: (error) => error,
  });
}

/** Puts the focus on the first stop in the first element of a tag, and looks for its ring. */
export async function expectFocusSeen(canvas: HTMLElement, tag: string): Promise<void> {
  await expectText(canvas, tag, 'Islington');
  const stops = 'a[href], button, input, select, summary, [tabindex="0"]';
  const stop = rootOf(canvas, tag).querySelector<HTMLElement>(stops)!;
  stop.focus({ focusVisible: true });
  await expect(stop.matches(':focus-visible')).toBe(true);
  await expect(getComputedStyle(stop).outlineStyle).not.toBe('none');
}

/** The shadow root of the first element of a tag. */
export function rootOf(canvas: HTMLElement, tag: string): ShadowRoot {
  const root = canvas.querySelector(tag)?.shadowRoot;
  if (!root) throw new Error(`There is no <${tag}> with a shadow root`);
  return root;
}
