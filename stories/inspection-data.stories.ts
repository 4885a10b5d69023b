import { html } from 'lit';
import { fn } from 'storybook/test';

import { anatomy } from './anatomy.js';
import * as common from './common.js';
import { expectEvent, expectFailure, expectFocusSeen, expectText } from './play.js';
import { fallback, renderElement, type Story, type StoryMeta } from './render.js';

const meta: StoryMeta = {
  title: 'inspection-data',
  component: 'inspection-data',
  args: { document: 'Islington' },
  render: (args, context) => renderElement(args, context, widgets()),
};

export default meta;

/** Two widgets that take what data they find around them. */
function widgets() {
  return html`<div class="row">
    <inspection-badge>${fallback()}</inspection-badge>
    <inspection-judgements>${fallback()}</inspection-judgements>
  </div>`;
}

/** One document for all widgets inside. */
export const Overview: Story = {
  tags: ['overview'],
  async play({ canvasElement }) {
    await expectText(canvasElement, 'inspection-badge', 'Outstanding');
    await expectText(canvasElement, 'inspection-judgements', 'care leavers');
  },
};

/** Anatomy: one slot and nothing else, so no part to style. */
export const Anatomy: Story = { ...anatomy({}), tags: ['anatomy'], parameters: {} };

/** Option `inspection`, a property: one inspection that a script has at hand. The event `inspection-loaded` tells of it. */
export const Inspection: Story = { ...common.inspection, tags: ['options'] };

/** Option `src`: loaded once, however many widgets use it. */
export const Address: Story = {
  tags: ['options'],
  ...common.address,
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-badge', 'Islington'),
};

/** Option `allow-hosts`: the data are not loaded, and every widget shows its fallback. */
export const HostNotAllowed: Story = {
  tags: ['options'],
  ...common.hostNotAllowed,
  play: ({ canvasElement }) => expectFailure(canvasElement, 'inspection-judgements', 'blocked'),
};

/** Widgets elsewhere on the page name the provider by its id with `for`. */
export const NamedFromElsewhere: Story = {
  tags: ['options'],
  render: () =>
    html`<inspection-badge for="islington" compact>${fallback()}</inspection-badge>
      <p>Other things of the page.</p>
      <inspection-data id="islington" src="data/islington.json"></inspection-data>`,
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-badge', 'Outstanding'),
};

/** Widgets inside one provider, each with an inspection of its own by `which`. */
export const SeveralInspections: Story = {
  tags: ['options'],
  render: (args, context) =>
    renderElement(
      args,
      context,
      html`<div class="row">
        <inspection-badge compact which="ofsted-ilacs">${fallback()}</inspection-badge>
        <inspection-badge compact which="hmip-youth-justice-2018">${fallback()}</inspection-badge>
        <inspection-badge compact which="cqc-local-authority">${fallback()}</inspection-badge>
        <inspection-quotes layout="carousel">${fallback()}</inspection-quotes>
      </div>`,
    ),
};

/** A provider inside another: the widget takes the nearest. Of a page about Islington, one part is about Halton. */
export const Nested: Story = {
  tags: ['options'],
  render: (args, context) =>
    renderElement(
      args,
      context,
      html`<div class="row">
        <inspection-badge compact>${fallback()}</inspection-badge>
        ${renderElement(
          { document: 'Halton' },
          context,
          html`<inspection-badge compact>${fallback('Halton')}</inspection-badge>`,
        )}
      </div>`,
    ),
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-data inspection-data inspection-badge', 'Inadequate'),
};

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading, tags: ['states'] };

/** State: there is no file at the address. Every widget says so and keeps its fallback; the event `inspection-error` tells of it. */
export const Missing: Story = {
  ...common.missing,
  tags: ['states'],
  args: { ...common.missing.args, onInspectionError: fn() },
  async play({ args, canvasElement, component = '' }) {
    await expectFailure(canvasElement, 'inspection-judgements', 'http');
    await expectEvent(args.onInspectionError, 'inspection-error', canvasElement, component);
  },
};

/** State: what is there is not JSON. */
export const NotJson: Story = {
  tags: ['states'],
  ...common.notJson,
  render: (args, context) =>
    renderElement(
      args,
      context,
      html`<script type="application/json">
          not json
        </script>
        ${widgets()}`,
    ),
  play: ({ canvasElement }) => expectFailure(canvasElement, 'inspection-badge', 'invalid'),
};

/** State: some values have wrong types. Altered data. */
export const PartlyWrong: Story = { ...common.partlyWrong, tags: ['states'] };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData, tags: ['states'] };

/** Theming: it has no look of its own; the page’s colours and font reach the widgets inside. */
export const OwnColours: Story = {
  tags: ['theming'],
  render: (args, context) =>
    html`<div class="council">${renderElement(args, context, widgets())}</div>`,
};

/** Accessibility: it is no stop of the Tab key; the widgets inside are. */
export const Keyboard: Story = {
  tags: ['accessibility'],
  play: ({ canvasElement }) => expectFocusSeen(canvasElement, 'inspection-badge'),
};
