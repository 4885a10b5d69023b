/** The style sheet of a theme: custom properties and nothing else, so that it changes nothing but the widgets. */
import { colourNames, tones, type Colour, type Theme } from './tokens.js';

/** What chooses a theme, for a page, a part of it or one widget. */
export function selectorOf({ name }: Theme): string {
  return `.inspection-theme-${name},\n[data-inspection-theme~='${name}']`;
}

/** The custom properties that a theme sets, with their values; `initial` is the value that the widgets have themselves. */
export function propertiesOf(theme: Theme): Map<string, string> {
  const { colours, grades = {}, radius, space } = theme;
  const properties = new Map<string, string>();
  if (colours) {
    for (const name of colourNames) properties.set(name, valueOf(colours[name]));
    for (const tone of tones) {
      const [text, ground] = grades[tone] ?? [];
      properties.set(`${tone}-text`, valueOf(text));
      properties.set(`${tone}-ground`, valueOf(ground));
    }
    properties.set('radius', radius ?? 'initial');
  }
  if (space !== undefined) properties.set('space', String(space));
  return new Map([...properties].map(([name, value]) => [`--inspection-${name}`, value]));
}

function valueOf(colour: Colour | undefined): string {
  if (colour === undefined) return 'initial';
  return typeof colour === 'string' ? colour : `light-dark(${colour.join(', ')})`;
}

/** The text of the file. */
export function sheetOf(theme: Theme): string {
  const declarations = [...propertiesOf(theme)].map(([name, value]) => `  ${name}: ${value};\n`);
  return `/* ${theme.about} */\n${selectorOf(theme)} {\n${declarations.join('')}}\n`;
}
