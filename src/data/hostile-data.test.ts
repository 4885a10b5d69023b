import { expect, oneEvent } from '@open-wc/testing';

import '../define.js';
import { common } from '../i18n/en-gb.js';
import type { InspectionDocument } from '../model/index.js';
import { allByRole, flatElements, textOf } from '../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../testing/documents.js';
import { put, putAndFail, show, showingTags } from '../testing/elements.js';
import { settled, watchPage } from '../testing/watch.js';
import type { InspectionErrorEvent, InspectionLoadedEvent } from './index.js';

const MARKUP =
  '<img src="/none" onerror="window.executed=true"><script>window.executed=true</script>{{1}}';

/** Values that no field expects, some of which mean something to Lit or to JavaScript. */
const intruders: unknown[] = [
  null,
  0,
  7,
  true,
  '',
  ' ',
  [],
  {},
  [['deep']],
  { en: 5 },
  { en: MARKUP },
  { '': 'no language' },
  { _$litType$: 1, strings: ['<img src="/none" onerror="window.executed=true">'], values: [] },
  { _$litDirective$: {}, values: [] },
  { nodeType: 1 },
  { toString: 'x', valueOf: 'x' },
  JSON.parse('{"__proto__": {"text": "inherited"}}'),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  Number.POSITIVE_INFINITY,
  MARKUP,
  'javascript:window.executed=true',
  'java\tscript:window.executed=true',
  'data:text/html,<script>window.executed=true</script>',
  '2024-02-31',
  '\u202Eright to left\u202D',
  '\uD800 half a character',
  'x'.repeat(5000),
];

type Path = readonly (string | number)[];

/** The places of all values in a piece of JSON. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          pathsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return path.length > 0 ? [path, ...inside] : inside;
}

/** A copy with another value in one place. */
function withValue(json: unknown, path: Path, value: unknown): InspectionDocument {
  const copy = structuredClone(json);
  const [last, ...rest] = [...path].reverse();
  let place = copy as Record<string | number, unknown>;
  for (const key of rest.reverse()) place = place[key] as typeof place;
  place[last!] = value;
  return copy as InspectionDocument;
}

describe('data that are not what they should be', () => {
  const page = watchPage();
  let islington: InspectionDocument;

  beforeEach(async () => {
    islington = await documentOf('islington');
  });

  /** One of everything that any element shows, small enough to try every place in it. */
  function smallDocument(): unknown {
    const latest = eventOf(islington, islingtonIds.latest);
    const sif = eventOf(islington, islingtonIds.sif);
    const { provider, checked, attribution, licence } = islington;
    const ilacs = islington.frameworks!['ofsted-ilacs']!;
    const { name, service } = provider!;
    return {
      version: '1',
      provider: { name, service },
      checked,
      attribution,
      licence,
      frameworks: {
        'ofsted-ilacs': { ...ilacs, scale: ilacs.scale!.slice(0, 2), areas: ilacs.areas!.slice(3) },
      },
      inspections: [
        {
          id: latest.id,
          framework: 'ofsted-ilacs',
          event: 'inspection',
          eventInferred: true,
          inspectorate: 'Ofsted',
          provider: { name: 'Islington' },
          visits: latest.visits,
          published: latest.published,
          letterDate: latest.published,
          datesAsWritten: latest.datesAsWritten,
          report: latest.report,
          overall: { ...latest.overall, statement: 'Services are outstanding' },
          judgements: [
            {
              ...eventOf(islington, islingtonIds.differing).judgements![2],
              score: { value: 3, max: 4 },
              parts: sif.judgements![1]!.parts!.slice(0, 1),
            },
          ],
          status: { state: 'under-review', note: 'Being looked at again' },
          quotes: latest
            .quotes!.slice(3, 5)
            .map((quote) => ({ ...quote, role: 'Inspector', lang: 'en' })),
          recommendations: latest.recommendations!.map((each) => ({
            ...each,
            priority: true,
            outcome: 'Safe',
          })),
        },
      ],
    };
  }

  /** What holds for every element whatever it is given. */
  function expectHarmless(element: Element, what: string): void {
    const text = textOf(element);
    expect(text, what).not.to.equal('');
    expect(text, what).not.to.match(/\[object|undefined|\bNaN\b|Infinity|function|native code/);
    const drawn = flatElements(element);
    expect(
      drawn.filter((each) => /^(img|script|iframe|object|embed|form)$/.test(each.localName)),
      what,
    ).to.deep.equal([]);
    for (const each of drawn) {
      const handler = each.getAttributeNames().find((name) => name.startsWith('on'));
      expect(handler, what).to.equal(undefined);
      // An address that cannot be read has no scheme, and leads nowhere.
      if (each instanceof HTMLAnchorElement) expect(each.protocol, what).to.match(/^(https?)?:$/);
    }
    expect(window, what).not.to.have.property('executed');
  }

  for (const tag of showingTags) {
    for (const layout of tag === 'inspection-quotes' ? ['', 'layout="carousel"'] : ['']) {
      it(`do no harm in any place of ${tag} ${layout}`, async function () {
        this.timeout(120_000);
        const json = smallDocument();
        const paths = pathsIn(json);
        expect(paths.length).to.be.above(100);
        const element = put<HTMLElementTagNameMap[typeof tag]>(
          `<${tag} ${layout}>Fallback</${tag}>`,
        );
        for (const path of paths) {
          for (const intruder of intruders) {
            element.document = withValue(json, path, intruder);
            await element.updateComplete;
            expectHarmless(
              element,
              `${String(JSON.stringify(intruder)).slice(0, 80)} at ${path.join('.')}`,
            );
          }
        }
        await settled();
        expect(page.uncaught).to.deep.equal([]);
        // Whatever it went through, it is well again with good data.
        element.document = islington;
        await element.updateComplete;
        expect(textOf(element)).to.include('Islington, Children’s services');
      });
    }
  }

  it('in other places: text with markup is shown as it is', async () => {
    const strings = pathsIn(smallDocument()).filter((path) => {
      const last = path.at(-1);
      return (
        last === 'text' ||
        last === 'name' ||
        last === 'note' ||
        last === 'grade' ||
        last === 'label'
      );
    });
    let json = smallDocument() as InspectionDocument;
    for (const path of strings) json = withValue(json, path, MARKUP);
    for (const tag of showingTags) {
      const element = await show(tag, json);
      expect(textOf(element)).to.include(MARKUP);
      expectHarmless(element, tag);
    }
  });

  it('leave out what is wrong, show the rest, say it once and name the places', async () => {
    const event = eventOf(islington, islingtonIds.latest) as unknown as Record<string, unknown>;
    event['published'] = 'January 2025';
    event['judgements'] = [
      ...(event['judgements'] as unknown[]),
      5,
      { label: 'Fifth area', grade: 6 },
    ];
    event['status'] = 'fine';
    const index = islington.inspections.indexOf(event as never);
    const elements = put(
      '<div><inspection-judgements></inspection-judgements><inspection-judgements></inspection-judgements></div>',
    );
    const events: InspectionLoadedEvent[] = [];
    elements.addEventListener('inspection-loaded', (loaded) => events.push(loaded));
    for (const element of elements.querySelectorAll('inspection-judgements'))
      element.document = islington;
    await settled();
    const [first] = elements.children;
    expect(textOf(first!)).to.include('The experiences and progress of care leavers: Outstanding');
    expect(textOf(first!)).to.include('Fifth area: No grade in this data');
    expect(textOf(first!)).to.include('Inspected 2 to 6 December 2024');
    expect(textOf(first!)).not.to.include('Published');
    const places = [
      `$.inspections[${index}].published`,
      `$.inspections[${index}].judgements[4]`,
      `$.inspections[${index}].judgements[5].grade`,
      `$.inspections[${index}].status`,
    ];
    expect(events.length).to.equal(2);
    for (const { problems } of events)
      expect(problems.map(({ path }) => path)).to.have.members(places);
    expect(page.messages.length).to.equal(1);
    for (const place of places) expect(page.messages[0]).to.include(place);
  });

  it('lose a link that is none, and keep the rest', async () => {
    const event = eventOf(islington, islingtonIds.latest);
    event.report!.url = 'java\nscript:window.executed=true';
    islington.licence!.url = 'javascript:window.executed=true';
    event.quotes!.forEach(({ source }) => (source!.url = ' javascript:window.executed=true'));
    event.recommendations![0]!.response!.url = 'vbscript:window.executed=true';
    for (const tag of showingTags) {
      const element = await show(tag, islington);
      expect(allByRole(element, 'link')).to.deep.equal([]);
      expect(textOf(element)).to.include('Open Government Licence v3.0');
      expectHarmless(element, tag);
    }
    const quotes = await show('inspection-quotes', islington);
    expect(textOf(quotes)).to.include(
      'Inspection of Islington local authority children’s services, Ofsted',
    );
    const recommendations = await show('inspection-recommendations', islington);
    expect(textOf(recommendations)).to.include('The service has already updated its practices');
  });

  for (const [what, text] of Object.entries({
    'an empty object': '{}',
    'no inspections': '{"inspections": []}',
    'an inspection without a framework': '{"inspections": [{}]}',
    'inspections that are none': '{"inspections": [1, null, "x"]}',
    'inspections that are no list': '{"inspections": {"0": {"framework": "x"}}}',
    'an empty list': '[]',
    null: 'null',
    'a number': '5',
    'a text': '"Outstanding"',
    true: 'true',
  })) {
    for (const tag of showingTags) {
      it(`where nothing is valid, the fallback of ${tag} stays and a sentence says so: ${what}`, async () => {
        const element = put(
          `<${tag}>Fallback<script type="application/json">${text}</script></${tag}>`,
        );
        const { error, problems } = await oneEvent<InspectionErrorEvent>(
          element,
          'inspection-error',
        );
        expect(error.code).to.equal('invalid');
        expect(Array.isArray(problems)).to.equal(true);
        expect(textOf(element)).to.equal(`Fallback ${common.failed('invalid')}`);
        await settled();
        expect(page.messages.length).to.be.at.most(1);
      });
    }
  }

  it('that are nested without end are no burden', async () => {
    const deep = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)) as string;
    const event = eventOf(islington, islingtonIds.latest);
    event.title = deep;
    event.overall!.grade = deep;
    event.judgements![0]!.parts = deep as never;
    const element = await show('inspection-judgements', islington);
    expectHarmless(element, 'deep');
    expect(textOf(element)).to.include('Islington');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000);
    const badge = put('<inspection-badge>Fallback</inspection-badge>');
    badge.append(script);
    await oneEvent(badge, 'inspection-error');
    expect(textOf(badge)).to.equal(`Fallback ${common.failed('invalid')}`);
  });

  it('recover when good data follow', async () => {
    const element = await putAndFail<HTMLElementTagNameMap['inspection-badge']>(
      '<inspection-badge>Fallback<script type="application/json">{"recover": 1}</script></inspection-badge>',
    );
    element.document = islington;
    await element.updateComplete;
    expect(textOf(element)).to.include('Outstanding');
    expect(textOf(element)).not.to.include(common.failed('invalid'));
    element.document = undefined;
    await element.updateComplete;
    expect(textOf(element)).to.equal(`Fallback ${common.failed('invalid')}`);
  });

  it('keep text of another direction to itself', async () => {
    islington.provider!.name = '\u202Enotgnilsi';
    const badge = await show('inspection-badge', islington);
    const words = flatElements(badge)
      .reverse()
      .find((each) => each.textContent === '\u202Enotgnilsi');
    expect(getComputedStyle(words!).unicodeBidi).to.match(/isolate/);
  });
});
