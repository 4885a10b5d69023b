import islington from '../data/islington.json' with { type: 'json' };

const { inspections, provider } = islington;
const [first, ...rest] = inspections;

/** Islington’s document, altered to show what no real one does. */
export const timelineDocuments = {
  'Islington, some dates unknown': {
    json: {
      ...islington,
      inspections: inspections.map(({ visits, ...each }, index) =>
        index === 1 || index === 4
          ? { ...each, published: undefined, letterDate: undefined }
          : { ...each, visits },
      ),
    },
  },
  'Islington, first result under review': {
    json: {
      ...islington,
      inspections: [{ ...first, status: { state: 'under-review' } }, ...rest],
    },
  },
  'Islington, 150 events': {
    json: {
      ...islington,
      context: undefined,
      inspections: Array.from({ length: 150 }, (_, index) => ({
        ...inspections[index % inspections.length],
        id: String(index),
        visits: [{ from: String(2030 - index) }],
        context: undefined,
      })),
    },
  },
  'Islington, provider not named': {
    json: { ...islington, provider: { service: provider.service } },
  },
};
