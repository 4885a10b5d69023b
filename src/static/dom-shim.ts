/**
 * What an element asks of a browser while it is made, for Node. Lit brings the element's own class; what is missing is
 * `MutationObserver`, by which an element in a page sees its children change. The stand-in is there for that moment
 * only: libraries that look whether they are in a browser must not find one.
 */
class NothingChanges {
  observe(): void {}
  disconnect(): void {}
  takeRecords(): never[] {
    return [];
  }
}

/** Calls a function that makes elements, in Node as in a browser. */
export function withDom<Made>(make: () => Made): Made {
  if (typeof MutationObserver !== 'undefined') return make();
  const place = globalThis as { MutationObserver?: unknown };
  place.MutationObserver = NothingChanges;
  try {
    return make();
  } finally {
    delete place.MutationObserver;
  }
}
