import type { Framework } from '../model/index.js';

/**
 * Several inspectorates on one theme in one area. It ends in a letter to all partners, without grades and so without a
 * scale. Names of the inspectorates: their joint letters.
 */
export const jtai: Framework = {
  id: 'jtai',
  name: 'Joint targeted area inspection (JTAI)',
  inspectorate: {
    name: 'Ofsted, Care Quality Commission, HMI Constabulary and Fire & Rescue Services and HMI Probation',
    url: 'https://www.gov.uk/government/organisations/ofsted',
  },
};
