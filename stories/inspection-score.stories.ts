import { html } from 'lit';

import { anatomy } from './anatomy.js';
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
  tags: ['overview'],
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-score', '34 of 36'),
};

/** Anatomy: every part that a page can style, in as many states as it takes to see them all. */
export const Anatomy: Story = {
  ...anatomy(
    { document: 'Islington, score with parts' },
    {},
    { document: 'Islington, sentence beside a score', which: 'cqc-local-authority' },
    { which: 'ofsted-80505-2025-01-29' },
  ),
  tags: ['anatomy'],
};

/** Option `which`: an assessment by CQC, where areas have scores and the whole has a rating. They are not added up. */
export const Which: Story = {
  tags: ['options'],
  args: { which: 'cqc-local-authority' },
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-score', '2 of 4'),
};

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

/** Option `lang`: the words around the data. */
export const Language: Story = { ...common.language, tags: ['options'] };

/**
 * State: the score has parts, one of which is 0. 0 is a score like others. Islington’s youth justice score, altered:
 * the data have no scores of its standards.
 */
export const Parts: Story = { tags: ['states'], args: { document: 'Islington, score with parts' } };

/** State: the data say a score beyond its maximum. It is told as given, and no meter is drawn. Altered data. */
export const BeyondMaximum: Story = {
  tags: ['states'],
  args: { document: 'Islington, score beyond its maximum' },
};

/** State: a place far down, and one without date and author, which is said. Islington’s ranks, altered. */
export const RankWithoutSource: Story = {
  tags: ['states'],
  args: { document: 'Islington, rank without source' },
};

/** State: the inspection asked for has no score, and nothing is worked out. */
export const None: Story = { tags: ['states'], args: { which: 'ofsted-80505-2025-01-29' } };

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading, tags: ['states'] };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing, tags: ['states'] };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson, tags: ['states'] };

/** State: the label and one rank are not what they should be and are left out; the rest is shown. Altered data. */
export const PartlyWrong: Story = {
  tags: ['states'],
  ...common.partlyWrong,
  args: { document: 'Islington, score partly wrong' },
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
