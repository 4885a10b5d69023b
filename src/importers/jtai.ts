import { jtai } from '../frameworks/jtai.js';
import type { Inspection, InspectionDocument, Period, Problem, Section } from '../model/index.js';
import { readTable, type Row } from './csv.js';
import { COUNCIL_COLUMNS, councilOf } from './d2i-council.js';
import { known, type About, type Imported, type SourceValue } from './source.js';
import { readWrittenPeriod } from './written-dates.js';

/** The columns of text with the heading that the letters have there. */
const SECTIONS: { column: string; heading: string; kind: string }[] = [
  {
    column: 'summary_headline_findings',
    heading: 'Headline findings',
    kind: 'headline-findings',
  },
  { column: 'summary_key_strengths', heading: 'Key strengths', kind: 'key-strengths' },
  {
    column: 'summary_priority_action',
    heading: 'Areas for priority action',
    kind: 'priority-action',
  },
  {
    column: 'summary_improvement',
    heading: 'Areas for improvement',
    kind: 'what-needs-to-improve',
  },
  {
    column: 'summary_needs_to_improve',
    heading: 'What needs to improve?',
    kind: 'what-needs-to-improve',
  },
];

const NOT_FOUND = 'Not found or not applicable.';

/** Told beside the texts, which look like the letter's and are not quite. */
const EXCERPT =
  'The first sentences of parts of the letter, read by program and not word for word: points are run together and apostrophes are missing.';

/** The table does not say which of them took part. */
const INSPECTORATES = 'Ofsted and other inspectorates';

/**
 * Signs that a program cut a text out of the letter at the wrong places: it begins within a sentence, it runs on into the
 * next part, it is the paragraph that all letters have, or the number of a page stands in it.
 */
const CUT_WRONGLY =
  /^[^A-Z]|Areas for improvement|Practice study|All references to children|[a-z] 2 [a-z]/;

/**
 * Turns Data to Insight's table of joint targeted area inspections (`ofsted_csc_jtai_overview`) into inspection JSON.
 * They have no grades. The texts are the openings of parts of each letter, cut out by program: points of a list are run
 * together and apostrophes are lost, so they are not word for word. What the table calls the start of the inspection is
 * the first date on the first page of the letter: where it is the day of publication too, it is taken for the date of the
 * letter, and elsewhere not taken. The dates of some visits stand in the theme.
 */
export function importJtai(text: unknown, about: About = {}): Imported {
  const problems: Problem[] = [];
  const rows = readTable(text, [...COUNCIL_COLUMNS, 'inspection_theme'], problems);
  const documents = rows.flatMap((row) => documentOf(row, about) ?? []);
  return { documents, problems };
}

function documentOf(row: Row, about: About): InspectionDocument | undefined {
  const provider = councilOf(row, 'Local partnership');
  return (
    provider && {
      version: '1',
      provider,
      inspections: [inspectionOf(row, provider.name as string)],
      frameworks: { [jtai.id as string]: jtai },
      ...about,
    }
  );
}

function inspectionOf(row: Row, council: string): Inspection {
  const published = row.get('publication_date').numericDate();
  const firstDate = row.get('inspection_start_date').numericDate();
  const url = row.get('inspection_link').text();
  const { theme, visit } = themeOf(row, council);
  const sections = SECTIONS.flatMap(
    ({ column, ...section }): Section | Section[] => sectionOf(row.get(column), section) ?? [],
  );
  return known({
    id: [jtai.id, row.get('la_code').text(), published].filter(Boolean).join('-'),
    framework: jtai.id as string,
    inspectorate: INSPECTORATES,
    event: 'joint-inspection',
    visits: visit && [visit],
    published,
    letterDate: firstDate === published ? published : undefined,
    report: url === undefined ? undefined : { url },
    scope: theme,
    excerpt: sections.length > 0 ? EXCERPT : undefined,
    sections: sections.length > 0 ? sections : undefined,
  });
}

function sectionOf(value: SourceValue, section: Section): Section | undefined {
  const text = value.text();
  if (text === undefined || text === NOT_FOUND) return undefined;
  return CUT_WRONGLY.test(text)
    ? value.refuse('one part of the letter')
    : { ...section, paragraphs: [{ text }] };
}

/** "Sexual abuse in the family in islington between 3 december 2018 and 7 december 2018.": the theme and the visit. */
function themeOf(row: Row, council: string): { theme?: string; visit?: Period } {
  const written = row.get('inspection_theme').text()?.replace(/\.$/, '');
  if (written === undefined) return {};
  const [theme = '', dates = ''] = written.split(/ between (?=\d)/);
  const place = theme.search(new RegExp(` in (?:the london borough of )?${literal(council)}\\b`));
  const visit = readWrittenPeriod(dates.replace(' and ', ' to '));
  return known({ theme: place < 0 ? theme : theme.slice(0, place), visit });
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
