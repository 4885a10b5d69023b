import type { Framework } from '../model/index.js';

/**
 * Food businesses in England, Wales and Northern Ireland. The rating is text, "0" is a rating too, and the words are
 * printed beside it or alone. Councils inspect: an inspection may name its council as its inspectorate. The scores of
 * its three parts are no areas: fewer points are better there, which only a label in a document can say. Wording: the
 * Food Standards Agency's rating pages, and the rating values of its API.
 */
export const foodHygieneFhrs: Framework = {
  id: 'food-hygiene-fhrs',
  name: 'Food Hygiene Rating Scheme (FHRS)',
  inspectorate: { name: 'Food Standards Agency', url: 'https://www.food.gov.uk/' },
  scale: [
    { id: 'rating-5', label: '5', aliases: ['Very good'], tone: 'excellent' },
    { id: 'rating-4', label: '4', aliases: ['Good'], tone: 'good' },
    { id: 'rating-3', label: '3', aliases: ['Generally satisfactory'], tone: 'fair' },
    { id: 'rating-2', label: '2', aliases: ['Improvement necessary'], tone: 'weak' },
    { id: 'rating-1', label: '1', aliases: ['Major improvement necessary'], tone: 'poor' },
    { id: 'rating-0', label: '0', aliases: ['Urgent improvement necessary'], tone: 'poor' },
  ],
  nonGrades: [
    {
      id: 'awaiting-inspection',
      label: 'Awaiting inspection',
      aliases: ['AwaitingInspection'],
    },
    {
      id: 'awaiting-publication',
      label: 'Awaiting publication',
      aliases: ['AwaitingPublication'],
    },
    { id: 'exempt', label: 'Exempt' },
  ],
  overall: { id: 'rating', label: 'Food hygiene rating' },
};
