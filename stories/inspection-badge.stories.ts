import { html } from 'lit';

import { anatomy } from './anatomy.js';
import * as common from './common.js';
import { expectText } from './play.js';
import { renderElement, type Story, type StoryMeta } from './render.js';

const meta: StoryMeta = {
  title: 'inspection-badge',
  component: 'inspection-badge',
  args: { document: 'Islington' },
};

export default meta;

/** The latest graded inspection in the data: here outstanding overall and in each area. */
export const Overview: Story = {
  tags: ['overview'],
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-badge', 'Outstanding'),
};

/** Anatomy: every part that a page can style, in as many states as it takes to see them all. */
export const Anatomy: Story = {
  ...anatomy({ which: 'ofsted-80505-2017-07-14' }, { document: 'North Northamptonshire' }),
  tags: ['anatomy'],
};

/** Option `compact`: the same words in a tighter layout, for lists and narrow columns. */
export const Compact: Story = { tags: ['options'], args: { compact: true } };

/** Option `which`, with the id of an inspection. An older one says that there is a newer. */
export const Which: Story = { tags: ['options'], args: { which: 'ofsted-80505-2017-07-14' } };

/** Option `theme`: light or dark, whatever the page is. Where it is left out, the badge follows the page. */
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

/** Option `src`: the badge loads the document itself. */
export const Address: Story = { ...common.address, tags: ['options'] };

/** Option `allow-hosts`: data from another host than those are not even asked for, and the fallback stays. */
export const HostNotAllowed: Story = { ...common.hostNotAllowed, tags: ['options'] };

/** Option `for`: the data come from the `inspection-data` element with that id. */
export const ProvidedByName: Story = { ...common.providedByName, tags: ['options'] };

/**
 * Option `lang`, which every element of the page may have. What the data say stays as printed, and is marked as English for
 * screen readers.
 */
export const Language: Story = { ...common.language, tags: ['options'] };

/** State: the overall is better than one of the three areas, and the badge says so. Islington in 2020. */
export const OverallBetterThanParts: Story = {
  tags: ['states'],
  args: { which: 'ofsted-80505-2020-04-15' },
};

/** State: inadequate overall and in each area. Halton in 2024. */
export const Inadequate: Story = { tags: ['states'], args: { document: 'Halton' } };

/** State: Ofsted gives no overall judgement since April 2026, and none is worked out. The badge counts the areas. */
export const NoOverall: Story = { tags: ['states'], args: { document: 'North Northamptonshire' } };

/** State: a focused visit has no grades. The badge says so; it is neither blank nor a low grade. */
export const NotGraded: Story = { tags: ['states'], args: { which: 'ofsted-80505-2022-11-28' } };

/** State: in 2016 one part of the City of London’s services was not judged, and is counted as such. */
export const NotJudged: Story = {
  tags: ['states'],
  args: { document: 'City of London', which: 'ofsted-80450-2016-09-20' },
};

/** State: an older framework, whose overall judgement is a sentence; the grade is the word in it. */
export const OlderFramework: Story = {
  tags: ['states'],
  args: { document: 'Stoke-on-Trent', which: 'ofsted-sif' },
};

/** State: inspectors came in two ranges of dates. Devon in 2025. */
export const TwoRangesOfDates: Story = { tags: ['states'], args: { document: 'Devon' } };

/** State: a trust runs the service, and the inspection names the trust. Bradford in 2026. */
export const Trust: Story = { tags: ['states'], args: { document: 'Bradford' } };

/** State: another inspectorate and service. HM Inspectorate of Probation on Islington’s youth justice service. */
export const YouthJustice: Story = {
  tags: ['states'],
  args: { which: 'hmip-islington-yjs-2024-08-20' },
};

/** State: another inspectorate with a framework that the document itself defines. The Care Quality Commission. */
export const AdultSocialCare: Story = { tags: ['states'], args: { which: 'cqc-local-authority' } };

/** State: the data are on their way. The fallback is there from the start. */
export const Loading: Story = { ...common.loading, tags: ['states'] };

/** State: there is no file at the address. The fallback stays, with a plain sentence. */
export const Missing: Story = { ...common.missing, tags: ['states'] };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson, tags: ['states'] };

/**
 * State: some values have wrong types. What is valid is shown; the rest is left out and named in the console. The
 * document is Islington’s, altered for this story.
 */
export const PartlyWrong: Story = { ...common.partlyWrong, tags: ['states'] };

/** State: the data have no such inspection. The event `inspection-error` tells of it. */
export const NotInTheData: Story = { ...common.notInTheData, tags: ['states'] };

/** State: no data at all. The fallback link stands alone, as it does before the script has run. */
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
