import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import * as language from '../i18n/en-gb.js';
import { parseDocument, type Inspection, type InspectionDocument } from '../model/index.js';
import { letterView, selectText, type LetterView } from './index.js';

/** A document of a made-up framework, read as a page reads it. */
function documentOf(...inspections: object[]): InspectionDocument {
  const { document } = parseDocument({
    inspections: inspections.map((inspection) => ({
      framework: { name: 'F', inspectorate: { name: 'I' } },
      ...inspection,
    })),
  });
  assert.ok(document);
  return document;
}

function viewOf(inspection: object): LetterView {
  const document = documentOf(inspection);
  return letterView({ document, inspection: document.inspections[0] as Inspection, language });
}

const islington = parseDocument(
  JSON.parse(readFileSync(new URL('../../data/islington.json', import.meta.url), 'utf8')),
).document as InspectionDocument;

function islingtonView(id: string): LetterView {
  const inspection = islington.inspections.find((each) => each.id === id);
  assert.ok(inspection, id);
  return letterView({ document: islington, inspection, language });
}

const visit = () => islingtonView('ofsted-80505-2022-11-28');
const joint = () => islingtonView('jtai-islington-2019-01-29');
const latest = () => islingtonView('ofsted-80505-2025-01-29');

const textsOf = (words: { text: string }[]) => words.map(({ text }) => text);

/** A paragraph of as many words. */
const wordy = (count: number) => ({ text: Array(count).fill('word').join(' ') });

test('a letter has sender, date, addressee line by line, and ends with who signed it', () => {
  const view = visit();
  assert.equal(view.isLetter, true);
  assert.equal(view.heading, 'Ofsted letter');
  assert.deepEqual(textsOf(view.letterhead).slice(0, 2), ['Ofsted', 'Piccadilly Gate']);
  assert.equal(view.letterDate, '28 November 2022');
  assert.deepEqual(textsOf(view.addressee), [
    'Jon Abbey',
    'Corporate Director, Children’s Services',
    'Islington Council',
    '222 Upper Street',
    'London',
    'N1 1XR',
  ]);
  assert.equal(view.salutation?.text, 'Dear Jon');
  assert.equal(view.valediction?.text, 'Yours sincerely');
  assert.deepEqual(view.signatories.map(textsOf), [
    ['Brenda McLaughlin', 'His Majesty’s Inspector'],
  ]);
});

test('a joint letter has a signatory of each inspectorate', () => {
  assert.deepEqual(joint().signatories.map(textsOf), [
    ['Yvette Stanley', 'National Director, Social Care', 'Ofsted'],
    ['Ursula Gallagher', 'Deputy Chief Inspector', 'Care Quality Commission'],
    ['Wendy Williams', 'Her Majesty’s Inspector of Constabulary', 'HMI Constabulary'],
    ['Helen Davies', 'Assistant Chief Inspector', 'HMI Probation'],
  ]);
});

test('a report has neither sender nor addressee', () => {
  const view = latest();
  assert.equal(view.isLetter, false);
  assert.equal(view.heading, 'Ofsted report');
  assert.deepEqual([view.letterhead, view.addressee, view.signatories], [[], [], []]);
  assert.deepEqual(
    [view.letterDate, view.salutation, view.valediction],
    [undefined, undefined, undefined],
  );
});

for (const field of [
  { letterDate: '2024-01-02' },
  { letterhead: ['Ofsted'] },
  { addressee: { name: 'A' } },
  { salutation: 'Dear A' },
  { valediction: 'Yours sincerely' },
]) {
  test(`what has a ${Object.keys(field)[0]} is a letter`, () =>
    assert.equal(viewOf(field).isLetter, true));
}

test('the dates are as written, or else in words', () => {
  const datesOf = (inspection: object) =>
    viewOf(inspection).about.map(({ label, values }) => [label, values.map(textsOf)]);
  const visits = [{ from: '2024-12-02', to: '2024-12-06' }];
  const datesAsWritten = 'Between 2 December 2024 and 6 December 2024';
  assert.deepEqual(datesOf({ visits, datesAsWritten }), [['Inspection', [[datesAsWritten]]]]);
  assert.deepEqual(datesOf({ visits, event: 'focused-visit' }), [
    ['Focused visit', [['2 to 6 December 2024']]],
  ]);
  assert.deepEqual(datesOf({}), []);
});

test('inspectors are named with their roles, and leads apart', () => {
  const people = (...leads: boolean[]) => ({
    inspectors: leads.map((lead, index) => ({ name: `Person ${index}`, role: 'Inspector', lead })),
  });
  const labelsOf = (...leads: boolean[]) =>
    viewOf(people(...leads)).about.map(({ label, values }) => [label, values.length]);
  assert.deepEqual(labelsOf(false), [['Inspector', 1]]);
  assert.deepEqual(labelsOf(false, false), [['Inspectors', 2]]);
  assert.deepEqual(labelsOf(false, true), [
    ['Lead inspector', 1],
    ['Inspector', 1],
  ]);
  assert.deepEqual(labelsOf(true, true), [['Lead inspectors', 2]]);
  assert.deepEqual(latest().about[1]?.values.map(textsOf), [
    ['Sarah Canto', 'His Majesty’s Inspector'],
  ]);
});

test('the scope follows the first opening paragraph, and is not said twice', () => {
  const opening = (inspection: object) => textsOf(viewOf(inspection).opening);
  assert.deepEqual(opening({ summary: ['A.', 'B.'], scope: 'S.' }), ['A.', 'S.', 'B.']);
  assert.deepEqual(opening({ summary: ['A. S.', 'B.'], scope: 'S.' }), ['A. S.', 'B.']);
  assert.deepEqual(opening({ scope: 'S.' }), ['S.']);
  assert.deepEqual(opening({}), []);
});

test('points that follow each other are one list, numbered paragraphs keep their numbers', () => {
  const [section] = viewOf({
    sections: [
      {
        paragraphs: [
          { text: 'A' },
          { text: 'B' },
          { text: 'C', point: true },
          { text: 'D', point: true },
          { text: 'E', number: 19 },
          { text: 'F', number: 7 },
          { text: 'G', point: false },
        ],
      },
    ],
  }).sections;
  assert.deepEqual(
    section?.blocks.map(({ kind, items }) => [
      kind,
      ...items.map(({ number, text }) => `${number ?? '-'} ${text.text}`),
    ]),
    [
      ['paragraphs', '- A', '- B'],
      ['points', '- C', '- D'],
      ['numbers', '19 E', '7 F'],
      ['paragraphs', '- G'],
    ],
  );
});

test('folds what follows the headline, with its size', () => {
  const folds = ({ sections }: LetterView) =>
    sections.map(({ heading, fold }) => [heading?.text, fold]);
  assert.deepEqual(folds(visit()), [
    ['Headline findings', undefined],
    ['What needs to improve in this area of social work practice?', undefined],
    ['Main findings', '15 paragraphs, about 1,700 words'],
    [undefined, undefined],
  ]);
  assert.deepEqual(folds(joint()), [
    ['Key Strengths', '32 points, about 3,300 words'],
    ['Areas for improvement', undefined],
    ['Next steps', undefined],
  ]);
  assert.deepEqual(
    latest().sections.map(({ fold }) => fold),
    [
      undefined,
      '18 paragraphs, about 1,100 words',
      '15 paragraphs, about 990 words',
      '13 paragraphs, about 960 words',
      '12 paragraphs, about 1,100 words',
    ],
  );
});

test('folds nothing of a short text', () => {
  const foldsOf = (...counts: number[]) =>
    viewOf({ sections: counts.map((count) => ({ paragraphs: [wordy(count)] })) }).sections.map(
      ({ fold }) => fold,
    );
  assert.deepEqual(foldsOf(299), [undefined]);
  assert.deepEqual(foldsOf(300), ['1 paragraph, about 300 words']);
  assert.deepEqual(foldsOf(100, 200), [
    '1 paragraph, about 100 words',
    '1 paragraph, about 200 words',
  ]);
});

test('counts neither what is shown nor sections without text', () => {
  const { sections } = viewOf({
    sections: [
      { kind: 'what-needs-to-improve', paragraphs: [wordy(900)] },
      { heading: 'Nothing' },
      { paragraphs: [wordy(150), { ...wordy(149), point: true }] },
      { kind: 'closing', paragraphs: [wordy(900)] },
    ],
  });
  assert.deepEqual(
    sections.map(({ fold }) => fold),
    [undefined, undefined, undefined, undefined],
  );
  const mixed = viewOf({
    sections: [{ heading: 'Nothing' }, { paragraphs: [wordy(301), { ...wordy(3), point: true }] }],
  });
  assert.deepEqual(
    mixed.sections.map(({ fold }) => fold),
    [undefined, '1 paragraph and 1 point, about 300 words'],
  );
});

test('has contents from four headings on', () => {
  const hasContents = (count: number) =>
    viewOf({ sections: [{}, ...Array(count).fill({ heading: 'H' })] }).hasContents;
  assert.deepEqual([hasContents(3), hasContents(4)], [false, true]);
  assert.deepEqual([visit().hasContents, latest().hasContents], [false, true]);
});

test('a section has an id of its area, where that is fit to be one and its own', () => {
  const ids = (...judgementIds: (string | undefined)[]) =>
    viewOf({ sections: judgementIds.map((judgementId) => ({ judgementId })) }).sections.map(
      ({ id }) => id,
    );
  assert.deepEqual(ids('care', 'care', undefined, 'a b', '"><', '1', 'leaders'), [
    'letter-care',
    'letter-1',
    'letter-2',
    'letter-3',
    'letter-4',
    'letter-5',
    'letter-leaders',
  ]);
});

test('text is in the reader’s language, and says where it is in another', () => {
  const view = viewOf({
    title: { cy: 'Adroddiad', en: 'Report' },
    summary: [{ cy: 'Cymraeg yn unig' }],
    addressee: { name: { cy: 'Enw' }, address: { cy: 'Un\n\nDau\n' } },
  });
  assert.deepEqual(view.title, { text: 'Report' });
  assert.deepEqual(view.opening, [{ text: 'Cymraeg yn unig', lang: 'cy' }]);
  assert.deepEqual(view.addressee, [
    { text: 'Enw', lang: 'cy' },
    { text: 'Un', lang: 'cy' },
    { text: 'Dau', lang: 'cy' },
  ]);
});

test('says what needs to improve where no section does and the data know it', () => {
  const recommendations = [{ text: 'Do better.' }, { text: 'Do more.' }];
  const sectionsOf = (sections?: object[]) =>
    viewOf({ recommendations, summary: ['A.'], sections }).sections.map(({ heading, blocks }) => [
      heading?.text,
      ...blocks.flatMap(({ kind, items }) => [kind, ...items.map(({ text }) => text.text)]),
    ]);
  const own = ['What needs to improve', 'points', 'Do better.', 'Do more.'];
  assert.deepEqual(sectionsOf(), [own]);
  assert.deepEqual(sectionsOf([{ heading: 'H' }]), [own, ['H']]);
  const printed = { heading: 'Recommendations', kind: 'what-needs-to-improve' };
  assert.deepEqual(sectionsOf([printed]), [['Recommendations']]);
});

test('says what is left out of a text, and nothing of a whole one', () => {
  assert.equal(
    islingtonView('ofsted-80505-2017-07-14').excerpt?.text,
    'Taken from the first 8 of 37 pages: the executive summary, the recommendations and the summary for children and young people. The rest of the report is left out.',
  );
  assert.match(joint().excerpt?.text ?? '', /^Two practice studies, .* are left out\.$/);
  assert.deepEqual([visit().excerpt, latest().excerpt], [undefined, undefined]);
});

test('says where there is no text', () => {
  assert.equal(viewOf({ title: 'T', scope: 'S' }).missing, language.letter.none);
  assert.equal(viewOf({ sections: [{ heading: 'H' }] }).missing, language.letter.none);
  assert.equal(viewOf({ summary: ['A.'] }).missing, language.letter.onlyOpening);
  assert.equal(viewOf({ sections: [{ paragraphs: [{ text: 'A' }] }] }).missing, undefined);
});

const graded = (id: string, published: string, more: object = {}) => ({
  id,
  published,
  overall: { grade: 'Good' },
  ...more,
});

test('by itself the latest graded inspection is chosen where it has text', () => {
  const document = documentOf(
    graded('old', '2020', { summary: ['A.'] }),
    graded('new', '2024', { summary: ['B.'] }),
    { id: 'visit', published: '2025', summary: ['C.'] },
  );
  for (const which of [undefined, null, '', 'latest'])
    assert.equal(selectText(document, which)?.id, 'new');
  assert.equal(selectText(islington)?.id, 'ofsted-80505-2025-01-29');
});

test('where that has none, it is the latest of the same service that has', () => {
  const provider = { service: 'Adult social care' };
  const document = documentOf(
    graded('old', '2019', { summary: ['A.'] }),
    { id: 'visit', published: '2021', sections: [{ paragraphs: [{ text: 'B.' }] }] },
    { id: 'empty', published: '2022', sections: [{ heading: 'Nothing' }] },
    graded('other', '2025', { provider, summary: ['C.'] }),
    graded('new', '2024'),
  );
  assert.equal(selectText(document)?.id, 'visit');
});

test('what is asked for is chosen, with text or without', () => {
  const document = documentOf(graded('old', '2019', { summary: ['A.'] }), graded('new', '2024'));
  assert.equal(selectText(document, 'new')?.id, 'new');
  assert.equal(selectText(document, 'old')?.id, 'old');
  assert.equal(selectText(document, 'none'), undefined);
});

test('where nothing has text it is the latest graded one', () => {
  const document = documentOf(graded('new', '2024'), { id: 'visit', published: '2025' });
  assert.equal(selectText(document)?.id, 'new');
});

test('the name of the contents says whose they are, where there is a title', () => {
  const { contentsOf } = language.letter;
  assert.equal(contentsOf('Inspection of A'), 'Contents: Inspection of A');
  assert.equal(contentsOf(undefined), 'Contents');
});
