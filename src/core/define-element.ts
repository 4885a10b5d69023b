import { html, isServer, render } from 'lit';

import { version } from './version.js';

/**
 * Registers an element. Where the tag is taken, the first definition stays and the second says so once; where the page
 * lets nothing be drawn, what its author put into the element stays. Never throws.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const present: (CustomElementConstructor & { version?: string }) | undefined =
    customElements.get(tag);
  let reason;
  if (!present) {
    try {
      // Fails where Trusted Types refuse our policy, and where elements of the page hide what draws.
      if (!isServer) render(html``, new DocumentFragment());
      // The class says its version, so that a copy from another file can tell.
      customElements.define(tag, Object.assign(element, { version }));
      return;
    } catch (error) {
      reason = String(error);
    }
  } else if (present !== element) reason = `${present.version} is there already`;
  if (reason) console.warn(`<${tag}> ${version} is not used: ${reason}`);
}
