/** The real documents in data/, for tests in Node. */
import { readdirSync, readFileSync } from 'node:fs';

import { parseCollection, parseDocument, type InspectionDocument } from '../model/index.js';

const DATA = new URL('../../data/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, DATA), 'utf8'));

/** Islington's, those of single councils and other providers, then the collection of all councils. */
export function realDocuments(): InspectionDocument[] {
  const folders = ['councils', 'providers'].flatMap((folder) =>
    readdirSync(new URL(folder, DATA))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const single = ['islington.json', ...folders].flatMap(
    (path) => parseDocument(readJson(path)).document ?? [],
  );
  return [...single, ...parseCollection(readJson('councils.json')).documents];
}
