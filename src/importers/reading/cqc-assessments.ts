/**
 * Ratings of CQC's single assessment framework, as its API has them since 2024: `assessment[]`, each with the ratings of
 * service groups (`ratings.asgRatings[]`) and sometimes of the whole location (`ratings.overall[]`).
 */
import { cqc } from '../../frameworks/cqc.js';
import type { Inspection } from '../../model/index.js';
import { judgementsOf, ratedOf } from './cqc-ratings.js';
import { known, slugOf, type SourceValue } from './source.js';

/** The assessments of a location, oldest first: one for each rating, with the service as its scope where there are several. */
export function assessmentsOf(assessments: SourceValue, locationId: string): Inspection[] {
  const services = assessments
    .items()
    .flatMap((assessment) => assessment.get('ratings').get('asgRatings').items())
    .map((group) => group.get('name').text());
  // Services may be assessed one by one, at different times.
  const isOne = new Set(services).size < 2;
  const inspections = assessments.items().flatMap((assessment) => {
    const published = dayIn(assessment.get('assessmentPlanPublishedDateTime'));
    const ratings = assessment.get('ratings');
    const groups = ratings.get('asgRatings').items();
    const wholes = ratings.get('overall').items();
    if (groups.length + wholes.length === 0) ratings.refuse('ratings of an assessment');
    // The rating of the only group is that of the location.
    const alone = groups.length === 1 && wholes.length > 0 ? [] : groups;
    return [
      ...wholes.map((whole) => inspectionOf(whole, locationId, published, undefined)),
      ...alone.map((group) =>
        inspectionOf(
          group,
          locationId,
          published,
          isOne && groups.length < 2 ? undefined : group.get('name'),
        ),
      ),
    ].filter((inspection) => inspection !== undefined);
  });
  return inspections.sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
}

function inspectionOf(
  rating: SourceValue,
  locationId: string,
  published: string | undefined,
  service: SourceValue | undefined,
): Inspection | undefined {
  const scope = service?.text();
  const day = rating.get('assessmentDate');
  const from = dayIn(day);
  const id = ['cqc', locationId, published ?? from, scope && slugOf(scope)];
  const overall = ratedOf(rating.get('rating'));
  const judgements = judgementsOf(rating.get('keyQuestionRatings'));
  // One that is under way has no ratings yet, and would hide those of the last.
  if (!overall && judgements.length === 0) return undefined;
  return known({
    id: id.filter(Boolean).join('-'),
    title: rating.get('title').text(),
    framework: cqc.id as string,
    event: 'assessment',
    visits: from === undefined ? undefined : visitOf(from, day, published),
    published,
    report: { url: `https://www.cqc.org.uk/location/${encodeURIComponent(locationId)}` },
    scope,
    overall,
    judgements,
  });
}

function visitOf(from: string, day: SourceValue, published?: string): Inspection['visits'] {
  if (published === undefined || from <= published) return [{ from }];
  day.refuse(`a date before ${published}`);
  return undefined;
}

/** The day of a date that may have a time behind it. */
function dayIn(value: SourceValue): string | undefined {
  return value.writtenDate();
}
