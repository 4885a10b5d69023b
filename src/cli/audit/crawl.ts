/**
 * The pages of a site: the one that was named, then those below its folder that the site's map or its pages lead to. What
 * robots.txt keeps robots out of is left alone, and no more than two requests are under way at once.
 */
import { nodesIn } from '../../embeds/index.js';
import { parseUrl } from '../../model/index.js';
import { EXIT, Failure } from '../shell/failure.js';
import { decodeHtml, isBinary } from './decode.js';
import { fromHtml } from './from-parse5.js';
import type { AuditPage, Limits, PageOrSkipped, Source } from './pages.js';
import { ask, RequestError } from './requests.js';
import { readRobots, type Robots } from './robots.js';

const AT_ONCE = 2;
/** Addresses that are kept to be asked for, for each page that may be read. */
const KEPT_FOR_EACH = 20;
const MOST_SITEMAPS = 10;
/** Addresses that differ in their query alone: calendars and searches have no end. */
const MOST_QUERIES = 20;

interface Site {
  origin: string;
  /** Path of the folder of the page that was named. */
  folder: string;
  robots: Robots;
  limits: Limits;
  signal: AbortSignal;
}

/** Throws a `Failure` where the page that was named cannot be read. */
export async function crawl(start: string, limits: Limits, signal: AbortSignal): Promise<Source> {
  const first = await firstPage(start, limits, signal);
  const { origin, pathname } = new URL(first.url);
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  const robots = await robotsOf(origin, limits, signal);
  const site: Site = { origin, folder, robots, limits, signal };
  // Whoever names a page may read it; the rules are about what robots find by themselves.
  const queue = new Queue(site, first.url);
  return { pages: walk(first, queue, site), isWhole: () => queue.isWhole && queue.length === 0 };
}

async function firstPage(start: string, limits: Limits, signal: AbortSignal) {
  try {
    const page = pageOf(start, await ask(start, limits, signal, () => undefined));
    if ('html' in page) return page as AuditPage & { url: string };
    throw new RequestError(page.reason);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw new Failure(EXIT.input, `${start} cannot be read: ${error.message}`, { cause: error });
  }
}

async function* walk(first: AuditPage, queue: Queue, site: Site): AsyncIterable<PageOrSkipped> {
  queue.addAll(linksIn(first));
  yield first;
  queue.addAll(await sitemapOf(site));
  const under: Promise<PageOrSkipped | undefined>[] = [];
  let asked = 1;
  for (;;) {
    while (under.length < AT_ONCE && asked < site.limits.pages) {
      const next = queue.take();
      if (next === undefined) break;
      asked += 1;
      under.push(visit(next, queue, site));
    }
    const done = under.shift();
    if (!done) return;
    const page = await done;
    if (!page) continue;
    if ('html' in page) queue.addAll(linksIn(page));
    yield page;
  }
}

/** `undefined` for what is no page, and for one that was read before. */
async function visit(url: string, queue: Queue, site: Site): Promise<PageOrSkipped | undefined> {
  try {
    const answer = await ask(url, site.limits, site.signal, (target) =>
      reasonAgainst(target, site),
    );
    if (answer.url !== url && !queue.isNew(answer.url)) return undefined;
    if (!/html|^$/i.test(answer.type)) return undefined;
    return pageOf(url, answer);
  } catch (error) {
    if (error instanceof RequestError) return { page: url, reason: error.message };
    throw error;
  }
}

function reasonAgainst(url: URL, { origin, robots }: Site): string | undefined {
  if (url.origin !== origin) return `it leads to another site, ${url.origin}`;
  return robots.allows(url.pathname + url.search)
    ? undefined
    : 'it leads to where robots.txt lets no robot go';
}

function pageOf(name: string, answer: Awaited<ReturnType<typeof ask>>): PageOrSkipped {
  const { url, status, type, bytes } = answer;
  if (status !== 200) return { page: name, reason: `the server answers ${status}` };
  if (!/html|^$/i.test(type)) return { page: name, reason: `it is no page, but ${type}` };
  if (isBinary(bytes)) return { page: name, reason: 'it is no text' };
  return { name: url, url, html: decodeHtml(bytes, type) };
}

/** Addresses to ask for, each once. */
class Queue {
  /** False where there are addresses that were not kept. */
  isWhole = true;
  readonly #seen = new Set<string>();
  readonly #left: string[] = [];
  readonly #queries = new Map<string, number>();
  readonly #site: Site;

  constructor(site: Site, first: string) {
    this.#site = site;
    this.#seen.add(withoutFragment(first));
  }

  /** Remembers an address; false where it was there before. */
  isNew(address: string): boolean {
    const key = withoutFragment(address);
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }

  addAll(addresses: Iterable<string>): void {
    for (const address of addresses) this.#add(address);
  }

  take(): string | undefined {
    return this.#left.shift();
  }

  #add(address: string): void {
    const url = parseUrl(address);
    if (!url || address.length > 2000) return;
    const { origin, folder, robots, limits } = this.#site;
    const path = url.pathname + url.search;
    if (url.origin !== origin || !url.pathname.startsWith(folder) || !robots.allows(path)) return;
    if (/\.(?!x?html?$|php$|aspx?$|jsp$)[a-z\d]{2,5}$/i.test(url.pathname)) return;
    const queries = this.#queries.get(url.pathname) ?? 0;
    const isFull = this.#seen.size >= limits.pages * KEPT_FOR_EACH;
    if (isFull || (url.search && queries >= MOST_QUERIES)) {
      if (!this.#seen.has(withoutFragment(address))) this.isWhole = false;
      return;
    }
    if (!this.isNew(address)) return;
    if (url.search) this.#queries.set(url.pathname, queries + 1);
    this.#left.push(withoutFragment(address));
  }

  get length(): number {
    return this.#left.length;
  }
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/s, '');
}

function* linksIn({ html, url }: AuditPage): Generator<string> {
  let root;
  try {
    root = fromHtml(html);
  } catch {
    return;
  }
  const nodes = [...nodesIn(root)];
  const base = nodes.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
  const from = resolved(base?.attributes.get('href') ?? '', url) ?? url;
  for (const { name, attributes } of nodes) {
    const href = name === 'a' ? attributes.get('href') : undefined;
    const address = href === undefined ? undefined : resolved(href.trim(), from);
    if (address) yield address;
  }
}

function resolved(href: string, from: string | undefined): string | undefined {
  return parseUrl(href, from)?.href;
}

async function robotsOf(origin: string, limits: Limits, signal: AbortSignal): Promise<Robots> {
  const text = await textAt(`${origin}/robots.txt`, origin, limits, signal);
  return readRobots(text ?? '');
}

/** Addresses in the site's map, and in the maps that it names. */
async function sitemapOf({ origin, robots, limits, signal }: Site): Promise<string[]> {
  const named = robots.sitemaps.filter((each) => parseUrl(each, origin));
  const left = named.length > 0 ? named : [`${origin}/sitemap.xml`];
  const found: string[] = [];
  for (let count = 0; count < MOST_SITEMAPS && left.length > 0; count += 1) {
    const address = new URL(left.shift() as string, origin);
    if (address.origin !== origin) continue;
    const text = await textAt(address.href, origin, limits, signal);
    if (text === undefined) continue;
    const addresses = [...text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, each = '']) =>
      each.replaceAll('&amp;', '&'),
    );
    (/<sitemapindex[\s>]/.test(text) ? left : found).push(...addresses.slice(0, 50_000));
  }
  return found;
}

/** What is not there, or on another site, says nothing. */
async function textAt(
  address: string,
  origin: string,
  limits: Limits,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const elsewhere = (url: URL) => (url.origin === origin ? undefined : 'it is elsewhere');
    const { status, bytes } = await ask(address, limits, signal, elsewhere);
    return status === 200 ? new TextDecoder().decode(bytes) : undefined;
  } catch (error) {
    if (error instanceof RequestError) return undefined;
    throw error;
  }
}
