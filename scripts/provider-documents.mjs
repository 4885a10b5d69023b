// The documents of scripts/providers.mjs, from the tables in data/.
import { providers } from './providers.mjs';

/**
 * The document of each provider by its slug. `councils` are documents that know how the names of councils are written,
 * which some tables have in lower case.
 */
export function makeProviderDocuments(sources, councils) {
  return Object.fromEntries(
    providers.map(({ slug, source, inspection }) => {
      const records = sources.flatMap(({ importer, records: each }) =>
        importer.id === source ? each : [],
      );
      const record = records.find(({ document }) =>
        document.inspections.some(({ id }) => id === inspection),
      );
      if (!record) throw new Error(`No ${source} has an inspection ${inspection} for ${slug}`);
      return [slug, withName(record.document, councils)];
    }),
  );
}

/**
 * A council that a table has by its code has the name that Ofsted's table gives it. Neighbours are left out: one result is
 * not compared.
 */
function withName(document, councils) {
  const { laCode } = document.provider.identifiers ?? {};
  if (laCode === undefined) return document;
  const { name, region } = councils.find(
    ({ provider }) => provider.identifiers.laCode === laCode,
  ).provider;
  const { service, identifiers } = document.provider;
  return { ...document, provider: { name, service, identifiers, region } };
}
