import { formatDate, wordsIn, type Words } from '../i18n/index.js';
import {
  compareDates,
  type ContextStatement,
  type Inspection,
  type InspectionDocument,
  type Judgement,
  type JudgementPart,
} from '../model/index.js';
import { factsView, type FactsView, type ViewInput } from './facts.js';
import { areaOf } from './judgement.js';
import { areaView, type AreaView } from './judgements-view.js';
import { overallView, type OverallView } from './overall.js';
import { dateOf } from './select.js';
import { sourceView, type SourceView } from './source.js';
import { breaksIn, type BreakView } from './timeline-breaks.js';

/** What the list is to show, and in which order. */
export interface TimelineOptions {
  /** `oldest` first, or else the newest. */
  order?: string | undefined;
  /** Only what this inspectorate did or said; by its name, in capitals or not. All where none is so called. */
  inspectorate?: string | undefined;
}

/** One event with its result. */
export interface TimelineEventView {
  kind: 'event';
  /** Who judged what and when. Its notes are those of the event's own state, not what came later: the list has that. */
  facts: FactsView;
  /** True for an event of another service or provider than the document's own. */
  isOfOther: boolean;
  /** Title as printed. */
  title: Words | undefined;
  overall: OverallView;
  /** The areas by their short names. A joint judgement is one area, which says what it covers. */
  areas: AreaView[];
  score: string | undefined;
  /** What the score is made of. */
  scoreLabel: Words | undefined;
  /** What others say of this event. */
  statements: StatementView[];
  /** Said where the event has no date that it could be put in order by. */
  undated: string | undefined;
}

/** Plain statements of one source: what is said, by whom, when, and where it can be read. */
export interface StatementView {
  kind: 'statement';
  texts: Words[];
  by: Words;
  date: string | undefined;
  source: SourceView | undefined;
  undated: string | undefined;
}

/** What stands in the list. */
export type TimelineEntry = TimelineEventView | StatementView | BreakView;

/** All events of a document in their order, with the breaks between frameworks and plain dated statements. */
export interface TimelineView {
  /** Whose events they are, and what is known of the data: nothing in it is about one event. */
  facts: FactsView;
  heading: string;
  entries: TimelineEntry[];
  order: 'newest' | 'oldest';
  /** True where there is something to put in order. */
  hasOrder: boolean;
  /** Names to filter by; empty where there is nothing to choose from. */
  inspectorates: Words[];
  /** The name that is filtered by. */
  inspectorate: string | undefined;
  /** How many events and statements are shown. */
  shown: string | undefined;
}

type TimelineInput = ViewInput<'timeline' | 'judgements'>;

/** An entry with what decides whether and where it is shown. */
interface Placed {
  view: TimelineEntry;
  /** Partial date; empty where there is none. */
  date: string;
  /** Whose it is. */
  by: string;
}

interface PlacedEvent extends Placed {
  view: TimelineEventView;
  inspection: Inspection;
}

/** The view of the timeline. It shows all inspections of the document. */
export function timelineView(input: TimelineInput, options: TimelineOptions = {}): TimelineView {
  const { heading, shown } = input.language.timeline;
  const facts = ownFacts(input);
  const events = input.document.inspections.map((inspection) => {
    const view = eventView(inspection, input, facts);
    return { inspection, view, date: dateOf(inspection), by: view.facts.inspectorate.text };
  });
  const inspectorates = namesOf(events);
  const inspectorate = inspectorates.find(
    ({ text }) => wordsOf(text) === wordsOf(options.inspectorate ?? ''),
  )?.text;
  const order = options.order === 'oldest' ? 'oldest' : 'newest';
  const statements = statementsOf(input);
  const all = [...events, ...statements];
  const isShown = ({ by }: Placed) =>
    inspectorate === undefined || wordsOf(by).includes(wordsOf(inspectorate));
  return {
    facts,
    heading,
    entries: inOrder([...all, ...breaksOf(events, facts, input)].filter(isShown), order),
    order,
    hasOrder: all.length > 1,
    inspectorates,
    inspectorate,
    shown:
      inspectorates.length > 0
        ? shown(
            events.filter(isShown).length,
            events.length,
            statements.filter(isShown).length,
            statements.length,
            inspectorate,
          )
        : undefined,
  };
}

/** Whose document it is: the facts of an event of which nothing else is known. */
function ownFacts(input: TimelineInput): FactsView {
  const { document, inspection } = input;
  const { framework, provider } = inspection;
  const own = document.provider ?? provider;
  return factsView({
    ...input,
    document: { ...document, ...(own && { provider: own }), inspections: [] },
    inspection: { framework },
  });
}

/**
 * The inspectorates of the events, each once; none where there is only one. A joint name that holds another of them is
 * none: what they did together is found under each.
 */
function namesOf(events: readonly PlacedEvent[]): Words[] {
  const all = new Map(events.map(({ by, view }) => [wordsOf(by), view.facts.inspectorate]));
  all.delete(wordsOf(''));
  const names = [...all].filter(
    ([words]) => ![...all.keys()].some((other) => other !== words && words.includes(other)),
  );
  return names.length > 1 ? names.map(([, name]) => name) : [];
}

/** The words of a name, so that one name is found in another as whole words: "Ofsted" in "Ofsted and others". */
function wordsOf(text: string): string {
  return ` ${text.toLowerCase()} `.replace(/[^\p{L}\p{N}&]+/gu, ' ');
}

function eventView(inspection: Inspection, all: TimelineInput, own: FactsView): TimelineEventView {
  // Apart from the others, so that its notes do not tell what came later.
  const document: InspectionDocument = { ...all.document, inspections: [inspection] };
  const input: TimelineInput = { ...all, document, inspection };
  const { judgements, timeline, tag } = input.language;
  const { score, title, context = [] } = inspection;
  const facts = factsView(input);
  const overall = overallView(input, facts.event);
  const { label = { text: judgements.overall } } = overall;
  return {
    kind: 'event',
    facts,
    isOfOther:
      facts.provider.text !== own.provider.text || facts.service?.text !== own.service?.text,
    title: wordsIn(title, tag),
    overall: overall.state === 'not-graded' ? overall : { ...overall, label },
    areas: (inspection.judgements ?? []).map((judgement) => shortAreaView(judgement, input)),
    score: score && judgements.score(score.value, score.max),
    scoreLabel: wordsIn(score?.label, tag),
    statements: groupsOf(context).map((group) => ({
      ...statementView(group, input),
      undated: undefined,
    })),
    undated: dateOf(inspection) ? undefined : timeline.undated,
  };
}

/** An area by its short name, where the framework has one, or else by its label as printed. */
function shortAreaView(judgement: Judgement & JudgementPart, input: TimelineInput): AreaView {
  const area = areaView(judgement, input);
  return {
    ...area,
    label: wordsIn(areaOf(judgement.id, input)?.short, input.language.tag) ?? area.label,
    parts: (judgement.parts ?? []).map((part) => shortAreaView(part, input)),
  };
}

function statementsOf(input: TimelineInput): Placed[] {
  return groupsOf(input.document.context ?? []).map((group) => {
    const view = statementView(group, input);
    return { view, date: group[0].date ?? '', by: view.by.text };
  });
}

/** At least one of a kind. */
type Group<Item> = [Item, ...Item[]];

/** Statements in groups of one speaker, date and source. */
function groupsOf(statements: readonly ContextStatement[]): Group<ContextStatement>[] {
  return grouped(statements, ({ by, date, source }) => [by, date, source]);
}

/** Those with one key together, each group where its first one is. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Group<Item>[] {
  const groups = new Map<string, Group<Item>>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function statementView(group: Group<ContextStatement>, { language }: TimelineInput): StatementView {
  const { tag, timeline } = language;
  const [{ by, date, source }] = group;
  return {
    kind: 'statement',
    texts: group.map(({ text }) => wordsIn(text, tag)),
    by: wordsIn(by, tag),
    date: date && formatDate(date, language),
    source: sourceView(source, tag),
    undated: date ? undefined : timeline.undated,
  };
}

/** The breaks between the dated events of one service by one inspectorate, for each such line of events. */
function breaksOf(events: readonly PlacedEvent[], own: FactsView, input: TimelineInput): Placed[] {
  const dated = events.filter(({ date }) => date).sort(byDate);
  return grouped(dated, ({ by, view }) => [by, view.facts.service?.text]).flatMap((line) => {
    const [{ by, view }] = line;
    const { service } = view.facts;
    const inspections = line.map(({ inspection }) => inspection);
    return breaksIn(inspections, input).map(({ date, ...found }) => ({
      view: { ...found, service: service?.text === own.service?.text ? undefined : service },
      date,
      by,
    }));
  });
}

function byDate(one: Placed, other: Placed): number {
  return compareDates(one.date, other.date);
}

/** By date; what has none comes last, whatever the order. A break stands before what it is the break to. */
function inOrder(entries: Placed[], order: 'newest' | 'oldest'): TimelineEntry[] {
  const direction = order === 'newest' ? -1 : 1;
  const isUndated = ({ date }: Placed) => Number(!date);
  const isNoBreak = ({ view }: Placed) => Number(view.kind !== 'break');
  return entries
    .sort(
      (one, other) =>
        isUndated(one) - isUndated(other) ||
        direction * (byDate(one, other) || isNoBreak(one) - isNoBreak(other)),
    )
    .map(({ view }) => view);
}
