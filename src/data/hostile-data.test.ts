import { expect, oneEvent } from '@open-wc/testing';

import '../define.js';
import { common } from '../i18n/en-gb.js';
import type { InspectionDocument } from '../model/index.js';
import { allByRole, flatElements, textOf } from '../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../testing/documents.js';
import { put, putAndFail, show, showingTags } from '../testing/elements.js';
import {
  expectHarmless,
  MARKUP,
  pathsIn,
  smallDocument,
  withValue,
} from '../testing/hostile-data.js';
import { settled, watchPage } from '../testing/watch.js';
import type { InspectionErrorEvent, InspectionLoadedEvent } from './index.js';

describe('data that are not what they should be', () => {
  const page = watchPage();
  let islington: InspectionDocument;

  beforeEach(async () => {
    islington = await documentOf('islington');
  });

  it('in other places: text with markup is shown as it is', async () => {
    const strings = pathsIn(smallDocument(islington)).filter((path) => {
      const last = path.at(-1);
      return (
        last === 'text' ||
        last === 'name' ||
        last === 'note' ||
        last === 'grade' ||
        last === 'label'
      );
    });
    let json = smallDocument(islington) as InspectionDocument;
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
    event.findings!.forEach(({ source }) => (source!.url = 'javascript:window.executed=true'));
    const { report, score } = eventOf(islington, islingtonIds.youthJustice);
    report!.url = 'javascript:window.executed=true';
    islington.inspections.forEach((each) => {
      each.report = { url: 'javascript:window.executed=true' };
      each.context?.forEach(({ source }) => (source!.url = 'javascript:window.executed=true'));
    });
    islington.context!.forEach(({ source }) => (source!.url = 'javascript:window.executed=true'));
    score!.ranks!.forEach(
      (rank) => (rank.url = 'data:text/html,<script>window.executed=true</script>'),
    );
    for (const tag of showingTags) {
      const element = await show(tag, islington);
      // Those of a list of contents lead within the element.
      const links = allByRole(element, 'link').filter((each) => !each.closest('nav'));
      expect(links).to.deep.equal([]);
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
