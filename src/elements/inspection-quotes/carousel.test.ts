import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

import type { InspectionDocument, Quote } from '../../model/index.js';
import { allByRole, byRole, drawnTextOf, nameOf, textOf } from '../../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../../testing/documents.js';
import { put, show } from '../../testing/elements.js';
import { settled, until, watchPage } from '../../testing/watch.js';
import type { InspectionQuotesElement } from './inspection-quotes.js';
import '../inspection-data/define.js';
import './define.js';

describe('inspection-quotes as a carousel', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;
  let quotes: Quote[];

  beforeEach(async () => {
    islington = await documentOf('islington');
    quotes = eventOf(islington, islingtonIds.latest).quotes!;
    // Most tests are not about movement and need not wait for it.
    await emulateMedia({ reducedMotion: 'reduce' });
  });

  afterEach(async () => {
    await emulateMedia({ reducedMotion: 'no-preference', media: 'screen' });
    await setViewport({ width: 800, height: 600 });
  });

  const showCarousel = (attributes = '') =>
    show('inspection-quotes', islington, `layout="carousel" ${attributes}`);

  const previous = (element: Element) => byRole(element, 'button', 'Previous quote');
  const next = (element: Element) => byRole(element, 'button', 'Next quote');
  const statusOf = (element: Element) => textOf(byRole(element, 'status'));
  /** The list scrolls; it is the one that has a focus of its own. */
  const sliderOf = (element: Element) => byRole(element, 'list');
  /** What is seen of the position, without the status, which says it to screen readers. */
  const positionOf = (element: Element) =>
    element.shadowRoot!.querySelector<HTMLElement>('[part=position]')!.innerText;
  /** The quotes that lie in the box of the list, as the eye sees them. */
  const seenIn = (element: Element) => {
    const box = sliderOf(element).getBoundingClientRect();
    return [...sliderOf(element).children].flatMap((slide, index) => {
      const { left, right } = slide.getBoundingClientRect();
      return right > box.left + 2 && left < box.right - 2 ? [index + 1] : [];
    });
  };
  /** The quotes that can be reached by Tab and by a screen reader. */
  const reachedIn = (element: Element) =>
    [...sliderOf(element).children].flatMap((slide, index) =>
      (slide as HTMLElement).inert ? [] : [index + 1],
    );
  const focused = (element: Element) => element.shadowRoot!.activeElement;

  async function expectAt(
    element: InspectionQuotesElement,
    number: number,
    of = 12,
  ): Promise<void> {
    await until(
      () =>
        String(seenIn(element)) === String(number) && String(reachedIn(element)) === String(number),
      `quote ${number} in view`,
    );
    expect(positionOf(element)).to.equal(`Quote ${number} of ${of}`);
    expect(textOf(element)).to.include(`“${quotes[(number - 1) % 12]!.text as string}”`);
  }

  it('begins at the first quote and shows that alone', async () => {
    const element = await showCarousel();
    await expectAt(element, 1);
    expect(textOf(element)).not.to.include(quotes[1]!.text);
  });

  it('tells what it is: a carousel named by its heading, with slides', async () => {
    const element = await showCarousel();
    const carousel = byRole(element, 'group', 'Quotes');
    expect(carousel.ariaRoleDescription).to.equal('carousel');
    const slide = byRole(element, 'group', 'Quote 1 of 12');
    expect(slide.ariaRoleDescription).to.equal('slide');
  });

  it('moves by its buttons and leaves the focus on them', async () => {
    const element = await showCarousel();
    await clickOn(next(element));
    await expectAt(element, 2);
    await clickOn(next(element));
    await expectAt(element, 3);
    expect(focused(element)).to.equal(next(element));
    await clickOn(previous(element));
    await expectAt(element, 2);
    expect(focused(element)).to.equal(previous(element));
  });

  it('moves by Enter and Space on its buttons', async () => {
    const element = await showCarousel();
    next(element).focus();
    await sendKeys({ press: 'Enter' });
    await expectAt(element, 2);
    await sendKeys({ press: 'Space' });
    await expectAt(element, 3);
    expect(focused(element)).to.equal(next(element));
    await sendKeys({ press: 'Shift+Tab' });
    expect(focused(element)).to.equal(previous(element));
    await sendKeys({ press: 'Enter' });
    await expectAt(element, 2);
  });

  it('stops at the ends, says so, and keeps the focus', async () => {
    const element = await showCarousel();
    expect(previous(element).ariaDisabled).to.equal('true');
    expect(next(element).ariaDisabled).to.equal('false');
    previous(element).focus();
    await sendKeys({ press: 'Enter' });
    await expectAt(element, 1);
    expect(focused(element)).to.equal(previous(element));
    next(element).focus();
    for (let number = 2; number <= 12; number++) {
      await sendKeys({ press: 'Enter' });
      await expectAt(element, number);
    }
    expect(next(element).ariaDisabled).to.equal('true');
    expect(previous(element).ariaDisabled).to.equal('false');
    await sendKeys({ press: 'Enter' });
    await expectAt(element, 12);
    expect(focused(element)).to.equal(next(element));
  });

  it('says the position after a press only: nothing at first, nothing after scrolling', async () => {
    const element = await showCarousel();
    const status = byRole(element, 'status');
    expect(statusOf(element)).to.equal('');
    const slider = sliderOf(element);
    slider.scrollLeft = slider.clientWidth * 3;
    await until(() => positionOf(element) !== 'Quote 1 of 12');
    expect(statusOf(element)).to.equal('');
    const before = positionOf(element);
    await clickOn(next(element));
    await until(() => positionOf(element) !== before);
    expect(statusOf(element)).to.equal(positionOf(element));
    expect(byRole(element, 'status'), 'the same element, or it would not be heard').to.equal(
      status,
    );
    const said = statusOf(element);
    slider.scrollLeft = 0;
    await until(() => positionOf(element) === 'Quote 1 of 12');
    expect(statusOf(element)).to.equal(said);
  });

  it('follows a swipe', async () => {
    const element = await showCarousel();
    const slider = sliderOf(element);
    slider.scrollLeft =
      slider.children[1]!.getBoundingClientRect().left - slider.getBoundingClientRect().left;
    await expectAt(element, 2);
    await clickOn(next(element));
    await expectAt(element, 3);
  });

  it('follows the wheel, also during a press that is still under way', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const element = await showCarousel();
    next(element).click();
    await nextFrame();
    const slider = sliderOf(element);
    slider.dispatchEvent(new WheelEvent('wheel'));
    slider.scrollTo({ left: slider.scrollWidth, behavior: 'instant' });
    await expectAt(element, 12);
  });

  it('follows the arrow keys in the list', async () => {
    const element = await showCarousel();
    sliderOf(element).focus();
    await sendKeys({ press: 'ArrowRight' });
    await expectAt(element, 2);
    await sendKeys({ press: 'ArrowLeft' });
    await expectAt(element, 1);
  });

  it('is passed by Tab in the order of reading, without the quotes out of view', async () => {
    const element = await showCarousel();
    await clickOn(next(element));
    await expectAt(element, 2);
    element.insertAdjacentHTML('beforebegin', '<button>Before</button>');
    element.insertAdjacentHTML('afterend', '<button>After</button>');
    element.parentElement!.querySelector('button')!.focus();
    const stops: string[] = [];
    for (;;) {
      await sendKeys({ press: 'Tab' });
      const stop = focused(element);
      if (!stop || document.activeElement !== element) break;
      stops.push(nameOf(stop));
      expect(stops.length).to.be.below(20);
    }
    expect(document.activeElement).to.have.property('innerText', 'After');
    expect(stops).to.deep.equal([
      'Previous quote',
      'Next quote',
      'Quotes',
      'Inspection of Islington local authority children’s services, Ofsted',
      'Full report: Islington, 29 January 2025',
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    ]);
  });

  it('shows where the keyboard is', async () => {
    const element = await showCarousel();
    for (const stop of [previous, next, sliderOf]) {
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(stop(element));
      const { outlineStyle, outlineWidth } = getComputedStyle(stop(element));
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    }
  });

  it('moves by a button to the quote itself even when pressed faster than it scrolls', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const element = await showCarousel();
    for (let press = 0; press < 4; press++) {
      next(element).click();
      await element.updateComplete;
    }
    expect(positionOf(element)).to.equal('Quote 5 of 12');
    await until(() => String(seenIn(element)) === '5', 'quote 5 in view');
    await aTimeout(200);
    await expectAt(element, 5);
    expect(statusOf(element)).to.equal('Quote 5 of 12');
  });

  it('glides, and jumps for who prefers reduced motion', async () => {
    const element = await showCarousel();
    next(element).click();
    expect(seenIn(element), 'at once').to.deep.equal([2]);
    await emulateMedia({ reducedMotion: 'no-preference' });
    next(element).click();
    expect(seenIn(element), 'not yet').to.deep.equal([2]);
    await until(() => String(seenIn(element)) === '3', 'quote 3 in view');
  });

  it('moves by nobody else: no timer', async () => {
    const element = await showCarousel();
    await clickOn(next(element));
    await expectAt(element, 2);
    await aTimeout(3000);
    await expectAt(element, 2);
  });

  it('starts no timer and no animation', async () => {
    const { setTimeout: timeout, setInterval: interval } = window;
    let timers = 0;
    try {
      window.setTimeout = window.setInterval = ((...parts: Parameters<typeof timeout>) => {
        timers++;
        return timeout(...parts);
      }) as unknown as typeof timeout & typeof interval;
      const element = await showCarousel();
      next(element).click();
      await element.updateComplete;
      expect(timers).to.equal(0);
      expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
    } finally {
      window.setTimeout = timeout;
      window.setInterval = interval;
    }
  });

  it('is a plain list where there is one quote', async () => {
    quotes.length = 1;
    const element = await showCarousel();
    expect(allByRole(element, 'button')).to.deep.equal([]);
    expect(allByRole(element, 'group')).to.deep.equal([]);
    expect(allByRole(element, 'listitem').length).to.equal(1);
    expect(textOf(element)).to.include(quotes[0]!.text);
    expect(textOf(element)).not.to.match(/Quote \d/);
  });

  it('works with fifty', async () => {
    const event = eventOf(islington, islingtonIds.latest);
    event.quotes = Array.from({ length: 50 }, (_, index) => quotes[index % 12]!);
    const element = await showCarousel();
    sliderOf(element).scrollLeft = sliderOf(element).scrollWidth;
    await expectAt(element, 50, 50);
    await clickOn(previous(element));
    await expectAt(element, 49, 50);
  });

  it('takes no more width than there is at 320 px, and neither does a slide', async () => {
    await setViewport({ width: 320, height: 640 });
    quotes[0]!.where = 'x'.repeat(300);
    const element = await showCarousel();
    expect(document.documentElement.scrollWidth).to.equal(320);
    const box = sliderOf(element).getBoundingClientRect();
    expect(box.right).to.be.at.most(320);
    for (const slide of sliderOf(element).children) {
      expect(slide.getBoundingClientRect().width).to.be.at.most(box.width);
      expect(slide.scrollWidth, 'nothing juts out').to.be.at.most(slide.clientWidth + 1);
    }
    await clickOn(next(element));
    await expectAt(element, 2);
  });

  it('has buttons of 44 px and more', async () => {
    const element = await showCarousel();
    for (const button of [previous(element), next(element)]) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('runs from right to left where the page does', async () => {
    const element = put<InspectionQuotesElement>(
      '<div lang="en" dir="rtl"><inspection-quotes layout="carousel"></inspection-quotes></div>',
    ).firstElementChild as InspectionQuotesElement;
    element.document = islington;
    await element.updateComplete;
    await expectAt(element, 1);
    const [first, second] = [...sliderOf(element).children].map((slide) =>
      slide.getBoundingClientRect(),
    );
    expect(second!.right, 'the second lies to the left').to.be.at.most(first!.left);
    expect(next(element).getBoundingClientRect().right).to.be.below(
      previous(element).getBoundingClientRect().left,
    );
    await clickOn(next(element));
    await expectAt(element, 2);
    expect(sliderOf(element).scrollLeft).to.be.below(0);
    await clickOn(previous(element));
    await expectAt(element, 1);
    sliderOf(element).scrollLeft = -sliderOf(element).clientWidth * 4;
    await until(() => positionOf(element) === 'Quote 5 of 12');
  });

  it('follows the list that is moved on in the moment of a press', async () => {
    const element = await showCarousel();
    next(element).click();
    sliderOf(element).scrollLeft = sliderOf(element).clientWidth * 4;
    await until(() => positionOf(element) === 'Quote 5 of 12', 'quote 5 as the position');
    await expectAt(element, 5);
  });

  it('keeps the quote in view when its width changes', async () => {
    const element = await showCarousel();
    await clickOn(next(element));
    await clickOn(next(element));
    await expectAt(element, 3);
    await setViewport({ width: 400, height: 600 });
    await aTimeout(100);
    await expectAt(element, 3);
  });

  it('prints all quotes, the addresses of links, and no buttons', async () => {
    const element = await showCarousel();
    await clickOn(next(element));
    await expectAt(element, 2);
    await emulateMedia({ media: 'print' });
    const { left, right, bottom } = element.getBoundingClientRect();
    const slides = [...sliderOf(element).children].map((slide) => slide.getBoundingClientRect());
    expect(slides.length).to.equal(12);
    slides.forEach((slide, index) => {
      expect(slide.left, 'on the paper').to.be.at.least(left);
      expect(slide.right).to.be.at.most(right);
      expect(slide.top).to.be.at.least(slides[index - 1]?.bottom ?? 0);
      expect(slide.bottom).to.be.at.most(bottom);
    });
    expect(quotes.every(({ text }) => drawnTextOf(element).includes(text as string))).to.equal(
      true,
    );
    expect(allByRole(element, 'button')).to.deep.equal([]);
    const link = byRole(element, 'link', /^Full report/);
    // Chromium and WebKit tell the text, Firefox how it is made.
    const { content } = getComputedStyle(link, '::after');
    expect(content.replace('attr(href)', link.getAttribute('href')!)).to.include(
      'https://files.ofsted.gov.uk/v1/file/50267801',
    );
  });

  it('begins anew with other quotes', async () => {
    const element = await showCarousel();
    await clickOn(next(element));
    await expectAt(element, 2);
    element.which = islingtonIds.differing;
    await element.updateComplete;
    quotes = eventOf(islington, islingtonIds.differing).quotes!;
    expect(statusOf(element)).to.equal('');
    await expectAt(element, 1, quotes.length);
  });

  it('begins anew when its provider gives it other quotes', async () => {
    const provider = put<HTMLElementTagNameMap['inspection-data']>(
      '<inspection-data><inspection-quotes layout="carousel"></inspection-quotes></inspection-data>',
    );
    provider.document = islington;
    const element = provider.querySelector('inspection-quotes')!;
    await until(() => textOf(element).includes('Quote 1 of 12'));
    await clickOn(next(element));
    await expectAt(element, 2);
    const other = await documentOf('islington');
    eventOf(other, islingtonIds.latest).quotes = eventOf(other, islingtonIds.differing).quotes!;
    quotes = eventOf(other, islingtonIds.differing).quotes!;
    provider.document = other;
    await until(() => textOf(element).includes(`of ${quotes.length}`));
    expect(statusOf(element)).to.equal('');
    await expectAt(element, 1, quotes.length);
  });

  it('keeps the quote in view when it is moved in the page', async () => {
    const element = await showCarousel();
    await clickOn(next(element));
    await clickOn(next(element));
    await expectAt(element, 3);
    const place = document.createElement('div');
    element.after(place);
    place.append(element);
    await settled();
    await nextFrame();
    await expectAt(element, 3);
  });

  it('shows the quote that it names after it was not displayed for a while', async () => {
    const element = await showCarousel();
    await clickOn(next(element));
    await expectAt(element, 2);
    element.hidden = true;
    await nextFrame();
    await nextFrame();
    element.hidden = false;
    await nextFrame();
    await nextFrame();
    const [seen] = seenIn(element);
    await expectAt(element, seen!);
    await clickOn(next(element));
    await expectAt(element, seen! + 1);
  });

  it('becomes a list and a carousel again', async () => {
    const element = await showCarousel();
    await clickOn(next(element));
    await expectAt(element, 2);
    element.layout = 'list';
    await element.updateComplete;
    expect(allByRole(element, 'listitem').length).to.equal(12);
    expect(allByRole(element, 'button')).to.deep.equal([]);
    element.layout = 'carousel';
    await element.updateComplete;
    await expectAt(element, 1);
  });
});

async function clickOn(element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}
