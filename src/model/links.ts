/**
 * An https address that the URL parser would give back as it is: most that there are, at a fraction of the time. Nothing that it
 * reads anew: no dots that lead upwards, no numbers for a host, no letters that it writes otherwise.
 */
const PLAIN = /^https:\/\/([a-z][a-z\d]*\.)+[a-z]+\/[\w/-]*(\.\w+)?$/;

/**
 * The absolute address that a link leads to, if it may be followed: http or https, and no credentials in it. The URL
 * parser, not a pattern, decides on the scheme, since browsers ignore tabs and line breaks inside "java\nscript:".
 */
export function resolveLink(address: string, base: string): string | undefined {
  if (PLAIN.test(address)) return address;
  const href = parseUrl(address, base)?.href ?? '';
  // As the parser writes an address, an @ before the first slash can only come from credentials.
  return /^https?:\/\/[^@/]+\//.test(href) ? href : undefined;
}

/**
 * An address as the URL parser reads it; `undefined` where there is none. Not by `URL.canParse`: after some thousand calls
 * Node 20 and 22 have it refuse every address with a letter such as "é" (fixed in nodejs/node#58023).
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
