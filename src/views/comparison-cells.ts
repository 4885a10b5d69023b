import { frameworkOf } from '../frameworks/index.js';
import { formatDate, formatList, formatMonth, wordsIn, type LanguageWith } from '../i18n/index.js';
import type {
  Area,
  Framework,
  Inspection,
  InspectionDocument,
  Judgement,
  Overall,
  Period,
} from '../model/index.js';
import { hasGrade, resultView, type GradeView } from './judgement.js';
import { overallView } from './overall.js';
import { dateOf } from './select.js';

/** Where a cell stands in a column that is sorted by grade: grades, joint judgements, words in place of a grade, nothing. */
export const GROUPS = { graded: 0, joint: 1, words: 2, none: 3 } as const;

/** What stands in one cell, or over several columns. */
export interface ComparisonCell {
  /** Decides how it is drawn. */
  kind: 'grade' | 'joint' | 'text' | 'link' | 'none';
  /** How many columns it spans. */
  span: number;
  text: string;
  /** Language of the text, where it is not the page's. */
  lang: string | undefined;
  /** Of a grade: how it is drawn, and its place on the scale from 1 for the lowest. */
  tone?: GradeView['tone'];
  position?: number | undefined;
  of?: number | undefined;
  /** Of a joint judgement: which areas it stands for, in words. */
  note?: string;
  /** Of a link: its address, and its name where others have the same text. */
  url?: string | undefined;
  name?: string | undefined;
  /** True where the same object stands in many rows. */
  isShared: boolean;
  /** Equal of all cells that count as the same: id of the grade, or the words. */
  key: string;
  group: (typeof GROUPS)[keyof typeof GROUPS];
  /** Order within the group, ascending. */
  order: number;
  /** Dates as they are in the data, for the download. */
  iso?: readonly string[];
  visits?: readonly Period[] | undefined;
}

/** Makes the cells of a table. The same grade is the same object in all rows, so that thousands cost little. */
export interface CellMaker {
  overall(inspection: Inspection, document: InspectionDocument): ComparisonCell;
  area(
    judgement: Judgement | undefined,
    inspection: Inspection,
    document: InspectionDocument,
  ): ComparisonCell;
  joint(
    judgement: Judgement,
    inspection: Inspection,
    document: InspectionDocument,
    span: number,
    areas: readonly Area[],
  ): ComparisonCell;
  dates(inspection: Inspection): ComparisonCell;
  report(inspection: Inspection, document: InspectionDocument): ComparisonCell;
  noResult(span: number): ComparisonCell;
}

/** Starts a table in a language. */
export function makeCells(language: LanguageWith<'comparison'>): CellMaker {
  const { tag, common, comparison } = language;
  const grades = new WeakMap<Framework, Map<string, ComparisonCell>>();
  const dates = new Map<string, string>();
  const words = new Map<string, ComparisonCell>();
  const joints = new Map<string, ComparisonCell>();

  /** The cell of a grade that is text alone, made once for each framework and grade. */
  function gradeCell(
    judgement: Judgement | Overall,
    inspection: Inspection,
    document: InspectionDocument,
  ): ComparisonCell {
    const framework = frameworkOf(inspection, document);
    const { grade, gradeId, notGraded, statement } = judgement;
    if (!framework || typeof grade !== 'string' || notGraded !== undefined)
      return cellOf(judgement, inspection, document);
    const known = grades.get(framework) ?? new Map<string, ComparisonCell>();
    grades.set(framework, known);
    const key = gradeId === undefined ? grade : `${gradeId}\n${grade}`;
    const cell =
      known.get(key) ?? cellOf({ grade, gradeId, statement } as Overall, inspection, document);
    known.set(key, cell);
    return cell;
  }

  function cellOf(
    judgement: Judgement | Overall,
    inspection: Inspection,
    document: InspectionDocument,
  ): ComparisonCell {
    return ofGrade(resultView(judgement, { inspection, document, language }).grade);
  }

  function memo<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
  }

  const day = (date: string) => memo(dates, date, () => formatDate(date, language));
  const plainWords = (text: string) =>
    memo(words, text, () => ofGrade({ text: { text }, tone: 'neutral' }));

  return {
    overall(inspection, document) {
      const { overall } = inspection;
      if (overall && overall.given !== false && (hasGrade(overall) || overall.statement))
        return gradeCell(overall, inspection, document);
      return plainWords(overallView({ inspection, document, language }, '').grade.text.text);
    },

    area(judgement, inspection, document) {
      if (!judgement) return plainWords(comparison.noJudgement);
      const { score, statement } = judgement;
      if (!score || hasGrade(judgement) || statement !== undefined)
        return gradeCell(judgement, inspection, document);
      const text = comparison.score(score.value, score.max);
      return { ...plainWords(text), isShared: false, order: -score.value };
    },

    joint(judgement, inspection, document, span, areas) {
      const cell = gradeCell(judgement, inspection, document);
      const names = areas.map(({ label, short = label }) => wordsIn(short, tag).text);
      const note = comparison.joint(formatList(names, language));
      return memo(joints, `${cell.key}${cell.text}${span}${note}`, () => ({
        ...cell,
        kind: 'joint',
        span,
        note,
        key: note,
        group: GROUPS.joint,
      }));
    },

    dates(inspection) {
      const { visits, datesAsWritten } = inspection;
      const date = dateOf(inspection);
      // To the month, so that it stays on a line; a month has few forms, while ranges of days are dear to format.
      const text = visits?.length
        ? memo(dates, date.slice(0, 7), () => formatMonth(date, language))
        : wordsIn(datesAsWritten, tag)?.text;
      const [first, last] = [visits?.[0], visits?.at(-1)];
      const iso = [first?.from ?? text ?? '', last?.to ?? last?.from ?? ''];
      return { ...textCell(text ?? comparison.noDate, date, iso), visits };
    },

    report(inspection, document) {
      const { published, letterDate, report } = inspection;
      const date = published ?? letterDate;
      const text = date ? day(date) : comparison.noDate;
      const cell = textCell(text, date ?? '', [date ?? '']);
      if (!report?.url) return cell;
      cell.kind = 'link';
      cell.url = report.url;
      cell.text = date ? text : comparison.report;
      const provider = inspection.provider?.name ?? document.provider?.name;
      const { text: name } = wordsIn(provider ?? common.providerNotNamed, tag);
      cell.name = comparison.reportName(name, cell.text);
      return cell;
    },

    noResult: (span) =>
      memo(joints, `${span}`, () => ({
        ...plainWords(comparison.noResult),
        kind: 'none',
        span,
        group: GROUPS.none,
      })),
  };
}

function ofGrade({ text: { text, lang }, tone, id, position, of }: GradeView): ComparisonCell {
  return {
    kind: 'grade',
    isShared: true,
    span: 1,
    text,
    lang,
    tone,
    position,
    of,
    key: id ?? text,
    group: position === undefined ? GROUPS.words : GROUPS.graded,
    // The best first, as on the scale.
    order: -(position ?? 0),
  };
}

/** A cell with a date, which is sorted by it; without one it comes last. */
function textCell(text: string, date: string, iso: readonly string[]): ComparisonCell {
  const order = Number(date.replaceAll('-', '').padEnd(8, '0'));
  const group = date ? GROUPS.graded : GROUPS.none;
  return {
    kind: 'text',
    isShared: false,
    span: 1,
    text,
    lang: undefined,
    key: text,
    group,
    order,
    iso,
  };
}
