import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

import '../define.js';
import { registerLanguage } from '../i18n/index.js';
import type { InspectionDocument } from '../model/index.js';
import { expectAccessible, textOf } from './accessibility.js';
import { arabic } from './arabic.js';
import { documentOf } from './documents.js';
import { show, showingTags } from './elements.js';
import { until } from './watch.js';

/** All boxes but those of words in a line, which go their own way. */
const boxesOf = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=card] *')].filter((each) => {
    const isLaidOut = each.checkVisibility({ contentVisibilityAuto: true });
    const { display } = getComputedStyle(each);
    return isLaidOut && display !== 'inline' && !each.closest('i, select, input, svg *');
  });

interface Side {
  what: string;
  /** From the side on which lines begin to that of the box, in pixels. */
  start: number;
  end: number;
}

/** How far the boxes of an element are from the sides of its own. */
function sidesOf(element: Element, direction: 'ltr' | 'rtl'): Side[] {
  const own = element.getBoundingClientRect();
  return boxesOf(element).map((each) => {
    const { left, right } = each.getBoundingClientRect();
    const [fromLeft, fromRight] = [left - own.left, own.right - right];
    const [start, end] = direction === 'ltr' ? [fromLeft, fromRight] : [fromRight, fromLeft];
    return { what: `${each.localName}[${each.getAttribute('part') ?? ''}]`, start, end };
  });
}

/** Those boxes that stand elsewhere than in the other direction. */
function notMirrored(one: Side[], other: Side[]): string[] {
  expect(one.map(({ what }) => what)).to.deep.equal(other.map(({ what }) => what));
  return one.flatMap(({ what, start, end }, index) => {
    const there = other[index]!;
    const isSame = Math.abs(start - there.start) <= 1 && Math.abs(end - there.end) <= 1;
    return isSame ? [] : [`${what}: ${start}–${end}, but ${there.start}–${there.end}`];
  });
}

describe('from right to left', () => {
  let islington: InspectionDocument;

  before(async () => {
    islington = await documentOf('islington');
    registerLanguage(arabic);
  });

  it('is English from left to right where there is nothing but English', async () => {
    const element = await show('inspection-badge', islington, 'lang="he" dir="rtl"');
    const before = sidesOf(element, 'ltr');
    element.dir = 'ltr';
    expect(notMirrored(sidesOf(element, 'ltr'), before)).to.deep.equal([]);
  });

  for (const width of [320, 1280]) {
    describe(`at ${width} px`, () => {
      before(() => setViewport({ width, height: 900 }));

      for (const tag of showingTags) {
        it(`${tag} is its mirror image`, async () => {
          const element = await show(tag, islington, 'lang="en" dir="ltr"');
          const before = sidesOf(element, 'ltr');
          element.dir = 'rtl';
          expect(notMirrored(sidesOf(element, 'rtl'), before)).to.deep.equal([]);
        });

        it(`${tag} speaks Arabic, with the names of the data as they are`, async () => {
          const element = await show(tag, islington, 'lang="ar" dir="rtl"');
          await until(() => /[\u0600-\u06FF]/.test(textOf(element)));
          expect(textOf(element)).to.include('Islington');
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
          for (const each of boxesOf(element))
            if (!each.closest('[part=slides]'))
              expect(each.scrollWidth, each.outerHTML.slice(0, 200)).to.be.at.most(
                Math.max(1, each.clientWidth) + 1,
              );
          await expectAccessible(element);
        });
      }
    });
  }
});
