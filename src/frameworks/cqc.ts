import type { Framework } from '../model/index.js';

/**
 * Providers of health and adult social care in England. CQC's data have the five key questions in other orders, and its
 * newer ratings print "Requires Improvement". The non-ratings are those of its data; some services are never rated.
 * Wording and order: CQC's page on ratings, and its API.
 */
export const cqc: Framework = {
  id: 'cqc',
  name: 'Rating of health and adult social care services',
  inspectorate: { name: 'Care Quality Commission', url: 'https://www.cqc.org.uk/' },
  scale: [
    { id: 'outstanding', label: 'Outstanding', tone: 'excellent' },
    { id: 'good', label: 'Good', tone: 'good' },
    { id: 'requires-improvement', label: 'Requires improvement', tone: 'weak' },
    { id: 'inadequate', label: 'Inadequate', tone: 'poor' },
  ],
  nonGrades: [
    { id: 'no-published-rating', label: 'No published rating' },
    { id: 'inspected-but-not-rated', label: 'Inspected but not rated' },
    { id: 'not-yet-inspected', label: 'Not yet inspected' },
  ],
  overall: { id: 'overall', label: 'Overall rating' },
  areas: [
    { id: 'safe', label: 'Safe' },
    { id: 'effective', label: 'Effective' },
    { id: 'caring', label: 'Caring' },
    { id: 'responsive', label: 'Responsive' },
    { id: 'well-led', label: 'Well-led' },
  ],
};
