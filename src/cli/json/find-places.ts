/** The places of values in the text of JSON, by their paths. */
import { stepOf } from './path.js';
import { Places, type Place } from './places.js';
import { Walker, type Visitor } from './walker.js';

/** Where a part of a file stands: its path, and the place of its first byte. */
export interface Part {
  path: string;
  start: Place;
}

/**
 * Finds where values stand. What is missing has the place of the object in which it is missing.
 *
 * @param text JSON without faults
 * @param paths full ones, in the part
 */
export function findPlaces(
  text: Uint8Array,
  paths: readonly string[],
  { path, start }: Part = { path: '$', start: { line: 1, column: 1 } },
): Map<string, Place> {
  const finder = new PlaceFinder(paths, { path, start });
  if (paths.length > 0 && text.length > 0) {
    finder.write(text);
    finder.end();
  }
  return finder.places();
}

/** Finds places in JSON that comes in pieces. */
export class PlaceFinder {
  readonly #paths: readonly string[];
  /** The paths, and all that lead to them. */
  readonly #wanted: ReadonlySet<string>;
  readonly #found = new Map<string, Place>();
  readonly #places: Places;
  readonly #walker: Walker;

  constructor(paths: readonly string[], { path, start }: Part) {
    this.#paths = paths;
    this.#wanted = new Set(paths.flatMap(waysTo));
    this.#places = new Places(start);
    this.#found.set(path, start);
    /** The paths of the enclosing values while they are wanted. */
    const ways: (string | undefined)[] = [path];
    // Values that follow one another have the paths of a list's items.
    let count = 0;
    const visitor: Visitor = {
      start: (keys, offset) => {
        const depth = keys.length;
        if (depth === 0) {
          if (count > 0) ways[0] = `${path}[${count}]`;
          this.#found.set(`${path}[${count}]`, this.#places.of(offset));
          count += 1;
          return;
        }
        const way = ways[depth - 1];
        const own = way === undefined ? undefined : way + stepOf(keys[depth - 1] ?? '');
        ways[depth] = own !== undefined && this.#wanted.has(own) ? own : undefined;
        if (ways[depth] !== undefined) this.#found.set(ways[depth], this.#places.of(offset));
      },
      end: () => {},
    };
    this.#walker = new Walker(visitor, true);
  }

  write(bytes: Uint8Array): void {
    this.#places.add(bytes);
    this.#walker.write(bytes);
  }

  end(): void {
    this.#walker.end();
  }

  places(): Map<string, Place> {
    return new Map(
      this.#paths.flatMap((path) => {
        const nearest = waysTo(path)
          .reverse()
          .find((way) => this.#found.has(way));
        const place = nearest === undefined ? undefined : this.#found.get(nearest);
        return place ? [[path, place] as const] : [];
      }),
    );
  }
}

/** A path and all that lead to it, from the outside. A name with a full stop in it gives some that lead nowhere. */
function waysTo(path: string): string[] {
  const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => index);
  return [...ends.map((end) => path.slice(0, end)), path];
}
