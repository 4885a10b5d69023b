/** Tells which source a text is from by its columns, or by what is in its JSON. */
import { allImporters } from '../generated/all.js';
import { firstRows } from './csv.js';
import { Decoder } from './decode.js';
import { headerOf } from './header.js';
import type { Importer, JsonShape, TableShape } from './importer.js';
import { pathsIn } from './json.js';

/**
 * The importer of a source whose first bytes or text these are; `undefined` where none knows it. A table's header has to
 * be among them, and of JSON the first record: 64 kB are enough for all sources that are known here.
 */
export function findImporter(head: Uint8Array | string): Importer | undefined {
  const decoder = new Decoder();
  const text = (decoder.push(head) + decoder.end()).trimStart();
  const isJson = /^[[{]/.test(text);
  const paths = isJson ? pathsIn(text) : new Set<string>();
  let best: { importer: Importer; weight: number } | undefined;
  for (const importer of allImporters) {
    const { shape } = importer;
    if (isJson !== (shape.kind === 'json')) continue;
    const weight = shape.kind === 'json' ? signsIn(paths, shape) : columnsIn(text, shape);
    if (weight > (best?.weight ?? 0)) best = { importer, weight };
  }
  return best?.importer;
}

/** How many signs of a source are there: of the set of which all are there, where there is one. */
function signsIn(paths: ReadonlySet<string>, { signs }: JsonShape): number {
  const found = signs.filter((all) => all.every((path) => paths.has(path)));
  return Math.max(0, ...found.map(({ length }) => length));
}

/**
 * How much a table looks like the one that an importer knows: 0 where it lacks a column that it has to have. A column under
 * the name that it has there tells more than one under another name.
 */
function columnsIn(text: string, shape: TableShape): number {
  const { header, missing } = headerOf(
    (delimiter, most) => firstRows(text, delimiter, most),
    shape,
  );
  if (missing.length > 0) return 0;
  if (shape.signs && !shape.signs.some((name) => header.hasOwn(name))) return 0;
  const names = new Set([...shape.required, ...Object.keys(shape.names ?? {})]);
  const found = [...names].filter((name) => header.placeOf(name) !== undefined);
  return found.length + found.filter((name) => header.hasOwn(name)).length;
}
