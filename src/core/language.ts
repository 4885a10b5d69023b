/** The language tag in force for an element: its own `lang` or that of the nearest ancestor, out through shadow roots. */
export function languageTagOf(element: Element): string {
  const root = element.getRootNode();
  return (
    element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ??
    (root instanceof ShadowRoot ? languageTagOf(root.host) : '')
  );
}

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` in the page changes, until the function that it returns is called. One observer serves all. */
export function followLanguage(onChange: () => void): () => void {
  followers.add(onChange);
  if (!observer) {
    observer = new MutationObserver(() => followers.forEach((follower) => follower()));
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  return () => followers.delete(onChange);
}
