/** Loads our files, and only as the build made them. */
import { ownScript } from '../host-page/own-script.js';
import { NAME, names } from './address.js';

declare global {
  /** SHA-256 of each file that may be loaded, the first of the names, in Base64 without the sign at its end: 43 characters. */
  const FILE_HASHES: string;

  interface Window {
    /** By a symbol: the policy that all our scripts on a page share. */
    [policy: symbol]: Policy | undefined;
    /** Missing in some browsers. */
    trustedTypes: { createPolicy(name: string, rules: Policy): Policy };
  }
}

interface Policy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

/** The file with all widgets. It stands for the one element that is no use without others. */
export const ALL = 'data';

/**
 * Adds a file to the page, and resolves when it has run. One that does not come, or is another than was built, is told of
 * in the console by the browser, and never resolves; one that the page refuses is told of here.
 *
 * @param folder its address
 */
export const load = (name: string, folder: string): Promise<unknown> =>
  new Promise((loaded) => {
    const hashes = FILE_HASHES.match(/.{43}/g) as string[];
    document.head.append(
      Object.assign(document.createElement('script'), {
        type: 'module',
        integrity: `sha256-${hashes[names.indexOf(name)]}=`,
        nonce: ownScript.nonce,
        onload: loaded,
        src: trusted(folder + (name === ALL ? NAME : name) + '.js'),
      }),
    );
  }).catch(console.warn);

/**
 * An address as a page with Trusted Types wants it. Where the policy is refused, or a file of a widget made it, which has
 * no need of addresses, it is the plain one: then the page decides.
 */
function trusted(address: string): string {
  try {
    const policy = (self[Symbol.for(`${NAME}.policy`)] ??= self.trustedTypes.createPolicy(NAME, {
      createHTML: (html) => html,
      createScriptURL: (url) => url,
    }));
    return policy.createScriptURL(address);
  } catch {
    return address;
  }
}
