/** Colours that somebody chose: whether all can read them, and the rule for a style sheet that sets them. */

export type Scheme = 'light' | 'dark';

/** Colours of a widget that can be chosen, each the property `--inspection-` with its name. */
export const colourNames = ['surface', 'text', 'link', 'line'] as const;

export type ColourName = (typeof colourNames)[number];

export type Colours = Readonly<Record<ColourName, string>>;

/** Contrast with the background that WCAG 2.2 asks for: of text, and of what is no text. */
const LEAST = { text: 4.5, link: 4.5, line: 3 } as const;

/** A contrast that is too low. */
export interface LowContrast {
  name: keyof typeof LEAST;
  /** Rounded down to one decimal, so that it never reads as enough. */
  contrast: number;
  least: number;
  scheme: Scheme;
}

/** A colour as six digits with `#` before them; `undefined` for what is none. */
export function colourOf(text: string): string | undefined {
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

/** What is too low where colours were chosen, in each scheme in which the widget may be seen. */
export function lowContrasts(
  chosen: Partial<Colours>,
  defaults: Readonly<Record<Scheme, Colours>>,
  schemes: readonly Scheme[],
): LowContrast[] {
  return schemes.flatMap((scheme) => {
    const colours = { ...defaults[scheme], ...chosen };
    return (Object.keys(LEAST) as (keyof typeof LEAST)[]).flatMap((name) => {
      // A widget's own lines part what words part as well; a line that somebody chose is meant to be seen.
      const isChosen = chosen[name] ?? (name !== 'line' && chosen.surface);
      const contrast = contrastOf(colours[name], colours.surface);
      const least = LEAST[name];
      if (isChosen === undefined || isChosen === false || contrast >= least) return [];
      return [{ name, contrast: Math.floor(contrast * 10) / 10, least, scheme }];
    });
  });
}

/** The contrast of two colours, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** As WCAG 2.2 defines it. */
function luminanceOf(colour: string): number {
  const digits = (colourOf(colour) ?? '#000000').slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The properties that make a widget look so. Text that matters less takes the colour of the text, or it might not be read. */
export function propertiesOf(chosen: Partial<Colours>): [name: string, value: string][] {
  return colourNames.flatMap((name) => {
    const value = chosen[name];
    if (value === undefined) return [];
    const names = name === 'text' ? ['text', 'muted'] : [name];
    return names.map((each): [string, string] => [`--inspection-${each}`, value]);
  });
}

/** The rule for the style sheet of a site; empty where nothing was chosen. */
export function ruleOf(chosen: Partial<Colours>): string {
  const lines = propertiesOf(chosen).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? `:root {\n${lines.join('\n')}\n}` : '';
}
