/** What documents of our own format leave to whoever reads them: definitions of frameworks, and whether grades are of them. */
import { allFrameworks } from '../../frameworks/generated/all.js';
import { frameworkIdOf, frameworkOf, isNonGrade, matchGrade } from '../../frameworks/registry.js';
import type {
  Framework,
  Inspection,
  InspectionDocument,
  JudgementPart,
  Overall,
  Problem,
} from '../../model/index.js';

/** The document with the definition of each framework that it names by id alone, where the library knows it. */
export function selfDescribing(document: InspectionDocument): InspectionDocument {
  const missing = document.inspections.flatMap((inspection): Framework[] => {
    if (typeof inspection.framework !== 'string' || frameworkOf(inspection, document)) return [];
    return allFrameworks.filter(({ id }) => id === inspection.framework);
  });
  if (missing.length === 0) return document;
  const frameworks = Object.fromEntries(missing.map((each) => [each.id as string, each]));
  return { ...document, frameworks: { ...document.frameworks, ...frameworks } };
}

/**
 * Grades that their framework does not know: perhaps misspelt. They are shown as printed all the same, since a framework
 * may have grown.
 */
export function unknownGrades(document: InspectionDocument): Problem[] {
  return document.inspections.flatMap((inspection, index) => {
    const framework = frameworkOf(inspection, document);
    if (!framework?.scale) return [];
    const labels = framework.scale
      .map(({ label }) => label)
      .filter((each) => typeof each === 'string');
    const expected = `a grade of ${frameworkIdOf(inspection)}: ${labels.join(', ')}`;
    return resultsOf(inspection).flatMap(([path, { grade, gradeId }]): Problem[] => {
      if (typeof grade !== 'string' || isNonGrade(framework, grade)) return [];
      if (matchGrade(framework, grade, gradeId) || matchGrade(framework, grade)) return [];
      return [
        { path: `$.inspections[${index}].${path}.grade`, expected, found: JSON.stringify(grade) },
      ];
    });
  });
}

/** The overall result, those of areas and of their parts, each with its path in the inspection. */
function resultsOf({ overall, judgements = [] }: Inspection): [string, Overall | JudgementPart][] {
  return [
    ...(overall ? [['overall', overall] as [string, Overall]] : []),
    ...judgements.flatMap((judgement, index): [string, JudgementPart][] => [
      [`judgements[${index}]`, judgement],
      ...(judgement.parts ?? []).map((part, place): [string, JudgementPart] => [
        `judgements[${index}].parts[${place}]`,
        part,
      ]),
    ]),
  ];
}

/** Levels of objects and lists that a document may have: its own are nine, and others may add to them. */
const DEEPEST = 30;

/**
 * Takes out of parsed JSON what nests deeper than anybody means, and names it: whoever writes the document out again, or
 * compares it, walks through the whole, and nothing that walks can go ten thousand levels down.
 */
export function cutDepths(value: unknown, path = '$', depth = 1): Problem[] {
  if (typeof value !== 'object' || !value) return [];
  const parent = value as Record<string, unknown>;
  return Object.entries(parent).flatMap(([key, each]): Problem[] => {
    const place = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    if (typeof each !== 'object' || !each || depth < DEEPEST)
      return cutDepths(each, place, depth + 1);
    if (Array.isArray(value)) value[Number(key)] = null;
    else delete parent[key];
    return [{ path: place, expected: `at most ${DEEPEST} levels`, found: 'more' }];
  });
}
