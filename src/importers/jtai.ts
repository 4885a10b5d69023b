import { jtai as framework } from '../frameworks/jtai.js';
import type { Inspection, Period, Provider, Section } from '../model/index.js';
import { COUNCIL_COLUMNS, councilIdOf, councilOf, councilsOf } from './reading/d2i-council.js';
import type { Row, SourceValue, TableImporter } from './reading/importer.js';
import { known } from './reading/source.js';
import { readWrittenPeriod } from './reading/written-dates.js';

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

const NOT_FOUND = 'Not found or not applicable';

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
 * Data to Insight's table of joint targeted area inspections (`ofsted_csc_jtai_overview`). They have no grades. The texts
 * are the openings of parts of each letter, cut out by program: points of a list are run together and apostrophes are
 * lost, so they are not word for word. What the table calls the start of the inspection is the first date on the first
 * page of the letter: where it is the day of publication too, it is taken for the date of the letter, and elsewhere not
 * taken. The dates of some visits stand in the theme.
 */
export const jtai: TableImporter = {
  id: 'jtai',
  title: 'Joint targeted area inspections',
  credit: 'Ofsted and partner inspectorates; table by Data to Insight',
  rank: 20,
  shape: {
    kind: 'table',
    required: ['local_authority'],
    oneOf: ['inspection_theme', 'summary_headline_findings', 'summary_key_strengths'],
    names: {
      ...COUNCIL_COLUMNS,
      inspection_theme: ['theme'],
      summary_priority_action: ['priority_action'],
      summary_improvement: ['improvement', 'areas_for_improvement'],
      summary_key_strengths: ['key_strengths'],
      summary_headline_findings: ['headline_findings'],
      summary_needs_to_improve: ['needs_to_improve', 'what_needs_to_improve'],
    },
  },
  read(row, { about }) {
    const provider = councilOf(row, 'Local partnership');
    if (!provider) return undefined;
    const inspection = inspectionOf(row, provider);
    const councils = councilsOf(provider);
    // A note below the table has neither codes nor what a letter is known by.
    if (councils && !inspection.published && !inspection.report)
      return row.get('publication_date').refuse('a row with the date or the address of a letter');
    return known({
      document: {
        version: '1' as const,
        provider,
        inspections: [inspection],
        frameworks: { [framework.id as string]: framework },
        ...about,
      },
      councils,
    });
  },
};

function inspectionOf(row: Row, provider: Provider): Inspection {
  const published = row.get('publication_date').writtenDate();
  const firstDate = row.get('inspection_start_date').writtenDate();
  const url = row.get('inspection_link').link();
  const { theme, visit } = themeOf(row, provider.name as string);
  const sections = SECTIONS.flatMap(
    ({ column, ...section }): Section | Section[] => sectionOf(row.get(column), section) ?? [],
  );
  return known({
    id: [framework.id, councilIdOf(provider), published].filter(Boolean).join('-'),
    framework: framework.id as string,
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
  if (text === undefined || text.replace(/\.$/, '') === NOT_FOUND) return undefined;
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
