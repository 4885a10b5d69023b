import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';

import * as language from '../../i18n/en-gb.js';
import type { Inspection, InspectionDocument } from '../../model/index.js';
import { intruders, MARKUP, pathsIn, withValue } from '../../testing/intruders.js';
import { assertValid, attributesIn, textIn, valuesOf } from '../../testing/markup.js';
import { realDocuments } from '../../testing/real-documents.js';
import { renderPage, renderWidget, widgetKinds } from './index.js';

const documents = realDocuments();
const [islington] = documents as [InspectionDocument];
/** Real results of all kinds; the collection has 153 more of one kind. */
const various = documents.slice(0, -150);
const names = widgetKinds.map(({ name }) => name);
const nameOf = ({ provider }: InspectionDocument) => JSON.stringify(provider?.name);

/** A page with a widget, as the page of the widget alone would be. */
function pageOf(html: string): string {
  return renderPage({ title: 'A result', lang: 'en-GB', body: `<main>${html}</main>` });
}

test('there is a widget for each element but the one that shows nothing', () => {
  const folders = readdirSync('src/elements').filter((name) => name !== 'inspection-data');
  assert.deepEqual(
    widgetKinds.map(({ tag }) => tag),
    folders,
  );
  for (const { attributes } of widgetKinds) assert.ok(attributes.includes('which'));
});

for (const name of names) {
  describe(name, () => {
    test('is valid HTML for real results, with nothing of Lit in it and no id twice', () => {
      for (const document of various) {
        const { html } = renderWidget(name, document, { language, headingLevel: 1 });
        const what = `${name} of ${nameOf(document)}`;
        assertValid(pageOf(html), what);
        assert.doesNotMatch(html, /<!--|<\?|lit-|\n\s| >|\[object|undefined/, what);
        const ids = valuesOf(html, 'id');
        assert.equal(new Set(ids).size, ids.length, what);
      }
    });

    test('has nothing in it that only a script could serve', () => {
      for (const attributes of [{}, { layout: 'carousel' }, { compact: true } as const]) {
        const { html } = renderWidget(name, documents.at(0) as never, { language, attributes });
        assert.doesNotMatch(
          html,
          /<(?:button|select|input|slot|script|style)\b| (?:role="status"|inert|tabindex)/,
        );
        assert.deepEqual(scripted(html), []);
      }
    });

    test('refers to ids of its own, and can stand on a page twice', () => {
      const other = { language, which: 'ofsted-sif' };
      const first = renderWidget(name, islington, { language, idPrefix: 'a-' }).html;
      const second = renderWidget(name, islington, { ...other, idPrefix: 'b-' }).html;
      const ids = valuesOf(first, 'id');
      for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'headers'])
        for (const id of valuesOf(first, attribute)) assert.ok(ids.includes(id), id);
      for (const href of valuesOf(first, 'href'))
        if (href.startsWith('#')) assert.ok(ids.includes(href.slice(1)), href);
      assert.deepEqual(
        ids.filter((id) => !id.startsWith('a-')),
        [],
      );
      assertValid(pageOf(`<h1>Twice</h1>${first}${second}`), name);
    });

    test('shows markup in data as text, wherever it stands, and no address with a script', () => {
      const json = smallest(islington);
      for (const path of pathsIn(json))
        for (const intruder of [...intruders.filter(isText), { en: MARKUP }]) {
          const { html } = renderWidget(name, withValue(json, path, intruder), { language });
          const what = `${name}, ${path.join('.')}: ${JSON.stringify(intruder).slice(0, 60)}`;
          assert.doesNotMatch(html, /<(?:img|script|iframe|object|embed|form|style)\b/i, what);
          assert.deepEqual(scripted(html), [], what);
          for (const href of valuesOf(html, 'href'))
            assert.match(href, /^(?:https?:|#|[^:]*$)/, what);
        }
    });
  });
}

/** Attributes with a script or a style in them. */
const scripted = (html: string) =>
  attributesIn(html).filter((each) => /^(?:on.*|style)$/.test(each));

const isText = (value: unknown) => typeof value === 'string' && /[<:]/.test(value);

/** One inspection of every kind of field, small enough to try every place in it. */
function smallest(document: InspectionDocument): InspectionDocument {
  const latest = document.inspections.find(({ quotes }) => quotes && quotes.length > 9)!;
  const shortened = Object.fromEntries(
    Object.entries(latest).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.slice(0, 1) : value,
    ]),
  ) as unknown as Inspection;
  const { provider, context, checked, licence, attribution } = document;
  return {
    provider: { ...provider, statisticalNeighbours: [] },
    checked,
    licence,
    attribution,
    context: context?.slice(0, 1) ?? [],
    inspections: [{ ...shortened, sections: latest.sections?.slice(1, 2) ?? [] }],
  } as InspectionDocument;
}

test('says its language, and keeps the attributes that its look goes by', () => {
  const { html } = renderWidget('badge', islington, {
    language,
    attributes: { theme: 'dark"><b>', compact: true, parts: 'none of its own' },
  });
  assert.match(
    html,
    /^<div class="inspection-badge" lang="en-GB" data-theme="dark&quot;&gt;&lt;b&gt;" data-compact>/,
  );
});

test('takes attributes as the element does', () => {
  const html = (name: string, attributes: Record<string, string>) =>
    renderWidget(name, islington, { language, attributes }).html;
  assert.match(html('badge', { which: 'ofsted-sif' }), /Inspected 28 April to 25 May 2017/);
  assert.match(html('findings', { 'heading-level': '5' }), /<h5 id="findings-heading"/);
  const [newest, oldest] = ['newest', 'oldest'].map((order) => textIn(html('timeline', { order })));
  assert.ok((newest as string).indexOf('2024') < (newest as string).indexOf('2017'));
  assert.ok((oldest as string).indexOf('2024') > (oldest as string).indexOf('2017'));
});

test('opens the folds of the letter only where it is asked to', () => {
  const { html } = renderWidget('letter', islington, { language });
  assert.match(html, /<details part="fold"><summary/);
  const open = renderWidget('letter', islington, { language, attributes: { open: true } });
  assert.match(open.html, /<details part="fold" open><summary/);
});

test('puts one provider of many first, and says that the others are compared with it', () => {
  const councils = documents.slice(-153);
  const { html } = renderWidget(
    'comparison',
    { documents: councils },
    { language, attributes: { own: '206' } },
  );
  const [, first = '', ...others] = html.split('<tr part="row');
  assert.match(first, /^ own"/);
  assert.match(textIn(`<tr part="row${first}`), /^Islington London Compared with Outstanding/);
  assert.equal(others.length, 152);
});

describe('what there is to say', () => {
  test('is empty where the widget says that there is nothing, and only there', () => {
    for (const document of various)
      for (const name of names) {
        const { html, isEmpty } = renderWidget(name, document, { language });
        const what = `${name} of ${nameOf(document)}`;
        if (isEmpty) assert.match(html, / part="(?:none|message)"/, what);
        else assert.doesNotMatch(html, /There (?:is|are) no .* in this data|does not say/, what);
      }
  });

  test('is something where the data say that there is nothing, or have the opening alone', () => {
    const alone = (fields: Partial<Inspection>): InspectionDocument => ({
      inspections: [{ framework: 'ofsted-ilacs', overall: { grade: 'Good' }, ...fields }],
    });
    const isEmpty = (name: string, fields: Partial<Inspection>) =>
      renderWidget(name, alone(fields), { language }).isEmpty;
    assert.equal(isEmpty('recommendations', {}), true);
    assert.equal(isEmpty('recommendations', { recommendations: [] }), false);
    assert.equal(isEmpty('letter', {}), true);
    assert.equal(isEmpty('letter', { summary: ['Services are good.'] }), false);
  });

  test('is not there: a plain sentence, never an error', () => {
    const { message, text } = {
      message: / part="message"/,
      text: language.common.failed('invalid'),
    };
    for (const name of names) {
      for (const nothing of [{ inspections: [] }, {}, { documents: [] }]) {
        const { html, isEmpty, error } = renderWidget(name, nothing as never, { language });
        assert.match(html, message);
        assert.equal(textIn(html), text);
        assert.equal(isEmpty, true);
        assert.equal(error?.code, 'invalid');
      }
    }
  });

  test('is not what was asked for: an error as the element has it', () => {
    for (const name of names)
      assert.throws(() => renderWidget(name, islington, { language, which: 'nowhere' }), {
        name: 'InspectionError',
        code: 'not-found',
        message: 'No inspection "nowhere" in the data',
      });
    assert.throws(() => renderWidget('rosette', islington, { language }), RangeError);
  });
});

test('leaves nothing of a browser behind', () => {
  renderWidget('badge', islington, { language });
  assert.equal(typeof MutationObserver, 'undefined');
  assert.equal(typeof document, 'undefined');
});

test('draws all widgets of a council in some milliseconds', (context) => {
  const councils = documents.slice(-153);
  const started = process.cpuUsage();
  for (const council of councils) {
    const document = structuredClone(council);
    for (const name of names) renderWidget(name, document, { language });
  }
  const { user, system } = process.cpuUsage(started);
  const each = (user + system) / 1000 / councils.length;
  context.diagnostic(`${each.toFixed(1)} ms of processor time for all widgets of a council`);
  // Several times what it takes on a slow machine with a cold start: this is for mistakes of another order.
  assert.ok(each < 60, `${each} ms`);
});
