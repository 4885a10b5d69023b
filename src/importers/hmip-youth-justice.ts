import { hmipYouthJustice2018 } from '../frameworks/hmip-youth-justice-2018.js';
import type { InspectionDocument, Problem } from '../model/index.js';
import { readTable, type Row } from './csv.js';
import { gradeOf, type PrintedGrade } from './grades.js';
import { known, slugOf, type About, type Imported } from './source.js';

/**
 * Turns the table of youth justice inspection ratings, as Data to Insight reads them from the pages of HM Inspectorate
 * of Probation (`hmi_youth_justice_inspection_ratings.csv`), into inspection JSON: the overall rating of each service.
 *
 * Two things of the table are left out. Its columns of standards merge those of court and out-of-court work, which have
 * the same names. Its score is a percentage, where the inspectorate gives points out of 36.
 *
 * A row whose score and rating cannot both be right is named as a problem and not taken.
 */
export function importHmipYouthJustice(text: unknown, about: About = {}): Imported {
  const problems: Problem[] = [];
  const rows = readTable(text, ['la_name', 'score_%', 'overall_rating'], problems);
  const documents = rows.flatMap((row) => documentOf(row, about) ?? []);
  return { documents, problems };
}

function documentOf(row: Row, about: About): InspectionDocument | undefined {
  const name = nameOf(row);
  const rating = ratingOf(row);
  if (name === undefined || rating === undefined) return undefined;
  const { id: framework, overall } = hmipYouthJustice2018;
  const published = row.get('publication_date').numericDate();
  const url = row.get('report_url').text();
  return {
    version: '1',
    provider: { name, service: 'Youth justice service' },
    inspections: [
      known({
        id: ['hmip', slugOf(name), 'yjs', published].filter(Boolean).join('-'),
        framework: framework as string,
        event: 'inspection',
        published,
        report: url === undefined ? undefined : { url },
        overall: known({ id: overall?.id, label: overall?.label, ...rating }),
      }),
    ],
    frameworks: { [framework as string]: hmipYouthJustice2018 },
    ...about,
  };
}

/** The name of the service, without what the title of its page has around it: "An inspection of …", "… - JI". */
function nameOf(row: Row): string | undefined {
  const name = row.get('la_name').text();
  if (name === undefined) return row.get('la_name').refuse('the name of a service');
  return name.replace(/^An inspection of /, '').replace(/ - JI$/, '');
}

const POINTS = 36;

/**
 * The least points of each rating. No page of the inspectorate that we know prints them, but all rows of the table agree
 * with them except those that are faulty in other ways too. They serve to refuse a row, never to rate a service.
 */
const LEAST_POINTS: Record<string, number> = {
  outstanding: 31,
  good: 19,
  'requires-improvement': 7,
  inadequate: 0,
};

/** The overall rating as printed, unless the row contradicts itself. */
function ratingOf(row: Row): PrintedGrade | undefined {
  const printed = row.get('overall_rating');
  if (printed.isMissing) return printed.refuse('a rating');
  const rating = gradeOf(printed, hmipYouthJustice2018);
  const score = row.get('score_%');
  const points = (Number(score.text()) / 100) * POINTS;
  if (!isNearWhole(points)) return score.refuse(`a share of ${POINTS} points in percent`);
  if (rating?.gradeId === undefined || rating.gradeId === gradeIdFor(points)) return rating;
  return printed.refuse(`a rating that fits a score of ${score.text()} percent`);
}

/** The table rounds to two places. */
function isNearWhole(points: number): boolean {
  return Math.abs(points - Math.round(points)) < 0.005;
}

function gradeIdFor(points: number): string | undefined {
  return Object.entries(LEAST_POINTS).find(([, least]) => Math.round(points) >= least)?.[0];
}
