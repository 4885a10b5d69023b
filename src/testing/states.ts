/** Every state in which elements are read: real documents, altered only to show what no real one does. */
import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { documents, type DocumentName } from '../../stories/documents.js';
import type { InspectionDocument } from '../model/index.js';
import { islingtonIds } from './documents.js';
import type { ShowingTag } from './elements.js';

/** Something that a reader does, in words, and how. */
export interface Step {
  readonly says: string;
  act(stage: Page): Promise<void>;
}

/** An element in a state: with a document, or with an address that answers so. */
export interface State {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly answer?: 'never' | 'missing' | 'late';
  readonly steps?: readonly Step[];
}

type States = Readonly<Record<string, State>>;

const real = (name: DocumentName, attributes: Record<string, string> = {}): State => ({
  json: documents[name].json,
  attributes,
});
const islington = (which: keyof typeof islingtonIds, more: Record<string, string> = {}): State =>
  real('Islington', { which: islingtonIds[which], ...more });

/** A state that the inspectorate has given to the latest result. */
function withStatus(state: 'under-review' | 'superseded' | 'awaiting'): State {
  const json = structuredClone(documents.Islington.json) as unknown as InspectionDocument;
  const event = json.inspections.find(({ id }) => id === islingtonIds.latest);
  Object.assign(event ?? {}, { status: { state } });
  return { json };
}

/** Registered and not yet inspected: nothing but the status is there. */
function awaitingFirst(): State {
  const { provider } = documents.Islington.json as unknown as InspectionDocument;
  const inspection = { id: 'first', framework: 'ofsted-ilacs', status: { state: 'awaiting' } };
  return { json: { provider, inspections: [inspection] } };
}

/** States that every element can be in. */
const common: States = {
  graded: real('Islington'),
  'no-overall': real('North Northamptonshire'),
  'not-graded': islington('focusedVisit'),
  'two-levels': islington('sif'),
  superseded: islington('differing'),
  'superseded-by-status': withStatus('superseded'),
  'under-review': withStatus('under-review'),
  'awaiting-first-result': awaitingFirst(),
  loading: { answer: 'never' },
  'loading-then-shown': { answer: 'late', steps: [wait('The data come')] },
  failed: { answer: 'missing' },
  'not-in-the-data': real('Islington', { which: 'ofsted-80505-2031-01-01' }),
  'without-data': {},
  'partly-wrong': real('Islington, partly wrong'),
  'in-welsh': real('Islington', { lang: 'cy' }),
};

function wait(says: string): Step {
  return { says, act: (stage) => stage.locator('[part=source]').first().waitFor() };
}

function press(key: string, role: Parameters<Page['getByRole']>[0], name: string): Step {
  return {
    says: `${key} on the ${role} “${name}”`,
    act: (stage) => stage.getByRole(role, { name, exact: true }).press(key),
  };
}

function unfold(text: string): Step {
  return {
    says: `Enter on “${text}”`,
    act: (stage) => stage.locator('summary', { hasText: text }).press('Enter'),
  };
}

function choose(name: string, option: string): Step {
  return {
    says: `Choose “${option}” in “${name}”`,
    act: async (stage) => {
      const list = stage.getByRole('combobox', { name, exact: true });
      await list.focus();
      await list.selectOption(option);
    },
  };
}

const carousel: State = {
  ...islington('latest', { layout: 'carousel' }),
  steps: [
    press('Enter', 'button', 'Next quote'),
    press('Space', 'button', 'Next quote'),
    press('Enter', 'button', 'Previous quote'),
  ],
};

/** Eight councils, few enough to be read in one go. */
function someCouncils(): unknown {
  const names = [
    'Barnet',
    'Brent',
    'Camden',
    'Devon',
    'Hackney',
    'Halton',
    'Islington',
    'Redbridge',
  ];
  const all = JSON.parse(
    readFileSync(new URL('../../data/councils.json', import.meta.url), 'utf8'),
  ) as { documents: InspectionDocument[] };
  return {
    ...all,
    documents: all.documents.filter(({ provider }) => names.includes(provider?.name as string)),
  };
}

const comparison = (
  attributes: Record<string, string> = {},
  steps: readonly Step[] = [],
): State => ({
  json: someCouncils(),
  attributes,
  steps,
});

/** States that only some elements have. */
const own: Readonly<Partial<Record<ShowingTag, States>>> = {
  'inspection-badge': {
    compact: islington('latest', { compact: '' }),
    'other-service': islington('adultSocialCare'),
  },
  'inspection-comparison': {
    graded: comparison(),
    'own-first': comparison({ own: 'Islington' }),
    'joint-judgement': comparison({ 'as-of': '2023-06', own: 'Islington' }),
    'sorted-and-filtered': comparison({}, [
      press('Enter', 'button', 'Overall effectiveness'),
      choose('Region', 'London'),
      {
        says: 'Type “zzz” into “Find by name”',
        act: (stage) => stage.getByRole('searchbox').fill('zzz'),
      },
      press('Enter', 'button', 'Reset'),
      unfold('Full names of the judgements'),
    ]),
    two: comparison({ framework: 'ofsted-ilacs hmip-youth-justice-2018', own: 'Islington' }),
    one: real('Islington'),
  },
  'inspection-findings': {
    'several-sources': real('Islington, several sources'),
    'statements-only': real('Islington, statements only'),
    'without-areas': real('Islington, highlights without areas'),
  },
  'inspection-judgements': { scores: islington('adultSocialCare') },
  'inspection-letter': {
    unfolded: {
      ...islington('latest'),
      steps: [
        press('Enter', 'button', 'Open all sections'),
        press('Enter', 'button', 'Close all sections'),
      ],
    },
    'no-text': real('Islington, without text'),
  },
  'inspection-quotes': { carousel, 'one-quote': oneQuote(), 'other-language': quoteInWelsh() },
  'inspection-recommendations': { priority: priority() },
  'inspection-score': {
    parts: real('Islington, score with parts'),
    'beyond-maximum': real('Islington, score beyond its maximum'),
    'rank-without-source': real('Islington, rank without source'),
    'areas-with-scores': islington('adultSocialCare'),
  },
  'inspection-summary': {
    'all-parts': real('Islington', {
      parts: 'judgements score findings recommendations quotes timeline letter',
    }),
    'nothing-for-parts': real('Devon', { parts: 'judgements findings score quotes' }),
  },
  'inspection-timeline': {
    'chosen-and-turned': {
      ...real('Islington'),
      steps: [choose('Inspectorate', 'Ofsted'), choose('Order', 'Oldest first')],
    },
    'dates-unknown': real('Islington, some dates unknown'),
  },
};

/** Islington's latest inspection alone, altered. */
function altered(
  change: (event: InspectionDocument['inspections'][number]) => void,
  more = {},
): State {
  const json = structuredClone(documents.Islington.json) as unknown as InspectionDocument;
  const event = json.inspections.find(({ id }) => id === islingtonIds.latest);
  if (event) change(event);
  return { json, attributes: { which: islingtonIds.latest, ...more } };
}

function oneQuote(): State {
  return altered((event) => void event.quotes?.splice(1), { layout: 'carousel' });
}

function quoteInWelsh(): State {
  return altered((event) => {
    const [quote] = event.quotes ?? [];
    if (quote) event.quotes = [{ ...quote, text: { cy: 'Mae’r gwasanaeth yn rhagorol.' } }];
  });
}

function priority(): State {
  return altered((event) => Object.assign(event.recommendations?.[0] ?? {}, { priority: true }));
}

/** All states of an element, by the name of their file. */
export function statesOf(tag: ShowingTag): States {
  return { ...common, ...own[tag] };
}

/** What a reader does on pages on which something can be done, by kind. */
export const pageSteps: Readonly<Record<string, readonly Step[]>> = {
  index: [
    {
      says: 'Type “halt” into “Find a provider”',
      act: async (stage) => {
        await stage.getByRole('searchbox').fill('halt');
        await stage.waitForTimeout(500);
      },
    },
  ],
  builder: [
    {
      says: 'Type “halt” into the first field',
      act: async (stage) => {
        const field = stage.locator('#provider');
        await field.focus();
        await field.pressSequentially('halt');
        await stage.getByRole('option').first().waitFor();
        // What is found is told when somebody pauses.
        await stage.waitForTimeout(2000);
      },
    },
    {
      says: 'Arrow down and Enter',
      act: async (stage) => {
        await stage.keyboard.press('ArrowDown');
        await stage.keyboard.press('Enter');
        await stage.waitForTimeout(2000);
      },
    },
  ],
  check: [
    {
      says: 'Enter on “Check”, with nothing pasted',
      act: async (stage) => {
        await stage.locator('form button').last().press('Enter');
        await stage.waitForTimeout(300);
      },
    },
  ],
};
