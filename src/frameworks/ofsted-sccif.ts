import type { Framework } from '../model/index.js';

/**
 * Children's homes, fostering agencies and other social care, since April 2017. The first area limits the overall
 * judgement: where it is inadequate, so is the overall. The last two are judged in secure homes only. Wording: Ofsted's
 * social care common inspection framework and its official statistics.
 */
export const ofstedSccif: Framework = {
  id: 'ofsted-sccif',
  name: 'Social care common inspection framework (SCCIF)',
  inspectorate: { name: 'Ofsted', url: 'https://www.gov.uk/government/organisations/ofsted' },
  from: '2017-04',
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
    id: 'overall-experiences-and-progress',
    label: 'Overall experiences and progress of children and young people',
  },
  areas: [
    {
      id: 'helped-and-protected',
      label: 'How well children and young people are helped and protected',
      short: 'Help and protection',
    },
    {
      id: 'leaders-and-managers',
      label: 'The effectiveness of leaders and managers',
      short: 'Leaders and managers',
    },
    {
      id: 'education',
      label: 'Outcomes in education and related learning activities',
      short: 'Education',
    },
    { id: 'health', label: 'Health services', short: 'Health' },
  ],
};
