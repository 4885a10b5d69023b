import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { readOfstedTables } from '../testing/ofsted-tables.js';
import { inspectionQuotes } from './generated/checks.js';
import {
  parseCollection,
  parseDocument,
  type Inspection,
  type InspectionDocument,
  type Problem,
} from './index.js';
import { createReader } from './parse.js';

const dataFolder = new URL('../../data/', import.meta.url);
const readData = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, dataFolder), 'utf8'));

const islington = readData('islington.json') as InspectionDocument;
const councils = readdirSync(new URL('councils', dataFolder)).map((name) => [
  name,
  readData(`councils/${name}`) as InspectionDocument,
]) as [string, InspectionDocument][];
// As a page gets them: from the text of a file.
const imported = JSON.parse(JSON.stringify(readOfstedTables())) as InspectionDocument[];

/** A document with one inspection, on which a test changes one thing. */
const small = (inspection: object = {}, document: object = {}): Record<string, unknown> => ({
  ...document,
  inspections: [{ framework: 'ofsted-ilacs', ...inspection }],
});

/** The one inspection that is left of a document. */
function inspectionOf(input: unknown): Inspection {
  const { document } = parseDocument(input);
  assert.ok(document?.inspections[0]);
  return document.inspections[0];
}

const lines = (problems: readonly Problem[]) =>
  problems.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`);

suite('real documents', () => {
  for (const [name, document] of [['islington.json', islington], ...councils] as const) {
    test(`${name} is read without a problem, without copying and unchanged`, () => {
      const before = JSON.stringify(document);
      const read = parseDocument(document);
      assert.deepEqual(read.problems, []);
      assert.equal(read.document, document);
      assert.equal(JSON.stringify(document), before);
    });
  }

  test('all 153 councils of the table are read without a problem and without copying', () => {
    const { documents, problems } = parseCollection(imported);
    assert.deepEqual(problems, []);
    assert.equal(documents.length, 153);
    documents.forEach((document, index) => assert.equal(document, imported[index]));
  });

  test('links that are absolute already cost no copy where the address of the data is known', () => {
    const [, halton] = councils.find(([name]) => name === 'halton.json') ?? [];
    assert.ok(halton);
    const { document, problems } = parseDocument(halton, { base: 'https://www.example.org/d/' });
    assert.deepEqual(problems, []);
    assert.equal(document, halton);
  });
});

suite('what is not valid is left out and named', () => {
  // One of each kind of check, at each kind of place.
  const cases: [what: string, input: Record<string, unknown>, problem: string, left: unknown][] = [
    [
      'blank text',
      small({ title: ' \n' }),
      '$.inspections[0].title: expected text, found " \n"',
      small(),
    ],
    [
      'blank text in one language of two',
      small({ title: { en: 'Report', cy: '' } }),
      '$.inspections[0].title.cy: expected text, found ""',
      small({ title: { en: 'Report' } }),
    ],
    [
      'text that is blank in its only language',
      small({ title: { 'cy-GB': '' } }),
      '$.inspections[0].title.cy-GB: expected text, found ""',
      small(),
    ],
    [
      'an id that is a map of languages',
      small({ id: { en: 'a' } }),
      '$.inspections[0].id: expected text, found an object',
      small(),
    ],
    [
      'a date that is a number',
      small({ published: 2024 }),
      '$.inspections[0].published: expected a date such as 2024-12-02, found 2024',
      small(),
    ],
    [
      'a link that is a list',
      small({ report: { url: [], pages: 2 } }),
      '$.inspections[0].report.url: expected an http, https or relative address, found a list',
      small({ report: { pages: 2 } }),
    ],
    [
      'a count that is not whole',
      small({ report: { pages: 2.5 } }),
      '$.inspections[0].report.pages: expected a whole number, found 2.5',
      small({ report: {} }),
    ],
    [
      'a count below zero',
      small({ report: { pages: -1 } }),
      '$.inspections[0].report.pages: expected a whole number, found -1',
      small({ report: {} }),
    ],
    [
      'a count that is a string',
      small({ report: { pages: '37' } }),
      '$.inspections[0].report.pages: expected a whole number, found "37"',
      small({ report: {} }),
    ],
    [
      'an amount that is a string',
      small({ judgements: [{ id: 'a', score: { value: 3, max: '4' } }] }),
      '$.inspections[0].judgements[0].score.max: expected a number, found "4"',
      small({ judgements: [{ id: 'a', score: { value: 3 } }] }),
    ],
    [
      'a flag that is a string',
      small({ overall: { given: 'false', reason: 'r' } }),
      '$.inspections[0].overall.given: expected true or false, found "false"',
      small({ overall: { reason: 'r' } }),
    ],
    [
      'a word that is none of the few',
      small({ status: { state: 'lost' } }),
      '$.inspections[0].status.state: expected one of under-review, superseded, awaiting, found "lost"',
      small(),
    ],
    [
      'a list that is an object',
      small({ judgements: { 0: {} } }),
      '$.inspections[0].judgements: expected a list, found an object',
      small(),
    ],
    [
      'an item of a list that is null, with its place among those given',
      small({ judgements: [{ id: 'a' }, null, { id: 'c' }] }),
      '$.inspections[0].judgements[1]: expected an object, found nothing',
      small({ judgements: [{ id: 'a' }, { id: 'c' }] }),
    ],
    [
      'an object that is a string',
      small({ overall: 'Good' }),
      '$.inspections[0].overall: expected an object, found "Good"',
      small(),
    ],
    [
      'an object that is a list',
      small({ provider: [] }),
      '$.inspections[0].provider: expected an object, found a list',
      small(),
    ],
    [
      'a version to come',
      small({}, { version: '2' }),
      '$.version: expected version 1, found "2"',
      small(),
    ],
    [
      'a version that is a number',
      small({}, { version: 1 }),
      '$.version: expected version 1, found 1',
      small(),
    ],
    [
      'an identifier that is a number',
      small({}, { provider: { name: 'A', identifiers: { urn: 80505, laCode: '206' } } }),
      '$.provider.identifiers.urn: expected text, found 80505',
      small({}, { provider: { name: 'A', identifiers: { laCode: '206' } } }),
    ],
    [
      'something four levels down in a framework of the document',
      small(
        {},
        {
          frameworks: {
            'a b': {
              name: 'N',
              inspectorate: { name: 'I' },
              scale: [{ id: 'g', label: 'G', tone: 'red', aliases: ['h'] }],
            },
          },
        },
      ),
      '$.frameworks.a b.scale[0].tone: expected one of excellent, good, fair, weak, poor, neutral, found "red"',
      small(
        {},
        {
          frameworks: {
            'a b': {
              name: 'N',
              inspectorate: { name: 'I' },
              scale: [{ id: 'g', label: 'G', aliases: ['h'] }],
            },
          },
        },
      ),
    ],
  ];
  for (const [what, input, problem, left] of cases) {
    test(what, () => {
      const before = JSON.stringify(input);
      const read = parseDocument(input);
      assert.deepEqual(lines(read.problems), [problem]);
      assert.deepEqual(read.document, left);
      assert.equal(JSON.stringify(input), before, 'what was given is not changed');
    });
  }

  test('every one of several faults, in the order of the data, and the rest of Islington is kept', () => {
    const broken = structuredClone(islington);
    const [sif, , , , , latest] = broken.inspections as unknown as Record<string, unknown>[];
    assert.ok(sif && latest);
    sif.published = '14 July 2017';
    (latest.quotes as { text?: unknown }[])[3]!.text = null;
    (latest.judgements as { label?: unknown }[])[0]!.label = 5;
    (broken as unknown as Record<string, unknown>).checked = 'yesterday';
    const { document, problems } = parseDocument(broken);
    assert.deepEqual(
      problems.map(({ path }) => path),
      [
        '$.checked',
        '$.inspections[0].published',
        '$.inspections[5].judgements[0].label',
        '$.inspections[5].quotes[3].text',
      ],
    );
    assert.ok(document);
    assert.equal(document.inspections.length, 7);
    for (const index of [1, 2, 3, 4, 6])
      assert.equal(document.inspections[index], broken.inspections[index]);
    assert.deepEqual(document.inspections[5], {
      ...islington.inspections[5],
      judgements: islington.inspections[5]?.judgements?.map(({ label, ...rest }, index) =>
        index === 0 ? rest : { ...rest, label },
      ),
      quotes: islington.inspections[5]?.quotes?.filter((_, index) => index !== 3),
    });
  });

  test('a number in place of text is told to be no text', () => {
    // A food hygiene rating is the string "5", and whoever writes 5 must not be told to write an object.
    const { document, problems } = parseDocument(small({ overall: { id: 'fhrs', grade: 5 } }));
    assert.deepEqual(document, small({ overall: { id: 'fhrs' } }));
    const [problem] = problems;
    assert.equal(problem?.path, '$.inspections[0].overall.grade');
    assert.equal(problem.found, '5');
    assert.match(problem.expected, /text/);
  });

  test('a text without any language is no text', () => {
    const { document, problems } = parseDocument(small({ overall: { id: 'o', grade: {} } }));
    assert.deepEqual(document, small({ overall: { id: 'o' } }));
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['$.inspections[0].overall.grade'],
    );
  });

  test('a text that is found is shortened in the message', () => {
    const { problems } = parseDocument(small({ published: 'x'.repeat(10_000) }));
    assert.ok(problems[0] && problems[0].found.length < 100);
  });
});

suite('required fields', () => {
  const cases: [what: string, input: unknown, problems: string[]][] = [
    ['a document without inspections', {}, ['$.inspections: expected a value, found nothing']],
    ['a document with no inspection in its list, which is not invalid', { inspections: [] }, []],
    [
      'inspections that are none of them valid',
      { inspections: [{}, 4] },
      [
        '$.inspections[0].framework: expected a value, found nothing',
        '$.inspections[1]: expected an object, found 4',
      ],
    ],
    [
      'a required field that is there and not valid is told once',
      { inspections: 'none' },
      ['$.inspections: expected a list, found "none"'],
    ],
    [
      'a single inspection whose framework is not valid',
      { framework: 5, provider: { name: 'A' } },
      ['$.framework: expected text, found 5'],
    ],
  ];
  for (const [what, input, problems] of cases) {
    test(`${what} leaves nothing`, () => {
      const read = parseDocument(input);
      assert.equal(read.document, undefined);
      assert.deepEqual(lines(read.problems), problems);
    });
  }

  test('an item without one is left out, and its neighbours stay', () => {
    const inspection = inspectionOf(
      small({ quotes: [{ speaker: 'A' }, { text: 'Words' }], visits: [{ to: '2024' }] }),
    );
    assert.deepEqual(inspection.quotes, [{ text: 'Words' }]);
    // A list that is left empty would say that there were none.
    assert.equal(inspection.visits, undefined);
  });

  for (const input of [undefined, null, true, 0, 7, '', 'text', [null], [[]]]) {
    test(`${JSON.stringify(input)} in place of a document leaves nothing and says so`, () => {
      const { document, problems } = parseDocument(input);
      assert.equal(document, undefined);
      assert.ok(problems.length > 0);
    });
  }

  test('a collection of none has no document, which is not invalid', () => {
    assert.deepEqual(parseDocument([]), { document: undefined, problems: [] });
    assert.deepEqual(parseCollection({ documents: [] }), {
      document: undefined,
      documents: [],
      problems: [],
    });
  });
});

suite('unknown fields', () => {
  test('are kept at every level, whatever is in them', () => {
    const input = small(
      {
        judgements: [{ id: 'a', colour: { any: [1, null] } }],
        overall: { grade: 'Good', confidence: 0.5 },
        nextVisit: null,
      },
      { publisher: { x: [] }, $schema: 'https://example.org/schema.json' },
    );
    const { document, problems } = parseDocument(input);
    assert.deepEqual(problems, []);
    assert.equal(document, input);
  });

  test('are kept where a neighbour is left out', () => {
    const inspection = inspectionOf(small({ published: 5, nextVisit: 'soon' }));
    assert.deepEqual(inspection, { framework: 'ofsted-ilacs', nextVisit: 'soon' });
  });

  test('that nest 10,000 deep are not walked through', () => {
    const depth = 10_000;
    const deep = JSON.parse('{"a":'.repeat(depth) + '[]' + '}'.repeat(depth)) as unknown;
    const input = small({ extra: deep, title: 3 }, { extra: deep });
    const { document, problems } = parseDocument(input);
    assert.equal(problems.length, 1);
    assert.ok(document);
  });

  test('a known field that nests 10,000 deep is one problem', () => {
    const depth = 10_000;
    const deep = JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
    const { problems } = parseDocument(small({ title: deep, quotes: deep, overall: deep }));
    assert.equal(problems.length, 3);
  });
});

suite('names that objects have from JavaScript', () => {
  // JSON.parse makes "__proto__" an own field, and so must every copy.
  const input = JSON.parse(`{
    "__proto__": { "polluted": true },
    "provider": { "identifiers": { "__proto__": 7, "constructor": "c", "toString": "t" } },
    "frameworks": {
      "__proto__": { "name": "P", "inspectorate": { "name": "I" }, "scale": 5 },
      "constructor": { "name": "C", "inspectorate": { "name": "I" } }
    },
    "inspections": [
      { "framework": "constructor", "title": { "__proto__": "T", "en": 3 }, "hasOwnProperty": 1 }
    ]
  }`) as Record<string, unknown>;
  const { document, problems } = parseDocument(input);

  test('are fields like any other, and change no object', () => {
    assert.deepEqual(
      problems.map(({ path }) => path),
      [
        '$.provider.identifiers.__proto__',
        '$.frameworks.__proto__.scale',
        '$.inspections[0].title.en',
      ],
    );
    assert.ok(document);
    assert.equal(Object.getPrototypeOf(document), Object.prototype);
    for (const each of [document.frameworks, document.provider?.identifiers])
      assert.equal(Object.getPrototypeOf(each), Object.prototype);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal((document as unknown as Record<string, unknown>).polluted, undefined);
    assert.deepEqual(
      JSON.stringify(document.frameworks),
      '{"__proto__":{"name":"P","inspectorate":{"name":"I"}},"constructor":{"name":"C","inspectorate":{"name":"I"}}}',
    );
    assert.deepEqual(document.provider?.identifiers, { constructor: 'c', toString: 't' });
    assert.equal(JSON.stringify(document.inspections[0]?.title), '{"__proto__":"T"}');
  });
});

suite('large data', () => {
  test('a hundred thousand faults in one list are each named, in good time', () => {
    const size = 100_000;
    const judgements = Array.from({ length: size }, (_, index) =>
      index % 2 ? { id: `a${index}` } : { id: index },
    );
    const started = performance.now();
    const { document, problems } = parseDocument(small({ judgements }));
    assert.ok(performance.now() - started < 5_000);
    assert.equal(problems.length, size / 2);
    assert.equal(problems.at(-1)?.path, `$.inspections[0].judgements[${size - 2}].id`);
    assert.equal(document?.inspections[0]?.judgements?.length, size);
  });

  test('a collection of 50,000 documents is read whole', () => {
    const documents = Array.from({ length: 50_000 }, (_, index) => small({ id: `i${index}` }));
    const read = parseCollection({ documents });
    assert.deepEqual(read.problems, []);
    assert.equal(read.documents.length, 50_000);
  });
});

suite('links', () => {
  const url = (given: unknown, base?: string) =>
    inspectionOf(small({ report: { url: given } })).report?.url === undefined
      ? undefined
      : parseDocument(small({ report: { url: given } }), { base }).document?.inspections[0]?.report
          ?.url;

  test('are resolved against the address of the data', () => {
    const base = 'https://www.example.gov.uk/results/islington/inspection.json';
    assert.equal(
      url('report.pdf', base),
      'https://www.example.gov.uk/results/islington/report.pdf',
    );
    assert.equal(url('../a?b#c', base), 'https://www.example.gov.uk/results/a?b#c');
    assert.equal(url('/r', base), 'https://www.example.gov.uk/r');
    assert.equal(url('//cdn.example/r', base), 'https://cdn.example/r');
    assert.equal(url('https://example.com', base), 'https://example.com/');
  });

  test('stay as they are where the data have no address', () => {
    assert.equal(url('report.pdf'), 'report.pdf');
    assert.equal(url('https://example.com'), 'https://example.com');
  });

  test('of every field are resolved, also inside frameworks and sources', () => {
    const base = 'https://example.org/x/';
    const { document } = parseDocument(
      small(
        { quotes: [{ text: 'q', source: { url: 's' } }] },
        {
          provider: { url: 'p' },
          licence: { name: 'L', url: 'l' },
          frameworks: { f: { name: 'N', inspectorate: { name: 'I', url: 'i' } } },
        },
      ),
      { base },
    );
    assert.equal(document?.inspections[0]?.quotes?.[0]?.source?.url, `${base}s`);
    assert.equal(document?.provider?.url, `${base}p`);
    assert.equal(document?.licence?.url, `${base}l`);
    assert.equal(document?.frameworks?.f?.inspectorate.url, `${base}i`);
  });

  const REFUSED = [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' \u00a0javascript:alert(1)'.trim(),
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'mailto:a@example.org',
    'https://user:secret@example.org/',
    'https://ofsted.gov.uk@evil.example/',
    'http://[',
    'https://',
    '',
    '   ',
  ];
  for (const address of REFUSED) {
    test(`${JSON.stringify(address)} is refused, with a base and without`, () => {
      for (const base of [undefined, 'https://example.org/d.json']) {
        const input = small({ report: { url: address, pages: 1 } });
        const { document, problems } = parseDocument(input, { base });
        assert.deepEqual(document?.inspections[0]?.report, { pages: 1 });
        assert.deepEqual(
          problems.map(({ path, expected }) => [path, expected]),
          [['$.inspections[0].report.url', 'an http, https or relative address']],
        );
      }
    });
  }
});

suite('collections', () => {
  const inspection = { framework: 'f', provider: { name: 'Alone' }, title: 'T' };

  test('are a list in "documents", a bare list, or one document', () => {
    const documents = councils.map(([, document]) => document);
    assert.deepEqual(parseCollection({ documents }).documents, documents);
    assert.deepEqual(parseCollection(documents).documents, documents);
    assert.deepEqual(parseCollection(islington).documents, [islington]);
  });

  test('name the place of a problem by the form in which they came', () => {
    const documents = [islington, small({ title: 3 })];
    const path = (input: unknown) => parseCollection(input).problems.map((problem) => problem.path);
    assert.deepEqual(path({ documents }), ['$.documents[1].inspections[0].title']);
    assert.deepEqual(path(documents), ['$[1].inspections[0].title']);
    assert.deepEqual(path(documents[1]), ['$.inspections[0].title']);
  });

  test('keep "$" in a name as it is', () => {
    const [problem] = parseCollection([small({}, { frameworks: { $1: 4 } })]).problems;
    assert.equal(problem?.path, '$[0].frameworks.$1');
  });

  test('leave out a document with nothing valid in it, and keep the others', () => {
    const { documents, problems } = parseCollection([small(), 'x', {}, small()]);
    assert.equal(documents.length, 2);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['$[1]', '$[2].inspections'],
    );
  });

  test('a single inspection with its provider inside is a document of one', () => {
    const { document, problems } = parseDocument(inspection);
    assert.deepEqual(problems, []);
    assert.deepEqual(document, { inspections: [inspection], provider: inspection.provider });
    assert.equal(document?.inspections[0], inspection);
    assert.deepEqual(parseCollection([inspection, islington]).documents, [document, islington]);
  });

  test('a single inspection without a provider is a document without one', () => {
    assert.deepEqual(parseDocument({ framework: 'f' }).document, {
      inspections: [{ framework: 'f' }],
    });
  });

  test('what a collection says once holds for each document that does not say it itself', () => {
    const named = (name: string) => ({ name, inspectorate: { name: 'Ofsted' } });
    const { documents, problems } = parseCollection({
      version: '1',
      checked: '2026-08-22',
      attribution: 5,
      title: 'Not a field of documents',
      frameworks: { sif: named('SIF') },
      documents: [small(), small({}, { checked: '2025', frameworks: { own: named('Own') } })],
    });
    assert.deepEqual(
      documents.map(({ version, checked, frameworks }) => ({ version, checked, frameworks })),
      [
        { version: '1', checked: '2026-08-22', frameworks: { sif: named('SIF') } },
        {
          version: '1',
          checked: '2025',
          frameworks: { sif: named('SIF'), own: named('Own') },
        },
      ],
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['$.attribution'],
    );
  });

  test('a collection of one reads as a document, and of two as the first, which is said', () => {
    assert.deepEqual(parseDocument([islington]), { document: islington, problems: [] });
    assert.deepEqual(parseDocument({ documents: [islington] }).document, islington);
    const { document, problems } = parseDocument([islington, small()]);
    assert.equal(document, islington);
    assert.deepEqual(lines(problems), [
      '$: expected one document, found 2, of which the first is taken',
    ]);
  });

  test('"documents" that is no list is no collection', () => {
    const { documents, problems } = parseCollection({ documents: 5 });
    assert.deepEqual(documents, []);
    assert.deepEqual(lines(problems), ['$.inspections: expected a value, found nothing']);
  });
});

suite('a reader for one widget', () => {
  const readBadge = createReader({});
  const readQuotes = createReader(inspectionQuotes);
  const broken = small(
    { quotes: [{ text: 5 }], sections: 'x', recommendations: {}, score: [], title: 'T' },
    { context: 'x', provider: { name: 'A' } },
  );

  test('says nothing of fields that it does not read, and keeps them', () => {
    const { document, problems } = readBadge(broken);
    assert.deepEqual(problems, []);
    assert.equal(document, broken);
  });

  test('says what is wrong with those that it reads', () => {
    assert.deepEqual(
      readQuotes(broken).problems.map(({ path }) => path),
      ['$.inspections[0].quotes[0].text'],
    );
    assert.deepEqual(readBadge(small({ overall: { grade: 4 } })).problems.length, 1);
  });

  test('reads all real documents without copying', () => {
    for (const document of [islington, ...imported]) {
      const read = readBadge(document);
      assert.deepEqual(read.problems, []);
      assert.equal(read.document, document);
    }
  });

  test('takes a single inspection, and refuses what has none', () => {
    assert.equal(readBadge({ framework: 'f' }).document?.inspections.length, 1);
    for (const junk of [null, undefined, 3, 'x', [], {}, { inspections: 'x' }]) {
      const { document, problems } = readBadge(junk);
      assert.equal(document, undefined);
      assert.ok(problems.length > 0);
    }
  });
});

suite('data that a script made and that are no JSON', () => {
  test('undefined fields count as missing', () => {
    const input = small({ title: undefined, overall: undefined }, { provider: undefined });
    assert.deepEqual(parseDocument(input).problems, []);
  });

  test('an undefined item of a list is left out', () => {
    const { document } = parseDocument({
      inspections: [undefined, { framework: 'f', judgements: [undefined, { id: 'a' }] }],
    });
    assert.deepEqual(document?.inspections, [{ framework: 'f', judgements: [{ id: 'a' }] }]);
  });

  test('NaN, functions and big integers are refused without a throw', () => {
    for (const value of [Number.NaN, () => 'f', 3n]) {
      const { document, problems } = parseDocument(small({ report: { pages: value, title: 'T' } }));
      assert.deepEqual(document?.inspections[0]?.report, { title: 'T' });
      assert.equal(problems.length, 1);
    }
  });

  test('frozen data are read', () => {
    const frozen = Object.freeze(small({ title: 3, report: Object.freeze({ pages: 1 }) }));
    assert.equal(parseDocument(frozen).problems.length, 1);
  });
});
