/** A small publication of real results in two languages, on disk and served, for tests of its pages. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { serveFolder, type Serving } from '../cli/serve/server.js';
import * as cy from '../i18n/cy.js';
import * as enGb from '../i18n/en-gb.js';
import type { Language } from '../i18n/index.js';
import { parseCollection, parseDocument, type InspectionDocument } from '../model/index.js';
import {
  providerEntry,
  providerFiles,
  siteFiles,
  type Provenance,
  type ProviderEntry,
  type Publication,
  type PublishedFile,
} from '../static/pages/index.js';
import { widgetKinds } from '../static/render/kinds.js';

const DATA = new URL('../../data/', import.meta.url);
const bytesOf = (path: string) => readFileSync(new URL(path, DATA));
const jsonOf = (path: string): unknown => JSON.parse(bytesOf(path).toString());

export const english: Language = enGb;
export const welsh: Language = cy;

/** What the tests look at, by slug: full and sparse results, a joint judgement, a withheld name, a result in a sentence. */
export const published: ReadonlyMap<string, InspectionDocument> = new Map(
  Object.entries({
    islington: 'islington.json',
    halton: 'councils/halton.json',
    'north-northamptonshire': 'councils/north-northamptonshire.json',
    'childrens-home-sc461865': 'providers/sccif-home-name-withheld.json',
    'bedford-send': 'providers/send-bedford.json',
    devon: 'councils/devon.json',
  }).map(([slug, path]) => [slug, parseDocument(jsonOf(path)).document as InspectionDocument]),
);

/** All 153 councils. */
export const councils: readonly InspectionDocument[] = parseCollection(
  jsonOf('councils.json'),
).documents;

export const publication: Publication = {
  base: 'https://results.example.org/inspections/',
  title: 'Inspection results',
  languages: [english, welsh],
  jsonLd: true,
  publisher: { name: 'Data to Insight', url: 'https://www.datatoinsight.org/' },
};

/** Documents of a council's statistical neighbours, nearest first. */
export function neighboursOf({ provider }: InspectionDocument): InspectionDocument[] {
  const codeOf = (council: InspectionDocument) => council.provider?.identifiers?.['laCode'];
  const own = provider?.identifiers?.['laCode'];
  const council = own === undefined ? undefined : councils.find((each) => codeOf(each) === own);
  return (council?.provider?.statisticalNeighbours ?? []).flatMap(
    (code) => councils.find((each) => codeOf(each) === code) ?? [],
  );
}

/** A table of data/ with a fault that it has, again and again, and a difference that there is between two others. */
export function provenance(): Provenance {
  const file = 'd2i-hmip-youth-justice-ratings-2025-02.csv';
  const bytes = bytesOf(file);
  const problems = Array.from({ length: 55 }, (_, index) => ({
    file,
    path: `line ${index + 8}, score_%`,
    expected: 'a share of 36 points in percent',
    found: '"4.17"',
  }));
  return {
    sources: [
      {
        file,
        importer: 'hmip-youth-justice',
        title: 'Ratings of youth justice services',
        credit: 'HM Inspectorate of Probation; table by Data to Insight',
        licence: {
          name: 'Open Government Licence v3.0',
          url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        },
        checked: '2025-02-18',
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        records: 83,
        imported: 83,
        problems: problems.length,
      },
    ],
    problems,
    conflicts: [
      {
        slug: 'devon',
        provider: 'Devon',
        path: '$.inspections[3].visits',
        kept: {
          value: '2024-09-30 to 2024-10-11; 2025-01-13 to 2025-01-16',
          source: 'ofsted-la-inspections',
        },
        dropped: { value: '2024-09-30 to 2024-10-11', source: 'd2i-ilacs-overview' },
      },
    ],
  };
}

export function entriesOf(of: Publication): ProviderEntry[] {
  return [...published].map(([slug, document]) => providerEntry(document, slug, of));
}

/** All files of the publication. */
export function* allFiles(of = publication): Generator<PublishedFile, void, undefined> {
  for (const [slug, document] of published)
    yield* providerFiles(document, slug, of, neighboursOf(document));
  yield* siteFiles(entriesOf(of), provenance(), of);
}

/**
 * More providers than stand on one index: entries alone, made of the councils' again and again, each with a number after
 * its slug.
 */
export function manyEntries(count: number, of: Publication): ProviderEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const council = councils[index % councils.length] as InspectionDocument;
    return providerEntry(council, `council-${index}`, of);
  });
}

/** Files in a folder for the time of a test, served with the headers of a publication, at any port or the given one. */
export async function servePages(
  files: Iterable<PublishedFile>,
  port = 0,
): Promise<Serving & { folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const { path, body } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  const names = { widgets: widgetKinds.map(({ name }) => name), languages: ['cy'] };
  const serving = await serveFolder({ folder, port, names });
  const stop = async () => {
    await serving.stop();
    rmSync(folder, { recursive: true });
  };
  return { ...serving, folder, stop };
}
