/**
 * The 55 criteria of WCAG 2.2 of levels A and AA, and for each element and page of ours what shows that it is met: a test, a
 * check by hand, or why it has nothing to ask. From this `npm run accessibility` makes the table in docs/accessibility.md.
 */

/** What is looked at: the columns of the table. */
export const subjects = {
  badge: 'inspection-badge',
  comparison: 'inspection-comparison',
  findings: 'inspection-findings',
  judgements: 'inspection-judgements',
  letter: 'inspection-letter',
  quotes: 'inspection-quotes',
  recommendations: 'inspection-recommendations',
  score: 'inspection-score',
  summary: 'inspection-summary',
  timeline: 'inspection-timeline',
  data: 'inspection-data',
  pages: 'published pages',
  builder: 'page /builder/',
  check: 'page /check/',
};

const WCAG = 'src/testing/wcag';
const LOOKS = `${WCAG}/criteria.ts`;
const ELEMENTS = `${WCAG}/wcag-elements.node.test.ts`;
const PAGES = `${WCAG}/wcag-pages.node.test.ts`;

/** A look at every element and page: its words stand in one file, the two tests that are named by it in others. */
const look = (title) => ({ kind: 'test', title, file: LOOKS, runBy: [ELEMENTS, PAGES] });
const test = (file, title) => ({ kind: 'test', title, file });
const element = (name, title, file = `inspection-${name}`) =>
  test(`src/elements/inspection-${name}/${file}.test.ts`, title);
/** `left` is what the check did not look at, so that nobody takes a part for the whole; empty where it looked at all. */
const manual = (date, how, result, left) => ({ kind: 'manual', date, how, result, left });
const none = (reason) => ({ kind: 'none', reason });

/** What cells refer to, by a name that is used in this file only. */
export const evidence = {
  // Looks at everything.
  pictures: look('no picture says what words do not, and none is of words (1.1.1, 1.4.5)'),
  media: look('has neither sound nor moving pictures (1.2.1 to 1.2.5, 1.4.2)'),
  headings: look('has headings that go down by one level at a time, none empty (1.3.1, 2.4.6)'),
  landmarks: look('brings no landmark twice (1.3.1)'),
  purposes: look('asks for nothing about who fills it in (1.3.5)'),
  colourAlone: look('says each grade in a word, and underlines links in text (1.4.1)'),
  enlarge: look('has nothing cut off or covered with text twice as large (1.4.4)'),
  fit: look(
    'has nothing cut off, covered or wider than the window, at 1280 px, 320 px and 400% (1.4.10)',
  ),
  loss: look('says at 320 px, upright and at 400%, all that it says at 1280 px (1.3.4, 1.4.10)'),
  controls: look('has edges of fields and pictures of buttons of 3:1 (1.4.11)'),
  space: look('has nothing cut off or covered with text spaced as 1.4.12 has it'),
  hover: look('brings up nothing under the mouse (1.4.13)'),
  order: look(
    'is gone through by Tab and back in the order of reading, and holds nobody (2.1.1, 2.1.2, 2.4.3)',
  ),
  keys: look('does nothing at a letter alone (2.1.4)'),
  movement: look('moves nothing by itself (2.2.2, 2.3.1)'),
  head: look('has a title and a language (2.4.2, 3.1.1)'),
  links: look('has links whose names say where they lead (2.4.4)'),
  ring: look('shows where the keyboard is with a ring of 3:1 (2.4.7, 1.4.11)'),
  cover: look('keeps what has the focus in view and uncovered (2.4.11)'),
  cancel: look('does nothing where the mouse is let go elsewhere (2.5.2)'),
  names: look('names what can be operated, with the words that it shows (2.5.3, 4.1.2)'),
  sizes: look('has targets of 24 px, or with that room (2.5.8)'),
  change: look('is not changed by the focus (3.2.1)'),
  choice: look('moves nobody elsewhere by a choice (3.2.2)'),
  labels: look('has labels at fields that can be seen (3.3.2)'),

  // axe, transcripts, colours.
  axe: test('src/testing/accessibility.test.ts', '${tag} ${layout} ${look}: every state'),
  axePages: test(
    'src/static/pages/pages-in-browser.node.test.ts',
    'has no fault that axe can find, in light and dark colours, narrow and wide',
  ),
  read: test(
    'src/testing/transcripts/transcripts.node.test.ts',
    'what a screen reader says of an element',
  ),
  readPages: test(
    'src/testing/transcripts/transcripts.node.test.ts',
    'what a screen reader says of a published page',
  ),
  forced: test('src/testing/media.test.ts', '${tag} in forced colours, ${colorScheme}'),
  grades: test(
    'src/testing/accessibility.test.ts',
    'grades have a contrast of 7:1 in the ${theme} theme',
  ),
  text: test(
    'src/styles/contrast.node.test.ts',
    'text, muted text and links have 4.5:1 on the surface',
  ),

  // Elements.
  headingLevel: test(
    'src/core/inspection-element.test.ts',
    'is 3 by itself, 1 to 6 as asked, 3 for nonsense',
  ),
  language: test(
    ELEMENTS,
    '${tag} says in which language its words are, its own and those of the data (3.1.2)',
  ),
  quoteLanguage: element('quotes', 'tells the language of a quote in another one'),
  letterLanguage: element('letter', 'shows words in another language as such, headings too'),
  nothingOwn: element('data', 'shows nothing of its own and leaves the layout alone'),
  dataError: element(
    'data',
    'hands an error on: each element inside says it, the console is told once',
  ),
  sortKeys: element(
    'comparison',
    'by keyboard: by the best grade, then by the lowest; announced, and the focus stays',
  ),
  findAnnounced: element('comparison', 'finds by name as one types, counts and announces'),
  nothingLeft: element('comparison', 'says in words that nothing is left'),
  narrowTable: element('comparison', 'is a table for screen readers where it is cards for the eye'),
  foldKeys: element('letter', 'unfolds and folds by keyboard'),
  contentsKeys: element(
    'letter',
    'open a section by keyboard, bring it into view and move the focus to its heading',
  ),
  carouselKeys: element('quotes', 'moves by Enter and Space on its buttons', 'carousel'),
  carouselButtons: element(
    'quotes',
    'moves by its buttons and leaves the focus on them',
    'carousel',
  ),
  carouselEnds: element('quotes', 'stops at the ends, says so, and keeps the focus', 'carousel'),
  carouselTab: element(
    'quotes',
    'is passed by Tab in the order of reading, without the quotes out of view',
    'carousel',
  ),
  carouselRing: element('quotes', 'shows where the keyboard is', 'carousel'),
  carouselStill: element('quotes', 'starts no timer and no animation', 'carousel'),
  carouselReduced: element(
    'quotes',
    'glides, and jumps for who prefers reduced motion',
    'carousel',
  ),
  carouselSaid: element(
    'quotes',
    'says the position after a press only: nothing at first, nothing after scrolling',
    'carousel',
  ),
  carouselSize: element('quotes', 'has buttons of 44 px and more', 'carousel'),
  carouselNarrow: element(
    'quotes',
    'takes no more width than there is at 320 px, and neither does a slide',
    'carousel',
  ),
  timelineSaid: element('timeline', 'is chosen by keyboard, and how much is shown is announced'),
  meter: element('score', 'has a meter with name, value, ends and words'),
  meterForced: element('score', 'keeps its bars in forced colours'),

  // Pages.
  skip: test(
    'src/static/pages/pages-in-browser.node.test.ts',
    'can be skipped through to its content by keyboard',
  ),
  searchKeys: test(
    'src/static/pages/pages-in-browser.node.test.ts',
    'filters the list by keyboard and says how many are left',
  ),
  searchFailed: test(
    'src/static/pages/pages-in-browser.node.test.ts',
    'says so where the list cannot be loaded',
  ),
  sitemap: test(
    'src/static/pages/pages.node.test.ts',
    'is each page of a provider with the date of its data',
  ),
  furniture: test(
    PAGES,
    'the pages have the same furniture in the same order (3.2.3, 3.2.4, 3.2.6)',
  ),
  pageLanguage: test(PAGES, 'the pages say in which language the names of others are (3.1.2)'),
  builderKeys: test(
    'src/page-scripts/builder.node.test.ts',
    'from the page to the live result on another site, by keyboard alone',
  ),
  builderAxe: test(
    'src/page-scripts/builder.node.test.ts',
    'has no fault that axe can find: ${JSON.stringify(look)}',
  ),
  builderOption: test(
    'src/page-scripts/builder.node.test.ts',
    'keeps the focus and tells a screen reader which option is marked',
  ),
  builderColours: test(
    'src/page-scripts/builder.node.test.ts',
    'that are hard to read are named in words, with what they should be',
  ),
  builderReload: test(
    'src/page-scripts/builder.node.test.ts',
    'stand in the address, and are there again after a reload',
  ),
  builderFailed: test(
    'src/page-scripts/builder.node.test.ts',
    'says so where the list cannot be loaded',
  ),
  checkKeys: test(
    'src/page-scripts/check.node.test.ts',
    'works by keyboard: the answer gets the focus',
  ),
  checkAxe: test(
    'src/page-scripts/check.node.test.ts',
    'has no fault that axe can find, before and after, narrow and wide, light and dark',
  ),
  checkEmpty: test('src/page-scripts/check.node.test.ts', 'may be empty, garbage or very long'),
  checkRule: test('src/page-scripts/check.node.test.ts', 'names the rule, and what is left'),
  checkNext: test(
    'src/page-scripts/check.node.test.ts',
    'gives the next form to copy, for the same result with its options',
  ),

  // By hand.
  senses: manual(
    '2026-11-22',
    'src/i18n/en-gb.ts and src/i18n/cy.ts were searched for words of shape, size, colour, place and sound.',
    'None is needed to understand or find something. Where “above”, “below” or “beside” stands, what is meant is named by its heading or label as well.',
    '',
  ),
  described: manual(
    '2026-11-22',
    'All headings, labels, and names of buttons and columns in accessibility/transcripts were read for whether they say what follows.',
    'Each does. Headings repeat from one widget to the next of its kind on a page; the line below says whose result it is.',
    'the Welsh, which nobody read who speaks it daily.',
  ),
  identified: manual(
    '2026-11-22',
    'Links, buttons and labels in all of accessibility/transcripts were compared.',
    'What does the same has the same name: “Full report: …”, the licence, “Copy: …”, “Open all sections”, the names of fields.',
    'the Welsh, which nobody read who speaks it daily.',
  ),

  // Nothing to ask.
  empty: none(
    'the element shows nothing of its own; what is in it stands in the columns of those elements, or is the page’s',
  ),
  part: none(
    'an element is a part of a page: title, language, ways to it and to skip it are the page’s',
  ),
  oneWay: none('a step of a process, led to from every result and from the index'),
  noFields: none('there is nothing to be filled in or chosen'),
  noErrors: none('every choice is from a list, so that none can be wrong'),
  noSuggestion: none('nothing that is typed can be wrong: what is not found is said to be so'),
  noCommitment: none('nothing is bought, signed, sent or deleted'),
  noProcess: none('nothing is asked twice: there is no process of several steps'),
  noLogin: none('nobody logs in'),
  noGestures: none('nothing answers to a path or to several fingers'),
  noMotion: none('nothing answers to the movement of a device'),
  noDrag: none('nothing is dragged'),
  noTime: none(
    'nothing has a limit of time for its reader; the limit for an answer of a server shows what there is instead',
  ),
  noHelp: none('an element offers no help of its own, which would be the page’s'),
};

/** Cells: for all elements that show something unless they are named, for those named, and for pages. */
const forms = (elementCells, pageCells, own = {}) => ({
  elements: elementCells,
  pages: pageCells,
  builder: pageCells,
  check: pageCells,
  ...own,
});
const both = (names, own = {}) => forms(names, names, own);

/**
 * Number, name, level, and what shows it. `data` is `empty` where nothing else stands.
 *
 * @type {[number: string, name: string, level: string, cells: Record<string, string[]>][]}
 */
const rows = [
  [
    '1.1.1',
    'Non-text Content',
    'A',
    forms(['pictures', 'axe', 'read'], ['pictures', 'axePages', 'readPages'], {
      score: ['pictures', 'axe', 'meter'],
      builder: ['pictures', 'builderAxe'],
      check: ['pictures', 'checkAxe'],
    }),
  ],
  ['1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', both(['media'])],
  ['1.2.2', 'Captions (Prerecorded)', 'A', both(['media'])],
  ['1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'A', both(['media'])],
  ['1.2.4', 'Captions (Live)', 'AA', both(['media'])],
  ['1.2.5', 'Audio Description (Prerecorded)', 'AA', both(['media'])],
  [
    '1.3.1',
    'Info and Relationships',
    'A',
    forms(
      ['headings', 'landmarks', 'headingLevel', 'read'],
      ['headings', 'landmarks', 'readPages'],
      {
        badge: ['landmarks', 'read'],
        comparison: ['headings', 'landmarks', 'narrowTable', 'read'],
      },
    ),
  ],
  ['1.3.2', 'Meaningful Sequence', 'A', forms(['read', 'order'], ['readPages', 'order'])],
  ['1.3.3', 'Sensory Characteristics', 'A', both(['senses'])],
  ['1.3.4', 'Orientation', 'AA', both(['loss'])],
  ['1.3.5', 'Identify Input Purpose', 'AA', both(['purposes'])],
  [
    '1.4.1',
    'Use of Color',
    'A',
    forms(['colourAlone', 'forced'], ['colourAlone'], {
      score: ['colourAlone', 'forced', 'meterForced'],
    }),
  ],
  ['1.4.2', 'Audio Control', 'A', both(['media'])],
  [
    '1.4.3',
    'Contrast (Minimum)',
    'AA',
    forms(['axe', 'text', 'grades'], ['axePages'], {
      builder: ['builderAxe'],
      check: ['checkAxe'],
    }),
  ],
  ['1.4.4', 'Resize Text', 'AA', forms(['enlarge', 'axe'], ['enlarge', 'fit'])],
  ['1.4.5', 'Images of Text', 'AA', both(['pictures'])],
  [
    '1.4.10',
    'Reflow',
    'AA',
    both(['fit', 'loss'], {
      quotes: ['fit', 'loss', 'carouselNarrow'],
      comparison: ['fit', 'loss', 'narrowTable'],
    }),
  ],
  [
    '1.4.11',
    'Non-text Contrast',
    'AA',
    both(['controls', 'ring'], { score: ['controls', 'ring', 'meterForced'] }),
  ],
  ['1.4.12', 'Text Spacing', 'AA', both(['space'])],
  ['1.4.13', 'Content on Hover or Focus', 'AA', both(['hover', 'change'])],
  [
    '2.1.1',
    'Keyboard',
    'A',
    both(['order'], {
      comparison: ['order', 'sortKeys'],
      letter: ['order', 'foldKeys', 'contentsKeys'],
      quotes: ['order', 'carouselKeys'],
      timeline: ['order', 'timelineSaid'],
      pages: ['order', 'searchKeys'],
      builder: ['order', 'builderKeys'],
      check: ['order', 'checkKeys'],
    }),
  ],
  [
    '2.1.2',
    'No Keyboard Trap',
    'A',
    both(['order'], { quotes: ['order', 'carouselTab'], builder: ['order', 'builderKeys'] }),
  ],
  ['2.1.4', 'Character Key Shortcuts', 'A', both(['keys'])],
  ['2.2.1', 'Timing Adjustable', 'A', both(['noTime'])],
  [
    '2.2.2',
    'Pause, Stop, Hide',
    'A',
    both(['movement'], { quotes: ['movement', 'carouselStill', 'carouselReduced'] }),
  ],
  ['2.3.1', 'Three Flashes or Below Threshold', 'A', both(['movement'])],
  [
    '2.4.1',
    'Bypass Blocks',
    'A',
    {
      elements: ['part'],
      pages: ['skip'],
      builder: ['skip', 'readPages'],
      check: ['skip', 'readPages'],
      data: ['part'],
    },
  ],
  [
    '2.4.2',
    'Page Titled',
    'A',
    { elements: ['part'], pages: ['head'], builder: ['head'], check: ['head'], data: ['part'] },
  ],
  [
    '2.4.3',
    'Focus Order',
    'A',
    both(['order'], {
      quotes: ['order', 'carouselTab', 'carouselEnds'],
      letter: ['order', 'contentsKeys'],
      builder: ['order', 'builderKeys'],
      check: ['order', 'checkKeys'],
    }),
  ],
  ['2.4.4', 'Link Purpose (In Context)', 'A', both(['links'])],
  [
    '2.4.5',
    'Multiple Ways',
    'AA',
    {
      elements: ['part'],
      pages: ['searchKeys', 'sitemap'],
      builder: ['oneWay'],
      check: ['oneWay'],
      data: ['part'],
    },
  ],
  ['2.4.6', 'Headings and Labels', 'AA', both(['headings', 'described'], { badge: ['described'] })],
  ['2.4.7', 'Focus Visible', 'AA', both(['ring'], { quotes: ['ring', 'carouselRing'] })],
  ['2.4.11', 'Focus Not Obscured (Minimum)', 'AA', both(['cover'])],
  ['2.5.1', 'Pointer Gestures', 'A', both(['noGestures'], { quotes: ['carouselButtons'] })],
  ['2.5.2', 'Pointer Cancellation', 'A', both(['cancel'])],
  ['2.5.3', 'Label in Name', 'A', both(['names'])],
  ['2.5.4', 'Motion Actuation', 'A', both(['noMotion'])],
  ['2.5.7', 'Dragging Movements', 'AA', both(['noDrag'], { quotes: ['carouselButtons'] })],
  ['2.5.8', 'Target Size (Minimum)', 'AA', both(['sizes'], { quotes: ['sizes', 'carouselSize'] })],
  [
    '3.1.1',
    'Language of Page',
    'A',
    {
      elements: ['part', 'language'],
      pages: ['head'],
      builder: ['head'],
      check: ['head'],
      data: ['part'],
    },
  ],
  [
    '3.1.2',
    'Language of Parts',
    'AA',
    forms(['language'], ['pageLanguage'], {
      quotes: ['language', 'quoteLanguage'],
      letter: ['language', 'letterLanguage'],
    }),
  ],
  ['3.2.1', 'On Focus', 'A', both(['change'])],
  ['3.2.2', 'On Input', 'A', forms(['choice'], ['choice'])],
  [
    '3.2.3',
    'Consistent Navigation',
    'AA',
    {
      elements: ['part'],
      pages: ['furniture'],
      builder: ['furniture'],
      check: ['furniture'],
      data: ['part'],
    },
  ],
  ['3.2.4', 'Consistent Identification', 'AA', forms(['identified'], ['furniture'])],
  [
    '3.2.6',
    'Consistent Help',
    'A',
    {
      elements: ['noHelp'],
      pages: ['furniture'],
      builder: ['furniture'],
      check: ['furniture'],
      data: ['noHelp'],
    },
  ],
  [
    '3.3.1',
    'Error Identification',
    'A',
    {
      elements: ['noFields'],
      comparison: ['nothingLeft'],
      timeline: ['noErrors'],
      pages: ['searchKeys'],
      builder: ['builderColours'],
      check: ['checkEmpty'],
    },
  ],
  ['3.3.2', 'Labels or Instructions', 'A', both(['labels'])],
  [
    '3.3.3',
    'Error Suggestion',
    'AA',
    {
      elements: ['noFields'],
      comparison: ['noSuggestion'],
      timeline: ['noErrors'],
      pages: ['noSuggestion'],
      builder: ['builderColours'],
      check: ['checkRule', 'checkNext'],
    },
  ],
  ['3.3.4', 'Error Prevention (Legal, Financial, Data)', 'AA', both(['noCommitment'])],
  ['3.3.7', 'Redundant Entry', 'A', both(['noProcess'], { builder: ['builderReload'] })],
  ['3.3.8', 'Accessible Authentication (Minimum)', 'AA', both(['noLogin'])],
  [
    '4.1.2',
    'Name, Role, Value',
    'A',
    forms(['names', 'axe', 'read'], ['names', 'axePages', 'readPages'], {
      score: ['names', 'axe', 'meter', 'read'],
      builder: ['names', 'builderAxe', 'builderOption'],
      check: ['names', 'checkAxe', 'readPages'],
    }),
  ],
  [
    '4.1.3',
    'Status Messages',
    'AA',
    {
      elements: ['read'],
      comparison: ['read', 'findAnnounced', 'sortKeys'],
      quotes: ['read', 'carouselSaid'],
      timeline: ['read', 'timelineSaid'],
      data: ['dataError'],
      pages: ['searchKeys', 'searchFailed'],
      builder: ['builderFailed', 'readPages'],
      check: ['checkKeys', 'readPages'],
    },
  ],
];

export const criteria = rows.map(([number, name, level, cells]) => ({
  number,
  name,
  level,
  cells,
}));

/** What stands in a cell: the names of its evidence. Nobody else's cell stands for an element that is not named. */
export function cellOf({ cells }, subject) {
  if (cells[subject]) return cells[subject];
  if (subject === 'data') return ['empty', 'nothingOwn'];
  return Object.hasOwn({ pages: 1, builder: 1, check: 1 }, subject) ? [] : (cells.elements ?? []);
}
