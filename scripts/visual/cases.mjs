/** What is pictured: each element with real data, in the layouts that it has, in each theme that has colours. */
import { allThemes } from '../../src/themes/generated/all.ts';

const islington = 'islington.json';

export const cases = [
  {
    name: 'badge',
    tag: 'inspection-badge',
    attributes: { which: 'ofsted-80505-2020-04-15' },
    data: islington,
  },
  {
    name: 'badge-compact',
    tag: 'inspection-badge',
    attributes: { compact: '' },
    data: 'councils/halton.json',
  },
  {
    name: 'comparison',
    tag: 'inspection-comparison',
    attributes: { own: 'Islington', region: 'London' },
    data: 'councils.json',
  },
  { name: 'findings', tag: 'inspection-findings', data: islington },
  { name: 'judgements', tag: 'inspection-judgements', data: 'councils/devon.json' },
  {
    name: 'letter',
    tag: 'inspection-letter',
    attributes: { which: 'ofsted-80505-2022-11-28' },
    data: islington,
  },
  { name: 'quotes', tag: 'inspection-quotes', data: islington },
  {
    name: 'quotes-carousel',
    tag: 'inspection-quotes',
    attributes: { layout: 'carousel' },
    data: islington,
  },
  { name: 'recommendations', tag: 'inspection-recommendations', data: islington },
  {
    name: 'score',
    tag: 'inspection-score',
    attributes: { which: 'cqc-islington-2025-06' },
    data: islington,
  },
  { name: 'summary', tag: 'inspection-summary', data: islington },
  { name: 'timeline', tag: 'inspection-timeline', data: islington },
];

/**
 * Width of the element, and how many pixels of its height are pictured: enough for a grade in each theme. Side by side all get
 * as much as the first; below each other the others, which change colours and corners alone, get less.
 */
export const widths = [
  { width: 320, columns: 6, first: 1150, others: 1150 },
  { width: 1280, columns: 1, first: 720, others: 500 },
];

export const schemes = ['light', 'dark'];

/**
 * The whole of each element, narrow and light, side by side: in English, in Welsh, from right to left, compact. What is longer than
 * the limit repeats what is above it.
 */
export const whole = {
  name: 'whole',
  width: 320,
  limit: 5000,
  ways: [
    { lang: 'en-GB', density: 'comfortable' },
    { lang: 'cy', density: 'comfortable' },
    { lang: 'ar', dir: 'rtl', density: 'comfortable' },
    { lang: 'en-GB', density: 'compact' },
  ],
};

/** What the widgets are of themselves comes first. */
export const themes = allThemes
  .filter(({ colours }) => colours)
  .map(({ name }) => name)
  .sort((a, b) => Number(b === 'neutral') - Number(a === 'neutral'));
