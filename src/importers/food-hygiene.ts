import { foodHygieneFhisScotland } from '../frameworks/food-hygiene-fhis-scotland.js';
import { foodHygieneFhrs } from '../frameworks/food-hygiene-fhrs.js';
import { isNonGrade } from '../frameworks/registry.js';
import type { Framework, Inspection, Judgement } from '../model/index.js';
import { gradeOf } from './reading/grades.js';
import type { JsonImporter } from './reading/importer.js';
import { known, type SourceValue } from './reading/source.js';

const FRAMEWORKS = new Map<string | undefined, Framework>([
  ['FHRS', foodHygieneFhrs],
  ['FHIS', foodHygieneFhisScotland],
]);

/** The scores behind a rating. Unlike the rating, a low score is a good one, which each label says. */
const SCORES = [
  { name: 'Hygiene', id: 'hygiene', label: 'Hygiene (fewer points are better)' },
  { name: 'Structural', id: 'structural', label: 'Structural (fewer points are better)' },
  {
    name: 'ConfidenceInManagement',
    id: 'confidence-in-management',
    label: 'Confidence in management (fewer points are better)',
  },
] as const;

const COLLECTION = '$.FHRSEstablishment.EstablishmentCollection';

/**
 * Establishments as the Food Standards Agency gives them: by its API (version 2, `{"establishments": [...]}`, or one), and
 * in bulk as open data (`{"FHRSEstablishment": {"EstablishmentCollection": ...}}`), which has numbers and flags as text. A
 * rating is text, "0" a rating too; "AwaitingInspection" and "Exempt" are none. Addresses, telephone numbers and places
 * on the map are not read.
 */
export const foodHygiene: JsonImporter = {
  id: 'food-hygiene',
  title: 'Food hygiene ratings',
  credit: 'Food Standards Agency',
  rank: 10,
  shape: {
    kind: 'json',
    records: [
      '$.establishments[*]',
      `${COLLECTION}[*]`,
      `${COLLECTION}.EstablishmentDetail[*]`,
      `${COLLECTION}.EstablishmentDetail`,
      '$[*]',
      '$',
    ],
    signs: [
      // Without any establishment there is what stands around them.
      ['$.establishments', '$.meta'],
      ['$.establishments[*].FHRSID'],
      [`${COLLECTION}[*].FHRSID`],
      [`${COLLECTION}.EstablishmentDetail[*].FHRSID`],
      [`${COLLECTION}.EstablishmentDetail.FHRSID`],
      ['$.FHRSEstablishment.Header', COLLECTION],
      ['$[*].FHRSID'],
      ['$.FHRSID'],
    ],
  },
  read(establishment, { about }) {
    const framework = frameworkOf(establishment);
    if (!framework) return undefined;
    const fhrsId = fhrsIdOf(establishment.get('FHRSID'));
    if (fhrsId === undefined) return undefined;
    return {
      document: {
        version: '1',
        provider: known({
          name: establishment.get('BusinessName').text(),
          type: establishment.get('BusinessType').text(),
          identifiers: { fhrsId },
        }),
        inspections: [inspectionOf(establishment, framework, fhrsId)],
        frameworks: { [framework.id as string]: framework },
        ...about,
      },
    };
  },
};

/** The scheme, which the key of a rating begins with too: "fhrs_5_en-gb". */
function frameworkOf(establishment: SourceValue): Framework | undefined {
  const scheme = establishment.get('SchemeType');
  const written = scheme.text() ?? establishment.get('RatingKey').text()?.split('_')[0];
  return FRAMEWORKS.get(written?.trim().toUpperCase()) ?? scheme.refuse('FHRS or FHIS');
}

function fhrsIdOf(value: SourceValue): string | undefined {
  const id = value.id();
  return id !== undefined && /^\d+$/.test(id) ? id : value.refuse('the id of an establishment');
}

function inspectionOf(
  establishment: SourceValue,
  framework: Framework,
  fhrsId: string,
): Inspection {
  const from = ratingDateOf(establishment.get('RatingDate'));
  const scores = establishment.get('scores');
  const judgements = scoresOf(scores.isMissing ? establishment.get('Scores') : scores);
  const printed = ratingOf(establishment.get('RatingValue'), framework);
  const { id, label } = framework.overall ?? {};
  return known({
    id: ['fhrs', fhrsId, from].filter(Boolean).join('-'),
    framework: framework.id as string,
    event: 'inspection',
    visits: from === undefined ? undefined : [{ from }],
    report: { url: `https://ratings.food.gov.uk/business/${fhrsId}` },
    overall: printed && known({ id, label, ...printed }),
    judgements: judgements.length > 0 ? judgements : undefined,
    status: statusOf(establishment.get('NewRatingPending')),
  });
}

/** The rating, or in place of one the words that the scheme has for the API's code. */
function ratingOf(value: SourceValue, framework: Framework) {
  if (value.isMissing) return value.refuse('a rating, or why there is none');
  const printed = gradeOf(value, framework);
  if (printed?.gradeId !== undefined) return printed;
  const code = printed?.notGraded;
  const words = framework.nonGrades?.find((each) =>
    isNonGrade({ ...framework, nonGrades: [each] }, code),
  );
  return words && { notGraded: words.label };
}

/** A business has been rated anew, and the new rating is not published yet. */
function statusOf(pending: SourceValue): Inspection['status'] {
  const written = pending.unchecked;
  const word = typeof written === 'string' ? written.trim().toLowerCase() : written;
  if (word === true || word === 'true')
    return { state: 'awaiting', note: 'A new rating is to be published.' };
  if (word !== undefined && word !== false && word !== 'false' && word !== '')
    pending.refuse('true or false');
  return undefined;
}

/** The day of the rating, with a time in the API and in words in older data. The API has 1901 for "never", bulk data nothing. */
function ratingDateOf(value: SourceValue): string | undefined {
  const written = value.unchecked;
  if (written === undefined || written === '' || isNil(written)) return undefined;
  if (typeof written === 'string' && written.startsWith('1901-')) return undefined;
  return value.writtenDate();
}

/** How programs write "no value" that turn the agency's XML into JSON: `{"@xsi:nil": "true"}`. */
function isNil(value: unknown): boolean {
  return typeof value === 'object' && value !== null && /nil/.test(Object.keys(value).join());
}

/** Points, without a greatest number: it would ask to be read as a share of something good. */
function scoresOf(scores: SourceValue): Judgement[] {
  return SCORES.flatMap(({ name, id, label }) => {
    const value = pointsOf(scores.get(name));
    return value === undefined ? [] : [{ id, label, score: { value } }];
  });
}

function pointsOf(value: SourceValue): number | undefined {
  const written = value.unchecked;
  if (typeof written !== 'string') return isNil(written) ? undefined : value.count();
  if (written.trim() === '') return undefined;
  return /^\d+$/.test(written.trim()) ? Number(written) : value.refuse('a whole number, 0 or more');
}
