/**
 * Reading, views and everything that is drawn without a browser, with documents by chance: valid ones, broken ones, and
 * such as have one hostile string in every place.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';

import * as welsh from '../../i18n/cy.js';
import * as english from '../../i18n/en-gb.js';
import type { Language } from '../../i18n/index.js';
import {
  InspectionError,
  isPartialDate,
  parseCollection,
  resolveLink,
  type InspectionDocument,
} from '../../model/index.js';
import {
  badgePicture,
  jsonLdOf,
  renderEmail,
  renderWidget,
  sentenceOf,
  widgetKinds,
  type WidgetData,
} from '../../static/index.js';
import { everywhere, hostileStrings, intruders } from '../intruders.js';
import { DANGEROUS_ALONE, faultsInHtml } from './harmless.js';
import { LEAKS } from './leaks.js';
import { brokenDocuments, realWordsIn, validDocuments, type SchemaNode } from './schema.js';
import { settings } from './settings-of-process.js';
import { checkMany } from './settings.js';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const schema = readJson('src/model/inspection.schema.json') as SchemaNode;
const islington = readJson('data/islington.json') as InspectionDocument;
const words = realWordsIn(islington, readJson('data/councils/halton.json'));

const validate = new Ajv2020({
  strict: false,
  formats: {
    'partial-date': isPartialDate,
    link: (text: string) => text.trim() !== '' && !!resolveLink(text, 'https://page.example/'),
  },
}).compile(schema);

/** What holds for every document: what is kept is valid, and read again it is the same. */
function read(input: unknown): InspectionDocument[] {
  const { documents } = parseCollection(input);
  for (const document of documents) {
    assert.ok(validate(document), `kept: ${JSON.stringify(validate.errors)}`);
    const again = parseCollection(document);
    assert.deepEqual(again.problems, []);
    assert.equal(again.document, document);
  }
  return documents;
}

/**
 * Draws every widget and form, and says what is wrong with them. Nothing but an `InspectionError` may be thrown. Pictures
 * take long, and may be left out.
 */
function faultsOfAll(input: unknown, language: Language, withPicture = true): string[] {
  const faults: string[] = [];
  const note = (form: string, make: () => string[]) => {
    try {
      faults.push(...make().map((fault) => `${form}: ${fault}`));
    } catch (error) {
      if (!(error instanceof InspectionError)) faults.push(`${form} throws ${String(error)}`);
    }
  };
  // As a page or a command hands them over, which have made sure that there is something.
  if (typeof input !== 'object' || !input) return faults;
  const data = input as WidgetData;
  for (const { name } of widgetKinds)
    note(name, () => {
      const { html, error } = renderWidget(name, data, { language });
      const thrown = error?.cause === undefined ? [] : [`an error inside: ${error.message}`];
      return [...thrown, ...faultsInHtml(html)];
    });
  note('sentence', () => {
    const sentence = sentenceOf(data, language);
    return sentence.trim() === '' || LEAKS.test(sentence) ? [sentence] : [];
  });
  const [document] = parseCollection(input).documents;
  if (!document) return faults;
  note('e-mail', () => faultsInHtml(renderEmail(document, language), DANGEROUS_ALONE));
  note('JSON-LD', () => {
    const text = JSON.stringify(jsonLdOf(document, language));
    return LEAKS.test(text) ? [text] : [];
  });
  if (!withPicture) return faults;
  note('picture', () =>
    faultsInHtml(badgePicture(document, language, { sentence: 'A' }).svg, DANGEROUS_ALONE),
  );
  return faults;
}

suite('documents made from the schema by chance', () => {
  test('are valid to the reader, which keeps them as they are', () =>
    checkMany(validDocuments(schema, words), settings, (document) => {
      const { problems, document: kept } = parseCollection(document);
      assert.deepEqual(problems, []);
      if (kept) assert.equal(kept, document);
    }));

  test('are drawn as far as they are valid where they are broken, in English and Welsh', () => {
    let turn = 0;
    return checkMany(brokenDocuments(schema, words), settings, (input) => {
      for (const document of read(input))
        assert.ok(document.inspections.length > 0, 'nothing is left');
      const language = ++turn % 2 ? english : welsh;
      assert.deepEqual(faultsOfAll(input, language, turn % 10 < 2), []);
    });
  });
});

/** One event of each kind, so that trying a value in every place takes a fraction of a second. */
const example: InspectionDocument = {
  ...islington,
  inspections: islington.inspections
    .filter((each, index, all) => all.findIndex(({ event }) => event === each.event) === index)
    .map((each) => ({
      ...each,
      quotes: each.quotes?.slice(0, 2),
      sections: each.sections?.slice(0, 2),
    })),
} as InspectionDocument;

suite('one hostile value in every place of a real document', () => {
  for (const [index, text] of hostileStrings.entries())
    test(`text ${index}: ${JSON.stringify(text.slice(0, 60))}`, () => {
      const document = everywhere(example, text, (value) => typeof value === 'string');
      read(document);
      assert.deepEqual(faultsOfAll(document, english), []);
      assert.deepEqual(faultsOfAll(document, welsh, false), []);
    });

  for (const [index, value] of intruders.filter((each) => typeof each !== 'string').entries())
    test(`value ${index}: ${String(JSON.stringify(value)).slice(0, 60)}`, () => {
      const document = everywhere(example, value, (present) => typeof present !== 'object');
      read(document);
      assert.deepEqual(faultsOfAll(document, english), []);
    });
});
