import type { Person } from '../../model/index.js';

const LEAD = /(\S.*?),? ((?:His|Her) Majesty[’']s Inspector|HMI)(?:, and |$)/g;

/** The lead inspectors as the report names them: "A, His Majesty’s Inspector", also two of them joined by "and". */
export function leadsOf(written: string | undefined): Person[] {
  if (written === undefined) return [];
  const leads = [...written.matchAll(LEAD)].map(([, name, role]) => ({
    name: name as string,
    role: role as string,
    lead: true,
  }));
  return leads.length > 0 ? leads : [{ name: written, lead: true }];
}
