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
  if (!URL.canParse(address, base)) return undefined;
  const { href } = new URL(address, base);
  // As the parser writes an address, an @ before the first slash can only come from credentials.
  return /^https?:\/\/[^@/]+\//.test(href) ? href : undefined;
}
