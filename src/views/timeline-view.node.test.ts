import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { estyn2017, estyn2024, ofstedIlacs, ofstedSccif, ofstedSif } from '../frameworks/index.js';
import * as language from '../i18n/en-gb.js';
import { parseDocument, type InspectionDocument } from '../model/index.js';
import {
  timelineView,
  type BreakView,
  type StatementView,
  type TimelineEntry,
  type TimelineEventView,
  type TimelineOptions,
} from './index.js';

function read(json: unknown): InspectionDocument {
  const { document, problems } = parseDocument(json);
  assert.deepEqual(problems, []);
  assert.ok(document);
  return document;
}

function readFile(path: string): InspectionDocument {
  return read(
    JSON.parse(readFileSync(new URL(`../../data/${path}.json`, import.meta.url), 'utf8')),
  );
}

function viewOf(document: InspectionDocument, options?: TimelineOptions) {
  const inspection = document.inspections[0];
  assert.ok(inspection);
  return timelineView({ document, inspection, language }, options);
}

/** A document made of events of one service, each under ILACS unless it says otherwise. */
function documentOf(inspections: object[], document: object = {}): InspectionDocument {
  return read({
    provider: { name: 'Islington', service: 'Children’s services' },
    frameworks: Object.fromEntries(
      [ofstedIlacs, ofstedSif, estyn2017, estyn2024].map((each) => [each.id, each]),
    ),
    ...document,
    inspections: inspections.map((each) => ({ framework: 'ofsted-ilacs', ...each })),
  });
}

const visitOf = (from: string, more: object = {}) => ({ visits: [{ from }], ...more });
const eventsOf = (entries: readonly TimelineEntry[]): TimelineEventView[] =>
  entries.filter((entry) => entry.kind === 'event');
const statementsOf = (entries: readonly TimelineEntry[]): StatementView[] =>
  entries.filter((entry) => entry.kind === 'statement');
const breaksOf = (entries: readonly TimelineEntry[]): BreakView[] =>
  entries.filter((entry) => entry.kind === 'break');
const textsOf = ({ texts }: BreakView | StatementView) => texts.map(({ text }) => text);

/** An entry in a few words: the first line with its date, or what kind of break it is. */
function briefOf(entry: TimelineEntry): string {
  if (entry.kind === 'event') return entry.facts.dateLines[0] ?? entry.undated ?? '';
  return entry.kind === 'break' ? entry.title : (entry.date ?? entry.undated ?? '');
}

const islington = readFile('islington');

suite('the seven events of Islington', () => {
  const oldestFirst = [
    'Inspected 28 April to 25 May 2017',
    'New framework',
    'Inspected 3 to 7 December 2018',
    'Inspected 9 to 13 March 2020',
    'Inspected 19 to 20 October 2022',
    'Change within the framework',
    'Inspected May 2024',
    'Inspected 2 to 6 December 2024',
    'Published June 2025',
  ];
  const newestFirst = [...oldestFirst].reverse();
  const isNoStatement = ({ kind }: TimelineEntry) => kind !== 'statement';

  test('stand newest first with the breaks between them', () => {
    const { entries, order } = viewOf(islington);
    assert.equal(order, 'newest');
    assert.deepEqual(entries.filter(isNoStatement).map(briefOf), newestFirst);
  });

  test('stand oldest first where that is asked for', () => {
    const { entries, order } = viewOf(islington, { order: 'oldest' });
    assert.equal(order, 'oldest');
    assert.deepEqual(entries.filter(isNoStatement).map(briefOf), oldestFirst);
  });

  test('stand newest first by any other order', () => {
    const { entries } = viewOf(islington, { order: 'Oldest' });
    assert.deepEqual(entries.filter(isNoStatement).map(briefOf), newestFirst);
  });

  test('are each of a kind, by an inspectorate, with a result or words in its place', () => {
    assert.deepEqual(
      eventsOf(viewOf(islington, { order: 'oldest' }).entries).map(({ facts, overall }) => [
        facts.event,
        facts.inspectorate.text.slice(0, 12),
        overall.state,
        overall.grade.text.text,
      ]),
      [
        ['Inspection', 'Ofsted', 'graded', 'good'],
        ['Joint inspection', 'Ofsted, Care', 'not-graded', 'Not graded'],
        ['Inspection', 'Ofsted', 'graded', 'Outstanding'],
        ['Focused visit', 'Ofsted', 'not-graded', 'Not graded'],
        ['Inspection', 'HM Inspector', 'graded', 'Outstanding'],
        ['Inspection', 'Ofsted', 'graded', 'Outstanding'],
        ['Assessment', 'Care Quality', 'graded', 'Good'],
      ],
    );
  });

  test('name the service where it is not the document’s own', () => {
    const { facts, entries } = viewOf(islington);
    assert.deepEqual(
      [facts.provider.text, facts.service?.text],
      ['Islington', 'Children’s services'],
    );
    assert.deepEqual(
      eventsOf(entries).flatMap(({ isOfOther, facts: { service } }) =>
        isOfOther ? [service?.text] : [],
      ),
      ['Adult social care', 'Youth justice service'],
    );
  });

  test('have the score as given, beside the rating', () => {
    const [youthJustice] = eventsOf(viewOf(islington).entries).filter(({ score }) => score);
    assert.equal(youthJustice?.score, 'Score 34 of 36');
    assert.equal(youthJustice.scoreLabel?.text, 'Twelve standards, each of up to 3 points');
    assert.equal(youthJustice.overall.grade.text.text, 'Outstanding');
  });

  test('say nothing of what came later, which the list shows itself', () => {
    for (const { facts } of eventsOf(viewOf(islington).entries)) assert.deepEqual(facts.notes, []);
  });

  test('leave the end of the list without the dates of any one of them', () => {
    const { dateLines, notes, report, licence, dataLines } = viewOf(islington).facts;
    assert.deepEqual([dateLines, notes, report], [[], [], undefined]);
    assert.match(licence.text, /Open Government Licence v3\.0/);
    assert.deepEqual(dataLines, ['Data checked 22 August 2026']);
  });
});

suite('a joint judgement', () => {
  const areasOf = (text: string) => {
    const event = eventsOf(viewOf(islington).entries).find((each) =>
      each.facts.dateLines[0]?.includes(text),
    );
    return event?.areas.map(({ label, grade, joint }) => [
      label.text,
      grade?.text.text,
      ...(joint === undefined ? [] : [joint]),
    ]);
  };

  test('of 2020 is one, and says what it covers', () => {
    assert.deepEqual(areasOf('March 2020'), [
      ['Impact of leaders', 'Outstanding'],
      ['Help and protection', 'Outstanding'],
      [
        'Children in care and care leavers',
        'Good',
        'One judgement for: Children in care and Care leavers',
      ],
    ]);
  });

  test('is followed by two in 2024', () => {
    assert.deepEqual(areasOf('December 2024'), [
      ['Impact of leaders', 'Outstanding'],
      ['Help and protection', 'Outstanding'],
      ['Children in care', 'Outstanding'],
      ['Care leavers', 'Outstanding'],
    ]);
  });

  test('makes no grade of care leavers of 2020 in any real council', () => {
    for (const name of [
      'bradford',
      'city-of-london',
      'devon',
      'halton',
      'north-northamptonshire',
    ]) {
      for (const { facts, areas } of eventsOf(viewOf(readFile(`councils/${name}`)).entries)) {
        const labels = areas.map(({ label }) => label.text);
        const isJoint = labels.includes('Children in care and care leavers');
        assert.equal(isJoint && labels.includes('Care leavers'), false, facts.dateLines[0]);
      }
    }
  });
});

suite('a break between frameworks', () => {
  const [sifToIlacs] = breaksOf(viewOf(islington, { order: 'oldest' }).entries);

  test('says which ends, which begins, when, and their grades', () => {
    assert.deepEqual(
      sifToIlacs?.frameworks.map(({ label, name, period, grades }) => [
        label,
        name.text,
        period,
        grades,
      ]),
      [
        [
          'Before',
          'Single inspection framework (SIF)',
          'November 2013 to 2018',
          'Grades, best first: Outstanding, Good, Requires improvement and Inadequate',
        ],
        [
          'After',
          'Inspection of local authority children’s services (ILACS)',
          'from January 2018',
          'Grades, best first: Outstanding, Good, Requires improvement to be good and Inadequate',
        ],
      ],
    );
  });

  test('says what changed, and that grades cannot be compared', () => {
    assert.ok(sifToIlacs);
    const [change, comparison] = textsOf(sifToIlacs);
    assert.equal(change, ofstedIlacs.change);
    assert.match(comparison ?? '', /cannot be compared on one scale/);
  });

  test('says only that the frameworks differ where the new one does not say what it changed', () => {
    const { change: _, ...silent } = ofstedIlacs;
    const { entries } = viewOf(
      documentOf([visitOf('2017', { framework: 'ofsted-sif' }), visitOf('2020')], {
        frameworks: { 'ofsted-sif': ofstedSif, 'ofsted-ilacs': silent },
      }),
    );
    assert.deepEqual(breaksOf(entries).map(textsOf), [
      [
        'The results before and after are under different frameworks.',
        language.timeline.notComparable,
      ],
    ]);
  });

  test('compares no grades where one side has none', () => {
    const { entries } = viewOf(
      documentOf([
        visitOf('2019', { framework: 'estyn-2017' }),
        visitOf('2025', { framework: 'estyn-2024' }),
      ]),
    );
    const [found] = breaksOf(entries);
    assert.ok(found);
    assert.deepEqual(textsOf(found), [estyn2024.change]);
    assert.equal(found.frameworks[1]?.grades, undefined);
  });

  test('names frameworks that nothing is known of by their ids', () => {
    const { entries } = viewOf(
      documentOf([
        visitOf('2020', { framework: 'one', inspectorate: 'Ofsted' }),
        visitOf('2022', { framework: 'two', inspectorate: 'Ofsted' }),
      ]),
    );
    assert.deepEqual(
      breaksOf(entries).flatMap(({ frameworks }) => frameworks.map(({ name }) => name.text)),
      ['one', 'two'],
    );
  });

  test('is none between services or inspectorates', () => {
    const { entries } = viewOf(
      documentOf([
        visitOf('2017', { framework: 'ofsted-sif' }),
        visitOf('2019', { provider: { service: 'Adoption' } }),
        visitOf('2020', { framework: 'jtai', inspectorate: 'Ofsted and CQC' }),
        visitOf('2021', { framework: 'ofsted-sif' }),
      ]),
    );
    assert.deepEqual(breaksOf(entries), []);
  });

  test('of another service names the service', () => {
    const other = { provider: { service: 'Adoption' } };
    const { entries } = viewOf(
      documentOf([
        visitOf('2017', { ...other, framework: 'ofsted-sif' }),
        visitOf('2019', other),
        visitOf('2020'),
      ]),
    );
    assert.deepEqual(
      breaksOf(entries).map(({ service }) => service?.text),
      ['Adoption'],
    );
  });

  test('stands at its date, or else right before the event under the new one', () => {
    const other = { inspectorate: 'CQC', framework: 'cqc' };
    const between = [visitOf('2017-01', { framework: 'ofsted-sif' }), visitOf('2018-05', other)];
    const atDate = viewOf(documentOf([...between, visitOf('2019-01')]), { order: 'oldest' });
    assert.deepEqual(atDate.entries.map(briefOf), [
      'Inspected January 2017',
      'New framework',
      'Inspected May 2018',
      'Inspected January 2019',
    ]);
    const late = documentOf([
      visitOf('2018-03', { framework: 'ofsted-sif' }),
      visitOf('2018-05', other),
      visitOf('2019-01'),
    ]);
    assert.deepEqual(viewOf(late, { order: 'oldest' }).entries.map(briefOf), [
      'Inspected March 2018',
      'Inspected May 2018',
      'New framework',
      'Inspected January 2019',
    ]);
    assert.deepEqual(viewOf(late).entries.map(briefOf), [
      'Inspected January 2019',
      'New framework',
      'Inspected May 2018',
      'Inspected March 2018',
    ]);
  });
});

/** Events of Islington by Ofsted, oldest first, altered: under another framework where one is named, and at another date. */
suite('frameworks that run side by side', () => {
  const sif = eventOf('ofsted-sif');
  const [ilacs2020, , ilacs2024] = islington.inspections.filter(
    ({ framework }) => framework === 'ofsted-ilacs',
  );
  /** What no real report of a council has: an inspection of its children’s home in the same line. */
  const sccifOf = (from: string) => ({
    ...ilacs2020,
    id: from,
    framework: 'ofsted-sccif',
    visits: [{ from }],
    judgements: [],
  });

  function eventOf(framework: string) {
    return islington.inspections.find((each) => each.framework === framework);
  }

  function altered(inspections: readonly unknown[], sccif: object = ofstedSccif) {
    const frameworks = { ...islington.frameworks, 'ofsted-sccif': sccif };
    const document = read({ ...islington, context: [], frameworks, inspections });
    return viewOf(document, { order: 'oldest' }).entries;
  }

  test('are no break to each other, and what changed in one is told between its own events', () => {
    const entries = altered([ilacs2020, sccifOf('2021'), ilacs2024, sccifOf('2025')]);
    assert.deepEqual(entries.map(briefOf), [
      'Inspected 9 to 13 March 2020',
      'Inspected 2021',
      'Change within the framework',
      'Inspected 2 to 6 December 2024',
      'Inspected 2025',
    ]);
    const [change] = breaksOf(entries);
    assert.match(change?.texts[0]?.text ?? '', /^Until December 2022, one judgement was given/);
  });

  test('are a break from the one before them', () => {
    const entries = altered([sif, ilacs2020, sccifOf('2021'), ilacs2024, sccifOf('2025')]);
    assert.deepEqual(
      entries.map(briefOf).filter((brief) => !brief.startsWith('Inspected')),
      ['New framework', 'Change within the framework'],
    );
    assert.equal(textsOf(breaksOf(entries)[0]!)[0], ofstedIlacs.change);
  });

  test('are a break where one has its last event and the other its first', () => {
    const entries = altered([sccifOf('2018-06'), sccifOf('2019'), ilacs2020, ilacs2024]);
    assert.deepEqual(entries.map(briefOf).slice(0, 4), [
      'Inspected June 2018',
      'Inspected 2019',
      'New framework',
      'Inspected 9 to 13 March 2020',
    ]);
  });

  test('claim no change by one that began first or that nobody says the beginning of', () => {
    const { from, ...undatedSccif } = { ...ofstedSccif, change: 'Homes are inspected otherwise.' };
    for (const sccif of [{ ...undatedSccif, from }, undatedSccif]) {
      const [found, ...others] = breaksOf(altered([ilacs2024, sccifOf('2025')], sccif));
      assert.ok(found);
      assert.deepEqual(others, []);
      assert.equal(found.title, 'Different framework');
      assert.deepEqual(textsOf(found), [
        'The results before and after are under different frameworks.',
        language.timeline.notComparable,
      ]);
    }
    const later = { ...undatedSccif, from: '2025' };
    const [found] = breaksOf(altered([ilacs2024, sccifOf('2025')], later));
    assert.deepEqual(
      [found?.title, found?.texts[0]?.text],
      ['New framework', 'Homes are inspected otherwise.'],
    );
  });

  test('began by the first event under them, where nobody says when', () => {
    const { from: _, ...undatedSccif } = ofstedSccif;
    const entriesFrom = (date: string) => altered([sccifOf(date), ilacs2020], undatedSccif);
    const titlesFrom = (date: string) => breaksOf(entriesFrom(date)).map(({ title }) => title);
    assert.deepEqual(titlesFrom('2017-12'), ['New framework']);
    assert.deepEqual(titlesFrom('2019'), ['Different framework']);
  });
});

suite('a break inside a framework', () => {
  test('is where one joint judgement became two', () => {
    const [, found] = breaksOf(viewOf(islington, { order: 'oldest' }).entries);
    assert.ok(found);
    assert.equal(
      found.frameworks[0]?.name.text,
      'Inspection of local authority children’s services (ILACS)',
    );
    assert.deepEqual(textsOf(found), [
      'Until December 2022, one judgement was given for these areas together: Children in care and Care leavers. After that, each has its own. The joint one is not a grade of any of them alone.',
    ]);
  });

  test('is where the overall judgement ended: North Northamptonshire passes both', () => {
    const { entries } = viewOf(readFile('councils/north-northamptonshire'), { order: 'oldest' });
    assert.deepEqual(entries.map(briefOf), [
      'Inspected 3 to 14 October 2022',
      'Change within the framework',
      'Change within the framework',
      'Inspected 11 to 22 May 2026',
    ]);
    const [split, end] = breaksOf(entries).map(textsOf);
    assert.match(split?.[0] ?? '', /^Until December 2022, one judgement/);
    assert.deepEqual(end, [ofstedIlacs.overall?.notGiven]);
    const [newest] = eventsOf(entries).reverse();
    assert.deepEqual(
      [newest?.overall.state, newest?.overall.grade.text.text, newest?.overall.statement?.text],
      ['not-given', 'No overall judgement', ofstedIlacs.overall?.notGiven],
    );
  });

  test('says when the overall ended where the framework has no words for it', () => {
    const { notGiven: _, ...overall } = ofstedIlacs.overall ?? {};
    const { entries } = viewOf(
      documentOf([visitOf('2025'), visitOf('2027')], {
        frameworks: { 'ofsted-ilacs': { ...ofstedIlacs, overall } },
      }),
    );
    assert.deepEqual(breaksOf(entries).flatMap(textsOf), [
      'No overall judgement is given after March 2026.',
    ]);
  });

  test('is none where nothing changed between the two', () => {
    for (const [from, to] of [
      ['2018-02', '2022-12'],
      ['2023-01', '2026-03'],
      ['2026-05', '2027'],
    ] as const)
      assert.deepEqual(breaksOf(viewOf(documentOf([visitOf(from), visitOf(to)])).entries), []);
  });

  test('is told once, between the two visits on both sides of it', () => {
    const dates = ['2020', '2021', '2022-10', '2023-02', '2024', '2026-05', '2026-09'];
    const { entries } = viewOf(
      documentOf(
        dates.map((date) => visitOf(date)),
        {},
      ),
      { order: 'oldest' },
    );
    assert.deepEqual(
      entries.map(briefOf).map((text) => text.replace('Inspected ', '')),
      [
        '2020',
        '2021',
        'October 2022',
        'Change within the framework',
        'February 2023',
        '2024',
        'Change within the framework',
        'May 2026',
        'September 2026',
      ],
    );
  });
});

suite('a filter by inspectorate', () => {
  const filtered = (inspectorate: string) => viewOf(islington, { inspectorate });

  test('has the names of all inspectorates of the events, and no joint name that holds one of them', () => {
    assert.deepEqual(
      viewOf(islington).inspectorates.map(({ text }) => text),
      ['Ofsted', 'HM Inspectorate of Probation', 'Care Quality Commission'],
    );
  });

  test('has a joint name that holds none of the others', () => {
    const jtai = islington.inspections.filter(({ framework }) => framework === 'jtai');
    const estyn = { ...visitOf('2025'), framework: 'estyn-2024' };
    const { inspectorates } = viewOf(documentOf([...jtai, estyn]));
    assert.deepEqual(
      inspectorates.map(({ text }) => text),
      [jtai[0]?.inspectorate, 'Estyn'],
    );
  });

  test('is not there where a joint name and one that it holds are all', () => {
    const together = { inspectorate: 'Ofsted and the Care Quality Commission' };
    const { inspectorates, shown } = viewOf(
      documentOf([visitOf('2020'), visitOf('2021', together)]),
    );
    assert.deepEqual([inspectorates, shown], [[], undefined]);
  });

  test('has no name without words, which would be in each of the others', () => {
    const named = [visitOf('2020'), visitOf('2021', { inspectorate: 'Estyn' })];
    const { inspectorates } = viewOf(
      documentOf([...named, visitOf('2022', { inspectorate: '–' })]),
    );
    assert.deepEqual(
      inspectorates.map(({ text }) => text),
      ['Ofsted', 'Estyn'],
    );
  });

  test('is not there where there is one inspectorate only', () => {
    const { inspectorates, shown } = viewOf(readFile('councils/devon'), { inspectorate: 'Ofsted' });
    assert.deepEqual([inspectorates, shown], [[], undefined]);
  });

  test('shows what it did, alone or with others, and what it said, and counts it', () => {
    const { entries, shown, inspectorate } = filtered('Ofsted');
    assert.equal(inspectorate, 'Ofsted');
    assert.deepEqual(entries.map(briefOf), [
      'Inspected 2 to 6 December 2024',
      'Change within the framework',
      'Inspected 19 to 20 October 2022',
      'Inspected 9 to 13 March 2020',
      'Inspected 3 to 7 December 2018',
      'New framework',
      '14 July 2017',
      'Inspected 28 April to 25 May 2017',
    ]);
    const count = statementsOf(viewOf(islington).entries).length;
    assert.equal(shown, `5 of 7 events and 1 of ${count} statements shown: Ofsted`);
    assert.equal(viewOf(islington).shown, `7 events and ${count} statements`);
  });

  test('counts one as one, and no statements where there are none', () => {
    const events = [visitOf('2020'), visitOf('2021', { inspectorate: 'Estyn' })];
    const shownOf = (context: object[], inspectorate?: string) =>
      viewOf(documentOf(events, { context }), { inspectorate }).shown;
    assert.equal(shownOf([]), '2 events');
    assert.equal(shownOf([], 'Estyn'), '1 of 2 events shown: Estyn');
    const said = [{ text: 'One.', by: 'A council', date: '2021' }];
    assert.equal(shownOf(said), '2 events and 1 statement');
    assert.equal(shownOf(said, 'Estyn'), '1 of 2 events and 0 of 1 statement shown: Estyn');
  });

  test('takes a name in any capitals', () => {
    const { entries, inspectorate } = filtered('  hm inspectorate of PROBATION ');
    assert.equal(inspectorate, 'HM Inspectorate of Probation');
    assert.deepEqual(entries.map(briefOf), [
      'Inspected May 2024',
      'Inspected 3 to 7 December 2018',
    ]);
  });

  test('shows all by a name that no inspectorate of the events has, or a part of one', () => {
    for (const name of ['', 'Estyn', 'Of', 'Probation', '.*'])
      assert.deepEqual(filtered(name).entries, viewOf(islington).entries, name);
  });

  test('finds whole words only', () => {
    const { entries, inspectorates } = viewOf(
      documentOf([
        visitOf('2020', { inspectorate: 'CI' }),
        visitOf('2021', { inspectorate: 'CIW and others' }),
      ]),
      { inspectorate: 'CI' },
    );
    assert.deepEqual(entries.map(briefOf), ['Inspected 2020']);
    assert.equal(inspectorates.length, 2);
  });
});

suite('plain statements', () => {
  test('of the document stand at their date, those of one source together', () => {
    const { entries } = viewOf(islington);
    const saidBy = (name: string) => statementsOf(entries).filter(({ by }) => by.text === name);
    const [[gazette], [ofsted]] = [saidBy('Islington Gazette'), saidBy('Ofsted')];
    const given = (islington.context ?? []).filter(({ by }) => by === 'Islington Gazette');
    assert.ok(given.length > 1);
    assert.deepEqual(
      [gazette, ofsted].map((each) => [each?.date, each?.texts.length]),
      [
        ['15 April 2020', given.length],
        ['14 July 2017', 2],
      ],
    );
    const briefs = entries.map(briefOf);
    assert.ok(briefs.indexOf('15 April 2020') < briefs.indexOf('Inspected 9 to 13 March 2020'));
    assert.ok(briefs.indexOf('15 April 2020') > briefs.indexOf('Inspected 19 to 20 October 2022'));
    assert.match(gazette?.source?.url ?? '', /^https:\/\/www\.islingtongazette\.co\.uk\//);
    assert.match(
      gazette?.source?.text.text ?? '',
      /Ofsted rating for first time, Islington Gazette$/,
    );
  });

  test('of an inspection stand with it', () => {
    const [youthJustice] = eventsOf(viewOf(islington).entries).filter(({ score }) => score);
    assert.deepEqual(
      youthJustice?.statements[0] && [
        textsOf(youthJustice.statements[0]),
        youthJustice.statements[0].by.text,
        youthJustice.statements[0].date,
      ],
      [
        ['The resettlement standard does not contribute to the overall rating.'],
        'Data to Insight',
        '10 July 2025',
      ],
    );
  });

  test('without a date say so, and without a source have none', () => {
    const { entries } = viewOf(
      documentOf([visitOf('2020')], {
        context: [
          { text: 'One.', by: 'A council', source: {} },
          { text: 'Two.', by: 'A council', date: '2021' },
          {
            text: 'Three.',
            by: 'A council',
            date: '2019',
            source: { url: 'https://example.org/' },
          },
        ],
      }),
    );
    assert.deepEqual(
      statementsOf(entries).map(({ date, undated, source }) => [date, undated, source?.text.text]),
      [
        ['2021', undefined, undefined],
        ['2019', undefined, 'https://example.org/'],
        [undefined, language.timeline.undated, undefined],
      ],
    );
  });
});

suite('bad and unusual data', () => {
  test('events without a date come last in both orders, and say so', () => {
    const document = documentOf([
      { datesAsWritten: 'spring 2019' },
      visitOf('2020'),
      {},
      { published: '2022-03' },
    ]);
    for (const [order, dated] of [
      ['newest', ['Published March 2022', 'Inspected 2020']],
      ['oldest', ['Inspected 2020', 'Published March 2022']],
    ] as const) {
      const { entries } = viewOf(document, { order });
      assert.deepEqual(entries.map(briefOf), [
        ...dated,
        'Inspected spring 2019',
        language.timeline.undated,
      ]);
      assert.deepEqual(
        eventsOf(entries).map(({ undated }) => undated !== undefined),
        [false, false, true, true],
      );
    }
  });

  test('a visit of two ranges stands where its last one ended', () => {
    const { entries } = viewOf(readFile('councils/devon'));
    assert.equal(
      briefOf(entries[0] as TimelineEntry),
      'Inspected 30 September to 11 October 2024 and 13 to 16 January 2025',
    );
  });

  test('a judgement that was not made keeps its words', () => {
    const areas = eventsOf(viewOf(readFile('councils/city-of-london')).entries).flatMap(
      (event) => event.areas,
    );
    const parts = areas.flatMap((area) => area.parts);
    assert.deepEqual(
      parts.map(({ label, grade }) => [label.text, grade?.text.text]),
      [
        ['Adoption', 'Not judged'],
        ['Care leavers', 'Good'],
      ],
    );
  });

  test('a trust that ran the service is named', () => {
    const others = eventsOf(viewOf(readFile('councils/bradford')).entries).filter(
      ({ isOfOther }) => isOfOther,
    );
    assert.deepEqual(
      others.map(({ facts }) => facts.provider.text),
      ['Bradford Children and Families Trust'],
    );
  });

  test('a document without a provider is that of the inspection shown, or of nobody named', () => {
    const named = { provider: { name: 'A home' } };
    assert.equal(
      viewOf(documentOf([visitOf('2020', named)], { provider: undefined })).facts.provider.text,
      'A home',
    );
    const { facts, entries } = viewOf(documentOf([visitOf('2020')], { provider: undefined }));
    assert.equal(facts.provider.text, 'Provider not named');
    assert.deepEqual(
      eventsOf(entries).map(({ isOfOther }) => isOfOther),
      [false],
    );
  });

  test('the state of a result is told in words', () => {
    const { entries } = viewOf(
      documentOf([
        visitOf('2020', { status: { state: 'superseded' } }),
        visitOf('2024', { status: { state: 'under-review', note: 'An appeal is open.' } }),
      ]),
    );
    assert.deepEqual(
      eventsOf(entries).map(({ facts }) => facts.notes),
      [['An appeal is open.'], ['Superseded']],
    );
  });

  test('150 events are all there', () => {
    const dates = Array.from({ length: 150 }, (_, index) => String(1900 + index));
    const { entries } = viewOf(documentOf(dates.map((date) => visitOf(date))));
    assert.deepEqual(
      eventsOf(entries).map(briefOf),
      [...dates].reverse().map((date) => `Inspected ${date}`),
    );
  });
});
