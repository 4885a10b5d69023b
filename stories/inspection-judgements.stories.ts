import { html } from 'lit';

import { anatomy } from './anatomy.js';
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
  tags: ['overview'],
  play: ({ canvasElement }) =>
    expectText(
      canvasElement,
      'inspection-judgements',
      'The experiences and progress of care leavers',
    ),
};

/** Anatomy: every part that a page can style, in as many states as it takes to see them all. */
export const Anatomy: Story = {
  ...anatomy(
    { which: 'ofsted-sif' },
    { which: 'ofsted-80505-2020-04-15' },
    { which: 'cqc-local-authority' },
  ),
  tags: ['anatomy'],
};

/** Option `which`, with the id of a framework: its latest inspection. */
export const Which: Story = { tags: ['options'], args: { which: 'ofsted-sif' } };

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

/** Option `lang`: the words around the data. Labels and grades stay as the inspectorate printed them. */
export const Language: Story = { ...common.language, tags: ['options'] };

/** State: the overall is better than one area, and one judgement stands for two areas: it says which. Islington in 2020. */
export const JointJudgement: Story = {
  tags: ['states'],
  args: { which: 'ofsted-80505-2020-04-15' },
};

/** State: inadequate overall and in each area. Halton in 2024. */
export const Inadequate: Story = { tags: ['states'], args: { document: 'Halton' } };

/** State: no overall judgement, with the reason. North Northamptonshire in 2026. */
export const NoOverall: Story = { tags: ['states'], args: { document: 'North Northamptonshire' } };

/** State: a focused visit has no grades. */
export const NotGraded: Story = { tags: ['states'], args: { which: 'ofsted-80505-2022-11-28' } };

/** State: two levels. The older framework judged adoption and care leavers within children looked after. */
export const TwoLevels: Story = {
  tags: ['states'],
  args: { document: 'Bradford', which: 'ofsted-sif' },
};

/** State: a part that was not judged says so. City of London in 2016. */
export const NotJudged: Story = {
  tags: ['states'],
  args: { document: 'City of London', which: 'ofsted-80450-2016-09-20' },
};

/** State: inspectors came in two ranges of dates. Devon in 2025. */
export const TwoRangesOfDates: Story = { tags: ['states'], args: { document: 'Devon' } };

/** State: a trust runs the service, and the inspection names the trust. Bradford in 2026. */
export const Trust: Story = { tags: ['states'], args: { document: 'Bradford' } };

/** State: another inspectorate and service: youth justice, with one area rated apart. */
export const YouthJustice: Story = {
  tags: ['states'],
  args: { which: 'hmip-islington-yjs-2024-08-20' },
};

/** State: scores in place of grades. The Care Quality Commission on adult social care. */
export const AdultSocialCare: Story = { tags: ['states'], args: { which: 'cqc-local-authority' } };

/** State: the data are on their way. */
export const Loading: Story = { ...common.loading, tags: ['states'] };

/** State: there is no file at the address. */
export const Missing: Story = { ...common.missing, tags: ['states'] };

/** State: what is there is not JSON. */
export const NotJson: Story = { ...common.notJson, tags: ['states'] };

/** State: the grade of the first area is a number, which no grade is: the area stays, its grade does not. Altered data. */
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
