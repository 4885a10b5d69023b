import { html } from 'lit';

import * as common from './common.js';
import { expectText } from './play.js';
import { renderElement, type Story, type StoryMeta } from './render.js';

const meta: StoryMeta = {
  title: 'inspection-score',
  component: 'inspection-score',
  args: { document: 'Islington' },
};

export default meta;

/**
 * The latest score in the document, beside the rating that was given with it. The ranks are the council’s word, with
 * their date. Islington’s youth justice service in 2024.
 */
export const Overview: Story = {
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-score', '34 of 36'),
};

/** Option `which`: an assessment by CQC, where areas have scores and the whole has a rating. They are not added up. */
export const Which: Story = {
  args: { which: 'cqc-local-authority' },
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-score', '2 of 4'),
};

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

/** Option `lang`: the words around the data. */
export const Language: Story = { args: { lang: 'cy' } };

/**
 * State: the score has parts, one of which is 0. 0 is a score like others. Islington’s youth justice score, altered:
 * the data have no scores of its standards.
 */
export const Parts: Story = { args: { document: 'Islington, score with parts' } };

/** State: the data say a score beyond its maximum. It is told as given, and no meter is drawn. Altered data. */
export const BeyondMaximum: Story = { args: { document: 'Islington, score beyond its maximum' } };

/** State: a place far down, and one without date and author, which is said. Islington’s ranks, altered. */
export const RankWithoutSource: Story = { args: { document: 'Islington, rank without source' } };

/** State: the inspection asked for has no score, and nothing is worked out. */
export const None: Story = { args: { which: 'ofsted-80505-2025-01-29' } };

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson };

/** State: the label and one rank are not what they should be and are left out; the rest is shown. Altered data. */
export const PartlyWrong: Story = {
  ...common.partlyWrong,
  args: { document: 'Islington, score partly wrong' },
};

/** State: the data have no such inspection. */
export const NotInTheData: Story = { ...common.notInTheData };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData };

/** Theming: the page’s colours and font, by custom properties and parts. See the page “Theming”. */
export const OwnColours: Story = { ...common.ownColours };
