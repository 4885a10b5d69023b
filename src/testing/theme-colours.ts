/** What the widgets look like in a theme, worked out from its source and the style sheets. */
import { gradeStyles } from '../styles/grade.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import {
  tones,
  type Colour,
  type ColourName,
  type Theme,
  type Tone,
} from '../themes/sheet/tokens.js';
import { colourOf, gradeColours, parseColour, type Rgb, type Scheme } from './colours.js';

export type ThemeColours = Readonly<Record<ColourName, Rgb>> & {
  readonly grades: Readonly<Record<Tone, { text: Rgb; ground: Rgb }>>;
};

/** Where the widgets have the colours of themselves. */
const PLACES: Partial<Record<ColourName, [selector: string, property: string]>> = {
  text: ["[part='card']", 'color'],
  muted: [':host', '--_muted'],
  link: ['a', 'color'],
  line: [':host', '--_line'],
  surface: ["[part='card']", 'background'],
};

const inScheme = (colour: Colour, scheme: Scheme): Rgb =>
  parseColour(typeof colour === 'string' ? colour : colour[scheme === 'light' ? 0 : 1]);

export function coloursOf({ colours = {}, grades = {} }: Theme, scheme: Scheme): ThemeColours {
  const colour = (name: ColourName): Rgb => {
    const own = colours[name];
    if (own !== undefined) return inScheme(own, scheme);
    // The outline of what has the focus is of the colour of its text.
    const place = PLACES[name] ?? PLACES.text;
    return colourOf(hostStyles, ...(place as [string, string]), scheme);
  };
  const grade = (tone: Tone): { text: Rgb; ground: Rgb } => {
    const [text, ground] = grades[tone] ?? [];
    const own = gradeColours(gradeStyles, tone, scheme);
    return {
      text: text === undefined ? own.text : inScheme(text, scheme),
      ground: ground === undefined ? own.ground : inScheme(ground, scheme),
    };
  };
  return {
    text: colour('text'),
    muted: colour('muted'),
    link: colour('link'),
    focus: colour('focus'),
    line: colour('line'),
    surface: colour('surface'),
    grades: Object.fromEntries(tones.map((tone) => [tone, grade(tone)])) as ThemeColours['grades'],
  };
}
