import type { Framework } from '../model/index.js';

/**
 * The single inspection framework, November 2013 to 2018. Its overall judgement is a sentence, which bends the grade
 * ("require improvement"), and its second area has two sub-judgements. Wording: Ofsted's reports.
 */
export const ofstedSif: Framework = {
  id: 'ofsted-sif',
  name: 'Single inspection framework (SIF)',
  inspectorate: { name: 'Ofsted', url: 'https://www.gov.uk/government/organisations/ofsted' },
  from: '2013-11',
  until: '2018',
  scale: [
    { id: 'outstanding', label: 'Outstanding', tone: 'excellent' },
    { id: 'good', label: 'Good', tone: 'good' },
    {
      id: 'requires-improvement',
      label: 'Requires improvement',
      aliases: [
        'Requires improvement to be good',
        'Require improvement',
        'Require improvement to be good',
      ],
      tone: 'weak',
    },
    { id: 'inadequate', label: 'Inadequate', tone: 'poor' },
  ],
  nonGrades: [{ id: 'not-judged', label: 'Not judged' }],
  overall: { id: 'overall-effectiveness', label: 'Overall effectiveness' },
  areas: [
    {
      id: 'help-and-protection',
      label: 'Children who need help and protection',
      short: 'Help and protection',
    },
    {
      id: 'children-looked-after',
      label: 'Children looked after and achieving permanence',
      short: 'Children looked after',
    },
    {
      id: 'adoption-performance',
      label: 'Adoption performance',
      short: 'Adoption',
      partOf: 'children-looked-after',
    },
    {
      id: 'care-leavers',
      label: 'Experiences and progress of care leavers',
      short: 'Care leavers',
      partOf: 'children-looked-after',
    },
    { id: 'leadership', label: 'Leadership, management and governance', short: 'Leadership' },
  ],
};
