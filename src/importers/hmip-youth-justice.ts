import { hmipYouthJustice2018 } from '../frameworks/hmip-youth-justice-2018.js';
import { hmipYouthJustice2025 } from '../frameworks/hmip-youth-justice-2025.js';
import type { Framework, InspectionDocument } from '../model/index.js';
import { councilNameIn } from './reading/council-name.js';
import { gradeOf, judgementOf, type PrintedGrade } from './reading/grades.js';
import type { Row, TableImporter } from './reading/importer.js';
import { known, slugOf } from './reading/source.js';

/** The columns of the areas that are rated since 2025. */
const AREAS: Record<string, string> = {
  'work-with-children': 'work_with_children',
  'work-with-victims': 'work_with_victims',
};

/** From here on no report of the programme of 2018 came out any more. */
const ONLY_NEW = '2026';

/**
 * The table of youth justice inspection ratings, as Data to Insight reads them from the pages of HM Inspectorate of
 * Probation (`hmi_youth_justice_inspection_ratings.csv`): the overall rating of each service.
 *
 * Two things of the table are left out. Its columns of standards merge those of court and out-of-court work, which have
 * the same names. Its score is a percentage, where the inspectorate gives points out of 36.
 *
 * A row whose score and rating cannot both be right is named as a problem and not taken. A row without a score has the
 * rating alone: the programme that began in 2025 gives none, and rates work with children and work with victims.
 */
export const hmipYouthJustice: TableImporter = {
  id: 'hmip-youth-justice',
  title: 'Ratings of youth justice services',
  credit: 'HM Inspectorate of Probation; table by Data to Insight',
  rank: 20,
  shape: {
    kind: 'table',
    required: ['la_name', 'overall_rating'],
    // A council and a rating are in tables of other inspectorates too.
    signs: [
      'la_name',
      'la_ref',
      'youth_justice_service',
      'yjs_name',
      'yot_name',
      'score_%',
      'partnerships_and_services',
      'information_and_facilities',
      'implementation_and_delivery',
      ...Object.values(AREAS),
    ],
    names: {
      la_name: [
        'service_name',
        'youth_justice_service',
        'yjs_name',
        'yot_name',
        'service',
        'local_authority',
        'local_authority_name',
        'council',
      ],
      la_ref: [],
      ...Object.fromEntries(Object.values(AREAS).map((column) => [column, []])),
      'score_%': ['score_percent', 'score_percentage', 'percentage_score', '%_score'],
      overall_rating: ['rating', 'overall'],
      publication_date: ['published', 'date_published', 'report_date'],
      report_url: ['url', 'report_link', 'inspection_link'],
    },
  },
  read(row, { about }) {
    const name = nameOf(row);
    const published = row.get('publication_date').writtenDate();
    const framework = frameworkOf(row, published);
    const rating = ratingOf(row, framework);
    if (name === undefined || rating === undefined) return undefined;
    const document: InspectionDocument = {
      version: '1',
      provider: { name, service: 'Youth justice service' },
      inspections: [inspectionOf(row, framework, name, rating, published)],
      frameworks: { [framework.id as string]: framework },
      ...about,
    };
    return { document, councils: [name] };
  },
};

/** The programme of an inspection: the one of 2025 rates other things, and gives no score. */
function frameworkOf(row: Row, published: string | undefined): Framework {
  const score = row.get('score_%');
  const hasScore = !score.isMissing && !score.isJunk;
  const isNew =
    Object.values(AREAS).some((column) => !row.get(column).isMissing) ||
    (!hasScore && published !== undefined && published >= ONLY_NEW);
  return isNew ? hmipYouthJustice2025 : hmipYouthJustice2018;
}

function inspectionOf(
  row: Row,
  framework: Framework,
  name: string,
  rating: PrintedGrade,
  published: string | undefined,
) {
  const { overall, areas = [] } = framework;
  const url = row.get('report_url').link();
  const judgements = areas.flatMap(({ id }) => {
    const column = AREAS[id];
    return (column !== undefined && judgementOf(id, row.get(column), framework)) || [];
  });
  return known({
    id: ['hmip', slugOf(name), 'yjs', published].filter(Boolean).join('-'),
    framework: framework.id as string,
    event: 'inspection',
    published,
    report: url === undefined ? undefined : { url },
    overall: known({ id: overall?.id, label: overall?.label, ...rating }),
    judgements: judgements.length > 0 ? judgements : undefined,
  });
}

/** What the title of a page has around the name of a service. */
const BEFORE_NAME =
  /^(?:(?:an )?(?:joint )?inspection of )?(?:(?:the )?youth (?:justice|offending) (?:services?|teams?|work) in )?/i;
const AFTER_NAME = /\s+[-–]\s+(?:JI|joint[ _]inspection)$/i;

function nameOf(row: Row): string | undefined {
  const name = councilNameIn(row.get('la_name'), 'the name of a service');
  return name?.replace(AFTER_NAME, '').replace(BEFORE_NAME, '');
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
function ratingOf(row: Row, framework: Framework): PrintedGrade | undefined {
  const printed = row.get('overall_rating');
  if (printed.isMissing) return printed.refuse('a rating');
  const rating = gradeOf(printed, framework);
  const score = row.get('score_%');
  if (score.isMissing) return rating;
  if (score.isJunk) {
    score.refuse('a score');
    return rating;
  }
  const points = (Number(score.text()?.replace(/\s*%$/, '')) / 100) * POINTS;
  if (!isNearWhole(points)) return score.refuse(`a share of ${POINTS} points in percent`);
  if (rating?.gradeId === undefined || rating.gradeId === gradeIdFor(points)) return rating;
  return printed.refuse(`a rating that fits a score of ${score.text()} percent`);
}

/** The table rounds to two places. */
function isNearWhole(points: number): boolean {
  return Math.abs(points - Math.round(points)) < 0.005;
}

function gradeIdFor(points: number): string | undefined {
  if (points > POINTS) return undefined;
  return Object.entries(LEAST_POINTS).find(([, least]) => Math.round(points) >= least)?.[0];
}
