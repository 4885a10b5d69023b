import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import * as language from '../i18n/en-gb.js';
import { parseDocument, type Framework, type Inspection } from '../model/index.js';
import { areasText, badgeSentence, badgeView, judgementsView } from './index.js';

const ilacs = 'ofsted-ilacs';
const frameworks: Record<string, Framework> = {
  [ilacs]: {
    name: 'ILACS',
    inspectorate: { name: 'Ofsted' },
    scale: [
      { id: 'outstanding', label: 'Outstanding', tone: 'excellent' },
      { id: 'good', label: 'Good', tone: 'good' },
      { id: 'requires-improvement', label: 'Requires improvement to be good', tone: 'weak' },
      { id: 'inadequate', label: 'Inadequate', tone: 'poor' },
    ],
    nonGrades: [{ id: 'not-judged', label: 'Not judged' }],
    overall: { label: 'Overall effectiveness', until: '2026-03', notGiven: 'None since April.' },
    areas: [
      { id: 'leaders', label: 'The impact of leaders', short: 'Leaders' },
      { id: 'care', label: 'Care', from: '2023-01' },
      { id: 'both', label: 'Care and leaving care', until: '2022-12', covers: ['care', 'leaving'] },
    ],
  },
};

/** The view's input of a document, read as a page reads it: one inspection, and others after it. */
function inputOf(inspection: object, document: object = {}, ...others: object[]) {
  const { document: read, problems } = parseDocument({
    provider: { name: 'Borsetshire', service: 'Children’s services' },
    frameworks,
    ...document,
    inspections: [inspection, ...others].map((each) => ({ framework: ilacs, ...each })),
  });
  assert.deepEqual(problems, []);
  assert.ok(read);
  return { document: read, inspection: read.inspections[0] as Inspection, language };
}

const sentenceOf = (...given: Parameters<typeof inputOf>) =>
  badgeSentence(badgeView(inputOf(...given)), language.plain);

suite('who was inspected', () => {
  test('a provider without a name is said to have none', () => {
    const provider = { service: 'Children’s home' };
    const { facts } = badgeView(inputOf({ overall: { grade: 'Good' } }, { provider }));
    assert.equal(facts.provider.text, 'Provider not named');
    assert.equal(
      sentenceOf({ overall: { grade: 'Good' } }, { provider }),
      'Provider not named, Children’s home: Good. Ofsted.',
    );
  });

  test('a document without a provider is shown', () => {
    assert.equal(
      sentenceOf({ overall: { grade: 'Good' } }, { provider: undefined }),
      'Provider not named: Good. Ofsted.',
    );
  });

  test('a trust that ran the service then stands in place of the council', () => {
    const { facts } = badgeView(inputOf({ provider: { name: 'Borsetshire Trust' } }));
    assert.equal(facts.provider.text, 'Borsetshire Trust');
    assert.equal(facts.service?.text, 'Children’s services');
  });

  test('names in the language of the page are taken, and marked where there is none', () => {
    const provider = { name: { cy: 'Ynys Môn', en: 'Isle of Anglesey' }, service: { cy: 'Plant' } };
    const { facts } = badgeView(inputOf({}, { provider }));
    assert.deepEqual(facts.provider, { text: 'Isle of Anglesey' });
    assert.deepEqual(facts.service, { text: 'Plant', lang: 'cy' });
  });
});

test('the inspectorates of a joint inspection stand in place of that of its framework', () => {
  assert.equal(badgeView(inputOf({})).facts.inspectorate.text, 'Ofsted');
  const inspectorate = 'Ofsted and the Care Quality Commission';
  assert.equal(badgeView(inputOf({ inspectorate })).facts.inspectorate.text, inspectorate);
});

suite('frameworks that nobody defined', () => {
  const unknown = {
    framework: 'estyn-2031',
    overall: { label: 'Whole', grade: 'Splendid' },
    judgements: [{ id: 'x', grade: 'Good' }, { label: 'Printed', grade: 'Outstanding' }, {}],
  };

  test('grades and labels are shown as printed, in the neutral tone', () => {
    const { overall, areas, facts } = judgementsView(inputOf(unknown));
    assert.deepEqual(
      [overall.grade.text.text, overall.grade.tone, overall.grade.id, overall.grade.position],
      ['Splendid', 'neutral', undefined, undefined],
    );
    assert.equal(overall.label?.text, 'Whole');
    assert.deepEqual(
      areas.map(({ label, grade }) => [label.text, grade?.text.text, grade?.tone]),
      [
        ['x', 'Good', 'neutral'],
        ['Printed', 'Outstanding', 'neutral'],
        ['Area not named', language.common.noGrade, 'neutral'],
      ],
    );
    assert.equal(facts.inspectorate.text, 'estyn-2031');
  });

  test('areas that differ from the overall are told by the words of their grades', () => {
    const judgements = ['good', 'Good', 'Splendid', 'splendid', 'Poor'].map((grade) => ({ grade }));
    assert.deepEqual(badgeView(inputOf({ ...unknown, judgements })).areas.map(areasText), [
      '2 of 5 areas: good',
      '1 of 5 areas: Poor',
    ]);
  });

  test('a name that every object has is no framework', () => {
    for (const framework of ['constructor', '__proto__', 'hasOwnProperty']) {
      const { facts, overall } = badgeView(inputOf({ ...unknown, framework }));
      assert.equal(facts.inspectorate.text, framework);
      assert.equal(overall.grade.tone, 'neutral');
    }
  });

  test('a framework that has neither id nor registry entry is taken in place', () => {
    const framework = {
      name: 'Own',
      inspectorate: { name: { en: 'Own Inspectorate', cy: 'Arolygiaeth' } },
      scale: [
        { id: 'pass', label: 'Pass', tone: 'good' },
        { id: 'fail', label: 'Fail' },
      ],
      areas: [{ id: 'a', label: 'Area A' }],
    };
    const { facts, overall, areas } = judgementsView(
      inputOf({
        framework,
        overall: { grade: 'PASS' },
        judgements: [{ id: 'a', grade: 'Fail' }],
      }),
    );
    assert.equal(facts.inspectorate.text, 'Own Inspectorate');
    assert.deepEqual(
      [overall.grade.text.text, overall.grade.tone, overall.grade.position, overall.grade.of],
      ['PASS', 'good', 2, 2],
    );
    assert.deepEqual(
      areas.map(({ label, grade }) => [label.text, grade?.tone, grade?.position]),
      [['Area A', 'neutral', 1]],
    );
  });
});

suite('grades', () => {
  const gradeOf = (overall: object) => badgeView(inputOf({ overall })).overall.grade;

  test('the string "0" is a grade', () => {
    const framework = {
      name: 'Food hygiene',
      inspectorate: { name: 'Food Standards Agency' },
      scale: [
        { id: '5', label: '5', tone: 'excellent' },
        { id: '0', label: '0', tone: 'poor' },
      ],
    };
    const given = { framework, overall: { grade: '0' }, judgements: [{ label: 'A', grade: '0' }] };
    const { overall, areas } = judgementsView(inputOf(given));
    assert.equal(overall.state, 'graded');
    for (const grade of [overall.grade, areas[0]?.grade])
      assert.deepEqual(
        [grade?.text.text, grade?.tone, grade?.position, grade?.of],
        ['0', 'poor', 1, 2],
      );
    assert.match(sentenceOf(given), /: 0\. Food Standards Agency/);
  });

  test('values that stand where a grade would are shown as printed, in the neutral tone', () => {
    for (const grade of ['AwaitingInspection', 'Pass', 'Inspected but not rated']) {
      assert.equal(gradeOf({ grade }).text.text, grade);
      assert.equal(gradeOf({ grade }).tone, 'neutral');
    }
  });

  test('"Not judged" is no grade, whichever field has it', () => {
    for (const given of [{ grade: 'Not judged' }, { notGraded: 'Not judged' }]) {
      const [area] = judgementsView(inputOf({ judgements: [{ label: 'A', ...given }] })).areas;
      assert.deepEqual(
        [area?.grade?.text.text, area?.grade?.tone, area?.grade?.id],
        ['Not judged', 'neutral', undefined],
      );
    }
  });

  test('a grade given by its id alone is told in the words of its scale', () => {
    assert.deepEqual(
      [gradeOf({ gradeId: 'good' }).text.text, gradeOf({ gradeId: 'good' }).tone],
      ['Good', 'good'],
    );
  });

  test('the printed grade stays where the id says which it is', () => {
    const grade = gradeOf({ grade: 'Da', gradeId: 'good' });
    assert.deepEqual([grade.text.text, grade.tone, grade.id], ['Da', 'good', 'good']);
  });

  test('a grade in several languages is matched and told in that of the page', () => {
    const grade = gradeOf({ grade: { cy: 'Da', en: 'Good' } });
    assert.deepEqual([grade.text, grade.tone], [{ text: 'Good' }, 'good']);
  });

  test('an outcome that is a sentence of 60 words is shown whole', () => {
    const sentence = `The local area partnership’s arrangements ${'typically lead to '.repeat(17)}positive experiences.`;
    assert.equal(gradeOf({ grade: sentence }).text.text, sentence);
  });

  test('an outcome that is a statement without a grade is shown, and not said to be none', () => {
    const statement = 'The partnership’s arrangements lead to inconsistent experiences.';
    const view = judgementsView(inputOf({ overall: { statement } }));
    assert.deepEqual(
      [view.overall.grade.text.text, view.overall.statement],
      [statement, undefined],
    );
  });

  test('an inspection graded by ids alone counts as graded', () => {
    const graded = { overall: { gradeId: 'good' }, visits: [{ from: '2024' }] };
    const older = { overall: { grade: 'Inadequate' }, visits: [{ from: '2020' }] };
    assert.deepEqual(badgeView(inputOf(older, {}, graded)).facts.notes, ['Newer inspection: 2024']);
  });

  test('an inspection whose sub-judgements alone are graded is not said to be ungraded', () => {
    const judgements = [
      { label: 'Court disposals', parts: [{ label: 'Assessing', grade: 'Good' }] },
    ];
    const { overall, areas } = badgeView(inputOf({ judgements }));
    assert.deepEqual(areas.map(areasText), ['1 of 1 areas: Good']);
    assert.notEqual(overall.state, 'not-graded');
  });

  test('an id that no scale explains is not said to be no grade', () => {
    // A small file does not know the scale, and the data do say that there is a grade.
    const grade = badgeView(
      inputOf({ framework: 'elsewhere', overall: { gradeId: 'outstanding' } }),
    ).overall.grade;
    assert.notEqual(grade.text.text, 'Not graded');
  });
});

suite('what the data do not say', () => {
  const resultOf = (inspection: object) => {
    const { overall } = badgeView(inputOf(inspection));
    return [overall.grade.text.text, overall.statement?.text];
  };

  test('an inspection without any grade in the data is not said to give none', () => {
    assert.deepEqual(resultOf({ event: 'inspection' }), ['No grade in this data', undefined]);
    assert.deepEqual(resultOf({ status: { state: 'awaiting' } }), [
      'No grade in this data',
      undefined,
    ]);
  });

  test('a visit, and a framework without grades, are said to give none', () => {
    const none = { name: 'Without grades', inspectorate: { name: 'Ofsted' } };
    for (const inspection of [
      { event: 'focused-visit' },
      { event: 'monitoring-visit' },
      { framework: none },
      { overall: { given: false } },
    ])
      assert.equal(resultOf(inspection)[0], 'Not graded', JSON.stringify(inspection));
  });
});

suite('no overall judgement', () => {
  const judgements = [
    { id: 'leaders', grade: 'Good' },
    { id: 'care', grade: 'Good' },
  ];

  test('is said with the reason that the data give', () => {
    const { overall } = badgeView(inputOf({ judgements, overall: { given: false, reason: 'R.' } }));
    assert.deepEqual(
      [overall.state, overall.grade.text.text, overall.statement?.text, overall.label?.text],
      ['not-given', 'No overall judgement', 'R.', 'Overall effectiveness'],
    );
  });

  test('is said with the reason of the framework at that date', () => {
    const statementOf = (from: string) =>
      badgeView(inputOf({ judgements, visits: [{ from }] })).overall.statement?.text;
    assert.equal(statementOf('2026-04-27'), 'None since April.');
    assert.equal(statementOf('2026-03-31'), undefined);
    assert.equal(badgeView(inputOf({ judgements })).overall.statement, undefined);
  });

  test('is not worked out where all areas have the same grade', () => {
    const { overall, areas } = badgeView(inputOf({ judgements }));
    assert.equal(overall.grade.text.text, 'No grade in this data');
    assert.equal(overall.grade.id, undefined);
    assert.deepEqual(areas.map(areasText), ['2 of 2 areas: Good']);
  });

  test('is said to be none only where data or framework say so', () => {
    const said = (inspection: object) =>
      badgeView(inputOf({ judgements, ...inspection })).overall.grade.text.text;
    assert.equal(said({ overall: { given: false } }), 'No overall judgement');
    assert.equal(said({ visits: [{ from: '2026-06-01' }] }), 'No overall judgement');
    assert.equal(said({ visits: [{ from: '2024-06-01' }] }), 'No grade in this data');
    const other = { name: 'Without an overall', inspectorate: { name: 'Ofsted' } };
    assert.equal(said({ framework: other }), 'No overall judgement');
  });

  test('stands against a grade that the data give all the same', () => {
    const overall = { given: false, grade: 'Good' };
    assert.equal(badgeView(inputOf({ overall, judgements })).overall.state, 'not-given');
  });
});

suite('events', () => {
  const eventOf = (inspection: object) => badgeView(inputOf(inspection)).facts.event;

  test('are told in words, unknown ones as given, inferred ones as an inspection', () => {
    assert.equal(eventOf({}), 'Inspection');
    assert.equal(eventOf({ event: 'monitoring-visit' }), 'Monitoring visit');
    assert.equal(eventOf({ event: 'Thematic review' }), 'Thematic review');
    assert.equal(eventOf({ event: 'short-inspection', eventInferred: true }), 'Inspection');
    assert.equal(eventOf({ event: 'toString' }), 'toString');
  });

  test('without a grade say so', () => {
    const { overall } = badgeView(inputOf({ event: 'monitoring-visit' }));
    assert.equal(overall.state, 'not-graded');
    assert.equal(overall.statement?.text, 'Monitoring visit: no grades are given');
  });
});

suite('dates', () => {
  const factsOf = (inspection: object) => badgeView(inputOf(inspection)).facts;

  test('as printed are shown where the days are not known', () => {
    const facts = factsOf({ datesAsWritten: 'over two weeks in May' });
    assert.deepEqual(facts.dateLines, ['Inspected over two weeks in May']);
    assert.equal(facts.dates?.text, 'over two weeks in May');
    assert.deepEqual(factsOf({ datesAsWritten: 'In May', visits: [] }).dateLines, [
      'Inspected In May',
    ]);
  });

  test('of two visits are both shown', () => {
    const visits = [
      { from: '2024-09-30', to: '2024-10-11' },
      { from: '2025-01-13', to: '2025-01-16' },
    ];
    assert.equal(
      factsOf({ visits }).dates?.text,
      '30 September to 11 October 2024 and 13 to 16 January 2025',
    );
  });

  test('that are not known are not made up', () => {
    const facts = factsOf({});
    assert.equal(facts.dates, undefined);
    assert.deepEqual(facts.dateLines, []);
    assert.equal(
      sentenceOf({ overall: { grade: 'Good' } }),
      'Borsetshire, Children’s services: Good. Ofsted.',
    );
  });
});

suite('notes', () => {
  const notesOf = (...given: Parameters<typeof inputOf>) =>
    badgeView(inputOf(...given)).facts.notes;
  const graded = (from: string) => ({ overall: { grade: 'Good' }, visits: [{ from }] });

  test('tell each state, in the words of the data where they have some', () => {
    const notes = (['under-review', 'superseded', 'awaiting'] as const).map((state) =>
      notesOf({ status: { state } }),
    );
    assert.deepEqual(notes, [['Under review'], ['Superseded'], ['Awaiting a first result']]);
    assert.deepEqual(notesOf({ status: { state: 'under-review', note: 'An appeal is open.' } }), [
      'An appeal is open.',
    ]);
  });

  test('tell the newest graded inspection, and not the visits beside it', () => {
    const visit = { event: 'focused-visit', visits: [{ from: '2025-02-01' }] };
    assert.deepEqual(
      notesOf(graded('2020-01-01'), {}, graded('2022-05-01'), graded('2024-06-01'), visit),
      ['Newer inspection: June 2024'],
    );
  });

  test('tell later ungraded visits, newest first, and the state before them', () => {
    const visit = (event: string, from: string) => ({ event, visits: [{ from }] });
    assert.deepEqual(
      notesOf(
        { ...graded('2020-01-01'), status: { state: 'under-review' } },
        {},
        visit('monitoring-visit', '2021-03-01'),
        visit('focused-visit', '2022-04'),
        visit('focused-visit', '2019-04'),
      ),
      [
        'Under review',
        'Later, not graded: Focused visit, April 2022',
        'Later, not graded: Monitoring visit, March 2021',
      ],
    );
  });

  test('tell nothing of another service', () => {
    assert.deepEqual(
      notesOf(
        graded('2020-01-01'),
        {},
        {
          ...graded('2024-01-01'),
          provider: { service: 'Youth justice service' },
        },
      ),
      [],
    );
  });
});

suite('source', () => {
  test('names the host that the data came from, where it was told', () => {
    const facts = (host?: string) => badgeView({ ...inputOf({}), host }).facts.dataLines;
    assert.deepEqual(facts(), []);
    assert.deepEqual(facts('data.example.org'), ['Data from data.example.org']);
  });

  test('has the licence line also where the data give none', () => {
    const { licence } = badgeView(inputOf({})).facts;
    assert.match(licence.text, /Open Government Licence v3\.0/);
    assert.equal(licence.url, '');
  });

  test('links to the report by who and when, the letter’s date where there is no other', () => {
    const report = { url: 'https://files.example.org/1' };
    const linkOf = (inspection: object) =>
      badgeView(inputOf({ report, ...inspection })).facts.report;
    assert.deepEqual(linkOf({ published: '2025-01-29', letterDate: '2025-01-20' }), {
      url: report.url,
      text: 'Full report: Borsetshire, 29 January 2025',
    });
    assert.equal(linkOf({ letterDate: '2025-01' })?.text, 'Full report: Borsetshire, January 2025');
    assert.equal(linkOf({})?.text, 'Full report: Borsetshire');
    assert.equal(linkOf({ report: { title: 'No address' } }), undefined);
  });
});

suite('long and odd text', () => {
  test('a title of 200 characters changes nothing of the result', () => {
    const title = 'T'.repeat(200);
    const given = { overall: { grade: 'Good' } };
    assert.equal(inputOf({ ...given, title }).inspection.title, title);
    assert.deepEqual(badgeView(inputOf({ ...given, title })), badgeView(inputOf(given)));
  });

  test('names and grades of any length are given whole', () => {
    const long = 'Øresund “& <b>Sons</b>” '.repeat(20).trim();
    const { facts, overall } = badgeView(
      inputOf({ overall: { grade: long } }, { provider: { name: long } }),
    );
    assert.equal(facts.provider.text, long);
    assert.equal(overall.grade.text.text, long);
  });
});

suite('areas', () => {
  test('without a label have the wording of the framework at the date', () => {
    const areas = (from: string) =>
      judgementsView(
        inputOf({
          visits: [{ from }],
          judgements: [{ id: 'both' }, { id: 'leaders' }, { id: 'x' }],
        }),
      ).areas;
    assert.deepEqual(
      areas('2020').map(({ label, joint }) => [label.text, joint]),
      [
        ['Care and leaving care', 'One judgement for: Care and leaving'],
        ['The impact of leaders', undefined],
        ['x', undefined],
      ],
    );
    // An area out of its time is still known by its wording.
    assert.equal(areas('2025')[0]?.label.text, 'Care and leaving care');
  });

  test('have score, statement and grade side by side', () => {
    const [area] = judgementsView(
      inputOf({
        judgements: [{ label: 'A', grade: 'Good', score: { value: 0, max: 3 }, statement: 'S.' }],
      }),
    ).areas;
    assert.deepEqual(
      [area?.grade?.text.text, area?.score, area?.statement?.text],
      ['Good', 'Score 0 of 3', 'S.'],
    );
  });

  test('with a score but no grade are not said to be ungraded', () => {
    const areas = judgementsView(
      inputOf({ judgements: [{ label: 'A', score: { value: 2.5 } }, { label: 'B' }] }),
    ).areas;
    assert.deepEqual(
      areas.map(({ grade, score }) => [grade?.text.text, score]),
      [
        [undefined, 'Score 2.5'],
        [language.common.noGrade, undefined],
      ],
    );
  });
});
