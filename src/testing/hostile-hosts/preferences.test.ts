import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import '../../define.js';
import type { InspectionDocument } from '../../model/index.js';
import { byRole, expectAccessible, flatElements, textOf } from '../accessibility.js';
import { documentOf } from '../documents.js';
import { show, showingTags } from '../elements.js';
import { until, watchPage } from '../watch.js';

/** The browser knows it, the types of the command do not. */
const emulateContrast = (contrast: 'more' | 'no-preference') =>
  emulateMedia({ contrast } as unknown as Parameters<typeof emulateMedia>[0]);

describe('what readers prefer', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;

  beforeEach(async () => {
    islington = await documentOf('islington');
  });

  afterEach(async () => {
    await emulateContrast('no-preference');
    await emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'none' });
  });

  for (const tag of showingTags) {
    for (const theme of ['light', 'dark'])
      it(`${tag}, ${theme}: more contrast gives full lines and no muted text`, async () => {
        const element = await show(tag, islington, `theme="${theme}"`);
        const look = () => {
          const [card, licence] = ['[part~=card]', '[part=licence]'].map((selector) =>
            getComputedStyle(element.shadowRoot!.querySelector(selector)!),
          );
          return { text: card!.color, line: card!.borderTopColor, muted: licence!.color };
        };
        const usual = look();
        expect(usual.line).not.to.equal(usual.text);
        expect(usual.muted).not.to.equal(usual.text);
        await emulateContrast('more');
        expect(look()).to.deep.equal({ text: usual.text, line: usual.text, muted: usual.text });
        await expectAccessible(element);
      });

    it(`${tag}: nothing moves by itself, whatever motion is preferred`, async () => {
      for (const reducedMotion of ['no-preference', 'reduce'] as const) {
        await emulateMedia({ reducedMotion });
        const element = await show(tag, islington);
        for (const each of flatElements(element)) {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
          expect({ animationName, transitionDuration, scrollBehavior }).to.deep.equal({
            animationName: 'none',
            transitionDuration: '0s',
            scrollBehavior: 'auto',
          });
        }
        expect(element.getAnimations({ subtree: true })).to.deep.equal([]);
      }
    });

    it(`${tag}: forced colours keep every word, and each grade is told by its bars as well`, async () => {
      const element = await show(tag, islington);
      const words = textOf(element);
      await emulateMedia({ forcedColors: 'active' });
      expect(textOf(element)).to.equal(words);
      for (const grade of element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=grade]')) {
        const ground = getComputedStyle(element.shadowRoot!.querySelector('[part~=card]')!);
        const { color } = getComputedStyle(grade);
        expect(color).not.to.equal(ground.backgroundColor);
        for (const bars of grade.querySelectorAll('svg'))
          expect(getComputedStyle(bars).stroke).to.equal(color);
      }
    });
  }

  it('a carousel that is hidden after a press, or shown only later, is at the quote that it names', async () => {
    const element = await show('inspection-quotes', islington, 'layout="carousel" hidden');
    const slides = () => element.shadowRoot!.querySelector<HTMLElement>('[part=slides]')!;
    const inView = () => {
      const { left } = slides().getBoundingClientRect();
      return [...slides().children].findIndex(
        (slide) => Math.abs(slide.getBoundingClientRect().left - left) < 2,
      );
    };
    element.hidden = false;
    expect(inView()).to.equal(0);
    await emulateMedia({ reducedMotion: 'reduce' });
    for (let press = 0; press < 3; press++) {
      byRole(element, 'button', /Next/).click();
      await element.updateComplete;
    }
    await until(() => inView() === 3);
    element.parentElement!.hidden = true;
    await new Promise(requestAnimationFrame);
    element.parentElement!.hidden = false;
    await new Promise(requestAnimationFrame);
    expect(inView()).to.equal(3);
    expect(textOf(element)).to.include('Quote 4 of 12');
  });
});
