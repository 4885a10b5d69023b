import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { jtai, ofstedIlacs, ofstedSif } from '../src/frameworks/index.js';
import * as enGb from '../src/i18n/en-gb.js';
import { formatDate } from '../src/i18n/index.js';
import { readOfstedTables } from '../src/testing/ofsted-tables.js';
import {
  parseDocument,
  type Inspection,
  type InspectionDocument,
  type Source,
  type Text,
} from '../src/model/index.js';

const readText = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readJson = (path: string): unknown => JSON.parse(readText(path));

const islington = readJson('islington.json') as InspectionDocument;
const imported = readOfstedTables();

const SOURCE_TEXTS: Record<string, string> = {
  'ofsted-80505-2017-07-14': '2017-07-14-sif-report-pages-1-8.txt',
  'jtai-islington-2019-01-29': '2019-01-29-jtai-letter.txt',
  'ofsted-80505-2020-04-15': '2020-04-15-ilacs-report.txt',
  'ofsted-80505-2022-11-28': '2022-11-28-focused-visit-letter.txt',
  'ofsted-80505-2025-01-29': '2025-01-29-ilacs-report.txt',
};

// What a reading of the PDFs adds to the words of a page: its mark, number and header.
const PAGE_FURNITURE =
  /^(\[page \d+\]|\d{1,2}|Inspection of Islington local authority children’s services|2 to 6 December 2024 \d+)$/gm;

/** Text without what depends on how it was read: spaces, quote marks, line breaks after hyphens, footnote marks. */
function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/(?<=[a-z]\.?)[12](?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/- /g, '-')
    .trim();
}

const sourceTexts = new Map(
  Object.entries(SOURCE_TEXTS).map(([id, file]) => [
    id,
    plain(readText(`islington/${file}`).replace(PAGE_FURNITURE, '')),
  ]),
);

function event(id: string): Inspection {
  const found = islington.inspections.find((inspection) => inspection.id === id);
  assert.ok(found, id);
  return found;
}

/** Text that is in one language, as all of it is here. */
function textOf(text: Text): string {
  assert.ok(typeof text === 'string');
  return text;
}

function assertInSource(id: string, given: Text): void {
  const text = textOf(given);
  assert.ok(sourceTexts.get(id)?.includes(plain(text)), `not in ${SOURCE_TEXTS[id]}: ${text}`);
}

test('has the seven events, oldest first', () => {
  assert.deepEqual(
    islington.inspections.map(({ event, framework }) => [framework, event]),
    [
      ['ofsted-sif', 'inspection'],
      ['jtai', 'joint-inspection'],
      ['ofsted-ilacs', 'short-inspection'],
      ['ofsted-ilacs', 'focused-visit'],
      ['hmip-youth-justice-2018', 'inspection'],
      ['ofsted-ilacs', 'short-inspection'],
      ['cqc-local-authority', 'assessment'],
    ],
  );
});

test('holds every framework that its events name, those of Ofsted as the library has them', () => {
  assert.deepEqual(
    new Set(islington.inspections.map(({ framework }) => framework)),
    new Set(Object.keys(islington.frameworks ?? {})),
  );
  for (const [id, framework] of Object.entries(islington.frameworks ?? {}))
    assert.equal(framework.id, id);
  assert.deepEqual(islington.frameworks?.['ofsted-ilacs'], ofstedIlacs);
  assert.deepEqual(islington.frameworks?.['ofsted-sif'], ofstedSif);
  assert.deepEqual(islington.frameworks?.jtai, jtai);
});

test('says of Ofsted’s inspections what the table says', () => {
  const table = imported.find(({ provider }) => provider?.identifiers?.urn === '80505');
  assert.ok(table);
  assert.deepEqual(islington.provider?.identifiers, table.provider?.identifiers);
  assert.equal(islington.checked, table.checked);
  for (const { id, event: _, summary, recommendations, ...facts } of table.inspections) {
    const told = event(id as string);
    assert.deepEqual(
      Object.fromEntries(Object.keys(facts).map((name) => [name, told[name as keyof Inspection]])),
      facts,
      id,
    );
    if (summary) assert.equal(told.summary?.map(textOf).join(' '), textOf(summary[0] ?? ''), id);
    if (recommendations)
      assert.deepEqual(
        told.recommendations?.map(({ text }) => text),
        recommendations.map(({ text }) => text),
        id,
      );
  }
});

test('prints every title, heading, paragraph, scope and point as its source does', () => {
  for (const id of sourceTexts.keys()) {
    const {
      title,
      scope,
      datesAsWritten,
      summary = [],
      sections = [],
      recommendations = [],
    } = event(id);
    const headings = sections.map(({ heading }) => heading);
    const paragraphs = sections.flatMap(({ paragraphs = [] }) => paragraphs);
    const points = recommendations.map(({ text }) => text);
    const texts = [
      title,
      scope,
      datesAsWritten,
      ...summary,
      ...headings,
      ...paragraphs.map(({ text }) => text),
      ...points,
    ];
    for (const text of texts) if (text !== undefined) assertInSource(id, text);
  }
});

test('leaves out nothing of the three texts that it holds in full', () => {
  // With its parts taken out, nothing is left of a text between its first and its last words.
  const ends: [id: string, after: string, before: string][] = [
    [
      'ofsted-80505-2020-04-15',
      'Overall effectiveness Outstanding',
      'The Office for Standards in Education',
    ],
    [
      'ofsted-80505-2022-11-28',
      "Dear Jon Focused visit to Islington local authority children's services",
      'Yours sincerely',
    ],
    [
      'ofsted-80505-2025-01-29',
      'Overall effectiveness Outstanding',
      'The Office for Standards in Education',
    ],
  ];
  for (const [id, after, before] of ends) {
    const { summary = [], scope, sections = [] } = event(id);
    const inSections = sections.flatMap(({ heading, paragraphs = [] }) => [
      heading,
      ...paragraphs.map(({ number, text }) =>
        number === undefined ? text : `${number}. ${text as string}`,
      ),
    ]);
    const source = sourceTexts.get(id) ?? '';
    let rest = source.slice(source.indexOf(after) + after.length, source.indexOf(before));
    for (const part of [...summary, scope, ...inSections])
      if (typeof part === 'string') rest = rest.replace(plain(part), '');
    assert.match(rest, /^[\s-]*$/, id);
  }
});

test('holds whole the three parts of the report of 2017 that it says it holds', () => {
  const id = 'ofsted-80505-2017-07-14';
  const { excerpt, summary = [], sections = [] } = event(id);
  assert.match(
    textOf(excerpt ?? ''),
    /^Taken from the first 8 of 37 pages: the executive summary, the recommendations and the summary for children and young people\./,
  );
  const source = sourceTexts.get(id) ?? '';
  assert.ok(source.includes(`Executive summary ${plain(summary.map(textOf).join(' '))} Contents`));
  const printed = sections.flatMap(({ heading, paragraphs = [] }) => [
    heading as string,
    ...paragraphs.map(({ number, text }) =>
      number === undefined ? `- ${textOf(text)}` : `${number}. ${textOf(text)}`,
    ),
  ]);
  assert.ok(source.endsWith(plain(printed.join(' '))));
});

test('leaves out of the joint letter what it says it leaves out', () => {
  const id = 'jtai-islington-2019-01-29';
  const { excerpt, salutation, title, summary = [], sections = [], valediction } = event(id);
  assert.equal(
    excerpt,
    'Two practice studies, the names of the seven addressees and two footnotes are left out.',
  );
  const source = sourceTexts.get(id) ?? '';
  const [begin, end] = [salutation, valediction].map((text) => textOf(text ?? ''));
  const parts = [begin, title, ...summary, ...sections.flatMap(({ heading, paragraphs = [] }) => [
    heading,
    ...paragraphs.map(({ text }) => text),
  ])];
  let rest = source.slice(source.indexOf(begin!), source.indexOf(end!));
  for (const part of parts) rest = rest.replace(plain(textOf(part ?? '')), '|');
  assert.deepEqual(
    rest.split('|').flatMap((left) => left.replace(/^[\s-]+|[\s-]+$/g, '').slice(0, 40) || []),
    [
      '1 This joint inspection was conducted un',
      'Practice study: highly effective practic',
      'Practice study: area(s) for improvement ',
    ],
  );
});

test('holds every line of the focused visit letter, in the order of the letter', () => {
  const letter = event('ofsted-80505-2022-11-28');
  const [opening, ...summary] = letter.summary ?? [];
  const people = [letter.addressee, ...(letter.signatories ?? [])].map((person) => [
    person?.name,
    person?.role,
    person?.organisation,
    person?.address,
  ]);
  const sections = letter.sections?.flatMap(({ heading, paragraphs = [] }) => [
    heading,
    ...paragraphs.map(({ text }) => text),
  ]);
  const lines = [
    ...(letter.letterhead ?? []),
    formatDate(letter.letterDate ?? '', enGb),
    ...(people[0] ?? []),
    letter.salutation,
    letter.title,
    // What inspectors looked at is said after the first paragraph.
    opening,
    letter.scope,
    ...summary,
    ...(sections ?? []),
    letter.valediction,
    ...people.slice(1).flat(),
  ];
  const together = lines.flatMap((line) => (line === undefined ? [] : [textOf(line)])).join(' ');
  const [, printed = ''] = /nothing else was changed\. (.*)$/.exec(
    sourceTexts.get('ofsted-80505-2022-11-28') ?? '',
  ) ?? [''];
  assert.equal(plain(together), printed.replaceAll('**', ''));
});

test('begins and ends the joint letter as printed', () => {
  const { salutation, valediction } = event('jtai-islington-2019-01-29');
  assertInSource('jtai-islington-2019-01-29', salutation ?? '');
  assertInSource('jtai-islington-2019-01-29', valediction ?? '');
});

test('quotes Ofsted and the letters word for word', () => {
  let count = 0;
  for (const id of sourceTexts.keys()) {
    for (const quote of event(id).quotes ?? []) {
      // The newspaper's text is copyright and so not here; its quotes carry their own source.
      if (JSON.stringify(quote.source).includes('Islington Gazette')) continue;
      assertInSource(id, quote.text);
      const paragraph = /^paragraph (\d+)$/.exec(textOf(quote.where ?? ''))?.[1];
      if (paragraph)
        assert.ok(paragraphText(id, Number(paragraph)).includes(quote.text as string), quote.id);
      count++;
    }
  }
  assert.equal(count, 19);
});

function paragraphText(id: string, number: number): string {
  const paragraphs = event(id).sections?.flatMap(({ paragraphs = [] }) => paragraphs) ?? [];
  return paragraphs.find((paragraph) => paragraph.number === number)?.text as string;
}

test('names speaker, date and source of every quote, and the role of every person', () => {
  const quotes = islington.inspections.flatMap(({ quotes = [] }) => quotes);
  assert.equal(new Set(quotes.map(({ id }) => id)).size, quotes.length);
  for (const { id, speaker, role, date, source } of quotes) {
    assert.ok(speaker && date && source?.publisher, id);
    assert.ok(
      role || /^(Ofsted report|Ofsted letter|Joint inspection letter)$/.test(speaker as string),
      id,
    );
  }
});

/** The public address of the council's page is not known. */
function assertNamed(source: Source | undefined, message: string): void {
  assert.ok(source?.publisher && source.title, message);
  assert.ok(source.url !== undefined || source.publisher === 'Islington Council', message);
}

test('has the report’s own words for every phrase in a finding that is the inspectorate’s', () => {
  const count = new Map<string, number>();
  for (const { id, findings = [] } of islington.inspections) {
    for (const { text, quotes: quoted = [], by, date, source } of findings) {
      assertNamed(source, textOf(text));
      for (const phrase of quoted) assert.ok(textOf(text).includes(`“${phrase}”`), phrase);
      // What is in quotation marks is marked up as a quote, and nothing else.
      assert.equal(textOf(text).match(/“/g)?.length ?? 0, quoted.length, textOf(text));
      if (by !== undefined) {
        assert.ok(date, textOf(text));
        continue;
      }
      for (const phrase of quoted) assertInSource(id as string, phrase);
      count.set(id as string, (count.get(id as string) ?? 0) + quoted.length);
    }
  }
  assert.deepEqual(
    [...count],
    [
      ['ofsted-80505-2020-04-15', 3],
      ['ofsted-80505-2025-01-29', 13],
    ],
  );
});

test('has a quote with its place in the report for every phrase of the highlights of 2025', () => {
  const { findings = [], quotes = [] } = event('ofsted-80505-2025-01-29');
  for (const phrase of findings.flatMap(({ by, quotes: quoted = [] }) => (by ? [] : quoted)))
    assert.ok(
      quotes.some(({ text, where }) => where && textOf(text).includes(phrase)),
      phrase,
    );
});

test('says of every plain statement who says so, when and where', () => {
  const statements = [
    ...(islington.context ?? []),
    ...islington.inspections.flatMap(({ context = [] }) => context),
  ];
  assert.equal(statements.length, 17);
  for (const { text, by, date, source } of statements) {
    assert.ok(by && date, textOf(text));
    assertNamed(source, textOf(text));
  }
});

const validate = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { 'partial-date': true, link: true },
}).compile(readJson('../src/model/inspection.schema.json') as object);

function assertValid(name: string, document: unknown): void {
  assert.ok(validate(document), `${name}: ${JSON.stringify(validate.errors, null, 2)}`);
  assert.deepEqual(parseDocument(document).problems, [], name);
  assert.doesNotMatch(JSON.stringify(document), /undefined/, name);
}

test('every document is valid: Islington, the councils and all that the table gives', () => {
  assertValid('islington', islington);
  const councils = readdirSync(new URL('councils', import.meta.url));
  assert.equal(councils.length, 6);
  for (const name of councils) assertValid(name, readJson(`councils/${name}`));
  for (const document of imported)
    assertValid(
      `${document.provider?.name as string} as imported`,
      JSON.parse(JSON.stringify(document)),
    );
});

test('the councils are what scripts/make-documents.mjs makes of the tables', () => {
  const script = fileURLToPath(new URL('../scripts/make-documents.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
