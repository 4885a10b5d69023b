/** Makes one document of all that is about one provider, provider by provider, on disk. */
import { wordsIn } from '../../i18n/index.js';
import {
  councilKeys,
  mergeDocuments,
  type Conflict,
  type Part,
} from '../../importers/merge/index.js';
import type { InspectionDocument } from '../../model/index.js';
import { hashOf } from './hashes.js';
import { LineReader, LineWriter, type Place } from './lines.js';
import type { Pause } from './pause.js';
import type { Collected } from './reading.js';
import type { Named } from './slugs.js';

/** What is known of a provider when its document is made: where that is, and what its slug and neighbours are found by. */
export interface Merged extends Named {
  place: Place;
}

/** A line of the file. */
export interface MergedLine {
  document: InspectionDocument;
  conflicts: readonly Conflict[];
  identities: readonly string[];
}

/** @param path file for the merged documents */
export async function mergeAll(
  collected: Collected,
  path: string,
  pause: Pause,
): Promise<Merged[]> {
  const { groups } = collected.identities.resolve();
  const reader = new LineReader(collected.path);
  const writer = new LineWriter(path);
  const providers: Merged[] = [];
  try {
    for (const numbers of groups) {
      const merged = mergeDocuments(partsOf(numbers, collected, reader));
      const keys = new Set(numbers.flatMap((number) => collected.keys[number] ?? []));
      const line: MergedLine = { ...merged, identities: [...keys].sort() };
      providers.push({
        place: writer.write(JSON.stringify(line)),
        name: nameOf(merged.document),
        identities: line.identities,
        sha256: hashOf(JSON.stringify(merged.document)),
      });
      await pause();
    }
  } finally {
    reader.close();
    writer.close();
  }
  return providers;
}

function partsOf(numbers: readonly number[], collected: Collected, reader: LineReader): Part[] {
  return numbers.map((number) => {
    const place = collected.places[number] as Collected['places'][number];
    const { importer } = collected.sources[place.source] as Collected['sources'][number];
    return { document: JSON.parse(reader.at(place)) as InspectionDocument, importer };
  });
}

function nameOf({ provider = {} }: InspectionDocument): string {
  return wordsIn(provider.name ?? provider.service ?? provider.type ?? 'provider', 'en').text;
}

/** Finds comparable providers by what documents call them. */
export class Neighbours {
  /** The places of councils, by identity. */
  readonly #byIdentity = new Map<string, number>();
  readonly #schemes = new Set<string>();

  constructor(providers: readonly Named[]) {
    providers.forEach(({ identities }, index) => {
      if (!identities.some((identity) => /^(?:laCode|council):/.test(identity))) return;
      for (const identity of identities) {
        this.#byIdentity.set(identity, index);
        this.#schemes.add(identity.slice(0, identity.indexOf(':')));
      }
    });
  }

  /** The places of a document's neighbours that there are, nearest first. */
  of({ provider }: InspectionDocument): number[] {
    const named = provider?.statisticalNeighbours ?? [];
    if (named.length === 0) return [];
    // They are of one scheme throughout, which is not said.
    let best: number[] = [];
    for (const scheme of this.#schemes) {
      const found = named
        .map((value) => this.#byIdentity.get(keyOf(scheme, value)))
        .filter((index) => index !== undefined);
      if (found.length > best.length) best = found;
    }
    return best;
  }
}

function keyOf(scheme: string, value: string): string {
  return `${scheme}:${scheme === 'council' ? councilKeys(value)[0] : value.toUpperCase()}`;
}

/** Merged documents by their places, of which the last few are remembered: neighbours are asked for again and again. */
export class MergedReader {
  readonly #reader: LineReader;
  readonly #last = new Map<number, MergedLine>();

  constructor(
    path: string,
    private readonly remembered = 32,
  ) {
    this.#reader = new LineReader(path);
  }

  at(place: Place): MergedLine {
    const known = this.#last.get(place.start);
    const line = known ?? (JSON.parse(this.#reader.at(place)) as MergedLine);
    this.#last.delete(place.start);
    this.#last.set(place.start, line);
    const [oldest] = this.#last.keys();
    if (this.#last.size > this.remembered && oldest !== undefined) this.#last.delete(oldest);
    return line;
  }

  close(): void {
    this.#reader.close();
  }
}
