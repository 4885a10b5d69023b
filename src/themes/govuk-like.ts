import type { Theme } from './sheet/tokens.js';

/** For pages in the manner of the GOV.UK Design System: its text, greys, links and the tints of its tags; square corners. */
export const govukLike: Theme = {
  name: 'govuk-like',
  about: 'For pages in the manner of the GOV.UK Design System.',
  radius: '0px',
  colours: {
    text: ['#0b0c0c', '#fff'],
    muted: ['#484949', '#cecece'],
    link: ['#1a65a6', '#8eb2d3'],
    focus: ['#0b0c0c', '#fd0'],
    line: ['#b1b4b6', '#626a6e'],
    surface: ['#fff', '#0b0c0c'],
  },
  grades: {
    excellent: [
      ['#005a30', '#cce2d8'],
      ['#cce2d8', '#00452a'],
    ],
    good: [
      ['#10403c', '#d4ecea'],
      ['#d4ecea', '#10403c'],
    ],
    fair: [
      ['#594d00', '#fff7bf'],
      ['#fff7bf', '#4d4200'],
    ],
    weak: [
      ['#6e3619', '#fcd6c3'],
      ['#fcd6c3', '#5c2c14'],
    ],
    poor: [
      ['#7a1f12', '#f4cdc6'],
      ['#f4cdc6', '#6b1b10'],
    ],
    neutral: [
      ['#282d30', '#eeefef'],
      ['#eeefef', '#383f43'],
    ],
  },
};
