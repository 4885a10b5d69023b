import { ofstedIlacs } from '../frameworks/ofsted-ilacs.js';
import { ofstedSif } from '../frameworks/ofsted-sif.js';
import { givesOverallAt } from '../frameworks/registry.js';
import type {
  Framework,
  Inspection,
  InspectionDocument,
  Judgement,
  Overall,
  Person,
  Problem,
  Provider,
  Recommendation,
} from '../model/index.js';
import { known, SourceValue, type Imported } from './source.js';
import { readWrittenRanges } from './written-dates.js';

const FRAMEWORKS = new Map<string | undefined, Framework>([
  ['ILACS', ofstedIlacs],
  ['SIF', ofstedSif],
]);

// In the table a row of the judgements like any other; in inspection JSON apart from them.
const OVERALL = 'overall-effectiveness';

/**
 * Turns the table of Ofsted's inspections of children's services (`data/ofsted-la-inspections.json`)
 * into inspection JSON. `summaries` is the table of opening texts and points to improve
 * (`data/ofsted-ilacs-summaries.json`), joined by the id of the inspection. Both come as parsed
 * JSON; neither is trusted to be whole.
 */
export function importOfstedLaInspections(table: unknown, summaries?: unknown): Imported {
  const problems: Problem[] = [];
  const source = new SourceValue(table, problems);
  const texts = textsById(new SourceValue(summaries, problems, '$summaries'));
  const documents = new Map<string, InspectionDocument>();

  const rows = source.get('inspections');
  if (rows.isMissing) rows.refuse('a list of inspections');
  for (const row of rows.items()) {
    const framework = FRAMEWORKS.get(row.get('framework').text());
    if (!framework) {
      row.get('framework').refuse('ILACS or SIF');
      continue;
    }
    const provider = providerOf(row.get('provider'));
    const key = provider?.identifiers?.urn ?? provider?.name;
    if (typeof key !== 'string') {
      row.get('provider').refuse('a provider with a urn or a name');
      continue;
    }
    const document = documents.get(key) ?? emptyDocument(provider, source.get('meta'));
    documents.set(key, document);
    document.inspections.push(inspectionOf(row, framework, texts));
    document.frameworks = { ...document.frameworks, [framework.id as string]: framework };
  }

  for (const { inspections } of documents.values()) inspections.sort(byEndOfVisit);
  return { documents: [...documents.values()], problems };
}

function textsById(summaries: SourceValue): Map<string, SourceValue> {
  const entries = summaries
    .get('reports')
    .items()
    .map((report) => [report.get('id').text(), report] as const);
  return new Map(entries.filter((entry): entry is [string, SourceValue] => entry[0] !== undefined));
}

function emptyDocument(provider: Provider | undefined, meta: SourceValue): InspectionDocument {
  const licence = meta.get('licence').text();
  return known({
    version: '1',
    provider,
    inspections: [],
    frameworks: {},
    checked: meta.get('snapshot').date(),
    attribution: meta.get('attribution').text(),
    licence: licence ? known({ name: licence, url: meta.get('licenceUrl').text() }) : undefined,
  });
}

function providerOf(source: SourceValue): Provider | undefined {
  if (source.isMissing) return undefined;
  const scheme = (name: string) => source.get(name).text();
  return known({
    name: source.get('name').text(),
    service: 'Children’s services',
    type: source.get('type').text(),
    identifiers: known({
      urn: scheme('urn'),
      laCode: scheme('laCode'),
      onsCode: scheme('onsCode'),
    }),
    region: source.get('region').text(),
  });
}

function inspectionOf(
  row: SourceValue,
  framework: Framework,
  texts: Map<string, SourceValue>,
): Inspection {
  const id = row.get('id').text();
  const visits = visitsOf(row);
  const inspectors = leadsOf(row.get('leadInspectorAsWritten').text());
  const url = row.get('reportUrl').text();
  const text = id === undefined ? undefined : texts.get(id);
  const judgements = row.get('judgements').items();
  return known({
    id,
    framework: framework.id as string,
    // The reports do not say short or standard, so neither does this.
    event: 'inspection',
    visits,
    datesAsWritten: row.get('datesAsWritten').text(),
    published: row.get('published').date(),
    report: url === undefined ? undefined : known({ url, pages: row.get('reportPages').count() }),
    inspectors: inspectors.length > 0 ? inspectors : undefined,
    overall: overallOf(row, judgements, framework, visits?.[0]?.from),
    judgements: judgementsOf(judgements, framework),
    ...(text && textFieldsOf(text)),
  });
}

/** The ranges of the visit: two where the printed dates name two that the ends in the table confirm. */
function visitsOf(row: SourceValue): Inspection['visits'] {
  const from = row.get('startDate').date();
  const to = row.get('endDate').date();
  if (from === undefined) return undefined;
  const ranges = readWrittenRanges(row.get('datesAsWritten').text() ?? '');
  if (ranges?.[0]?.from === from && ranges.at(-1)?.to === to) return ranges;
  return [known({ from, to })];
}

const LEAD = /(\S.*?),? ((?:His|Her) Majesty[’']s Inspector|HMI)(?:, and |$)/g;

/** The lead inspectors as the report names them: "A, His Majesty’s Inspector", also two of them joined by "and". */
function leadsOf(written: string | undefined): Person[] {
  if (written === undefined) return [];
  const leads = [...written.matchAll(LEAD)].map(([, name, role]) => ({
    name: name as string,
    role: role as string,
    lead: true,
  }));
  return leads.length > 0 ? leads : [{ name: written, lead: true }];
}

function overallOf(
  row: SourceValue,
  judgements: readonly SourceValue[],
  framework: Framework,
  from: string | undefined,
): Overall | undefined {
  const printed = judgements.find((judgement) => judgement.get('key').text() === OVERALL);
  if (printed) {
    const judgement = judgementOf(printed, framework);
    return (
      judgement &&
      known({ id: OVERALL, ...judgement, statement: printed.get('statementAsWritten').text() })
    );
  }
  if (row.get('hasOverall').flag() !== false) {
    row.get('judgements').refuse('an overall judgement, or hasOverall false');
    return undefined;
  }
  // The reason is that of the framework: for a report of before then no reason is known.
  return known({
    given: false,
    reason: givesOverallAt(framework, from) ? undefined : framework.overall?.notGiven,
  });
}

/** The judgements in the order of the table, with those that the framework counts as parts of another inside it. */
function judgementsOf(sources: readonly SourceValue[], framework: Framework): Judgement[] {
  const judgements: Judgement[] = [];
  for (const source of sources) {
    const key = source.get('key').text();
    if (key === OVERALL) continue;
    const area = framework.areas?.find(({ id }) => id === key);
    if (!area) source.get('key').refuse(`an area of ${framework.id}`);
    const judgement = judgementOf(source, framework);
    if (!judgement) continue;
    const whole =
      area?.partOf === undefined ? undefined : judgements.find(({ id }) => id === area.partOf);
    const placed: Judgement = known({ id: area?.id, ...judgement });
    if (whole) whole.parts = [...(whole.parts ?? []), placed];
    else judgements.push(placed);
  }
  return judgements;
}

/** Label and grade as printed, with the id of the grade; a value that is no grade as the reason why there is none. */
function judgementOf(source: SourceValue, framework: Framework): Judgement | undefined {
  const label = source.get('label').text();
  const printed = source.get('grade').text();
  if (label === undefined || printed === undefined) {
    return source.refuse('a judgement with label and grade');
  }
  const key = source.get('gradeKey').text();
  if (framework.nonGrades?.some(({ id }) => id === key)) return { label, notGraded: printed };
  if (framework.scale?.some(({ id }) => id === key))
    return known({ label, grade: printed, gradeId: key });
  source.get('gradeKey').refuse(`a grade of ${framework.id}`);
  return { label, grade: printed };
}

function textFieldsOf(text: SourceValue): Pick<Inspection, 'summary' | 'recommendations'> {
  const overview = text.get('overview').text();
  const points = text.get('whatNeedsToImprove');
  return known({
    summary: overview === undefined ? undefined : [withoutPageNumbers(overview)],
    // A missing list says that the points are not known; an empty one would say that there are none.
    recommendations: points.isMissing ? undefined : recommendationsOf(points),
  });
}

// The outcome of the national framework that a point ends with: "(outcome 4, national framework)", from 2025 on.
const OUTCOME =
  /[([]\s*([^()[\]]*\b(?:outcome|enabler|principle|national framework)\b[^()[\]]*)[)\]]\.?$/i;

function recommendationsOf(points: SourceValue): Recommendation[] {
  const texts = points.items().map((point) => point.text());
  return texts
    .filter((text) => text !== undefined)
    .map(withoutPageNumbers)
    .map((text) => known({ text, outcome: OUTCOME.exec(text)?.[1] }));
}

/**
 * The texts were read from PDFs by program, which left the number at the foot of page 1, 2 or 3 in
 * ten of them: between two sentences, or after the last point of a page. No sentence or point of
 * theirs ends with such a number otherwise.
 */
function withoutPageNumbers(text: string): string {
  return text.replace(/\. [1-3] (?=[A-Z])/g, '. ').replace(/([a-z.]) [1-3]$/, '$1');
}

function byEndOfVisit(a: Inspection, b: Inspection): number {
  const end = ({ visits, published }: Inspection) =>
    visits?.at(-1)?.to ?? visits?.at(-1)?.from ?? published ?? '';
  return end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0;
}
