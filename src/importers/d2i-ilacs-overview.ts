import { ofstedIlacs } from '../frameworks/ofsted-ilacs.js';
import { areasAt } from '../frameworks/registry.js';
import type { Inspection, InspectionDocument, Problem } from '../model/index.js';
import { readTable, type Row } from './csv.js';
import { COUNCIL_COLUMNS, councilOf } from './d2i-council.js';
import { gradeOf, judgementOf } from './grades.js';
import { known, type About, type Imported } from './source.js';

/** What the table says of the kind of inspection. The reports do not print it: it was inferred from the days on site. */
const EVENTS = new Map([
  ['short', 'short-inspection'],
  ['standard', 'standard-inspection'],
]);

/** The column of each area; the joint judgement of before 2023 stands in `in_care_grade`. */
const COLUMNS: Record<string, string> = {
  'impact-of-leaders': 'impact_of_leaders_grade',
  'help-and-protection': 'help_and_protection_grade',
  'children-in-care': 'in_care_grade',
  'care-leavers': 'care_leavers_grade',
  'children-in-care-and-care-leavers': 'in_care_grade',
};

/**
 * Turns Data to Insight's table of the latest inspection of each council's children's services
 * (`ofsted_csc_ilacs_overview`) into inspection JSON. It alone has statistical neighbours, as codes of local authorities,
 * nearest first. Its names and grades are in lower case. What stands in place of a grade and is none ("nan",
 * "inspection_pre_dates_judgement") is named as a problem.
 */
export function importD2iIlacsOverview(text: unknown, about: About = {}): Imported {
  const problems: Problem[] = [];
  const rows = readTable(text, COUNCIL_COLUMNS, problems);
  const documents = rows.flatMap((row) => documentOf(row, about) ?? []);
  return { documents, problems };
}

function documentOf(row: Row, about: About): InspectionDocument | undefined {
  const provider = councilOf(row, 'Children’s services');
  return (
    provider && {
      version: '1',
      provider,
      inspections: [inspectionOf(row)],
      frameworks: { [ofstedIlacs.id as string]: ofstedIlacs },
      ...about,
    }
  );
}

function inspectionOf(row: Row): Inspection {
  const { id: framework, overall } = ofstedIlacs;
  const from = row.get('inspection_start_date').numericDate();
  const to = row.get('inspection_end_date').numericDate();
  const published = row.get('publication_date').numericDate();
  const url = row.get('inspection_link').text();
  const printed = gradeOf(row.get('overall_effectiveness_grade'), ofstedIlacs);
  const judgements = areasAt(ofstedIlacs, from ?? published).flatMap(
    ({ id }) => judgementOf(id, row.get(COLUMNS[id] ?? ''), ofstedIlacs) ?? [],
  );
  if (judgements.every(({ id }) => id !== 'care-leavers')) {
    const value = row.get('care_leavers_grade');
    if (!value.isMissing) value.refuse('a grade, or nothing before 2023');
  }
  return known({
    id: ['ofsted', row.get('urn').text(), published].filter(Boolean).join('-'),
    framework: framework as string,
    ...eventOf(row),
    visits: from === undefined ? undefined : [known({ from, to })],
    published,
    report: url === undefined ? undefined : { url },
    overall: printed && known({ id: overall?.id, label: overall?.label, ...printed }),
    judgements,
  });
}

function eventOf(row: Row): Pick<Inspection, 'event' | 'eventInferred'> {
  const event = EVENTS.get(row.get('inspection_framework').text() ?? '');
  return event === undefined ? { event: 'inspection' } : { event, eventInferred: true };
}
