import { html } from 'lit';

import { expectFailure, expectText } from './play.js';
import { fallback, renderElement, type Story } from './render.js';
import './theming.css';

/** An address that answers never: while a story with it is shown, requests to it are held back. */
const heldBack = 'data/islington.json?held-back';

/** `src`: the element loads the document itself. */
export const address: Story = {
  args: { document: undefined, src: 'data/islington.json' },
  play: ({ canvasElement, component = '' }) => expectText(canvasElement, component, 'Islington'),
};

/** `allow-hosts`, with an address on another host. Nothing is asked of it. */
export const hostNotAllowed: Story = {
  args: { document: undefined, src: 'data/islington.json', 'allow-hosts': 'data.example' },
  parameters: { expects: { console: ['from data.example'] } },
  play: ({ canvasElement, component = '' }) => expectFailure(canvasElement, component, 'blocked'),
};

/** `for`: the data of a provider elsewhere on the page. */
export const providedByName: Story = {
  args: { document: undefined, for: 'islington' },
  render: (args, context) =>
    html`<inspection-data id="islington" src="data/islington.json"></inspection-data>
      ${renderElement(args, context)}`,
  play: ({ canvasElement, component = '' }) => expectText(canvasElement, component, 'Islington'),
};

/** No data yet. */
export const loading: Story = {
  args: { document: undefined, src: heldBack },
  beforeEach() {
    const realFetch = globalThis.fetch;
    globalThis.fetch = (input, options) =>
      typeof input === 'string' && input.endsWith(heldBack)
        ? new Promise(() => {})
        : realFetch(input, options);
    return () => {
      globalThis.fetch = realFetch;
    };
  },
};

/** The server has no such file. */
export const missing: Story = {
  args: { document: undefined, src: 'data/no-such-file.json' },
  parameters: { expects: { console: ['Failed to load resource', 'answered 404'] } },
  play: ({ canvasElement, component = '' }) => expectFailure(canvasElement, component, 'http'),
};

/** What is there is no JSON. */
export const notJson: Story = {
  args: { document: undefined },
  render: (args, context) =>
    renderElement(
      args,
      context,
      html`<script type="application/json">
          not json
        </script>
        ${fallback()}`,
    ),
  parameters: { expects: { console: ['Expected JSON'] } },
  play: ({ canvasElement, component = '' }) => expectFailure(canvasElement, component, 'invalid'),
};

/** Part of the data has wrong types. */
export const partlyWrong: Story = {
  args: { document: 'Islington, partly wrong' },
  parameters: { expects: { console: ['Left out:'] } },
};

/** The data are sound, but the inspection asked for is not among them. */
export const notInTheData: Story = {
  args: { document: 'Islington', which: 'ofsted-80505-2031-01-01' },
  parameters: { expects: { console: ['No inspection "ofsted-80505-2031-01-01" in the data'] } },
  play: ({ canvasElement, component = '' }) => expectFailure(canvasElement, component, 'not-found'),
};

/** No data at all. */
export const withoutData: Story = { args: { document: undefined } };

/** A page with colours and a font of its own: see theming.css. */
export const ownColours: Story = {
  render: (args, context) => html`<div class="council">${renderElement(args, context)}</div>`,
};
