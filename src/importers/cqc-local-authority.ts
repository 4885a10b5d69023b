import { cqcLocalAuthority } from '../frameworks/cqc-local-authority.js';
import type { Inspection, InspectionDocument, Judgement, Problem } from '../model/index.js';
import { readTable, type Row } from './csv.js';
import { gradeOf } from './grades.js';
import { known, slugOf, type About, type Imported } from './source.js';
import { readWrittenMonth } from './written-dates.js';

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

const MAX = 4;

/**
 * Turns a table of the Care Quality Commission's assessments of councils into inspection JSON: the overall rating, and
 * a score of 1 to 4 for each of nine quality statements. "Not Rated" is no rating, even where there are scores.
 */
export function importCqcLocalAuthority(text: unknown, about: About = {}): Imported {
  const problems: Problem[] = [];
  const rows = readTable(text, ['local_authority', 'overall_rating'], problems);
  const documents = rows.flatMap((row) => documentOf(row, about) ?? []);
  return { documents, problems };
}

function documentOf(row: Row, about: About): InspectionDocument | undefined {
  const name = row.get('local_authority').text();
  if (name === undefined) return row.get('local_authority').refuse('the name of a council');
  return {
    version: '1',
    provider: { name, service: 'Adult social care' },
    inspections: [inspectionOf(row, name)],
    frameworks: { [cqcLocalAuthority.id as string]: cqcLocalAuthority },
    ...about,
  };
}

function inspectionOf(row: Row, name: string): Inspection {
  const { id: framework, overall } = cqcLocalAuthority;
  const month = row.get('published_month_as_scraped');
  const published =
    readWrittenMonth(month.text() ?? '') ?? month.refuse('a month such as June 2025');
  const url = row.get('report_url').text();
  const rating = row.get('overall_rating');
  const printed = rating.isMissing ? rating.refuse('a rating') : gradeOf(rating, cqcLocalAuthority);
  return known({
    id: [framework, slugOf(name), published].filter(Boolean).join('-'),
    framework: framework as string,
    event: 'assessment',
    published,
    report: url === undefined ? undefined : { url },
    overall: printed && known({ id: overall?.id, label: overall?.label, ...printed }),
    judgements: Object.entries(COLUMNS).flatMap(
      ([column, id]) => statementOf(row, column, id) ?? [],
    ),
  });
}

function statementOf(row: Row, column: string, id: string): Judgement | undefined {
  const cell = row.get(column);
  const written = cell.text();
  if (written === undefined) return undefined;
  const value = Number(written);
  if (!Number.isInteger(value) || value < 1 || value > MAX)
    return cell.refuse(`a score of 1 to ${MAX}`);
  const label = cqcLocalAuthority.areas?.find((area) => area.id === id)?.label;
  return known({ id, label, score: { value, max: MAX } });
}
