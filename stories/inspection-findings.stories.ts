import { html } from 'lit';

import { anatomy } from './anatomy.js';
import * as common from './common.js';
import { expectText } from './play.js';
import { renderElement, type Story, type StoryMeta } from './render.js';

const meta: StoryMeta = {
  title: 'inspection-findings',
  component: 'inspection-findings',
  args: { document: 'Islington' },
};

export default meta;

/** The highlights of the latest graded inspection by area. The council chose them, and one is a figure of its own: both are said. */
export const Overview: Story = {
  tags: ['overview'],
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-findings', 'According to Islington Council, 2025'),
};

/** Anatomy: every part that a page can style, in as many states as it takes to see them all. */
export const Anatomy: Story = {
  ...anatomy({ document: 'Islington, several sources' }, { which: 'ofsted-80505-2022-11-28' }),
  tags: ['anatomy'],
};

/** Option `which`: the highlights of 2020, as a newspaper chose them. */
export const Which: Story = {
  tags: ['options'],
  args: { which: 'ofsted-80505-2020-04-15' },
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-findings', 'as published by Islington Gazette'),
};

/** Option `heading-level`: the level that fits the headings of the page; areas are one below. It looks the same. */
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

/** Option `lang`: the words around the data. The highlights stay as printed. */
export const Language: Story = { ...common.language, tags: ['options'] };

/** State: the inspectorate’s own findings, another party’s words and two sources in one result. Islington’s highlights with altered origins: no real result has them all. */
export const SeveralSources: Story = {
  tags: ['states'],
  args: { document: 'Islington, several sources' },
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-findings', 'From the report by Ofsted'),
};

/** State: all highlights are one party’s own words, which is said once above them. Islington’s highlights with altered origins. */
export const StatementsOnly: Story = {
  tags: ['states'],
  args: { document: 'Islington, statements only' },
};

/** State: no highlight names an area. Islington’s highlights without their areas. */
export const WithoutAreas: Story = {
  tags: ['states'],
  args: { document: 'Islington, highlights without areas' },
};

/** State: there are none in the data. The visit of 2022. */
export const None: Story = { tags: ['states'], args: { which: 'ofsted-80505-2022-11-28' } };

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading, tags: ['states'] };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing, tags: ['states'] };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson, tags: ['states'] };

/** State: one highlight has no text and is left out, the address of another’s source is none and is no link. Altered data. */
export const PartlyWrong: Story = {
  tags: ['states'],
  ...common.partlyWrong,
  args: { document: 'Islington, highlights partly wrong' },
};

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
