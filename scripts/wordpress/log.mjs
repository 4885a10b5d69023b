/** What PHP and WordPress wrote into the log of a site. */

/** This WordPress is older than Debian's PHP: what PHP says of the code of WordPress itself when it reads it. */
const OF_WORDPRESS =
  /^PHP Deprecated: .*(?:ReturnTypeWillChange|Optional parameter).* in \S*\/wp-includes\//;

/** The lines that are about something else, each once. */
export function faultsOfLog(text) {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\] /, ''))
    .filter((line) => line.trim() !== '' && !OF_WORDPRESS.test(line));
  return [...new Set(lines)];
}
