import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

import { quotes } from '../src/i18n/en-gb.js';
import { anatomy } from './anatomy.js';
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
  tags: ['overview'],
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-quotes', 'Ofsted opening summary'),
};

/** Anatomy: every part that a page can style, in as many states as it takes to see them all. */
export const Anatomy: Story = {
  ...anatomy({ layout: 'carousel' }, { which: 'ofsted-80505-2020-04-15' }, { document: 'Halton' }),
  tags: ['anatomy'],
};

/**
 * Option `layout`: one quote at a time. It moves by its buttons, by swiping and by the arrow keys, and never by itself.
 * The position is announced only after a press.
 */
export const Carousel: Story = {
  tags: ['options'],
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
export const Which: Story = { tags: ['options'], args: { which: 'ofsted-80505-2020-04-15' } };

/** Option `heading-level`: the level that fits the headings of the page. It looks the same. */
export const HeadingLevel: Story = {
  tags: ['options'],
  args: { 'heading-level': 2, which: 'ofsted-80505-2022-11-28' },
};

/** Option `theme`: light or dark, whatever the page is. */
export const Theme: Story = {
  tags: ['theming'],
  args: { layout: 'carousel' },
  render: (args, context) =>
    html`<div class="row">
      ${renderElement({ ...args, theme: 'light' }, context)}
      ${renderElement({ ...args, theme: 'dark' }, context)}
    </div>`,
};

/** Option `inspection`, a property: one inspection that a script has at hand. The event `inspection-loaded` tells of it. */
export const Inspection: Story = { ...common.inspection, tags: ['options'] };

/** Option `src`: the element loads the document itself. */
export const Address: Story = { ...common.address, tags: ['options'] };

/** Option `allow-hosts`: data from another host than those are not even asked for, and the fallback stays. */
export const HostNotAllowed: Story = { ...common.hostNotAllowed, tags: ['options'] };

/** Option `for`: the data come from the `inspection-data` element with that id. */
export const ProvidedByName: Story = { ...common.providedByName, tags: ['options'] };

/** Option `lang`: the words around the quotes. The quotes stay in their own language. */
export const Language: Story = {
  ...common.language,
  tags: ['options'],
  args: { lang: 'cy', which: 'ofsted-80505-2022-11-28' },
};

/** State: a single quote is no carousel, whatever `layout` says. Ofsted’s report of 2017. */
export const OneQuote: Story = {
  tags: ['states'],
  args: { layout: 'carousel', which: 'ofsted-sif' },
};

/** State: there are none, and the element says so. */
export const None: Story = { tags: ['states'], args: { document: 'Halton' } };

/** State: a joint inspection, quoted from its letter. */
export const JointInspection: Story = { tags: ['states'], args: { which: 'jtai' } };

/** State: another inspectorate and service: youth justice. */
export const YouthJustice: Story = {
  tags: ['states'],
  args: { which: 'hmip-islington-yjs-2024-08-20' },
};

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading, tags: ['states'] };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing, tags: ['states'] };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson, tags: ['states'] };

/** State: the first quote has no text and is left out; the other eleven are shown. Altered data. */
export const PartlyWrong: Story = {
  tags: ['states'],
  ...common.partlyWrong,
  args: { ...common.partlyWrong.args, layout: 'carousel' },
};

/** State: the data have no such inspection. The event `inspection-error` tells of it. */
export const NotInTheData: Story = { ...common.notInTheData, tags: ['states'] };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData, tags: ['states'] };

/** Theming: the page’s colours and font, by custom properties and parts. See the page “Theming”. */
export const OwnColours: Story = {
  ...common.ownColours,
  tags: ['theming'],
  args: { layout: 'carousel' },
};

/** Accessibility: the focus is seen in every theme. */
export const Keyboard: Story = { ...common.keyboard, tags: ['accessibility'] };

/** Accessibility: nothing is cut off with the spacing of text that readers may set for themselves. */
export const TextSpacing: Story = { ...common.textSpacing, tags: ['accessibility'] };

/** Accessibility: the colours of the reader’s system. Grades are a word and bars, without a ground. */
export const ForcedColours: Story = {
  ...common.forcedColours,
  tags: ['accessibility', '!autodocs'],
};
