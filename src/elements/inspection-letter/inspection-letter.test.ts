import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';

import { letter as messages } from '../../i18n/en-gb.js';
import type { InspectionDocument } from '../../model/index.js';
import {
  allByRole,
  byRole,
  expectAccessible,
  nameOf,
  textOf,
} from '../../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../../testing/documents.js';
import { put, show } from '../../testing/elements.js';
import { settled, until, watchPage } from '../../testing/watch.js';
import type { InspectionLetterElement } from './inspection-letter.js';
import './define.js';

const joint = 'jtai-islington-2019-01-29';

describe('inspection-letter', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;

  beforeEach(async () => {
    islington = await documentOf('islington');
  });

  afterEach(async () => {
    await emulateMedia({ media: 'screen', reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });

  const showEvent = (which: string, attributes = '') =>
    show('inspection-letter', islington, `which="${which}" ${attributes}`);

  const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;

  /** What folds and unfolds, which a browser tells as a disclosure. */
  const folds = (element: Element) => [
    ...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details'),
  ];
  const fold = (element: Element, name: RegExp) => {
    const found = folds(element).find((each) => name.test(nameOf(each.querySelector('summary')!)));
    if (!found) throw new Error(`Nothing folds that is named ${name}`);
    return found;
  };
  /** How many paragraphs and points of a fold can be seen. */
  const seenIn = (details: HTMLDetailsElement) =>
    [...details.querySelectorAll('p, li')].filter((each) => each.checkVisibility()).length;
  const openOnes = (element: Element) => folds(element).map((details) => seenIn(details) > 0);

  describe('a letter', () => {
    it('is shown with every line, in the order of the letter', async () => {
      const element = await showEvent(islingtonIds.focusedVisit);
      const { sections, summary, scope } = eventOf(islington, islingtonIds.focusedVisit);
      const text = textOf(element);
      const lines = [
        'Ofsted letter',
        'Islington, Children’s services',
        'Focused visit 19 and 20 October 2022',
        'Inspectors Brenda McLaughlin, His Majesty’s Inspector Naintara Khosla, His Majesty’s Inspector',
        'Ofsted Piccadilly Gate Store Street Manchester M1 2WD T 0300 123 1231 Textphone 0161 618 8524',
        'enquiries@ofsted.gov.uk www.gov.uk/ofsted',
        '28 November 2022',
        'Jon Abbey Corporate Director, Children’s Services Islington Council 222 Upper Street London N1 1XR',
        'Dear Jon',
        'Focused visit to Islington local authority children’s services',
        summary![0],
        scope,
        summary![1],
        ...sections!.flatMap(({ heading, paragraphs = [] }) => [
          heading ?? '',
          ...paragraphs.map((paragraph) => paragraph.text),
        ]),
        'Yours sincerely',
        'Brenda McLaughlin His Majesty’s Inspector',
        'Letter dated 28 November 2022',
      ];
      let end = 0;
      for (const line of lines) {
        const at = text.indexOf(line as string, end);
        expect(at, `"${line as string}" after "${text.slice(end - 60, end)}"`).to.be.at.least(end);
        end = at + (line as string).length;
      }
    });

    it('has headings in order: its own, then one level below the subject and the sections', async () => {
      const element = await showEvent(islingtonIds.focusedVisit, 'heading-level="2"');
      expect(
        allByRole(element, 'heading').map((each) => `${each.localName} ${textOf(each)}`),
      ).to.deep.equal([
        'h2 Ofsted letter',
        'h3 Focused visit to Islington local authority children’s services',
        'h3 Headline findings',
        'h3 What needs to improve in this area of social work practice?',
        'h3 Main findings',
      ]);
    });

    it('of four inspectorates has four signatures', async () => {
      const element = await showEvent(joint);
      const text = textOf(element);
      expect(text).to.include('Dear local partnership');
      expect(text).to.include('Joint inspection Between 3 December 2018 and 7 December 2018');
      const signatures = allByRole(element, 'listitem').map(textOf).slice(-4);
      expect(signatures).to.deep.equal([
        'Yvette Stanley National Director, Social Care Ofsted',
        'Ursula Gallagher Deputy Chief Inspector Care Quality Commission',
        'Wendy Williams Her Majesty’s Inspector of Constabulary HMI Constabulary',
        'Helen Davies Assistant Chief Inspector HMI Probation',
      ]);
    });

    it('says before its sections what is left out, where something is', async () => {
      const element = await showEvent(joint);
      const note =
        'Two practice studies, the names of the seven addressees and two footnotes are left out.';
      const text = textOf(element);
      expect(text.split(note).length).to.equal(2);
      expect(text.indexOf(note)).to.be.below(text.indexOf('Key Strengths'));
      expect(text.indexOf(note)).to.be.above(text.indexOf('Dear local partnership'));
      const whole = await showEvent(islingtonIds.focusedVisit);
      expect(textOf(whole)).not.to.include('left out');
      expect(whole.shadowRoot!.querySelector('[part=excerpt]')).to.equal(null);
    });

    it('says once what inspectors looked at', async () => {
      const element = await showEvent(joint);
      const { scope } = eventOf(islington, joint);
      expect(textOf(element).split(scope as string).length).to.equal(2);
    });
  });

  describe('a report', () => {
    it('is shown with title, dates as written, lead inspector, opening and what needs to improve', async () => {
      const element = await show('inspection-letter', islington);
      const text = textOf(element);
      for (const line of [
        'Ofsted report',
        'Inspection of Islington local authority children’s services',
        'Inspection 2 to 6 December 2024',
        'Lead inspector Sarah Canto, His Majesty’s Inspector',
        'What needs to improve?',
        'Published 29 January 2025',
      ])
        expect(text).to.include(line);
      byRole(element, 'link', 'Full report: Islington, 29 January 2025');
      expect(text).not.to.include('Yours sincerely');
    });

    it('prints headings as printed, grade and all', async () => {
      const element = await showEvent(islingtonIds.differing);
      byRole(
        element,
        'heading',
        'The experiences and progress of children in care and care leavers: good',
      );
    });

    it('keeps the printed numbers of its paragraphs', async () => {
      const element = await show('inspection-letter', islington, 'open');
      const numbers = [...element.shadowRoot!.querySelectorAll('ol > li')].map(
        (item) => (item as HTMLLIElement).value,
      );
      expect(numbers).to.deep.equal(Array.from({ length: 58 }, (_, index) => index + 1));
      const list = byRole(element, 'heading', /care leavers/).parentElement!.querySelector('ol');
      expect((list!.firstElementChild as HTMLLIElement).value).to.equal(34);
      expect(getComputedStyle(list!.firstElementChild!).listStyleType).to.equal('decimal');
    });

    it('of 2017 has numbered recommendations and a summary for children and young people', async () => {
      const element = await showEvent(islingtonIds.sif);
      expect(textOf(element)).to.include('Inspection 28 April – 25 May 2017');
      expect(textOf(element)).to.include(
        'Taken from the first 8 of 37 pages: the executive summary, the recommendations and the summary for children and young people. The rest of the report is left out. Recommendations',
      );
      byRole(element, 'heading', 'Summary for children and young people');
      expect(nameOf(folds(element)[0]!.querySelector('summary')!)).to.equal(
        'Summary for children and young people: 12 points, about 380 words',
      );
      expect(allByRole(element, 'listitem').length, 'what is not folded').to.equal(6);
    });
  });

  describe('long text', () => {
    it('is folded away after the headline, and its size told', async () => {
      const element = await showEvent(islingtonIds.focusedVisit);
      const [main, ...others] = folds(element);
      expect(others).to.deep.equal([]);
      expect(nameOf(main!.querySelector('summary')!)).to.equal(
        'Main findings: 15 paragraphs, about 1,700 words',
      );
      expect(seenIn(main!)).to.equal(0);
      const seen = [...element.shadowRoot!.querySelectorAll('p, li')].filter((each) =>
        each.checkVisibility(),
      );
      const text = seen.map((each) => each.textContent).join(' ');
      for (const start of [
        'This letter summarises',
        'Inspectors looked at',
        'Care experienced children and young people in Islington benefit',
        'Consistently evaluate',
        'Ofsted will take the findings',
        'Yours sincerely',
      ])
        expect(text).to.include(start);
    });

    it('unfolds and folds by keyboard', async () => {
      const element = await showEvent(islingtonIds.focusedVisit);
      const main = fold(element, /^Main findings/);
      main.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(seenIn(main)).to.equal(15);
      await sendKeys({ press: 'Space' });
      expect(seenIn(main)).to.equal(0);
      expect(focused(element)).to.equal(main.querySelector('summary'));
    });

    it('is reached by Tab alone', async () => {
      const element = await showEvent(islingtonIds.focusedVisit);
      await sendKeys({ press: 'Tab' });
      expect(focused(element)?.localName).to.equal('summary');
    });

    it('is folded in the way that browsers search and open', async () => {
      const element = await showEvent(islingtonIds.focusedVisit);
      const main = fold(element, /^Main findings/);
      // Their search finds and opens what is hidden by content-visibility, not what is not drawn at all.
      const paragraph = main.querySelector('p')!;
      expect(getComputedStyle(paragraph).display).to.equal('block');
      expect(paragraph.checkVisibility()).to.equal(false);
    });

    it('is open from the start with `open`', async () => {
      const element = await show('inspection-letter', islington, 'open');
      expect(openOnes(element)).to.deep.equal([true, true, true, true]);
      element.open = false;
      await element.updateComplete;
      expect(openOnes(element)).to.deep.equal([false, false, false, false]);
      element.setAttribute('open', '');
      await element.updateComplete;
      expect(openOnes(element)).to.deep.equal([true, true, true, true]);
    });

    it('is not folded where it is short', async () => {
      const event = eventOf(islington, islingtonIds.focusedVisit);
      const main = event.sections!.find(({ kind }) => kind === 'main-findings')!;
      main.paragraphs = main.paragraphs!.slice(0, 2);
      const element = await showEvent(islingtonIds.focusedVisit);
      expect(folds(element)).to.deep.equal([]);
      expect(allByRole(element, 'button')).to.deep.equal([]);
      expect(textOf(element)).to.include('Exceptional and aspirational corporate');
    });

    it('stays as a reader left it while other things change, and begins anew with another text', async () => {
      const element = await show('inspection-letter', islington);
      folds(element)[1]!.querySelector('summary')!.click();
      element.theme = 'dark';
      element.headingLevel = 3;
      await element.updateComplete;
      expect(openOnes(element)).to.deep.equal([false, true, false, false]);
      element.which = islingtonIds.differing;
      await element.updateComplete;
      expect(openOnes(element)).to.deep.equal([false, false, false]);
      element.open = true;
      element.which = 'latest';
      await element.updateComplete;
      expect(openOnes(element)).to.deep.equal([true, true, true, true]);
    });
  });

  describe('the button for all sections', () => {
    const openAll = (element: Element) => byRole(element, 'button', messages.openAll);
    const closeAll = (element: Element) => byRole(element, 'button', messages.closeAll);

    it('opens all and closes all, keeps the focus and says what it does next', async () => {
      const element = await show('inspection-letter', islington);
      openAll(element).focus();
      await sendKeys({ press: 'Enter' });
      expect(openOnes(element)).to.deep.equal([true, true, true, true]);
      expect(focused(element)).to.equal(closeAll(element));
      await sendKeys({ press: 'Space' });
      expect(openOnes(element)).to.deep.equal([false, false, false, false]);
      expect(focused(element)).to.equal(openAll(element));
    });

    it('follows what a reader opens and closes alone', async () => {
      const element = await show('inspection-letter', islington);
      for (const each of folds(element).slice(1)) each.querySelector('summary')!.click();
      openAll(element).click();
      expect(openOnes(element)).to.deep.equal([true, true, true, true]);
      folds(element)[2]!.querySelector('summary')!.click();
      openAll(element);
      expect(allByRole(element, 'button', messages.closeAll)).to.deep.equal([]);
    });

    it('is not there for one section', async () => {
      const element = await showEvent(islingtonIds.focusedVisit);
      expect(allByRole(element, 'button', messages.openAll)).to.deep.equal([]);
    });
  });

  describe('contents', () => {
    const contents = (element: Element) =>
      byRole(
        element,
        'navigation',
        'Contents: Inspection of Islington local authority children’s services, Islington, 2 to 6 December 2024',
      );

    it('list every section of a long report', async () => {
      const element = await show('inspection-letter', islington);
      const { sections } = eventOf(islington, islingtonIds.latest);
      expect(allByRole(contents(element), 'link').map(textOf)).to.deep.equal(
        sections!.map(({ heading }) => heading),
      );
    });

    it('are not there for a letter of three sections', async () => {
      const element = await showEvent(islingtonIds.focusedVisit);
      expect(allByRole(element, 'navigation')).to.deep.equal([]);
    });

    it('open a section by keyboard, bring it into view and move the focus to its heading', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const element = await show('inspection-letter', islington);
      const before = { address: location.href, entries: history.length };
      byRole(contents(element), 'link', /care leavers/).focus();
      await sendKeys({ press: 'Enter' });
      const heading = byRole(element, 'heading', /care leavers/);
      expect(focused(element)).to.equal(heading);
      expect(openOnes(element)).to.deep.equal([false, false, true, false]);
      // At once, since the reader wants no movement.
      const { top, bottom } = heading.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      expect(getComputedStyle(heading).outlineStyle).to.equal('solid');
      expect({ address: location.href, entries: history.length }).to.deep.equal(before);
      await sendKeys({ press: 'Tab' });
      expect(focused(element)?.localName).to.equal('summary');
      expect(heading.hasAttribute('tabindex'), 'no stop of its own').to.equal(false);
    });

    it('scroll smoothly where movement is welcome', async () => {
      await setViewport({ width: 320, height: 400 });
      const element = await show('inspection-letter', islington);
      byRole(contents(element), 'link', /impact of leaders/).click();
      const heading = byRole(element, 'heading', /impact of leaders/);
      await until(() => {
        const { top } = heading.getBoundingClientRect();
        return top >= 0 && top < 200;
      }, 'the heading at the top');
      expect(focused(element)).to.equal(heading);
    });

    it('leave a section that is not folded as it is', async () => {
      const element = await show('inspection-letter', islington);
      byRole(contents(element), 'link', 'What needs to improve?').click();
      expect(focused(element)).to.equal(byRole(element, 'heading', 'What needs to improve?'));
      expect(openOnes(element)).to.deep.equal([false, false, false, false]);
    });

    it('find their way where areas have the same id, or one that is no id', async () => {
      const { sections } = eventOf(islington, islingtonIds.latest);
      sections![1]!.judgementId = sections![2]!.judgementId = sections![3]!.judgementId!;
      sections![4]!.judgementId = 'a "b" <c>';
      const element = await show('inspection-letter', islington);
      for (const [index, link] of allByRole(contents(element), 'link').entries()) {
        link.click();
        expect(textOf(focused(element)!)).to.equal(sections![index]!.heading);
      }
      await expectAccessible(element);
    });
  });

  describe('on paper', () => {
    for (const which of ['latest', islingtonIds.focusedVisit, joint, islingtonIds.sif]) {
      it(`is whole, without what is to be operated: ${which}`, async () => {
        const element = await showEvent(which);
        const event = eventOf(islington, which === 'latest' ? islingtonIds.latest : which);
        const paragraphs = event.sections!.flatMap(({ paragraphs: each = [] }) => each).length;
        await emulateMedia({ media: 'print' });
        const printed = [...element.shadowRoot!.querySelectorAll('[part=text] :is(p, li)')].filter(
          (each) => each.checkVisibility() && each.getBoundingClientRect().height > 0,
        );
        expect(printed.length).to.equal(paragraphs);
        for (const control of element.shadowRoot!.querySelectorAll('button, summary, nav'))
          expect(control.checkVisibility(), control.outerHTML).to.equal(false);
      });
    }

    it('leaves no heading at the foot of a page', async () => {
      const element = await show('inspection-letter', islington);
      await emulateMedia({ media: 'print' });
      for (const heading of allByRole(element, 'heading').slice(1))
        expect(getComputedStyle(heading).breakAfter).to.equal('avoid');
    });

    it('folds again on the screen', async () => {
      const element = await show('inspection-letter', islington);
      await emulateMedia({ media: 'print' });
      await emulateMedia({ media: 'screen' });
      expect(openOnes(element)).to.deep.equal([false, false, false, false]);
    });
  });

  describe('which', () => {
    it('is the latest with text, where the latest graded one has none', async () => {
      const latest = eventOf(islington, islingtonIds.latest);
      delete latest.summary;
      delete latest.sections;
      const element = await show('inspection-letter', islington);
      expect(textOf(element)).to.include('Dear Jon');
      expect(textOf(element)).to.include('Newer inspection: December 2024');
    });

    it('is what was asked for, with text or without', async () => {
      const element = await showEvent(islingtonIds.youthJustice);
      expect(textOf(element)).to.include(messages.none);
      expect(textOf(element)).to.include('Youth justice');
      byRole(element, 'link', 'Full report: Islington, 20 August 2024');
      expect(folds(element)).to.deep.equal([]);
    });

    it('says so in words where nothing has text, with the link to the report', async () => {
      for (const event of islington.inspections) {
        delete event.summary;
        delete event.sections;
      }
      const element = await show('inspection-letter', islington);
      expect(textOf(element)).to.include(messages.none);
      byRole(element, 'link', 'Full report: Islington, 29 January 2025');
    });

    it('says so where there is no more than the opening, and what needs to improve all the same', async () => {
      const bradford = await documentOf('bradford');
      const { summary, recommendations } = eventOf(bradford, 'ofsted-80449-2026-05-21');
      const element = await show('inspection-letter', bradford);
      expect(textOf(element)).to.include(summary![0]);
      byRole(element, 'heading', 'What needs to improve');
      expect(allByRole(element, 'listitem').map(textOf)).to.deep.equal(
        recommendations!.map(({ text }) => text),
      );
      expect(textOf(element)).to.include(messages.onlyOpening);
      byRole(element, 'link', /^Full report: Bradford/);
    });
  });

  it('keeps lines at some 70 characters', async () => {
    await setViewport({ width: 1280, height: 900 });
    const element = await show('inspection-letter', islington, 'open');
    const paragraphs = [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=text] li, [part=opening] p'),
    ];
    expect(paragraphs.length).to.be.above(50);
    for (const each of paragraphs) {
      const { lineHeight } = getComputedStyle(each);
      const lines = Math.round(each.getBoundingClientRect().height / Number.parseFloat(lineHeight));
      expect(each.textContent.trim().length / lines, each.textContent).to.be.below(75);
    }
  });

  it('shows words in another language as such, headings too', async () => {
    document.documentElement.lang = 'en';
    const event = eventOf(islington, islingtonIds.latest);
    event.title = { cy: 'Arolygiad' };
    event.sections![1]!.heading = { cy: 'Pennawd' };
    const element = await show('inspection-letter', islington);
    for (const name of ['Arolygiad', 'Pennawd'])
      expect(
        byRole(element, 'heading', name).querySelector('[lang]')?.getAttribute('lang'),
      ).to.equal('cy');
    document.documentElement.lang = '';
  });

  it('works beside another of its kind', async () => {
    put(
      '<div><inspection-letter></inspection-letter><inspection-letter></inspection-letter></div>',
    );
    const both = [...document.querySelectorAll<InspectionLetterElement>('inspection-letter')];
    for (const each of both) each.document = islington;
    await settled();
    byRole(both[1]!, 'link', /care leavers: outstanding$/).click();
    expect(openOnes(both[0]!)).to.deep.equal([false, false, false, false]);
    expect(openOnes(both[1]!)).to.deep.equal([false, false, true, false]);
  });
});
