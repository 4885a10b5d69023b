/** One result of several sources: the overall judgement, areas, and their parts. */
import { matchGrade } from '../../frameworks/registry.js';
import type {
  Area,
  Framework,
  Judgement,
  JudgementPart,
  Overall,
  PartScore,
} from '../../model/index.js';
import { fill, type Ledger, type Said, saidOf, settle, type Terms } from './parts.js';
import { isSameText, spellings, wordsOf } from './values.js';

type Result = Overall & Judgement;

/** What a result says: a grade, or that there is none. */
interface Verdict {
  /** The same for the same verdict, however it is printed. */
  key: string;
  print: string;
}

const NOT_GIVEN: Verdict = { key: 'not given', print: 'no overall judgement' };

function verdictOf(result: Result, framework: Framework | undefined): Verdict | undefined {
  if (result.given === false) return NOT_GIVEN;
  const { grade, gradeId, notGraded } = result;
  if (grade !== undefined || gradeId !== undefined) {
    const id = gradeId ?? matchGrade(framework, grade)?.id ?? spellings(grade ?? '')[0];
    return { key: `grade ${id}`, print: wordsOf(grade ?? gradeId ?? '') };
  }
  return notGraded === undefined ? undefined : { key: 'not graded', print: wordsOf(notGraded) };
}

/** Scores, of a judgement or of a whole inspection. */
export const SCORE = {
  agree: (a: PartScore, b: PartScore) =>
    a.value === b.value && (a.max ?? b.max) === (b.max ?? a.max),
  print: ({ value, max }: PartScore) => (max === undefined ? `${value}` : `${value} of ${max}`),
} satisfies Terms<PartScore>;

/**
 * The verdict of the best-ranked source that gives one, its gaps filled from those that agree. Nothing is taken from one
 * that does not: its statement or its parts would belong to another grade.
 */
export function mergeResult<T extends Overall | Judgement | JudgementPart>(
  said: readonly Said<T>[],
  framework: Framework | undefined,
  path: string,
  ledger: Ledger,
): T {
  const dissenters = dissentersOf(said, framework, path, ledger);
  const agreeing = said.filter((each) => !dissenters.has(each));
  const merged = fill(agreeing, ledger);
  const results = agreeing as readonly Said<Result>[];
  const score = settle(saidOf(results, 'score'), SCORE, `${path}.score`, ledger);
  const parts = saidOf(results, 'parts');
  return {
    ...merged,
    ...(score && { score }),
    ...(parts.length > 0 && { parts: mergeJudgements(parts, framework, `${path}.parts`, ledger) }),
  };
}

/** Those whose verdict is not that of the first who gives one. Each is noted. */
function dissentersOf<T extends Result | JudgementPart>(
  said: readonly Said<T>[],
  framework: Framework | undefined,
  path: string,
  ledger: Ledger,
): Set<Said<T>> {
  const dissenters = new Set<Said<T>>();
  let kept: Said<Verdict> | undefined;
  for (const each of said) {
    const verdict = verdictOf(each.value, framework);
    if (!verdict) continue;
    kept ??= { value: verdict, part: each.part };
    if (verdict.key === kept.value.key) continue;
    dissenters.add(each);
    const field = [kept.value, verdict].includes(NOT_GIVEN) ? 'given' : 'grade';
    const words = ({ value, part }: Said<Verdict>) => ({ value: value.print, part });
    ledger.conflict(`${path}.${field}`, words(kept), words({ value: verdict, part: each.part }));
  }
  return dissenters;
}

/**
 * Judgements of several sources by area. Those of the best-ranked stay in their order; where others have more, all stand
 * in the order of the framework.
 */
export function mergeJudgements(
  lists: readonly Said<readonly Judgement[]>[],
  framework: Framework | undefined,
  path: string,
  ledger: Ledger,
): Judgement[] {
  const areas = framework?.areas ?? [];
  const byArea = new Map<string, Said<Judgement>[]>();
  for (const { value: list, part } of lists) {
    for (const value of list) {
      const key = keyOf(value, areas);
      byArea.set(key, [...(byArea.get(key) ?? []), { value, part }]);
    }
  }
  const doubles = jointDoubles(lists, byArea, areas);
  const kept = [...byArea.keys()].filter((key) => !doubles.has(key));
  if (kept.length > (lists[0]?.value.length ?? 0)) sortByArea(kept, areas);
  return kept.map((key, index) => {
    const place = `${path}[${index}]`;
    const said = byArea.get(key) ?? [];
    for (const [double, stands] of doubles) {
      const others = stands === key ? (byArea.get(double) ?? []) : [];
      dissentersOf([...said, ...others], framework, place, ledger);
    }
    return mergeResult(said, framework, place, ledger);
  });
}

/** By what a judgement is told from the others: its area, or its label where the area is not known. */
function keyOf({ id, label }: Judgement, areas: readonly Area[]): string {
  if (id !== undefined) return id;
  const area = areas.find((each) =>
    [each.label, ...(each.aliases ?? [])].some((name) => label && isSameText(name, label)),
  );
  return area?.id ?? `label ${spellings(label ?? '')[0]}`;
}

function sortByArea(keys: string[], areas: readonly Area[]): void {
  const place = (key: string) => {
    const index = areas.findIndex(({ id }) => id === key);
    return index < 0 ? areas.length : index;
  };
  keys.sort((a, b) => place(a) - place(b));
}

/**
 * Judgements that say again what another stands for: a table may have the joint judgement of children in care and care
 * leavers under one of the two. Which stays is a matter of rank; what a single source has beside each other stays.
 * Returns what is left out, by what stands for it.
 */
function jointDoubles(
  lists: readonly Said<readonly Judgement[]>[],
  byArea: ReadonlyMap<string, readonly Said<Judgement>[]>,
  areas: readonly Area[],
): Map<string, string> {
  const rankOf = (key: string) =>
    lists.findIndex(({ part }) => part === byArea.get(key)?.[0]?.part);
  const doubles = new Map<string, string>();
  for (const { id: joint, covers = [] } of areas) {
    if (!byArea.has(joint)) continue;
    for (const single of covers.filter((each) => byArea.has(each))) {
      if (rankOf(single) > rankOf(joint)) doubles.set(single, joint);
      if (rankOf(single) < rankOf(joint) && !doubles.has(joint)) doubles.set(joint, single);
    }
  }
  return doubles;
}
