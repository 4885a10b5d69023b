// npm run data: writes the documents that the demos and tests use from the tables in data/: six councils in full
// (data/councils/<slug>.json), all councils in short (data/councils.json) and results under other frameworks
// (data/providers/<slug>.json). With --check it writes nothing and fails where a file differs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { mergeRecords } from '../src/importers/merge/index.ts';
import { listProblems } from '../src/model/index.ts';
import { formatCollection, makeCollection } from './council-collection.mjs';
import { makeProviderDocuments } from './provider-documents.mjs';
import { readSources, recordsOf } from './sources.mjs';

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

const JUDGEMENTS = 'ofsted-la-inspections.json';
const OF_OFSTED = ['first-pages.json', JUDGEMENTS, 'ofsted-ilacs-summaries.json'];
const YOUTH_JUSTICE = 'd2i-hmip-youth-justice-ratings-2025-02.csv';
const NEIGHBOURS = 'd2i-ilacs-overview-2026-06-29.csv';

/** The text of each file by its path in data/. */
async function makeFiles() {
  const sources = await readSources();
  const { problems } = sources.find(({ file }) => file === JUDGEMENTS);
  if (problems.length > 0) throw new Error(`${JUDGEMENTS} is not sound: ${listProblems(problems)}`);

  const councils = mergeRecords(recordsOf(sources, ...OF_OFSTED)).map(({ document }) => document);
  const inFull = Object.entries(COUNCILS).map(([urn, slug]) => {
    const document = councils.find(({ provider }) => provider.identifiers.urn === urn);
    return [`councils/${slug}.json`, formatDocument(document)];
  });
  const collection = makeCollection(documentsInShort(sources), councils[0]);
  const providers = Object.entries(makeProviderDocuments(sources, councils)).map(
    ([slug, document]) => [`providers/${slug}.json`, formatDocument(document)],
  );
  return [...inFull, ['councils.json', formatCollection(collection)], ...providers];
}

/** The councils with their neighbours and youth justice services. */
function documentsInShort(sources) {
  const records = recordsOf(sources, ...OF_OFSTED, NEIGHBOURS, YOUTH_JUSTICE);
  const documents = mergeRecords(records).map(({ document }) => document);
  const isCouncil = ({ provider }) => provider.identifiers?.laCode !== undefined;
  if (!checkOnly) {
    const { problems } = sources.find(({ file }) => file === YOUTH_JUSTICE);
    const others = documents.filter((document) => !isCouncil(document));
    console.log(`Rows of the youth justice table that are not used:\n${listProblems(problems)}`);
    console.log(
      'Youth justice services of no one council:',
      others.map(({ provider }) => provider.name),
    );
  }
  return documents.filter(isCouncil);
}

function formatDocument(document) {
  return `${JSON.stringify(document, null, 2)}\n`;
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
