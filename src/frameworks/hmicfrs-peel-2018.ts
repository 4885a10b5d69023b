import type { Framework } from '../model/index.js';

/**
 * Police forces up to 2018/19: three pillars on a scale of four, which had no "adequate". A grade of it is not one of
 * the scale that came after. Wording: HMICFRS, grades of PEEL 2018/19.
 */
export const hmicfrsPeel2018: Framework = {
  id: 'hmicfrs-peel-2018',
  name: 'PEEL assessment (police effectiveness, efficiency and legitimacy), up to 2018/19',
  inspectorate: {
    name: 'HM Inspectorate of Constabulary and Fire & Rescue Services',
    url: 'https://hmicfrs.justiceinspectorates.gov.uk/',
  },
  until: '2019',
  scale: [
    { id: 'outstanding', label: 'Outstanding', tone: 'excellent' },
    { id: 'good', label: 'Good', tone: 'good' },
    { id: 'requires-improvement', label: 'Requires improvement', tone: 'weak' },
    { id: 'inadequate', label: 'Inadequate', tone: 'poor' },
  ],
  nonGrades: [{ id: 'ungraded', label: 'Ungraded' }],
  areas: [
    { id: 'effectiveness', label: 'Effectiveness' },
    { id: 'efficiency', label: 'Efficiency' },
    { id: 'legitimacy', label: 'Legitimacy' },
  ],
};
