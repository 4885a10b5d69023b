/** What is pictured: each element with real data, in the layouts that it has. */
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

/** Width of the element, and how much of it is pictured: the first theme shows more than the others, which change colours alone. */
export const widths = [
  { width: 320, columns: 6, first: 1150, others: 380 },
  { width: 1280, columns: 1, first: 720, others: 230 },
];

export const schemes = ['light', 'dark'];
