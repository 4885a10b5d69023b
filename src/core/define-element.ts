import { version } from './version.js';

/** Registers an element. Where the tag is taken, the first definition stays and the second says so once: never throws. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const present: (CustomElementConstructor & { version?: string }) | undefined =
    customElements.get(tag);
  if (!present) {
    // The class says its version, so that a copy from another file can tell.
    customElements.define(tag, Object.assign(element, { version }));
  } else if (present !== element) {
    console.warn(`<${tag}> ${version} is not used: ${present.version} is there already`);
  }
}
