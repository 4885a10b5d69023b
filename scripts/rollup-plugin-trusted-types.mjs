/**
 * Gives the Lit inside a single file a Trusted Types policy of our own name.
 *
 * Lit creates a policy "lit-html" as soon as its module runs. On a page that enforces Trusted Types
 * a second copy of Lit then throws, since the name is taken, and with it the whole file is lost.
 * Here the policy has our name, so that a site can allow exactly us; it is created once and shared
 * by all our files on the page; and when it is refused, the file still runs and says which name is
 * missing.
 */
import MagicString from 'magic-string';

const LIT_POLICY =
  /(?<trustedTypes>[\w$]+)\?\k<trustedTypes>\.createPolicy\("lit-html",\{createHTML:(?<html>[\w$]+)=>\k<html>\}\):void 0/g;

/**
 * @param {{ name: string }} options the name that sites put into their `trusted-types` directive
 */
export function ownTrustedTypesPolicy({ name }) {
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      const matches = [...code.matchAll(LIT_POLICY)];
      if (matches.length !== 1) {
        this.error(
          'lit-html creates its policy in another way now: read its code and mend LIT_POLICY',
        );
      }
      const [{ 0: expression, index }] = matches;
      const output = new MagicString(code)
        .overwrite(index, index + expression.length, `sharedPolicy(${JSON.stringify(name)})`)
        .append(`\n${sharedPolicy.toString()}`);
      return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
    },
    /** A copy of lit-html that came in by another path would have slipped through. */
    renderChunk(code) {
      if (/createPolicy\(\s*["'`]lit-html/.test(code))
        this.error('a copy of lit-html kept its own policy');
      return null;
    },
  };
}

/**
 * This function is not called here: its text goes into the bundle, so it can use nothing from this
 * module.
 */
function sharedPolicy(name) {
  const key = Symbol.for(`${name}.policy`);
  try {
    return (globalThis[key] ??= globalThis.trustedTypes?.createPolicy(name, {
      createHTML: (html) => html,
    }));
  } catch {
    console.warn(`The Content-Security-Policy lacks "trusted-types ${name}"`);
    return undefined;
  }
}
