import type { Framework } from '../model/index.js';

/**
 * Inspecting local authority children's services, since January 2018. Until December 2022 one judgement covered
 * children in care and care leavers together; inspections that began after March 2026 have no overall judgement.
 * Wording of areas and grades: Ofsted's reports.
 */
export const ofstedIlacs: Framework = {
  id: 'ofsted-ilacs',
  name: 'Inspection of local authority children’s services (ILACS)',
  inspectorate: { name: 'Ofsted', url: 'https://www.gov.uk/government/organisations/ofsted' },
  from: '2018-01',
  change:
    'ILACS took the place of the single inspection framework in 2018. Adoption has no judgement of its own any more, and until the end of 2022 care leavers had none: they were judged together with children in care. The overall judgement is a row of the table of grades; before, it was a sentence.',
  scale: [
    { id: 'outstanding', label: 'Outstanding', tone: 'excellent' },
    { id: 'good', label: 'Good', tone: 'good' },
    {
      id: 'requires-improvement',
      label: 'Requires improvement to be good',
      aliases: ['Requires improvement'],
      tone: 'weak',
    },
    { id: 'inadequate', label: 'Inadequate', tone: 'poor' },
  ],
  overall: {
    id: 'overall-effectiveness',
    label: 'Overall effectiveness',
    until: '2026-03',
    notGiven:
      'Ofsted gives no overall judgement in inspections of children’s services that began after March 2026.',
  },
  areas: [
    {
      id: 'impact-of-leaders',
      label: 'The impact of leaders on social work practice with children and families',
      short: 'Impact of leaders',
      aliases: ['The impact of leaders on practice with children and families'],
    },
    {
      id: 'help-and-protection',
      label: 'The experiences and progress of children who need help and protection',
      short: 'Help and protection',
    },
    {
      id: 'children-in-care',
      label: 'The experiences and progress of children in care',
      short: 'Children in care',
      from: '2023-01',
    },
    {
      id: 'care-leavers',
      label: 'The experiences and progress of care leavers',
      short: 'Care leavers',
      aliases: ['The experiences and progress of children care leavers'],
      from: '2023-01',
    },
    {
      id: 'children-in-care-and-care-leavers',
      label: 'The experiences and progress of children in care and care leavers',
      short: 'Children in care and care leavers',
      until: '2022-12',
      covers: ['children-in-care', 'care-leavers'],
    },
  ],
};
