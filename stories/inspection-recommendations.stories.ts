import { html } from 'lit';

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
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-recommendations', 'Response of Islington Council'),
};

/** Option `which`: the points of 2020, which Ofsted has said since are addressed. */
export const Which: Story = { args: { which: 'ofsted-80505-2020-04-15' } };

/** Option `heading-level`: the level that fits the headings of the page. It looks the same. */
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

/** Option `lang`: the words around the data. The points stay as printed. */
export const Language: Story = { args: { lang: 'cy' } };

/** State: fifteen points, and no response in the data. Stoke-on-Trent in 2019. */
export const Many: Story = {
  args: { document: 'Stoke-on-Trent', which: 'ofsted-80564-2019-03-18' },
};

/** State: an inspection without an overall judgement. North Northamptonshire in 2026. */
export const NoOverall: Story = { args: { document: 'North Northamptonshire' } };

/** State: a visit without grades names what needs to improve, too. */
export const NotGraded: Story = { args: { which: 'ofsted-80505-2022-11-28' } };

/** State: a trust runs the service. Bradford in 2026. */
export const Trust: Story = { args: { document: 'Bradford' } };

/** State: the report names nothing. All real reports here name something: this document is made for the story, of nobody. */
export const None: Story = { args: { document: 'No name, nothing to improve' } };

/** State: the data do not say what needs to improve, which is not the same as nothing. Devon in 2015. */
export const NotKnown: Story = { args: { document: 'Devon', which: 'ofsted-sif' } };

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson };

/** State: the response is not what a response looks like, and is left out; the point itself is shown. Altered data. */
export const PartlyWrong: Story = { ...common.partlyWrong };

/** State: the data have no such inspection. */
export const NotInTheData: Story = { ...common.notInTheData };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData };

/** Theming: the page’s colours and font, by custom properties and parts. See the page “Theming”. */
export const OwnColours: Story = { ...common.ownColours };
