import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import * as language from '../i18n/en-gb.js';
import { parseDocument, type Inspection } from '../model/index.js';
import { findingsView, type FindingsView } from './index.js';

const framework = {
  name: 'F',
  inspectorate: { name: 'Ofsted' },
  areas: [
    { id: 'leaders', label: 'The impact of leaders', short: 'Leaders' },
    { id: 'care', label: 'Children in care' },
    { id: 'court', label: 'Court disposals' },
    { id: 'court-planning', label: 'Planning', partOf: 'court' },
    { id: 'community', label: 'Community' },
    { id: 'community-planning', label: 'Planning', partOf: 'community' },
  ],
};

/** The view of an inspection, read as a page reads it. */
function viewOf(findings: unknown, inspection: object = {}): FindingsView {
  const { document } = parseDocument({ inspections: [{ framework, findings, ...inspection }] });
  assert.ok(document);
  return findingsView({ document, inspection: document.inspections[0] as Inspection, language });
}

/** What is read, in its order: headings, origins, texts. */
function linesOf({ origin, groups, none }: FindingsView): string[] {
  return [
    origin?.text,
    ...groups.flatMap(({ heading, runs }) => [
      heading && `# ${heading}`,
      ...runs.flatMap((run) => [
        run.origin?.text,
        ...run.findings.map(({ parts }) => parts.map(({ text }) => text).join('')),
      ]),
    ]),
    none,
  ].filter((line) => line !== undefined);
}

const council = { publisher: 'The council', date: '2025' };

test('a finding alone is the inspectorate’s, from its report', () => {
  assert.deepEqual(viewOf([{ text: 'Help is good.' }]).groups, [
    {
      heading: undefined,
      runs: [
        {
          origin: undefined,
          findings: [{ parts: [{ text: 'Help is good.', quoted: false }], lang: undefined }],
        },
      ],
    },
  ]);
  assert.equal(viewOf([{ text: 'Help is good.' }]).origin?.text, 'From the report by Ofsted');
});

test('areas are in the order of the judgements, then of the framework, then as they come; the rest is last', () => {
  const findings = [
    { text: '1' },
    { text: '2', judgementId: 'unknown' },
    { text: '3', judgementId: 'care' },
    { text: '4', judgementId: 'leaders' },
    { text: '5', judgementId: 'own' },
    { text: '6', judgementId: 'care' },
  ];
  assert.deepEqual(
    linesOf(viewOf(findings, { judgements: [{ id: 'own', label: 'An own area' }] })).slice(1),
    [
      '# An own area',
      '5',
      '# Leaders',
      '4',
      '# Children in care',
      '3',
      '6',
      '# unknown',
      '2',
      '# Other highlights',
      '1',
    ],
  );
});

test('sub-judgements are in their place', () => {
  const judgements = [
    { id: 'care', parts: [{ id: 'adoption', label: 'Adoption' }] },
    { id: 'leaders' },
  ];
  const findings = [
    { text: '1', judgementId: 'leaders' },
    { text: '2', judgementId: 'adoption' },
  ];
  const headings = viewOf(findings, { judgements }).groups.map(({ heading }) => heading);
  assert.deepEqual(headings, ['Adoption', 'Leaders']);
});

test('two areas with one name are told apart by what they are part of', () => {
  const findings = ['court-planning', 'community-planning'].map((judgementId) => ({
    text: 'Good.',
    judgementId,
  }));
  assert.deepEqual(
    viewOf(findings).groups.map(({ heading }) => heading),
    ['Court disposals: Planning', 'Community: Planning'],
  );
  assert.equal(viewOf(findings.slice(1)).groups[0]?.heading, 'Planning');
});

test('one source of all highlights is said once', () => {
  const view = viewOf(
    ['care', 'leaders', 'care'].map((judgementId) => ({
      text: 'Good.',
      judgementId,
      source: council,
    })),
  );
  assert.deepEqual(linesOf(view), [
    'From the report by Ofsted, as published by The council, 2025',
    '# Leaders',
    'Good.',
    '# Children in care',
    'Good.',
    'Good.',
  ]);
});

test('several sources are each said with their highlights', () => {
  const view = viewOf([
    { text: '1', source: council },
    { text: '2' },
    { text: '3', source: council },
    {
      text: '4',
      source: { publisher: 'Gazette', title: 'Story', url: 'https://news.example.org/1' },
    },
  ]);
  assert.deepEqual(linesOf(view), [
    'From the report by Ofsted, as published by The council, 2025',
    '1',
    '3',
    'From the report by Ofsted',
    '2',
    'From the report by Ofsted, as published by Gazette',
    '4',
  ]);
  const last = view.groups[0]?.runs.at(-1)?.origin;
  assert.deepEqual([last?.source, last?.url], [{ text: 'Story' }, 'https://news.example.org/1']);
});

test('what another says stands apart, with who says it and when', () => {
  const view = viewOf([
    { text: '1', source: council },
    { text: '10 apprentices', by: 'The council', date: '2025-03', source: council },
    { text: '3', source: council },
  ]);
  assert.deepEqual(linesOf(view), [
    'From the report by Ofsted, as published by The council, 2025',
    '1',
    '3',
    'According to The council, March 2025',
    '10 apprentices',
  ]);
  assert.deepEqual(
    view.groups[0]?.runs.map(({ origin }) => origin?.statement),
    [undefined, true],
  );
});

test('where all is one party’s word that is said once, and nothing is the inspectorate’s', () => {
  const view = viewOf(
    ['care', 'leaders'].map((judgementId) => ({
      text: 'Good.',
      judgementId,
      by: 'The council',
      date: '2025',
    })),
  );
  assert.equal(view.origin?.statement, true);
  assert.deepEqual(linesOf(view), [
    'According to The council, 2025',
    '# Leaders',
    'Good.',
    '# Children in care',
    'Good.',
  ]);
});

test('the inspectorate’s name in the data makes no statement of another', () => {
  const [statement, published] = [
    { by: 'Ofsted' },
    { source: { publisher: 'Ofsted', title: 'Report', date: '2025-01' } },
  ].map((given) => viewOf([{ text: '1', ...given }]).origin);
  assert.deepEqual([statement?.text, statement?.statement], ['From the report by Ofsted', false]);
  assert.deepEqual(
    [published?.text, published?.source?.text],
    ['From the report by Ofsted', 'Report, January 2025'],
  );
});

test('a source without a name is still not the inspectorate', () => {
  const url = 'https://news.example.org/1';
  const { origin } = viewOf([{ text: '1', source: { url } }]);
  assert.deepEqual(
    [origin?.text, origin?.source, origin?.url],
    ['From the report by Ofsted, as published by others', undefined, url],
  );
});

test('the source of a statement is named where it says more, and not twice', () => {
  const originOf = (source: object) =>
    viewOf([{ text: '1', by: 'The council', date: '2025', source }]).origin;
  assert.equal(originOf({ publisher: 'The council', date: '2025' })?.source, undefined);
  assert.equal(
    originOf({ publisher: 'Gazette', title: 'Story', date: '2025-02' })?.source?.text,
    'Story, Gazette, February 2025',
  );
  const url = 'https://council.example.org/1';
  const source = { ...council, title: 'Page', url };
  const view = viewOf([
    { text: '1', source },
    { text: '2', by: 'The council', date: '2025', source },
  ]);
  assert.equal(view.origin?.url, url);
  assert.equal(view.groups[0]?.runs[1]?.origin?.source, undefined);
});

test('keeps the language of a text', () => {
  const [finding] =
    viewOf([{ text: { cy: 'Mae “da”.' }, quotes: ['da'] }]).groups[0]?.runs[0]?.findings ?? [];
  assert.equal(finding?.lang, 'cy');
  assert.equal(finding?.parts[1]?.text, '“da”');
});

test('says in words that there are none', () => {
  for (const findings of [undefined, [], 'none', [{ txt: '1' }]])
    assert.deepEqual(linesOf(viewOf(findings)), ['There are no highlights in this data.']);
});

test('Islington: every finding is shown once in its words, every quote as one, and only the council’s figure as its own', () => {
  const { document } = parseDocument(
    JSON.parse(readFileSync(new URL('../../data/islington.json', import.meta.url), 'utf8')),
  );
  let quotes = 0;
  for (const inspection of document?.inspections ?? []) {
    if (!document || !inspection.findings) continue;
    const view = findingsView({ document, inspection, language });
    const runs = view.groups.flatMap((group) => group.runs);
    const shown = runs.flatMap((run) => run.findings);
    assert.deepEqual(
      shown.map(({ parts }) => parts.map(({ text }) => text).join('')).sort(),
      inspection.findings.map(({ text }) => text as string).sort(),
    );
    const quoted = shown.flatMap(({ parts }) =>
      parts.filter((part) => part.quoted).map(({ text }) => text),
    );
    assert.deepEqual(
      quoted.sort(),
      inspection.findings
        .flatMap((finding) => (finding.quotes ?? []).map((quote) => `“${quote}”`))
        .sort(),
    );
    quotes += quoted.length;
    const statements = inspection.findings.filter(({ by }) => by !== undefined);
    assert.equal(
      runs.filter(({ origin }) => origin?.statement).flatMap((run) => run.findings).length,
      statements.length,
    );
  }
  assert.ok(quotes >= 10, `${quotes} quotes`);
});
