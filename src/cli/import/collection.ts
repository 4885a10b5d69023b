/** Documents as one collection, or one a line. */
import type { InspectionDocument } from '../../model/index.js';

/** What a collection can say once for all its documents. */
const SHARED = ['checked', 'attribution', 'licence'] as const;

/** A collection in pieces of text, a document a line. What is the same in all documents is said once. */
export function* collectionText(documents: readonly InspectionDocument[]): Generator<string> {
  const frameworks = sharedFrameworks(documents);
  const shared = Object.fromEntries(
    SHARED.flatMap((name) => {
      const [first] = documents;
      const value = first?.[name];
      const text = JSON.stringify(value);
      const isShared =
        value !== undefined && documents.every((each) => JSON.stringify(each[name]) === text);
      return isShared ? [[name, value] as const] : [];
    }),
  );
  const head = {
    version: '1',
    ...shared,
    ...(Object.keys(frameworks).length > 0 && { frameworks }),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"documents":[`;
  let isFirst = true;
  for (const document of documents) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(without(document, shared, frameworks))}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

/** Documents one a line, each whole by itself. */
export function* linesText(documents: readonly InspectionDocument[]): Generator<string> {
  for (const document of documents) yield `${JSON.stringify(document)}\n`;
}

type Frameworks = NonNullable<InspectionDocument['frameworks']>;

/** The definitions in which all documents that have them agree. */
function sharedFrameworks(documents: readonly InspectionDocument[]): Frameworks {
  const found = new Map<string, { text: string; framework: Frameworks[string] }>();
  const differing = new Set<string>();
  for (const { frameworks = {} } of documents) {
    for (const [id, framework] of Object.entries(frameworks)) {
      const text = JSON.stringify(framework);
      const known = found.get(id);
      if (!known) found.set(id, { text, framework });
      else if (known.text !== text) differing.add(id);
    }
  }
  return Object.fromEntries(
    [...found].flatMap(([id, { framework }]) => (differing.has(id) ? [] : [[id, framework]])),
  );
}

function without(
  { frameworks, ...document }: InspectionDocument,
  shared: object,
  said: Frameworks,
): InspectionDocument {
  const own = Object.entries(frameworks ?? {}).filter(([id]) => !Object.hasOwn(said, id));
  const rest = Object.entries(document).filter(
    ([name]) => name !== 'version' && !Object.hasOwn(shared, name),
  );
  return {
    ...Object.fromEntries(rest),
    ...(own.length > 0 && { frameworks: Object.fromEntries(own) }),
  } as InspectionDocument;
}
