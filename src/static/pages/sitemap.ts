/** What search engines are told: the pages worth finding, and when their data last changed. */
import { markup as xml } from './markup.js';
import { addressOf, folderOf } from './paths.js';
import type { ProviderEntry, Publication, PublishedFile } from './publication.js';

/** The most addresses that one sitemap may have. */
const MOST = 50_000;

/** The sitemap, or an index of several where there are more addresses than one may have; and robots.txt. */
export function* sitemapFiles(
  entries: readonly ProviderEntry[],
  publication: Publication,
  most = MOST,
): Generator<PublishedFile, void, undefined> {
  const pages = [
    { page: '' },
    { page: 'builder/' },
    { page: 'check/' },
    { page: 'data/' },
    ...entries.map(pageOf),
  ];
  const { languages } = publication;
  const chunk = Math.max(1, Math.floor(most / languages.length));
  if (pages.length <= chunk) {
    yield { path: 'sitemap.xml', body: sitemap(pages, publication) };
  } else {
    const paths: string[] = [];
    for (let from = 0; from < pages.length; from += chunk) {
      const path = `sitemap-${paths.length + 1}.xml`;
      paths.push(path);
      yield { path, body: sitemap(pages.slice(from, from + chunk), publication) };
    }
    yield { path: 'sitemap.xml', body: sitemapIndex(paths, publication) };
  }
  yield {
    path: 'robots.txt',
    body: `User-agent: *\nAllow: /\n\nSitemap: ${addressOf('sitemap.xml', publication)}\n`,
  };
}

/** A page in all languages, and the date of the newest thing on it. */
interface SitemapPage {
  page: string;
  latest?: string | undefined;
}

function pageOf({ slug, latest }: ProviderEntry): SitemapPage {
  return { page: `${slug}/`, latest };
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function sitemap(pages: readonly SitemapPage[], publication: Publication): string {
  const { languages } = publication;
  const isTranslated = languages.length > 1;
  const urls = pages.flatMap(({ page, latest }) => {
    const addresses = languages.map((language) => ({
      tag: language.tag,
      address: addressOf(folderOf(language, publication) + page, publication),
    }));
    const alternates = addresses.map(
      ({ tag, address }) => xml`<xhtml:link rel="alternate" hreflang="${tag}" href="${address}"/>`,
    );
    const lastmod = latest !== undefined && xml`<lastmod>${latest}</lastmod>`;
    return addresses.map(({ address }) =>
      String(xml`<url><loc>${address}</loc>${lastmod}${isTranslated && alternates}</url>`),
    );
  });
  const xhtml = isTranslated ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '';
  return `${HEAD}\n<urlset ${NAMESPACE}${xhtml}>\n${urls.join('\n')}\n</urlset>\n`;
}

function sitemapIndex(paths: readonly string[], publication: Publication): string {
  const maps = paths.map((path) =>
    String(xml`<sitemap><loc>${addressOf(path, publication)}</loc></sitemap>`),
  );
  return `${HEAD}\n<sitemapindex ${NAMESPACE}>\n${maps.join('\n')}\n</sitemapindex>\n`;
}
