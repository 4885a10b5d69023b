import { expect } from '@open-wc/testing';

import { showingTags } from '../elements.js';
import { until } from '../watch.js';

/** Tags whose looks a careless sheet would change, in the light DOM beside the widgets. */
const HOST = `
  <main part="card" class="frame">
    <h1>Title</h1><h2>Part</h2><h3 part="heading">Section</h3>
    <p part="subject">Text with a <a href="#x" part="link">link</a>, <b>bold</b>, <i>italic</i>, <small>small</small> and <q>quoted</q>.</p>
    <ul><li>One</li><li hidden>Two</li></ul><ol><li>One</li></ol>
    <dl><dt>Term</dt><dd>Meaning</dd></dl>
    <blockquote>Quote</blockquote>
    <table><caption>Table</caption><thead><tr><th>Head</th></tr></thead><tbody><tr><td data-tone="good">Cell</td></tr></tbody></table>
    <details open><summary>Summary</summary>Details</details>
    <form><label>Name <input></label><select><option>One</option></select><button type="button">Go</button></form>
    <svg width="10" height="10"><path d="M0 0h9"></path><path d="M0 9h9"></path></svg>
  </main>`;

interface State {
  readonly styles: readonly string[];
  readonly names: readonly string[];
  readonly markup: string;
  readonly sheets: readonly number[];
  readonly stored: readonly string[];
}

function stateOf(window: Window & typeof globalThis): State {
  const { document } = window;
  const host = [
    document.documentElement,
    document.body,
    ...document.querySelectorAll('main, main *'),
  ];
  return {
    styles: host.map((each) => {
      const style = window.getComputedStyle(each);
      return `${each.localName} ${Array.from(style, (name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
    }),
    names: Object.getOwnPropertyNames(window).sort(),
    markup: document.head.innerHTML + document.querySelector('main')!.outerHTML,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    stored: [
      ...Object.keys(window.localStorage),
      ...Object.keys(window.sessionStorage),
      document.cookie,
    ],
  };
}

// Tests what `npm run build` made of the sources: what pages get.
describe('the page around', () => {
  let frame: HTMLIFrameElement;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.width = '900';
    frame.height = '700';
    // Widgets take no room of the page, since a higher page is another one.
    frame.srcdoc = `<!doctype html><html lang="en-GB"><head><title>A page</title>
      <style>#widgets { position: absolute; width: 600px; height: 10px; overflow: hidden }</style></head>
      <body>${HOST}<div id="widgets"></div></body></html>`;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
  });

  afterEach(() => frame.remove());

  it('is as it was: styles of every node, names on window, sheets, markup, storage', async () => {
    const page = frame.contentWindow as Window & typeof globalThis;
    const before = stateOf(page);
    expect(before.styles.length).to.be.above(30);

    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/cdn/inspection-widgets.js';
    page.document.body.append(script);
    const place = page.document.querySelector('#widgets')!;
    for (const tag of showingTags) {
      const element = page.document.createElement(tag);
      element.setAttribute('src', '/data/islington.json');
      element.setAttribute('theme', 'dark');
      place.append(element);
    }
    await until(
      () => [...place.children].every((each) => each.shadowRoot?.querySelector('[part~=card]')),
      'all are drawn',
      20_000,
    );
    const after = stateOf(page);
    expect(after.names.filter((name) => !before.names.includes(name))).to.deep.equal([]);
    expect(after.styles.filter((each, index) => each !== before.styles[index])).to.deep.equal([]);
    expect(after).to.deep.equal(before);
    // Light DOM is the author's.
    for (const element of place.children) expect(element.childNodes.length).to.equal(0);
  });

  it('would be seen to change', () => {
    const page = frame.contentWindow as Window & typeof globalThis;
    const before = stateOf(page);
    const sheet = page.document.createElement('style');
    sheet.textContent = '[part=link] { color: red }';
    page.document.body.append(sheet);
    const { styles } = stateOf(page);
    expect(styles.filter((each, index) => each !== before.styles[index]).length).to.equal(1);
  });
});
