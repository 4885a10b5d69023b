import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { ofstedIlacs, ofstedSif } from '../src/frameworks/index.js';
import { importOfstedLaInspections } from '../src/importers/ofsted-la-inspections.js';
import {
  parseDocument,
  type Inspection,
  type InspectionDocument,
  type Text,
} from '../src/model/index.js';

const readText = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readJson = (path: string): unknown => JSON.parse(readText(path));

const islington = readJson('islington.json') as InspectionDocument;
const imported = importOfstedLaInspections(
  readJson('ofsted-la-inspections.json'),
  readJson('ofsted-ilacs-summaries.json'),
).documents;

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

test('has the report’s own words for every phrase that the council quotes', () => {
  const quotes = event('ofsted-80505-2025-01-29').quotes ?? [];
  for (const { text, quotes: quoted = [], by, date, source } of event('ofsted-80505-2025-01-29')
    .findings ?? []) {
    assert.ok(by && date && source?.publisher, textOf(text ?? ''));
    for (const phrase of quoted) {
      assert.ok((text as string).includes(`“${phrase}”`), phrase);
      if (phrase === '10 taking apprenticeships with the council') continue; // the council's own words
      assertInSource('ofsted-80505-2025-01-29', phrase);
      assert.ok(
        quotes.some((quote) => (quote.text as string).toLowerCase().includes(phrase)),
        phrase,
      );
    }
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
