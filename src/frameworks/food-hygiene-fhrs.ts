import type { Framework } from '../model/index.js';

/**
 * Food businesses in England, Wales and Northern Ireland. The rating is text, "0" is a rating too, and the words are
 * printed beside it or alone, in Wales in Welsh too. Councils inspect: an inspection may name its council as its inspectorate. The scores of
 * its three parts are no areas: fewer points are better there, which only a label in a document can say. Wording: the
 * Food Standards Agency's rating pages in English and Welsh, and the rating values of its API. To review: the names of the
 * scheme, the agency and the rating in Welsh, which were written from memory.
 */
export const foodHygieneFhrs: Framework = {
  id: 'food-hygiene-fhrs',
  name: {
    en: 'Food Hygiene Rating Scheme (FHRS)',
    cy: 'Cynllun Sgorio Hylendid Bwyd (CSHB)',
  },
  inspectorate: {
    name: { en: 'Food Standards Agency', cy: 'Asiantaeth Safonau Bwyd' },
    url: 'https://www.food.gov.uk/',
  },
  scale: [
    { id: 'rating-5', label: '5', aliases: ['Very good', 'Da iawn'], tone: 'excellent' },
    { id: 'rating-4', label: '4', aliases: ['Good', 'Da'], tone: 'good' },
    {
      id: 'rating-3',
      label: '3',
      aliases: ['Generally satisfactory', 'Boddhaol ar y cyfan'],
      tone: 'fair',
    },
    {
      id: 'rating-2',
      label: '2',
      aliases: ['Improvement necessary', 'Angen gwella'],
      tone: 'weak',
    },
    {
      id: 'rating-1',
      label: '1',
      aliases: ['Major improvement necessary', 'Angen gwella yn sylweddol'],
      tone: 'poor',
    },
    {
      id: 'rating-0',
      label: '0',
      aliases: ['Urgent improvement necessary', 'Angen gwella ar frys'],
      tone: 'poor',
    },
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
  overall: { id: 'rating', label: { en: 'Food hygiene rating', cy: 'Sgôr hylendid bwyd' } },
};
