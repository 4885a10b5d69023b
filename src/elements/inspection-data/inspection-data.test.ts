import { expect, oneEvent } from '@open-wc/testing';

import { common } from '../../i18n/en-gb.js';
import type { InspectionDocument } from '../../model/index.js';
import { textOf } from '../../testing/accessibility.js';
import { documentOf, islingtonIds } from '../../testing/documents.js';
import { put, putAndFail, showingTags } from '../../testing/elements.js';
import { uniqueAddress, watchRequests } from '../../testing/requests.js';
import { settled, until, watchPage } from '../../testing/watch.js';
import type { InspectionErrorEvent, InspectionLoadedEvent } from '../../data/index.js';
import '../../define.js';
import type { InspectionDataElement } from './inspection-data.js';

const BADGE = '<inspection-badge>Fallback</inspection-badge>';

describe('inspection-data', () => {
  const page = watchPage({ silent: true });
  const requests = watchRequests();
  let islington: InspectionDocument;
  let devon: InspectionDocument;

  beforeEach(async () => {
    islington = await documentOf('islington');
    devon = await documentOf('devon');
  });

  const shows = (element: Element, text: string) => textOf(element).includes(text);
  const untilShown = (element: Element, text: string) =>
    until(() => shows(element, text), `"${text}" is shown`);

  /** A provider that has a document, with something inside it. */
  function putProvider(inside: string, document: InspectionDocument | undefined = islington) {
    const provider = put<InspectionDataElement>(`<inspection-data>${inside}</inspection-data>`);
    provider.document = document;
    return provider;
  }

  it('shows nothing of its own and leaves the layout alone', async () => {
    const provider = putProvider('<p>Before</p>');
    await provider.updateComplete;
    expect(textOf(provider)).to.equal('Before');
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  for (const tag of showingTags) {
    it(`provides to ${tag} in it, however deep`, async () => {
      const provider = putProvider(`<div><section><${tag}></${tag}></section></div>`);
      const element = provider.querySelector(tag)!;
      // The latest score is that of another service.
      const service = tag === 'inspection-score' ? 'Youth justice service' : 'Children’s services';
      await untilShown(element, `Islington, ${service}`);
    });
  }

  it('loads once for all inside it', async () => {
    const provider = put(
      `<inspection-data src="${uniqueAddress('json?file=data/islington.json')}">${showingTags.map((tag) => `<${tag}></${tag}>`).join('')}</inspection-data>`,
    );
    const { document, problems } = await oneEvent<InspectionLoadedEvent>(
      provider,
      'inspection-loaded',
    );
    expect(document.provider!.name).to.equal('Islington');
    expect(problems).to.deep.equal([]);
    for (const child of provider.children) await untilShown(child, 'Islington');
    expect(requests.length).to.equal(1);
  });

  it('reads inline JSON', async () => {
    const provider = put(
      `<inspection-data><script type="application/json">${JSON.stringify(islington)}</script>${BADGE}</inspection-data>`,
    );
    await untilShown(provider.querySelector('inspection-badge')!, 'Outstanding');
  });

  it('lets each element choose the inspection', async () => {
    const provider = putProvider(
      `${BADGE}<inspection-badge which="${islingtonIds.sif}"></inspection-badge>`,
    );
    const [latest, sif] = provider.querySelectorAll('inspection-badge');
    await untilShown(latest!, 'Inspected 2 to 6 December 2024');
    await untilShown(sif!, 'Inspected 28 April to 25 May 2017');
  });

  it('keeps the fallback while it loads and where it has nothing', async () => {
    const provider = put<InspectionDataElement>(
      `<inspection-data src="${uniqueAddress('json?file=data/islington.json&delay=200')}">${BADGE}</inspection-data>`,
    );
    await settled();
    expect(textOf(provider)).to.equal('Fallback');
    await untilShown(provider, 'Outstanding');
    expect(textOf(provider)).not.to.include('Fallback');
    provider.removeAttribute('src');
    await untilShown(provider, 'Fallback');
    expect(textOf(provider)).to.equal('Fallback');
  });

  it('hands an error on: each element inside says it, the console is told once', async () => {
    const provider = put<InspectionDataElement>(
      `<inspection-data src="${uniqueAddress('status/404')}">${BADGE}${BADGE}</inspection-data>`,
    );
    const errors: InspectionErrorEvent[] = [];
    provider.addEventListener('inspection-error', (event) => errors.push(event));
    await until(() => errors.length > 0);
    await settled();
    expect(textOf(provider)).to.equal(
      `Fallback ${common.failed('network')} Fallback ${common.failed('network')}`,
    );
    expect(errors.map(({ target }) => target)).to.deep.equal([provider]);
    expect(page.messages.splice(0).length).to.equal(1);
  });

  it('hands on new data, and data after an error', async () => {
    const provider = await putAndFail<InspectionDataElement>(
      `<inspection-data src="${uniqueAddress('status/404?then')}">${BADGE}</inspection-data>`,
    );
    page.messages.length = 0;
    provider.document = islington;
    await untilShown(provider, 'Islington');
    provider.document = devon;
    await untilShown(provider, 'Devon');
    expect(textOf(provider)).not.to.include(common.failed('network'));
  });

  it('comes after data of the element’s own', async () => {
    const provider = putProvider(
      `<inspection-badge src="/data/councils/bradford.json"></inspection-badge>
       <inspection-badge><script type="application/json">${JSON.stringify(devon)}</script></inspection-badge>`,
    );
    const [loaded, inline] = provider.querySelectorAll('inspection-badge');
    await untilShown(loaded!, 'Bradford');
    await untilShown(inline!, 'Devon');
    loaded!.removeAttribute('src');
    inline!.firstElementChild!.remove();
    await untilShown(loaded!, 'Islington');
    await untilShown(inline!, 'Islington');
  });

  it('is nearer when it is the inner of two', async () => {
    const outer = putProvider(`${BADGE}<inspection-data>${BADGE}</inspection-data>`);
    const inner = outer.querySelector('inspection-data')!;
    inner.document = devon;
    const [outside, inside] = outer.querySelectorAll('inspection-badge');
    await untilShown(outside!, 'Islington');
    await untilShown(inside!, 'Devon');
  });

  it('provides when it comes after the elements', async () => {
    const badge = put('<inspection-badge>Fallback</inspection-badge>');
    await settled();
    const provider = document.createElement('inspection-data');
    provider.document = islington;
    badge.before(provider);
    provider.append(badge);
    await untilShown(badge, 'Outstanding');
  });

  it('provides when it is upgraded after the elements', async () => {
    // A tag of its own stands for a file that is loaded late.
    class LateData extends customElements.get('inspection-data')! {}
    const place = put<InspectionDataElement>(`<late-data>${BADGE}</late-data>`);
    await settled();
    expect(textOf(place)).to.equal('Fallback');
    place.document = islington;
    customElements.define('late-data', LateData);
    await untilShown(place, 'Outstanding');
  });

  it('takes over when a nearer one is upgraded later', async () => {
    class NearerData extends customElements.get('inspection-data')! {}
    const outer = putProvider(`<nearer-data>${BADGE}</nearer-data>`);
    await untilShown(outer, 'Islington');
    outer.querySelector<InspectionDataElement>('nearer-data')!.document = devon;
    customElements.define('nearer-data', NearerData);
    await untilShown(outer, 'Devon');
    expect(shows(outer, 'Islington')).to.equal(false);
  });

  it('serves elements in shadow roots inside it', async () => {
    const provider = putProvider('<div></div>');
    const root = provider.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = BADGE;
    await untilShown(root.firstElementChild!, 'Outstanding');
  });

  it('keeps its word when an element moves from one to another', async () => {
    const place = put(
      `<div><inspection-data>${BADGE}</inspection-data><inspection-data></inspection-data></div>`,
    );
    const [first, second] = place.querySelectorAll('inspection-data');
    first!.document = islington;
    second!.document = devon;
    const badge = place.querySelector('inspection-badge')!;
    await untilShown(badge, 'Islington');
    second!.append(badge);
    await untilShown(badge, 'Devon');
    first!.document = await documentOf('halton');
    await settled();
    expect(shows(badge, 'Devon'), 'the first one has no say any more').to.equal(true);
  });

  it('leaves an element that is taken out of it without data', async () => {
    const provider = putProvider(BADGE);
    const badge = provider.querySelector('inspection-badge')!;
    await untilShown(badge, 'Islington');
    provider.after(badge);
    await untilShown(badge, 'Fallback');
    expect(shows(badge, 'Islington')).to.equal(false);
  });

  it('can be taken from the page with all that is in it, and put back', async () => {
    const provider = putProvider(BADGE);
    const place = provider.parentElement!;
    await untilShown(provider, 'Islington');
    provider.remove();
    await settled();
    place.append(provider);
    await untilShown(provider, 'Islington');
    provider.document = devon;
    await untilShown(provider, 'Devon');
  });

  describe('named with `for`', () => {
    const NAMED = '<inspection-badge for="source">Fallback</inspection-badge>';

    it('provides to elements elsewhere, before and after it', async () => {
      const place = put(
        `<div>${NAMED}<inspection-data id="source"></inspection-data>${NAMED}</div>`,
      );
      place.querySelector('inspection-data')!.document = islington;
      const [before, after] = place.querySelectorAll('inspection-badge');
      await untilShown(before!, 'Islington');
      await untilShown(after!, 'Islington');
      place.querySelector('inspection-data')!.document = devon;
      await untilShown(before!, 'Devon');
    });

    it('comes before the nearest', async () => {
      const place = put(
        `<div><inspection-data id="source"></inspection-data><inspection-data>${NAMED}</inspection-data></div>`,
      );
      const [named, nearest] = place.querySelectorAll('inspection-data');
      nearest!.document = devon;
      named!.document = islington;
      await untilShown(place.querySelector('inspection-badge')!, 'Islington');
      await settled();
      expect(shows(place, 'Devon')).to.equal(false);
    });

    it('provides when it appears later', async () => {
      const badge = put(NAMED);
      await settled();
      expect(textOf(badge)).to.equal('Fallback');
      const provider = document.createElement('inspection-data');
      provider.id = 'source';
      provider.document = islington;
      badge.after(provider);
      await untilShown(badge, 'Islington');
    });

    it('provides when the name is changed', async () => {
      const place = put(
        `<div><inspection-data id="source"></inspection-data><inspection-data id="other"></inspection-data>${NAMED}</div>`,
      );
      const [source, other] = place.querySelectorAll('inspection-data');
      source!.document = islington;
      other!.document = devon;
      const badge = place.querySelector('inspection-badge')!;
      await untilShown(badge, 'Islington');
      badge.setAttribute('for', 'other');
      await untilShown(badge, 'Devon');
    });

    it('provides when it is put back after it was removed', async () => {
      const place = put(`<div><inspection-data id="source"></inspection-data>${NAMED}</div>`);
      const provider = place.querySelector('inspection-data')!;
      provider.document = islington;
      const badge = place.querySelector('inspection-badge')!;
      await untilShown(badge, 'Islington');
      provider.remove();
      await settled();
      const next = document.createElement('inspection-data');
      next.id = 'source';
      next.document = devon;
      place.append(next);
      await untilShown(badge, 'Devon');
    });

    it('is sought in the shadow root of the element', async () => {
      const root = put('<div></div>').attachShadow({ mode: 'open' });
      root.innerHTML = `<inspection-data id="source"></inspection-data>${NAMED}`;
      root.querySelector('inspection-data')!.document = islington;
      await untilShown(root.querySelector('inspection-badge')!, 'Islington');
    });
  });
});
