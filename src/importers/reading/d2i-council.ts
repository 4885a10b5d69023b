import type { Provider } from '../../model/index.js';
import type { Row } from './importer.js';
import { codeIn } from './codes.js';
import { councilNameIn } from './council-name.js';
import { known, slugOf } from './source.js';

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

const CODES = ['urn', 'la_code', 'ltla23cd'] as const;

/**
 * The council of a row in one of Data to Insight's tables, all of which begin alike. The name is in lower case there, and
 * so it is here: how to write it (Kingston upon Hull) the tables do not say. Older tables lack some of the codes. Where a
 * table has none of them, the name has to do; where it has, a row without one is a note or a sum.
 */
export function councilOf(row: Row, service: string): Provider | undefined {
  const name = councilNameIn(row.get('local_authority'), 'a council with its name and code');
  if (name === undefined) return undefined;
  const identifiers = known({
    urn: codeIn(row.get('urn'), 'urn'),
    laCode: codeIn(row.get('la_code'), 'laCode'),
    onsCode: codeIn(row.get('ltla23cd'), 'onsCode'),
  });
  const isKnown = Object.keys(identifiers).length > 0;
  if (!isKnown && CODES.some((column) => row.has(column)))
    return row.get('local_authority').refuse('a council with its name and code');
  const neighbours = row.get('stat_neighbours').text();
  return known({
    name,
    service,
    identifiers: isKnown ? identifiers : undefined,
    statisticalNeighbours: neighbours?.match(/\d{3}(?!\d)/g) ?? undefined,
  });
}

/** The name of a council of which nothing else is known. */
export function councilsOf({ name, identifiers }: Provider): readonly string[] | undefined {
  return identifiers || typeof name !== 'string' ? undefined : [name];
}

/** What tells inspections of one day apart: the code of the council, its number at Ofsted, or its name. */
export function councilIdOf({ name, identifiers = {} }: Provider): string {
  return (
    identifiers['laCode'] ?? identifiers['urn'] ?? identifiers['onsCode'] ?? slugOf(name as string)
  );
}
