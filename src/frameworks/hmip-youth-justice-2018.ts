import type { Framework } from '../model/index.js';

/**
 * Youth justice services, 2018 to early 2025: each standard is rated, and so is the service overall. The four standards
 * of court and of out-of-court disposals have the same names, so each has an id of its own; the domains above them have
 * no rating. Resettlement, added in 2021, does not count towards the overall rating. The score out of 36 stands beside
 * the rating: neither is worked out from the other. Wording: HM Inspectorate of Probation, standards and ratings.
 */
export const hmipYouthJustice2018: Framework = {
  id: 'hmip-youth-justice-2018',
  name: 'Inspection of youth justice services (2018 programme)',
  inspectorate: {
    name: 'HM Inspectorate of Probation',
    url: 'https://www.justiceinspectorates.gov.uk/hmiprobation/',
  },
  from: '2018',
  until: '2025',
  scale: [
    { id: 'outstanding', label: 'Outstanding', tone: 'excellent' },
    { id: 'good', label: 'Good', tone: 'good' },
    {
      id: 'requires-improvement',
      label: 'Requires improvement',
      aliases: ['Requires improvement to be good'],
      tone: 'weak',
    },
    { id: 'inadequate', label: 'Inadequate', tone: 'poor' },
  ],
  overall: { id: 'overall', label: 'Overall rating' },
  areas: [
    { id: 'organisational-delivery', label: 'Organisational delivery' },
    {
      id: 'governance-and-leadership',
      label: 'Governance and leadership',
      partOf: 'organisational-delivery',
    },
    { id: 'staff', label: 'Staff', partOf: 'organisational-delivery' },
    {
      id: 'partnerships-and-services',
      label: 'Partnerships and services',
      partOf: 'organisational-delivery',
    },
    {
      id: 'information-and-facilities',
      label: 'Information and facilities',
      partOf: 'organisational-delivery',
    },
    { id: 'court-disposals', label: 'Court disposals' },
    { id: 'court-assessing', label: 'Assessing', partOf: 'court-disposals' },
    { id: 'court-planning', label: 'Planning', partOf: 'court-disposals' },
    {
      id: 'court-implementation',
      label: 'Implementation and delivery',
      partOf: 'court-disposals',
    },
    { id: 'court-reviewing', label: 'Reviewing', partOf: 'court-disposals' },
    { id: 'out-of-court-disposals', label: 'Out-of-court disposals' },
    { id: 'out-of-court-assessing', label: 'Assessing', partOf: 'out-of-court-disposals' },
    { id: 'out-of-court-planning', label: 'Planning', partOf: 'out-of-court-disposals' },
    {
      id: 'out-of-court-implementation',
      label: 'Implementation and delivery',
      partOf: 'out-of-court-disposals',
    },
    {
      id: 'out-of-court-policy',
      label: 'Out-of-court disposal policy and provision',
      partOf: 'out-of-court-disposals',
      aliases: ['Joint working'],
    },
    {
      id: 'resettlement',
      label: 'Resettlement policy and provision',
      short: 'Resettlement',
    },
  ],
};
