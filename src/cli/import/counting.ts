import type { Context, Importer } from '../../importers/reading/importer.js';

/** How many records there were, and how many of them said something. */
export interface Tally {
  records: number;
  imported: number;
}

/** The importer, counting what it is given and what it makes of it. */
export function counting(importer: Importer, tally: Tally): Importer {
  const read: Importer['read'] = (record: never, context: Context) => {
    const imported = importer.read(record, context);
    tally.records += 1;
    if (imported) tally.imported += 1;
    return imported;
  };
  return { ...importer, read } as Importer;
}
