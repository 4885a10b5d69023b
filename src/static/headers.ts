/**
 * The HTTP headers of a publication, once, as data: `serve` sends them, and the files `_headers` (for static hosts) and
 * `nginx.conf` are written from them.
 *
 * A path pattern is written as those hosts write it: `:name` stands for one segment, `*` for anything, and a slash at the
 * end for a page, with its `index.html` or without. No two patterns that match one path may disagree in a header, since
 * hosts join what several rules say with a comma: two policies are then both in force, and two ages make no sense.
 */
import { languageOf } from '../i18n/index.js';
import { allLanguages } from '../i18n/generated/all.js';

export type Headers = Readonly<Record<string, string>>;

/** What one kind of file is sent with. */
export interface HeaderRule {
  kind: 'assets' | 'scripts' | 'widget pages' | 'pages' | 'e-mail' | 'pictures' | 'data';
  /** Path patterns below the publication, each with a slash at its start. */
  paths: readonly string[];
  headers: Headers;
}

/** The names that occur in the paths of a publication. */
export interface PathNames {
  /** Names of widgets: "badge". */
  widgets: readonly string[];
  /** Folders of the languages that do not stand at the root: "cy". */
  languages: readonly string[];
}

/** Nothing in a publication is secret or belongs to a visitor, so any site may read it; see the fetch standard on `*`. */
export const commonHeaders: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

const FOR_EVER = 'public, max-age=31536000, immutable';
/** A new report is seen within minutes; a page that is old for an hour at most is shown while the new one comes. */
const SHORT = 'public, max-age=300, stale-while-revalidate=3600';

const policy = (...directives: string[]) =>
  ["default-src 'none'", ...directives, "base-uri 'none'"].join('; ');

const PAGE_POLICY = policy(
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types inspection-widgets',
);
const WIDGET_POLICY = policy(
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  'frame-ancestors *',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
);
/** Files that carry their own styles and are pictures or fragments: nothing else in them may run or load. */
const FILE_POLICY = policy("style-src 'unsafe-inline'", "img-src 'self' https:", 'sandbox');

/** The headers of files of no kind that is known here: somebody added them to the folder. */
export const otherHeaders: Headers = {
  'Cache-Control': SHORT,
  'Content-Security-Policy': PAGE_POLICY,
};

/** The rules of a publication with these names in its paths. */
export function headerRules({ widgets, languages }: PathNames): HeaderRule[] {
  const roots = ['', ...languages.map((language) => `/${language}`)];
  const below = (path: string) => roots.map((root) => `${root}${path}`);
  return [
    { kind: 'assets', paths: ['/assets/*'], headers: { 'Cache-Control': FOR_EVER } },
    // Sites load these by one address, and get the newest.
    { kind: 'scripts', paths: ['/loader.js', '/frames.js'], headers: { 'Cache-Control': SHORT } },
    {
      kind: 'widget pages',
      paths: widgets.flatMap((widget) => below(`/:provider/${widget}/`)),
      headers: { 'Cache-Control': SHORT, 'Content-Security-Policy': WIDGET_POLICY },
    },
    {
      kind: 'pages',
      // "/:page/" of the root is also the front page of each language.
      paths: ['/', ...below('/:page/'), ...below('/a-z/:letter/')],
      headers: otherHeaders,
    },
    {
      kind: 'e-mail',
      paths: below('/:provider/badge/badge.html'),
      headers: { 'Cache-Control': SHORT, 'Content-Security-Policy': FILE_POLICY },
    },
    {
      kind: 'pictures',
      paths: ['/*.svg', '/*.png'],
      headers: { 'Cache-Control': SHORT, 'Content-Security-Policy': FILE_POLICY },
    },
    {
      kind: 'data',
      paths: ['/*.json', '/*.ndjson', '/*.csv', '/*.txt', '/*.xml'],
      headers: { 'Cache-Control': SHORT },
    },
  ];
}

/** The folder of each language that the library speaks, wherever it does not stand at the root: "cy". */
export function languageFolders(): string[] {
  return allLanguages.map(({ tag }) => languageOf(tag));
}

/** A regular expression, in the dialect that JavaScript and nginx share, for the paths that a pattern means. */
export function expressionOf(pattern: string): string {
  const escaped = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replaceAll('*', '.*');
  return escaped.endsWith('/') ? `${escaped}(?:index\\.html)?` : escaped;
}

/**
 * What to send with a file of a publication: all its headers but those of the connection.
 *
 * @param path below the publication, decoded, with a slash at its start
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Headers {
  const rule = rules.find(({ paths }) =>
    paths.some((pattern) => new RegExp(`^${expressionOf(pattern)}$`).test(path)),
  );
  return { ...commonHeaders, ...(rule?.headers ?? otherHeaders) };
}

/** Media types by the ending of a file's name. */
export const mediaTypes: Headers = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain',
  conf: 'text/plain',
  xml: 'application/xml',
  csv: 'text/csv',
  ico: 'image/x-icon',
};

/** The media type of a file, with its character set where it is text; the standard of JSON knows no other than UTF-8. */
export function mediaTypeOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : 'txt';
  const type = mediaTypes[ending];
  return type && isText(type) ? `${type}; charset=utf-8` : type;
}

/** True for types that are sent with a character set. */
export function isText(type: string): boolean {
  return /^text\/|xml$/.test(type);
}
