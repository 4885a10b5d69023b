/** Three documents, each rebuilt as a page of nothing but widgets. */
import { link } from '../widget.mjs';
import { councilNews2025 } from './council-news-2025.facts.mjs';
import { focusedVisitLetter2022 } from './focused-visit-letter-2022.facts.mjs';
import { newspaperStory2020 } from './newspaper-story-2020.facts.mjs';

const SRC = 'data/islington.json';
const ILACS_2020 = 'ofsted-80505-2020-04-15';
const ILACS_2024 = 'ofsted-80505-2025-01-29';
const FOCUSED_VISIT = 'ofsted-80505-2022-11-28';
const YOUTH_JUSTICE = 'hmip-youth-justice-2018';

const report2020 = link(
  'https://files.ofsted.gov.uk/v1/file/50150002',
  'Ofsted’s report of 15 April 2020',
);
const report2024 = link(
  'https://files.ofsted.gov.uk/v1/file/50267801',
  'Ofsted’s report of 29 January 2025',
);
const youthJusticeReport = link(
  'https://www.justiceinspectorates.gov.uk/hmiprobation/inspections/iyjs2024/',
  'HM Inspectorate of Probation’s report of August 2024',
);
const allReports = link(
  'https://reports.ofsted.gov.uk/',
  'the reports and letters that Ofsted has published',
);
/** Its address is not known. */
const newsPage = 'a page of Islington Council, 2025';
const story = link(
  'https://www.islingtongazette.co.uk/news/education/islington-council-s-children-s-social-care-services-achieve-outstanding-ofsted-rating-for-first-time-1-6609058',
  'a story in the Islington Gazette, 15 April 2020',
);

/** A widget with its sentence for whoever has no script. Its heading is below that of the page. */
const widget = (tag, which, sentence, attributes) => ({
  tag,
  src: SRC,
  attributes: {
    which,
    // The badge has no heading.
    ...(tag !== 'badge' && { 'heading-level': '2' }),
    ...attributes,
  },
  fallback: `<p>${sentence}</p>`,
});

export const rebuiltPages = [
  {
    file: 'rebuilt/council-news-2025.html',
    title: 'Islington’s inspection of December 2024',
    kind: 'A council’s news page, 2025',
    intro: `What ${newsPage}, told of the inspection of its children’s services, rebuilt from inspection JSON.`,
    credit:
      'The page is copyright of Islington Council. Its facts are told here in the widgets’ words; what is quoted is short and credited.',
    ...councilNews2025,
    widgets: [
      widget(
        'badge',
        ILACS_2024,
        `Ofsted judged Islington’s children’s services <strong>outstanding</strong> after an inspection on 2 to 6 December 2024: ${report2024}.`,
      ),
      widget(
        'judgements',
        ILACS_2024,
        `Outstanding overall, and in all four areas: children who need help and protection, children in care, care leavers, and the impact of leaders on social work practice. See ${report2024}.`,
      ),
      widget(
        'findings',
        ILACS_2024,
        `The report tells of an “exceptionally wide range of effective early help services and support” and of children in care who “make very significant progress”. See ${report2024}.`,
      ),
      widget(
        'recommendations',
        ILACS_2024,
        `One thing needs to improve: the consistency of seeking children’s and families’ views in the auditing process. See ${report2024}.`,
      ),
      widget(
        'score',
        YOUTH_JUSTICE,
        `Islington’s youth justice service scored 34 of 36 in 2024 and was rated outstanding: ${youthJusticeReport}.`,
      ),
      widget(
        'quotes',
        ILACS_2024,
        `“Children’s experiences are at the heart of the local authority’s thinking, planning and development of services.” From ${report2024}.`,
      ),
      widget(
        'timeline',
        ILACS_2024,
        `Islington’s children’s services were judged good in 2017 and outstanding in 2020 and 2024: ${allReports}.`,
      ),
    ],
  },
  {
    file: 'rebuilt/newspaper-story-2020.html',
    title: 'Islington’s inspection of March 2020',
    kind: 'A newspaper’s story, 2020',
    intro: `What ${story}, told of the inspection of Islington’s children’s services, rebuilt from inspection JSON.`,
    credit:
      'The story is copyright of its publisher. Its facts are told here in the widgets’ words; what is quoted is short and credited.',
    ...newspaperStory2020,
    widgets: [
      widget(
        'badge',
        ILACS_2020,
        `Ofsted judged Islington’s children’s services <strong>outstanding</strong> for the first time after an inspection on 9 to 13 March 2020: ${report2020}.`,
      ),
      widget(
        'judgements',
        ILACS_2020,
        `Outstanding overall, for leaders and for help and protection; good for children in care and care leavers. See ${report2020}.`,
      ),
      widget(
        'findings',
        ILACS_2020,
        `The report praised an “unwavering commitment to improving and enriching the lives of children and their families”. See ${report2020}.`,
      ),
      widget(
        'quotes',
        ILACS_2020,
        `Yvette Stanley, Ofsted’s National Director for Social Care, called it “a significant achievement and testament to the hard work and determination of staff at every level and wider safeguarding partners”, as ${story}, quotes her.`,
      ),
      widget(
        'timeline',
        ILACS_2020,
        `Before, in 2017, the same services were judged good. The history of abuse in homes run by the borough between the 1970s and 1990s, and the apology of 2017, are told by ${story}. All reports: ${allReports}.`,
      ),
    ],
  },
  {
    file: 'rebuilt/focused-visit-letter-2022.html',
    title: 'Ofsted’s letter of November 2022',
    kind: 'A focused visit letter, 2022',
    intro: `Ofsted’s letter to Islington Council about its focused visit on 19 and 20 October 2022, in full, rebuilt from inspection JSON. The letter is among ${allReports}.`,
    credit: '© Crown copyright, shown under the Open Government Licence v3.0.',
    ...focusedVisitLetter2022,
    widgets: [
      widget(
        'letter',
        FOCUSED_VISIT,
        `On 19 and 20 October 2022 Ofsted’s inspectors Brenda McLaughlin and Naintara Khosla looked at Islington’s arrangements for care leavers. A focused visit gives no grades. Their letter of 28 November 2022 found that “corporate parenting arrangements are exceptionally strong” and asked the council to “consistently evaluate, record and update actions in supervision, taking account of findings from case audits”. It is among ${allReports}.`,
      ),
    ],
  },
];
