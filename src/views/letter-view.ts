import { formatDate, wordsIn, type LetterMessages, type Words } from '../i18n/index.js';
import {
  compareDates,
  type Inspection,
  type InspectionDocument,
  type Paragraph,
  type Person,
  type Section,
} from '../model/index.js';
import { factsView, type FactsView, type ViewInput } from './facts.js';
import { dateOf, providerOf, selectInspection, type Which } from './select.js';

/** What is said of a person as printed: name, role, organisation, each line of the address. */
export type PersonView = Words[];

/** Paragraphs of one kind that follow each other. */
export interface BlockView {
  kind: 'paragraphs' | 'points' | 'numbers';
  items: { number: number | undefined; text: Words }[];
}

/** A section of a letter or report. */
export interface SectionView {
  /** Unique among the sections: of the area where the section is about one. */
  id: string;
  heading: Words | undefined;
  blocks: BlockView[];
  /** How much text there is, for a section that is folded away; `undefined` for one that is shown. */
  fold: string | undefined;
}

/** A letter or the text of a report, in the order in which it is printed. */
export interface LetterView {
  facts: FactsView;
  heading: string;
  /** False for a report, which has neither a sender and a date nor an addressee. */
  isLetter: boolean;
  /** When inspectors were there as printed, and who they were. */
  about: { label: string; values: PersonView[] }[];
  letterhead: Words[];
  letterDate: string | undefined;
  addressee: PersonView;
  salutation: Words | undefined;
  /** The title of a report, the subject of a letter. */
  title: Words | undefined;
  opening: Words[];
  /** What of the text is left out, or how it was read. */
  excerpt: Words | undefined;
  sections: SectionView[];
  /** True where the sections are so many that a list of them helps. */
  hasContents: boolean;
  valediction: Words | undefined;
  signatories: PersonView[];
  /** Said where the data do not have the text, or not all of it. */
  missing: string | undefined;
}

/** Kinds of section that are never folded away. */
const SHOWN = new Set(['headline-findings', 'what-needs-to-improve', 'closing']);

/** Fewer words than this are not folded away. */
const FOLDED_WORDS = 300;

/** A text with as many headings has a list of contents. */
const LISTED_SECTIONS = 4;

/**
 * The inspection whose text to show: the one asked for; where none is, and the latest graded one has no text, then the
 * latest of the same service that has. `undefined` where the document has none to show.
 */
export function selectText(
  document: InspectionDocument,
  which?: Which | null,
): Inspection | undefined {
  const selected = selectInspection(document, which);
  if (!selected || hasText(selected) || (which && which !== 'latest')) return selected;
  const serviceOf = (each: Inspection) => JSON.stringify([providerOf(each, document).service]);
  const withText = document.inspections
    .filter((each) => hasText(each) && serviceOf(each) === serviceOf(selected))
    .sort((a, b) => compareDates(dateOf(b), dateOf(a)));
  return withText[0] ?? selected;
}

function hasText({ summary = [], sections = [] }: Inspection): boolean {
  return summary.length > 0 || sections.some(({ paragraphs = [] }) => paragraphs.length > 0);
}

function missingOf(inspection: Inspection, messages: LetterMessages): string | undefined {
  if (!hasText(inspection)) return messages.none;
  return inspection.sections?.length ? undefined : messages.onlyOpening;
}

/** The view of a letter or of the text of a report. */
export function letterView(input: ViewInput<'letter'>): LetterView {
  const { inspection, language } = input;
  const { letter, tag } = language;
  const { addressee, letterDate, letterhead, salutation, signatories, title, valediction } =
    inspection;
  const facts = factsView(input);
  const isLetter =
    (letterDate ?? addressee ?? letterhead ?? salutation ?? valediction) !== undefined;
  const sections = sectionsOf(input);
  return {
    facts,
    heading: letter[isLetter ? 'letter' : 'report'](facts.inspectorate.text),
    isLetter,
    about: aboutOf(input, facts),
    letterhead: (letterhead ?? []).map((line) => wordsIn(line, tag)),
    letterDate: letterDate && formatDate(letterDate, language),
    addressee: addressee ? personView(addressee, tag) : [],
    salutation: wordsIn(salutation, tag),
    title: wordsIn(title, tag),
    opening: openingOf(inspection, tag),
    excerpt: wordsIn(inspection.excerpt, tag),
    sections,
    hasContents: sections.filter(({ heading }) => heading).length >= LISTED_SECTIONS,
    valediction: wordsIn(valediction, tag),
    signatories: (signatories ?? []).map((person) => personView(person, tag)),
    missing: missingOf(inspection, letter),
  };
}

function personView({ name, role, organisation, address }: Person, tag: string): PersonView {
  return [name, role, organisation, address].flatMap((text) => {
    const words = wordsIn(text, tag);
    const lines = words?.text.split('\n').filter((line) => line.trim()) ?? [];
    return lines.map((line) => ({ ...words, text: line }));
  });
}

function aboutOf(
  { inspection, language }: ViewInput<'letter'>,
  { event, dates }: FactsView,
): LetterView['about'] {
  const { letter, tag } = language;
  const { inspectors = [], datesAsWritten } = inspection;
  const written = wordsIn(datesAsWritten, tag) ?? dates;
  const leads = inspectors.filter(({ lead }) => lead);
  const others = inspectors.filter(({ lead }) => !lead);
  const people = (of: Person[]) => of.map((person) => personView(person, tag));
  return [
    { label: event, values: written ? [[written]] : [] },
    { label: letter.leadInspectors(leads.length), values: people(leads) },
    { label: letter.inspectors(others.length), values: people(others) },
  ].filter(({ values }) => values.length > 0);
}

/** The opening paragraphs. What was looked at is printed after the first of them, or else inside one. */
function openingOf({ summary = [], scope }: Inspection, tag: string): Words[] {
  const opening = summary.map((text) => wordsIn(text, tag));
  const looked = wordsIn(scope, tag);
  if (looked && !opening.some(({ text }) => text.includes(looked.text)))
    opening.splice(1, 0, looked);
  return opening;
}

function sectionsOf({ inspection, language }: ViewInput<'letter'>): SectionView[] {
  const { letter, tag } = language;
  const sections = withRecommendations(inspection, letter);
  const folded = sections.filter(({ kind }) => !SHOWN.has(kind ?? ''));
  const isLong =
    countWords(
      folded.flatMap(({ paragraphs = [] }) => paragraphs),
      tag,
    ) >= FOLDED_WORDS;
  return sections.map((section, index) => {
    const { heading, paragraphs = [] } = section;
    const points = paragraphs.filter(({ point }) => point).length;
    // Nobody needs to know more of the length of a text than two figures.
    const words = Number(countWords(paragraphs, tag).toPrecision(2)).toLocaleString(tag);
    return {
      id: idOf(section, index, sections),
      heading: wordsIn(heading, tag),
      blocks: blocksOf(paragraphs, tag),
      fold:
        isLong && paragraphs.length > 0 && folded.includes(section)
          ? letter.size(paragraphs.length - points, points, words)
          : undefined,
    };
  });
}

/** The sections as printed. Where none says what needs to improve and the data know it, it comes first. */
function withRecommendations(
  { sections = [], recommendations = [] }: Inspection,
  { improve }: LetterMessages,
): Section[] {
  const kind = 'what-needs-to-improve';
  if (recommendations.length === 0 || sections.some((each) => each.kind === kind)) return sections;
  const paragraphs = recommendations.map(({ text }) => ({ text, point: true }));
  return [{ heading: improve, kind, paragraphs }, ...sections];
}

function countWords(paragraphs: readonly Paragraph[], tag: string): number {
  return paragraphs.reduce(
    (sum, { text }) => sum + wordsIn(text, tag).text.trim().split(/\s+/).length,
    0,
  );
}

/** An id made of the area's, if that can be one and no other section has it. */
function idOf({ judgementId }: Section, index: number, sections: readonly Section[]): string {
  const isFit =
    /^[a-z][\w-]*$/i.test(judgementId ?? '') &&
    sections.findIndex((each) => each.judgementId === judgementId) === index;
  return `letter-${isFit ? judgementId : index}`;
}

/** Points that follow each other are one list, and so are numbered paragraphs. */
function blocksOf(paragraphs: readonly Paragraph[], tag: string): BlockView[] {
  const blocks: BlockView[] = [];
  for (const { number, point, text } of paragraphs) {
    const kind = number !== undefined ? 'numbers' : point ? 'points' : 'paragraphs';
    const item = { number, text: wordsIn(text, tag) };
    const last = blocks.at(-1);
    if (last?.kind === kind) last.items.push(item);
    else blocks.push({ kind, items: [item] });
  }
  return blocks;
}
