import type { Theme } from './sheet/tokens.js';

/** The dark defaults whatever the page says: for dark pages, or parts of pages, that have no `color-scheme`. */
export const dark: Theme = {
  name: 'dark',
  about: 'Dark, for pages and parts of them that are dark but do not say so by color-scheme.',
  colours: {
    text: '#eee',
    muted: '#bbb',
    link: '#9cf',
    focus: '#eee',
    line: '#555',
    surface: '#191919',
  },
  grades: {
    excellent: ['oklch(0.92 0.045 155)', 'oklch(0.32 0.045 155)'],
    good: ['oklch(0.92 0.045 125)', 'oklch(0.32 0.045 125)'],
    fair: ['oklch(0.92 0.045 90)', 'oklch(0.32 0.045 90)'],
    weak: ['oklch(0.92 0.045 55)', 'oklch(0.32 0.045 55)'],
    poor: ['oklch(0.92 0.045 27)', 'oklch(0.32 0.045 27)'],
    neutral: ['oklch(0.92 0 0)', 'oklch(0.32 0 0)'],
  },
};
