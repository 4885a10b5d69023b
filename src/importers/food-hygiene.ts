import { foodHygieneFhisScotland } from '../frameworks/food-hygiene-fhis-scotland.js';
import { foodHygieneFhrs } from '../frameworks/food-hygiene-fhrs.js';
import { isNonGrade } from '../frameworks/registry.js';
import {
  isPartialDate,
  type Framework,
  type Inspection,
  type InspectionDocument,
  type Judgement,
  type Problem,
} from '../model/index.js';
import { gradeOf } from './grades.js';
import { known, SourceValue, type About, type Imported } from './source.js';

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

/**
 * Turns establishments as the Food Standards Agency's API gives them (version 2, `{"establishments": [...]}`) into
 * inspection JSON. A rating is text, "0" a rating too; "AwaitingInspection" and "Exempt" are none. Addresses, telephone
 * numbers and places on the map are not read.
 */
export function importFoodHygiene(input: unknown, about: About = {}): Imported {
  const problems: Problem[] = [];
  const establishments = new SourceValue(input, problems).get('establishments');
  if (establishments.isMissing) establishments.refuse('a list of establishments');
  const documents = establishments.items().flatMap((each) => documentOf(each, about) ?? []);
  return { documents, problems };
}

function documentOf(establishment: SourceValue, about: About): InspectionDocument | undefined {
  const framework = FRAMEWORKS.get(establishment.get('SchemeType').text());
  if (!framework) return establishment.get('SchemeType').refuse('FHRS or FHIS');
  const id = establishment.get('FHRSID');
  if (id.isMissing) return id.refuse('the id of an establishment');
  const fhrsId = id.count();
  if (fhrsId === undefined) return undefined;
  return {
    version: '1',
    provider: known({
      name: establishment.get('BusinessName').text(),
      type: establishment.get('BusinessType').text(),
      identifiers: { fhrsId: `${fhrsId}` },
    }),
    inspections: [inspectionOf(establishment, framework, fhrsId)],
    frameworks: { [framework.id as string]: framework },
    ...about,
  };
}

function inspectionOf(
  establishment: SourceValue,
  framework: Framework,
  fhrsId: number,
): Inspection {
  const from = ratingDateOf(establishment.get('RatingDate'));
  const judgements = scoresOf(establishment.get('scores'));
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

/** The day of the rating. The API has 1901 for those that were never rated. */
function ratingDateOf(value: SourceValue): string | undefined {
  const [day = '', time] = value.text()?.split('T') ?? [];
  if (day === '' || day.startsWith('1901-')) return undefined;
  return isPartialDate(day) && day.length === 10 && time !== undefined
    ? day
    : value.refuse('a date such as 2016-09-28T00:00:00');
}

/** Points, without a greatest number: it would ask to be read as a share of something good. */
function scoresOf(scores: SourceValue): Judgement[] {
  return SCORES.flatMap(({ name, id, label }) => {
    const value = scores.get(name).count();
    return value === undefined ? [] : [{ id, label, score: { value } }];
  });
}
