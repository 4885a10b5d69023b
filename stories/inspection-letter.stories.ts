import { html } from 'lit';

import { letter } from '../src/i18n/en-gb.js';
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
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-letter', 'Sarah Canto, His Majesty’s Inspector'),
};

/** Option `which`: the letter after the focused visit of 2022, whole, with its letterhead, addressee and signature. */
export const Letter: Story = {
  args: { which: 'ofsted-80505-2022-11-28' },
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-letter', '15 paragraphs, about 1,700 words'),
};

/** Option `which`: a letter of four inspectorates, with a signatory of each. */
export const JointLetter: Story = { args: { which: 'jtai-islington-2019-01-29' } };

/** Option `which`: the report of 2017, with numbered recommendations and a summary for children and young people. */
export const EarlierReport: Story = { args: { which: 'ofsted-80505-2017-07-14' } };

/** Option `open`: all text from the start. */
export const Open: Story = { args: { which: 'ofsted-80505-2022-11-28', open: true } };

/** Option `open`, with a list of contents. */
export const OpenReport: Story = { args: { open: true } };

/** Option `heading-level`: the level that fits the headings of the page; sections are one below. It looks the same. */
export const HeadingLevel: Story = { args: { 'heading-level': 2 } };

/** Option `theme`: light or dark, whatever the page is. The reports of 2025 and of 2020. */
export const Theme: Story = {
  render: (args, context) =>
    html`<div class="row">
      ${renderElement({ ...args, theme: 'light' }, context)}
      ${renderElement({ ...args, theme: 'dark', which: 'ofsted-80505-2020-04-15' }, context)}
    </div>`,
};

/** Option `src`: the element loads the document itself. */
export const Address: Story = { ...common.address };

/** Option `allow-hosts`: data from another host than those are not even asked for, and the fallback stays. */
export const HostNotAllowed: Story = { ...common.hostNotAllowed };

/** Option `for`: the data come from the `inspection-data` element with that id. */
export const ProvidedByName: Story = { ...common.providedByName };

/** Option `lang`: the words around the data. The text stays as printed. */
export const Language: Story = { args: { lang: 'cy' } };

/** State: a letter too short to fold. The letter of 2022 with the first of its main findings alone. */
export const Short: Story = { args: { document: 'Islington, a short letter' } };

/** State: the data have the opening of the report and what needs to improve, and say that this is not all. Bradford in 2026. */
export const OnlyOpening: Story = {
  args: { document: 'Bradford' },
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-letter', letter.onlyOpening),
};

/** State: the data have no text; the link to the report is there. */
export const WithoutText: Story = {
  args: { document: 'Islington, without text' },
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-letter', letter.none),
};

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson };

/** State: a date is not what a date looks like, and is left out; the text is shown. Altered data. */
export const PartlyWrong: Story = { ...common.partlyWrong };

/** State: the data have no such inspection. */
export const NotInTheData: Story = { ...common.notInTheData };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData };

/** Theming: the page’s colours and font, by custom properties and parts. See the page “Theming”. */
export const OwnColours: Story = { ...common.ownColours };
