import { ofstedIlacs } from '../frameworks/ofsted-ilacs.js';
import type { Recommendation } from '../model/index.js';
import type { JsonImporter } from './reading/importer.js';
import { aboutFromMeta } from './reading/meta.js';
import { known, type SourceValue } from './reading/source.js';

/**
 * The opening text and the points to improve of Ofsted's ILACS reports (`data/ofsted-ilacs-summaries.json`). The
 * inspections have the ids of the table of judgements, with which they are merged. A report without either is named as a
 * problem.
 */
export const ofstedIlacsSummaries: JsonImporter = {
  id: 'ofsted-ilacs-summaries',
  title: 'Summaries of inspections of councils’ children’s services (ILACS)',
  credit: 'Ofsted inspection reports',
  rank: 11,
  shape: {
    kind: 'json',
    records: ['$.reports[*]'],
    beside: ['$.meta'],
    signs: [
      ['$.reports[*].whatNeedsToImprove'],
      ['$.reports[*].whatNeedsToImprove[*]'],
      ['$.reports[*].overview'],
    ],
  },
  read(report, { about, beside }) {
    const id = report.get('id').text();
    const urn = report.get('providerUrn').id();
    if (id === undefined || urn === undefined)
      return report.refuse('a report with its id and the urn of its provider');
    const overview = report.get('overview');
    const points = report.get('whatNeedsToImprove');
    if (overview.isMissing && points.isMissing)
      return overview.refuse('an overview, or what needs to improve');
    const text = overview.text();
    const provider = known({
      name: report.get('providerName').text(),
      service: 'Children’s services',
      identifiers: { urn },
    });
    const inspection = known({
      id,
      framework: ofstedIlacs.id as string,
      event: 'inspection',
      published: report.get('published').date(),
      summary: text === undefined ? undefined : [withoutPageNumbers(text)],
      // A missing list says that the points are not known; an empty one would say that there are none.
      recommendations: points.isMissing ? undefined : recommendationsOf(points),
    });
    return {
      document: {
        version: '1',
        provider,
        inspections: [inspection],
        frameworks: { [ofstedIlacs.id as string]: ofstedIlacs },
        ...about,
        ...aboutFromMeta(beside.get('meta')),
      },
    };
  },
};

// The outcome of the national framework that a point ends with: "(outcome 4, national framework)", from 2025 on.
const OUTCOME =
  /[([]\s*([^()[\]]*\b(?:outcome|enabler|principle|national framework)\b[^()[\]]*)[)\]]\.?$/i;

function recommendationsOf(points: SourceValue): Recommendation[] {
  const texts = points.items().map((point) => point.text());
  return texts
    .filter((text) => text !== undefined)
    .map(withoutPageNumbers)
    .map((text) => known({ text, outcome: OUTCOME.exec(text)?.[1] }));
}

/**
 * The texts were read from PDFs by program, which left the number at the foot of page 1, 2 or 3 in
 * ten of them: between two sentences, or after the last point of a page. No sentence or point of
 * theirs ends with such a number otherwise.
 */
function withoutPageNumbers(text: string): string {
  return text.replace(/\. [1-3] (?=[A-Z])/g, '. ').replace(/([a-z.]) [1-3]$/, '$1');
}
