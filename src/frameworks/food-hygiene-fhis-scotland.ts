import type { Framework } from '../model/index.js';

/**
 * Food businesses in Scotland: a pass or not, so nothing to compare with the ratings elsewhere. "Eat Safe" is an award
 * beside a pass. Councils inspect: an
 * inspection may name its council as its inspectorate. Wording: Food Standards Scotland, and the rating values of the
 * Food Standards Agency's API.
 */
export const foodHygieneFhisScotland: Framework = {
  id: 'food-hygiene-fhis-scotland',
  name: 'Food Hygiene Information Scheme (FHIS)',
  inspectorate: {
    name: 'Food Standards Scotland',
    url: 'https://www.foodstandards.gov.scot/',
  },
  scale: [
    { id: 'pass', label: 'Pass', aliases: ['Pass and Eat Safe'], tone: 'good' },
    { id: 'improvement-required', label: 'Improvement Required', tone: 'weak' },
  ],
  nonGrades: [
    {
      id: 'awaiting-inspection',
      label: 'Awaiting Inspection',
      aliases: ['AwaitingInspection'],
    },
    {
      id: 'awaiting-publication',
      label: 'Awaiting Publication',
      aliases: ['AwaitingPublication'],
    },
    { id: 'exempt', label: 'Exempt', aliases: ['Exempt Premises'] },
  ],
  overall: { id: 'inspection-result', label: 'Inspection result' },
};
