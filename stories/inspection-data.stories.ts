import { html } from 'lit';

import * as common from './common.js';
import { expectFailure, expectText } from './play.js';
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
  async play({ canvasElement }) {
    await expectText(canvasElement, 'inspection-badge', 'Outstanding');
    await expectText(canvasElement, 'inspection-judgements', 'care leavers');
  },
};

/** Option `src`: loaded once, however many widgets use it. */
export const Address: Story = {
  ...common.address,
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-badge', 'Islington'),
};

/** Option `allow-hosts`: the data are not loaded, and every widget shows its fallback. */
export const HostNotAllowed: Story = {
  ...common.hostNotAllowed,
  play: ({ canvasElement }) => expectFailure(canvasElement, 'inspection-judgements', 'blocked'),
};

/** Widgets elsewhere on the page name the provider by its id with `for`. */
export const NamedFromElsewhere: Story = {
  render: () =>
    html`<inspection-badge for="islington" compact>${fallback()}</inspection-badge>
      <p>Other things of the page.</p>
      <inspection-data id="islington" src="data/islington.json"></inspection-data>`,
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-badge', 'Outstanding'),
};

/** Widgets inside one provider, each with an inspection of its own by `which`. */
export const SeveralInspections: Story = {
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
export const Loading: Story = { ...common.loading };

/** State: there is no file at the address. Every widget says so and keeps its fallback. */
export const Missing: Story = {
  ...common.missing,
  play: ({ canvasElement }) => expectFailure(canvasElement, 'inspection-judgements', 'http'),
};

/** State: what is there is not JSON. */
export const NotJson: Story = {
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
export const PartlyWrong: Story = { ...common.partlyWrong };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData };
