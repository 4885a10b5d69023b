import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

import { quotes } from '../src/i18n/en-gb.js';
import * as common from './common.js';
import { expectText, rootOf } from './play.js';
import { renderElement, type Story, type StoryMeta } from './render.js';

const meta: StoryMeta = {
  title: 'inspection-quotes',
  component: 'inspection-quotes',
  args: { document: 'Islington' },
};

export default meta;

/** Twelve quotes about the latest graded inspection as a list, each with who said it, in which role, when and where. */
export const Overview: Story = {
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-quotes', 'Ofsted opening summary'),
};

/**
 * Option `layout`: one quote at a time. It moves by its buttons, by swiping and by the arrow keys, and never by itself.
 * The position is announced only after a press.
 */
export const Carousel: Story = {
  args: { layout: 'carousel' },
  async play({ canvasElement }) {
    await expectText(canvasElement, 'inspection-quotes', quotes.position(1, 12));
    const root = rootOf(canvasElement, 'inspection-quotes');
    const [previous, next] = root.querySelectorAll('button');
    await expect(previous).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(next!);
    await waitFor(() =>
      expect(root.querySelector('[part=position]')).toHaveTextContent(quotes.position(2, 12)),
    );
    await expect(previous).toHaveAttribute('aria-disabled', 'false');
  },
};

/** Option `which`: the quotes of the report and of the newspaper in 2020, each speaker with the role of that day. */
export const Which: Story = { args: { which: 'ofsted-80505-2020-04-15' } };

/** Option `heading-level`: the level that fits the headings of the page. It looks the same. */
export const HeadingLevel: Story = {
  args: { 'heading-level': 2, which: 'ofsted-80505-2022-11-28' },
};

/** Option `theme`: light or dark, whatever the page is. */
export const Theme: Story = {
  args: { layout: 'carousel' },
  render: (args, context) =>
    html`<div class="row">
      ${renderElement({ ...args, theme: 'light' }, context)}
      ${renderElement({ ...args, theme: 'dark' }, context)}
    </div>`,
};

/** Option `src`: the element loads the document itself. */
export const Address: Story = { ...common.address };

/** Option `allow-hosts`: data from another host than those are not even asked for, and the fallback stays. */
export const HostNotAllowed: Story = { ...common.hostNotAllowed };

/** Option `for`: the data come from the `inspection-data` element with that id. */
export const ProvidedByName: Story = { ...common.providedByName };

/** Option `lang`: the words around the quotes. The quotes stay in their own language. */
export const Language: Story = { args: { lang: 'cy', which: 'ofsted-80505-2022-11-28' } };

/** State: a single quote is no carousel, whatever `layout` says. Ofsted’s report of 2017. */
export const OneQuote: Story = { args: { layout: 'carousel', which: 'ofsted-sif' } };

/** State: there are none, and the element says so. */
export const None: Story = { args: { document: 'Halton' } };

/** State: a joint inspection, quoted from its letter. */
export const JointInspection: Story = { args: { which: 'jtai' } };

/** State: another inspectorate and service: youth justice. */
export const YouthJustice: Story = { args: { which: 'hmip-islington-yjs-2024-08-20' } };

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson };

/** State: the first quote has no text and is left out; the other eleven are shown. Altered data. */
export const PartlyWrong: Story = {
  ...common.partlyWrong,
  args: { ...common.partlyWrong.args, layout: 'carousel' },
};

/** State: the data have no such inspection. */
export const NotInTheData: Story = { ...common.notInTheData };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData };

/** Theming: the page’s colours and font, by custom properties and parts. See the page “Theming”. */
export const OwnColours: Story = { ...common.ownColours, args: { layout: 'carousel' } };
