import type { Framework } from '../model/index.js';

/**
 * Schools and work-based learning in Wales, from September 2017 until Estyn gave up grades in 2022: five areas, and no
 * overall judgement. Wording: Estyn, "Changes to inspection arrangements from September 2017" and, in Welsh, its page
 * on the common inspection framework.
 */
export const estyn2017: Framework = {
  id: 'estyn-2017',
  name: 'Inspection of schools (2017 framework)',
  inspectorate: { name: 'Estyn', url: 'https://estyn.gov.wales/' },
  from: '2017-09',
  until: '2021',
  scale: [
    { id: 'excellent', label: { en: 'Excellent', cy: 'Rhagorol' }, tone: 'excellent' },
    { id: 'good', label: { en: 'Good', cy: 'Da' }, tone: 'good' },
    {
      id: 'adequate',
      label: { en: 'Adequate and needs improvement', cy: 'Digonol ac angen gwella' },
      tone: 'weak',
    },
    {
      id: 'unsatisfactory',
      label: {
        en: 'Unsatisfactory and needs urgent improvement',
        cy: 'Anfoddhaol ac angen gwelliant brys',
      },
      tone: 'poor',
    },
  ],
  areas: [
    { id: 'standards', label: 'Standards' },
    {
      id: 'wellbeing',
      label: 'Wellbeing and attitudes to learning',
      short: 'Wellbeing',
    },
    { id: 'teaching', label: 'Teaching and learning experiences', short: 'Teaching' },
    { id: 'care', label: 'Care, support and guidance', short: 'Care' },
    { id: 'leadership', label: 'Leadership and management', short: 'Leadership' },
  ],
};
