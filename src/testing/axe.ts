import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

/** What axe offers beyond its published types. */
interface Untyped {
  commons: {
    aria: { getRole(element: Element): string | null };
    dom: { isVisibleToScreenReaders(element: Element): boolean };
  };
}

/** The file registers axe on the window; it has no exports in a browser. */
export const axe = (globalThis as unknown as { axe: typeof axeCore & Untyped }).axe;
