/** The picture of the badge on real results: what it says, that all of it is there, and that it stays inside. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import * as language from '../../i18n/en-gb.js';
import { parseDocument, type InspectionDocument } from '../../model/index.js';
import { intruders, MARKUP, pathsIn, withValue } from '../../testing/intruders.js';
import { inherited, readSvg, type SvgElement } from '../../testing/read-svg.js';
import { realDocuments } from '../../testing/real-documents.js';
import { areasText, badgeSentence, badgeView, type BadgeView } from '../../views/index.js';
import { sentenceOf } from '../render/sentence.js';
import { widthOf } from './fonts.js';
import { badgePicture, badgeSvg } from './index.js';

const WIDTH = 360;
const INSET = 17;

const results = realDocuments().flatMap((document) =>
  document.inspections.map((inspection) => {
    const view = badgeView({ document, inspection, language });
    const sentence = badgeSentence(view, language.plain);
    return { view, sentence, svg: badgeSvg({ view, sentence, language }) };
  }),
);

/** All that the element shows but the link to the report, in its order. */
const wordsOf = ({ facts, overall, areas }: BadgeView) => [
  facts.inspectorate.text,
  facts.provider.text,
  facts.service?.text,
  overall.label?.text,
  overall.grade.text.text,
  overall.state === 'graded' ? undefined : overall.statement?.text,
  ...areas.map(areasText),
  ...facts.notes,
  ...facts.dateLines,
  facts.licence.text,
  ...facts.dataLines,
];
const letters = (words: readonly (string | undefined)[]) => words.join('').replace(/\s/g, '');
const texts = (svg: string) => readSvg(svg).filter(({ name }) => name === 'text');
const shown = (svg: string) =>
  letters(texts(svg).map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')));

/** Where a line of text ends, as measured, and its baseline. */
function endOf(text: SvgElement): { right: number; baseline: number } {
  const weight = inherited(text, 'font-weight') === '700' ? 'bold' : 'regular';
  const width = widthOf(text.text, Number(inherited(text, 'font-size')), weight);
  return { right: Number(text.attributes['x']) + width, baseline: Number(text.attributes['y']) };
}

/** Every line inside the card, below the line before, the grade inside its ground. */
function assertInside(svg: string, what: string): void {
  const elements = readSvg(svg);
  const height = Number(elements[0]?.attributes['height']);
  let last = 0;
  for (const text of elements.filter(({ name }) => name === 'text')) {
    const { right, baseline } = endOf(text);
    assert.ok(right <= WIDTH - INSET, `${what}: "${text.text}" ends at ${right}`);
    assert.ok(baseline - last >= 15, `${what}: "${text.text}" lies on the line before`);
    last = baseline;
  }
  assert.ok(last <= height - INSET, `${what}: the last line is at ${last} of ${height}`);
  const chip = elements.find(({ attributes }) => attributes['class'] === 'iw-g')?.attributes;
  const ground = Number(chip?.['x']) + Number(chip?.['width']);
  assert.ok(ground <= WIDTH - INSET, `${what}: the grade's ground ends at ${ground}`);
  for (const text of elements.filter((each) => each.inside.at(-1)?.attributes['class'] === 'iw-k'))
    if (text.name === 'text') assert.ok(endOf(text).right < ground, `${what}: ${text.text}`);
}

suite(`${results.length} real results`, () => {
  test('are more than the councils', () => assert.ok(results.length > 488));

  test('are told whole, in the order of the element', () => {
    for (const { view, svg } of results) assert.equal(shown(svg), letters(wordsOf(view)));
  });

  test('are named by the sentence, which is the title', () => {
    for (const { sentence, svg } of results) {
      const [root, title] = readSvg(svg);
      assert.equal(root?.name, 'svg');
      assert.equal(root.attributes['role'], 'img');
      assert.equal(title?.name, 'title');
      assert.equal(title.text, sentence);
      assert.equal(root.attributes['aria-labelledby'], title.attributes['id']);
      assert.equal(root.attributes['lang'], 'en-GB');
    }
  });

  test('stay inside the picture', () => {
    for (const { sentence, svg } of results) assertInside(svg, sentence);
  });

  test('show the place on the scale as bars, and no bars without one', () => {
    for (const { view, svg, sentence } of results) {
      const { position = 0, of = 0 } = view.overall.grade;
      const paths = readSvg(svg).filter(({ name }) => name === 'path');
      const bars = (isHollow: boolean) =>
        paths
          .filter(({ attributes }) => (attributes['fill'] === 'none') === isHollow)
          .flatMap(({ attributes }) => attributes['d']?.match(/M/g) ?? []).length;
      assert.deepEqual([bars(false), bars(true)], [position, of - position], sentence);
    }
  });

  test('have nothing to fetch or to run, and are small', () => {
    for (const { svg, sentence } of results) {
      const names = new Set(readSvg(svg).map(({ name }) => name));
      for (const name of names)
        assert.match(name, /^(svg|title|style|rect|g|path|text)$/, sentence);
      assert.doesNotMatch(svg, /url\(|href|@import|<script| on\w+=/);
      assert.ok(Buffer.byteLength(svg) < 4000, sentence);
    }
    const sizes = results.map(({ svg }) => Buffer.byteLength(svg)).sort((a, b) => a - b);
    assert.ok((sizes[Math.floor(sizes.length * 0.9)] as number) < 3000);
  });
});

test('the latest result of each document has the sentence of all other forms', () => {
  for (const document of realDocuments()) {
    const sentence = sentenceOf(document, language);
    const { svg, width, height } = badgePicture(document, language, { sentence });
    const [root, title] = readSvg(svg);
    assert.equal(title?.text, sentence);
    assert.deepEqual(
      [root?.attributes['width'], root?.attributes['height']],
      [String(width), String(height)],
    );
  }
});

suite('light and dark', () => {
  const [{ view, sentence } = assert.fail()] = results;
  const styleOf = (svg: string) => readSvg(svg).find(({ name }) => name === 'style')?.text ?? '';
  const surfaceOf = (svg: string) =>
    readSvg(svg).find(({ attributes }) => attributes['class'] === 'iw-s')?.attributes['fill'];

  test('follow the reader, with light where the style is removed', () => {
    const svg = badgeSvg({ view, sentence, language });
    assert.match(styleOf(svg), /prefers-color-scheme:dark.*\.iw-s\{fill:#191919/);
    assert.equal(surfaceOf(svg), '#fff');
  });

  test('can be fixed', () => {
    const svg = (theme: 'light' | 'dark') => badgeSvg({ view, sentence, language, theme });
    assert.equal(surfaceOf(svg('light')), '#fff');
    assert.equal(surfaceOf(svg('dark')), '#191919');
    for (const theme of ['light', 'dark'] as const) {
      assert.doesNotMatch(styleOf(svg(theme)), /prefers-color-scheme/);
      assert.match(styleOf(svg(theme)), /forced-colors/);
    }
  });
});

suite('names that are hard to set', () => {
  const islington = realDocuments()[0] as InspectionDocument;
  const drawn = (name: unknown, grade: unknown = 'Good') => {
    const [first] = islington.inspections;
    const document = {
      ...islington,
      provider: { ...islington.provider, name },
      inspections: [{ ...first, provider: undefined, overall: { label: 'Overall', grade } }],
    } as unknown as InspectionDocument;
    return badgePicture(document, language, { sentence: 'A sentence' });
  };

  const names = {
    'a name of 200 letters': `${'Royal Borough of Kingston upon Thames and '.repeat(5)}`
      .slice(0, 200)
      .trim(),
    'a word of 300 letters': 'Llanfairpwllgwyngyll'.repeat(15),
    'wide letters': 'W'.repeat(100),
    Chinese: '伊斯靈頓兒童服務'.repeat(10),
    Arabic: 'خدمات الأطفال في إزلنغتون '.repeat(8).trim(),
    'letters with many marks': 'e\u0301\u0302\u0303'.repeat(40),
    emoji: '👩‍👩‍👧‍👦'.repeat(30),
    'one letter': 'I',
  };
  for (const [what, name] of Object.entries(names)) {
    test(`${what}, as a name and as a grade, is whole and inside`, () => {
      for (const { svg } of [drawn(name), drawn('Islington', name)]) {
        assert.ok(shown(svg).includes(letters([name])), what);
        assertInside(svg, what);
      }
    });
  }

  test('a line never breaks inside a letter with marks', () => {
    const { svg } = drawn('e\u0301'.repeat(200));
    for (const { text } of texts(svg)) assert.doesNotMatch(text, /^\u0301/);
  });

  test('text from right to left keeps its direction, and text in another language says which', () => {
    const { svg } = drawn({ he: 'שירותי ילדים (2024).' });
    const name = texts(svg).find(({ text }) => text.includes('ילדים'));
    assert.equal(name?.text, '\u2067שירותי ילדים (2024).\u2069');
    assert.equal(inherited(name, 'lang'), 'he');
    assert.equal(inherited(texts(svg)[0] as SvgElement, 'lang'), 'en-GB');
  });

  test('lines that might not fit in another font are set to their width', () => {
    const long = texts(drawn(names['a name of 200 letters']).svg).filter(
      (text) => endOf(text).right > INSET + 0.85 * (WIDTH - 2 * INSET),
    );
    assert.ok(long.length >= 3, String(long.length));
    for (const text of long) {
      const { textLength, x } = text.attributes;
      assert.ok(Math.abs(Number(x) + Number(textLength) - endOf(text).right) < 0.2, text.text);
    }
  });

  test('a language from right to left turns the picture round', () => {
    const document = islington;
    const [inspection = assert.fail()] = document.inspections;
    const view = badgeView({ document, inspection, language });
    const svg = badgeSvg({ view, sentence: 'x', language: { tag: 'ar' } });
    const [root] = readSvg(svg);
    assert.equal(root?.attributes['text-anchor'], 'end');
    assert.equal(texts(svg)[0]?.attributes['x'], String(WIDTH - INSET));
    const chip = readSvg(svg).find(({ attributes }) => attributes['class'] === 'iw-g')?.attributes;
    assert.equal(Number(chip?.['x']) + Number(chip?.['width']), WIDTH - INSET - 0.5);
  });

  test('names the characters that the PNG cannot show', () => {
    assert.deepEqual(drawn('Ynys Môn, Łódź, Ŵŷ').missing, []);
    assert.deepEqual(drawn('伊斯伊').missing, ['伊', '斯']);
  });
});

test('whatever stands in any place of the data, it becomes text', () => {
  const halton = realDocuments().find(({ provider }) => provider?.name === 'Halton');
  const json = { ...halton, inspections: halton?.inspections.slice(0, 1) };
  const paths = pathsIn(json);
  // The reader takes nothing but text where there is text.
  const hostile = [...intruders.filter((each) => typeof each === 'string'), { en: MARKUP }];
  assert.ok(paths.length > 40);
  let drawn = 0;
  for (const path of paths) {
    for (const intruder of hostile) {
      const { document } = parseDocument(withValue(json, path, intruder));
      if (!document?.inspections.length) continue;
      const { svg } = badgePicture(document, language, { sentence: MARKUP });
      // Reading is what fails where data are markup.
      const elements = readSvg(svg);
      assert.equal(elements[1]?.text, MARKUP);
      for (const { name, attributes } of elements) {
        assert.match(name, /^(svg|title|style|rect|g|path|text)$/);
        for (const key of Object.keys(attributes)) assert.doesNotMatch(key, /^on|href|style/);
      }
      assert.doesNotMatch(shown(svg), /\[object|undefined|NaN|Infinity|nativecode/);
      drawn += 1;
    }
  }
  assert.ok(drawn > 1000, String(drawn));
});
