/** Visits pages, finds the results that they show, and compares each with what is published. */
import {
  findEmbeds,
  nodesIn,
  readDataAddress,
  type Embed,
  type HtmlNode,
} from '../../embeds/index.js';
import { parseUrl } from '../../model/index.js';
import { widgetKinds } from '../../static/render/kinds.js';
import { Failure } from '../shell/failure.js';
import { checkEmbed, lostFinding, unreadableFinding } from './check-embed.js';
import { candidatesIn, checkCandidates, type Candidates } from './check-words.js';
import type { AuditReport, PageReport, Severity, Shown, Skipped } from './findings.js';
import { fromHtml, TooDeepError } from './from-parse5.js';
import type { AuditPage, Source } from './pages.js';
import type { Publications, PublishedProvider } from './published.js';

export interface AuditOptions {
  /** As it was named. */
  audited: string;
  source: Source;
  publications: Publications;
  /** Where results should come from, if that was said. */
  base: string | undefined;
  /** The one provider that should be shown, if that was said. */
  own: PublishedProvider | undefined;
  onPage?(read: number): void;
}

const widgets = widgetKinds.map(({ name }) => name);

/** How many hosts are asked whether they publish results, where nobody said which does. */
const MOST_GUESSES = 20;

export async function audit(options: AuditOptions): Promise<AuditReport> {
  return await new Auditor(options).run();
}

class Auditor {
  readonly #options: AuditOptions;
  readonly #skipped: Skipped[] = [];
  readonly #visited: { report: PageReport; candidates: Candidates }[] = [];
  /** All that are shown somewhere: what is said of them elsewhere is looked at when all pages are read. */
  readonly #providers = new Map<string, PublishedProvider>();
  readonly #guessed = new Set<string>();

  constructor(options: AuditOptions) {
    this.#options = options;
    if (options.own) this.#remember(options.own);
  }

  async run(): Promise<AuditReport> {
    const { source, audited, publications, own } = this.#options;
    let read = 0;
    for await (const page of source.pages) {
      if ('reason' in page) {
        this.#skipped.push(page);
        continue;
      }
      if (await this.#visit(page)) read += 1;
      this.#options.onPage?.(read);
    }
    const providers = [...this.#providers.values()];
    for (const { report, candidates } of this.#visited)
      checkCandidates(candidates, providers, own, report);
    const pages = this.#visited
      .map(({ report }) => report)
      .filter(({ shown, findings }) => shown.length + findings.length > 0);
    return {
      audited,
      publications: publications.bases,
      read,
      isWhole: source.isWhole(),
      pages,
      skipped: this.#skipped,
      counts: countsOf(pages),
    };
  }

  #remember(provider: PublishedProvider): void {
    this.#providers.set(provider.base + provider.slug, provider);
  }

  async #visit(page: AuditPage): Promise<boolean> {
    let root: HtmlNode;
    try {
      root = fromHtml(page.html);
    } catch (error) {
      if (!(error instanceof TooDeepError)) throw error;
      this.#skipped.push({ page: page.name, reason: `it is ${error.message}` });
      return false;
    }
    const report: PageReport = { page: page.name, shown: [], findings: [] };
    const pageUrl = page.url ?? canonicalOf(root);
    const code = siteCodeIn(root, pageUrl);
    const { base } = this.#options;
    const declared = dataBasesIn(root, pageUrl);
    // Where the publication is known, a page does not say by itself whose word counts.
    const bases = base ? [base] : [...new Set([...code.bases, ...declared])];
    const embeds = findEmbeds(root, { bases, widgets, pageUrl });
    for (const embed of embeds) await this.#look(embed, code.isThere, report);
    this.#visited.push({ report, candidates: candidatesIn(root, embeds) });
    return true;
  }

  /** Looks at one result; what only looks like one is passed over. */
  async #look(embed: Embed, hasSiteCode: boolean, report: PageReport): Promise<void> {
    const home = this.#options.base ?? embed.base ?? this.#guess(embed);
    // The list of what is published, and what others made of it, show no single result.
    if (home === undefined || isFileOnly(embed)) return;
    let provider: PublishedProvider | undefined;
    try {
      provider = await this.#options.publications.provider(home, embed.slug);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (embed.base) report.findings.push(unreadableFinding(embed, error.message));
      return;
    }
    if (!provider) {
      if (embed.base) report.findings.push(lostFinding(embed, home));
      return;
    }
    this.#remember(provider);
    report.shown.push(shownOf(embed));
    report.findings.push(
      ...checkEmbed(embed, { provider, own: this.#options.own, hasSiteCode, widgets: widgetKinds }),
    );
  }

  /** The publication to which an address would lead if it were one of a result. */
  #guess({ page, slug, widget, state }: Embed): string | undefined {
    if (state !== 'host' || widget === undefined) return undefined;
    const end = page.lastIndexOf(`/${slug}/${widget}`);
    const base = page.slice(0, end + 1).replace(/\/[a-z]{2,3}\/$/, '/');
    if (!parseUrl(base)) return undefined;
    if (!this.#guessed.has(base) && this.#guessed.size >= MOST_GUESSES) return undefined;
    this.#guessed.add(base);
    return base;
  }
}

/** A link to a file, such as the data: a form of the result that nobody shows. */
function isFileOnly({ form, file }: Embed): boolean {
  return form === 'link' && file !== undefined;
}

function shownOf({ form, slug, widget, language, where, line, text, alt }: Embed): Shown {
  return {
    form: form === 'words' ? 'words' : form,
    provider: slug,
    widget,
    language,
    where,
    line,
    says: text || alt || '',
  };
}

/** The address that a page says it has. */
function canonicalOf(root: HtmlNode): string | undefined {
  for (const { name, attributes } of nodesIn(root))
    if (name === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? '')) {
      const href = attributes.get('href') ?? '';
      if (parseUrl(href)) return href;
    }
  return undefined;
}

/** The scripts that make results live, and the publications whose links they take. */
function siteCodeIn(
  root: HtmlNode,
  pageUrl: string | undefined,
): { isThere: boolean; bases: string[] } {
  const bases: string[] = [];
  let isThere = false;
  for (const { name, attributes } of nodesIn(root)) {
    if (name !== 'script') continue;
    const src = attributes.get('src') ?? '';
    const own = /^(.*\/)(?:assets\/widgets\.[\da-f]+\/)?loader\.js(?:\?.*)?$/.exec(src);
    const listed = attributes.get('data-bases')?.match(/\S+/g);
    const isFile =
      /(?:^|\/)(?:inspection-widgets|assets\/widgets\.[\da-f]+\/[a-z-]+)\.js(?:\?|$)/.test(src);
    if (!(own && (listed || /loader\.js/.test(src))) && !isFile) continue;
    isThere = true;
    for (const base of listed ?? (own ? [own[1] as string] : [])) {
      const slashed = base.endsWith('/') ? base : `${base}/`;
      const url = parseUrl(slashed, pageUrl);
      if (url) bases.push(url.href);
    }
  }
  return { isThere, bases };
}

/** The publications whose data elements of the page name. */
function dataBasesIn(root: HtmlNode, pageUrl: string | undefined): string[] {
  return [...nodesIn(root)].flatMap(({ name, attributes }) => {
    const isOurs = name.startsWith('inspection-') || attributes.has('data-inspection-widget');
    const src = attributes.get('data-src') ?? attributes.get('src');
    const data = isOurs && src && readDataAddress(src, { bases: [], widgets, pageUrl });
    return data ? [data.base] : [];
  });
}

function countsOf(pages: readonly PageReport[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { findings } of pages) for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
