import type { Framework } from '../model/index.js';

/**
 * How councils meet their duties in adult social care. Each of the nine quality statements has a score of 1 to 4 and no
 * grade; the grade is overall. Wording: CQC's local authority assessment reports.
 */
export const cqcLocalAuthority: Framework = {
  id: 'cqc-local-authority',
  name: 'Local authority assessment',
  inspectorate: { name: 'Care Quality Commission', url: 'https://www.cqc.org.uk/' },
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
  nonGrades: [{ id: 'not-rated', label: 'Not rated' }],
  overall: { id: 'overall', label: 'Overall rating' },
  areas: [
    { id: 'assessing-needs', label: 'Assessing needs' },
    { id: 'supporting-people', label: 'Supporting people to live healthier lives' },
    { id: 'equity', label: 'Equity in experiences and outcomes' },
    { id: 'care-provision', label: 'Care provision, integration and continuity' },
    { id: 'partnerships', label: 'Partnerships and communities' },
    { id: 'safe-pathways', label: 'Safe pathways, systems and transitions' },
    { id: 'safeguarding', label: 'Safeguarding' },
    { id: 'governance', label: 'Governance, management and sustainability' },
    { id: 'learning', label: 'Learning, improvement and innovation' },
  ],
};
