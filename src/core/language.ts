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

/** Draws an element again whenever a `lang` in the page changes or a language comes. One observer serves all. */
export function followLanguage(element: ReactiveControllerHost): void {
  followers.add(element);
  if (observer) return;
  const draw = () => followers.forEach((follower) => follower.requestUpdate());
  observer = new MutationObserver(draw);
  addEventListener('inspection-widgets.languages', draw);
  observer.observe(document, { attributeFilter: ['lang'], subtree: true });
}

/** Ends what `followLanguage` began. */
export function unfollowLanguage(element: ReactiveControllerHost): void {
  followers.delete(element);
}
