import { html } from 'lit';

import { anatomy } from './anatomy.js';
import * as common from './common.js';
import { expectText } from './play.js';
import { renderElement, type Story, type StoryMeta } from './render.js';

const meta: StoryMeta = {
  title: 'inspection-recommendations',
  component: 'inspection-recommendations',
  args: { document: 'Islington' },
};

export default meta;

/** What needs to improve after the latest graded inspection, with the council’s response and its state. */
export const Overview: Story = {
  tags: ['overview'],
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-recommendations', 'Response of Islington Council'),
};

/** Anatomy: every part that a page can style, in as many states as it takes to see them all. */
export const Anatomy: Story = {
  ...anatomy(
    { document: 'Islington, priority action' },
    { document: 'Devon', which: 'ofsted-sif' },
  ),
  tags: ['anatomy'],
};

/** Option `which`: the points of 2020, which Ofsted has said since are addressed. */
export const Which: Story = { tags: ['options'], args: { which: 'ofsted-80505-2020-04-15' } };

/** Option `heading-level`: the level that fits the headings of the page. It looks the same. */
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

/** Option `lang`: the words around the data. The points stay as printed. */
export const Language: Story = { ...common.language, tags: ['options'] };

/** State: fifteen points, and no response in the data. Stoke-on-Trent in 2019. */
export const Many: Story = {
  tags: ['states'],
  args: { document: 'Stoke-on-Trent', which: 'ofsted-80564-2019-03-18' },
};

/** State: an inspection without an overall judgement. North Northamptonshire in 2026. */
export const NoOverall: Story = { tags: ['states'], args: { document: 'North Northamptonshire' } };

/** State: a visit without grades names what needs to improve, too. */
export const NotGraded: Story = { tags: ['states'], args: { which: 'ofsted-80505-2022-11-28' } };

/** State: a trust runs the service. Bradford in 2026. */
export const Trust: Story = { tags: ['states'], args: { document: 'Bradford' } };

/** State: the report names nothing. All real reports here name something: this document is made for the story, of nobody. */
export const None: Story = { tags: ['states'], args: { document: 'No name, nothing to improve' } };

/** State: the data do not say what needs to improve, which is not the same as nothing. Devon in 2015. */
export const NotKnown: Story = {
  tags: ['states'],
  args: { document: 'Devon', which: 'ofsted-sif' },
};

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading, tags: ['states'] };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing, tags: ['states'] };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson, tags: ['states'] };

/** State: the response is not what a response looks like, and is left out; the point itself is shown. Altered data. */
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
