import type { Theme } from './sheet/tokens.js';

/** Black and white, full lines, grades as words in a frame: 7:1 or more everywhere. */
export const highContrast: Theme = {
  name: 'high-contrast',
  about: 'Black on white or white on black, with full lines: 7 to 1 or more everywhere.',
  colours: {
    text: ['#000', '#fff'],
    muted: ['#000', '#fff'],
    link: ['#00007a', '#ff6'],
    focus: ['#000', '#fff'],
    line: ['#000', '#fff'],
    surface: ['#fff', '#000'],
  },
  grades: {
    excellent: [
      ['#fff', '#000'],
      ['#003d1f', '#8dffc0'],
    ],
    good: [
      ['#fff', '#000'],
      ['#2b4000', '#d2ff7a'],
    ],
    fair: [
      ['#fff', '#000'],
      ['#4a3a00', '#ffe873'],
    ],
    weak: [
      ['#fff', '#000'],
      ['#5c2c00', '#ffc78a'],
    ],
    poor: [
      ['#fff', '#000'],
      ['#6b0012', '#ffb8b8'],
    ],
    neutral: [
      ['#000', '#fff'],
      ['#fff', '#000'],
    ],
  },
};
