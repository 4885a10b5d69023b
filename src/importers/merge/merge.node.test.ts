/** The rules by which documents are merged, on Islington's. What they do to all sources is in data/merged.node.test.ts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import type { Inspection, InspectionDocument } from '../../model/index.js';
import { mergeDocuments, type Part } from './merge.js';

const islington = JSON.parse(
  readFileSync(new URL('../../../data/islington.json', import.meta.url), 'utf8'),
) as InspectionDocument;

const LATEST = 'ofsted-80505-2025-01-29';
const OF_2020 = 'ofsted-80505-2020-04-15';
const YOUTH_JUSTICE = 'hmip-islington-yjs-2024-08-20';

function inspectionWith(id: string, { inspections }: InspectionDocument = islington): Inspection {
  const found = inspections.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
}

/** A document of one inspection of Islington's, with changes to it and to the document. */
function documentOf(
  id: string,
  changes: Partial<Inspection> = {},
  rest: Partial<InspectionDocument> = {},
): InspectionDocument {
  const inspection = { ...inspectionWith(id), ...changes };
  return { ...islington, inspections: [inspection], ...rest };
}

function partOf(document: InspectionDocument, id = 'second', rank = 2): Part {
  return { document, importer: { id, rank, credit: `Table of ${id}` } };
}

/** Islington's document and another of a lower rank. */
function mergeWith(...others: InspectionDocument[]) {
  return mergeDocuments([
    partOf(islington, 'first', 1),
    ...others.map((document) => partOf(document)),
  ]);
}

suite('merging', () => {
  test('one document stays as it is, and merging it again changes nothing', () => {
    const { document, conflicts } = mergeDocuments([partOf(islington)]);
    assert.deepEqual(document, islington);
    assert.deepEqual(Object.keys(document.provider ?? {}), Object.keys(islington.provider ?? {}));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(mergeWith(islington).document, islington);
  });

  test('the lower rank wins, then the later check, then the id of the source', () => {
    const published = (given: Part[]) => mergeDocuments(given).document.inspections[0]?.published;
    const of = (day: string, checked: string) =>
      documentOf(LATEST, { published: day }, { checked });
    const rank1 = partOf(of('2025-01-01', '2025'), 'z', 1);
    const later = partOf(of('2025-01-02', '2026-06-02'), 'y', 2);
    const a = partOf(of('2025-01-03', '2026-06'), 'a', 2);
    const b = partOf(of('2025-01-04', '2026-06'), 'b', 2);
    assert.equal(published([b, a, later, rank1]), '2025-01-01');
    assert.equal(published([b, a, later]), '2025-01-02');
    assert.equal(published([b, a]), '2025-01-03');
  });

  test('what contradicts is dropped and told, with both values and both sources', () => {
    const { document, conflicts } = mergeWith(
      documentOf(LATEST, {
        overall: { id: 'overall-effectiveness', grade: 'good' },
        published: '2025-01-30',
        visits: [{ from: '2024-12-02', to: '2024-12-13' }],
        report: { url: 'https://files.ofsted.gov.uk/v1/file/1', pages: 3 },
        judgements: [{ id: 'care-leavers', grade: 'Good', statement: 'Good support' }],
      }),
    );
    assert.deepEqual(document, islington);
    const place = `$.inspections[${islington.inspections.indexOf(inspectionWith(LATEST))}]`;
    const told = (path: string, kept: string, dropped: string) => ({
      path: `${place}.${path}`,
      kept: { value: kept, source: 'first' },
      dropped: { value: dropped, source: 'second' },
    });
    assert.deepEqual(conflicts, [
      told('visits', '2024-12-02 to 2024-12-06', '2024-12-02 to 2024-12-13'),
      told('published', '2025-01-29', '2025-01-30'),
      told(
        'report.url',
        'https://files.ofsted.gov.uk/v1/file/50267801',
        'https://files.ofsted.gov.uk/v1/file/1',
      ),
      told('overall.grade', 'Outstanding', 'good'),
      told('judgements[3].grade', 'Outstanding', 'Good'),
    ]);
  });

  test('an overall judgement that one source has and another says was not given is a conflict', () => {
    const { document, conflicts } = mergeWith(documentOf(LATEST, { overall: { given: false } }));
    assert.deepEqual(document, islington);
    assert.deepEqual(
      conflicts.map(({ path, kept, dropped }) => [path, kept.value, dropped.value]),
      [['$.inspections[5].overall.given', 'Outstanding', 'no overall judgement']],
    );
  });
});

suite('what is no conflict', () => {
  const cases: Record<string, Partial<Inspection>> = {
    'other case and spelling of grades': {
      overall: { id: 'overall-effectiveness', grade: 'OUTSTANDING' },
      judgements: [{ id: 'care-leavers', grade: 'outstanding', gradeId: 'outstanding' }],
    },
    'a date to the month': { published: '2025-01', visits: [{ from: '2024-12' }] },
    'an address written in another way': {
      report: { url: 'http://FILES.ofsted.gov.uk/v1/file/50267801/' },
    },
    'the general kind of event': { event: 'inspection' },
    'fields that it lacks': { overall: undefined, judgements: undefined } as object,
    'other texts': { summary: ['Another text'], recommendations: [] },
  };
  for (const [name, changes] of Object.entries(cases)) {
    test(name, () => {
      const { document, conflicts } = mergeWith(documentOf(LATEST, changes));
      assert.deepEqual(conflicts, []);
      assert.deepEqual(document, islington);
    });
  }

  test('the more precise date stands, whoever has it', () => {
    const rough = documentOf(LATEST, { published: '2025-01', visits: [{ from: '2024-12' }] });
    const { document, conflicts } = mergeDocuments([
      partOf(rough, 'first', 1),
      partOf(islington, 'second', 2),
    ]);
    const { published, visits } = inspectionWith(LATEST, document);
    assert.deepEqual(
      [published, visits],
      ['2025-01-29', [{ from: '2024-12-02', to: '2024-12-06' }]],
    );
    assert.deepEqual(conflicts, []);
  });

  test('the outer dates of a visit in two parts', () => {
    const parts = [
      { from: '2024-09-30', to: '2024-10-11' },
      { from: '2025-01-13', to: '2025-01-16' },
    ];
    const outer = [{ from: '2024-09-30', to: '2025-01-16' }];
    for (const [first, second] of [
      [parts, outer],
      [outer, parts],
    ] as const) {
      const { document, conflicts } = mergeDocuments([
        partOf(documentOf(LATEST, { visits: [...first] }), 'first', 1),
        partOf(documentOf(LATEST, { visits: [...second] }), 'second', 2),
      ]);
      assert.deepEqual(document.inspections[0]?.visits, parts);
      assert.deepEqual(conflicts, []);
    }
  });

  test('the joint judgement of before 2023 under one of the two areas', () => {
    const grade = (printed: string) =>
      mergeWith(
        documentOf(OF_2020, {
          judgements: [{ id: 'children-in-care', grade: printed }],
        }),
      );
    assert.deepEqual(grade('good').document, islington);
    assert.deepEqual(grade('good').conflicts, []);
    assert.deepEqual(
      grade('inadequate').conflicts.map(({ path }) => path),
      ['$.inspections[2].judgements[2].grade'],
    );
  });

  test('names of the council, and a name in lower case never stands', () => {
    const named = (name: string) =>
      documentOf(LATEST, {}, { provider: { ...islington.provider, name } });
    for (const name of ['islington', 'London Borough of Islington'])
      assert.deepEqual(mergeWith(named(name)), { document: islington, conflicts: [] });
    const { document } = mergeDocuments([
      partOf(named('islington'), 'first', 1),
      partOf(named('Islington Council'), 'second', 2),
    ]);
    assert.equal(document.provider?.name, 'Islington Council');
    for (const [lower, proper] of [
      ['barking and dagenham', 'Barking and Dagenham'],
      ['stoke-on-trent', 'Stoke-on-Trent'],
      ['king’s lynn', 'King’s Lynn'],
    ] as const) {
      const alone = mergeDocuments([partOf(named(lower))]).document;
      assert.equal(alone.provider?.name, proper);
    }
  });
});

suite('the same inspection', () => {
  const same: Record<string, Partial<Inspection>> = {
    'by its id': { report: {}, visits: [], published: '2025-02-01' },
    'by its report': { id: 'x', published: '2025-02-01', visits: [] },
    'by its date of publication': { id: 'x', report: {}, visits: [] },
    'by its visit': { id: 'x', report: {}, published: undefined } as object,
  };
  for (const [name, changes] of Object.entries(same)) {
    test(name, () => {
      const { inspections } = mergeWith(documentOf(LATEST, changes)).document;
      assert.equal(inspections.length, islington.inspections.length);
      assert.equal(inspectionWith(LATEST).id, LATEST);
    });
  }

  const others: Record<string, Partial<Inspection>> = {
    'of another framework': { framework: 'ofsted-sif' },
    'of another service on the same day': {
      id: 'x',
      report: {},
      provider: { service: 'Adult social care' },
    },
    'of another kind on the same day': { id: 'x', report: {}, event: 'focused-visit' },
    'known to the year alone': { id: 'x', report: {}, visits: [], published: '2025' },
  };
  for (const [name, changes] of Object.entries(others)) {
    test(`not one ${name}`, () => {
      const { inspections } = mergeWith(documentOf(LATEST, changes)).document;
      assert.equal(inspections.length, islington.inspections.length + 1);
      assert.equal(new Set(inspections.map(({ id }) => id)).size, inspections.length);
    });
  }

  test('two of one document are never the same', () => {
    const [latest] = documentOf(LATEST).inspections;
    const twice = { ...islington, inspections: [{ ...latest }, { ...latest, id: 'x' }] };
    const { document } = mergeDocuments([partOf(twice as InspectionDocument)]);
    assert.equal(document.inspections.length, 2);
  });
});

suite('field by field', () => {
  test('gaps are filled, and who fills them is credited', () => {
    const { summary: _, recommendations: __, ...bare } = inspectionWith(LATEST);
    const first = { ...islington, inspections: [bare] };
    const { document } = mergeDocuments([
      partOf(first, 'first', 1),
      partOf(documentOf(LATEST, {}, { attribution: 'From a table.' })),
    ]);
    const [filled] = document.inspections;
    assert.deepEqual(filled?.summary, inspectionWith(LATEST).summary);
    assert.deepEqual(filled?.recommendations, inspectionWith(LATEST).recommendations);
    assert.equal(
      filled?.attribution,
      'Contains public sector information licensed under the Open Government Licence v3.0; Table of second.',
    );
    assert.equal(document.attribution, islington.attribution);
  });

  test('judgements that the first has not come in the order of the framework', () => {
    const judgements = inspectionWith(LATEST).judgements ?? [];
    const { document } = mergeDocuments([
      partOf(documentOf(LATEST, { judgements: judgements.slice(2) }), 'first', 1),
      partOf(islington),
    ]);
    assert.deepEqual(inspectionWith(LATEST, document).judgements, judgements);
  });

  test('what came with another grade is not mixed with the one that stands', () => {
    const overall = { id: 'overall-effectiveness', grade: 'Good', statement: 'They are good' };
    const { document } = mergeWith(documentOf(LATEST, { overall }));
    assert.equal(inspectionWith(LATEST, document).overall?.statement, undefined);
  });

  test('an inferred kind of event does not win over a printed one', () => {
    const events = (...said: Partial<Inspection>[]) => {
      const { eventInferred: _, ...bare } = inspectionWith(LATEST);
      const parts = said.map((event, index) =>
        partOf({ ...islington, inspections: [{ ...bare, ...event }] }, `${index}`, index),
      );
      const { document, conflicts } = mergeDocuments(parts);
      const [{ event, eventInferred } = {} as Inspection] = document.inspections;
      return [event, eventInferred, conflicts.length];
    };
    const inferred = { event: 'short-inspection', eventInferred: true };
    const standard = { event: 'standard-inspection' };
    const general = { event: 'inspection' };
    assert.deepEqual(events(inferred, standard), ['standard-inspection', undefined, 0]);
    assert.deepEqual(events(inferred, general), ['short-inspection', true, 0]);
    assert.deepEqual(events(general, inferred), ['inspection', undefined, 0]);
    assert.deepEqual(events(general, standard), ['standard-inspection', undefined, 0]);
    assert.deepEqual(events(standard, { event: 'focused-visit' }), [
      'standard-inspection',
      undefined,
      1,
    ]);
  });

  test('an excerpt comes only with the text of which it speaks', () => {
    const { document } = mergeWith(
      documentOf(LATEST, { excerpt: 'Read by program', sections: [{ heading: 'x' }] }),
    );
    assert.equal(inspectionWith(LATEST, document).excerpt, undefined);
  });
});

suite('another service, another source', () => {
  const service = 'Youth justice service';
  const { provider: _, ...inspection } = inspectionWith(YOUTH_JUSTICE);
  const about = { checked: '2025-02', attribution: 'HM Inspectorate of Probation.' };
  const table = (name: string): InspectionDocument => ({
    ...about,
    provider: { name, service },
    inspections: [inspection],
  });
  const first = documentOf(LATEST);
  const merge = (name: string) =>
    mergeDocuments([partOf(first, 'first', 1), partOf(table(name))]).document;

  test('its inspections keep service, date and source; the name only where it is another', () => {
    const found = inspectionWith(YOUTH_JUSTICE, merge('Islington'));
    assert.deepEqual(found.provider, { service });
    assert.deepEqual([found.checked, found.attribution], Object.values(about));
    const joint = inspectionWith(YOUTH_JUSTICE, merge('Islington and Camden'));
    assert.deepEqual(joint.provider, { name: 'Islington and Camden', service });
    assert.deepEqual(merge('Islington').provider, islington.provider);
    assert.equal(merge('Islington').checked, islington.checked);
  });

  test('an inspection of the document’s own source repeats neither', () => {
    const { checked, attribution } = inspectionWith(LATEST, merge('Islington'));
    assert.deepEqual([checked, attribution], [undefined, undefined]);
  });

  test('context and frameworks are united', () => {
    const other = {
      ...table('Islington'),
      context: [...(islington.context?.slice(0, 1) ?? []), { text: 'A statement', by: 'Ofsted' }],
      frameworks: { other: { name: 'Other', inspectorate: { name: 'Other' } } },
    };
    const { document } = mergeWith(other);
    assert.deepEqual(document.context, [...(islington.context ?? []), other.context.at(-1)]);
    assert.deepEqual(Object.keys(document.frameworks ?? {}), [
      ...Object.keys(islington.frameworks ?? {}),
      'other',
    ]);
  });
});
