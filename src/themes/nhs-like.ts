import type { Theme } from './sheet/tokens.js';

/** For pages in the manner of the NHS digital service manual: its blues and greys, slightly rounded corners. */
export const nhsLike: Theme = {
  name: 'nhs-like',
  about: 'For pages in the manner of the NHS digital service manual.',
  radius: '4px',
  colours: {
    text: ['#212b32', '#f0f4f5'],
    muted: ['#4c6272', '#c0c9cf'],
    link: ['#005eb8', '#9cc8f0'],
    focus: ['#212b32', '#ffeb3b'],
    line: ['#d8dde0', '#55646f'],
    surface: ['#fff', '#212b32'],
  },
  grades: {
    excellent: [
      ['#00401e', '#cce5d8'],
      ['#cce5d8', '#00401e'],
    ],
    good: [
      ['#004e49', '#ccedeb'],
      ['#ccedeb', '#004540'],
    ],
    fair: [
      ['#4d3b00', '#fff2c7'],
      ['#fff2c7', '#4d3b00'],
    ],
    weak: [
      ['#612e00', '#ffdcbf'],
      ['#ffdcbf', '#5c2c00'],
    ],
    poor: [
      ['#6b140e', '#f7d4d1'],
      ['#f7d4d1', '#6b140e'],
    ],
    neutral: [
      ['#263138', '#e8edee'],
      ['#e8edee', '#3d4f5c'],
    ],
  },
};
