// npm run data: writes the documents that the demos and tests use from the tables in data/: six councils in full
// (data/councils/<slug>.json), all councils in short (data/councils.json) and results under other frameworks
// (data/providers/<slug>.json). With --check it writes nothing and fails where a file differs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { importD2iIlacsOverview } from '../src/importers/d2i-ilacs-overview.ts';
import { importHmipYouthJustice } from '../src/importers/hmip-youth-justice.ts';
import { importOfstedLaInspections } from '../src/importers/ofsted-la-inspections.ts';
import { listProblems } from '../src/model/index.ts';
import { formatCollection, makeCollection, UNMATCHED } from './council-collection.mjs';
import { makeProviderDocuments } from './provider-documents.mjs';

const data = new URL('../data/', import.meta.url);
const checkOnly = process.argv.includes('--check');

// Each shows what a simpler council does not.
const COUNCILS = {
  80449: 'bradford', // a trust in place of the council
  80450: 'city-of-london', // an overall better than its worst part; "Not judged"
  80461: 'devon', // a visit of two date ranges, with no lead inspector named
  80471: 'halton', // inadequate
  2637539: 'north-northamptonshire', // no overall judgement; a label in other words than usual
  80564: 'stoke-on-trent', // two lead inspectors
};

// What the first page of a report says and the table of judgements does not hold.
// Source: the report itself, https://files.ofsted.gov.uk/v1/file/50302265. The trust runs the service
// since 1 April 2023, so that the earlier reports have the council as provider.
const ON_THE_FIRST_PAGE = {
  'ofsted-80449-2026-05-21': {
    title: 'Inspection of Bradford Children and Families Trust children’s services',
    provider: { name: 'Bradford Children and Families Trust', service: 'Children’s services' },
  },
};

const readText = (name) => readFile(new URL(name, data), 'utf8');
const readTable = async (name) => JSON.parse(await readText(name));

/** Documents and problems of the tables about councils. */
async function importTables() {
  const councils = importOfstedLaInspections(
    await readTable('ofsted-la-inspections.json'),
    await readTable('ofsted-ilacs-summaries.json'),
  );
  if (councils.problems.length > 0)
    throw new Error(`The tables are not sound: ${JSON.stringify(councils.problems, null, 2)}`);
  // Both of these tables have rows with faults that are known: see data/README.md.
  const neighbours = importD2iIlacsOverview(await readText('d2i-ilacs-overview-2026-06-29.csv'));
  const services = importHmipYouthJustice(
    await readText('d2i-hmip-youth-justice-ratings-2025-02.csv'),
  );
  if (!checkOnly) {
    console.log(`Rows of the youth justice table that are not used:
${listProblems(services.problems)}
Youth justice services of no one council: ${Object.keys(UNMATCHED).join(', ')}`);
  }
  return {
    councils: councils.documents,
    neighbours: neighbours.documents,
    services: services.documents,
  };
}

/** The text of each file by its path in data/. */
async function makeFiles() {
  const tables = await importTables();
  const councils = Object.entries(COUNCILS).map(([urn, slug]) => {
    const document = tables.councils.find(({ provider }) => provider.identifiers.urn === urn);
    const inspections = document.inspections.map(withFirstPage);
    return [`councils/${slug}.json`, formatDocument({ ...document, inspections })];
  });
  const all = tables.councils.map((document) => ({
    ...document,
    inspections: document.inspections.map(withFirstPage),
  }));
  const collection = makeCollection({ ...tables, councils: all });
  const providers = Object.entries(await makeProviderDocuments(readText, all)).map(
    ([slug, document]) => [`providers/${slug}.json`, formatDocument(document)],
  );
  return [...councils, ['councils.json', formatCollection(collection)], ...providers];
}

function formatDocument(document) {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function withFirstPage({ id, ...rest }) {
  return { id, ...ON_THE_FIRST_PAGE[id], ...rest };
}

for (const folder of ['councils/', 'providers/'])
  await mkdir(new URL(folder, data), { recursive: true });
for (const [path, text] of await makeFiles()) {
  if (!checkOnly) {
    await writeFile(new URL(path, data), text);
    continue;
  }
  const written = await readFile(new URL(path, data), 'utf8').catch(() => undefined);
  if (written !== text) {
    console.error(
      `data/${path} is not what scripts/make-documents.mjs makes of the tables: run npm run data`,
    );
    process.exitCode = 1;
  }
}
