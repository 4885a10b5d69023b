/** What sources there are, and how each is recognised. */
import { allImporters } from '../../importers/generated/all.js';
import type { Importer } from '../../importers/reading/importer.js';

/** For people: what each source needs, in the order of their ids. */
export function sourcesText(): string {
  const blocks = allImporters.map(
    (importer) =>
      `${importer.id}\n    ${importer.title}${importer.credit ? ` (${importer.credit})` : ''}\n    ${needsOf(importer)}\n`,
  );
  return `${blocks.join('\n')}`;
}

/** For programs. */
export function sourcesJson(): object[] {
  return allImporters.map(({ id, title, credit, rank, shape }) => ({
    id,
    title,
    credit,
    rank,
    kind: shape.kind,
    ...(shape.kind === 'table'
      ? { columns: shape.required, oneOf: shape.oneOf }
      : { fields: shape.signs }),
  }));
}

function needsOf({ shape }: Importer): string {
  if (shape.kind === 'table') {
    const oneOf = shape.oneOf ? ` and one of ${shape.oneOf.join(', ')}` : '';
    return `CSV with the columns ${shape.required.join(', ')}${oneOf}`;
  }
  return `JSON with ${shape.signs.map((all) => all.join(' and ')).join(', or with ')}`;
}
