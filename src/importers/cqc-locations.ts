import { cqc } from '../frameworks/cqc.js';
import type {
  ContextStatement,
  Inspection,
  InspectionDocument,
  Judgement,
  Problem,
  Provider,
} from '../model/index.js';
import { gradeOf, judgementOf } from './grades.js';
import { known, SourceValue, type About, type Imported } from './source.js';

const REGULATOR = cqc.inspectorate.name;

/**
 * Turns locations as the Care Quality Commission's API gives them (`/locations/{id}`), one or a list, into inspection
 * JSON: the current rating and earlier ones, in the API's older shape (`currentRatings`, `historicRatings`). A location
 * that has ratings in the newer shape (`assessment`) is named as a problem and not taken, since its older ones may be out
 * of date. Contacts, who are named people, and addresses are not read. Reports of before there were ratings are left out.
 */
export function importCqcLocations(input: unknown, about: About = {}): Imported {
  const problems: Problem[] = [];
  const source = new SourceValue(input, problems);
  const locations = Array.isArray(input) ? source.items() : [source];
  const documents = locations.flatMap((location) => documentOf(location, about) ?? []);
  return { documents, problems };
}

function documentOf(location: SourceValue, about: About): InspectionDocument | undefined {
  const id = location.get('locationId').text();
  if (id === undefined) return location.get('locationId').refuse('the id of a location');
  const assessment = location.get('assessment');
  if (!assessment.isMissing && assessment.items().length > 0)
    return assessment.refuse('ratings in currentRatings alone');
  const context = contextOf(location);
  return known({
    version: '1',
    provider: providerOf(location, id),
    inspections: [...historicOf(location, id), currentOf(location, id)].filter(
      (inspection) => inspection !== undefined,
    ),
    frameworks: { [cqc.id as string]: cqc },
    context: context.length > 0 ? context : undefined,
    ...about,
  });
}

function providerOf(location: SourceValue, cqcLocationId: string): Provider {
  const services = location
    .get('gacServiceTypes')
    .items()
    .map((service) => service.get('name').text());
  return known({
    name: location.get('name').text(),
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
  const date = location.get('deregistrationDate').date();
  return [known({ text: `Registration status: ${status}`, by: REGULATOR, date })];
}

function currentOf(location: SourceValue, id: string): Inspection | undefined {
  const ratings = location.get('currentRatings').get('overall');
  if (ratings.isMissing) return ratings.refuse('a current rating, or that there is none');
  const linkId = ratings.get('reportLinkId').text();
  const lastVisit = location.get('lastInspection').get('date').date();
  // Where there is no rating no report is named either: the last visit tells which one it was.
  const report = reportsOf(location).find((each) =>
    linkId === undefined
      ? lastVisit !== undefined && each.get('firstVisitDate').text() === lastVisit
      : each.get('linkId').text() === linkId,
  );
  return inspectionOf(ratings, id, ratings.get('reportDate').date(), report);
}

/** Earlier ratings, oldest first. */
function historicOf(location: SourceValue, id: string): Inspection[] {
  const ratings = location.get('historicRatings').items();
  return ratings
    .map((rating) => {
      const linkId = rating.get('reportLinkId').text();
      const report = reportsOf(location).find((each) => each.get('linkId').text() === linkId);
      return inspectionOf(rating.get('overall'), id, rating.get('reportDate').date(), report);
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
  const { id: framework, overall } = cqc;
  const published = reportDate ?? report?.get('reportDate').date();
  const visits = visitsOf(report, published);
  const rating = ratings.get('rating');
  const printed = rating.isMissing ? rating.refuse('a rating') : gradeOf(rating, cqc);
  return known({
    id: ['cqc', locationId, published].filter(Boolean).join('-'),
    framework: framework as string,
    event: 'inspection',
    visits,
    published,
    // The page of the location has all reports. The address in the data needs a key.
    report: { url: `https://www.cqc.org.uk/location/${encodeURIComponent(locationId)}` },
    overall: printed && known({ id: overall?.id, label: overall?.label, ...printed }),
    judgements: judgementsOf(ratings.get('keyQuestionRatings')),
  });
}

function visitsOf(
  report: SourceValue | undefined,
  published: string | undefined,
): Inspection['visits'] {
  const first = report?.get('firstVisitDate');
  const from = first?.date();
  if (from === undefined) return undefined;
  if (published === undefined || from <= published) return [{ from }];
  first?.refuse(`a visit before ${published}`);
  return undefined;
}

/** The five key questions in the order of CQC's site, which is not that of its data. */
function judgementsOf(questions: SourceValue): Judgement[] {
  const byName = new Map(questions.items().map((each) => [each.get('name').text(), each]));
  const areas = cqc.areas ?? [];
  for (const [name, question] of byName) {
    if (!areas.some(({ label }) => label === name))
      question.get('name').refuse('one of the five key questions');
  }
  return areas.flatMap(({ id, label }): Judgement | Judgement[] => {
    const value = byName.get(label as string)?.get('rating');
    return (value && judgementOf(id, value, cqc)) ?? [];
  });
}
