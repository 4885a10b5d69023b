import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';

import '../define.js';
import type { InspectionDocument } from '../model/index.js';
import { allByRole, drawnTextOf, expectAccessible, flatElements, textOf } from './accessibility.js';
import { documentOf, islingtonIds } from './documents.js';
import { show, showingTags } from './elements.js';
import { watchPage } from './watch.js';

/** Roles of what people operate: of no use on paper. */
const controls = ['button', 'searchbox', 'combobox', 'listbox', 'checkbox', 'radio', 'textbox'];

/** Links that lead out of the element: a list of contents is of no use on paper. */
const linksOf = (element: Element) =>
  allByRole(element, 'link').filter((each) => !each.closest('nav')).length;

describe('other ways to show a page', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;

  beforeEach(async () => {
    islington = await documentOf('islington');
  });

  afterEach(async () => {
    await emulateMedia({ media: 'screen', forcedColors: 'none', colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const tag of showingTags) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${tag} in forced colours, ${colorScheme}`, async () => {
        await emulateMedia({ forcedColors: 'active', colorScheme });
        document.documentElement.style.colorScheme = 'light dark';
        try {
          for (const which of ['latest', islingtonIds.sif, islingtonIds.focusedVisit]) {
            const element = await show(tag, islington, `which="${which}"`);
            const text = textOf(element);
            expect(text).to.include('Islington');
            await expectAccessible(element);
            // What a browser paints where colours are forced: words keep their place, and links are told apart.
            for (const link of allByRole(element, 'link'))
              expect(getComputedStyle(link).textDecorationLine, link.textContent ?? '').to.equal(
                'underline',
              );
          }
        } finally {
          document.documentElement.style.colorScheme = '';
        }
      });
    }

    it(`${tag} on paper: nothing is lost, and nothing is there to be operated`, async () => {
      for (const which of ['latest', islingtonIds.sif, islingtonIds.focusedVisit]) {
        const element = await show(tag, islington, `which="${which}"`);
        const links = linksOf(element);
        const facts = [...new Set(textOf(element).match(/\b(?:19|20)\d\d\b/g))];
        await emulateMedia({ media: 'print' });
        await element.updateComplete;
        const printed = drawnTextOf(element);
        expect(facts.length, 'years on the screen').to.be.above(0);
        for (const fact of facts) expect(printed).to.include(fact);
        for (const role of controls) {
          // What sorts a column has its name, which is printed as that of a header.
          const left = allByRole(element, role).filter((each) => !each.closest('th'));
          expect(left, role).to.deep.equal([]);
        }
        expect(linksOf(element)).to.be.at.least(links);
        // 794 px is a sheet of A4.
        await setViewport({ width: 794, height: 1123 });
        for (const each of flatElements(element)) {
          const { right } = each.getBoundingClientRect();
          if (each.checkVisibility() && right > 794) expect.fail(`${each.outerHTML} is cut off`);
        }
        await emulateMedia({ media: 'screen' });
      }
    });
  }
});
