/**
 * What the data say about a statement of Islington Council in 2025: that it is “one of only four boroughs in London to
 * hold the top rating under the current inspection framework for both its Children’s Services and Youth Justice Service”.
 */

/** The frameworks of the two services that are current at that time, and who is compared. */
export const CLAIM = {
  frameworks: ['ofsted-ilacs', 'hmip-youth-justice-2018'],
  region: 'London',
  /** The day on which Ofsted published the report that the statement is about. */
  asOf: '2025-01-29',
  own: '206',
};

const TOP = 'outstanding';

/**
 * @param {{ documents: object[] }} collection The councils with both services.
 * @returns The boroughs by name: `all`, those with the top rating in `both` services, those `unknown` because the data
 *   have no youth justice result of theirs, and of these the ones with the `topElsewhere`, which could belong to `both`.
 */
export function checkClaim(collection, { frameworks, region, asOf } = CLAIM) {
  const [children, youthJustice] = frameworks;
  const boroughs = collection.documents
    .filter(({ provider }) => provider.region === region)
    .map((document) => ({
      name: document.provider.name,
      children: gradeOf(document, children, asOf),
      youthJustice: gradeOf(document, youthJustice, asOf),
    }));
  const namesOf = (holds) => boroughs.filter(holds).map(({ name }) => name);
  return {
    all: namesOf(() => true),
    both: namesOf((each) => each.children === TOP && each.youthJustice === TOP),
    unknown: namesOf((each) => each.youthJustice === undefined),
    topElsewhere: namesOf((each) => each.youthJustice === undefined && each.children === TOP),
  };
}

/** The overall grade of the latest inspection that was published by a date. */
function gradeOf({ inspections }, framework, asOf) {
  const [latest] = inspections
    .filter((each) => each.framework === framework && each.published <= asOf)
    .sort((a, b) => b.published.localeCompare(a.published));
  return latest?.overall?.grade?.toLowerCase();
}

const list = new Intl.ListFormat('en-GB');
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The same in plain sentences, with what the data cannot tell. */
export function claimInWords(collection) {
  const { all, both, unknown, topElsewhere } = checkClaim(collection);
  return [
    `These data have ${both.length} of ${all.length} London councils (32 boroughs and the City of London) with the top rating in both services on ${day.format(new Date(CLAIM.asOf))}: ${list.format(both)}.`,
    `For ${unknown.length} of the ${all.length} they have no youth justice result. Of these, ${topElsewhere.length} held the top rating for children’s services: ${list.format(topElsewhere)}. A fourth borough could be among them.`,
    'So the data neither confirm nor refute the four. The statement stands as the council’s own, of 2025.',
  ];
}
