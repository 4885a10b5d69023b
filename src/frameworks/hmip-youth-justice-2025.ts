import type { Framework } from '../model/index.js';

/**
 * Youth justice services since 2025: two rated areas and an overall rating, on the words of the programme before, and no
 * score. Wording: HM Inspectorate of Probation, reports of inspections of youth justice work with children and victims.
 */
export const hmipYouthJustice2025: Framework = {
  id: 'hmip-youth-justice-2025',
  name: 'Inspection of youth justice work with children and victims (IYJWCV)',
  inspectorate: {
    name: 'HM Inspectorate of Probation',
    url: 'https://hmiprobation.justiceinspectorates.gov.uk/',
  },
  from: '2025',
  change:
    'Two areas are rated, work with children and work with victims, where the programme of 2018 rated each of its standards. The words of the ratings stayed the same.',
  scale: [
    { id: 'outstanding', label: 'Outstanding', tone: 'excellent' },
    { id: 'good', label: 'Good', tone: 'good' },
    { id: 'requires-improvement', label: 'Requires improvement', tone: 'weak' },
    { id: 'inadequate', label: 'Inadequate', tone: 'poor' },
  ],
  overall: { id: 'overall', label: 'Overall rating' },
  areas: [
    { id: 'work-with-children', label: 'Work with children', short: 'Children' },
    { id: 'work-with-victims', label: 'Work with victims', short: 'Victims' },
  ],
};
