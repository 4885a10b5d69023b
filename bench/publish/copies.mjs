/** Many providers from a few: copies of real documents with names and identifiers of their own. */
import { once } from 'node:events';
import { createWriteStream, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The documents of a publication. */
export function documentsIn(site) {
  return readdirSync(site, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(site, name, 'inspection.json'))
    .flatMap((path) => {
      try {
        return JSON.parse(readFileSync(path, 'utf8'));
      } catch (error) {
        if (error.code === 'ENOENT') return [];
        throw error;
      }
    });
}

/** Writes a collection of `count` documents, piece by piece. */
export async function writeCopies(documents, count, file) {
  const stream = createWriteStream(file);
  stream.write('{"documents":[');
  for (let index = 0; index < count; index += 1) {
    const document = documents[index % documents.length];
    const number = Math.floor(index / documents.length) + 1;
    const text = JSON.stringify(copyOf(document, number));
    if (!stream.write(`${index > 0 ? ',\n' : ''}${text}`)) await once(stream, 'drain');
  }
  stream.end(']}\n');
  await once(stream, 'finish');
}

/** The document as that of another provider, whose neighbours are copies of the same number. */
function copyOf(document, number) {
  const { provider } = document;
  const other = (value) => `${value}-${number}`;
  const identifiers = Object.entries(provider.identifiers ?? {}).map(([scheme, value]) => [
    scheme,
    other(value),
  ]);
  return {
    ...document,
    provider: {
      ...provider,
      name: `${provider.name} ${number}`,
      identifiers: Object.fromEntries(identifiers),
      ...(provider.statisticalNeighbours && {
        statisticalNeighbours: provider.statisticalNeighbours.map(other),
      }),
    },
  };
}
