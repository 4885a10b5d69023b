/** What a script on somebody else's page has to find out first: its own element, and whose results it serves. */

/**
 * The element of the script that runs: the address of the script stands in the stack of an error. `document.currentScript`
 * does not say it of modules, and says something else where a page has an image of that name.
 */
export const ownScript = [...document.scripts].find((each) =>
  // Without an address there is nothing to look for: the name of its class stands in no stack.
  (Error().stack as string).includes(each.src || (each as never)),
) as HTMLScriptElement;

/**
 * The absolute addresses of folders, which end with a slash, so that no longer name is taken for one of them: those that
 * the build or the publisher puts into a script, relative to it, and the publications that `data-bases` of its element
 * names.
 *
 * @param places with a space after each
 */
export function addressesOf(places: string): string[] {
  // Where there is no attribute, "undefined" is one more folder, in which nothing is.
  const all = (places + ownScript.dataset['bases']).match(/\S+/g) as string[];
  return all.map((place) => new URL(place, ownScript.src).href);
}
