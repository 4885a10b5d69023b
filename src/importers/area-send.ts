import { areaSend } from '../frameworks/area-send.js';
import type { Grade, Inspection, InspectionDocument, Problem } from '../model/index.js';
import { readTable, type Row } from './csv.js';
import { COUNCIL_COLUMNS, councilOf } from './d2i-council.js';
import { known, type About, type Imported } from './source.js';

/**
 * Turns Data to Insight's table of area SEND inspections (`ofsted_csc_send_overview`) into inspection JSON. The result is
 * one of three outcomes, each a long sentence, after which the reports say what comes next; the whole section is kept
 * beside the outcome. The table numbers the outcomes 1 to 3: a row whose number is not that of its words is not taken.
 */
export function importAreaSend(text: unknown, about: About = {}): Imported {
  const problems: Problem[] = [];
  const required = [...COUNCIL_COLUMNS, 'outcome_grade', 'inspection_outcome_text'];
  const rows = readTable(text, required, problems);
  const documents = rows.flatMap((row) => documentOf(row, about) ?? []);
  return { documents, problems };
}

function documentOf(row: Row, about: About): InspectionDocument | undefined {
  const provider = councilOf(row, 'Local area partnership');
  const outcome = provider && outcomeOf(row);
  return (
    outcome && {
      version: '1',
      provider,
      inspections: [inspectionOf(row, outcome)],
      frameworks: { [areaSend.id as string]: areaSend },
      ...about,
    }
  );
}

function inspectionOf(row: Row, { grade, gradeId, whole }: Outcome): Inspection {
  const { id: framework, overall } = areaSend;
  const from = row.get('inspection_start_date').numericDate();
  const to = row.get('inspection_end_date').numericDate();
  const published = row.get('publication_date').numericDate();
  const url = row.get('inspection_link').text();
  return known({
    id: [framework, row.get('la_code').text(), published].filter(Boolean).join('-'),
    framework: framework as string,
    event: 'joint-inspection',
    visits: from === undefined ? undefined : [known({ from, to })],
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
  return `outcome-${Number(number.text())}` === gradeId
    ? { grade, gradeId, whole }
    : number.refuse(`the number of ${gradeId}`);
}

/** The outcome that a text begins with, as it stands in the text. */
function startOf(text: string): [gradeId: string, printed: string] | undefined {
  const wordings = (areaSend.scale ?? []).flatMap(({ id, label, aliases = [] }: Grade) =>
    [label as string, ...aliases].map((wording): [string, string] => [id, wording]),
  );
  return wordings.find(([, wording]) => text.startsWith(wording));
}
