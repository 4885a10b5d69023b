import { html } from 'lit';

import * as common from './common.js';
import { expectText } from './play.js';
import { renderElement, type Story, type StoryMeta } from './render.js';

const meta: StoryMeta = {
  title: 'inspection-judgements',
  component: 'inspection-judgements',
  args: { document: 'Islington' },
};

export default meta;

/** The latest graded inspection: the overall, and apart from it four areas. A grid in wide places, a list in narrow ones. */
export const Overview: Story = {
  play: ({ canvasElement }) =>
    expectText(
      canvasElement,
      'inspection-judgements',
      'The experiences and progress of care leavers',
    ),
};

/** Option `which`, with the id of a framework: its latest inspection. */
export const Which: Story = { args: { which: 'ofsted-sif' } };

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

/** Option `lang`: the words around the data. Labels and grades stay as the inspectorate printed them. */
export const Language: Story = { args: { lang: 'cy' } };

/** State: the overall is better than one area, and one judgement stands for two areas: it says which. Islington in 2020. */
export const JointJudgement: Story = { args: { which: 'ofsted-80505-2020-04-15' } };

/** State: inadequate overall and in each area. Halton in 2024. */
export const Inadequate: Story = { args: { document: 'Halton' } };

/** State: no overall judgement, with the reason. North Northamptonshire in 2026. */
export const NoOverall: Story = { args: { document: 'North Northamptonshire' } };

/** State: a focused visit has no grades. */
export const NotGraded: Story = { args: { which: 'ofsted-80505-2022-11-28' } };

/** State: two levels. The older framework judged adoption and care leavers within children looked after. */
export const TwoLevels: Story = { args: { document: 'Bradford', which: 'ofsted-sif' } };

/** State: a part that was not judged says so. City of London in 2016. */
export const NotJudged: Story = {
  args: { document: 'City of London', which: 'ofsted-80450-2016-09-20' },
};

/** State: inspectors came in two ranges of dates. Devon in 2025. */
export const TwoRangesOfDates: Story = { args: { document: 'Devon' } };

/** State: a trust runs the service, and the inspection names the trust. Bradford in 2026. */
export const Trust: Story = { args: { document: 'Bradford' } };

/** State: another inspectorate and service: youth justice, with one area rated apart. */
export const YouthJustice: Story = { args: { which: 'hmip-islington-yjs-2024-08-20' } };

/** State: scores in place of grades. The Care Quality Commission on adult social care. */
export const AdultSocialCare: Story = { args: { which: 'cqc-local-authority' } };

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson };

/** State: the grade of the first area is a number, which no grade is: the area stays, its grade does not. Altered data. */
export const PartlyWrong: Story = { ...common.partlyWrong };

/** State: the data have no such inspection. */
export const NotInTheData: Story = { ...common.notInTheData };

/** State: no data at all. */
export const WithoutData: Story = { ...common.withoutData };

/** Theming: the page’s colours and font, by custom properties and parts. See the page “Theming”. */
export const OwnColours: Story = { ...common.ownColours };
