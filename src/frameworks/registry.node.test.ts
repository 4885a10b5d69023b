import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Framework, InspectionDocument } from '../model/index.js';
import { parseDocument } from '../model/index.js';
import {
  allFrameworks,
  areasAt,
  frameworkIdOf,
  frameworkOf,
  givesOverallAt,
  isNonGrade,
  matchGrade,
  ofstedIlacs,
  ofstedSif,
  registerFrameworks,
} from './index.js';

const named = (name: string, id?: string): Framework => ({
  ...(id !== undefined && { id }),
  name,
  inspectorate: { name: 'I' },
});
const documentWith = (frameworks: Record<string, Framework>): InspectionDocument => ({
  inspections: [],
  frameworks,
});

test('every framework of the library is what the format asks for, under an id of its own', () => {
  for (const framework of allFrameworks) {
    assert.deepEqual(parseDocument({ inspections: [{ framework }] }).problems, []);
    const ids = framework.areas?.map(({ id }) => id) ?? [];
    assert.equal(new Set(ids).size, ids.length);
    for (const { covers = [], partOf } of framework.areas ?? [])
      for (const id of [...covers, ...(partOf ? [partOf] : [])]) assert.ok(ids.includes(id), id);
  }
  assert.equal(new Set(allFrameworks.map(({ id }) => id)).size, allFrameworks.length);
});

test('takes the framework in place, then that of the document, then the registered one', () => {
  registerFrameworks([named('registered', 'order')]);
  const document = documentWith({ order: named('document') });
  const inPlace = named('in place', 'order');
  assert.equal(frameworkOf({ framework: inPlace }, document), inPlace);
  assert.equal(frameworkOf({ framework: 'order' }, document)?.name, 'document');
  assert.equal(frameworkOf({ framework: 'order' }, documentWith({}))?.name, 'registered');
  assert.equal(frameworkOf({ framework: 'order' })?.name, 'registered');
});

test('keeps the first framework registered under an id, and none without an id', () => {
  registerFrameworks([named('first', 'twice'), named('second', 'twice'), named('nameless')]);
  registerFrameworks([named('third', 'twice')]);
  assert.equal(frameworkOf({ framework: 'twice' })?.name, 'first');
});

test('knows no framework under an id that nobody defined', () => {
  for (const framework of ['unknown', '', 'constructor', '__proto__', 'toString'])
    assert.equal(frameworkOf({ framework }, documentWith({})), undefined, framework);
});

test('knows the id of a framework, which a definition in place may not have', () => {
  assert.equal(frameworkIdOf({ framework: 'a' }), 'a');
  assert.equal(frameworkIdOf({ framework: named('N', 'b') }), 'b');
  assert.equal(frameworkIdOf({ framework: named('N') }), undefined);
});

test('matches a printed grade without regard to case, spaces and the alias that was printed', () => {
  const printed = [
    'Requires improvement to be good',
    'Requires Improvement to be good',
    'requires improvement to be good',
    'Requires improvement',
    'requires  improvement',
    ' REQUIRES\nIMPROVEMENT ',
  ];
  for (const framework of [ofstedIlacs, ofstedSif]) {
    for (const text of printed) {
      const match = matchGrade(framework, text);
      assert.equal(match?.id, 'requires-improvement', text);
      assert.deepEqual([match.position, match.of], [2, 4]);
    }
  }
  // "Children's services in … require improvement": grammar changes the word.
  for (const text of ['Require improvement', 'require improvement to be good'])
    assert.equal(matchGrade(ofstedSif, text)?.id, 'requires-improvement', text);
});

test('counts places on a scale from the lowest grade', () => {
  const positions = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'].map(
    (grade) => matchGrade(ofstedIlacs, grade)?.position,
  );
  assert.deepEqual(positions, [1, 2, 3, 4]);
});

test('matches a grade by id where there is one, and then by nothing else', () => {
  assert.equal(matchGrade(ofstedIlacs, undefined, 'good')?.label, 'Good');
  assert.equal(matchGrade(ofstedIlacs, 'Very good', 'good')?.id, 'good');
  assert.equal(matchGrade(ofstedIlacs, 'Good', 'very-good'), undefined);
});

test('matches a grade in any of its languages', () => {
  const framework: Framework = {
    ...named('Estyn'),
    scale: [{ id: 'good', label: { en: 'Good', cy: 'Da' }, aliases: ['Da iawn'] }],
  };
  assert.equal(matchGrade(framework, 'da')?.id, 'good');
  assert.equal(matchGrade(framework, { cy: 'Da iawn' })?.id, 'good');
  assert.equal(matchGrade(framework, { fr: 'Bien', en: 'GOOD' })?.id, 'good');
});

test('matches no grade where the framework, its scale or the grade is not known', () => {
  assert.equal(matchGrade(undefined, 'Good'), undefined);
  assert.equal(matchGrade(named('no scale'), 'Good'), undefined);
  assert.equal(matchGrade(ofstedIlacs, 'Adequate'), undefined);
  assert.equal(matchGrade(ofstedIlacs, undefined), undefined);
  // A part of a word is no grade, nor is a sentence with the word in it.
  for (const text of ['go', 'Children’s services in Islington are good', 'not good'])
    assert.equal(matchGrade(ofstedSif, text), undefined, text);
});

test('"Not judged" is no grade of SIF, however it is written', () => {
  for (const text of ['Not judged', 'not judged', ' NOT  JUDGED '])
    assert.ok(isNonGrade(ofstedSif, text), text);
  assert.equal(matchGrade(ofstedSif, 'Not judged'), undefined);
  assert.equal(isNonGrade(ofstedSif, 'Good'), false);
  assert.equal(isNonGrade(ofstedSif, undefined), false);
  assert.equal(isNonGrade(ofstedIlacs, 'Not judged'), false);
  assert.equal(isNonGrade(undefined, 'Not judged'), false);
});

test('has no areas and gives no overall judgement where it names none', () => {
  assert.deepEqual(areasAt(named('N'), '2024-01-01'), []);
  assert.ok(!givesOverallAt(named('N'), '2024-01-01'));
  assert.ok(givesOverallAt(ofstedIlacs, undefined));
  assert.equal(areasAt(ofstedIlacs, undefined).length, 5);
});
