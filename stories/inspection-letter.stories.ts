import { html } from 'lit';

import { letter } from '../src/i18n/en-gb.js';
import { anatomy } from './anatomy.js';
import * as common from './common.js';
import { expectText } from './play.js';
import { renderElement, type Story, type StoryMeta } from './render.js';

const meta: StoryMeta = {
  title: 'inspection-letter',
  component: 'inspection-letter',
  args: { document: 'Islington' },
};

export default meta;

/** The report of the latest graded inspection: opening and what needs to improve, the rest folded, with a list of contents. */
export const Overview: Story = {
  tags: ['overview'],
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-letter', 'Sarah Canto, His Majesty’s Inspector'),
};

/** Anatomy: every part that a page can style, in as many states as it takes to see them all. */
export const Anatomy: Story = {
  ...anatomy(
    {},
    { which: 'ofsted-80505-2022-11-28' },
    { which: 'jtai-islington-2019-01-29' },
    { document: 'Bradford' },
  ),
  tags: ['anatomy'],
};

/** Option `which`: the letter after the focused visit of 2022, whole, with its letterhead, addressee and signature. */
export const Letter: Story = {
  tags: ['options'],
  args: { which: 'ofsted-80505-2022-11-28' },
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-letter', '15 paragraphs, about 1,700 words'),
};

/** Option `which`: a letter of four inspectorates, with a signatory of each. */
export const JointLetter: Story = {
  tags: ['options'],
  args: { which: 'jtai-islington-2019-01-29' },
};

/** Option `which`: the report of 2017, with numbered recommendations and a summary for children and young people. */
export const EarlierReport: Story = {
  tags: ['options'],
  args: { which: 'ofsted-80505-2017-07-14' },
};

/** Option `open`: all text from the start. */
export const Open: Story = {
  tags: ['options'],
  args: { which: 'ofsted-80505-2022-11-28', open: true },
};

/** Option `open`, with a list of contents. */
export const OpenReport: Story = { tags: ['options'], args: { open: true } };

/** Option `heading-level`: the level that fits the headings of the page; sections are one below. It looks the same. */
export const HeadingLevel: Story = { tags: ['options'], args: { 'heading-level': 2 } };

/** Option `theme`: light or dark, whatever the page is. The reports of 2025 and of 2020. */
export const Theme: Story = {
  tags: ['theming'],
  render: (args, context) =>
    html`<div class="row">
      ${renderElement({ ...args, theme: 'light' }, context)}
      ${renderElement({ ...args, theme: 'dark', which: 'ofsted-80505-2020-04-15' }, context)}
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

/** Option `lang`: the words around the data. The text stays as printed. */
export const Language: Story = { ...common.language, tags: ['options'] };

/** State: a letter too short to fold. The letter of 2022 with the first of its main findings alone. */
export const Short: Story = { tags: ['states'], args: { document: 'Islington, a short letter' } };

/** State: the data have the opening of the report and what needs to improve, and say that this is not all. Bradford in 2026. */
export const OnlyOpening: Story = {
  tags: ['states'],
  args: { document: 'Bradford' },
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-letter', letter.onlyOpening),
};

/** State: the data have no text; the link to the report is there. */
export const WithoutText: Story = {
  tags: ['states'],
  args: { document: 'Islington, without text' },
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-letter', letter.none),
};

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading, tags: ['states'] };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing, tags: ['states'] };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson, tags: ['states'] };

/** State: a date is not what a date looks like, and is left out; the text is shown. Altered data. */
export const PartlyWrong: Story = { ...common.partlyWrong, tags: ['states'] };

/** State: the data have no such inspection. The event `inspection-error` tells of it. */
export const NotInTheData: Story = { ...common.notInTheData, tags: ['states'] };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData, tags: ['states'] };

/** Theming: the page’s colours and font, by custom properties and parts. See the page “Theming”. */
export const OwnColours: Story = { ...common.ownColours, tags: ['theming'] };

/** Accessibility: the focus is seen in every theme. */
export const Keyboard: Story = { ...common.keyboard, tags: ['accessibility'] };

/** Accessibility: nothing is cut off with the spacing of text that readers may set for themselves. */
export const TextSpacing: Story = { ...common.textSpacing, tags: ['accessibility'] };

/** Accessibility: the colours of the reader’s system. Grades are a word and bars, without a ground. */
export const ForcedColours: Story = {
  ...common.forcedColours,
  tags: ['accessibility', '!autodocs'],
};
