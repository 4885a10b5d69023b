import { ofstedIlacs } from '../frameworks/ofsted-ilacs.js';
import { ofstedSif } from '../frameworks/ofsted-sif.js';
import { givesOverallAt } from '../frameworks/registry.js';
import type { Framework, Inspection, Judgement, Overall, Provider } from '../model/index.js';
import { namesOfAreas } from './reading/area-names.js';
import { codeIn } from './reading/codes.js';
import { gradeOf, judgementOf } from './reading/grades.js';
import type { Row, TableImporter } from './reading/importer.js';
import { leadsOf } from './reading/leads.js';
import { known, slugOf } from './reading/source.js';
import { visitDatesOf } from './reading/visit-dates.js';

const FRAMEWORKS = new Map<string | undefined, Framework>([
  ['ILACS', ofstedIlacs],
  ['SIF', ofstedSif],
]);

/** The column of each area, with the other names that it may have. */
const AREAS = new Map(
  [ofstedIlacs, ofstedSif].flatMap((framework) =>
    Object.entries(namesOfAreas(framework)).map(([id, names]) => [columnOf(id), names] as const),
  ),
);

/**
 * The table of Ofsted's inspections of children's services as CSV (`data/ofsted-la-inspections.csv`), one row an
 * inspection. It has the grades as printed and no labels, so those are the framework's. Of a SIF report it has the grade
 * inside the sentence that is its overall judgement, not the sentence. Of the columns only the framework and
 * any judgement have to be there.
 */
export const ofstedLaInspectionsTable: TableImporter = {
  id: 'ofsted-la-inspections-table',
  title: 'Inspections of councils’ children’s services (ILACS and SIF), as CSV',
  credit: 'Ofsted inspection reports',
  rank: 12,
  shape: {
    kind: 'table',
    required: ['framework'],
    oneOf: ['overall_effectiveness', ...AREAS.keys()],
    // Other tables have the kind of inspection for a framework.
    signs: [
      'has_overall',
      'dates_as_written',
      'children_looked_after',
      'children_in_care_and_care_leavers',
    ],
    names: {
      id: [],
      urn: ['provider_urn'],
      local_authority: ['la_name', 'local_authority_name', 'council'],
      la_code: ['local_authority_code'],
      ons_code: ['gss_code'],
      region: [],
      overall_effectiveness: ['overall_effectiveness_grade', 'overall'],
      ...Object.fromEntries(AREAS),
      has_overall: [],
      start_date: ['inspection_start_date'],
      end_date: ['inspection_end_date'],
      published: ['publication_date'],
      report_url: ['inspection_link'],
      dates_as_written: [],
      lead_inspector_as_written: ['lead_inspector'],
    },
  },
  read(row, { about }) {
    const framework = FRAMEWORKS.get(row.get('framework').text()?.toUpperCase());
    if (!framework) return row.get('framework').refuse('ILACS or SIF');
    const provider = providerOf(row);
    if (provider.identifiers?.['urn'] === undefined && provider.name === undefined)
      return row.get('local_authority').refuse('a provider with a urn or a name');
    return known({
      document: {
        version: '1' as const,
        provider,
        inspections: [inspectionOf(row, framework, provider)],
        frameworks: { [framework.id as string]: framework },
        ...about,
      },
      councils: provider.identifiers ? undefined : [provider.name as string],
    });
  },
};

function providerOf(row: Row): Provider {
  const identifiers = known({
    urn: codeIn(row.get('urn'), 'urn'),
    laCode: codeIn(row.get('la_code'), 'laCode'),
    onsCode: codeIn(row.get('ons_code'), 'onsCode'),
  });
  return known({
    name: row.get('local_authority').line(),
    service: 'Children’s services',
    identifiers: Object.keys(identifiers).length > 0 ? identifiers : undefined,
    region: row.get('region').line(),
  });
}

function inspectionOf(row: Row, framework: Framework, provider: Provider): Inspection {
  const datesAsWritten = row.get('dates_as_written').text();
  const { from, published, visits } = visitDatesOf(
    row.get('start_date'),
    row.get('end_date'),
    row.get('published'),
    datesAsWritten,
  );
  const { name = '', identifiers = {} } = provider;
  const council = identifiers['urn'] ?? identifiers['laCode'] ?? slugOf(name as string);
  const inspectors = leadsOf(row.get('lead_inspector_as_written').text());
  const url = row.get('report_url').link();
  return known({
    id: row.get('id').text() ?? ['ofsted', council, published ?? from].filter(Boolean).join('-'),
    framework: framework.id as string,
    event: 'inspection',
    visits,
    datesAsWritten,
    published,
    report: url === undefined ? undefined : { url },
    inspectors: inspectors.length > 0 ? inspectors : undefined,
    overall: overallOf(row, framework, from),
    judgements: judgementsOf(row, framework),
  });
}

function overallOf(row: Row, framework: Framework, from?: string): Overall | undefined {
  const value = row.get('overall_effectiveness');
  const { id, label, notGiven } = framework.overall ?? {};
  const flag = row.get('has_overall').text()?.toLowerCase();
  const isLeftOut = flag === undefined ? !givesOverallAt(framework, from) : flag === 'false';
  if (value.isMissing && isLeftOut) {
    const reason = givesOverallAt(framework, from) ? undefined : notGiven;
    return known({ given: false, reason });
  }
  if (value.isMissing) return value.refuse('an overall judgement, or has_overall false');
  const printed = gradeOf(value, framework);
  return printed && known({ id, label, ...printed });
}

function columnOf(area: string): string {
  return area.replaceAll('-', '_');
}

/** The judgements whose columns are filled, with those that the framework counts as parts of another inside it. */
function judgementsOf(row: Row, framework: Framework): Judgement[] {
  const judgements: Judgement[] = [];
  for (const { id, label, partOf } of framework.areas ?? []) {
    const judgement = judgementOf(id, row.get(columnOf(id)), framework);
    if (!judgement) continue;
    const placed = { ...judgement, label };
    const whole = judgements.find((each) => each.id === partOf);
    if (whole && partOf !== undefined) whole.parts = [...(whole.parts ?? []), placed];
    else judgements.push(placed);
  }
  return judgements;
}
