import { html } from 'lit';

import * as common from './common.js';
import { expectText } from './play.js';
import { renderElement, type Story, type StoryMeta } from './render.js';

const meta: StoryMeta = {
  title: 'inspection-timeline',
  component: 'inspection-timeline',
  args: { document: 'Islington' },
};

export default meta;

/**
 * Seven events of five kinds, by four inspectorates or groups of them, with plain statements by others. Between those
 * of different frameworks a break says what changed.
 */
export const Overview: Story = {
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-timeline', 'New framework'),
};

/** Option `order`: the oldest first. Readers may turn it round. */
export const Order: Story = { args: { order: 'oldest' } };

/** Option `inspectorate`: what Ofsted did, alone or with others, and what it said. Readers may choose another or all. */
export const Inspectorate: Story = {
  args: { inspectorate: 'Ofsted' },
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-timeline', 'statements shown: Ofsted'),
};

/** Option `heading-level`: the level that fits the headings of the page. It looks the same. */
export const HeadingLevel: Story = { args: { 'heading-level': 2 } };

/** Option `theme`: light or dark, whatever the page is. */
export const Theme: Story = {
  args: { document: 'Devon' },
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

/** Option `lang`: the words around the data. Titles, labels and grades stay as printed. */
export const Language: Story = { args: { lang: 'cy' } };

/** State: one inspectorate only, so there is nothing to filter by. A visit in two parts. Devon. */
export const OneInspectorate: Story = { args: { document: 'Devon' } };

/** State: both changes inside ILACS: the joint judgement that became two, and the end of the overall. North Northamptonshire. */
export const NoOverall: Story = { args: { document: 'North Northamptonshire' } };

/** State: a part that was not judged, and an overall better than one of its parts. City of London. */
export const NotJudged: Story = { args: { document: 'City of London' } };

/** State: a trust runs the service since. Bradford. */
export const Trust: Story = { args: { document: 'Bradford' } };

/** State: two events without a date that they could be put in order by. Altered data. */
export const DatesUnknown: Story = { args: { document: 'Islington, some dates unknown' } };

/** State: a result under review. Altered data. */
export const UnderReview: Story = {
  args: { document: 'Islington, first result under review', order: 'oldest' },
};

/** State: the provider is not named. Altered data. */
export const NotNamed: Story = { args: { document: 'Islington, provider not named' } };

/** State: 150 events. Altered data. */
export const Many: Story = { args: { document: 'Islington, 150 events' } };

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson };

/** State: a date, a grade and a link have wrong types and are left out; the rest is shown. Altered data. */
export const PartlyWrong: Story = { ...common.partlyWrong };

/** State: the data have no such inspection as `which` asks for. */
export const NotInTheData: Story = { ...common.notInTheData };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData };

/** Theming: the page’s colours and font, by custom properties and parts. See the page “Theming”. */
export const OwnColours: Story = { ...common.ownColours };
