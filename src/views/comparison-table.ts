import { areasAt, frameworkIdOf, frameworkOf } from '../frameworks/index.js';
import { wordsIn, type LanguageWith } from '../i18n/index.js';
import {
  isWithin,
  type Area,
  type Framework,
  type Inspection,
  type InspectionDocument,
  type Judgement,
  type Provider,
} from '../model/index.js';
import { makeCells, type CellMaker, type ComparisonCell } from './comparison-cells.js';
import { dateOf, isGraded } from './select.js';

/** What is compared: these decide on columns and rows, and are worked through once. */
export interface ComparisonSubject {
  documents: readonly InspectionDocument[];
  /** Ids of frameworks. One gives a column for each area, several the overall result of each. */
  frameworks: readonly string[];
  /** Last date of publication that counts, to the day, month or year. */
  asOf: string | undefined;
  language: LanguageWith<'comparison'>;
}

/** A column besides that of the providers. */
export interface ComparisonColumn {
  id: string;
  kind: 'grade' | 'dates' | 'report';
  label: string;
  /** Language of the label and of the name in full, where it is not the page's. */
  lang?: string | undefined;
  /** The name in full, where the label is a short one. */
  full: string | undefined;
  /** Whose grades they are. */
  framework: Framework | undefined;
}

/** A provider with its results. */
export interface ComparisonRow {
  /** Place in the data. */
  index: number;
  /** Place by name. */
  place: number;
  name: string;
  /** Language of the name, where it is not the page's. */
  lang: string | undefined;
  region: string | undefined;
  /** What stands under the name: who was inspected, if another; the region. */
  detail: string;
  /** As in the data: by its identifiers others know it, and it names its neighbours. */
  provider: Provider | undefined;
  /** What is drawn, from left to right. */
  cells: readonly ComparisonCell[];
  /** The cell in each column: a cell that spans two columns stands twice. */
  byColumn: readonly ComparisonCell[];
}

/** All providers, under one framework or several. */
export interface ComparisonTable {
  /** Language of what is said around the words of the data. */
  lang: string;
  columns: readonly ComparisonColumn[];
  /** By name. */
  rows: readonly ComparisonRow[];
  frameworks: readonly Framework[];
  /** The service that was inspected, where it is the same of all. */
  service: string | undefined;
  regions: readonly string[];
}

/** The inspection of one provider under one framework. */
interface Result {
  inspection: Inspection | undefined;
  document: InspectionDocument;
}

/** The framework of the newest result in the data. Related services in a document (youth justice) are not asked. */
export function newestFramework(documents: readonly InspectionDocument[]): string | undefined {
  let newest: Inspection | undefined;
  for (const { provider, inspections } of documents) {
    for (const inspection of inspections) {
      const { service = provider?.service } = inspection.provider ?? {};
      if (service !== provider?.service || !(inspection.overall ?? inspection.judgements)) continue;
      if (!newest || dateOf(inspection) > dateOf(newest)) newest = inspection;
    }
  }
  return newest && frameworkIdOf(newest);
}

/** Works through the data: a row for each document, also where it has no result under the framework. */
export function comparisonTable(subject: ComparisonSubject): ComparisonTable {
  const { documents, frameworks, asOf, language } = subject;
  const results = documents.map((document) =>
    frameworks.map((id) => ({ document, inspection: latestOf(document, id, asOf) })),
  );
  const maker = makeCells(language);
  const parts = frameworks.map((_, index) => {
    const own = results.map((each) => each[index] as Result);
    return frameworks.length > 1 ? overallsOf(own, maker, language) : areasOf(own, maker, language);
  });
  const rows = documents.map((document, index) =>
    rowOf(
      document,
      index,
      parts.map(({ cells }) => cells[index] as ComparisonCell[]),
      results[index] as Result[],
      language,
    ),
  );
  const collator = new Intl.Collator(language.tag);
  rows.sort((a, b) => collator.compare(a.name, b.name) || a.index - b.index);
  for (const [place, row] of rows.entries()) row.place = place;
  const services = new Set(results.flat().map((result) => serviceOf(result, language.tag)));
  services.delete(undefined);
  const regions = new Set(
    rows.map(({ region }) => region).filter((region) => region !== undefined),
  );
  return {
    lang: language.tag,
    columns: parts.flatMap(({ columns }) => columns),
    rows,
    frameworks: parts.flatMap(({ framework }) => framework ?? []),
    service: services.size === 1 ? [...services][0] : undefined,
    regions: [...regions].sort(collator.compare),
  };
}

/** The newest graded inspection under a framework that was published by a date. */
function latestOf(
  document: InspectionDocument,
  framework: string,
  asOf: string | undefined,
): Inspection | undefined {
  let latest: Inspection | undefined;
  // From the end, where data in the usual order have the newest.
  for (let index = document.inspections.length; index-- > 0;) {
    const inspection = document.inspections[index] as Inspection;
    if ((frameworkIdOf(inspection) ?? '') !== framework) continue;
    const { published, letterDate } = inspection;
    const known = published ?? letterDate ?? dateOf(inspection);
    // One of which no date is known cannot be said to be of before.
    if (asOf && !(known && isWithin(known, undefined, asOf))) continue;
    if (latest && dateOf(inspection) <= dateOf(latest)) continue;
    if (isGraded(inspection, document)) latest = inspection;
  }
  return latest;
}

function serviceOf({ inspection, document }: Result, tag: string): string | undefined {
  return (
    inspection && wordsIn(inspection.provider?.service ?? document.provider?.service, tag)?.text
  );
}

/** The definition that the newest result goes by: it names the areas as they are now. */
function definitionOf(results: readonly Result[]): Framework | undefined {
  let newest: Result | undefined;
  for (const result of results) {
    if (!result.inspection) continue;
    if (!newest?.inspection || dateOf(result.inspection) > dateOf(newest.inspection))
      newest = result;
  }
  return newest?.inspection && frameworkOf(newest.inspection, newest.document);
}

interface Part {
  framework: Framework | undefined;
  columns: ComparisonColumn[];
  /** The cells of each document. */
  cells: ComparisonCell[][];
}

/** One of several frameworks: the overall and the report. */
function overallsOf(
  results: readonly Result[],
  maker: CellMaker,
  { comparison, tag }: LanguageWith<'comparison'>,
): Part {
  const framework = definitionOf(results);
  const found = results.find(({ inspection }) => inspection);
  const id = (found?.inspection && frameworkIdOf(found.inspection)) ?? '';
  const full = wordsIn(framework?.name ?? id, tag).text;
  const label = (found && serviceOf(found, tag)) ?? full;
  return {
    framework,
    columns: [
      { id, kind: 'grade', label, full: full === label ? undefined : full, framework },
      {
        id: `${id}:report`,
        kind: 'report',
        label: comparison.reportOf(label),
        full: undefined,
        framework,
      },
    ],
    cells: results.map(({ inspection, document }) =>
      inspection
        ? [maker.overall(inspection, document), maker.report(inspection, document)]
        : [maker.noResult(2)],
    ),
  };
}

/** The only framework: the overall, the areas, when it was, the report. */
function areasOf(
  results: readonly Result[],
  maker: CellMaker,
  { comparison, tag }: LanguageWith<'comparison'>,
): Part {
  const framework = definitionOf(results);
  const areas = usedAreas(framework, results);
  const text = (words: Area['label']) => wordsIn(words, tag).text;
  const overall = wordsIn(framework?.overall?.label ?? { [tag]: comparison.overall }, tag);
  const columns: ComparisonColumn[] = [
    {
      id: framework?.overall?.id ?? 'overall',
      kind: 'grade',
      label: overall.text,
      lang: overall.lang,
      full: undefined,
      framework,
    },
    ...areas.map(({ id, label, short = label }): ComparisonColumn => {
      const full = text(label) === text(short) ? undefined : text(label);
      const { lang } = wordsIn(short, tag);
      return { id, kind: 'grade', label: text(short), lang, full, framework };
    }),
    { id: 'inspected', kind: 'dates', label: comparison.inspected, full: undefined, framework },
    { id: 'published', kind: 'report', label: comparison.published, full: undefined, framework },
  ];
  return {
    framework,
    columns,
    cells: results.map(({ inspection, document }) =>
      inspection
        ? [
            maker.overall(inspection, document),
            ...areaCells(areas, inspection, document, maker),
            maker.dates(inspection),
            maker.report(inspection, document),
          ]
        : [maker.noResult(columns.length)],
    ),
  };
}

/** The areas that any of the results judges, in the framework's order; then those that it does not know, as they come. */
function usedAreas(framework: Framework | undefined, results: readonly Result[]): Area[] {
  const used = new Map<string, Area>();
  for (const { inspection } of results) {
    for (const judgement of inspection ? judgementsOf(inspection) : []) {
      const id = keyOf(judgement);
      if (id && !used.has(id)) used.set(id, { id, label: judgement.label ?? id });
    }
  }
  // A joint judgement has no column where those of its areas are there.
  const isColumn = ({ id, covers }: Area) =>
    used.has(id) && !covers?.every((covered) => used.has(covered));
  const known = framework?.areas ?? [];
  const ids = new Set(known.map(({ id }) => id));
  return [...known.filter(isColumn), ...[...used.values()].filter(({ id }) => !ids.has(id))];
}

function judgementsOf({ judgements = [] }: Inspection): Judgement[] {
  return judgements.some(({ parts }) => parts)
    ? judgements.flatMap((judgement) => [judgement, ...(judgement.parts ?? [])])
    : judgements;
}

function keyOf({ id, label }: Judgement): string | undefined {
  return id ?? (label === undefined ? undefined : wordsIn(label, '').text);
}

/** The cells of the areas. A joint judgement is one cell over the columns of its areas that stand side by side. */
function areaCells(
  areas: readonly Area[],
  inspection: Inspection,
  document: InspectionDocument,
  maker: CellMaker,
): ComparisonCell[] {
  const judgements = judgementsOf(inspection);
  const cells: ComparisonCell[] = [];
  for (let index = 0; index < areas.length; index++) {
    const { id } = areas[index] as Area;
    const judgement = judgements.find((each) => keyOf(each) === id);
    const joint = judgement ? undefined : jointFor(id, inspection, document, judgements);
    if (!joint) {
      cells.push(maker.area(judgement, inspection, document));
      continue;
    }
    const start = index;
    while (joint.covers.includes(areas[index + 1]?.id ?? '')) index++;
    const names = areas.filter((area) => joint.covers.includes(area.id));
    cells.push(maker.joint(joint.judgement, inspection, document, index - start + 1, names));
  }
  return cells;
}

/** The judgement that stands for an area and others together, if there is one. */
function jointFor(
  id: string,
  inspection: Inspection,
  document: InspectionDocument,
  judgements: readonly Judgement[],
): { judgement: Judgement; covers: readonly string[] } | undefined {
  const framework = frameworkOf(inspection, document);
  for (const { id: joint, covers } of framework ? areasAt(framework, undefined) : []) {
    const judgement = covers?.includes(id) && judgements.find((each) => each.id === joint);
    if (covers && judgement) return { judgement, covers };
  }
  return undefined;
}

/** A provider with its cells, each of which knows its columns. */
function rowOf(
  { provider }: InspectionDocument,
  index: number,
  parts: readonly ComparisonCell[][],
  results: readonly Result[],
  { tag, common }: LanguageWith,
): ComparisonRow {
  const inspected = results.find(({ inspection }) => inspection)?.inspection?.provider;
  const { name = inspected?.name } = provider ?? {};
  const words = wordsIn(name ?? { [tag]: common.providerNotNamed }, tag);
  const region = wordsIn(provider?.region ?? inspected?.region, tag)?.text;
  const other = wordsIn(inspected?.name, tag)?.text;
  const cells = parts.flat();
  return {
    index,
    place: 0,
    name: words.text,
    lang: words.lang,
    region,
    detail: [other === words.text ? undefined : other, region].filter(Boolean).join(', '),
    provider,
    cells,
    byColumn: cells.some(({ span }) => span > 1)
      ? cells.flatMap((cell) => Array.from({ length: cell.span }, () => cell))
      : cells,
  };
}
