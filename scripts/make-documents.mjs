// npm run data: writes the documents of six councils that the demos and tests use,
// data/councils/<slug>.json, from the tables in data/. With --check it writes nothing and fails
// where a file differs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { importOfstedLaInspections } from '../src/importers/ofsted-la-inspections.ts';

const data = new URL('../data/', import.meta.url);

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

async function readTable(name) {
  return JSON.parse(await readFile(new URL(name, data), 'utf8'));
}

/** The text of each file by its path in data/. */
async function makeFiles() {
  const { documents, problems } = importOfstedLaInspections(
    await readTable('ofsted-la-inspections.json'),
    await readTable('ofsted-ilacs-summaries.json'),
  );
  if (problems.length > 0)
    throw new Error(`The tables are not sound: ${JSON.stringify(problems, null, 2)}`);
  return Object.entries(COUNCILS).map(([urn, slug]) => {
    const document = documents.find(({ provider }) => provider.identifiers.urn === urn);
    const inspections = document.inspections.map(({ id, ...rest }) => ({
      id,
      ...ON_THE_FIRST_PAGE[id],
      ...rest,
    }));
    return [`councils/${slug}.json`, `${JSON.stringify({ ...document, inspections }, null, 2)}\n`];
  });
}

const checkOnly = process.argv.includes('--check');
await mkdir(new URL('councils/', data), { recursive: true });
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
