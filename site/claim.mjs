/**
 * What the data say about a statement of Islington Council in 2025: that it is “one of only four boroughs in London to
 * hold the top rating under the current inspection framework for both its Children’s Services and Youth Justice Service”.
 */
import * as language from '../dist/i18n/en-gb.js';
import { parseCollection } from '../dist/model/index.js';
import { comparisonTable } from '../dist/views/index.js';

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
 * @returns The councils by name, as the comparison has them: `all`, those with the top rating in `both` services, those
 *   `unknown` because the data have no youth justice result of theirs, and of these the ones with the `topElsewhere`, which
 *   could belong to `both`.
 */
export function checkClaim(collection, { frameworks, region, asOf } = CLAIM) {
  const { documents } = parseCollection(collection);
  const { columns, rows } = comparisonTable({ documents, frameworks, asOf, language });
  const [children, youthJustice] = frameworks.map((id) =>
    columns.findIndex((column) => column.id === id),
  );
  const councils = rows.filter((row) => row.region === region);
  const isTop = ({ byColumn }, column) => byColumn[column].key === TOP;
  const isUnknown = ({ byColumn }) => byColumn[youthJustice].kind === 'none';
  const namesOf = (holds) => councils.filter(holds).map(({ name }) => name);
  return {
    all: namesOf(() => true),
    both: namesOf((row) => isTop(row, children) && isTop(row, youthJustice)),
    unknown: namesOf(isUnknown),
    topElsewhere: namesOf((row) => isUnknown(row) && isTop(row, children)),
  };
}

const list = new Intl.ListFormat('en-GB');
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The same in plain sentences, with what the data cannot tell. */
export function claimInWords(collection) {
  const { all, both, unknown, topElsewhere } = checkClaim(collection);
  return [
    `These data have ${both.length} of ${all.length} London councils (32 boroughs and the City of London) with the top rating in both services on ${day.format(new Date(CLAIM.asOf))}: ${list.format(both)}.`,
    `For ${unknown.length} of the ${all.length} they have no youth justice result. Of these, ${topElsewhere.length} held the top rating for children’s services: ${list.format(topElsewhere)}. A fourth could be among them.`,
    'So the data neither confirm nor refute the four. The statement stands as the council’s own, of 2025.',
  ];
}
