/** The pages of a publication: which files a provider and the whole consist of. */
export { providerEntry } from './entry.js';
export type { Provenance, SourceConflict, SourceFile, SourceProblem } from './provenance.js';
export { providerFiles } from './provider-files.js';
export type { EntryWords, ProviderEntry, Publication, PublishedFile } from './publication.js';
export { siteFiles } from './site-files.js';
