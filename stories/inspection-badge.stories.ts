import { html } from 'lit';

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
  play: ({ canvasElement }) => expectText(canvasElement, 'inspection-badge', 'Outstanding'),
};

/** Option `compact`: the same words in a tighter layout, for lists and narrow columns. */
export const Compact: Story = { args: { compact: true } };

/** Option `which`, with the id of an inspection. An older one says that there is a newer. */
export const Which: Story = { args: { which: 'ofsted-80505-2017-07-14' } };

/** Option `theme`: light or dark, whatever the page is. Where it is left out, the badge follows the page. */
export const Theme: Story = {
  render: (args, context) =>
    html`<div class="row">
      ${renderElement({ ...args, theme: 'light' }, context)}
      ${renderElement({ ...args, theme: 'dark' }, context)}
    </div>`,
};

/** Option `src`: the badge loads the document itself. */
export const Address: Story = { ...common.address };

/** Option `allow-hosts`: data from another host than those are not even asked for, and the fallback stays. */
export const HostNotAllowed: Story = { ...common.hostNotAllowed };

/** Option `for`: the data come from the `inspection-data` element with that id. */
export const ProvidedByName: Story = { ...common.providedByName };

/**
 * Option `lang`, which every element of the page may have. Where the library has no words in that language they are
 * English, and marked as English for screen readers.
 */
export const Language: Story = { args: { lang: 'cy' } };

/** State: the overall is better than one of the three areas, and the badge says so. Islington in 2020. */
export const OverallBetterThanParts: Story = { args: { which: 'ofsted-80505-2020-04-15' } };

/** State: inadequate overall and in each area. Halton in 2024. */
export const Inadequate: Story = { args: { document: 'Halton' } };

/** State: Ofsted gives no overall judgement since April 2026, and none is worked out. The badge counts the areas. */
export const NoOverall: Story = { args: { document: 'North Northamptonshire' } };

/** State: a focused visit has no grades. The badge says so; it is neither blank nor a low grade. */
export const NotGraded: Story = { args: { which: 'ofsted-80505-2022-11-28' } };

/** State: in 2016 one part of the City of London’s services was not judged, and is counted as such. */
export const NotJudged: Story = {
  args: { document: 'City of London', which: 'ofsted-80450-2016-09-20' },
};

/** State: an older framework, whose overall judgement is a sentence; the grade is the word in it. */
export const OlderFramework: Story = { args: { document: 'Stoke-on-Trent', which: 'ofsted-sif' } };

/** State: inspectors came in two ranges of dates. Devon in 2025. */
export const TwoRangesOfDates: Story = { args: { document: 'Devon' } };

/** State: a trust runs the service, and the inspection names the trust. Bradford in 2026. */
export const Trust: Story = { args: { document: 'Bradford' } };

/** State: another inspectorate and service. HM Inspectorate of Probation on Islington’s youth justice service. */
export const YouthJustice: Story = { args: { which: 'hmip-islington-yjs-2024-08-20' } };

/** State: another inspectorate with a framework that the document itself defines. The Care Quality Commission. */
export const AdultSocialCare: Story = { args: { which: 'cqc-local-authority' } };

/** State: the data are on their way. The fallback is there from the start. */
export const Loading: Story = { ...common.loading };

/** State: there is no file at the address. The fallback stays, with a plain sentence. */
export const Missing: Story = { ...common.missing };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson };

/**
 * State: some values have wrong types. What is valid is shown; the rest is left out and named in the console. The
 * document is Islington’s, altered for this story.
 */
export const PartlyWrong: Story = { ...common.partlyWrong };

/** State: the data have no such inspection. */
export const NotInTheData: Story = { ...common.notInTheData };

/** State: no data at all. The fallback link stands alone, as it does before the script has run. */
export const WithoutData: Story = { ...common.withoutData };

/** Theming: the page’s colours and font, by custom properties and parts. See the page “Theming”. */
export const OwnColours: Story = { ...common.ownColours };
