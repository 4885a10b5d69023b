import { html } from 'lit';
import { expect, fn } from 'storybook/test';

import islington from '../data/islington.json' with { type: 'json' };
import { expectEvent, expectFailure, expectFocusSeen, expectText } from './play.js';
import { fallback, renderElement, type Args, type Story } from './render.js';
import './theming.css';

/** An address that answers never: while a story with it is shown, requests to it are held back. */
const heldBack = 'data/islington.json?held-back';

/** `src`: the element loads the document itself. */
export const address: Story = {
  args: { document: undefined, src: 'data/islington.json' },
  play: ({ canvasElement, component = '' }) => expectText(canvasElement, component, 'Islington'),
};

/** `inspection`: one inspection of a document, with the provider that it is of. The element tells that it has its data. */
export const inspection: Story = {
  args: {
    document: undefined,
    inspection: {
      ...islington.inspections.find(({ id }) => id === 'ofsted-80505-2025-01-29'),
      provider: islington.provider,
    },
    onInspectionLoaded: fn(),
  },
  play: ({ args, canvasElement, component = '' }) =>
    expectEvent(args.onInspectionLoaded, 'inspection-loaded', canvasElement, component),
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

/** Data that are sound, but without the inspection that is asked for. */
export const notThere = {
  args: { document: 'Islington', which: 'ofsted-80505-2031-01-01' } satisfies Args,
  console: ['No inspection "ofsted-80505-2031-01-01" in the data'],
} as const;

/** The data are sound, but the inspection asked for is not among them. The element tells that it has nothing to show. */
export const notInTheData: Story = {
  args: { ...notThere.args, onInspectionError: fn() },
  parameters: { expects: { console: notThere.console } },
  async play({ args, canvasElement, component = '' }) {
    await expectFailure(canvasElement, component, 'not-found');
    await expectEvent(args.onInspectionError, 'inspection-error', canvasElement, component);
  },
};

/** The words of a widget in Welsh, around words of the data that stay as they are. */
export const language: Story = {
  args: { lang: 'cy' },
  play: ({ canvasElement, component = '' }) =>
    expectText(canvasElement, component, 'Gwiriwyd y data'),
};

/** No data at all. */
export const withoutData: Story = { args: { document: undefined } };

/** A page with colours and a font of its own: see theming.css. */
export const ownColours: Story = {
  render: (args, context) => html`<div class="council">${renderElement(args, context)}</div>`,
};

/** The focus, where the Tab key comes to first: a ring that every theme shows. */
export const keyboard: Story = {
  play: ({ canvasElement, component = '' }) => expectFocusSeen(canvasElement, component),
};

/** The spacing that readers may set for themselves (WCAG 1.4.12): nothing is cut off. */
export const textSpacing: Story = {
  render: (args, context) => html`<div class="spaced">${renderElement(args, context)}</div>`,
  async play({ canvasElement, component = '' }) {
    await expectText(canvasElement, component, 'Islington');
    const { scrollWidth, clientWidth } = canvasElement.querySelector('.spaced')!;
    await expect(scrollWidth).toBe(clientWidth);
  },
};

/** The colours of the reader's system, much like Windows shows them: grades are a word and bars. */
export const forcedColours: Story = { globals: { contrast: 'forced' } };
