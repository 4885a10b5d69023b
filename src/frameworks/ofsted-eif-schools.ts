import type { Framework } from '../model/index.js';

/**
 * Graded inspections of schools from September 2019 until report cards took their place. State schools got no overall
 * grade from September 2024; the other grades stayed. An ungraded inspection says that a school stays as it was, which
 * is no grade. Ofsted's tables have the numbers. Wording: Ofsted's education inspection framework and its school
 * inspection handbook.
 */
export const ofstedEifSchools: Framework = {
  id: 'ofsted-eif-schools',
  name: 'School inspection under the education inspection framework (EIF)',
  inspectorate: { name: 'Ofsted', url: 'https://www.gov.uk/government/organisations/ofsted' },
  from: '2019-09',
  until: '2025-11',
  scale: [
    { id: 'outstanding', label: 'Outstanding', aliases: ['Grade 1', '1'], tone: 'excellent' },
    { id: 'good', label: 'Good', aliases: ['Grade 2', '2'], tone: 'good' },
    {
      id: 'requires-improvement',
      label: 'Requires improvement',
      aliases: ['Grade 3', '3'],
      tone: 'weak',
    },
    { id: 'inadequate', label: 'Inadequate', aliases: ['Grade 4', '4'], tone: 'poor' },
  ],
  nonGrades: [{ id: 'remains-good', label: 'School remains Good' }],
  overall: {
    id: 'overall-effectiveness',
    label: 'Overall effectiveness',
    until: '2024-08',
    notGiven:
      'Ofsted has given no overall grade in inspections of state schools since September 2024.',
  },
  areas: [
    { id: 'quality-of-education', label: 'Quality of education', short: 'Education' },
    { id: 'behaviour-and-attitudes', label: 'Behaviour and attitudes', short: 'Behaviour' },
    { id: 'personal-development', label: 'Personal development' },
    { id: 'leadership-and-management', label: 'Leadership and management', short: 'Leadership' },
    { id: 'early-years', label: 'Early years provision', short: 'Early years' },
    { id: 'sixth-form', label: 'Sixth-form provision', short: 'Sixth form' },
  ],
};
