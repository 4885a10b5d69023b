import { expect } from '@open-wc/testing';

import '../define.js';
import { SCHEMES, toBytes, type Rgb, type Scheme } from '../testing/colours.js';
import { documentOf } from '../testing/documents.js';
import { show, showingTags, type ShowingTag } from '../testing/elements.js';
import { coloursOf } from '../testing/theme-colours.js';
import { watchPage } from '../testing/watch.js';
import { allThemes } from './generated/all.js';
import { sheetOf } from './sheet/sheet.js';
import { tones, type Theme } from './sheet/tokens.js';

/** A colour of a browser, however it writes it, in bytes. */
function painted(colour: string): number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3));
}

function expectColour(what: string, found: string, wanted: Rgb): void {
  const bytes = painted(found);
  const isSame = toBytes(wanted).every((part, index) => Math.abs(part - bytes[index]!) <= 1);
  expect(isSame, `${what} is ${found}, and ${toBytes(wanted).join(' ')} is meant`).to.equal(true);
}

describe('themes', () => {
  watchPage({ silent: true });
  let sheet: HTMLStyleElement;

  before(() => {
    sheet = document.createElement('style');
    sheet.textContent = allThemes.map(sheetOf).join('');
    document.head.append(sheet);
  });

  after(() => sheet.remove());

  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    document.documentElement.className = '';
    delete document.documentElement.dataset.inspectionTheme;
  });

  /** An element of a kind on a page of a theme and a colour scheme. */
  async function open(tag: ShowingTag, theme: Theme, scheme: Scheme) {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.classList.add(`inspection-theme-${theme.name}`);
    return show(tag, await documentOf('islington'));
  }

  const partOf = (element: Element, selector: string) =>
    getComputedStyle(element.shadowRoot!.querySelector(selector)!);

  for (const theme of allThemes) {
    for (const scheme of SCHEMES) {
      it(`${theme.name}, ${scheme}: every element has its colours as they are computed`, async () => {
        const { text, muted, link, line, surface } = coloursOf(theme, scheme);
        for (const tag of showingTags) {
          const element = await open(tag, theme, scheme);
          const card = partOf(element, '[part~=card]');
          expectColour(`${tag} surface`, card.backgroundColor, surface);
          expectColour(`${tag} text`, card.color, text);
          expectColour(`${tag} line`, card.borderTopColor, line);
          expectColour(`${tag} muted`, partOf(element, '[part=licence]').color, muted);
          expectColour(`${tag} link`, partOf(element, '[part~=source] a').color, link);
          expect(card.fontFamily).to.equal(getComputedStyle(document.body).fontFamily);
        }
      });

      it(`${theme.name}, ${scheme}: grades have the colours of their tone, and what has the focus its outline`, async () => {
        const { grades, focus } = coloursOf(theme, scheme);
        const element = await open('inspection-judgements', theme, scheme);
        const grade = element.shadowRoot!.querySelector<HTMLElement>('[data-tone]')!;
        const style = getComputedStyle(grade);
        for (const tone of tones) {
          grade.dataset.tone = tone;
          expectColour(`${tone} text`, style.color, grades[tone].text);
          expectColour(`${tone} border`, style.borderTopColor, grades[tone].text);
          expectColour(`${tone} ground`, style.backgroundColor, grades[tone].ground);
          expectColour(
            `${tone} bars`,
            getComputedStyle(grade.querySelector('path')!).fill,
            grades[tone].text,
          );
        }
        if (!theme.colours?.focus) return;
        element.shadowRoot!.querySelector('a')!.focus({ focusVisible: true });
        expectColour('focus', partOf(element, 'a:focus').outlineColor, focus);
      });
    }
  }

  it('are chosen by attribute as well, together with a density', async () => {
    document.documentElement.dataset.inspectionTheme = 'govuk-like compact';
    const element = await show('inspection-badge', await documentOf('islington'));
    const card = partOf(element, '[part~=card]');
    expect(card.borderTopLeftRadius).to.equal('0px');
    expect(card.paddingTop).to.equal('8px');
  });

  it('of a part take the place of that of the page, and one widget may differ from both', async () => {
    document.documentElement.classList.add('inspection-theme-high-contrast');
    const element = await show('inspection-badge', await documentOf('islington'));
    const radius = () => partOf(element, '[part~=card]').borderTopLeftRadius;
    element.parentElement!.classList.add('inspection-theme-nhs-like');
    expect(radius()).to.equal('4px');
    element.classList.add('inspection-theme-neutral');
    expect(radius()).to.equal('6.4px');
    element.style.setProperty('--inspection-radius', '1px');
    expect(radius()).to.equal('1px');
  });

  describe('density', () => {
    for (const tag of showingTags)
      it(`${tag} is lower where it is compact, and as it was where it is comfortable again`, async () => {
        const element = await show(tag, await documentOf('islington'));
        element.style.setProperty('--inspection-reserve', '0');
        const height = () => element.getBoundingClientRect().height;
        const usual = height();
        document.documentElement.classList.add('inspection-theme-compact');
        expect(height()).to.be.below(usual * 0.96);
        element.classList.add('inspection-theme-comfortable');
        expect(height()).to.equal(usual);
      });
  });

  describe('dark', () => {
    const ground = (element: Element) => partOf(element, '[part~=card]').backgroundColor;

    for (const tag of showingTags)
      it(`${tag} is dark by the page’s scheme or by its own theme, which wins`, async () => {
        const islington = await documentOf('islington');
        const [light, dark] = ['rgb(255, 255, 255)', 'rgb(25, 25, 25)'];
        const element = await show(tag, islington);
        expect(ground(element)).to.equal(light);
        document.documentElement.style.colorScheme = 'dark';
        expect(ground(element)).to.equal(dark);
        element.setAttribute('theme', 'light');
        expect(ground(element)).to.equal(light);
        document.documentElement.style.colorScheme = 'light';
        element.setAttribute('theme', 'dark');
        expect(ground(element)).to.equal(dark);
        // A theme of the library has both, and follows.
        element.classList.add('inspection-theme-govuk-like');
        expect(ground(element)).to.equal('rgb(11, 12, 12)');
      });
  });
});
