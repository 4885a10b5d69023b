/**
 * The last part of each provider's address: safe on every system, unique, and the same from run to run, in whatever order
 * the providers come. Councils have their name alone; all others, who may share it, name and identifier.
 */
import { councilKeys } from '../../importers/merge/index.js';
import { hashOfJson } from './hashes.js';
import type { SlugClash } from './options.js';

/** What a slug is made from. */
export interface Named {
  /** Name, or service or type where it is withheld. */
  name: string;
  /** By what the provider is known, as `scheme:value`, in order. */
  identities: readonly string[];
  /** Hash of its document, for those that nothing else tells apart. */
  sha256: string;
}

const LONGEST_NAME = 60;
const LONGEST_IDENTIFIER = 40;
const COUNCIL = 'council';

/** Schemes whose identifier is taken first. Others follow in order; those of places and names come last. */
const FIRST_SCHEMES = ['laCode', 'urn', 'cqcLocationId', 'fhrsId'];
const LAST_SCHEMES = ['onsCode', COUNCIL];

/** Names that other pages have. Two or three letters may be a language, and some are devices of Windows, like com1. */
const RESERVED =
  /^(?:a-z|assets|builder|check|data|frames|loader|search|comparison|index|sitemap|robots|manifest|nginx|[a-z]{2,3}|com\d|lpt\d)$/;

/** Letters that do not fall apart into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The slugs of all providers, in their order. What had a slug in the publication before keeps it. Where several would
 * have one slug, each gets a longer one, and this is told.
 *
 * @param before slugs of the publication before, by identity
 */
export function slugsOf(
  providers: readonly Named[],
  before: ReadonlyMap<string, string> = new Map(),
): { slugs: string[]; clashes: SlugClash[] } {
  const slugs = keptSlugs(providers, before);
  const plain = providers.map(plainSlug);
  for (const make of [plainSlug, fullerSlug, certainSlug]) {
    const taken = new Set(slugs);
    const wanted = new Map<string, number[]>();
    providers.forEach((provider, index) => {
      if (slugs[index] !== undefined) return;
      const slug = make(provider);
      const others = wanted.get(slug);
      if (others) others.push(index);
      else wanted.set(slug, [index]);
    });
    for (const [slug, indices] of wanted) {
      if (taken.has(slug) || RESERVED.test(slug)) continue;
      // Those that are left at the end are the same in all that is known of them.
      if (indices.length === 1 || make === certainSlug)
        indices.forEach((index, place) => (slugs[index] = place ? `${slug}-${place + 1}` : slug));
    }
  }
  return { slugs: slugs as string[], clashes: clashesOf(plain, slugs as string[]) };
}

/** The slugs that providers had; of several with one the best known keeps it. */
function keptSlugs(
  providers: readonly Named[],
  before: ReadonlyMap<string, string>,
): (string | undefined)[] {
  const claims = new Map<string, { index: number; strength: number }>();
  providers.forEach((provider, index) => {
    const claim = claimOf(provider, before);
    if (!claim) return;
    const other = claims.get(claim.slug);
    const rival = other && (providers[other.index] as Named);
    const isBetter =
      !other ||
      claim.strength > other.strength ||
      (claim.strength === other.strength && keyOf(provider) < keyOf(rival as Named));
    if (isBetter) claims.set(claim.slug, { index, strength: claim.strength });
  });
  const slugs = Array.from<string | undefined>({ length: providers.length });
  for (const [slug, { index }] of claims) slugs[index] = slug;
  return slugs;
}

/** The slug under which most of a provider's identities were published. */
function claimOf(
  provider: Named,
  before: ReadonlyMap<string, string>,
): { slug: string; strength: number } | undefined {
  const counts = new Map<string, number>();
  for (const identity of provider.identities) {
    const slug = before.get(identity);
    if (slug !== undefined && !RESERVED.test(slug)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  const wanted = plainSlug(provider);
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) =>
      countB - countA || Number(b === wanted) - Number(a === wanted) || (a < b ? -1 : 1),
  );
  return best && { slug: best[0], strength: best[1] };
}

function keyOf({ identities, sha256 }: Named): string {
  return [...identities, sha256].join('\n');
}

/** "islington" for a council, "pizza-place-123456" for anyone else. */
function plainSlug(provider: Named): string {
  const council = councilOf(provider);
  if (council !== undefined) return slugOf(council, LONGEST_NAME) || fullerSlug(provider);
  return joined(slugOf(provider.name, LONGEST_NAME), identifierOf(provider));
}

/** With the identifier; for those that have it already, with more to tell them apart. */
function fullerSlug(provider: Named): string {
  const council = councilOf(provider);
  if (council === undefined) return joined(plainSlug(provider), shortHash(provider.identities));
  return joined(slugOf(council, LONGEST_NAME), identifierOf(provider));
}

function certainSlug(provider: Named): string {
  return joined(slugOf(provider.name, LONGEST_NAME), shortHash(keyOf(provider)));
}

/** What a council is called by all its sources; `undefined` for what is no council. */
function councilOf({ name, identities }: Named): string | undefined {
  const keys = identities.filter((key) => schemeOf(key) === COUNCIL).map(valueOf);
  const own = councilKeys(name);
  return keys.find((key) => own.includes(key)) ?? keys[0];
}

function identifierOf(provider: Named): string {
  const [first] = [...provider.identities].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1),
  );
  if (first === undefined) return shortHash(provider.name);
  return slugOf(valueOf(first), LONGEST_IDENTIFIER) || shortHash(first);
}

function placeOf(identity: string): number {
  const scheme = schemeOf(identity);
  if (FIRST_SCHEMES.includes(scheme)) return FIRST_SCHEMES.indexOf(scheme);
  return FIRST_SCHEMES.length + 1 + LAST_SCHEMES.indexOf(scheme);
}

function schemeOf(identity: string): string {
  return identity.slice(0, identity.indexOf(':'));
}

function valueOf(identity: string): string {
  return identity.slice(identity.indexOf(':') + 1);
}

/** Words as a part of a path, cut between words: "Caffè Nero & Co." is "caffe-nero-and-co". */
function slugOf(text: string, longest: number): string {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] as string)
    .replace(/&/g, ' and ')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, longest);
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('-');
}

function shortHash(value: unknown): string {
  return hashOfJson(value).slice(0, 8);
}

/** Providers that wanted one slug, or one that is not to be had. */
function clashesOf(plain: readonly string[], slugs: readonly string[]): SlugClash[] {
  const wanted = new Map<string, string[]>();
  plain.forEach((slug, index) => {
    const all = wanted.get(slug);
    if (all) all.push(slugs[index] as string);
    else wanted.set(slug, [slugs[index] as string]);
  });
  return [...wanted]
    .filter(([slug, all]) => all.length > 1 || RESERVED.test(slug))
    .map(([slug, all]) => ({ wanted: slug, slugs: all.sort() }))
    .sort((a, b) => (a.wanted < b.wanted ? -1 : 1));
}
