/** What is merged, and what is said of it. */
import type { InspectionDocument } from '../../model/index.js';
import type { About } from '../reading/source.js';

/** What one source says of a provider. */
export interface Part {
  document: InspectionDocument;
  /** The importer that read it: its id is the name of the source in conflicts. */
  importer: { id: string; rank: number; credit: string };
  /** What holds where the document does not say it itself. */
  about?: About;
}

/** A value as one source has it, in words. */
export interface Claim {
  value: string;
  /** Id of the importer. */
  source: string;
}

/** Two sources that contradict each other. */
export interface Conflict {
  /** Place in the merged document: `$.inspections[2].overall.grade`. */
  path: string;
  kept: Claim;
  dropped: Claim;
}

/** A value with the part that it is from. Lists of them have the best-ranked first. */
export interface Said<T> {
  value: T;
  part: Part;
}

/** What comes to light while one thing is merged: conflicts, and which parts filled gaps of the best-ranked. */
export class Ledger {
  readonly conflicts: Conflict[] = [];
  readonly contributors = new Set<Part>();

  /** Notes that two parts contradict each other, once for each value and source. */
  conflict(path: string, kept: Said<string>, dropped: Said<string>): void {
    const known = this.conflicts.some(
      (each) =>
        each.path === path &&
        each.dropped.value === dropped.value &&
        each.dropped.source === dropped.part.importer.id,
    );
    if (known) return;
    this.conflicts.push({ path, kept: claimOf(kept), dropped: claimOf(dropped) });
  }
}

function claimOf({ value, part }: Said<string>): Claim {
  return { value, source: part.importer.id };
}

/** What each part says of a field, where it says anything. */
export function saidOf<T extends object, K extends keyof T>(
  all: readonly Said<T>[],
  field: K,
): Said<NonNullable<T[K]>>[] {
  return all.flatMap(({ value, part }) => {
    const said = value[field];
    return said === undefined || said === null ? [] : [{ value: said, part }];
  });
}

/** How two values of a field are compared. */
export interface Terms<T> {
  agree(a: T, b: T): boolean;
  /** Of two that agree what says more; without it the better-ranked. */
  finer?(a: T, b: T): T;
  /** The value in words. */
  print(value: T): string;
}

/**
 * The value of a field by rank: the first stays, unless another agrees with it and says more. Whoever disagrees is noted
 * as a conflict at the path.
 */
export function settle<T>(
  said: readonly Said<T>[],
  terms: Terms<T>,
  path: string,
  ledger: Ledger,
): T | undefined {
  let [kept] = said;
  for (const other of said.slice(1)) {
    if (kept === undefined) break;
    if (!terms.agree(kept.value, other.value)) {
      const words = ({ value, part }: Said<T>) => ({ value: terms.print(value), part });
      ledger.conflict(path, words(kept), words(other));
      continue;
    }
    const finer = terms.finer?.(kept.value, other.value) ?? kept.value;
    if (finer === kept.value) continue;
    ledger.contributors.add(other.part);
    kept = { value: finer, part: other.part };
  }
  return kept?.value;
}

/** The first of several objects, with its gaps filled from those after it. */
export function fill<T extends object>(said: readonly Said<T>[], ledger: Ledger): T {
  const filled = new Map<string, unknown>();
  said.forEach(({ value, part }, index) => {
    for (const [field, own] of Object.entries(value)) {
      if (filled.has(field) || own === undefined) continue;
      filled.set(field, own);
      if (index > 0) ledger.contributors.add(part);
    }
  });
  return Object.fromEntries(filled) as T;
}
