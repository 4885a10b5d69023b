import islington from '../data/islington.json' with { type: 'json' };

const id = 'hmip-islington-yjs-2024-08-20';
const inspection = islington.inspections.find((each) => each.id === id);
const score = inspection?.score;
const [rank, ...ranks] = score?.ranks ?? [];

/** Islington’s document with another score of its youth justice service. */
function withScore(altered: object): { json: unknown } {
  return {
    json: { ...islington, inspections: [{ ...inspection, score: { ...score, ...altered } }] },
  };
}

/** Islington’s youth justice score, altered to show what no real document does. */
export const scoreDocuments = {
  'Islington, score with parts': withScore({
    value: 5,
    max: 9,
    label: 'Three standards, each of up to 3 points',
    ranks: [],
    parts: [
      { label: 'Governance and leadership', score: { value: 3, max: 3 } },
      { label: 'Staff', score: { value: 0, max: 3 } },
      { label: 'Partnerships and services', score: { value: 2 } },
    ],
  }),
  'Islington, score beyond its maximum': withScore({ value: 40 }),
  'Islington, rank without source': withScore({
    ranks: [
      { ...rank, position: 22 },
      { position: 2, among: 'England and Wales' },
    ],
  }),
  'Islington, score partly wrong': withScore({
    label: 12,
    ranks: [{ ...rank, position: 'first' }, ...ranks],
  }),
};
