/**
 * By what a provider is known, and which documents are about one provider. Several sources say something about one
 * council: some name it by codes, some by its name alone.
 */
import type { InspectionDocument, Provider, Text } from '../../model/index.js';
import { councilKeys } from './council-names.js';

/** The scheme of the keys that are names of councils. */
const NAME = 'council';

/**
 * Schemes from the surest to the least sure. The first two are of one place each. A council keeps its code of the
 * Department for Education when another number changes; codes of the statistics office change with boundaries, and tables
 * have old ones: two councils with the code of the county that they once were. Schemes that are not listed stand between.
 */
const SUREST = ['cqcLocationId', 'fhrsId', 'laCode', 'urn'];
const LEAST_SURE = ['onsCode', NAME];

/** What stands in tables where no identifier is known. */
const JUNK = /^(?:nan|n\/?a|none|null|nil|unknown|tbc|0|-)?$/i;

/** Areas of councils in the statistics office's codes: English, Welsh, Scottish, Northern Irish. */
const COUNCIL_AREA = /^(?:E0[6-9]|E10|W06|S12|N09)\d{6}$/i;

/**
 * The providers that a document is about, each with the keys by which it is known (`laCode:206`, `council:islington`).
 * It is one, but for a service that several councils run together. Without any key it is a provider of its own.
 *
 * @param councils names of the councils, from sources that know no codes. A name counts for councils alone: a business
 *   called Camden is not the council.
 */
export function identitiesOf(
  { provider }: InspectionDocument,
  councils: readonly string[] = isCouncil(provider) ? namesIn(provider?.name) : [],
): string[][] {
  const names = councils.flatMap(councilKeys).filter((name) => name !== '');
  const named = [...new Set(names)].map((name) => `${NAME}:${name}`);
  // An identifier of a joint service is that of none of its councils.
  if (named.length > 1) return named.map((name) => [name]);
  const identified = Object.entries(provider?.identifiers ?? {}).flatMap(([scheme, value]) => {
    const id = identifierOf(value);
    return id === undefined ? [] : [`${scheme}:${id.toUpperCase()}`];
  });
  return [[...identified, ...named]];
}

/** An identifier without what spreadsheets do to it: "206.0" and " 206 " are "206". `undefined` where it is none. */
export function identifierOf(value: string): string | undefined {
  const id = value.trim().replace(/^(\d+)\.0+$/, '$1');
  return JUNK.test(id) ? undefined : id;
}

/** True of councils by what identifies them; sources without identifiers say it themselves. */
function isCouncil(provider: Provider | undefined): boolean {
  const { identifiers: { laCode, onsCode } = {}, type } = provider ?? {};
  return (
    (laCode !== undefined && !JUNK.test(laCode.trim())) ||
    COUNCIL_AREA.test(onsCode?.trim() ?? '') ||
    (type?.startsWith('local-authority') ?? false)
  );
}

function namesIn(name: Text | undefined): string[] {
  const first = typeof name === 'object' ? (name['en'] ?? Object.values(name)[0]) : name;
  return first === undefined ? [] : [first];
}

/** Which documents are about one provider. */
export interface Grouping {
  /** The numbers of the documents of each provider, ascending; providers by their first document. */
  groups: number[][];
  /** Keys that would have made one of providers which surer keys tell apart. They link nothing. */
  ambiguous: string[];
}

/**
 * Finds out which documents are about one provider from their keys alone, so that the documents need not be in memory.
 * A document may link two that had nothing in common before. Which are linked does not depend on the order of adding.
 */
export class Identities {
  readonly #keys: (readonly string[])[] = [];

  /** Adds one provider of a document; returns its number, counted from 0. */
  add(keys: readonly string[]): number {
    return this.#keys.push(keys) - 1;
  }

  /** The documents by provider, of all that were added. */
  resolve(): Grouping {
    const groups = new Groups(this.#keys);
    const ambiguous: string[] = [];
    for (const [key, documents] of this.#shared()) {
      if (!groups.link(key, documents)) ambiguous.push(key);
    }
    return { groups: groups.all(), ambiguous };
  }

  /** Keys of two documents or more, the surest first. */
  #shared(): [key: string, documents: number[]][] {
    const documents = new Map<string, number | number[]>();
    this.#keys.forEach((keys, number) => {
      for (const key of new Set(keys)) {
        const others = documents.get(key);
        if (Array.isArray(others)) others.push(number);
        else documents.set(key, others === undefined ? number : [others, number]);
      }
    });
    return [...documents]
      .filter((entry): entry is [string, number[]] => Array.isArray(entry[1]))
      .sort(([a], [b]) => strengthOf(a) - strengthOf(b) || (a < b ? -1 : 1));
  }
}

/** Sets of documents that grow together. */
class Groups {
  readonly #keys: readonly (readonly string[])[];
  /** The group of each document, by the document that was its first. */
  readonly #groupOf: Int32Array;
  /** Only the groups of two and more: most providers have one document. */
  readonly #members = new Map<number, number[]>();

  constructor(keys: readonly (readonly string[])[]) {
    this.#keys = keys;
    this.#groupOf = Int32Array.from(keys, (_, number) => number);
  }

  /** Makes one group of those of the documents. False where surer keys tell them apart. */
  link(key: string, documents: readonly number[]): boolean {
    const groups = [...new Set(documents.map((number) => this.#groupOf[number] as number))];
    if (groups.length < 2) return true;
    if (this.#areApart(groups, strengthOf(key))) return false;
    const members = groups.flatMap((group) => this.#membersOf(group)).sort((a, b) => a - b);
    for (const group of groups) this.#members.delete(group);
    const [first = 0] = members;
    this.#members.set(first, members);
    for (const number of members) this.#groupOf[number] = first;
    return true;
  }

  all(): number[][] {
    const firsts = new Set(this.#groupOf);
    return [...firsts].sort((a, b) => a - b).map((group) => this.#membersOf(group));
  }

  #membersOf(group: number): number[] {
    return this.#members.get(group) ?? [group];
  }

  /** True where two groups have an identifier of one surer scheme: were it the same, they would be one by now. */
  #areApart(groups: readonly number[], strength: number): boolean {
    const known = new Set<string>();
    for (const group of groups) {
      const keys = this.#membersOf(group).flatMap((number) => this.#keys[number] ?? []);
      const surer = keys.filter((key) => strengthOf(key) < strength).map(schemeOf);
      for (const scheme of new Set(surer)) {
        if (known.has(scheme)) return true;
        known.add(scheme);
      }
    }
    return false;
  }
}

function schemeOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** Smaller is surer. */
function strengthOf(key: string): number {
  const scheme = schemeOf(key);
  const sure = SUREST.indexOf(scheme);
  if (sure >= 0) return sure;
  return SUREST.length + 1 + LEAST_SURE.indexOf(scheme);
}
