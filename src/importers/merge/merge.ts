/**
 * Documents of several sources about one provider become one.
 *
 * The rule by which one source wins over another:
 *
 * 1. The lower rank of the importer wins; of equal ranks the later `checked`, then the id of the importer.
 * 2. The winner's values stand, and the others fill its gaps. The document's service is the winner's; inspections of
 *    another service keep that service, and its name where it is another.
 * 3. What only says more or less is no conflict: a date to the month beside one to the day (the day stands), other case,
 *    other ways to write a council's name (never one in lower case), the outer dates of a visit in two parts, a joint
 *    judgement beside one of the areas that it covers, "inspection" beside a kind of inspection, an inspection that a table of
 *    latest inspections has not.
 * 4. What contradicts is dropped and noted, with both values and both sources.
 * 5. A kind of event that was inferred never wins over one that is printed.
 *
 * An inspection whose best source is not that of the document carries its own `checked` and `attribution`. Whoever filled
 * a gap is credited in the attribution.
 */
import { frameworkOf } from '../../frameworks/registry.js';
import type { ContextStatement, Inspection, InspectionDocument, Text } from '../../model/index.js';
import { known } from '../reading/source.js';
import { mergeInspection } from './inspection.js';
import { Ledger, type Conflict, type Part } from './parts.js';
import { mergeProvider, providerOfInspection } from './provider.js';
import { sameInspections, type Telling } from './same.js';

export type { Claim, Conflict, Part } from './parts.js';

export interface Merged {
  document: InspectionDocument;
  /** In the order of the document. */
  conflicts: Conflict[];
}

/** One document of all parts, which are about one provider. The order of the parts does not matter. */
export function mergeDocuments(given: readonly Part[]): Merged {
  const parts = [...given].sort(byRank);
  const [main] = parts;
  if (!main) throw new RangeError('There is nothing to merge');
  const ledger = new Ledger();
  const provider = mergeProvider(parts, ledger);
  const about = aboutOf(main);
  const frameworks = unite(parts.map(({ document }) => document.frameworks ?? {}));
  const united = unite(parts.map((part) => part.document));
  const fields = {
    version: united.version,
    provider,
    inspections: [],
    frameworks: Object.keys(frameworks).length > 0 ? frameworks : undefined,
    context: contextOf(parts),
    ...about,
    attribution: withCredits(about.attribution, ledger),
  };
  // Fields that are not known come last.
  const document: InspectionDocument = known({ ...fields, ...united, ...fields });
  const inspections = sameInspections(parts)
    .map((telling) => inspectionOf(telling, document, about.attribution))
    .sort(byDate);
  const conflicts = inspections.flatMap((each, index) =>
    each.conflicts.map((conflict) => ({
      ...conflict,
      path: `$.inspections[${index}]${conflict.path}`,
    })),
  );
  return {
    document: { ...document, inspections: withUniqueIds(inspections) },
    conflicts: [...ledger.conflicts, ...conflicts],
  };
}

function byRank(a: Part, b: Part): number {
  const checked = (part: Part) => aboutOf(part).checked ?? '';
  return (
    a.importer.rank - b.importer.rank ||
    compare(checked(b), checked(a)) ||
    compare(a.importer.id, b.importer.id) ||
    // Records of one source: any order will do that is always the same. Ids nearly always tell it, and cost little.
    compare(a.document.inspections[0]?.id ?? '', b.document.inspections[0]?.id ?? '') ||
    compare(JSON.stringify(a.document), JSON.stringify(b.document))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a part says of itself: the document's own word comes first. */
function aboutOf({ document, importer, about }: Part) {
  return {
    checked: document.checked ?? about?.checked,
    attribution:
      document.attribution ??
      about?.attribution ??
      (importer.credit === '' ? undefined : `Source: ${importer.credit}.`),
    licence: document.licence ?? about?.licence,
  };
}

/** All fields of several objects, each from the first that has it. */
function unite<T extends object>(objects: readonly T[]): T {
  const fields = new Map<string, unknown>();
  for (const [name, value] of objects.flatMap((each) => Object.entries(each)))
    if (!fields.has(name)) fields.set(name, value);
  return Object.fromEntries(fields) as T;
}

/** Statements about the provider, each once. */
function contextOf(parts: readonly Part[]): InspectionDocument['context'] {
  const once = new Map<string, ContextStatement>();
  for (const statement of parts.flatMap(({ document }) => document.context ?? [])) {
    const key = JSON.stringify([statement.text, statement.by]);
    if (!once.has(key)) once.set(key, statement);
  }
  return once.size > 0 ? [...once.values()] : undefined;
}

interface MergedInspection {
  inspection: Inspection;
  conflicts: readonly Conflict[];
}

/** @param attribution what the best-ranked part says, before others are credited beside it. */
function inspectionOf(
  telling: Telling,
  document: InspectionDocument,
  attribution: Text | undefined,
): MergedInspection {
  const ledger = new Ledger();
  const [best] = telling;
  if (!best) throw new RangeError('An inspection that nobody tells of');
  const own = {
    ...aboutOf(best.part),
    ...known({ checked: best.value.checked, attribution: best.value.attribution }),
  };
  const merged = mergeInspection(telling, frameworkOf(best.value, document), '', ledger);
  const provider = providerOfInspection(telling, document.provider);
  const { id, framework } = merged;
  const credited = withCredits(own.attribution, ledger);
  const inspection = known({
    // Near the beginning, or where the source has it: people read these files.
    ...(provider && !merged.provider && { id, framework, provider }),
    ...merged,
    provider,
    checked: own.checked === document.checked ? undefined : own.checked,
    attribution: [attribution, document.attribution].some((each) => isSame(each, credited))
      ? undefined
      : credited,
  });
  return { inspection, conflicts: ledger.conflicts };
}

function isSame(a: Text | undefined, b: Text | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An attribution that also names those who filled gaps, unless it names them. */
function withCredits(attribution: Text | undefined, { contributors }: Ledger): Text | undefined {
  const credits = [...contributors]
    .sort(byRank)
    .filter((part) => !isSame(aboutOf(part).attribution, attribution))
    .map(({ importer }) => importer.credit);
  const named = (text: string) =>
    credits.reduce(
      (all, credit) => (all.includes(credit) ? all : `${all.replace(/\.$/, '')}; ${credit}.`),
      text,
    );
  if (attribution === undefined) return undefined;
  if (typeof attribution === 'string') return named(attribution);
  return Object.fromEntries(Object.entries(attribution).map(([tag, text]) => [tag, named(text)]));
}

/** In the order of what happened. */
function byDate({ inspection: a }: MergedInspection, { inspection: b }: MergedInspection): number {
  const happened = ({ visits, published, letterDate }: Inspection) =>
    visits?.at(-1)?.to ?? visits?.at(-1)?.from ?? published ?? letterDate ?? '';
  return (
    compare(happened(a), happened(b)) ||
    compare(a.published ?? '', b.published ?? '') ||
    compare(JSON.stringify(a), JSON.stringify(b))
  );
}

/** Sources that number their inspections may have one number each for different inspections. */
function withUniqueIds(inspections: readonly MergedInspection[]): Inspection[] {
  const seen = new Map<string, number>();
  return inspections.map(({ inspection }) => {
    const { id } = inspection;
    if (id === undefined) return inspection;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? inspection : { ...inspection, id: `${id}-${times}` };
  });
}
