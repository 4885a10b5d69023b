import type {
  Area,
  Framework,
  Grade,
  Inspection,
  InspectionDocument,
  NonGrade,
  Text,
} from '../model/index.js';
import { isWithin } from '../model/index.js';

const registry = new Map<string, Framework>();

/** Makes frameworks known by id to documents that name them without a definition. The first of an id stays. */
export function registerFrameworks(frameworks: Iterable<Framework>): void {
  for (const framework of frameworks) {
    if (framework.id && !registry.has(framework.id)) registry.set(framework.id, framework);
  }
}

/**
 * The framework of an inspection: given in place, in the document, or registered. `undefined` where none of them
 * knows it: the inspection is then shown as printed.
 */
export function frameworkOf(
  inspection: Inspection,
  document?: InspectionDocument,
): Framework | undefined {
  const { framework } = inspection;
  if (typeof framework !== 'string') return framework;
  const defined = document?.frameworks;
  return defined && Object.hasOwn(defined, framework)
    ? defined[framework]
    : registry.get(framework);
}

/** The id of an inspection's framework; that of a definition in place may be missing. */
export function frameworkIdOf(inspection: Inspection): string | undefined {
  const { framework } = inspection;
  return typeof framework === 'string' ? framework : framework.id;
}

/** A grade with its place on its framework's scale. */
export interface GradeMatch extends Grade {
  /** 1 for the lowest grade of the scale. */
  position: number;
  /** How many grades the scale has. */
  of: number;
}

/** Finds a grade on the framework's scale by id, or by its printed form without regard to case and spaces. */
export function matchGrade(
  framework: Framework | undefined,
  printed: Text | undefined,
  gradeId?: string,
): GradeMatch | undefined {
  const scale = framework?.scale ?? [];
  const index = scale.findIndex((grade) =>
    gradeId === undefined ? isNamed(grade, printed) : grade.id === gradeId,
  );
  const grade = scale[index];
  return grade && { ...grade, position: scale.length - index, of: scale.length };
}

/** True if a printed value that stands in place of a grade is none: "Not judged". */
export function isNonGrade(framework: Framework | undefined, printed: Text | undefined): boolean {
  return framework?.nonGrades?.some((nonGrade) => isNamed(nonGrade, printed)) ?? false;
}

function isNamed({ label, aliases = [] }: Grade | NonGrade, printed: Text | undefined): boolean {
  const names = [label, ...aliases].flatMap((name) => spellings(name));
  return spellings(printed).some((spelling) => names.includes(spelling));
}

/** What a text says in each of its languages, without regard to case and spaces. */
function spellings(text: Text = {}): string[] {
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  return texts.map((each) => each.trim().replace(/\s+/g, ' ').toLowerCase());
}

/** The areas that the framework judged at a date, in the order of its table; all of them where no date is known. */
export function areasAt(framework: Framework, date: string | undefined): Area[] {
  return (framework.areas ?? []).filter(({ from, until }) => isWithin(date, from, until));
}

/** False from when the framework gives no overall judgement, and where it never does. */
export function givesOverallAt({ overall }: Framework, date: string | undefined): boolean {
  return !!overall && isWithin(date, undefined, overall.until);
}
