import { ofstedIlacs } from '../frameworks/ofsted-ilacs.js';
import { areasAt, givesOverallAt } from '../frameworks/registry.js';
import type { Inspection, Judgement, Overall, Provider } from '../model/index.js';
import { namesOfAreas } from './reading/area-names.js';
import { COUNCIL_COLUMNS, councilIdOf, councilOf, councilsOf } from './reading/d2i-council.js';
import { gradeOf, judgementOf } from './reading/grades.js';
import type { Row, TableImporter } from './reading/importer.js';
import { known, type SourceValue } from './reading/source.js';
import { visitDatesOf } from './reading/visit-dates.js';

/** What the table says of the kind of inspection. The reports do not print it: it was inferred from the days on site. */
const EVENTS = new Map([
  ['short', 'short-inspection'],
  ['standard', 'standard-inspection'],
]);

/** The column of each area; in most tables the joint judgement of before 2023 stands in `in_care_grade`. */
const COLUMNS = {
  'impact-of-leaders': 'impact_of_leaders_grade',
  'help-and-protection': 'help_and_protection_grade',
  'children-in-care': 'in_care_grade',
  'care-leavers': 'care_leavers_grade',
  'children-in-care-and-care-leavers': 'care_and_care_leavers_grade',
} as const;

const AREAS = namesOfAreas(ofstedIlacs);
const NAMES: Record<string, string[]> = {
  impact_of_leaders_grade: [
    'impact_of_leaders',
    'impact_of_leaders_on_social_work_practice_with_children_and_families',
    'leadership_grade',
    ...(AREAS['impact-of-leaders'] ?? []),
  ],
  help_and_protection_grade: [
    'help_and_protection',
    'help_protection_grade',
    ...(AREAS['help-and-protection'] ?? []),
  ],
  in_care_grade: ['in_care', 'children_in_care_grade', ...(AREAS['children-in-care'] ?? [])],
  care_leavers_grade: ['care_leavers', 'care_leaver_grade', ...(AREAS['care-leavers'] ?? [])],
  care_and_care_leavers_grade: AREAS['children-in-care-and-care-leavers'] ?? [],
};

/**
 * Data to Insight's table of the latest inspection of each council's children's services (`ofsted_csc_ilacs_overview`),
 * and the table of all of them that others make with the same program (`ofsted_csc_ilacs_history`). The first alone has
 * statistical neighbours, as codes of local authorities, nearest first. Names and grades are in lower case, which
 * is not how reports print them. What stands
 * in place of a grade and is none ("nan", "inspection_pre_dates_judgement") is named as a problem. So are rows of before
 * 2018: they are of another framework, which the program cannot read. A table of inspections that have no overall
 * judgement may have no column for it.
 */
export const d2iIlacsOverview: TableImporter = {
  id: 'd2i-ilacs-overview',
  title: 'Latest inspections of councils’ children’s services (ILACS)',
  credit: 'Ofsted; table by Data to Insight',
  // Before the tables of other services: the children's services are what a council's document is about.
  rank: 19,
  shape: {
    kind: 'table',
    required: ['local_authority'],
    oneOf: ['overall_effectiveness_grade', 'impact_of_leaders_grade', 'help_and_protection_grade'],
    names: {
      ...COUNCIL_COLUMNS,
      overall_effectiveness_grade: ['overall_effectiveness', 'overall_grade', 'overall_judgement'],
      ...NAMES,
      inspection_framework: ['framework', 'inspection_type'],
    },
  },
  read(row, { about }) {
    const provider = councilOf(row, 'Children’s services');
    const inspection = provider && inspectionOf(row, provider);
    if (!inspection) return undefined;
    return known({
      document: {
        version: '1' as const,
        provider,
        inspections: [inspection],
        frameworks: { [ofstedIlacs.id as string]: ofstedIlacs },
        ...about,
      },
      councils: councilsOf(provider),
    });
  },
};

function inspectionOf(row: Row, provider: Provider): Inspection | undefined {
  const { from, published, visits } = visitDatesOf(
    row.get('inspection_start_date'),
    row.get('inspection_end_date'),
    row.get('publication_date'),
  );
  const url = row.get('inspection_link').link();
  const overall = overallOf(row, from);
  const judgements = judgementsOf(row, from ?? published);
  if (!overall?.gradeId && judgements.length === 0)
    return row.get('overall_effectiveness_grade').refuse('a row with a grade that can be read');
  const begin = from ?? published;
  if (begin !== undefined && begin < (ofstedIlacs.from as string))
    return row.get('publication_date').refuse('an inspection of 2018 or later');
  return known({
    id: ['ofsted', provider.identifiers?.['urn'] ?? councilIdOf(provider), published]
      .filter(Boolean)
      .join('-'),
    framework: ofstedIlacs.id as string,
    ...eventOf(row),
    visits,
    published,
    report: url === undefined ? undefined : { url },
    overall,
    judgements,
  });
}

/** A word of the table says that the report has no overall judgement any more; the reason is that of the framework. */
const NO_LONGER_MADE = /^not[\s_]reported[\s_]post[\s_]reform$/i;

function overallOf(row: Row, from: string | undefined): Overall | undefined {
  const value = row.get('overall_effectiveness_grade');
  const { id, label, notGiven } = ofstedIlacs.overall ?? {};
  const isGiven = from !== undefined && givesOverallAt(ofstedIlacs, from);
  const isLeftOut = value.isMissing
    ? from !== undefined && !isGiven
    : NO_LONGER_MADE.test(`${value.unchecked as string}`.trim()) && !isGiven;
  const printed = gradeOf(value, ofstedIlacs, false);
  if (isLeftOut) return known({ given: false, reason: notGiven });
  if (value.isMissing) return value.refuse('an overall judgement');
  return printed && known({ id, label, ...printed });
}

function judgementsOf(row: Row, date: string | undefined): Judgement[] {
  const careLeavers = row.get('care_leavers_grade');
  const isJoint = /pre.?dates/i.test(`${careLeavers.unchecked as string}`);
  const judgements = areasAt(ofstedIlacs, isJoint ? '2022-12' : date).flatMap(
    ({ id }) => judgementOf(id, cellOf(row, id), ofstedIlacs, false) ?? [],
  );
  const isCareLeaversRead = areasAt(ofstedIlacs, isJoint ? '2022-12' : date).some(
    ({ id }) => id === 'care-leavers',
  );
  if (!isCareLeaversRead && !careLeavers.isMissing)
    careLeavers.refuse('a grade, or nothing before 2023');
  return judgements;
}

/** Where the grade of an area stands. A table with one column for children in care has the joint judgement there. */
function cellOf(row: Row, area: string): SourceValue {
  const column = COLUMNS[area as keyof typeof COLUMNS];
  const cell = row.get(column);
  if (!cell.isMissing) return cell;
  if (column === 'care_and_care_leavers_grade') return row.get('in_care_grade');
  // Under the name of the joint judgement, in tables of before the two were told apart.
  return column === 'in_care_grade' && !row.has(column)
    ? row.get('care_and_care_leavers_grade')
    : cell;
}

function eventOf(row: Row): Pick<Inspection, 'event' | 'eventInferred'> {
  const event = EVENTS.get(row.get('inspection_framework').text()?.toLowerCase() ?? '');
  return event === undefined ? { event: 'inspection' } : { event, eventInferred: true };
}
