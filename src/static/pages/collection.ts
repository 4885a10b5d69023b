/** A provider and those to compare it with, in one collection: results, dates and links, without the words of reports. */
import type { Framework, InspectionCollection, InspectionDocument } from '../../model/index.js';
import { factsOf } from '../render/data.js';

/** What a collection can say once for all of its documents. */
const SHARED = ['version', 'checked', 'attribution', 'licence'] as const;

/** The collection, the provider first. */
export function collectionOf(
  document: InspectionDocument,
  related: readonly InspectionDocument[],
): InspectionCollection {
  const all = [document, ...related];
  const said: Partial<InspectionDocument> = { version: '1' };
  for (const name of SHARED)
    if (document[name] !== undefined) Object.assign(said, { [name]: document[name] });
  const frameworks: Record<string, Framework> = {};
  const documents = all.map((each) => {
    const facts: Partial<InspectionDocument> = { ...factsOf(each) };
    for (const name of SHARED) if (isSame(facts[name], said[name])) delete facts[name];
    const own = Object.entries(facts.frameworks ?? {}).filter(
      ([id, framework]) => !isSame((frameworks[id] ??= framework), framework),
    );
    delete facts.frameworks;
    if (own.length > 0) facts.frameworks = Object.fromEntries(own);
    return facts as InspectionDocument;
  });
  return {
    ...said,
    frameworks: sorted(frameworks),
    documents,
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** In the order of ids, whatever the order of the documents. */
function sorted(frameworks: Readonly<Record<string, Framework>>): Record<string, Framework> {
  const ids = Object.keys(frameworks).sort();
  return Object.fromEntries(ids.map((id) => [id, frameworks[id] as Framework]));
}
