import { ofstedSccif } from '../frameworks/ofsted-sccif.js';
import type { Inspection } from '../model/index.js';
import { codeIn } from './reading/codes.js';
import { gradeOf, judgementOf } from './reading/grades.js';
import type { Row, TableImporter } from './reading/importer.js';
import { known } from './reading/source.js';
import { visitDatesOf } from './reading/visit-dates.js';

/** The area of each column, in the order of the framework. The columns have its labels. */
const COLUMNS = (ofstedSccif.areas ?? []).map(({ id, label }) => [label as string, id] as const);
const OVERALL = ofstedSccif.overall?.label as string;

/** What the columns are called in one year or another. */
const OVERALL_NAMES = [
  OVERALL,
  'The overall experiences and progress of children and young people',
  'Overall experiences and progress of children',
  'Overall experiences and progress of service users',
  'Overall experiences and progress',
  'Latest overall experiences and progress of children and young people',
];
const TYPE_NAMES = ['Provision type', 'Provider type', 'Type of provision', 'Provider sub type'];
const RATED = COLUMNS.map(([column]) => column);

/** Inspected by Ofsted, the Care Quality Commission and HM Inspectorate of Prisons or Probation under rules of its own. */
const OTHER_FRAMEWORK = /^secure training centre$/i;

/**
 * Ofsted's table of social care providers ("Children's social care data in England", provider level): the latest full
 * inspection of each. The table withholds the names of children's homes; this reads no name, address or owner of any
 * provider. As published, it has titles above its columns.
 */
export const sccif: TableImporter = {
  id: 'sccif',
  title: 'Children’s social care providers (SCCIF)',
  credit: 'Ofsted, Children’s social care data in England',
  rank: 10,
  shape: {
    kind: 'table',
    required: ['URN'],
    oneOf: [OVERALL, ...RATED],
    // Tables of other inspections have a URN and an overall effectiveness too.
    signs: [...RATED, ...OVERALL_NAMES, ...TYPE_NAMES],
    names: {
      URN: [
        'Provider URN',
        'Setting URN',
        'Unique reference number',
        'Provider unique reference number',
      ],
      'Provision type': TYPE_NAMES,
      'Ofsted region': ['Region', 'Government Office Region'],
      'Latest full inspection date': [
        'Latest full inspection start date',
        'Date of latest full inspection',
        'Latest inspection date',
        'Inspection start date',
        'Inspection date',
      ],
      'Latest full inspection publication date': [
        'Publication date of latest full inspection',
        'Latest inspection publication date',
        'Inspection publication date',
        'Publication date',
      ],
      [OVERALL]: [...OVERALL_NAMES, 'Overall effectiveness'],
      'How well children and young people are helped and protected': [
        'How well children and young people are helped & protected',
        'How well children are helped and protected',
        'How well children, young people and adults are helped and protected',
        'Helped and protected',
      ],
      'The effectiveness of leaders and managers': [
        'Effectiveness of leaders and managers',
        'Impact and effectiveness of leaders and managers',
        'The impact and effectiveness of leaders and managers',
      ],
      'Outcomes in education and related learning activities': [
        'Education and related learning activities',
        'Outcomes in education and learning',
      ],
      'Health services': ['Health'],
    },
  },
  read(row, { about }) {
    const urn = codeIn(row.get('URN'), 'urn');
    const type = row.get('Provision type').line();
    if (urn === undefined) return row.get('URN').refuse('the number of a provider');
    if (type !== undefined && OTHER_FRAMEWORK.test(type))
      return row.get('Provision type').refuse('a provider that this framework is for');
    const inspection = inspectionOf(row, urn);
    if (!inspection) return undefined;
    return {
      document: {
        version: '1',
        provider: known({
          service: type?.replaceAll("'", '’'),
          type,
          identifiers: { urn },
          region: row.get('Ofsted region').line(),
        }),
        inspections: [inspection],
        frameworks: { [ofstedSccif.id as string]: ofstedSccif },
        ...about,
      },
    };
  },
};

function inspectionOf(row: Row, urn: string): Inspection | undefined {
  const { id: framework, overall } = ofstedSccif;
  const date = row.get('Latest full inspection date');
  const publication = row.get('Latest full inspection publication date');
  const { from, published, visits } = visitDatesOf(date, row.get(''), publication);
  const printed = gradeOf(row.get(OVERALL), ofstedSccif);
  const judgements = COLUMNS.flatMap(
    ([column, id]) => judgementOf(id, row.get(column), ofstedSccif) ?? [],
  );
  if (!printed && judgements.length === 0)
    return row.get(OVERALL).refuse('a judgement: without one there was no full inspection yet');
  const begin = from ?? published;
  if (begin !== undefined && begin < (ofstedSccif.from as string))
    return (from === undefined ? publication : date).refuse(
      'an inspection of April 2017 or later, under this framework',
    );
  return known({
    id: ['ofsted', urn.toLowerCase(), published].filter(Boolean).join('-'),
    framework: framework as string,
    event: 'inspection',
    visits,
    published,
    overall: printed && known({ id: overall?.id, label: overall?.label, ...printed }),
    judgements,
  });
}
