import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';

import type { Framework, InspectionDocument } from '../model/index.js';
import {
  allFrameworks,
  areasAt,
  areaSend,
  careInspectorateScotland,
  cqc,
  cqcLocalAuthority,
  estyn2017,
  estyn2024,
  foodHygieneFhisScotland,
  foodHygieneFhrs,
  givesOverallAt,
  hmicfrsPeel,
  hmicfrsPeel2018,
  hmipYouthJustice2018,
  hmipYouthJustice2025,
  isNonGrade,
  jtai,
  matchGrade,
  ofstedEifSchools,
  ofstedIlacs,
  ofstedReportCard2025,
  ofstedSccif,
  ofstedSif,
} from './index.js';

const others = allFrameworks.filter((each) => ![ofstedIlacs, ofstedSif].includes(each));
const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const namesOf = ({ label, aliases = [] }: { label: unknown; aliases?: string[] }) =>
  [...(typeof label === 'string' ? [label] : Object.values(label as object)), ...aliases].map(
    (name) => (name as string).toLowerCase(),
  );

suite('every framework', () => {
  const { $defs } = readJson('../model/inspection.schema.json') as { $defs: object };
  const validate = new Ajv2020({
    strict: false,
    allErrors: true,
    formats: { 'partial-date': true, link: true },
  }).compile({ $ref: '#/$defs/Framework', $defs });

  for (const framework of others) {
    const { id, scale = [], nonGrades = [], areas = [], overall } = framework;

    test(`${id} is what the schema asks for`, () => {
      assert.ok(validate(framework), JSON.stringify(validate.errors, null, 2));
    });

    test(`${id} has one id for one thing`, () => {
      const values = [...scale, ...nonGrades].map((value) => value.id);
      const judged = [...areas, ...(overall ? [overall] : [])].map((area) => area.id);
      for (const ids of [[id], values, judged]) {
        assert.equal(new Set(ids).size, ids.length);
        for (const each of ids) assert.match(each ?? '', /^[a-z\d]+(-[a-z\d]+)*$/);
      }
    });

    test(`${id} has no name for two grades, nor for a grade and for none`, () => {
      const names = [...scale, ...nonGrades].flatMap(namesOf);
      assert.equal(new Set(names).size, names.length);
      for (const name of nonGrades.flatMap(namesOf)) {
        assert.ok(isNonGrade(framework, name));
        assert.equal(matchGrade(framework, name), undefined);
      }
    });

    test(`${id} has tones that go from best to worst`, () => {
      const order = ['excellent', 'good', 'fair', 'weak', 'poor'];
      const places = scale.map(({ tone }) => order.indexOf(tone ?? ''));
      assert.ok(!places.includes(-1));
      assert.deepEqual(
        places,
        [...places].sort((one, other) => one - other),
      );
    });

    test(`${id} has short names that are shorter, each for one area`, () => {
      const shorts = areas.flatMap(({ short, label }) => {
        if (short === undefined) return [];
        assert.ok((short as string).length < (label as string).length);
        return [short];
      });
      assert.equal(new Set(shorts).size, shorts.length);
    });
  }
});

suite('grades as printed', () => {
  const cases: [framework: Framework, printed: string, id: string, position: number, of: number][] =
    [
      [hmipYouthJustice2018, 'Requires Improvement', 'requires-improvement', 2, 4],
      [hmipYouthJustice2018, 'Outstanding', 'outstanding', 4, 4],
      [hmipYouthJustice2025, 'requires improvement', 'requires-improvement', 2, 4],
      [ofstedEifSchools, 'outstanding', 'outstanding', 4, 4],
      [ofstedEifSchools, '1', 'outstanding', 4, 4],
      [ofstedEifSchools, 'Grade 3', 'requires-improvement', 2, 4],
      [ofstedEifSchools, '4', 'inadequate', 1, 4],
      [ofstedReportCard2025, 'exceptional', 'exceptional', 5, 5],
      [ofstedReportCard2025, 'Strong Standard', 'strong-standard', 4, 5],
      [ofstedReportCard2025, 'expected standard', 'expected-standard', 3, 5],
      [ofstedReportCard2025, 'needs attention', 'needs-attention', 2, 5],
      [ofstedReportCard2025, 'urgent improvement', 'urgent-improvement', 1, 5],
      [ofstedSccif, 'Requires improvement to be good', 'requires-improvement', 2, 4],
      [ofstedSccif, 'Requires improvement', 'requires-improvement', 2, 4],
      [cqc, 'Requires improvement', 'requires-improvement', 2, 4],
      [cqc, 'Requires Improvement', 'requires-improvement', 2, 4],
      [cqcLocalAuthority, 'Good', 'good', 3, 4],
      [estyn2017, 'Adequate and needs improvement', 'adequate', 2, 4],
      [estyn2017, 'Rhagorol', 'excellent', 4, 4],
      [estyn2017, 'anfoddhaol ac angen gwelliant brys', 'unsatisfactory', 1, 4],
      [careInspectorateScotland, '6', 'excellent', 6, 6],
      [careInspectorateScotland, 'Excellent', 'excellent', 6, 6],
      [careInspectorateScotland, 'Very Good', 'very-good', 5, 6],
      [careInspectorateScotland, '4', 'good', 4, 6],
      [careInspectorateScotland, 'Adequate', 'adequate', 3, 6],
      [careInspectorateScotland, '1', 'unsatisfactory', 1, 6],
      [hmicfrsPeel, 'adequate', 'adequate', 3, 5],
      [hmicfrsPeel, 'requires improvement', 'requires-improvement', 2, 5],
      [hmicfrsPeel2018, 'requires improvement', 'requires-improvement', 2, 4],
      [foodHygieneFhrs, '5', 'rating-5', 6, 6],
      [foodHygieneFhrs, 'Very good', 'rating-5', 6, 6],
      [foodHygieneFhrs, '0', 'rating-0', 1, 6],
      [foodHygieneFhrs, 'Urgent Improvement Necessary', 'rating-0', 1, 6],
      [foodHygieneFhisScotland, 'Pass', 'pass', 2, 2],
      [foodHygieneFhisScotland, 'Improvement required', 'improvement-required', 1, 2],
    ];
  for (const [framework, printed, id, position, of] of cases) {
    test(`"${printed}" of ${framework.id}`, () => {
      const match = matchGrade(framework, printed);
      assert.deepEqual([match?.id, match?.position, match?.of], [id, position, of]);
      assert.equal(isNonGrade(framework, printed), false);
    });
  }

  test('a number is best or worst by its own scheme', () => {
    assert.equal(matchGrade(ofstedEifSchools, '1')?.tone, 'excellent');
    assert.equal(matchGrade(careInspectorateScotland, '1')?.tone, 'poor');
    assert.equal(matchGrade(foodHygieneFhrs, '1')?.tone, 'poor');
    assert.equal(matchGrade(foodHygieneFhrs, '6'), undefined);
    assert.equal(matchGrade(careInspectorateScotland, '0'), undefined);
  });

  test('the words of one scheme are not those of another', () => {
    assert.equal(matchGrade(hmicfrsPeel2018, 'Adequate'), undefined);
    assert.equal(matchGrade(ofstedReportCard2025, 'Outstanding'), undefined);
    assert.equal(matchGrade(foodHygieneFhrs, 'Pass'), undefined);
    assert.equal(matchGrade(foodHygieneFhisScotland, '5'), undefined);
    // A proposal that was dropped before the first report card.
    for (const dropped of ['Exemplary', 'Strong', 'Secure', 'Attention needed', 'Causing concern'])
      assert.equal(matchGrade(ofstedReportCard2025, dropped), undefined);
  });
});

suite('values that are no grade', () => {
  const cases: [framework: Framework, printed: string[]][] = [
    [cqc, ['No published rating', 'Inspected but not rated', 'Not yet inspected']],
    [cqcLocalAuthority, ['Not Rated']],
    [ofstedEifSchools, ['School remains Good']],
    [ofstedReportCard2025, ['Met', 'Not met', 'not met']],
    [hmicfrsPeel2018, ['Ungraded']],
    [foodHygieneFhrs, ['AwaitingInspection', 'awaitingpublication', 'Exempt']],
    [foodHygieneFhisScotland, ['Awaiting Inspection', 'Exempt', 'Exempt Premises']],
  ];
  for (const [framework, values] of cases) {
    test(`of ${framework.id}`, () => {
      for (const printed of values) {
        assert.equal(isNonGrade(framework, printed), true, printed);
        assert.equal(matchGrade(framework, printed), undefined, printed);
      }
    });
  }
});

suite('area SEND', () => {
  // As the reports on Bedford (2024), Birmingham and Bracknell Forest print it, and three more forms that reports have.
  const printed: [text: string, id: string][] = [
    [
      'The local area partnership’s special educational needs and/or disabilities (SEND) arrangements typically lead to positive experiences and outcomes for children and young people with SEND. The local area partnership is taking action where improvements are needed.',
      'outcome-1',
    ],
    [
      'The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children and young people with special educational needs and/or disabilities (SEND). The local area partnership must work jointly to make improvements.',
      'outcome-2',
    ],
    [
      'There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with special educational needs and/or disabilities (SEND), which the local area partnership must address urgently.',
      'outcome-3',
    ],
    [
      'The local area partnership’s arrangements typically lead to positive experiences and outcomes for children and young people with special educational needs and/or disabilities (SEND). The local area partnership is taking action where improvements are needed.',
      'outcome-1',
    ],
    [
      'The local area partnership’s special educational needs and/or disability (SEND) arrangements typically lead to positive experiences and outcomes for children and young people with SEND. The local area partnership is taking action where improvements are needed.',
      'outcome-1',
    ],
    [
      'There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with special educational needs and/or disabilities (SEND) which the local area partnership must address urgently.',
      'outcome-3',
    ],
  ];

  test('an outcome is matched as reports print it, long as it is', () => {
    for (const [text, id] of printed) assert.equal(matchGrade(areaSend, text)?.id, id, text);
  });

  test('the first outcome is the best of three', () => {
    assert.deepEqual(
      ['outcome-1', 'outcome-2', 'outcome-3'].map((id) => {
        const match = matchGrade(areaSend, undefined, id);
        return [match?.position, match?.of];
      }),
      [
        [3, 3],
        [2, 3],
        [1, 3],
      ],
    );
  });
});

suite('without grades or without an overall', () => {
  test('joint inspections and Estyn since 2024 have no scale and so no grade', () => {
    for (const framework of [jtai, estyn2024]) {
      assert.equal(framework.scale, undefined);
      assert.equal(framework.overall, undefined);
      assert.equal(matchGrade(framework, 'Good'), undefined);
    }
  });

  test('no overall is claimed where the inspectorate gives none', () => {
    for (const { id, overall } of [ofstedReportCard2025, estyn2017, hmicfrsPeel, hmicfrsPeel2018])
      assert.equal(overall, undefined, id);
    assert.equal(careInspectorateScotland.overall, undefined);
  });

  test('schools had an overall grade until September 2024, and the rest after it', () => {
    assert.equal(givesOverallAt(ofstedEifSchools, '2024-07-02'), true);
    assert.equal(givesOverallAt(ofstedEifSchools, '2024-09-10'), false);
    assert.ok(ofstedEifSchools.overall?.notGiven);
    const idsAt = (date: string) => areasAt(ofstedEifSchools, date).map(({ id }) => id);
    assert.deepEqual(idsAt('2024-09-10'), idsAt('2024-07-02'));
  });
});

test('CQC’s five key questions are in its own order', () => {
  assert.deepEqual(
    cqc.areas?.map(({ label }) => label),
    ['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'],
  );
});

test('a document that carries a framework of the library says the same of it', () => {
  const { frameworks = {} } = readJson('../../data/islington.json') as InspectionDocument;
  for (const framework of [jtai, hmipYouthJustice2018, cqcLocalAuthority])
    assert.deepEqual(frameworks[framework.id as string], framework);
});
