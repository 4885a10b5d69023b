// The files of data/ with their importers, and what they do not say of themselves: the day to which they hold, whose they
// are, and how old they are where they are old. Sources about councils are those of data/publication.json.
import { readFile } from 'node:fs/promises';
import { findImporter, importRecords } from '../src/importers/reading/importer.ts';

const data = new URL('../data/', import.meta.url);

/** Every widget shows the attribution, so that nobody sees an old result without its age. */
const attributionOf = (credit, age) =>
  `${age} Contains public sector information licensed under the Open Government Licence v3.0. Source: ${credit}.`;

/** What is not about councils, and so not part of the publication. */
const OTHERS = [
  {
    file: 'ofsted-social-care-providers-2023-03-31-london.csv',
    checked: '2023-03-31',
    attribution: attributionOf(
      'Ofsted, Children’s social care data in England 2023',
      'As at 31 March 2023: there may have been an inspection since.',
    ),
  },
  {
    file: 'cqc-api-locations-sample.json',
    checked: '2019',
    attribution: attributionOf(
      'Care Quality Commission',
      'As at 2019: there may be another rating since.',
    ),
  },
  {
    file: 'fhrs-establishments-sample-2018.json',
    checked: '2018-10',
    attribution: attributionOf(
      'Food Standards Agency',
      'As at October 2018: not the rating of today.',
    ),
  },
];

/** Each file with its importer, what each row or item of it says, and what is wrong in it. */
export async function readSources() {
  const { sources } = JSON.parse(await readFile(new URL('publication.json', data), 'utf8'));
  return Promise.all([...sources, ...OTHERS].map(readSource));
}

async function readSource({ file, checked, attribution }) {
  const bytes = await readFile(new URL(file, data));
  const importer = findImporter(bytes);
  if (!importer) throw new Error(`No importer knows data/${file}`);
  const about = { checked, ...(attribution && { attribution }) };
  return { file, importer, ...importRecords(importer, bytes, about) };
}

/** The records of some of the files, to be merged. */
export function recordsOf(sources, ...files) {
  return files.flatMap((file) => {
    const source = sources.find((each) => each.file === file);
    if (!source) throw new Error(`data/publication.json does not name ${file}`);
    return source.records.map((record) => ({ ...record, importer: source.importer }));
  });
}
