/**
 * Keeps the architecture: a file in src imports from its own folder and from lower floors only.
 * Keeps out what would let data become markup, too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The file `define.ts` of an element stands a floor above its class; `.` is index.ts and define.ts
 * of src itself.
 */
const FLOORS = {
  model: 0,
  frameworks: 1,
  i18n: 1,
  importers: 2,
  views: 2,
  styles: 2,
  themes: 2,
  snippets: 3,
  embeds: 3,
  templates: 3,
  data: 3,
  'host-page': 3,
  core: 4,
  elements: 5,
  'elements/define': 6,
  frames: 6,
  generated: 7,
  loader: 7,
  'page-scripts': 7,
  static: 8,
  cli: 9,
  '.': 10,
};

/**
 * These run anywhere, so they import no package at all, but for the parsers of CSV and JSON. That they use nothing of
 * the DOM is checked by tsconfig.pure.json.
 */
const PURE = new Set([
  'model',
  'frameworks',
  'i18n',
  'importers',
  'views',
  'themes',
  'snippets',
  'embeds',
]);
const PACKAGES = {
  'importers/reading/csv.ts': 'csv-parse/browser/esm/sync',
  'importers/reading/json.ts': '@streamparser/json',
};

const FORBIDDEN = /\b(?:unsafeHTML|unsafeSVG|unsafeStatic|innerHTML|srcdoc|styleMap)\b|\sstyle=/;

// Statements start a line, which keeps comments and strings out; `import('…')` may stand anywhere.
const IMPORT =
  /^[ \t]*(?:import|export)\b[^'"`;]*?\bfrom\s*['"](?<from>[^'"]+)['"]|^[ \t]*import\s*['"](?<effect>[^'"]+)['"]|\bimport\(\s*['"`](?<dynamic>[^'"`]+)['"`]/gm;

/** @returns one line for each breach: file:line and the rule */
export function checkSource(file, source) {
  const breaches = [];
  const isTest = file.endsWith('.test.ts') || file.startsWith('testing/');
  if (isTest) return breaches;

  const from = placeOf(file);
  if (from.floor === undefined)
    return [`src/${file}:1 lies on no floor: add "${from.folder}" to FLOORS`];

  for (const match of source.matchAll(IMPORT)) {
    const specifier = match.groups.from ?? match.groups.effect ?? match.groups.dynamic;
    const rule = ruleAgainst(from, file, specifier);
    if (rule)
      breaches.push(`src/${file}:${lineAt(source, match.index + match[0].search(/\S/))} ${rule}`);
  }
  source.split('\n').forEach((line, index) => {
    const [name] = (!/^\s*(?:\/?\*|\/\/)/.test(line) && FORBIDDEN.exec(line)) || [];
    if (name)
      breaches.push(
        `src/${file}:${index + 1} uses "${name.trim()}": nothing from data may become markup or style`,
      );
  });
  return breaches;
}

function ruleAgainst(from, file, specifier) {
  if (!specifier.startsWith('.')) {
    return (
      PURE.has(from.folder) &&
      PACKAGES[file] !== specifier &&
      `imports "${specifier}": ${from.folder} imports no packages`
    );
  }
  const target = posix.join(posix.dirname(file), specifier);
  if (target.startsWith('../')) return `imports "${specifier}" from outside src`;
  const to = placeOf(target);
  if (to.folder === 'testing')
    return `imports "${specifier}": src/testing is for tests and stories`;
  if (to.floor === undefined) return `imports "${specifier}", which lies on no floor`;
  if (to.place === from.place || to.floor < from.floor) return false;
  return `imports "${specifier}": from floor ${from.floor} (${from.place}) to floor ${to.floor} (${to.place})`;
}

/** Where a file under src stands. Two files of one place may import each other. */
function placeOf(file) {
  const [folder, ...rest] = file.split('/');
  if (rest.length === 0) return { folder: '.', place: '.', floor: FLOORS['.'] };
  if (folder !== 'elements') return { folder, place: folder, floor: FLOORS[folder] };
  const isDefine = /^define\.[jt]s$/.test(rest.at(-1));
  const place = `elements/${rest[0]}${isDefine ? '/define' : ''}`;
  return { folder, place, floor: FLOORS[isDefine ? 'elements/define' : 'elements'] };
}

function lineAt(source, index) {
  return source.slice(0, index).split('\n').length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = readdirSync('src', { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));
  const breaches = files.flatMap((file) => checkSource(file, readFileSync(`src/${file}`, 'utf8')));
  for (const breach of breaches) console.error(breach);
  console.log(`${files.length} files, ${breaches.length} breaches`);
  process.exit(breaches.length > 0 ? 1 : 0);
}
