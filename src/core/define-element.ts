import { version } from './version.js';

const versions = Symbol.for('inspection-widgets.versions');

/** Registers an element. Where the tag is taken, the first definition stays and the second says so once: never throws. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const registered = ((globalThis as Record<symbol, unknown>)[versions] ??= {}) as Record<
    string,
    string
  >;
  const present = customElements.get(tag);
  if (!present) {
    customElements.define(tag, element);
    registered[tag] = version;
  } else if (present !== element) {
    console.warn(
      `<${tag}> ${version} is not used: version ${registered[tag] ?? 'unknown'} is there already`,
    );
  }
}
