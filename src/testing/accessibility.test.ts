import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';

import '../define.js';
import { expectAccessible } from './accessibility.js';
import { axe } from './axe.js';
import { documentOf, eventOf, islingtonIds } from './documents.js';
import { put, putAndFail, show, showingTags, type ShowingTag } from './elements.js';
import { watchPage } from './watch.js';

const looks = {
  'as it is': { width: 800, attributes: '' },
  dark: { width: 800, attributes: 'theme="dark"' },
  'at 320 px': { width: 320, attributes: '' },
  'dark at 320 px': { width: 320, attributes: 'theme="dark"' },
  'at 320 px with text twice as large': { width: 320, attributes: 'style="font-size: 200%"' },
};

type Draw = (tag: ShowingTag, attributes: string) => Promise<Element>;

const states: Record<string, Draw> = {
  'the latest result': async (tag, attributes) =>
    show(tag, await documentOf('islington'), attributes),
  'areas that differ': showEvent(islingtonIds.differing),
  'sub-judgements': showEvent(islingtonIds.sif),
  'an ungraded visit': showEvent(islingtonIds.focusedVisit),
  scores: showEvent(islingtonIds.adultSocialCare),
  'no overall': async (tag, attributes) =>
    show(tag, await documentOf('north-northamptonshire'), attributes),
  'grades from weak to poor': async (tag, attributes) =>
    show(tag, await documentOf('devon'), attributes),
  'long recommendations': async (tag, attributes) =>
    show(tag, await documentOf('stoke-on-trent'), attributes),
  'an area for priority action under review': async (tag, attributes) => {
    const document = await documentOf('islington');
    const event = eventOf(document, islingtonIds.latest);
    event.recommendations![0]!.priority = true;
    event.status = { state: 'under-review' };
    return show(tag, document, attributes);
  },
  'waiting for data': async (tag, attributes) =>
    put(`<${tag} ${attributes}><a href="https://example.org/">Islington: Outstanding</a></${tag}>`),
  'an error': async (tag, attributes) =>
    putAndFail(
      `<${tag} src="/__test/status/404?accessible-${tag}" ${attributes}><a href="https://example.org/">Islington: Outstanding</a></${tag}>`,
    ),
};

function showEvent(id: string): Draw {
  return async (tag, attributes) =>
    show(tag, await documentOf('islington'), `which="${id}" ${attributes}`);
}

/** Layouts of an element, by the attribute that asks for them. */
const layouts: Partial<Record<ShowingTag, string[]>> = {
  'inspection-badge': ['', 'compact'],
  'inspection-letter': ['', 'open'],
  'inspection-quotes': ['', 'layout="carousel"'],
  'inspection-timeline': ['', 'order="oldest" inspectorate="Ofsted"'],
  'inspection-summary': ['', 'parts="score timeline letter"'],
};

describe('accessibility', () => {
  watchPage();

  afterEach(async () => {
    document.body.removeAttribute('style');
    await emulateMedia({ colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const [look, { width, attributes }] of Object.entries(looks)) {
    for (const tag of showingTags) {
      for (const layout of layouts[tag] ?? ['']) {
        it(`${tag} ${layout} ${look}: every state`, async () => {
          await setViewport({ width, height: 900 });
          // The page of a dark element is dark, which matters where its fallback stands on the page's own ground.
          const isDark = attributes.includes('dark');
          document.body.style.background = isDark ? '#111' : '';
          document.body.style.color = isDark ? '#eee' : '';
          document.body.style.colorScheme = isDark ? 'dark' : '';
          const breaches: string[] = [];
          for (const [state, draw] of Object.entries(states)) {
            try {
              await expectAccessible(await draw(tag, `${layout} ${attributes}`));
              const { scrollWidth } = document.documentElement;
              if (scrollWidth > width) throw new Error(`${scrollWidth} px wide`);
            } catch (error) {
              breaches.push(`${state}: ${(error as Error).message}`);
            }
          }
          if (breaches.length > 0) throw new Error(breaches.join('\n'));
        });
      }
    }
  }

  it('a fallback is legible on the page’s ground, whatever the theme of its element', async () => {
    for (const state of ['waiting for data', 'an error'])
      for (const tag of showingTags)
        await expectAccessible(await states[state]!(tag, 'theme="dark"'));
  });

  it('is looked at inside shadow roots', async () => {
    const element = await show('inspection-badge', await documentOf('islington'));
    element.style.setProperty('--inspection-muted', '#ddd');
    let found: unknown;
    await expectAccessible(element).catch((error: unknown) => (found = error));
    expect(String(found)).to.include('color-contrast');
  });

  for (const theme of ['light', 'dark']) {
    it(`grades have a contrast of 7:1 in the ${theme} theme`, async () => {
      for (const name of ['islington', 'devon', 'halton', 'north-northamptonshire'] as const) {
        const element = await show(
          'inspection-judgements',
          await documentOf(name),
          `theme="${theme}"`,
        );
        const grades = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=grade]')];
        expect(grades.length).to.be.above(3);
        const { violations, incomplete, passes } = await axe.run(
          { include: grades },
          { runOnly: ['color-contrast-enhanced'] },
        );
        expect([...violations, ...incomplete].flatMap(({ nodes }) => nodes)).to.deep.equal([]);
        expect(passes[0]?.nodes.length, 'grades that were looked at').to.be.at.least(grades.length);
      }
    });
  }

  it('dark follows the reader where no theme is set', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    document.documentElement.style.colorScheme = 'light dark';
    try {
      for (const tag of showingTags)
        await expectAccessible(await show(tag, await documentOf('devon')));
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });
});
