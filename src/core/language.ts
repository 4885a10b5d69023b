import type { ReactiveControllerHost } from 'lit';

/** The language tag in force for an element: its own `lang` or that of the nearest ancestor, out through shadow roots. */
export function languageTagOf(element: Element): string {
  const root = element.getRootNode();
  return (
    element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ??
    (root instanceof ShadowRoot ? languageTagOf(root.host) : '')
  );
}

const followers = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** Draws an element again whenever a `lang` in the page changes. One observer serves all. */
export function followLanguage(element: ReactiveControllerHost): void {
  followers.add(element);
  if (observer) return;
  observer = new MutationObserver(() => followers.forEach((follower) => follower.requestUpdate()));
  observer.observe(document, { attributeFilter: ['lang'], subtree: true });
}

/** Ends what `followLanguage` began. */
export function unfollowLanguage(element: ReactiveControllerHost): void {
  followers.delete(element);
}
