/** What many instances show, first and as new data. */
import {
  councilsOfOneShape,
  lightSheet,
  markupOf,
  shadowSheet,
  viewOf,
} from '../shared/results.mjs';

/** Grades as pills of one word, which libraries call badges. */
const PILLS = [
  ['excellent', 'Outstanding'],
  ['good', 'Good'],
  ['weak', 'Requires improvement'],
  ['poor', 'Inadequate'],
];
const PILL_RULES = `
  display: inline-block; padding: 0.1em 0.6em; border: 1px solid; border-radius: 0.4em; font-weight: 700;`;
const pillSheet = (pill) => `
  ${pill} { ${PILL_RULES} }
  ${pill}[data-tone='excellent'] { background: #d8f3dc; color: #0b4a24; }
  ${pill}[data-tone='good'] { background: #e3f2cf; color: #29470b; }
  ${pill}[data-tone='weak'] { background: #fbe4cf; color: #5c2d06; }
  ${pill}[data-tone='poor'] { background: #fbdcda; color: #66150f; }`;

/** Spare room below, so that what is out of view is as far down as the plain one has it. */
const lazySheet = (name, height) =>
  `.inspection-${name} { content-visibility: auto; contain-intrinsic-block-size: auto ${height}px; }`;

/** @returns {Promise<Record<string, object>>} for each kind how many there are, what each shows, and how it is styled */
export function instanceData() {
  const documents = councilsOfOneShape();
  const widgets = (name) => ({
    sheet: lightSheet(name),
    shadowSheet: shadowSheet(name),
    items: documents.map((document) => ({
      document,
      view: viewOf(name, document),
      markup: markupOf(name, document),
    })),
  });
  return {
    pills: {
      count: 1000,
      sheet: pillSheet('.pill'),
      shadowSheet: pillSheet('span'),
      items: PILLS.map(([tone, text]) => ({
        view: { tone, text },
        markup: `<span class="pill" data-tone="${tone}">${text}</span>`,
      })),
    },
    badges: { count: 1000, ...widgets('badge') },
    grids: { count: 200, ...widgets('judgements'), lazySheet: lazySheet('judgements', 480) },
  };
}
