import { cqc } from '../frameworks/cqc.js';
import type { ContextStatement, Inspection, Provider } from '../model/index.js';
import { assessmentsOf } from './reading/cqc-assessments.js';
import { judgementsOf, ratedOf, visitsBefore } from './reading/cqc-ratings.js';
import type { JsonImporter } from './reading/importer.js';
import { known, type SourceValue } from './reading/source.js';

const REGULATOR = cqc.inspectorate.name;

/**
 * Locations as the Care Quality Commission's API gives them (`/locations/{id}`): one, a list, or a list in `locations`.
 * Ratings are in the older shape (`currentRatings`, `historicRatings`), in the newer one of the single assessment framework
 * (`assessment`), or in both: then the older ones are earlier inspections. Contacts, who are named people, and addresses
 * are not read. Reports of before there were ratings are left out.
 */
export const cqcLocations: JsonImporter = {
  id: 'cqc-locations',
  title: 'Health and social care services',
  credit: 'Care Quality Commission',
  rank: 10,
  shape: {
    kind: 'json',
    records: ['$.locations[*]', '$[*]', '$'],
    signs: [['$.locationId'], ['$[*].locationId'], ['$.locations[*].locationId']],
  },
  read(location, { about }) {
    const id = location.get('locationId').text();
    if (id === undefined) return location.get('locationId').refuse('the id of a location');
    const inspections = inspectionsOf(location, id);
    if (inspections.length === 0) return undefined;
    const context = contextOf(location);
    return {
      document: known({
        version: '1',
        provider: providerOf(location, id),
        inspections,
        frameworks: { [cqc.id as string]: cqc },
        context: context.length > 0 ? context : undefined,
        ...about,
      }),
    };
  },
};

function providerOf(location: SourceValue, cqcLocationId: string): Provider {
  const services = location
    .get('gacServiceTypes')
    .items()
    .map((service) => service.get('name').text());
  return known({
    name: location.get('name').text() ?? location.get('locationName').text(),
    service: services.filter((name) => name !== undefined).join(', ') || undefined,
    type: location.get('type').text(),
    identifiers: known({ cqcLocationId, cqcProviderId: location.get('providerId').text() }),
    region: location.get('region').text(),
  });
}

/** A service that is no longer registered says so: its rating is that of a service which does not exist any more. */
function contextOf(location: SourceValue): ContextStatement[] {
  const status = location.get('registrationStatus').text();
  if (status === undefined || status === 'Registered') return [];
  const date = location.get('deregistrationDate').writtenDate();
  return [known({ text: `Registration status: ${status}`, by: REGULATOR, date })];
}

/** All inspections, oldest first. */
function inspectionsOf(location: SourceValue, id: string): Inspection[] {
  const assessments = assessmentsOf(location.get('assessment'), id);
  const current = currentOf(location, id, assessments.length > 0);
  const older = historicOf(location, id);
  // The current rating of the older shape may stand among the earlier ones too, once there is a newer assessment.
  const isRepeated = older.some((inspection) => inspection.id === current?.id);
  return [...older, ...(current && !isRepeated ? [current] : []), ...assessments];
}

function currentOf(location: SourceValue, id: string, isAssessed: boolean): Inspection | undefined {
  const ratings = location.get('currentRatings').get('overall');
  if (ratings.isMissing || (isAssessed && ratings.get('rating').isMissing))
    return isAssessed ? undefined : ratings.refuse('a current rating, or that there is none');
  const linkId = ratings.get('reportLinkId').text();
  const lastVisit = location.get('lastInspection').get('date').writtenDate();
  // Where there is no rating no report is named either: the last visit tells which one it was.
  const report = reportsOf(location).find((each) =>
    linkId === undefined
      ? lastVisit !== undefined && each.get('firstVisitDate').text()?.slice(0, 10) === lastVisit
      : each.get('linkId').text() === linkId,
  );
  const inspection = inspectionOf(ratings, id, ratings.get('reportDate').writtenDate(), report);
  // Without a date it would be taken for the newest, which the assessment is.
  return isAssessed && inspection.published === undefined
    ? ratings.get('reportDate').refuse('the date of a rating that an assessment has followed')
    : inspection;
}

/** Earlier ratings, oldest first. */
function historicOf(location: SourceValue, id: string): Inspection[] {
  const ratings = location.get('historicRatings').items();
  return ratings
    .map((rating) => {
      const linkId = rating.get('reportLinkId').text();
      const report = reportsOf(location).find((each) => each.get('linkId').text() === linkId);
      return inspectionOf(
        rating.get('overall'),
        id,
        rating.get('reportDate').writtenDate(),
        report,
      );
    })
    .sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
}

function reportsOf(location: SourceValue): SourceValue[] {
  return location.get('reports').items();
}

function inspectionOf(
  ratings: SourceValue,
  locationId: string,
  reportDate: string | undefined,
  report: SourceValue | undefined,
): Inspection {
  const published = reportDate ?? report?.get('reportDate').writtenDate();
  const visits = visitsBefore(report?.get('firstVisitDate'), published);
  return known({
    id: ['cqc', locationId, published].filter(Boolean).join('-'),
    framework: cqc.id as string,
    event: 'inspection',
    visits,
    published,
    // The page of the location has all reports. The address in the data needs a key.
    report: { url: `https://www.cqc.org.uk/location/${encodeURIComponent(locationId)}` },
    overall: ratedOf(ratings.get('rating')),
    judgements: judgementsOf(ratings.get('keyQuestionRatings')),
  });
}
