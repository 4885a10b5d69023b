import { parseCollection, type Problem } from '../model/index.js';
import type { JsonImporter } from './reading/importer.js';
import { cutDepths, selfDescribing, unknownGrades } from './reading/own-documents.js';

/**
 * Our own format: a document, a list of documents, a collection, or one inspection with its provider inside. What the
 * reader of the model keeps is imported; what it names is named here too, with its place in the file. Frameworks that are
 * named by id alone are defined, and grades that they do not know are kept and named.
 */
export const inspectionJson: JsonImporter = {
  id: 'inspection-json',
  title: 'Inspection JSON',
  // The documents say themselves whose they are.
  credit: '',
  rank: 0,
  shape: {
    kind: 'json',
    records: ['$.documents[*]', '$[*]', '$'],
    beside: ['$.version', '$.frameworks', '$.checked', '$.attribution', '$.licence'],
    signs: [
      ['$.framework'],
      ...['$', '$[*]', '$.documents[*]'].flatMap((place) => [
        [`${place}.inspections[*].framework`],
        [`${place}.inspections[*].framework.name`],
      ]),
      ['$[*].framework'],
    ],
  },
  read(record, { about, beside }) {
    const isInCollection = /^\$(?:\[\d+\])?\.documents\[/.test(record.path);
    const whole = isInCollection
      ? { ...(beside.unchecked as object), documents: [record.unchecked] }
      : record.unchecked;
    const tooDeep = cutDepths(whole);
    const { document, problems } = parseCollection(whole);
    for (const problem of [...tooDeep, ...problems]) {
      const placed = placedIn(problem, record.path, isInCollection);
      if (placed) record.name(placed);
    }
    if (!document && problems.length === 0) record.refuse('a document with an inspection');
    if (!document) return undefined;
    const described = selfDescribing({ ...about, ...document });
    for (const { path, ...problem } of unknownGrades(described))
      record.name({ path: path.replace('$', () => record.path), ...problem });
    return { document: described };
  },
};

/**
 * A problem with its place in the file. What a collection says for all its documents is read with each of them, and named
 * with the first.
 */
function placedIn(problem: Problem, place: string, isInCollection: boolean): Problem | undefined {
  if (!isInCollection) return { ...problem, path: problem.path.replace('$', () => place) };
  if (!problem.path.startsWith('$.documents[0]'))
    return place.endsWith('[0]') ? problem : undefined;
  return { ...problem, path: problem.path.replace('$.documents[0]', () => place) };
}
