import { cqcLocalAuthority as framework } from '../frameworks/cqc-local-authority.js';
import type { Inspection, Judgement } from '../model/index.js';
import { councilNameIn } from './reading/council-name.js';
import { gradeOf, type PrintedGrade } from './reading/grades.js';
import type { Row, TableImporter } from './reading/importer.js';
import { known, slugOf } from './reading/source.js';
import { readWrittenMonth } from './reading/written-dates.js';

/** The quality statement of each column. */
const COLUMNS: Record<string, string> = {
  qs1_assessing_needs: 'assessing-needs',
  qs2_supporting_people_to_live_healthier_lives: 'supporting-people',
  qs3_equity_in_experiences_and_outcomes: 'equity',
  qs4_care_provision_integration_and_continuity: 'care-provision',
  qs5_partnerships_and_communities: 'partnerships',
  qs6_safe_pathways_systems_and_transitions: 'safe-pathways',
  qs7_safeguarding: 'safeguarding',
  qs8_governance_management_and_sustainability: 'governance',
  qs9_learning_improvement_and_innovation: 'learning',
};

/** How the same statements are called in the Commission's assessments of services. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  qs3_equity_in_experiences_and_outcomes: ['equity_in_experience_and_outcomes', 'equity'],
  qs6_safe_pathways_systems_and_transitions: ['safe_systems_pathways_and_transitions'],
};

const MAX = 4;

/**
 * A table of the Care Quality Commission's assessments of councils: the overall rating, and a score of 1 to 4 for each of
 * nine quality statements. "Not Rated" is no rating, even where there are scores, which is named as a problem.
 */
export const cqcLocalAuthority: TableImporter = {
  id: 'cqc-local-authority',
  title: 'Assessments of councils’ adult social care',
  credit: 'Care Quality Commission',
  rank: 20,
  shape: {
    kind: 'table',
    required: ['local_authority', 'overall_rating'],
    // A council and a rating are in tables of other inspectorates too.
    signs: [
      'published_month_as_scraped',
      ...Object.keys(COLUMNS).flatMap((column) => [column, ...namesOf(column)]),
    ],
    names: {
      local_authority: ['council', 'authority', 'la_name', 'local_authority_name', 'name'],
      overall_rating: ['rating', 'overall', 'overall_grade'],
      published_month_as_scraped: [
        'published',
        'published_month',
        'publication_month',
        'month',
        'publication_date',
        'published_date',
        'date_published',
        'report_date',
      ],
      report_url: ['url', 'link', 'report_link', 'report'],
      ...Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, namesOf(name)])),
    },
  },
  read(row, { about }) {
    const name = councilNameIn(row.get('local_authority'), 'the name of a council');
    if (name === undefined) return undefined;
    const inspection = inspectionOf(row, name);
    // Below a table stand sources and notes, the first cells of rows that are empty otherwise.
    if (!inspection.overall && inspection.judgements?.length === 0) return undefined;
    return {
      document: {
        version: '1',
        provider: { name, service: 'Adult social care' },
        inspections: [inspection],
        frameworks: { [framework.id as string]: framework },
        ...about,
      },
      councils: [name],
    };
  },
};

/** Other names of the column of a quality statement: "QS1", "Assessing needs", "1. Assessing needs score". */
function namesOf(column: string): string[] {
  const number = column.charAt(2);
  const label = column.slice(4);
  return [
    `qs${number}`,
    `qs${number}_score`,
    `quality_statement_${number}`,
    label,
    `${label}_score`,
    `${number}_${label}`,
    `${number}_${label}_score`,
    `qs${number}_${label}_score`,
    `quality_statement_${number}_${label}`,
    ...(OTHER_NAMES[column] ?? []),
  ];
}

function inspectionOf(row: Row, name: string): Inspection {
  const { id, overall } = framework;
  const month = row.get('published_month_as_scraped');
  const published = month.isMissing
    ? undefined
    : (readWrittenMonth(month.text() ?? '') ?? month.refuse('a month such as June 2025'));
  const url = row.get('report_url').link();
  const judgements = Object.entries(COLUMNS).flatMap(
    ([column, area]) => statementOf(row, column, area) ?? [],
  );
  const printed = ratingOf(row, judgements);
  return known({
    id: [id, slugOf(name), published].filter(Boolean).join('-'),
    framework: id as string,
    event: 'assessment',
    published,
    report: url === undefined ? undefined : { url },
    overall: printed && known({ id: overall?.id, label: overall?.label, ...printed }),
    judgements,
  });
}

function ratingOf(row: Row, scores: readonly Judgement[]): PrintedGrade | undefined {
  const rating = row.get('overall_rating');
  if (rating.isMissing) return rating.refuse('a rating');
  const printed = gradeOf(rating, framework);
  if (printed && printed.grade === undefined && scores.length > 0)
    rating.refuse('a rating, as there are scores');
  return printed;
}

function statementOf(row: Row, column: string, id: string): Judgement | undefined {
  const cell = row.get(column);
  if (cell.isMissing) return undefined;
  const value = Number(cell.unchecked);
  if (!Number.isInteger(value) || value < 1 || value > MAX)
    return cell.refuse(`a score of 1 to ${MAX}`);
  const label = framework.areas?.find((area) => area.id === id)?.label;
  return known({ id, label, score: { value, max: MAX } });
}
