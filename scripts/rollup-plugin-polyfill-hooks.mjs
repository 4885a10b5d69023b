/**
 * Takes out of the Lit in a single file the hooks through which polyfills of shadow DOM would step in. Browsers
 * without shadow DOM do not read these files at all: they are written in ES2022.
 */
import MagicString from 'magic-string';

const MODULES = /\/(lit-html\/lit-html|@lit\/reactive-element\/reactive-element)\.js$/;
const HOOK = /[\w$]+\.(?:litHtml|reactiveElement)PolyfillSupport\b/g;

export function withoutPolyfillHooks() {
  return {
    name: 'without-polyfill-hooks',
    transform(code, id) {
      if (!MODULES.test(id)) return null;
      const hooks = [...code.matchAll(HOOK)];
      if (hooks.length !== 1)
        this.error(`Lit has ${hooks.length} hooks for polyfills here: read its code and mend HOOK`);
      const [{ 0: hook, index }] = hooks;
      const output = new MagicString(code).overwrite(index, index + hook.length, 'void 0');
      return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
    },
  };
}
