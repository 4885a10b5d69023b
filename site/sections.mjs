/** What the gallery shows: which widget, of whom, with which attributes, and why. */
import { providers } from '../scripts/providers.mjs';
import { fallbackOf } from './fallback.mjs';
import { link } from './widget.mjs';

const ISLINGTON = { name: 'Islington’s children’s services', src: 'data/islington.json' };
/** All councils in one file. */
export const COUNCILS_TOGETHER = { name: '153 English councils', src: 'data/councils.json' };
const ILACS_2020 = 'ofsted-80505-2020-04-15';
const FOCUSED_VISIT = 'ofsted-80505-2022-11-28';

const SECTIONS = [
  {
    id: 'summary',
    title: 'Summary',
    intro: 'The whole result in one element, for a page of its own.',
    wide: true,
    demos: [{ title: 'Islington, December 2024', tag: 'summary' }],
  },
  {
    id: 'badge',
    title: 'Rating badge',
    intro: 'One result: who judged what, the grade, when, and whether the areas differ from it.',
    demos: [
      { title: 'The latest graded inspection', tag: 'badge' },
      {
        title: 'Compact',
        note: 'The same words in a tighter layout.',
        tag: 'badge',
        attributes: { compact: true },
      },
      {
        title: 'Overall better than its areas',
        note: 'In 2020 the overall was outstanding and one of three areas good: the badge says so.',
        tag: 'badge',
        attributes: { which: ILACS_2020 },
      },
      {
        title: 'A visit without grades',
        note: 'A focused visit is neither blank nor zero.',
        tag: 'badge',
        attributes: { which: FOCUSED_VISIT },
      },
    ],
  },
  {
    id: 'judgements',
    title: 'Judgements',
    intro:
      'The overall, and apart from it each area with its printed label and grade. A grid where there is room, a list where there is not.',
    wide: true,
    demos: [
      { title: 'Four areas, 2024', tag: 'judgements' },
      {
        title: 'A joint judgement, 2020',
        note: 'Before 2023 one judgement covered children in care and care leavers.',
        tag: 'judgements',
        attributes: { which: ILACS_2020 },
      },
      {
        title: 'Two levels, 2017',
        note: 'The single inspection framework had sub-judgements, and its overall is a sentence.',
        tag: 'judgements',
        attributes: { which: 'ofsted-sif' },
      },
    ],
  },
  {
    id: 'findings',
    title: 'Highlights',
    intro:
      'What the report found, by area. Its own words are marked up as quotations; figures that the council gives say so, with their date.',
    wide: true,
    demos: [
      { title: 'Highlights of 2024', tag: 'findings' },
      {
        title: 'What a newspaper told of 2020',
        tag: 'findings',
        attributes: { which: ILACS_2020 },
      },
    ],
  },
  {
    id: 'score',
    title: 'Score',
    intro:
      'A score out of its maximum, and ranks with their date and who says so. No rating is worked out from it.',
    demos: [
      {
        title: 'Youth justice, 2024',
        tag: 'score',
        attributes: { which: 'hmip-youth-justice-2018' },
      },
      {
        title: 'Scores of nine quality statements',
        note: 'The Care Quality Commission scores each statement from 1 to 4.',
        tag: 'score',
        attributes: { which: 'cqc-local-authority' },
      },
    ],
  },
  {
    id: 'timeline',
    title: 'Inspection history',
    intro:
      'Every event, graded or not, of every inspectorate, with what others say beside them. Where frameworks cannot be compared, the line breaks and says why.',
    wide: true,
    demos: [{ title: 'Islington, 2017 to 2025', tag: 'timeline' }],
  },
  {
    id: 'quotes',
    title: 'Quotes',
    intro: 'A list, or a carousel that moves only when its reader moves it.',
    wide: true,
    demos: [
      { title: 'Carousel', tag: 'quotes', attributes: { layout: 'carousel' } },
      {
        title: 'List',
        note: 'The report and a newspaper story of 2020: each speaker with the role of that day.',
        tag: 'quotes',
        attributes: { which: ILACS_2020 },
      },
    ],
  },
  {
    id: 'recommendations',
    title: 'Recommendations',
    intro: 'What needs to improve, as printed, with what came of it and who says so.',
    wide: true,
    demos: [
      { title: 'With the council’s response', tag: 'recommendations' },
      {
        title: 'Of the visit in 2022',
        note: 'Ofsted came back to it in its next report.',
        tag: 'recommendations',
        attributes: { which: FOCUSED_VISIT },
      },
    ],
  },
  {
    id: 'letter',
    title: 'Letter',
    intro:
      'The letter after a visit that gives no grades, or the report of an inspection. Long text folds after its headline findings and prints whole.',
    wide: true,
    demos: [
      {
        title: 'Focused visit, 2022',
        tag: 'letter',
        attributes: { which: FOCUSED_VISIT },
      },
      {
        title: 'Report, 2025',
        note: 'A long report has a list of its contents.',
        tag: 'letter',
      },
    ],
  },
  {
    id: 'comparison',
    title: 'Comparison',
    intro:
      'The results of many councils in one table: sort, filter, put one first, count in words, download. Nobody is ranked.',
    wide: true,
    demos: [
      {
        title: 'Islington and its statistical neighbours',
        note: 'The judgements of children’s services. All 153 councils are a click away.',
        tag: 'comparison',
        of: COUNCILS_TOGETHER,
        attributes: { framework: 'ofsted-ilacs', own: '206', neighbours: true },
        fallback: `<p>${link('https://reports.ofsted.gov.uk/', 'Ofsted’s inspection reports of all councils')}</p>`,
      },
    ],
  },
];

/** Councils whose results need words of their own. */
const COUNCILS = {
  'north-northamptonshire': 'No overall judgement, as in every report since April 2026.',
  'city-of-london': 'The overall is better than one of the areas.',
  halton: 'Inadequate in every area.',
  devon: 'A visit with two ranges of dates, and no lead inspector named.',
  'stoke-on-trent': 'One judgement for children in care and care leavers, shown as one.',
  bradford: 'A trust runs the services, and the inspection names it.',
};

/** For those whose latest inspection is not the case to show. */
const COUNCIL_ATTRIBUTES = { 'stoke-on-trent': { which: 'ofsted-80564-2022-11-25' } };

/** A section for each widget, with Islington’s seven inspections of five kinds. */
export async function widgetSections(readJson) {
  const json = await readJson(ISLINGTON.src);
  return SECTIONS.map((section) => ({
    ...section,
    demos: section.demos.map((demo) => ({
      of: ISLINGTON,
      fallback: fallbackOf(json, demo.attributes?.which),
      ...demo,
    })),
  }));
}

/** A section of councils, each as a badge and as judgements. */
export async function councilSections(readJson) {
  const demos = [];
  for (const [slug, note] of Object.entries(COUNCILS)) {
    const src = `data/councils/${slug}.json`;
    const json = await readJson(src);
    const attributes = COUNCIL_ATTRIBUTES[slug];
    demos.push({
      title: json.provider.name,
      note,
      tag: 'judgements',
      attributes,
      of: { name: `${json.provider.name}’s children’s services`, src },
      fallback: fallbackOf(json, attributes?.which),
    });
  }
  return [
    {
      id: 'councils',
      title: 'Six councils, six cases',
      intro:
        'Results that a simple widget would get wrong: what the inspectorate did not say is not worked out.',
      demos,
    },
  ];
}

/** What the frameworks beside those of children’s services show best, in the order of the page. */
const FRAMEWORKS = [
  {
    framework: 'hmip-youth-justice-2018',
    title: 'Youth justice',
    intro: 'HM Inspectorate of Probation: four ratings, and until 2025 a score out of 36.',
    tags: ['badge'],
  },
  {
    framework: 'jtai',
    title: 'Joint inspections',
    intro:
      'Up to four inspectorates write one letter to all partners of an area. It has no grades.',
    tags: ['letter'],
    wide: true,
  },
  {
    framework: 'area-send',
    title: 'Area SEND',
    intro:
      'Ofsted and the Care Quality Commission, on special educational needs and disabilities: one of three outcomes, each a sentence.',
    tags: ['badge'],
  },
  {
    framework: 'ofsted-sccif',
    title: 'Children’s homes',
    intro: 'Ofsted’s social care common inspection framework. The names of homes are withheld.',
    tags: ['judgements'],
    wide: true,
  },
  {
    framework: 'cqc',
    title: 'Health and care providers',
    intro: 'The Care Quality Commission: five key questions.',
    tags: ['judgements'],
    wide: true,
  },
  {
    framework: 'cqc-local-authority',
    title: 'Adult social care',
    intro: 'The Care Quality Commission on councils: a rating, and scores of quality statements.',
    tags: ['score'],
  },
  {
    framework: 'food-hygiene-fhrs',
    title: 'Food hygiene',
    intro: 'The Food Standards Agency: 0 to 5, where 0 is a rating and “Exempt” is none.',
    tags: ['badge'],
  },
];

/** A section for each framework that has documents among those of other inspectorates. */
export async function providerSections(readJson) {
  const sections = [];
  for (const { framework, tags, ...section } of FRAMEWORKS) {
    const demos = [];
    for (const { slug, title, note } of providers.filter((each) => each.framework === framework)) {
      const src = `data/providers/${slug}.json`;
      const fallback = fallbackOf(await readJson(src));
      for (const tag of tags)
        demos.push({ title, note: `${note}.`, tag, of: { name: title, src }, fallback });
    }
    sections.push({ ...section, id: framework, demos });
  }
  return sections;
}
