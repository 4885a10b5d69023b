import type { Framework } from '../model/index.js';

/**
 * Schools in Wales, since September 2024: three areas in words, without grades and so without a scale. Wording: Estyn's
 * page for parents.
 */
export const estyn2024: Framework = {
  id: 'estyn-2024',
  name: 'Inspection of schools (2024 framework)',
  inspectorate: { name: 'Estyn', url: 'https://estyn.gov.wales/' },
  from: '2024-09',
  change:
    'Estyn has given no grades since 2022. Since September 2024 it reports on three areas in words, where the framework of 2017 had five areas with a grade each.',
  areas: [
    { id: 'teaching', label: 'Teaching and learning', short: 'Teaching' },
    { id: 'wellbeing', label: 'Well-being, care, support and guidance', short: 'Well-being' },
    { id: 'leading', label: 'Leading and improving', short: 'Leading' },
  ],
};
