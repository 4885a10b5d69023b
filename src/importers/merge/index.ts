/** Several sources about one provider: which documents belong together, and one document of them. */
export { councilKeys } from './council-names.js';
export { Identities, identitiesOf, type Grouping } from './identity.js';
export { mergeDocuments, type Claim, type Conflict, type Merged, type Part } from './merge.js';
export { mergeRecords, type RecordOfSource } from './merge-records.js';
