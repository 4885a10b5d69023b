import { areasAt, frameworkIdOf, frameworkOf, givesOverallAt } from '../frameworks/index.js';
import { formatDate, formatList, wordsIn, type Words } from '../i18n/index.js';
import type { Framework, Inspection } from '../model/index.js';
import type { ViewInput } from './facts.js';
import { dateOf, startOf } from './select.js';

/** Where results on one side cannot be put in one line with those on the other, and why. */
export interface BreakView {
  kind: 'break';
  title: string;
  /** The service that it is about, where it is not the document's own. */
  service: Words | undefined;
  /** The framework that ends and the one that begins; or the one that changes, without a label. */
  frameworks: BreakFramework[];
  /** What changed. */
  texts: Words[];
}

/** A framework beside a break. */
interface BreakFramework {
  label?: string;
  name: Words;
  /** "from January 2018". */
  period?: string | undefined;
  /** The grades of its scale, in a sentence. */
  grades?: string | undefined;
}

/** A break with the date that it is put in order by. Whose it is, who knows all events says. */
type DatedBreak = Omit<BreakView, 'service'> & { date: string };

type BreakInput = ViewInput<'timeline'>;

/** The breaks between the events of one service by one inspectorate, the oldest event first. */
export function breaksIn(line: readonly Inspection[], input: BreakInput): DatedBreak[] {
  // By name: what a reader takes for one framework is one.
  const names = line.map((each) => nameOf(each, input).text);
  return line.flatMap((newer, at) => {
    const older = line[at - 1];
    if (!older) return [];
    // Not always the event right before: two frameworks may run side by side.
    const same = line[names.lastIndexOf(names[at] ?? '', at - 1)];
    if (same) return changesWithin(same, newer, input);
    return names.includes(names[at - 1] ?? '', at) ? [] : [otherFramework(older, newer, input)];
  });
}

/** What changed in a framework between two events under it. */
function changesWithin(older: Inspection, newer: Inspection, input: BreakInput): DatedBreak[] {
  const framework = frameworkOf(newer, input.document);
  if (!framework) return [];
  return [
    ...splits(framework, older, newer, input),
    ...endOfOverall(framework, older, newer, input),
  ];
}

/** A framework after another. It is new, and says what it changed, only if it began after the other had begun. */
function otherFramework(older: Inspection, newer: Inspection, input: BreakInput): DatedBreak {
  const { timeline, tag } = input.language;
  const [before, after] = [older, newer].map((each) => frameworkOf(each, input.document));
  // An event under a framework shows that it had begun, where the framework does not say when.
  const isNew = (after?.from ?? '') > (before?.from ?? startOf(older));
  return {
    kind: 'break',
    title: isNew ? timeline.newFramework : timeline.otherFramework,
    frameworks: [
      frameworkView(timeline.before, older, input),
      frameworkView(timeline.after, newer, input),
    ],
    texts: [
      wordsIn((isNew && after?.change) || { [tag]: timeline.differentFrameworks }, tag),
      ...(before?.scale?.length && after?.scale?.length ? [{ text: timeline.notComparable }] : []),
    ],
    date: between(older, after?.from, newer),
  };
}

function nameOf(inspection: Inspection, { document, language }: BreakInput): Words {
  const name = frameworkOf(inspection, document)?.name ?? frameworkIdOf(inspection) ?? '';
  return wordsIn(name, language.tag);
}

function frameworkView(label: string, inspection: Inspection, input: BreakInput): BreakFramework {
  const { timeline, tag } = input.language;
  const framework = frameworkOf(inspection, input.document);
  const dates = [framework?.from, framework?.until].map(
    (date) => date && formatDate(date, input.language),
  );
  const grades = (framework?.scale ?? []).map((grade) => wordsIn(grade.label, tag).text);
  return {
    label,
    name: nameOf(inspection, input),
    period: timeline.period(dates[0], dates[1]),
    grades: grades.length > 0 ? timeline.grades(formatList(grades, input.language)) : undefined,
  };
}

/** Joint judgements of before that are several now. */
function splits(
  framework: Framework,
  older: Inspection,
  newer: Inspection,
  input: BreakInput,
): DatedBreak[] {
  const { timeline, tag } = input.language;
  const now = areasAt(framework, startOf(newer));
  return areasAt(framework, startOf(older)).flatMap((joint) => {
    const parts = now.filter(({ id }) => joint.covers?.includes(id));
    if (parts.length < 2 || now.includes(joint)) return [];
    const names = parts.map(({ short, label }) => wordsIn(short ?? label, tag).text);
    const text = timeline.split(
      formatList(names, input.language),
      formatDate(joint.until ?? '', input.language),
    );
    return [changeWithin({ text }, between(older, parts[0]?.from, newer), newer, input)];
  });
}

/** The overall judgement that was given before and is not any more. */
function endOfOverall(
  framework: Framework,
  older: Inspection,
  newer: Inspection,
  input: BreakInput,
): DatedBreak[] {
  const { timeline, tag } = input.language;
  const { until, notGiven } = framework.overall ?? {};
  if (until === undefined || givesOverallAt(framework, startOf(newer))) return [];
  if (!givesOverallAt(framework, startOf(older))) return [];
  const text = notGiven ?? timeline.noOverallAfter(formatDate(until, input.language));
  return [changeWithin(wordsIn(text, tag), between(older, until, newer), newer, input)];
}

function changeWithin(
  text: Words,
  date: string,
  inspection: Inspection,
  input: BreakInput,
): DatedBreak {
  return {
    kind: 'break',
    title: input.language.timeline.changeWithin,
    frameworks: [{ name: nameOf(inspection, input) }],
    texts: [text],
    date,
  };
}

/** A date if it lies between two events, or else that of the newer one, before which the break then stands. */
function between(older: Inspection, date = '', newer: Inspection): string {
  return dateOf(older) < date && date <= dateOf(newer) ? date : dateOf(newer);
}
