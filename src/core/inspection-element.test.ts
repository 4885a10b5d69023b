import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import type { InspectionErrorEvent } from '../data/index.js';
import '../define.js';
import type { InspectionBadgeElement } from '../elements/inspection-badge/inspection-badge.js';
import { common } from '../i18n/en-gb.js';
import type { InspectionDocument } from '../model/index.js';
import { allByRole, byRole, textOf } from '../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../testing/documents.js';
import { put, show, showingTags } from '../testing/elements.js';
import { uniqueAddress, watchRequests } from '../testing/requests.js';
import { settled, until, watchPage } from '../testing/watch.js';

const inline = (document: unknown) =>
  `<script type="application/json">${JSON.stringify(document)}</script>`;

describe('every element', () => {
  const page = watchPage();
  const requests = watchRequests();
  let islington: InspectionDocument;
  let devon: InspectionDocument;

  beforeEach(async () => {
    islington = await documentOf('islington');
    devon = await documentOf('devon');
  });

  const untilShown = (element: Element, text: string) =>
    until(() => textOf(element).includes(text), `"${text}" is shown`);

  for (const tag of showingTags) {
    describe(tag, () => {
      it('has its defaults', () => {
        const element = document.createElement(tag);
        const { which, src, theme, allowHosts, inspection, document: data } = element;
        expect({
          which,
          src,
          theme,
          allowHosts,
          inspection,
          data,
          for: element.for,
        }).to.deep.equal({
          which: 'latest',
          src: undefined,
          theme: undefined,
          allowHosts: undefined,
          inspection: undefined,
          data: undefined,
          for: undefined,
        });
      });

      it('shows its children while it has nothing else, and nothing where it has none', async () => {
        const element = put(
          `<${tag}>Islington: <a href="https://example.org/">see the report</a></${tag}>`,
        );
        await settled();
        expect(textOf(element)).to.equal('Islington: see the report');
        byRole(element, 'link', 'see the report');
        element.replaceChildren();
        expect(textOf(element)).to.equal('');
        expect(page.messages).to.deep.equal([]);
      });

      it('hides its children when it has data, also from screen readers', async () => {
        const element = await show(tag, islington);
        element.innerHTML = '<a href="https://example.org/">see the report</a>';
        await settled();
        expect(textOf(element)).not.to.include('see the report');
        expect(allByRole(element, 'link', 'see the report')).to.deep.equal([]);
      });

      it('shows its children again when its data go', async () => {
        const element = await show(tag, islington);
        element.textContent = 'Fallback';
        element.document = undefined;
        await element.updateComplete;
        expect(textOf(element)).to.equal('Fallback');
      });

      it('takes one inspection with its provider inside', async () => {
        const element = put<HTMLElementTagNameMap[typeof tag]>(`<${tag}></${tag}>`);
        element.inspection = {
          ...eventOf(islington, islingtonIds.latest),
          provider: { name: 'One council' },
          framework: islington.frameworks!['ofsted-ilacs']!,
        };
        await element.updateComplete;
        expect(textOf(element)).to.include('One council');
        expect(textOf(element)).to.include('Inspected 2 to 6 December 2024');
      });

      it('follows changes: another document, another inspection', async () => {
        const element = await show(tag, islington, `which="${islingtonIds.latest}"`);
        expect(textOf(element)).to.include('Inspected 2 to 6 December 2024');
        element.which = islingtonIds.sif;
        await element.updateComplete;
        expect(textOf(element)).to.include('Inspected 28 April to 25 May 2017');
        element.which = 'latest';
        element.document = devon;
        await element.updateComplete;
        expect(textOf(element)).to.include('Devon');
      });

      it('is not moved by a hundred moves', async () => {
        const element = put<HTMLElementTagNameMap[typeof tag]>(
          `<${tag} src="${uniqueAddress('json?file=data/islington.json')}"></${tag}>`,
        );
        await oneEvent(element, 'inspection-loaded');
        const text = textOf(element);
        let events = 0;
        element.addEventListener('inspection-loaded', () => events++);
        const [left, right] = ['div', 'div'].map((name) => document.createElement(name));
        element.after(left!, right!);
        for (let move = 0; move < 50; move++) {
          left!.append(element);
          right!.append(element);
          if (move % 10 === 0) await settled();
        }
        await settled();
        expect(textOf(element)).to.equal(text);
        expect(requests.length).to.equal(1);
        expect(events).to.equal(0);
      });

      it('is drawn by its clone as well', async () => {
        const address = uniqueAddress('json?file=data/islington.json');
        const element = put(`<${tag} src="${address}" lang="en-GB">Fallback</${tag}>`);
        await oneEvent(element, 'inspection-loaded');
        const clone = element.cloneNode(true) as HTMLElement;
        element.after(clone);
        await untilShown(clone, 'Islington');
        expect(textOf(clone)).to.equal(textOf(element));
        expect(element.innerHTML, 'nothing of ours among the children').to.equal('Fallback');
        expect(requests.length).to.equal(1);
      });

      it('is drawn again where a page is written anew from its markup', async () => {
        const element = put(`<${tag}>${inline(islington)}</${tag}>`);
        await untilShown(element, 'Islington');
        const place = element.parentElement!;
        const text = textOf(element);
        const markup = place.innerHTML;
        place.innerHTML = markup;
        await untilShown(place, 'Islington');
        expect(textOf(place)).to.equal(text);
      });

      it('takes no room when hidden', async () => {
        const element = await show(tag, islington, 'hidden');
        expect(element.offsetHeight).to.equal(0);
      });

      it('does not need a page that is at most as wide as its words', async () => {
        const element = await show(tag, islington);
        element.style.width = '150px';
        expect(element.scrollWidth).to.be.at.most(150);
      });

      it('keeps to the size of the page’s text, whatever the root’s is', async () => {
        const element = await show(tag, islington);
        const height = element.offsetHeight;
        document.documentElement.style.fontSize = '62.5%';
        try {
          element.parentElement!.style.fontSize = '16px';
          expect(element.offsetHeight).to.equal(height);
        } finally {
          document.documentElement.style.fontSize = '';
        }
      });
    });
  }

  it('has not lost what was set before it was defined', async () => {
    class LateBadge extends customElements.get('inspection-badge')! {}
    const element = put<InspectionBadgeElement>('<late-badge></late-badge>');
    Object.assign(element, {
      document: islington,
      which: islingtonIds.sif,
      theme: 'dark',
      compact: true,
    });
    customElements.define('late-badge', LateBadge);
    await element.updateComplete;
    expect(textOf(element)).to.include('Inspected 28 April to 25 May 2017');
    expect(element.getAttribute('theme')).to.equal('dark');
    expect(element.hasAttribute('compact')).to.equal(true);
    element.document = devon;
    element.which = 'latest';
    await element.updateComplete;
    expect(textOf(element)).to.include('Devon');
  });

  describe('takes its data', () => {
    it('in a fixed order: inspection, document, address, inline, named, nearest', async () => {
      const halton = await documentOf('halton');
      const stoke = await documentOf('stoke-on-trent');
      requests.length = 0;
      const place = put(`<div>
        <inspection-data id="named"></inspection-data>
        <inspection-data><inspection-badge for="named" src="/data/councils/bradford.json">${inline(devon)}</inspection-badge></inspection-data>
      </div>`);
      const [named, nearest] = place.querySelectorAll('inspection-data');
      named!.document = halton;
      nearest!.document = stoke;
      const badge = place.querySelector('inspection-badge')!;
      badge.document = islington;
      badge.inspection = { framework: 'x', provider: { name: 'One council' } };
      await untilShown(badge, 'One council');
      badge.inspection = undefined;
      await untilShown(badge, 'Islington');
      expect(requests, 'an address that is not needed is not asked').to.deep.equal([]);
      badge.document = undefined;
      await untilShown(badge, 'Bradford');
      badge.removeAttribute('src');
      await untilShown(badge, 'Devon');
      badge.replaceChildren();
      await untilShown(badge, 'Halton');
      badge.removeAttribute('for');
      await untilShown(badge, 'Stoke-on-Trent');
    });

    it('from a script inside it that is added later or changed', async () => {
      const badge = put('<inspection-badge>Fallback</inspection-badge>');
      await settled();
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(islington);
      badge.append(script);
      await untilShown(badge, 'Islington');
      script.firstChild!.nodeValue = JSON.stringify(devon);
      await untilShown(badge, 'Devon');
      script.remove();
      await untilShown(badge, 'Fallback');
    });

    it('from a script with a byte order mark', async () => {
      const badge = put(`<inspection-badge></inspection-badge>`);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = `\uFEFF${JSON.stringify(islington)}`;
      badge.append(script);
      await untilShown(badge, 'Islington');
    });

    it('from no script of another kind or of another element', async () => {
      const badge = put(
        `<inspection-badge>Fallback<script type="application/ld+json">${JSON.stringify(islington)}</script><div>${inline(islington)}</div></inspection-badge>`,
      );
      await settled();
      expect(textOf(badge)).to.equal('Fallback');
      expect(page.messages).to.deep.equal([]);
    });

    it('says what is wrong with a script that is cut off, and recovers when it is mended', async () => {
      const badge = put(
        '<inspection-badge>Fallback<script type="application/json">{"provider": {</script></inspection-badge>',
      );
      const { error } = await oneEvent<InspectionErrorEvent>(badge, 'inspection-error');
      expect(error.message).to.include('{"provider": {');
      expect(textOf(badge)).to.equal(`Fallback ${common.failed('invalid')}`);
      expect(page.messages.length).to.equal(1);
      badge.querySelector('script')!.textContent = JSON.stringify(islington);
      await untilShown(badge, 'Islington');
    });
  });

  describe('which', () => {
    it('is the latest graded one of the document’s own service', async () => {
      // Youth justice 2024, adult social care 2025: of other services. The focused visit is later than none.
      const badge = await show('inspection-badge', islington);
      expect(textOf(badge)).to.include('Children’s services');
      expect(textOf(badge)).to.include('Inspected 2 to 6 December 2024');
      eventOf(islington, islingtonIds.focusedVisit).visits = [{ from: '2026-01-01' }];
      const again = await show('inspection-badge', { ...islington });
      expect(textOf(again)).to.include('Inspected 2 to 6 December 2024');
    });

    it('is an id', async () => {
      const badge = await show(
        'inspection-badge',
        islington,
        `which="${islingtonIds.youthJustice}"`,
      );
      expect(textOf(badge)).to.include('HM Inspectorate of Probation');
    });

    it('is the latest of a framework', async () => {
      const badge = await show('inspection-badge', islington, 'which="ofsted-sif"');
      expect(textOf(badge)).to.include('Inspected 28 April to 25 May 2017');
      badge.which = 'ofsted-ilacs';
      await badge.updateComplete;
      expect(textOf(badge)).to.include('Inspected 2 to 6 December 2024');
    });

    it('that is not in the data is said in words, told once, and recovers', async () => {
      const badge = put<InspectionBadgeElement>(
        '<inspection-badge which="nowhere">Fallback</inspection-badge>',
      );
      const events: InspectionErrorEvent[] = [];
      badge.addEventListener('inspection-error', (event) => events.push(event));
      badge.document = islington;
      await badge.updateComplete;
      await settled();
      expect(textOf(badge)).to.equal(`Fallback ${common.failed('not-found')}`);
      badge.theme = 'dark';
      await badge.updateComplete;
      await settled();
      expect(events.map(({ error }) => error.code)).to.deep.equal(['not-found']);
      expect(page.messages.length).to.equal(1);
      expect(page.messages[0]).to.include('nowhere');
      badge.which = 'latest';
      await badge.updateComplete;
      expect(textOf(badge)).to.include('Outstanding');
    });

    it('is the latest again when the attribute is removed or emptied', async () => {
      const badge = await show('inspection-badge', islington, 'which="ofsted-sif"');
      badge.removeAttribute('which');
      await badge.updateComplete;
      expect(textOf(badge)).to.include('Inspected 2 to 6 December 2024');
      badge.setAttribute('which', '');
      await badge.updateComplete;
      expect(textOf(badge)).to.include('Inspected 2 to 6 December 2024');
    });
  });

  describe('heading-level', () => {
    const tags = showingTags.filter((tag) => tag !== 'inspection-badge');

    it('is 3 by itself, 1 to 6 as asked, 3 for nonsense', async () => {
      for (const tag of tags) {
        const element = await show(tag, islington);
        for (const [given, level] of [
          [undefined, 3],
          ['1', 1],
          ['2', 2],
          ['4', 4],
          ['5', 5],
          ['6', 6],
          ['7', 3],
          ['0', 3],
          ['x', 3],
        ] as const) {
          if (given) element.setAttribute('heading-level', given);
          await element.updateComplete;
          const [own, ...inside] = allByRole(element, 'heading').map(({ localName }) => localName);
          expect(own, `${tag} ${given}`).to.equal(`h${level}`);
          // What stands below it is never of its level, but for the last there is.
          for (const each of inside)
            expect(Number(each[1]), `${tag} ${given}`).to.be.above(Math.min(level, 5));
        }
      }
    });

    it('does not change how the heading looks', async () => {
      for (const tag of tags) {
        const element = await show(tag, islington);
        const look = () => {
          const { fontSize, fontWeight, margin } = getComputedStyle(
            allByRole(element, 'heading')[0]!,
          );
          return { fontSize, fontWeight, margin };
        };
        const before = look();
        element.headingLevel = 1;
        await element.updateComplete;
        expect(look()).to.deep.equal(before);
      }
    });
  });

  describe('theme', () => {
    const groundOf = (element: Element) =>
      getComputedStyle(element.shadowRoot!.querySelector('[part=card]')!).backgroundColor;

    afterEach(async () => {
      document.documentElement.style.colorScheme = '';
      await emulateMedia({ colorScheme: 'light' });
    });

    it('is light or dark as asked, and changes', async () => {
      for (const tag of showingTags) {
        const element = await show(tag, islington);
        const light = groundOf(element);
        element.setAttribute('theme', 'dark');
        await element.updateComplete;
        const dark = groundOf(element);
        expect(dark).not.to.equal(light);
        element.theme = 'light';
        await element.updateComplete;
        expect(groundOf(element)).to.equal(light);
      }
    });

    it('follows the page: dark only where the page is made for it', async () => {
      const badge = await show('inspection-badge', islington);
      const light = groundOf(badge);
      await emulateMedia({ colorScheme: 'dark' });
      expect(groundOf(badge), 'a page that has no dark look').to.equal(light);
      document.documentElement.style.colorScheme = 'light dark';
      const dark = groundOf(badge);
      expect(dark).not.to.equal(light);
      badge.theme = 'light';
      await badge.updateComplete;
      expect(groundOf(badge)).to.equal(light);
    });

    it('is printed light', async () => {
      const badge = await show('inspection-badge', islington, 'theme="light"');
      const light = groundOf(badge);
      badge.theme = 'dark';
      await badge.updateComplete;
      await emulateMedia({ media: 'print' });
      const printed = groundOf(badge);
      await emulateMedia({ media: 'screen' });
      expect(printed).to.equal(light);
    });
  });

  describe('language', () => {
    afterEach(() => {
      document.documentElement.lang = '';
    });

    /** The language in which a screen reader reads the words around the data. */
    const languageOf = (element: Element, text: string) => {
      const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (!walker.currentNode.nodeValue!.includes(text)) continue;
        const closest = walker.currentNode.parentElement!.closest('[lang]');
        return (closest ?? element.closest('[lang]'))?.getAttribute('lang');
      }
      throw new Error(`There is no "${text}"`);
    };

    for (const tag of ['cy', 'fr-FR', 'en_GB', 'zz', '-', 'x'.repeat(99), 'i-klingon']) {
      it(`shows English on a page in "${tag.slice(0, 9)}", and says that it is`, async () => {
        document.documentElement.lang = tag;
        for (const each of showingTags) {
          const element = await show(each, islington, `which="${islingtonIds.latest}"`);
          expect(textOf(element)).to.include('Inspected 2 to 6 December 2024');
          if (!tag.startsWith('en')) expect(languageOf(element, 'Inspected')).to.equal('en-GB');
        }
        expect(page.messages).to.deep.equal([]);
      });
    }

    it('says nothing of the language on an English page', async () => {
      document.documentElement.lang = 'en';
      const badge = await show('inspection-badge', islington);
      expect(languageOf(badge, 'Inspected')).to.equal('en');
    });

    it('follows a change of the page’s language', async () => {
      document.documentElement.lang = 'en';
      const badge = await show('inspection-badge', islington);
      document.documentElement.lang = 'cy';
      await settled();
      await badge.updateComplete;
      expect(languageOf(badge, 'Inspected')).to.equal('en-GB');
      badge.parentElement!.lang = 'en';
      await settled();
      await badge.updateComplete;
      expect(languageOf(badge, 'Inspected')).to.equal('en');
    });

    it('follows the language of what it is moved to', async () => {
      document.documentElement.lang = 'en';
      const badge = await show('inspection-badge', islington);
      const welsh = document.createElement('div');
      welsh.lang = 'cy';
      badge.after(welsh);
      welsh.append(badge);
      await settled();
      await badge.updateComplete;
      expect(languageOf(badge, 'Inspected')).to.equal('en-GB');
    });

    it('is found through a shadow root', async () => {
      document.documentElement.lang = 'en';
      const host = put('<div lang="cy"></div>');
      host.attachShadow({ mode: 'open' }).innerHTML = '<inspection-badge></inspection-badge>';
      const badge = host.shadowRoot!.querySelector('inspection-badge')!;
      badge.document = islington;
      await badge.updateComplete;
      expect(languageOf(badge, 'Inspected')).to.equal('en-GB');
    });

    it('takes from the data the words in English, and marks words in others', async () => {
      document.documentElement.lang = 'en';
      islington.provider!.name = { cy: 'Islington Gymraeg', en: 'Islington English' };
      islington.provider!.service = { cy: 'Gwasanaethau plant' };
      const badge = await show('inspection-badge', islington);
      expect(textOf(badge)).to.include('Islington English, Gwasanaethau plant');
      expect(languageOf(badge, 'Gwasanaethau plant')).to.equal('cy');
      expect(languageOf(badge, 'Islington English')).to.equal('en');
    });
  });
});
