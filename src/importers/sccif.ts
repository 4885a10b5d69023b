import { ofstedSccif } from '../frameworks/ofsted-sccif.js';
import type { Inspection, InspectionDocument, Problem } from '../model/index.js';
import { readTable, type Row } from './csv.js';
import { gradeOf, judgementOf } from './grades.js';
import { known, type About, type Imported } from './source.js';

/** The area of each column, in the order of the framework. The columns have its labels. */
const COLUMNS = (ofstedSccif.areas ?? []).map(({ id, label }) => [label as string, id] as const);
const OVERALL = ofstedSccif.overall?.label as string;

/** Inspected by Ofsted, the Care Quality Commission and HM Inspectorate of Prisons or Probation under rules of its own. */
const OTHER_FRAMEWORK = 'Secure Training Centre';

/**
 * Turns Ofsted's table of social care providers ("Children's social care data in England", provider level) into
 * inspection JSON: the latest full inspection of each. The table withholds the names of children's homes; this reads no
 * name, address or owner of any provider.
 */
export function importSccif(text: unknown, about: About = {}): Imported {
  const problems: Problem[] = [];
  const rows = readTable(text, ['URN', 'Provision type', OVERALL], problems);
  const documents = rows.flatMap((row) => documentOf(row, about) ?? []);
  return { documents, problems };
}

function documentOf(row: Row, about: About): InspectionDocument | undefined {
  const urn = row.get('URN').text();
  const type = row.get('Provision type').text();
  if (urn === undefined) return row.get('URN').refuse('the number of a provider');
  if (type === OTHER_FRAMEWORK)
    return row.get('Provision type').refuse('a provider that this framework is for');
  return {
    version: '1',
    provider: known({
      service: type?.replaceAll("'", '’'),
      type,
      identifiers: { urn },
      region: row.get('Ofsted region').text(),
    }),
    inspections: [inspectionOf(row, urn)],
    frameworks: { [ofstedSccif.id as string]: ofstedSccif },
    ...about,
  };
}

function inspectionOf(row: Row, urn: string): Inspection {
  const { id: framework, overall } = ofstedSccif;
  const from = row.get('Latest full inspection date').numericDate();
  const published = row.get('Latest full inspection publication date').numericDate();
  const printed = gradeOf(row.get(OVERALL), ofstedSccif);
  return known({
    id: ['ofsted', urn.toLowerCase(), published].filter(Boolean).join('-'),
    framework: framework as string,
    event: 'inspection',
    visits: from === undefined ? undefined : [{ from }],
    published,
    overall: printed && known({ id: overall?.id, label: overall?.label, ...printed }),
    judgements: COLUMNS.flatMap(
      ([column, id]) => judgementOf(id, row.get(column), ofstedSccif) ?? [],
    ),
  });
}
