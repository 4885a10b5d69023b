/**
 * The absolute address that a link leads to, if it may be followed: http or https, and no credentials in it. The URL
 * parser, not a pattern, decides on the scheme, since browsers ignore tabs and line breaks inside "java\nscript:".
 */
export function resolveLink(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { protocol, username, password, href } = new URL(address, base);
  return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
}
