import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';

import type { InspectionDocument } from '../../model/index.js';
import { allByRole, byRole, drawnTextOf, nameOf, textOf } from '../../testing/accessibility.js';
import { documentOf, eventOf, islingtonIds } from '../../testing/documents.js';
import { show } from '../../testing/elements.js';
import { watchPage } from '../../testing/watch.js';
import './define.js';

describe('inspection-timeline', () => {
  watchPage({ silent: true });
  let islington: InspectionDocument;

  beforeEach(async () => {
    islington = await documentOf('islington');
  });

  afterEach(() => emulateMedia({ media: 'screen' }));

  /** The items of the list itself, without those of the areas inside them. */
  const itemsOf = (element: Element) => {
    const [list] = allByRole(element, 'list');
    return allByRole(element, 'listitem').filter((item) => item.parentElement === list);
  };

  /** The item that begins with a text. */
  function itemOf(element: Element, start: string): string {
    const found = itemsOf(element)
      .map(textOf)
      .filter((text) => text.startsWith(start));
    expect(found.length, start).to.equal(1);
    return found[0]!;
  }

  async function choose(element: HTMLElement, name: string, option: string): Promise<void> {
    const select = byRole(element, 'combobox', name) as HTMLSelectElement;
    select.value = [...select.options].find(({ text }) => text === option)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await (element as HTMLElementTagNameMap['inspection-timeline']).updateComplete;
  }

  it('has a heading, says whose events they are, and carries the licence', async () => {
    const element = await show('inspection-timeline', islington);
    byRole(element, 'heading', 'Inspection history');
    expect(textOf(element)).to.match(/^Inspection history Islington, Children’s services/);
    byRole(element, 'link', /Open Government Licence/);
    expect(textOf(element)).to.match(/Data checked 22 August 2026$/);
  });

  it('has all events in one list, newest first', async () => {
    const element = await show('inspection-timeline', islington);
    const dated = itemsOf(element)
      .map((item) =>
        /^(?:Inspected|Published) ([\w ]+?) (?=Published|Letter|Assess)/.exec(textOf(item)),
      )
      .flatMap((match) => match?.[1] ?? []);
    expect(dated).to.deep.equal([
      'June 2025',
      '2 to 6 December 2024',
      'May 2024',
      '19 to 20 October 2022',
      '9 to 13 March 2020',
      '3 to 7 December 2018',
      '28 April to 25 May 2017',
    ]);
    expect(allByRole(element, 'list')[0]!.localName).to.equal('ol');
  });

  it('tells of an inspection when, what, who, and each grade, and leads to its report', async () => {
    const element = await show('inspection-timeline', islington);
    expect(itemOf(element, 'Inspected 2 to 6 December 2024')).to.include(
      'Published 29 January 2025 Inspection, Ofsted Inspection of Islington local authority children’s services ' +
        'Overall effectiveness: Outstanding Impact of leaders: Outstanding Help and protection: Outstanding ' +
        'Children in care: Outstanding Care leavers: Outstanding Full report: Islington, 29 January 2025',
    );
    expect(byRole(element, 'link', 'Full report: Islington, 29 January 2025')).to.have.property(
      'href',
      'https://files.ofsted.gov.uk/v1/file/50267801',
    );
  });

  it('draws the joint judgement of 2020 as one', async () => {
    const element = await show('inspection-timeline', islington);
    const text = itemOf(element, 'Inspected 9 to 13 March 2020');
    expect(text).to.include(
      'Children in care and care leavers: Good One judgement for: Children in care and Care leavers',
    );
    expect(text.match(/Good/g)?.length).to.equal(1);
  });

  it('tells of a visit without grades that it has none, and why', async () => {
    const element = await show('inspection-timeline', islington);
    expect(itemOf(element, 'Inspected 19 to 20 October 2022')).to.equal(
      'Inspected 19 to 20 October 2022 Letter dated 28 November 2022 Focused visit, Ofsted ' +
        'Focused visit to Islington local authority children’s services Not graded Focused visit: no grades are given',
    );
  });

  it('names another service, its score and what others say of it', async () => {
    const element = await show('inspection-timeline', islington);
    const text = itemOf(element, 'Inspected May 2024');
    expect(text).to.include('HM Inspectorate of Probation Islington, Youth justice service');
    expect(text).to.include('Overall rating: Outstanding Score 34 of 36, Twelve standards');
    expect(text).to.include(
      'Said by Data to Insight, 10 July 2025 The resettlement standard does not contribute to the overall rating.',
    );
  });

  it('marks and explains the break between frameworks, in either order', async () => {
    for (const order of ['newest', 'oldest']) {
      const element = await show('inspection-timeline', islington, `order="${order}"`);
      const texts = itemsOf(element).map(textOf);
      const at = (start: string) => texts.findIndex((text) => text.startsWith(start));
      const places = ['Inspected 28 April', 'New framework', 'Inspected 3 to 7'].map(at);
      if (order === 'newest') places.reverse();
      expect(places[0]).to.be.at.least(0);
      expect(places, order).to.deep.equal([...places].sort((a, b) => a - b));
      const text = texts[at('New framework')]!;
      expect(text).to.include('Before: Single inspection framework (SIF), November 2013 to 2018.');
      expect(text).to.include('(ILACS), from January 2018.');
      expect(text).to.include(
        'Grades, best first: Outstanding, Good, Requires improvement to be good and Inadequate',
      );
      expect(text).to.include('ILACS took the place of the single inspection framework');
      expect(text).to.include('cannot be compared on one scale');
    }
  });

  it('explains where one joint judgement became two', async () => {
    const element = await show('inspection-timeline', islington);
    expect(itemOf(element, 'Change within the framework')).to.include(
      'Until December 2022, one judgement was given for these areas together: Children in care and Care leavers.',
    );
  });

  it('says that there is no overall and explains since when', async () => {
    const element = await show('inspection-timeline', await documentOf('north-northamptonshire'));
    const reason =
      'Ofsted gives no overall judgement in inspections of children’s services that began after March 2026.';
    expect(itemOf(element, 'Inspected 11 to 22 May 2026')).to.include(
      `Overall effectiveness: No overall judgement ${reason} Impact of leaders: Outstanding`,
    );
    const breaks = itemsOf(element)
      .map(textOf)
      .filter((text) => text.startsWith('Change within the framework'));
    expect(breaks.length).to.equal(2);
    expect(breaks[0]).to.include(reason);
  });

  it('has plain statements with who says so, when and where', async () => {
    const element = await show('inspection-timeline', islington);
    const text = itemOf(element, '15 April 2020');
    expect(text).to.match(/^15 April 2020 Said by Islington Gazette /);
    expect(text).to.include('abused');
    // They have no grade, and nothing that looks like one.
    const item = itemsOf(element).find((each) => textOf(each) === text)!;
    expect(item.querySelector('[part~=grade]')).to.equal(null);
  });

  it('says the state of a result', async () => {
    eventOf(islington, islingtonIds.latest).status = { state: 'under-review' };
    const element = await show('inspection-timeline', islington);
    expect(itemOf(element, 'Inspected 2 to 6 December 2024')).to.include('Under review');
  });

  it('lists last what has no date, and says so', async () => {
    const event = eventOf(islington, islingtonIds.adultSocialCare);
    delete event.published;
    for (const order of ['newest', 'oldest']) {
      const element = await show('inspection-timeline', islington, `order="${order}"`);
      expect(textOf(itemsOf(element).at(-1)!)).to.match(
        /^Listed last: no exact date is given Assessment, Care Quality Commission/,
      );
    }
  });

  describe('order', () => {
    it('is turned round by its reader, and by the page', async () => {
      const element = await show('inspection-timeline', islington);
      const newestFirst = itemsOf(element).map(textOf);
      await choose(element, 'Order', 'Oldest first');
      expect(textOf(itemsOf(element)[0]!)).to.match(/^Inspected 28 April to 25 May 2017/);
      expect(element.order).to.equal('oldest');
      element.setAttribute('order', 'newest');
      await element.updateComplete;
      expect(itemsOf(element).map(textOf)).to.deep.equal(newestFirst);
      expect(byRole(element, 'combobox', 'Order')).to.have.property('value', 'newest');
    });

    it('is the newest first by any other word', async () => {
      const element = await show('inspection-timeline', islington, 'order="backwards"');
      expect(textOf(itemsOf(element)[0]!)).to.match(/^Published June 2025/);
      expect(byRole(element, 'combobox', 'Order')).to.have.property('value', 'newest');
    });

    it('is no choice where there is one event', async () => {
      islington.inspections = [eventOf(islington, islingtonIds.latest)];
      islington.context = [];
      const element = await show('inspection-timeline', islington);
      expect(allByRole(element, 'combobox')).to.deep.equal([]);
    });
  });

  describe('inspectorate', () => {
    const startsOf = (element: Element) =>
      itemsOf(element).map((item) => textOf(item).split(' ').slice(0, 3).join(' '));

    it('is chosen by keyboard, and how much is shown is announced', async () => {
      const element = await show('inspection-timeline', islington);
      const all = itemsOf(element).length;
      const select = byRole(element, 'combobox', 'Inspectorate') as HTMLSelectElement;
      expect([...select.options].map(({ text }) => text)).to.have.members([
        'All inspectorates',
        'Ofsted',
        'HM Inspectorate of Probation',
        'Care Quality Commission',
      ]);
      select.focus();
      await sendKeys({ type: 'HM' });
      await element.updateComplete;
      // What it did alone, and what it did with others.
      expect(startsOf(element)).to.deep.equal(['Inspected May 2024', 'Inspected 3 to']);
      expect(textOf(byRole(element, 'status'))).to.match(
        /^2 of 7 events and 0 of \d+ statements shown: HM Inspectorate of Probation$/,
      );
      expect(element.shadowRoot!.activeElement).to.equal(select);
      await choose(element, 'Inspectorate', 'All inspectorates');
      expect(itemsOf(element).length).to.equal(all);
      expect(textOf(byRole(element, 'status'))).to.match(/^7 events and \d+ statements$/);
    });

    it('is preset by the page in any capitals, and can be undone by the reader', async () => {
      const element = await show(
        'inspection-timeline',
        islington,
        'inspectorate="care quality COMMISSION"',
      );
      expect(byRole(element, 'combobox', 'Inspectorate')).to.have.property(
        'value',
        'Care Quality Commission',
      );
      // What it did alone, and what it did with others.
      expect(startsOf(element)).to.deep.equal(['Published June 2025', 'Inspected 3 to']);
      await choose(element, 'Inspectorate', 'All inspectorates');
      expect(itemsOf(element).length).to.be.above(7);
    });

    it('that none has shows all', async () => {
      const element = await show('inspection-timeline', islington, 'inspectorate="Estyn"');
      expect(itemsOf(element).length).to.be.above(7);
      expect(byRole(element, 'combobox', 'Inspectorate')).to.have.property('value', '');
    });

    it('is no choice where there is one only', async () => {
      const element = await show('inspection-timeline', await documentOf('devon'));
      expect(allByRole(element, 'combobox').map(nameOf)).to.deep.equal(['Order']);
      expect(itemsOf(element).length).to.equal(5);
    });

    it('is printed as it is chosen, without the controls', async () => {
      const element = await show('inspection-timeline', islington, 'inspectorate="Ofsted"');
      await emulateMedia({ media: 'print' });
      expect(allByRole(element, 'combobox')).to.deep.equal([]);
      const printed = drawnTextOf(element);
      expect(printed).to.match(/5 of 7 events and 1 of \d+ statements shown: Ofsted/);
      expect(printed).to.include('Inspected 28 April to 25 May 2017');
      expect(printed).not.to.include('Youth justice');
    });
  });

  it('shows 150 events with long titles', async () => {
    const event = eventOf(islington, islingtonIds.latest);
    islington.inspections = Array.from({ length: 150 }, (_, index) => ({
      ...event,
      id: `${index}`,
      title: 'Children’s services '.repeat(60),
      visits: [{ from: String(1900 + index) }],
    }));
    const element = await show('inspection-timeline', islington, 'order="oldest"');
    const events = itemsOf(element)
      .map(textOf)
      .filter((text) => text.startsWith('Inspected'));
    expect(events.length).to.equal(150);
    expect(events[149]).to.match(/^Inspected 2049 /);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});
