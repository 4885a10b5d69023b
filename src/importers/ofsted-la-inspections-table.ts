import { ofstedIlacs } from '../frameworks/ofsted-ilacs.js';
import { ofstedSif } from '../frameworks/ofsted-sif.js';
import { givesOverallAt } from '../frameworks/registry.js';
import type { Framework, Inspection, Judgement, Overall, Provider } from '../model/index.js';
import { codeIn } from './reading/codes.js';
import { gradeOf, judgementOf } from './reading/grades.js';
import type { Row, TableImporter } from './reading/importer.js';
import { leadsOf } from './reading/leads.js';
import { known } from './reading/source.js';
import { visitsOf } from './reading/written-dates.js';

const FRAMEWORKS = new Map<string | undefined, Framework>([
  ['ILACS', ofstedIlacs],
  ['SIF', ofstedSif],
]);

/**
 * The table of Ofsted's inspections of children's services as CSV (`data/ofsted-la-inspections.csv`), one row an
 * inspection. It has the grades as printed and no labels, so those are the framework's. Of a SIF report it has the grade
 * inside the sentence that is its overall judgement, not the sentence.
 */
export const ofstedLaInspectionsTable: TableImporter = {
  id: 'ofsted-la-inspections-table',
  title: 'Inspections of councils’ children’s services (ILACS and SIF), as CSV',
  credit: 'Ofsted inspection reports',
  rank: 12,
  shape: {
    kind: 'table',
    required: ['id', 'framework', 'urn', 'local_authority', 'overall_effectiveness'],
    names: {
      has_overall: [],
      start_date: ['inspection_start_date'],
      end_date: ['inspection_end_date'],
      published: ['publication_date'],
      report_url: ['inspection_link'],
      dates_as_written: [],
      lead_inspector_as_written: [],
    },
  },
  read(row, { about }) {
    const framework = FRAMEWORKS.get(row.get('framework').text()?.toUpperCase());
    if (!framework) return row.get('framework').refuse('ILACS or SIF');
    const provider = providerOf(row);
    if (provider.identifiers?.['urn'] === undefined && provider.name === undefined)
      return row.get('local_authority').refuse('a provider with a urn or a name');
    return {
      document: {
        version: '1',
        provider,
        inspections: [inspectionOf(row, framework)],
        frameworks: { [framework.id as string]: framework },
        ...about,
      },
    };
  },
};

function providerOf(row: Row): Provider {
  return known({
    name: row.get('local_authority').line(),
    service: 'Children’s services',
    identifiers: known({
      urn: codeIn(row.get('urn')),
      laCode: codeIn(row.get('la_code')),
      onsCode: codeIn(row.get('ons_code')),
    }),
    region: row.get('region').line(),
  });
}

function inspectionOf(row: Row, framework: Framework): Inspection {
  const from = row.get('start_date').writtenDate();
  const to = row.get('end_date').writtenDate();
  const datesAsWritten = row.get('dates_as_written').text();
  const inspectors = leadsOf(row.get('lead_inspector_as_written').text());
  const url = row.get('report_url').link();
  return known({
    id: row.get('id').text(),
    framework: framework.id as string,
    event: 'inspection',
    visits: visitsOf(from, to, datesAsWritten),
    datesAsWritten,
    published: row.get('published').writtenDate(),
    report: url === undefined ? undefined : { url },
    inspectors: inspectors.length > 0 ? inspectors : undefined,
    overall: overallOf(row, framework, from),
    judgements: judgementsOf(row, framework),
  });
}

function overallOf(row: Row, framework: Framework, from?: string): Overall | undefined {
  const value = row.get('overall_effectiveness');
  const { id, label, notGiven } = framework.overall ?? {};
  if (value.isMissing && row.get('has_overall').text()?.toLowerCase() === 'false') {
    const reason = givesOverallAt(framework, from) ? undefined : notGiven;
    return known({ given: false, reason });
  }
  if (value.isMissing) return value.refuse('an overall judgement, or has_overall false');
  const printed = gradeOf(value, framework);
  return printed && known({ id, label, ...printed });
}

/** The judgements whose columns are filled, with those that the framework counts as parts of another inside it. */
function judgementsOf(row: Row, framework: Framework): Judgement[] {
  const judgements: Judgement[] = [];
  for (const { id, label, partOf } of framework.areas ?? []) {
    const judgement = judgementOf(id, row.get(id.replaceAll('-', '_')), framework);
    if (!judgement) continue;
    const placed = { ...judgement, label };
    const whole = judgements.find((each) => each.id === partOf);
    if (whole && partOf !== undefined) whole.parts = [...(whole.parts ?? []), placed];
    else judgements.push(placed);
  }
  return judgements;
}
