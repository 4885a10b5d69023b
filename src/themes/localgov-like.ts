import type { Theme } from './sheet/tokens.js';

/**
 * For pages in the manner of LocalGov Drupal’s base theme: its greys, and its accent for links and focus. A council that
 * has put its own colour in the accent’s place sets `--inspection-link` to the same.
 */
export const localgovLike: Theme = {
  name: 'localgov-like',
  about: 'For pages in the manner of LocalGov Drupal’s base theme.',
  radius: '0.25em',
  colours: {
    text: ['#0b0c0c', '#f9f9f9'],
    muted: ['#505a5f', '#cecfd0'],
    link: ['#652c95', '#d3b3ee'],
    focus: ['#652c95', '#fd0'],
    line: ['#cecfd0', '#5f6a70'],
    surface: ['#fff', '#17181a'],
  },
  grades: {
    excellent: [
      ['#0a4a1c', '#d3ecd3'],
      ['#d3ecd3', '#0c4a20'],
    ],
    good: [
      ['#3b4a00', '#e8efc8'],
      ['#e8efc8', '#394606'],
    ],
    fair: [
      ['#574500', '#fff3b8'],
      ['#fff3b8', '#4d3f00'],
    ],
    weak: [
      ['#693200', '#fde0c8'],
      ['#fde0c8', '#5e2f08'],
    ],
    poor: [
      ['#7d140e', '#fad3d0'],
      ['#fad3d0', '#6e1611'],
    ],
    neutral: [
      ['#333a3d', '#eaeaea'],
      ['#eaeaea', '#3f464a'],
    ],
  },
};
