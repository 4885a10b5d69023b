import islington from '../data/islington.json' with { type: 'json' };

const idOfAdults = 'cqc-islington-2025-06';
const idOfLatest = 'ofsted-80505-2025-01-29';

/** Islington’s document, altered to show parts that no real document here has. */
export const anatomyDocuments = {
  'Islington, priority action': alter(idOfLatest, ({ recommendations = [], ...event }) => ({
    ...event,
    recommendations: recommendations.map((each, index) =>
      index === 0 ? { ...each, priority: true } : each,
    ),
  })),
  'Islington, sentence beside a grade': alter(idOfLatest, (event) =>
    withSentence(event, 'Leaders are outstanding'),
  ),
  'Islington, sentence beside a score': alter(idOfAdults, (event) => ({
    ...withSentence(event, 'The evidence shows some shortfalls'),
    status: { state: 'under-review' },
  })),
};

interface Event {
  id: string;
  recommendations?: object[];
  judgements?: object[];
}

function alter(id: string, change: (event: Event) => object): { json: unknown } {
  const inspections = (islington.inspections as Event[]).map((each) =>
    each.id === id ? change(each) : each,
  );
  return { json: { ...islington, inspections } };
}

function withSentence({ judgements = [], ...event }: Event, statement: string): object {
  const [first, ...others] = judgements;
  return { ...event, judgements: [{ ...first, statement }, ...others] };
}
