/**
 * The colours of the pictures. Programs that draw SVG know neither `oklch()` nor `light-dark()`, so what the style
 * sheets say stands here as hex; a test holds the two equal.
 */
import type { Tone } from '../../views/index.js';

export type Scheme = 'light' | 'dark';

export interface Colours {
  surface: string;
  line: string;
  text: string;
  muted: string;
  grades: Readonly<Record<Tone, { text: string; ground: string }>>;
}

export const colours: Readonly<Record<Scheme, Colours>> = {
  light: {
    surface: '#fff',
    line: '#bbb',
    text: '#111',
    muted: '#4c4c4c',
    grades: {
      excellent: { text: '#294433', ground: '#d5f5de' },
      good: { text: '#384127', ground: '#e4f1d1' },
      fair: { text: '#463c20', ground: '#f7ebca' },
      weak: { text: '#503726', ground: '#ffe4cf' },
      poor: { text: '#523430', ground: '#ffe0db' },
      neutral: { text: '#3d3d3d', ground: '#ebebeb' },
    },
  },
  dark: {
    surface: '#191919',
    line: '#555',
    text: '#eee',
    muted: '#bbb',
    grades: {
      excellent: { text: '#ceeed8', ground: '#1f3a29' },
      good: { text: '#deeaca', ground: '#2e371d' },
      fair: { text: '#f0e4c3', ground: '#3c3216' },
      weak: { text: '#fdddc9', ground: '#452d1c' },
      poor: { text: '#ffdad5', ground: '#472a26' },
      neutral: { text: '#e4e4e4', ground: '#333' },
    },
  },
};
