/** All files of a publication that are not one provider's. */
import { headerFiles } from '../header-files.js';
import { assetFiles } from './assets.js';
import { builderFiles } from './builder-page.js';
import { checkPage } from './check-page.js';
import { dataPage } from './data-page.js';
import { indexFiles } from './index-page.js';
import { notFoundPage } from './not-found-page.js';
import type { Provenance } from './provenance.js';
import { provenanceTables } from './provenance-csv.js';
import type { ProviderEntry, Publication, PublishedFile } from './publication.js';
import { sitemapFiles } from './sitemap.js';
import { widgetFiles } from './widget-files.js';

/** The files, one after the other. `entries` may be in any order; the files come out the same. */
export function* siteFiles(
  entries: readonly ProviderEntry[],
  provenance: Provenance,
  publication: Publication,
): Generator<PublishedFile, void, undefined> {
  yield* assetFiles();
  yield* widgetFiles();
  for (const language of publication.languages) {
    const place = { publication, language };
    yield* indexFiles(place, entries);
    yield* builderFiles(place, entries);
    yield checkPage(place);
    yield dataPage(place, provenance);
  }
  yield* provenanceTables(provenance);
  yield notFoundPage(publication);
  yield* sitemapFiles(inOrder(entries), publication);
  yield* headerFiles(publication);
}

function inOrder(entries: readonly ProviderEntry[]): ProviderEntry[] {
  return [...entries].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
