import type { Framework } from '../model/index.js';

/**
 * Care services in Scotland. Grades have numbers, of which 6 is best, and are printed with either. Not every question is
 * graded each time. Wording: the Care Inspectorate's page on quality grades, and its quality frameworks.
 */
export const careInspectorateScotland: Framework = {
  id: 'care-inspectorate-scotland',
  name: 'Inspection of care services in Scotland',
  inspectorate: { name: 'Care Inspectorate', url: 'https://www.careinspectorate.com/' },
  scale: [
    { id: 'excellent', label: 'Excellent', aliases: ['6'], tone: 'excellent' },
    { id: 'very-good', label: 'Very good', aliases: ['5'], tone: 'good' },
    { id: 'good', label: 'Good', aliases: ['4'], tone: 'good' },
    { id: 'adequate', label: 'Adequate', aliases: ['3'], tone: 'fair' },
    { id: 'weak', label: 'Weak', aliases: ['2'], tone: 'weak' },
    { id: 'unsatisfactory', label: 'Unsatisfactory', aliases: ['1'], tone: 'poor' },
  ],
  areas: [
    {
      id: 'wellbeing',
      label: 'How well do we support people’s wellbeing?',
      short: 'Wellbeing',
    },
    { id: 'leadership', label: 'How good is our leadership?', short: 'Leadership' },
    { id: 'staff-team', label: 'How good is our staff team?', short: 'Staff team' },
    { id: 'setting', label: 'How good is our setting?', short: 'Setting' },
    {
      id: 'care-planning',
      label: 'How well is our care and support planned?',
      short: 'Care planning',
    },
  ],
};
