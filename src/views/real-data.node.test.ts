import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import * as language from '../i18n/en-gb.js';
import { formatDate } from '../i18n/index.js';
import { readOfstedTables } from '../testing/ofsted-tables.js';
import { parseCollection, type Inspection, type InspectionDocument } from '../model/index.js';
import {
  badgeSentence,
  areasText,
  badgeView,
  judgementsView,
  selectInspection,
  type AreaView,
  type GradeView,
} from './index.js';

interface SourceJudgement {
  key: string;
  label: string;
  grade: string;
  gradeKey: keyof typeof SCALE;
  statementAsWritten?: string;
}
interface SourceRow {
  id: string;
  framework: 'ILACS' | 'SIF';
  provider: { urn: string; name: string };
  startDate: string;
  endDate: string;
  published: string;
  judgements: SourceJudgement[];
  hasOverall: boolean;
  reportUrl: string;
}

const OVERALL = 'overall-effectiveness';
/** Tone and place of each grade key of the table, best last. "Not judged" is no grade. */
const SCALE = {
  inadequate: { tone: 'poor', position: 1 },
  'requires-improvement': { tone: 'weak', position: 2 },
  good: { tone: 'good', position: 3 },
  outstanding: { tone: 'excellent', position: 4 },
  'not-judged': { tone: 'neutral', position: undefined },
} as const;

const readData = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
const rows = (readData('ofsted-la-inspections.json') as { inspections: SourceRow[] }).inspections;
// The whole way of the data to the page: table, importer, text of a file, reader, views.
const { documents, problems } = parseCollection(JSON.parse(JSON.stringify(readOfstedTables())));

function find(row: SourceRow): { document: InspectionDocument; inspection: Inspection } {
  for (const document of documents) {
    const inspection = document.inspections.find(({ id }) => id === row.id);
    if (inspection) return { document, inspection };
  }
  return assert.fail(`${row.id} is in no document`);
}

/** A view without the fields that are there but not known, and without what a grade brings along from its scale. */
const known = <T>(view: T): T =>
  JSON.parse(
    JSON.stringify(view, (key, value: unknown) =>
      key === 'aliases' || (key === 'label' && typeof value === 'string') ? undefined : value,
    ),
  ) as T;

const inputOf = (row: SourceRow) => ({ ...find(row), language });
const overallOf = ({ judgements }: SourceRow) => judgements.find(({ key }) => key === OVERALL);
const areasOf = ({ judgements }: SourceRow) => judgements.filter(({ key }) => key !== OVERALL);

/** How a printed grade of the table has to be drawn. */
function drawn({ grade, gradeKey }: SourceJudgement): Partial<GradeView> {
  const { tone, position } = SCALE[gradeKey];
  return position === undefined
    ? { text: { text: grade }, tone }
    : { text: { text: grade }, tone, id: gradeKey, position, of: 4 };
}

/** Areas in reading order, each sub-judgement after what it is part of. */
const inReadingOrder = (areas: readonly AreaView[]): AreaView[] =>
  areas.flatMap((area) => [area, ...inReadingOrder(area.parts)]);

/** Rows for which a check fails, one line each, so that all faults show at once. */
function assertEach(given: readonly SourceRow[], check: (row: SourceRow) => void): void {
  const faults = given.flatMap((row) => {
    try {
      check(row);
      return [];
    } catch (error) {
      return [`${row.id} (${row.provider.name}): ${(error as Error).message}`];
    }
  });
  assert.equal(
    faults.length,
    0,
    `${faults.length} of ${given.length} inspections are not shown as printed:\n${faults.slice(0, 5).join('\n')}`,
  );
}

test('the documents of all 488 inspections parse without a problem', () => {
  assert.deepEqual(problems, []);
  assert.equal(documents.length, 153);
  assert.equal(documents.flatMap(({ inspections }) => inspections).length, 488);
  assert.equal(rows.length, 488);
});

test('each of 488 inspections shows every label and grade exactly as printed, and no other', () => {
  let shown = 0;
  assertEach(rows, (row) => {
    const { areas, overall } = judgementsView(inputOf(row));
    assert.deepEqual(
      known(inReadingOrder(areas).map(({ label, grade }) => ({ label, grade }))),
      areasOf(row).map((judgement) => ({
        label: { text: judgement.label },
        grade: drawn(judgement),
      })),
    );
    const printed = overallOf(row);
    if (printed) {
      assert.deepEqual(
        known({ state: overall.state, label: overall.label, grade: overall.grade }),
        { state: 'graded', label: { text: printed.label }, grade: drawn(printed) },
      );
      assert.equal(overall.statement?.text, printed.statementAsWritten);
    }
    assert.deepEqual(badgeView(inputOf(row)).overall, overall);
    shown += row.judgements.length;
  });
  assert.equal(shown, rows.flatMap(({ judgements }) => judgements).length);
});

test('each of 488 inspections says who, what, when and where to read it', () => {
  assertEach(rows, (row) => {
    const { facts } = badgeView(inputOf(row));
    assert.equal(facts.inspectorate.text, 'Ofsted');
    assert.equal(facts.provider.text, row.provider.name);
    assert.equal(facts.service?.text, 'Children’s services');
    assert.equal(facts.event, 'Inspection');
    assert.equal(facts.dateLines.length, 2);
    const [inspected = '', published] = facts.dateLines;
    assert.ok(inspected.startsWith('Inspected '));
    assert.ok(inspected.endsWith(formatDate(row.endDate, language)));
    assert.equal(published, `Published ${formatDate(row.published, language)}`);
    assert.equal(facts.report?.url, row.reportUrl);
    assert.match(facts.licence.text, /Open Government Licence v3\.0/);
    assert.match(facts.licence.url, /^https:\/\/www\.nationalarchives\.gov\.uk\//);
    assert.deepEqual(facts.dataLines, ['Data checked 22 August 2026']);
  });
});

test('each of 488 sentences tells provider, result, inspectorate and dates, and nothing undefined', () => {
  assertEach(rows, (row) => {
    const view = badgeView(inputOf(row));
    const sentence = badgeSentence(view, language.plain);
    const result = overallOf(row)?.grade ?? language.common.noOverall;
    assert.ok(
      sentence.startsWith(`${row.provider.name}, Children’s services: ${result}`),
      sentence,
    );
    assert.ok(sentence.endsWith(`Ofsted, inspected ${view.facts.dates?.text}.`), sentence);
    for (const area of view.areas) assert.ok(sentence.includes(areasText(area)), sentence);
    assert.doesNotMatch(sentence, /undefined|null|NaN|\[object/);
  });
});

test('of 310 ILACS reports with an overall judgement, the 98 better than their worst area say so', () => {
  const withOverall = rows.filter((row) => row.framework === 'ILACS' && row.hasOverall);
  assert.equal(withOverall.length, 310);
  const place = ({ gradeKey }: SourceJudgement) => SCALE[gradeKey].position ?? 5;
  const better = withOverall.filter((row) => {
    const overall = overallOf(row) as SourceJudgement;
    return areasOf(row).some((area) => place(area) < place(overall));
  });
  assert.equal(better.length, 98);
  assertEach(better, (row) => {
    const { areas } = badgeView(inputOf(row));
    const worst = areasOf(row).reduce((a, b) => (place(a) <= place(b) ? a : b));
    const count = areasOf(row).filter(({ gradeKey }) => gradeKey === worst.gradeKey).length;
    const line = `${count} of ${areasOf(row).length} areas: ${worst.grade}`;
    assert.ok(areas.map(areasText).includes(line), `no "${line}" in ${JSON.stringify(areas)}`);
  });
});

test('each of 488 badges accounts for every area that has not the grade of the overall', () => {
  assertEach(rows, (row) => {
    const counts = new Map<string, number>();
    for (const { gradeKey } of areasOf(row)) counts.set(gradeKey, (counts.get(gradeKey) ?? 0) + 1);
    counts.delete(overallOf(row)?.gradeKey ?? '');
    const told = badgeView(inputOf(row)).areas.map((area) =>
      /^(\d+) of (\d+) areas: \S/.exec(areasText(area)),
    );
    const inOrder = (numbers: number[]) => numbers.sort((a, b) => a - b);
    assert.deepEqual(
      inOrder(told.map((match) => Number(match?.[1]))),
      inOrder([...counts.values()]),
    );
    for (const match of told) assert.equal(Number(match?.[2]), areasOf(row).length);
  });
});

test('the 11 without an overall judgement say so, give the reason and work none out', () => {
  const without = rows.filter(({ hasOverall }) => !hasOverall);
  assert.equal(without.length, 11);
  assertEach(without, (row) => {
    const { overall, areas } = badgeView(inputOf(row));
    assert.equal(overall.state, 'not-given');
    assert.deepEqual(known(overall.grade), {
      text: { text: 'No overall judgement' },
      tone: 'neutral',
    });
    assert.match(overall.statement?.text ?? '', /Ofsted gives no overall judgement/);
    // All four areas are told, none of them as the whole.
    const told = areas.map((area) => Number(/^(\d) of 4 areas: /.exec(areasText(area))?.[1]));
    assert.equal(
      told.reduce((sum, count) => sum + count, 0),
      4,
    );
  });
});

test('reports from before 2023 say which areas their joint judgement stands for', () => {
  assertEach(rows, (row) => {
    const isJoint = row.framework === 'ILACS' && row.startDate < '2023';
    const joint = judgementsView(inputOf(row)).areas.flatMap((area) => area.joint ?? []);
    assert.deepEqual(
      joint,
      isJoint ? ['One judgement for: Children in care and Care leavers'] : [],
    );
  });
});

test('the latest result of each of 153 councils is chosen, and each older one says that there is a newer', () => {
  for (const document of documents) {
    const own = rows.filter((row) => find(row).document === document);
    const newest = own.reduce((a, b) => (a.endDate >= b.endDate ? a : b));
    assert.equal(selectInspection(document)?.id, newest.id);
    assertEach(own, (row) => {
      assert.deepEqual(
        badgeView(inputOf(row)).facts.notes,
        row === newest
          ? []
          : [`Newer inspection: ${formatDate(newest.endDate.slice(0, 7), language)}`],
      );
    });
  }
});
