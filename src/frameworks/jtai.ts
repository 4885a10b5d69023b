import type { Framework } from '../model/index.js';

/**
 * Several inspectorates on one theme in one area. It ends in a letter to all partners, without grades and so without a
 * scale. Which inspectorates take part differs: an inspection by others names them in `inspectorate`.
 */
export const jtai: Framework = {
  id: 'jtai',
  name: 'Joint targeted area inspection (JTAI)',
  inspectorate: {
    name: 'Ofsted, Care Quality Commission, HM Inspectorate of Constabulary and Fire & Rescue Services and HM Inspectorate of Probation',
    url: 'https://www.gov.uk/government/organisations/ofsted',
  },
};
