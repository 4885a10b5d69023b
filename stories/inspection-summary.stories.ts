import { html } from 'lit';

import { anatomy } from './anatomy.js';
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
  tags: ['overview'],
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-summary', '9 more quotes'),
};

/** Anatomy: every part that a page can style, in as many states as it takes to see them all. */
export const Anatomy: Story = { ...anatomy({}, { which: 'ofsted-sif' }), tags: ['anatomy'] };

/** Option `parts`: which parts, and in which order. */
export const Parts: Story = { tags: ['options'], args: { parts: 'recommendations judgements' } };

/** Option `parts`, with the history of all inspections. */
export const WithTimeline: Story = { tags: ['options'], args: { parts: 'judgements timeline' } };

/** Option `parts`, with the text of the report. */
export const WithLetter: Story = { tags: ['options'], args: { parts: 'judgements letter' } };

/** Option `parts`: all there are. */
export const AllParts: Story = {
  tags: ['options'],
  args: { parts: 'judgements score findings recommendations quotes timeline letter' },
};

/** Option `which`: an inspection of 2017, with judgements of two levels. */
export const Which: Story = { tags: ['options'], args: { which: 'ofsted-sif' } };

/** Option `heading-level`: the level that fits the headings of the page; the parts have the one below. It looks the same. */
export const HeadingLevel: Story = { tags: ['options'], args: { 'heading-level': 2 } };

/** Option `theme`: light or dark, whatever the page is. */
export const Theme: Story = {
  tags: ['theming'],
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

/** Option `lang`: the words around the data. */
export const Language: Story = { ...common.language, tags: ['options'] };

/** State: a score, with the rating that was given beside it. Islington’s youth justice service in 2024. */
export const WithScore: Story = { tags: ['states'], args: { which: 'hmip-youth-justice-2018' } };

/** State: a visit without grades. */
export const NotGraded: Story = { tags: ['states'], args: { which: 'ofsted-80505-2022-11-28' } };

/** State: no overall judgement. North Northamptonshire in 2026. */
export const NoOverall: Story = { tags: ['states'], args: { document: 'North Northamptonshire' } };

/** State: inadequate in every area. Halton. */
export const Inadequate: Story = { tags: ['states'], args: { document: 'Halton' } };

/** State: parts that the data have nothing for say so when they are asked for. Devon. */
export const NothingForParts: Story = {
  tags: ['states'],
  args: { document: 'Devon', parts: 'judgements findings score quotes' },
};

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading, tags: ['states'] };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing, tags: ['states'] };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson, tags: ['states'] };

/** State: what is wrong in the data is left out, the rest is shown. Altered data. */
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
