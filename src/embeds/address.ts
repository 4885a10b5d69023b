/**
 * Addresses of results: `<base>[<language>/]<provider>/<widget>/[index.html][?options][#options]`. On the pages of others
 * they are found as they were pasted, or as an editor has changed them.
 */
import { parseUrl } from '../model/index.js';

/** What is known of the publications that addresses may lead to. */
export interface Publications {
  /** Absolute addresses of their folders, each with a slash at its end. */
  bases: readonly string[];
  /** Names of the widgets: "badge". */
  widgets: readonly string[];
  /** Address of the page that the markup is from, against which relative addresses are read. */
  pageUrl?: string | undefined;
}

/**
 * How an address leads to a publication: as it should; with http for https or the other way; not at all, since it is
 * relative to another place, has lost its protocol, or its host is not that of a publication; or by way of somebody who
 * watches links.
 */
export type AddressState = 'whole' | 'scheme' | 'relative' | 'cut' | 'host' | 'wrapped';

/** What an address says. */
export interface ResultAddress {
  state: AddressState;
  /** As it should be, without options; where nothing says the publication, as it stands. */
  page: string;
  /** Address of the publication; `undefined` where it is none that is known. */
  base: string | undefined;
  /** Folder of the language, where there is one: "cy". */
  language: string | undefined;
  /** The provider's name in addresses: "islington". */
  slug: string;
  /** `undefined` for the page of the provider. */
  widget: string | undefined;
  /** A file beside the widget's page: "badge.svg". */
  file: string | undefined;
  /** From the query and the fragment, decoded. */
  options: ReadonlyMap<string, string>;
}

/** Folders of a publication that are no provider's. */
const NOT_PROVIDERS = new Set(['a-z', 'assets', 'builder', 'check', 'data']);
const NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/;
const FILE = /^[a-z\d-]+\.[a-z]{3,5}$/;
const LANGUAGE = /^[a-z]{2,3}$/;

/** Reads an address as it stands in an attribute; `undefined` where it leads to no result. */
export function readAddress(href: string, known: Publications): ResultAddress | undefined {
  const text = href.trim();
  if (!text || text.length > 4000 || text.startsWith('#')) return undefined;
  const url = parsed(text, known.pageUrl);
  const own = url && ownAddress(url, known);
  if (own) return own;
  return wrapped(url, known) ?? changed(text, url, known);
}

/** A publication's own file of data: `<base><provider>/inspection.json`, or the collection beside its comparison. */
export function readDataAddress(
  src: string,
  known: Publications,
): { base: string; slug: string; isKnown: boolean } | undefined {
  const url = parsed(src.trim(), known.pageUrl);
  const found =
    url &&
    /^(.*\/)([a-z\d-]+)\/(?:inspection|comparison\/collection)\.json$/.exec(
      url.origin + url.pathname,
    );
  if (!found) return undefined;
  const [, base = '', slug = ''] = found;
  return { base, slug, isKnown: known.bases.includes(base) };
}

function parsed(text: string, pageUrl: string | undefined): URL | undefined {
  const url = parseUrl(text, pageUrl);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function ownAddress(url: URL, known: Publications): ResultAddress | undefined {
  const address = url.origin + url.pathname;
  for (const base of known.bases) {
    const isWhole = address.startsWith(base);
    if (!isWhole && !withoutScheme(address).startsWith(withoutScheme(base))) continue;
    const rest = withoutScheme(address).slice(withoutScheme(base).length);
    const below = readBelow(rest, known);
    if (!below) continue;
    const page = base + folderOf(below);
    return { ...below, state: isWhole ? 'whole' : 'scheme', base, page, options: optionsOf(url) };
  }
  return undefined;
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:/, '');
}

type Below = Pick<ResultAddress, 'language' | 'slug' | 'widget' | 'file'>;

function readBelow(path: string, { widgets }: Publications): Below | undefined {
  const parts = path.split('/');
  const last = parts.pop() as string;
  const file = FILE.test(last) ? last : undefined;
  // Editors cut the last slash off; servers put it there again.
  if (last && !file) parts.push(last);
  if (parts.length === 0 || parts.length > 3 || !parts.every((part) => NAME.test(part)))
    return undefined;
  const [first = '', second = ''] = parts;
  const hasLanguage =
    LANGUAGE.test(first) &&
    (parts.length === 3 || (parts.length === 2 && !widgets.includes(second)));
  const language = hasLanguage ? parts.shift() : undefined;
  const [slug = '', widget, ...rest] = parts;
  // The front page of a language is no provider's.
  const isNone = NOT_PROVIDERS.has(slug) || (widget === undefined && LANGUAGE.test(slug));
  if (isNone || rest.length > 0) return undefined;
  return { language, slug, widget, file: file === 'index.html' ? undefined : file };
}

function folderOf({ language, slug, widget }: Below): string {
  return [language, slug, widget].map((part) => (part === undefined ? '' : `${part}/`)).join('');
}

/** Options of the query, then those of the fragment, which go before them. */
function optionsOf({ search, hash }: Pick<URL, 'search' | 'hash'>): Map<string, string> {
  return new Map([...new URLSearchParams(search.slice(1)), ...new URLSearchParams(hash.slice(1))]);
}

/** Mail gateways and social networks put their own address around a link and the whole one into its query. */
function wrapped(url: URL | undefined, known: Publications): ResultAddress | undefined {
  if (!url || url.search.length < 8) return undefined;
  for (const value of url.searchParams.values()) {
    const inner = /^https?:\/\//.test(value) ? parsed(value, undefined) : undefined;
    const own = inner && ownAddress(inner, known);
    if (own?.widget) return { ...own, state: 'wrapped' };
  }
  return undefined;
}

/** An address whose end says a result, while its beginning leads to no publication that is known. */
function changed(
  text: string,
  url: URL | undefined,
  known: Publications,
): ResultAddress | undefined {
  const [, path = ''] = /^([^?#]*)/.exec(text) ?? [];
  const parts = path.split('/');
  // As above, the last slash may be gone.
  if (!FILE.test(parts.at(-1) as string) && parts.at(-1)) parts.push('');
  const [slug = '', widget = '', file = ''] = parts.slice(-3);
  if (!NAME.test(slug) || NOT_PROVIDERS.has(slug) || !known.widgets.includes(widget))
    return undefined;
  if (file && !FILE.test(file)) return undefined;
  const state = stateOf(text, path, known);
  const [base] = known.bases;
  const isOurs = state === 'cut' || state === 'relative';
  const below = {
    language: undefined,
    slug,
    widget,
    file: file && file !== 'index.html' ? file : undefined,
  };
  const options = url ?? new URL(text.replace(/^[^?#]*/, ''), 'https://nowhere.invalid/');
  return {
    ...below,
    state,
    base: undefined,
    page: isOurs && base ? base + folderOf(below) : (url?.href.replace(/[?#].*/, '') ?? path),
    options: optionsOf(options),
  };
}

function stateOf(text: string, path: string, { bases }: Publications): AddressState {
  if (bases.some((base) => path.includes(base.replace(/^https?:\/\//, '')))) return 'cut';
  return /^(?:https?:)?\/\//i.test(text) ? 'host' : 'relative';
}
