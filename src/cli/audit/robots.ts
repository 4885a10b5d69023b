/** What a site allows robots to read, by robots.txt (RFC 9309). */

export const ROBOT = 'inspection-widgets-audit';

const MOST_STARS = 6;

interface Line {
  isAllowed: boolean;
  pattern: RegExp;
  /** Of two that match the longer wins. */
  length: number;
}

export interface Robots {
  allows(path: string): boolean;
  sitemaps: string[];
}

/** Reads the rules for us, or those for all where there are none for us. */
export function readRobots(text: string): Robots {
  const groups: { agents: string[]; lines: Line[] }[] = [];
  const sitemaps: string[] = [];
  let isNaming = false;
  for (const each of text.slice(0, 500_000).split(/[\r\n]+/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#|$)/.exec(each) ?? [];
    const name = key.toLowerCase();
    if (name === 'sitemap') sitemaps.push(value);
    if (name === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], lines: [] });
      groups.at(-1)?.agents.push(value.toLowerCase());
    }
    if ((name === 'allow' || name === 'disallow') && value)
      groups.at(-1)?.lines.push(lineOf(name === 'allow', value));
    isNaming = name === 'user-agent' || (isNaming && name === '');
  }
  const ours = groups.filter(({ agents }) =>
    agents.some((agent) => agent && ROBOT.includes(agent)),
  );
  const own = ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes('*'));
  const lines = own.flatMap((group) => group.lines);
  return { sitemaps, allows: (path) => isAllowed(path, lines) };
}

function lineOf(isAllow: boolean, value: string): Line {
  const isWhole = value.endsWith('$');
  // More than a few stars are made to keep readers busy.
  const parts = value
    .slice(0, isWhole ? -1 : undefined)
    .split(/\*+/)
    .slice(0, MOST_STARS);
  const escaped = parts.map((part) => part.replace(/[\\^$.+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(`^${escaped.join('.*?')}${isWhole ? '$' : ''}`);
  return { isAllowed: isAllow, pattern, length: value.length };
}

function isAllowed(path: string, lines: readonly Line[]): boolean {
  const [first] = lines
    .filter(({ pattern }) => pattern.test(path))
    .sort((a, b) => b.length - a.length || Number(b.isAllowed) - Number(a.isAllowed));
  return first?.isAllowed ?? true;
}
