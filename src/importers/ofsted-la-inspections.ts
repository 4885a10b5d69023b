import { ofstedIlacs } from '../frameworks/ofsted-ilacs.js';
import { ofstedSif } from '../frameworks/ofsted-sif.js';
import { givesOverallAt } from '../frameworks/registry.js';
import type { Framework, Inspection, Judgement, Overall, Provider } from '../model/index.js';
import type { JsonImporter } from './reading/importer.js';
import { aboutFromMeta } from './reading/meta.js';
import { known, type SourceValue } from './reading/source.js';
import { leadsOf } from './reading/leads.js';
import { visitsOf } from './reading/written-dates.js';

const FRAMEWORKS = new Map<string | undefined, Framework>([
  ['ILACS', ofstedIlacs],
  ['SIF', ofstedSif],
]);

// In the table a row of the judgements like any other; in inspection JSON apart from them.
const OVERALL = 'overall-effectiveness';

/** The table of Ofsted's inspections of children's services (`data/ofsted-la-inspections.json`), as the reports print them. */
export const ofstedLaInspections: JsonImporter = {
  id: 'ofsted-la-inspections',
  title: 'Inspections of councils’ children’s services (ILACS and SIF)',
  credit: 'Ofsted inspection reports',
  rank: 10,
  shape: {
    kind: 'json',
    records: ['$.inspections[*]'],
    beside: ['$.meta'],
    signs: [['$.inspections[*].framework', '$.inspections[*].hasOverall']],
  },
  read(row, { about, beside }) {
    const framework = FRAMEWORKS.get(row.get('framework').text());
    if (!framework) return row.get('framework').refuse('ILACS or SIF');
    const provider = providerOf(row.get('provider'));
    if (provider?.identifiers?.['urn'] === undefined && provider?.name === undefined)
      return row.get('provider').refuse('a provider with a urn or a name');
    return {
      document: {
        version: '1',
        provider,
        inspections: [inspectionOf(row, framework)],
        frameworks: { [framework.id as string]: framework },
        ...about,
        ...aboutFromMeta(beside.get('meta')),
      },
    };
  },
};

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

function inspectionOf(row: SourceValue, framework: Framework): Inspection {
  const from = row.get('startDate').date();
  const to = row.get('endDate').date();
  const datesAsWritten = row.get('datesAsWritten').text();
  const visits = visitsOf(from, to, datesAsWritten);
  const inspectors = leadsOf(row.get('leadInspectorAsWritten').text());
  const url = row.get('reportUrl').link();
  const judgements = row.get('judgements').items();
  return known({
    id: row.get('id').text(),
    framework: framework.id as string,
    // The reports do not say short or standard, so neither does this.
    event: 'inspection',
    visits,
    datesAsWritten,
    published: row.get('published').date(),
    report: url === undefined ? undefined : known({ url, pages: row.get('reportPages').count() }),
    inspectors: inspectors.length > 0 ? inspectors : undefined,
    overall: overallOf(row, judgements, framework, visits?.[0]?.from),
    judgements: judgementsOf(judgements, framework),
  });
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
