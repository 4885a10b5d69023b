import type { Framework } from '../model/index.js';

/**
 * Police forces since 2021, on a scale of five with "adequate" in the middle. Each cycle has other questions, some of
 * them without a grade, so no areas are given here: a report's questions are shown as it prints them. Wording: HMICFRS,
 * PEEL assessment frameworks.
 */
export const hmicfrsPeel: Framework = {
  id: 'hmicfrs-peel',
  name: 'PEEL assessment (police effectiveness, efficiency and legitimacy)',
  inspectorate: {
    name: 'HM Inspectorate of Constabulary and Fire & Rescue Services',
    url: 'https://hmicfrs.justiceinspectorates.gov.uk/',
  },
  from: '2021',
  change:
    'Since 2021 there are five grades, with “adequate” in the middle; up to 2018/19 there were four. The three pillars of before gave way to questions, which are others in each cycle, and of which some have no grade.',
  scale: [
    { id: 'outstanding', label: 'Outstanding', tone: 'excellent' },
    { id: 'good', label: 'Good', tone: 'good' },
    { id: 'adequate', label: 'Adequate', tone: 'fair' },
    { id: 'requires-improvement', label: 'Requires improvement', tone: 'weak' },
    { id: 'inadequate', label: 'Inadequate', tone: 'poor' },
  ],
};
