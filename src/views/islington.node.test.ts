import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import * as language from '../i18n/en-gb.js';
import type { Inspection, InspectionDocument } from '../model/index.js';
import { parseDocument } from '../model/index.js';
import {
  badgeSentence,
  badgeView,
  judgementsView,
  quotesView,
  recommendationsView,
  selectInspection,
} from './index.js';

const { document: read } = parseDocument(
  JSON.parse(readFileSync(new URL('../../data/islington.json', import.meta.url), 'utf8')),
);
assert.ok(read);
const document: InspectionDocument = read;

function inputOf(which: string) {
  const inspection = selectInspection(document, which);
  assert.ok(inspection, which);
  return { document, inspection, language };
}

const SIF = 'ofsted-80505-2017-07-14';
const JTAI = 'jtai-islington-2019-01-29';
const ILACS_2020 = 'ofsted-80505-2020-04-15';
const FOCUSED_VISIT = 'ofsted-80505-2022-11-28';
const YOUTH_JUSTICE = 'hmip-islington-yjs-2024-08-20';
const ILACS_2024 = 'ofsted-80505-2025-01-29';
const CQC = 'cqc-islington-2025-06';

suite('which of the seven events', () => {
  test('"latest" is the newest graded one of children’s services, though others are newer', () => {
    assert.equal(selectInspection(document)?.id, ILACS_2024);
    assert.equal(selectInspection(document, 'latest')?.id, ILACS_2024);
  });

  test('is any of them by its id', () => {
    assert.equal(document.inspections.length, 7);
    for (const { id } of document.inspections)
      assert.equal(selectInspection(document, id as string)?.id, id);
  });

  test('is the newest of a framework by the framework’s id', () => {
    const chosen = {
      'ofsted-sif': SIF,
      jtai: JTAI,
      'ofsted-ilacs': ILACS_2024,
      'hmip-youth-justice-2018': YOUTH_JUSTICE,
      'cqc-local-authority': CQC,
    };
    for (const [framework, id] of Object.entries(chosen))
      assert.equal(selectInspection(document, framework)?.id, id);
  });

  test('is none by a name that no event has', () => {
    for (const which of ['constructor', 'Latest', 'ofsted', '2024'])
      assert.equal(selectInspection(document, which), undefined);
  });
});

test('each of the seven results in one sentence', () => {
  const sentences = {
    [SIF]:
      'Islington, Children’s services: good; 1 of 5 areas: Outstanding. Ofsted, inspected 28 April to 25 May 2017.',
    [JTAI]:
      'Islington, Children’s services: Not graded. Ofsted, Care Quality Commission, HM Inspectorate of Constabulary and Fire & Rescue Services and HM Inspectorate of Probation, inspected 3 to 7 December 2018.',
    [ILACS_2020]:
      'Islington, Children’s services: Outstanding; 1 of 3 areas: Good. Ofsted, inspected 9 to 13 March 2020.',
    [FOCUSED_VISIT]:
      'Islington, Children’s services: Not graded. Ofsted, inspected 19 to 20 October 2022.',
    [YOUTH_JUSTICE]:
      'Islington, Youth justice service: Outstanding. HM Inspectorate of Probation, inspected May 2024.',
    [ILACS_2024]:
      'Islington, Children’s services: Outstanding. Ofsted, inspected 2 to 6 December 2024.',
    [CQC]: 'Islington, Adult social care: Good. Care Quality Commission, published June 2025.',
  };
  for (const [id, sentence] of Object.entries(sentences))
    assert.equal(badgeSentence(badgeView(inputOf(id)), language.plain), sentence);
});

suite('ungraded events', () => {
  test('a focused visit has no grade, and says that it is one', () => {
    const { facts, overall, areas } = badgeView(inputOf(FOCUSED_VISIT));
    assert.equal(overall.state, 'not-graded');
    assert.deepEqual(
      [overall.grade.text.text, overall.grade.tone, overall.grade.id],
      ['Not graded', 'neutral', undefined],
    );
    assert.equal(overall.label, undefined);
    assert.equal(overall.statement?.text, 'Focused visit: no grades are given');
    assert.deepEqual(areas, []);
    assert.equal(facts.event, 'Focused visit');
    assert.deepEqual(facts.dateLines, [
      'Inspected 19 to 20 October 2022',
      'Letter dated 28 November 2022',
    ]);
    assert.equal(facts.report, undefined);
    assert.deepEqual(judgementsView(inputOf(FOCUSED_VISIT)).areas, []);
  });

  test('a joint inspection names all its inspectorates', () => {
    const { facts, overall, heading } = judgementsView(inputOf(JTAI));
    assert.match(
      facts.inspectorate.text,
      /^Ofsted, Care Quality Commission, .+ HM Inspectorate of Probation$/,
    );
    assert.ok(heading.startsWith(facts.inspectorate.text));
    assert.equal(overall.statement?.text, 'Joint inspection: no grades are given');
  });
});

suite('what has happened since', () => {
  const notesOf = (id: string) => badgeView(inputOf(id)).facts.notes;

  test('older events of children’s services point to the inspection of 2024', () => {
    for (const id of [SIF, JTAI, ILACS_2020, FOCUSED_VISIT])
      assert.deepEqual(notesOf(id), ['Newer inspection: December 2024']);
  });

  test('events of other services do not count as newer', () => {
    for (const id of [ILACS_2024, YOUTH_JUSTICE, CQC]) assert.deepEqual(notesOf(id), []);
  });

  test('a later ungraded visit is told where nothing graded came after it', () => {
    const until2022 = { ...document, inspections: document.inspections.slice(0, 4) };
    const notes = (inspection: Inspection) =>
      badgeView({ document: until2022, inspection, language }).facts.notes;
    assert.deepEqual(notes(inputOf(ILACS_2020).inspection), [
      'Later, not graded: Focused visit, October 2022',
    ]);
    assert.deepEqual(notes(inputOf(FOCUSED_VISIT).inspection), []);
    assert.equal(selectInspection(until2022)?.id, ILACS_2020);
  });
});

suite('judgements', () => {
  const rowsOf = (id: string) =>
    judgementsView(inputOf(id)).areas.map(({ label, grade, score }) => [
      label.text,
      grade?.text.text ?? score,
    ]);

  test('of 2024: four areas, all outstanding', () => {
    assert.deepEqual(rowsOf(ILACS_2024), [
      ['The impact of leaders on social work practice with children and families', 'Outstanding'],
      ['The experiences and progress of children who need help and protection', 'Outstanding'],
      ['The experiences and progress of children in care', 'Outstanding'],
      ['The experiences and progress of care leavers', 'Outstanding'],
    ]);
  });

  test('of 2020: one judgement for children in care and care leavers, with no grade of either', () => {
    const { areas } = judgementsView(inputOf(ILACS_2020));
    assert.deepEqual(
      areas.map(({ label, grade, joint }) => [label.text, grade?.text.text, joint]),
      [
        [
          'The impact of leaders on social work practice with children and families',
          'Outstanding',
          undefined,
        ],
        [
          'The experiences and progress of children who need help and protection',
          'Outstanding',
          undefined,
        ],
        [
          'The experiences and progress of children in care and care leavers',
          'Good',
          'One judgement for: Children in care and Care leavers',
        ],
      ],
    );
  });

  test('of 2017: the overall is the sentence as printed, and 2.1 and 2.2 lie in 2', () => {
    const { overall, areas } = judgementsView(inputOf(SIF));
    assert.equal(overall.grade.text.text, 'good');
    assert.equal(overall.grade.id, 'good');
    assert.equal(overall.statement?.text, 'Children’s services in Islington are good');
    assert.deepEqual(
      areas.map(({ parts }) => parts.map(({ label }) => label.text)),
      [[], ['Adoption performance', 'Experiences and progress of care leavers'], []],
    );
  });

  test('of adult social care: nine scores as given, and no grade made of them', () => {
    const { areas, overall } = judgementsView(inputOf(CQC));
    assert.equal(overall.grade.text.text, 'Good');
    assert.equal(areas.length, 9);
    for (const { grade, score } of areas) {
      assert.equal(grade, undefined);
      assert.match(score ?? '', /^Score [1-4] of 4$/);
    }
    // Without grades they do not differ from the overall.
    assert.deepEqual(badgeView(inputOf(CQC)).areas, []);
    const given = inputOf(CQC).inspection.judgements?.map(({ score }) => score?.value) ?? [];
    assert.equal(
      given.reduce((sum: number, value) => sum + (value ?? 0), 0),
      26,
    );
  });

  test('of youth justice: the rating as given beside the score of 34 of 36', () => {
    const { inspection } = inputOf(YOUTH_JUSTICE);
    assert.deepEqual([inspection.score?.value, inspection.score?.max], [34, 36]);
    const { overall } = judgementsView(inputOf(YOUTH_JUSTICE));
    assert.deepEqual(
      [overall.label?.text, overall.grade.text.text, overall.grade.tone],
      ['Overall rating', 'Outstanding', 'excellent'],
    );
    assert.deepEqual(rowsOf(YOUTH_JUSTICE), [['Resettlement policy and provision', 'Outstanding']]);
  });
});

suite('quotes', () => {
  test('each has its speaker, date and source, and none is lost', () => {
    for (const inspection of document.inspections) {
      const { quotes } = quotesView({ document, inspection, language });
      assert.deepEqual(
        quotes.map(({ text }) => text.text),
        (inspection.quotes ?? []).map(({ text }) => text),
      );
      for (const quote of quotes) {
        assert.ok(quote.speaker?.text && quote.date && quote.source?.text.text, quote.text.text);
        assert.match(quote.date, /^(\d{1,2} )?([A-Z][a-z]+ )?20\d\d$/);
      }
    }
  });

  test('a role is that of the date', () => {
    const { quotes } = quotesView(inputOf(ILACS_2020));
    const quote = quotes.find(({ speaker }) => speaker?.text === 'Cllr Kaya Comer-Schwartz');
    assert.equal(quote?.role?.text, 'Islington’s education chief');
    assert.equal(quote.date, '15 April 2020');
    assert.match(quote.source?.text.text ?? '', /Islington Gazette/);
    assert.match(quote.source?.url ?? '', /^https:\/\/www\.islingtongazette\.co\.uk\//);
  });

  test('one of the report says where in it, and on which area', () => {
    const { quotes } = quotesView(inputOf(ILACS_2020));
    const quote = quotes.find(({ where }) => where?.text === 'paragraph 35');
    assert.equal(quote?.area?.text, 'Impact of leaders');
    assert.equal(quote.speaker?.text, 'Ofsted report');
  });
});

suite('recommendations', () => {
  test('of 2024: one point, as printed, with the council’s answer', () => {
    const { heading, recommendations, none } = recommendationsView(inputOf(ILACS_2024));
    assert.equal(heading, 'What needs to improve');
    assert.equal(none, undefined);
    assert.equal(recommendations.length, 1);
    const [point] = recommendations;
    assert.equal(
      point?.text.text,
      'The consistency of seeking children’s and families’ views in the auditing process.',
    );
    assert.equal(point.area?.text, 'Impact of leaders');
    assert.equal(point.priority, false);
    assert.equal(point.response?.heading, 'Response of Islington Council, 2025');
    assert.equal(point.status, undefined);
  });

  test('of 2020 and 2022: two points, and one', () => {
    const count = (id: string) => recommendationsView(inputOf(id)).recommendations.length;
    assert.equal(count(ILACS_2020), 2);
    assert.equal(count(FOCUSED_VISIT), 1);
  });

  test('of a joint inspection that this data does not give are not said to be none', () => {
    const { recommendations, none } = recommendationsView(inputOf(JTAI));
    assert.deepEqual(recommendations, []);
    assert.equal(none, 'This data does not say what needs to improve.');
  });
});
