// The data of the benchmark: the real councils, and copies of them with numbers.
import { readFileSync } from 'node:fs';

import * as english from '../../src/i18n/en-gb.ts';
import { parseCollection } from '../../src/model/index.ts';
import { comparisonTable, newestFramework } from '../../src/views/index.ts';

const councils = JSON.parse(
  readFileSync(new URL('../../data/councils.json', import.meta.url), 'utf8'),
);

/** The first councils, or all of them and copies with numbered names and identifiers. */
function collectionOf(size) {
  const { documents, ...shared } = councils;
  const numbered = Array.from({ length: size }, (_, index) => {
    const document = documents[index % documents.length];
    const copy = Math.floor(index / documents.length);
    if (copy === 0) return document;
    const { provider } = document;
    const identifiers = Object.fromEntries(
      Object.entries(provider.identifiers).map(([scheme, id]) => [scheme, `${id}-${copy}`]),
    );
    return {
      ...document,
      provider: { ...provider, name: `${provider.name} ${copy}`, identifiers },
    };
  });
  return { ...shared, documents: numbered };
}

/** The same rows for both candidates: the collection, and the words of its table with the order by the first grade. */
export function dataOf(size) {
  const collection = collectionOf(size);
  const { documents } = parseCollection(collection);
  const frameworks = [newestFramework(documents)];
  const { columns, rows } = comparisonTable({
    documents,
    frameworks,
    asOf: undefined,
    language: english,
  });
  const byGrade = [...rows].sort((a, b) => {
    const [one, other] = [a.byColumn[0], b.byColumn[0]];
    return one.group - other.group || one.order - other.order || a.place - b.place;
  });
  const keys = new Map(byGrade.map((row, index) => [row, index]));
  const table = {
    columns: [english.comparison.provider, ...columns.map(({ label }) => label)],
    sortKey: 0,
    rows: rows.map((row) => ({
      name: row.name,
      region: row.detail,
      search: row.name.toLowerCase(),
      keys: [keys.get(row)],
      cells: row.cells.map(({ text, note, url, span }) => ({ text, note, url, span })),
    })),
  };
  return { collection, table, query: queryFor(table.rows) };
}

/** Three letters that about a tenth of the names have. */
function queryFor(rows) {
  const queries = new Set(
    rows.flatMap(({ search }) =>
      Array.from({ length: search.length - 2 }, (_, at) => search.slice(at, at + 3)),
    ),
  );
  const distance = (query) =>
    Math.abs(rows.filter(({ search }) => search.includes(query)).length - rows.length / 10);
  const usable = [...queries].filter((query) => /^[a-z]{3}$/.test(query));
  return usable.length === 0
    ? ''
    : usable.map((query) => [distance(query), query]).sort(([a], [b]) => a - b)[0][1];
}
