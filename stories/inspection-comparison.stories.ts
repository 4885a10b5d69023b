import { html } from 'lit';

import { anatomy } from './anatomy.js';
import * as common from './common.js';
import { documents } from './documents.js';
import { expectText } from './play.js';
import { renderElement, type Story, type StoryMeta } from './render.js';

const meta: StoryMeta = {
  title: 'inspection-comparison',
  component: 'inspection-comparison',
  args: { document: 'All councils' },
};

export default meta;

/** The latest result of 153 councils, with Islington’s first. Sort by a column, filter, compare, download. */
export const Overview: Story = {
  tags: ['overview'],
  args: { own: 'Islington' },
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-comparison', '153 of 153 shown.'),
};

/** Anatomy: every part that a page can style, in as many states as it takes to see them all. */
export const Anatomy: Story = {
  ...anatomy({ region: 'North East', own: 'Islington' }),
  tags: ['anatomy'],
};

/** Option `own`: by name or by any identifier, here the code of the local authority. */
export const Own: Story = { tags: ['options'], args: { own: '206', region: 'London' } };

/** Option `region`: what is shown at first. The counts are of that region. */
export const Region: Story = { tags: ['options'], args: { region: 'North East' } };

/** Option `neighbours`: only the statistical neighbours of the own provider. */
export const Neighbours: Story = {
  tags: ['options'],
  args: { own: 'Islington', neighbours: true },
};

/** Option `sort`: by a column, here the newest report first. */
export const Sort: Story = { tags: ['options'], args: { sort: '-published' } };

/** Option `framework`: another one. Grades under different frameworks are not compared. */
export const Framework: Story = { tags: ['options'], args: { framework: 'ofsted-sif' } };

/** Option `as-of`: as published by then. Until 2022 one judgement was for children in care and for care leavers. */
export const AsOf: Story = { tags: ['options'], args: { own: 'Islington', 'as-of': '2023-06' } };

/** Two frameworks: the overall results of two services, and how many have the highest grade in both. */
export const TwoServices: Story = {
  tags: ['options'],
  args: {
    framework: 'ofsted-ilacs hmip-youth-justice-2018',
    own: 'Islington',
    region: 'London',
    'as-of': '2025-01-29',
  },
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-comparison', 'the data cannot tell'),
};

/** Option `heading-level`: the level that fits the headings of the page. It looks the same. */
export const HeadingLevel: Story = {
  tags: ['options'],
  args: { 'heading-level': 2, region: 'North East' },
};

/** Option `theme`: light or dark, whatever the page is. */
export const Theme: Story = {
  tags: ['theming'],
  args: { region: 'North East' },
  render: (args, context) =>
    html`<div class="row">
      ${renderElement({ ...args, theme: 'light' }, context)}
      ${renderElement({ ...args, theme: 'dark' }, context)}
    </div>`,
};

/** Option `which`: the framework of that inspection. Rather say `framework`. */
export const Which: Story = {
  tags: ['options'],
  args: { document: 'Islington', which: 'ofsted-80505-2017-07-14' },
};

/** Option `collection`, a property: many documents that a script has at hand. */
export const Collection: Story = {
  tags: ['options'],
  args: {
    document: undefined,
    collection: documents['All councils'].json,
    region: 'North East',
  },
  play: ({ canvasElement }) =>
    expectText(canvasElement, 'inspection-comparison', '12 of 153 shown'),
};

/** Option `inspection`, a property: one inspection that a script has at hand. The event `inspection-loaded` tells of it. */
export const Inspection: Story = { ...common.inspection, tags: ['options'] };

/** Option `src`: the element loads the document itself. */
export const Address: Story = { ...common.address, tags: ['options'] };

/** Option `allow-hosts`: data from another host than those are not even asked for, and the fallback stays. */
export const HostNotAllowed: Story = { ...common.hostNotAllowed, tags: ['options'] };

/** Option `for`: the data come from the `inspection-data` element with that id. */
export const ProvidedByName: Story = { ...common.providedByName, tags: ['options'] };

/** Option `lang`: the words around the data. Grades stay as printed. */
export const Language: Story = {
  ...common.language,
  tags: ['options'],
  args: { ...common.language.args, region: 'North East' },
};

/** State: one council only, so that there is nothing to choose. */
export const One: Story = { tags: ['states'], args: { document: 'Islington' } };

/** State: the own provider is not in the data. */
export const OwnNotFound: Story = {
  tags: ['states'],
  args: { own: 'Cardiff', region: 'North East' },
};

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading, tags: ['states'] };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing, tags: ['states'] };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson, tags: ['states'] };

/** State: one document of many is broken and left out; the others are shown. Altered data. */
export const PartlyWrong: Story = {
  tags: ['states'],
  args: { document: 'All councils, one of them broken' },
  parameters: { expects: { console: ['Left out:'] } },
};

/** State: the data have no such inspection. The event `inspection-error` tells of it. */
export const NotInTheData: Story = { ...common.notInTheData, tags: ['states'] };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData, tags: ['states'] };

/** Theming: the page’s colours and font, by custom properties and parts. See the page “Theming”. */
export const OwnColours: Story = {
  ...common.ownColours,
  tags: ['theming'],
  args: { region: 'North East' },
};

/** Accessibility: the focus is seen in every theme. */
export const Keyboard: Story = {
  ...common.keyboard,
  tags: ['accessibility'],
  args: { own: 'Islington', region: 'North East' },
};

/** Accessibility: nothing is cut off with the spacing of text that readers may set for themselves. */
export const TextSpacing: Story = {
  ...common.textSpacing,
  tags: ['accessibility'],
  args: { own: 'Islington', region: 'North East' },
};

/** Accessibility: the colours of the reader’s system. Grades are a word and bars, without a ground. */
export const ForcedColours: Story = {
  ...common.forcedColours,
  tags: ['accessibility', '!autodocs'],
  args: { own: 'Islington', region: 'North East' },
};
