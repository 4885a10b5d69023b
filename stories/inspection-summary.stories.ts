import { html } from 'lit';

import * as common from './common.js';
import { expectText } from './play.js';
import { renderElement, type Story, type StoryMeta } from './render.js';

const meta: StoryMeta = {
  title: 'inspection-summary',
  component: 'inspection-summary',
  args: { document: 'Islington' },
};

export default meta;

/** The whole result of the latest graded inspection: what the data have of it. */
export const Overview: Story = {
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-summary', '9 more quotes'),
};

/** Option `parts`: which parts, and in which order. */
export const Parts: Story = { args: { parts: 'recommendations judgements' } };

/** Option `parts`, with the history of all inspections. */
export const WithTimeline: Story = { args: { parts: 'judgements timeline' } };

/** Option `parts`, with the text of the report. */
export const WithLetter: Story = { args: { parts: 'judgements letter' } };

/** Option `parts`: all there are. */
export const AllParts: Story = {
  args: { parts: 'judgements score findings recommendations quotes timeline letter' },
};

/** Option `which`: an inspection of 2017, with judgements of two levels. */
export const Which: Story = { args: { which: 'ofsted-sif' } };

/** Option `heading-level`: the level that fits the headings of the page; the parts have the one below. It looks the same. */
export const HeadingLevel: Story = { args: { 'heading-level': 2 } };

/** Option `theme`: light or dark, whatever the page is. */
export const Theme: Story = {
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

/** Option `lang`: the words around the data. */
export const Language: Story = { args: { lang: 'cy' } };

/** State: a score, with the rating that was given beside it. Islington’s youth justice service in 2024. */
export const WithScore: Story = { args: { which: 'hmip-youth-justice-2018' } };

/** State: a visit without grades. */
export const NotGraded: Story = { args: { which: 'ofsted-80505-2022-11-28' } };

/** State: no overall judgement. North Northamptonshire in 2026. */
export const NoOverall: Story = { args: { document: 'North Northamptonshire' } };

/** State: inadequate in every area. Halton. */
export const Inadequate: Story = { args: { document: 'Halton' } };

/** State: parts that the data have nothing for say so when they are asked for. Devon. */
export const NothingForParts: Story = {
  args: { document: 'Devon', parts: 'judgements findings score quotes' },
};

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson };

/** State: what is wrong in the data is left out, the rest is shown. Altered data. */
export const PartlyWrong: Story = { ...common.partlyWrong };

/** State: the data have no such inspection. */
export const NotInTheData: Story = { ...common.notInTheData };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData };

/** Theming: the page’s colours and font, by custom properties and parts. See the page “Theming”. */
export const OwnColours: Story = { ...common.ownColours };
