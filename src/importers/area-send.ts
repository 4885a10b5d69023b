import { areaSend as framework } from '../frameworks/area-send.js';
import type { Grade, Inspection, Provider } from '../model/index.js';
import { COUNCIL_COLUMNS, councilIdOf, councilOf, councilsOf } from './reading/d2i-council.js';
import type { Row, TableImporter } from './reading/importer.js';
import { known } from './reading/source.js';
import { visitDatesOf } from './reading/visit-dates.js';

/**
 * Data to Insight's table of area SEND inspections (`ofsted_csc_send_overview`). The result is one of three outcomes, each
 * a long sentence, after which the reports say what comes next; the whole section is kept beside the outcome. The table
 * numbers the outcomes 1 to 3: a row whose number is another one than that of its words is not taken.
 */
export const areaSend: TableImporter = {
  id: 'area-send',
  title: 'Area SEND inspections',
  credit: 'Ofsted and the Care Quality Commission; table by Data to Insight',
  rank: 20,
  shape: {
    kind: 'table',
    required: ['local_authority', 'inspection_outcome_text'],
    names: {
      ...COUNCIL_COLUMNS,
      outcome_grade: ['outcome', 'inspection_outcome_grade'],
      inspection_outcome_text: ['inspection_outcome', 'outcome_text'],
    },
  },
  read(row, { about }) {
    const provider = councilOf(row, 'Local area partnership');
    const outcome = provider && outcomeOf(row);
    if (!outcome) return undefined;
    return known({
      document: {
        version: '1' as const,
        provider,
        inspections: [inspectionOf(row, provider, outcome)],
        frameworks: { [framework.id as string]: framework },
        ...about,
      },
      councils: councilsOf(provider),
    });
  },
};

function inspectionOf(row: Row, provider: Provider, outcome: Outcome): Inspection {
  const { id, overall } = framework;
  const { grade, gradeId, whole } = outcome;
  const { visits, published } = visitDatesOf(
    row.get('inspection_start_date'),
    row.get('inspection_end_date'),
    row.get('publication_date'),
  );
  const url = row.get('inspection_link').link();
  return known({
    id: [id, councilIdOf(provider), published].filter(Boolean).join('-'),
    framework: id as string,
    event: 'joint-inspection',
    visits,
    published,
    report: url === undefined ? undefined : { url },
    overall: known({ id: overall?.id, label: overall?.label, grade, gradeId }),
    sections: [
      known({
        heading: overall?.label,
        kind: 'inspection-outcome',
        paragraphs: [{ text: whole }],
      }),
    ],
  });
}

interface Outcome {
  /** The outcome as printed, without what follows it. */
  grade: string;
  gradeId: string;
  /** The whole section of the report. */
  whole: string;
}

function outcomeOf(row: Row): Outcome | undefined {
  const value = row.get('inspection_outcome_text');
  const whole = value.text()?.replace(/\s+/g, ' ');
  const [gradeId, grade] = startOf(whole ?? '') ?? [];
  if (whole === undefined || gradeId === undefined || grade === undefined)
    return value.refuse('text that begins with one of the three outcomes');
  const number = row.get('outcome_grade');
  const outcome = { grade, gradeId, whole };
  if (number.isMissing) return outcome;
  const written = Number(number.unchecked);
  if (written === Number(gradeId.slice('outcome-'.length))) return outcome;
  number.refuse(`the number of ${gradeId}`);
  // What is no number at all says nothing against the words.
  return Number.isNaN(written) ? outcome : undefined;
}

/** The outcome that a text begins with, as it stands in the text. */
function startOf(text: string): [gradeId: string, printed: string] | undefined {
  const wordings = (framework.scale ?? []).flatMap(({ id, label, aliases = [] }: Grade) =>
    [label as string, ...aliases].map((wording): [string, string] => [id, wording]),
  );
  const found = wordings.find(([, wording]) => plain(text).startsWith(plain(wording)));
  return found && [found[0], text.slice(0, found[1].length)];
}

/** Tables have straight apostrophes for curly ones, and capitals as they like. Keeps the length. */
function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").toLowerCase();
}
