import { html } from 'lit';

import { anatomy } from './anatomy.js';
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
  tags: ['overview'],
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-timeline', 'New framework'),
};

/** Anatomy: every part that a page can style, in as many states as it takes to see them all. */
export const Anatomy: Story = {
  ...anatomy(
    { document: 'Islington, first result under review' },
    { document: 'Islington, sentence beside a grade' },
  ),
  tags: ['anatomy'],
};

/** Option `order`: the oldest first. Readers may turn it round. */
export const Order: Story = { tags: ['options'], args: { order: 'oldest' } };

/** Option `inspectorate`: what Ofsted did, alone or with others, and what it said. Readers may choose another or all. */
export const Inspectorate: Story = {
  tags: ['options'],
  args: { inspectorate: 'Ofsted' },
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-timeline', 'statements shown: Ofsted'),
};

/** Option `heading-level`: the level that fits the headings of the page. It looks the same. */
export const HeadingLevel: Story = { tags: ['options'], args: { 'heading-level': 2 } };

/** Option `theme`: light or dark, whatever the page is. */
export const Theme: Story = {
  tags: ['theming'],
  args: { document: 'Devon' },
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

/** Option `lang`: the words around the data. Titles, labels and grades stay as printed. */
export const Language: Story = { ...common.language, tags: ['options'] };

/** State: one inspectorate only, so there is nothing to filter by. A visit in two parts. Devon. */
export const OneInspectorate: Story = { tags: ['states'], args: { document: 'Devon' } };

/** State: both changes inside ILACS: the joint judgement that became two, and the end of the overall. North Northamptonshire. */
export const NoOverall: Story = { tags: ['states'], args: { document: 'North Northamptonshire' } };

/** State: a part that was not judged, and an overall better than one of its parts. City of London. */
export const NotJudged: Story = { tags: ['states'], args: { document: 'City of London' } };

/** State: a trust runs the service since. Bradford. */
export const Trust: Story = { tags: ['states'], args: { document: 'Bradford' } };

/** State: two events without a date that they could be put in order by. Altered data. */
export const DatesUnknown: Story = {
  tags: ['states'],
  args: { document: 'Islington, some dates unknown' },
};

/** State: a result under review. Altered data. */
export const UnderReview: Story = {
  tags: ['states'],
  args: { document: 'Islington, first result under review', order: 'oldest' },
};

/** State: the provider is not named. Altered data. */
export const NotNamed: Story = {
  tags: ['states'],
  args: { document: 'Islington, provider not named' },
};

/** State: 150 events. Altered data. */
export const Many: Story = { tags: ['states'], args: { document: 'Islington, 150 events' } };

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading, tags: ['states'] };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing, tags: ['states'] };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson, tags: ['states'] };

/** State: a date, a grade and a link have wrong types and are left out; the rest is shown. Altered data. */
export const PartlyWrong: Story = { ...common.partlyWrong, tags: ['states'] };

/** State: the data have no such inspection as `which` asks for. */
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
