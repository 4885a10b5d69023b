/** What our scripts on a page share, of whatever version and publication. */
import { NAME } from './address.js';

export interface State {
  /** What one of them takes care of. */
  taken: WeakSet<Element>;
  /** Names of the files of widgets that are on their way. */
  coming: Set<string>;
  /** Resolves when `place` is there. */
  placing?: Promise<unknown>;
  /** Puts a widget into the place of what asks for it, with data from below `base`; without one it is a widget already. */
  place?(node: HTMLElement, widget: string, base?: string): void;
}

export const state = ((self as unknown as Record<symbol, State>)[Symbol.for(`${NAME}.loader`)] ??= {
  taken: new WeakSet(),
  coming: new Set(),
});
