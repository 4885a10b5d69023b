import type { Provider } from '../../model/index.js';
import type { Row } from './importer.js';
import { codeIn } from './codes.js';
import { known } from './source.js';

/** Other names of the columns that all tables of Data to Insight begin with. */
export const COUNCIL_COLUMNS = {
  urn: ['provider_urn', 'unique_reference_number'],
  la_code: ['local_authority_code', 'la_number'],
  local_authority: ['la_name', 'local_authority_name', 'council', 'provider_name'],
  ltla23cd: ['ltla24cd', 'ltla25cd', 'ltla22cd', 'ltla21cd', 'utla23cd', 'ons_code', 'gss_code'],
  stat_neighbours: ['statistical_neighbours'],
  inspection_link: ['report_url', 'report_link', 'inspection_url'],
  publication_date: ['published', 'date_published', 'report_published_date'],
  inspection_start_date: ['start_date'],
  inspection_end_date: ['end_date'],
} as const;

/**
 * The council of a row in one of Data to Insight's tables, all of which begin alike. The name is in lower case there, and
 * so it is here: how to write it (Kingston upon Hull) the tables do not say. Older tables lack some of the codes.
 */
export function councilOf(row: Row, service: string): Provider | undefined {
  const name = row.get('local_authority').line();
  const identifiers = known({
    urn: codeIn(row.get('urn')),
    laCode: codeIn(row.get('la_code')),
    onsCode: codeIn(row.get('ltla23cd')),
  });
  if (name === undefined || Object.keys(identifiers).length === 0) {
    return row.get('local_authority').refuse('a council with its name and code');
  }
  const neighbours = row.get('stat_neighbours').text();
  return known({
    name,
    service,
    identifiers,
    statisticalNeighbours: neighbours?.match(/\d{3}(?!\d)/g) ?? undefined,
  });
}

/** What tells inspections of one day apart: the code of the council, or its number at Ofsted. */
export function councilIdOf({ identifiers = {} }: Provider): string | undefined {
  return identifiers['laCode'] ?? identifiers['urn'] ?? identifiers['onsCode'];
}
