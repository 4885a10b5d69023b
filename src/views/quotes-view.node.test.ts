import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as language from '../i18n/en-gb.js';
import { parseDocument, type Inspection } from '../model/index.js';
import { quotesView, type QuoteView } from './index.js';

/** The view of one quote in a report that Ofsted published on 29 January 2025. */
function viewOf(quote: object, inspection: object = {}): QuoteView {
  const { document, problems } = parseDocument({
    provider: { name: 'Borsetshire' },
    inspections: [
      {
        framework: { id: 'f', name: 'F', inspectorate: { name: 'Ofsted' } },
        published: '2025-01-29',
        report: { url: 'https://files.example.org/1' },
        judgements: [{ id: 'care', label: 'Care' }],
        quotes: [{ text: 'Words.', ...quote }],
        ...inspection,
      },
    ],
  });
  assert.deepEqual(problems, []);
  assert.ok(document);
  const { quotes } = quotesView({
    document,
    inspection: document.inspections[0] as Inspection,
    language,
  });
  return quotes[0] as QuoteView;
}

test('a quote of which nothing else is said is one from the report', () => {
  assert.deepEqual(viewOf({}), {
    text: { text: 'Words.' },
    speaker: { text: 'Ofsted' },
    role: undefined,
    date: '29 January 2025',
    source: {
      text: { text: 'Full report: Borsetshire, 29 January 2025' },
      url: 'https://files.example.org/1',
    },
    where: undefined,
    area: undefined,
  });
});

test('has speaker, role, date, place and area as given', () => {
  const view = viewOf({
    speaker: 'Sarah Canto',
    role: 'Lead inspector',
    date: '2025-02',
    where: 'paragraph 12',
    judgementId: 'care',
  });
  assert.deepEqual(
    [view.speaker?.text, view.role?.text, view.date, view.where?.text, view.area?.text],
    ['Sarah Canto', 'Lead inspector', 'February 2025', 'paragraph 12', 'Care'],
  );
});

test('names title and publisher of its source, or its address', () => {
  const url = 'https://news.example.org/1';
  const source = (given: object) => viewOf({ source: given }).source;
  assert.deepEqual(source({ title: 'Story', publisher: 'Gazette', url }), {
    text: { text: 'Story, Gazette' },
    url,
  });
  assert.deepEqual(source({ publisher: 'Gazette' }), {
    text: { text: 'Gazette' },
    url: undefined,
  });
  assert.deepEqual(source({ url }), { text: { text: url }, url });
  assert.equal(source({}), undefined);
  assert.equal(viewOf({}, { report: { pages: 3 } }).source, undefined);
});

test('takes the date of its source before that of the report, and that of the letter last', () => {
  assert.equal(viewOf({ source: { title: 'Story', date: '2024-03' } }).date, 'March 2024');
  const { date } = viewOf({}, { published: undefined, letterDate: '2022-11-28' });
  assert.equal(date, '28 November 2022');
  assert.equal(viewOf({}, { published: undefined }).date, undefined);
});

test('words of another source are not given the report’s date', () => {
  const view = viewOf({ speaker: 'A councillor', source: { publisher: 'Gazette' } });
  assert.equal(view.date, undefined);
});

test('words of another source are not put into the inspectorate’s mouth', () => {
  const view = viewOf({ source: { publisher: 'Gazette' } });
  assert.notEqual(view.speaker?.text, 'Ofsted');
});

test('marks the language of the words where the data tell it', () => {
  assert.deepEqual(viewOf({ text: 'Geiriau.', lang: 'cy' }).text, {
    text: 'Geiriau.',
    lang: 'cy',
  });
  assert.deepEqual(viewOf({ text: { cy: 'Geiriau.' } }).text, { text: 'Geiriau.', lang: 'cy' });
});

test('an unknown area is not made up, and no quotes are none', () => {
  assert.equal(viewOf({ judgementId: 'unknown' }).area, undefined);
  const document = { inspections: [{ framework: 'f' }] };
  const view = quotesView({ document, inspection: { framework: 'f' }, language });
  assert.deepEqual(view.quotes, []);
  assert.equal(view.heading, 'Quotes');
});
