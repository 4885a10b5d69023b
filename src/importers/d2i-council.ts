import type { Provider } from '../model/index.js';
import type { Row } from './csv.js';
import { known } from './source.js';

/** The columns that name the council, and without which a table of Data to Insight is of no use. */
export const COUNCIL_COLUMNS = ['la_code', 'local_authority'] as const;

/**
 * The council of a row in one of Data to Insight's tables, all of which begin alike. The name is in lower case there, and
 * so it is here: how to write it (Kingston upon Hull) the tables do not say.
 */
export function councilOf(row: Row, service: string): Provider | undefined {
  const name = row.get('local_authority').text();
  const laCode = row.get('la_code').text();
  if (name === undefined || laCode === undefined) {
    return row.get('local_authority').refuse('a council with its name and code');
  }
  const neighbours = row.get('stat_neighbours').text();
  return known({
    name,
    service,
    identifiers: known({
      urn: row.get('urn').text(),
      laCode,
      onsCode: row.get('ltla23cd').text(),
    }),
    statisticalNeighbours: neighbours?.split(',').map((code) => code.trim()),
  });
}
