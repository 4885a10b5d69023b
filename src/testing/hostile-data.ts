import { expect } from '@open-wc/testing';

import type { InspectionDocument } from '../model/index.js';
import { flatElements, textOf } from './accessibility.js';
import { documentOf, eventOf, islingtonIds } from './documents.js';
import { put, type ShowingTag } from './elements.js';
import { intruders, MARKUP, pathsIn, withValue, type Path } from './intruders.js';
import { settled, watchPage } from './watch.js';

export { MARKUP, pathsIn, withValue, type Path } from './intruders.js';

/** One of everything that any element shows, small enough to try every place in it. */
export function smallDocument(islington: InspectionDocument): unknown {
  const latest = eventOf(islington, islingtonIds.latest);
  const visit = eventOf(islington, islingtonIds.focusedVisit);
  const sif = eventOf(islington, islingtonIds.sif);
  const { score } = eventOf(islington, islingtonIds.youthJustice);
  const { provider, checked, attribution, licence, context } = islington;
  const ilacs = islington.frameworks!['ofsted-ilacs']!;
  const { name, service, region, identifiers } = provider!;
  return {
    version: '1',
    provider: { name, service, region, identifiers, statisticalNeighbours: ['202', '210'] },
    checked,
    attribution,
    licence,
    frameworks: {
      'ofsted-ilacs': { ...ilacs, scale: ilacs.scale!.slice(0, 2), areas: ilacs.areas!.slice(3) },
    },
    inspections: [
      {
        id: latest.id,
        framework: 'ofsted-ilacs',
        event: 'inspection',
        eventInferred: true,
        inspectorate: 'Ofsted',
        provider: { name: 'Islington' },
        visits: latest.visits,
        published: latest.published,
        letterDate: latest.published,
        datesAsWritten: latest.datesAsWritten,
        report: latest.report,
        overall: { ...latest.overall, statement: 'Services are outstanding' },
        judgements: [
          {
            ...eventOf(islington, islingtonIds.differing).judgements![2],
            score: { value: 3, max: 4 },
            parts: sif.judgements![1]!.parts!.slice(0, 1),
          },
        ],
        status: { state: 'under-review', note: 'Being looked at again' },
        title: latest.title,
        inspectors: latest.inspectors,
        letterhead: visit.letterhead!.slice(0, 1),
        addressee: visit.addressee,
        salutation: visit.salutation,
        scope: visit.scope,
        summary: visit.summary!.slice(1),
        excerpt: sif.excerpt,
        sections: latest.sections!.slice(1, 2).map(({ paragraphs, ...section }) => ({
          ...section,
          paragraphs: [paragraphs![0], { point: true, text: 'Services' }],
        })),
        valediction: visit.valediction,
        signatories: visit.signatories,
        quotes: latest
          .quotes!.slice(3, 5)
          .map((quote) => ({ ...quote, role: 'Inspector', lang: 'en' })),
        recommendations: latest.recommendations!.map((each) => ({
          ...each,
          priority: true,
          outcome: 'Safe',
        })),
        findings: latest.findings!.filter(({ by }) => by !== undefined).slice(0, 1),
        score: {
          ...score,
          parts: [{ label: 'Staff', grade: 'Good', score: { value: 3, max: 3 } }],
          ranks: score!.ranks!.slice(0, 1),
        },
        context: context!.slice(0, 1),
      },
      // Of the framework before: there is a break between the two.
      {
        framework: { id: 'sif', name: 'SIF', inspectorate: { name: 'Ofsted' }, until: '2018' },
        visits: [{ from: '2017' }],
      },
    ],
    context: context!.slice(-1),
  };
}

/** What holds for every element whatever it is given. */
export function expectHarmless(element: Element, what: string): void {
  const text = textOf(element);
  expect(text, what).not.to.equal('');
  expect(text, what).not.to.match(/\[object|undefined|\bNaN\b|Infinity|\bfunction\b|native code/);
  const drawn = flatElements(element);
  expect(
    drawn.filter((each) => /^(img|script|iframe|object|embed|form)$/.test(each.localName)),
    what,
  ).to.deep.equal([]);
  for (const each of drawn) {
    const handler = each.getAttributeNames().find((name) => name.startsWith('on'));
    expect(handler, what).to.equal(undefined);
    // An address that cannot be read has no scheme, and leads nowhere.
    if (each instanceof HTMLAnchorElement) expect(each.protocol, what).to.match(/^(https?)?:$/);
  }
  expect(window, what).not.to.have.property('executed');
}

/** Values for places that an element does not read: whatever is there must not be shown. */
const fewIntruders: unknown[] = [null, {}, MARKUP];

/**
 * Tests an element with every intruder in every place of a document that it reads, and with a few in all other places.
 * Each element has a file of its own for this, since it takes long.
 */
export function testEveryPlace(tag: ShowingTag, layouts: readonly string[] = ['']): void {
  describe(`${tag} with data that are not what they should be`, () => {
    const page = watchPage();

    for (const layout of layouts) {
      it(`does no harm whatever stands in any place ${layout}`, async function () {
        this.timeout(240_000);
        const islington = await documentOf('islington');
        const json = smallDocument(islington);
        const paths = pathsIn(json);
        expect(paths.length).to.be.above(100);
        const element = put<HTMLElementTagNameMap[typeof tag]>(
          `<${tag} ${layout}>Fallback</${tag}>`,
        );
        // Every check refuses a list in a list, so that a place without a complaint is one that is not read.
        const isRead = (path: Path) =>
          element.reader(withValue(json, path, [['deep']])).problems.length > 0;
        expect(paths.filter(isRead).length).to.be.above(40);
        for (const path of paths) {
          for (const intruder of isRead(path) ? intruders : fewIntruders) {
            element.document = withValue(json, path, intruder);
            await element.updateComplete;
            expectHarmless(
              element,
              `${String(JSON.stringify(intruder)).slice(0, 80)} at ${path.join('.')}`,
            );
          }
        }
        await settled();
        expect(page.uncaught).to.deep.equal([]);
        // Whatever it went through, it is well again with good data.
        element.document = islington;
        await element.updateComplete;
        expect(textOf(element)).to.match(
          /Islington,? (?:Children’s services|Youth justice service)/,
        );
      });
    }
  });
}
