/** What is shown of the real documents under frameworks other than Ofsted's of children's services. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { frameworkOf } from '../frameworks/index.js';
import * as language from '../i18n/en-gb.js';
import { parseDocument, type Framework, type InspectionDocument } from '../model/index.js';
import {
  badgeSentence,
  badgeView,
  judgementsView,
  letterView,
  selectInspection,
  type AreaView,
  type GradeView,
} from './index.js';

const folder = new URL('../../data/providers/', import.meta.url);
const slugs = readdirSync(folder).map((name) => name.replace('.json', ''));

function read(slug: string): InspectionDocument {
  const { document, problems } = parseDocument(
    JSON.parse(readFileSync(new URL(`${slug}.json`, folder), 'utf8')),
  );
  assert.deepEqual(problems, []);
  assert.ok(document);
  return document;
}

function inputOf(slug: string) {
  const document = read(slug);
  const inspection = selectInspection(document);
  assert.ok(inspection);
  return { document, inspection, language };
}

/** What a reader sees of an area: its label, its grade in its tone, its score. */
const seen = ({ label, grade, score }: AreaView) =>
  [label.text, grade && `${grade.text.text} (${grade.tone})`, score].filter(Boolean);
const areasOf = (slug: string) => judgementsView(inputOf(slug)).areas.map(seen);
const overallOf = (slug: string) => {
  const { state, grade } = badgeView(inputOf(slug)).overall;
  return [state, grade.text.text, grade.tone];
};

suite('every document', () => {
  assert.ok(slugs.length > 0);
  for (const slug of slugs) {
    test(`${slug} is read without a problem and shows every grade as printed`, () => {
      const input = inputOf(slug);
      const { document, inspection } = input;
      const framework = frameworkOf(inspection, document) as Framework;
      const { overall, areas, facts } = judgementsView(input);
      const printed = (each: { grade?: unknown; notGraded?: unknown } = {}) =>
        each.grade ?? each.notGraded;
      const toneOf = ({ text, tone, id }: GradeView) => {
        const isGrade = framework.scale?.some((grade) => grade.id === id) ?? false;
        assert.equal(tone !== 'neutral', isGrade, text.text);
      };

      if (inspection.overall) {
        assert.equal(overall.state, 'graded');
        assert.equal(overall.grade.text.text, printed(inspection.overall));
      } else {
        assert.equal(overall.state, 'not-graded');
      }
      toneOf(overall.grade);
      assert.deepEqual(
        areas.map(({ grade }) => grade?.text.text),
        (inspection.judgements ?? []).map(printed),
      );
      for (const { grade, label } of areas) {
        if (grade) toneOf(grade);
        assert.doesNotMatch(label.text, /^[a-z-]+$/, 'a label for people, not an id');
      }
      assert.match(facts.licence.text, /Open Government Licence v3\.0/);
      assert.equal(facts.dataLines.length, 1);
    });

    test(`${slug} says in one sentence who was judged how, and nothing undefined`, () => {
      const sentence = badgeSentence(badgeView(inputOf(slug)), language.plain);
      assert.doesNotMatch(sentence, /undefined|null|NaN|\[object/);
      assert.ok(sentence.length > 20, sentence);
    });
  }
});

suite('results that take some care', () => {
  test('an overall rating of youth justice without standards', () => {
    assert.deepEqual(overallOf('youth-justice-bromley'), ['graded', 'Outstanding', 'excellent']);
    assert.deepEqual(areasOf('youth-justice-bromley'), []);
  });

  test('a joint inspection has no grades', () => {
    for (const slug of ['jtai-hertfordshire', 'jtai-gateshead'])
      assert.deepEqual(overallOf(slug).slice(0, 2), ['not-graded', 'Not graded']);
  });

  test('an outcome is a long sentence, each of three in a tone of its own', () => {
    const tones = ['send-bedford', 'send-birmingham', 'send-tameside'].map((slug) => {
      const [, text = '', tone] = overallOf(slug);
      assert.ok(text.length > 200, text);
      return tone;
    });
    assert.deepEqual(tones, ['good', 'weak', 'poor']);
  });

  test('a home whose name is withheld is named by its kind', () => {
    const { facts } = badgeView(inputOf('sccif-home-name-withheld'));
    assert.equal(facts.provider.text, language.common.providerNotNamed);
    assert.equal(facts.service?.text, 'Children’s home');
  });

  test('leaders of a home are judged otherwise than the home', () => {
    assert.deepEqual(overallOf('sccif-home-weak-leadership')[1], 'Requires improvement to be good');
    assert.deepEqual(areasOf('sccif-home-weak-leadership'), [
      [
        'How well children and young people are helped and protected',
        'Requires improvement to be good (weak)',
      ],
      ['The effectiveness of leaders and managers', 'Inadequate (poor)'],
    ]);
  });

  test('a secure home has education and health', () => {
    assert.deepEqual(areasOf('sccif-secure-home').slice(2), [
      [
        'Outcomes in education and related learning activities',
        'Requires improvement to be good (weak)',
      ],
      ['Health services', 'Outstanding (excellent)'],
    ]);
  });

  test('five key questions in the order of CQC', () => {
    assert.deepEqual(overallOf('cqc-lucerne-house'), ['graded', 'Outstanding', 'excellent']);
    assert.deepEqual(areasOf('cqc-lucerne-house'), [
      ['Safe', 'Good (good)'],
      ['Effective', 'Outstanding (excellent)'],
      ['Caring', 'Outstanding (excellent)'],
      ['Responsive', 'Outstanding (excellent)'],
      ['Well-led', 'Outstanding (excellent)'],
    ]);
  });

  test('no published rating is no rating', () => {
    const slug = 'cqc-allied-healthcare-bournemouth';
    assert.deepEqual(overallOf(slug), ['graded', 'No published rating', 'neutral']);
    assert.deepEqual(areasOf(slug)[0], ['Safe', 'No published rating (neutral)']);
  });

  test('scores stand beside "Not Rated" and make no rating', () => {
    const slug = 'adult-social-care-county-durham';
    assert.deepEqual(overallOf(slug), ['graded', 'Not Rated', 'neutral']);
    assert.deepEqual(areasOf(slug)[0], ['Assessing needs', 'Score 2 of 4']);
    assert.equal(areasOf(slug).length, 9);
  });

  test('points of food hygiene say which way is better, and claim no greatest number', () => {
    assert.deepEqual(overallOf('food-hygiene-aldi'), ['graded', '5', 'excellent']);
    assert.deepEqual(areasOf('food-hygiene-aldi'), [
      ['Hygiene (fewer points are better)', 'Score 0'],
      ['Structural (fewer points are better)', 'Score 0'],
      ['Confidence in management (fewer points are better)', 'Score 0'],
    ]);
    assert.deepEqual(overallOf('food-hygiene-the-co-operative'), ['graded', '2', 'weak']);
  });

  test('awaiting and exempt are no ratings', () => {
    assert.deepEqual(overallOf('food-hygiene-hereford-kebabs'), [
      'graded',
      'Awaiting inspection',
      'neutral',
    ]);
    assert.deepEqual(overallOf('food-hygiene-halfords'), ['graded', 'Exempt', 'neutral']);
  });

  test('old data say how old they are', () => {
    const { facts } = badgeView(inputOf('food-hygiene-aldi'));
    assert.deepEqual(facts.dataLines, ['Data checked October 2018']);
    const licenceOf = (slug: string) => badgeView(inputOf(slug)).facts.licence.text;
    assert.match(
      licenceOf('food-hygiene-aldi'),
      /^As at October 2018: not the rating of today\. Contains public sector information/,
    );
    assert.match(
      licenceOf('sccif-secure-home'),
      /^As at 31 March 2023: there may have been an inspection since\. Contains /,
    );
    assert.match(
      licenceOf('cqc-lucerne-house'),
      /^As at 2019: there may be another rating since\. Contains /,
    );
    assert.match(licenceOf('send-bedford'), /^Contains /);
  });

  test('what a table holds of a joint letter is headed as a letter, and says how it was read', () => {
    for (const slug of ['jtai-hertfordshire', 'jtai-gateshead']) {
      const { heading, excerpt } = letterView(inputOf(slug));
      assert.equal(heading, 'Ofsted and other inspectorates letter');
      assert.match(excerpt?.text ?? '', /read by program and not word for word/);
    }
  });
});
