/** Tones of grades, best first; `neutral` is for what is no grade. The format has the same (`Grade.tone`). */
export const tones = ['excellent', 'good', 'fair', 'weak', 'poor', 'neutral'] as const;

export type Tone = (typeof tones)[number];

/** Colours of a widget, each of which is the custom property `--inspection-` and its name. */
export const colourNames = ['text', 'muted', 'link', 'focus', 'line', 'surface'] as const;

export type ColourName = (typeof colourNames)[number];

/** A colour, or one for light pages and one for dark ones. */
export type Colour = string | readonly [light: string, dark: string];

/** Text and ground of a grade. */
export type GradeColours = readonly [text: Colour, ground: Colour];

/**
 * A look that a page can choose. What is left out is as the widgets have it of themselves: a theme with colours takes the
 * place of another one around it as a whole, one without leaves it.
 */
export interface Theme {
  /** Its name in the file, the class and the attribute that choose it. */
  readonly name: string;
  /** What it is, in a sentence. */
  readonly about: string;
  readonly colours?: Readonly<Partial<Record<ColourName, Colour>>>;
  readonly grades?: Readonly<Partial<Record<Tone, GradeColours>>>;
  /** Radius of corners. */
  readonly radius?: string;
  /** Room between and around things, as a part of the usual: 1 is comfortable, 0.5 compact. */
  readonly space?: number;
}
