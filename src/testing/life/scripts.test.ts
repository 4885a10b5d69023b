/** The built elements beside scripts that change what all scripts of a page share. */
import { expect } from '@open-wc/testing';

import { until } from '../watch.js';
import { classic, EVERYTHING, ISLINGTON, moduleOf, openPage, untilDrawn, wordsOf } from './page.js';

/** Together they run all that is in the elements: the summary has the contents of the others. */
const tags = [
  'inspection-comparison',
  'inspection-quotes',
  'inspection-score',
  'inspection-summary',
  'inspection-timeline',
];

const ALL = tags
  .map((tag) => `<${tag} src="${ISLINGTON}" layout="carousel"><a href="#x">The link</a></${tag}>`)
  .join('\n');

/** Opens a page on which some script ran before ours, and gives the words of all elements. */
async function wordsOn(head: string, body = ''): Promise<string[]> {
  const page = await openPage(`${body}${ALL}`, head + moduleOf(EVERYTHING));
  const elements = [...page.document.querySelectorAll(tags.join())];
  await untilDrawn(elements);
  const next = page.document.querySelector('inspection-quotes')!.shadowRoot!;
  next.querySelector<HTMLElement>('[part=next]')!.click();
  await until(() => /Quote 2 of 12/.test(next.textContent), 'the second quote');
  const { errors, messages } = page.seen;
  expect([...errors, ...messages].join('\n')).to.equal('');
  return elements.map(wordsOf);
}

/** What old libraries and careless ones put into what everybody shares. */
const changes: Record<string, string> = {
  'frozen prototypes of the language': `
    for (const each of [Object, Array, Function, String, Number, Boolean, Error, TypeError, RangeError, Promise, Map, Set, WeakMap, Date, RegExp, Symbol])
      Object.freeze(each.prototype);`,
  'frozen prototypes of the page': `
    for (const each of [EventTarget, Node, Element, HTMLElement, Event, CustomEvent, DocumentFragment, ShadowRoot, Document, MutationObserver])
      Object.freeze(each.prototype);`,
  'frozen globals': `
    for (const each of [Object, Array, JSON, Math, Reflect, Intl, Promise, customElements, console]) Object.freeze(each);`,
  'what Array.prototype has more, and for-in finds': `
    Array.prototype.each = function (callback) { this.forEach(callback); };
    Array.prototype.remove = function () { throw new Error('not ours'); };
    Array.prototype.contains = function () { return true; };`,
  'what Object.prototype has more, and for-in finds': `
    Object.prototype.extend = function () { return this; };
    Object.prototype.forEach = function () { throw new Error('not ours'); };`,
  'toJSON as Prototype.js had it': `
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Object.toJSON = String;`,
  'Array.from as Prototype.js and MooTools had it': `
    Array.from = function (items) {
      if (items === null || items === undefined) return [];
      let length = items.length || 0;
      const results = new Array(length);
      while (length--) results[length] = items[length];
      return results;
    };`,
  'Function.prototype.bind of its own': `
    Function.prototype.bind = function (self, ...given) {
      const bound = this;
      return function (...more) { return bound.apply(self, [...given, ...more]); };
    };`,
  'a fetch that hands on': `
    const own = window.fetch;
    window.fetch = async function (...given) { return await own.apply(this, given); };`,
  'a fetch that answers from a store of its own': `
    const own = window.fetch;
    window.fetch = async (...given) => new Response(await (await own(...given)).text());`,
  'a fetch that reads a copy of each answer first': `
    const own = window.fetch;
    window.fetch = (...given) => own(...given).then(async (answer) => { await answer.clone().json(); return answer; });`,
  'a fetch whose promises are not the language’s': `
    const own = window.fetch;
    window.fetch = (...given) => { const promise = own(...given); return { then: (done, failed) => promise.then(done, failed) }; };`,
  'promises that are counted': `
    const { then } = Promise.prototype;
    Promise.prototype.then = function (...given) { window.count = (window.count || 0) + 1; return then.apply(this, given); };`,
  'attachShadow that is watched': `
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) { return attachShadow.call(this, { ...options, delegatesFocus: false }); };`,
  'customElements.define that is watched': `
    const { define } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function (...given) { return define.apply(this, given); };`,
  'requestAnimationFrame that never runs': 'window.requestAnimationFrame = () => 0;',
  'a name that AMD and CommonJS loaders look for': `
    window.define = Object.assign(() => { throw new Error('not ours'); }, { amd: {} });
    window.module = { exports: {} }; window.exports = module.exports; window.process = { env: {} };`,
};

/** Names by which scripts reach the page and the window. */
const NAMES = [
  'customElements',
  'fetch',
  'document',
  'console',
  'Symbol',
  'litNonce',
  'inspection-widgets',
  'trustedTypes',
  'requestAnimationFrame',
  'CSSStyleSheet',
  'MutationObserver',
  'process',
];

describe('the built elements', () => {
  let usual: string[];

  before(async () => {
    usual = await wordsOn('');
  });

  for (const [name, code] of Object.entries(changes))
    it(`say what they always say beside ${name}`, async () => {
      expect(await wordsOn(classic(code))).to.deep.equal(usual);
    });

  it('say what they always say where elements of the page have the names of what scripts use', async () => {
    const named = NAMES.map(
      (name) =>
        `<p id="${name}"></p><form name="${name}"></form><img name="${name}" alt=""><form><input name="${name}"></form>`,
    ).join('');
    expect(await wordsOn('', named)).to.deep.equal(usual);
  });

  it('say what they always say where pictures hide properties of the document', async () => {
    const hidden = ['baseURI', 'readyState', 'currentScript', 'body', 'head', 'location', 'cookie']
      .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
      .join('');
    expect(await wordsOn('', hidden)).to.deep.equal(usual);
  });

  for (const name of ['createTreeWalker', 'importNode', 'createElement', 'createComment'])
    it(`leave the links where a picture hides document.${name}, without which nothing can be drawn`, async () => {
      const picture = `<img name="${name}" alt="">`;
      const page = await openPage(picture + ALL, moduleOf(EVERYTHING));
      for (const element of page.document.querySelectorAll(tags.join())) {
        expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
        expect(wordsOf(element)).to.equal('');
      }
    });

  for (const [name, code] of Object.entries({
    'that throws': "window.fetch = () => { throw new Error('not ours'); };",
    'that gives nothing': 'window.fetch = async () => undefined;',
    'that has been read already':
      'const own = fetch; window.fetch = async (...given) => { const answer = await own(...given); await answer.text(); return answer; };',
    'without a body to be read in parts':
      "window.fetch = async () => ({ ok: true, status: 200, url: '', text: async () => '{}', json: async () => ({}) });",
    'that is none': "window.fetch = 'none';",
  }))
    it(`leave the link, with a sentence, where the page has a fetch ${name}`, async () => {
      const badge = `<inspection-badge src="${ISLINGTON}"><a href="#x">The link</a></inspection-badge>`;
      const page = await openPage(badge, classic(code) + moduleOf(EVERYTHING));
      const element = page.document.querySelector('inspection-badge')!;
      await until(
        () => element.shadowRoot?.querySelector('[part=message]')?.textContent,
        'a sentence',
        14_000,
      );
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
      expect(page.seen.errors).to.deep.equal([]);
      expect(page.seen.messages.length).to.equal(1);
    });
});
