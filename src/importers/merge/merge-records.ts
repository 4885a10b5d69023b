/** Merges what fits into memory. Whoever has more does the same in steps: keys first, then provider by provider. */
import { Identities, identitiesOf } from './identity.js';
import { mergeDocuments, type Merged, type Part } from './merge.js';

/** What a source says of a provider, with the names of its councils where it knows no more of them. */
export interface RecordOfSource extends Part {
  councils?: readonly string[];
}

/** One document a provider, by the first record of each. */
export function mergeRecords(records: Iterable<RecordOfSource>): Merged[] {
  const identities = new Identities();
  const parts: Part[] = [];
  for (const { councils, ...part } of records) {
    for (const keys of identitiesOf(part.document, councils)) {
      identities.add(keys);
      parts.push(part);
    }
  }
  const { groups } = identities.resolve();
  return groups.map((numbers) => mergeDocuments(numbers.map((number) => parts[number] as Part)));
}
