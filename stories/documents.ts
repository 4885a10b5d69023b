import bradford from '../data/councils/bradford.json' with { type: 'json' };
import cityOfLondon from '../data/councils/city-of-london.json' with { type: 'json' };
import devon from '../data/councils/devon.json' with { type: 'json' };
import halton from '../data/councils/halton.json' with { type: 'json' };
import northNorthamptonshire from '../data/councils/north-northamptonshire.json' with { type: 'json' };
import allCouncils from '../data/councils.json' with { type: 'json' };
import stokeOnTrent from '../data/councils/stoke-on-trent.json' with { type: 'json' };
import islington from '../data/islington.json' with { type: 'json' };
import { anatomyDocuments } from './anatomy-documents.js';
import { findingsDocuments } from './findings-documents.js';
import { letterDocuments } from './letter-documents.js';
import { scoreDocuments } from './score-documents.js';
import { timelineDocuments } from './timeline-documents.js';

/** A document, and where the static files of Storybook have it. */
interface StoryDocument {
  json: unknown;
  address?: string;
}

const latest = islington.inspections.find(({ id }) => id === 'ofsted-80505-2025-01-29');

/** What stories show: real documents, and some that are altered to show what no real one does. */
export const documents = {
  Islington: { json: islington, address: 'data/islington.json' },
  Bradford: { json: bradford, address: 'data/councils/bradford.json' },
  'City of London': { json: cityOfLondon, address: 'data/councils/city-of-london.json' },
  Devon: { json: devon, address: 'data/councils/devon.json' },
  Halton: { json: halton, address: 'data/councils/halton.json' },
  'North Northamptonshire': {
    json: northNorthamptonshire,
    address: 'data/councils/north-northamptonshire.json',
  },
  'Stoke-on-Trent': { json: stokeOnTrent, address: 'data/councils/stoke-on-trent.json' },
  'All councils': { json: allCouncils, address: 'data/councils.json' },
  'All councils, one of them broken': { json: oneBroken() },
  'Islington, partly wrong': { json: partlyWrong() },
  'No name, nothing to improve': { json: nothingToImprove() },
  ...anatomyDocuments,
  ...findingsDocuments,
  ...letterDocuments,
  ...scoreDocuments,
  ...timelineDocuments,
} satisfies Record<string, StoryDocument>;

/** The name of a document of the stories. */
export type DocumentName = keyof typeof documents;

/** The collection with a document that is none, as a program with a fault would write it. */
function oneBroken(): unknown {
  const [, ...rest] = allCouncils.documents;
  return { ...allCouncils, documents: [{ provider: 'Barking and Dagenham' }, ...rest] };
}

/** Islington’s document with values of wrong types, as a program with a fault would write them. */
function partlyWrong(): unknown {
  const [judgement, ...judgements] = latest?.judgements ?? [];
  const [quote, ...quotes] = latest?.quotes ?? [];
  const [recommendation] = latest?.recommendations ?? [];
  return {
    ...islington,
    inspections: [
      {
        ...latest,
        published: 20250129,
        report: { ...latest?.report, url: 'javascript:alert(1)' },
        judgements: [{ ...judgement, grade: 1, gradeId: 1 }, ...judgements],
        quotes: [{ ...quote, text: null }, ...quotes],
        recommendations: [{ ...recommendation, response: 'yes' }],
      },
    ],
  };
}

/** Every real report here names something to improve. This one says of nobody that nothing does: it has no names. */
function nothingToImprove(): unknown {
  return { inspections: [{ framework: 'ofsted-ilacs', recommendations: [] }] };
}
