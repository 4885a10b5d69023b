/** Reads the colours of style sheets and counts their contrast. */
import type { CSSResult } from 'lit';

/** Red, green and blue in linear sRGB, from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** An oklch() colour in linear sRGB, by the matrices of CSS Color 4, cut to what a screen can show. */
export function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => Math.min(1, Math.max(0, part)));
  return linear as unknown as Rgb;
}

/** A hex colour in linear sRGB. */
export function fromHex(hex: string): Rgb {
  const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return [0, 2, 4].map((start) => {
    return toLinear(parseInt(digits.slice(start, start + 2), 16) / 255);
  }) as unknown as Rgb;
}

const toScreen = (part: number) =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
const toLinear = (part: number) =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

/** What `color-mix(in srgb, one share, transparent)` looks like on a ground. */
export function mixed(one: Rgb, share: number, ground: Rgb): Rgb {
  return one.map((part, index) =>
    toLinear(toScreen(part) * share + toScreen(ground[index] as number) * (1 - share)),
  ) as unknown as Rgb;
}

/** A colour as a browser tells it: red, green and blue from 0 to 255. */
export const toBytes = (colour: Rgb): number[] =>
  colour.map((part) => Math.round(toScreen(part) * 255));

export function parseColour(text: string): Rgb {
  const [, hex] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text) ?? [];
  if (hex) return fromHex(hex);
  const [, parts] = /^oklch\(([\d.\s]+)\)$/.exec(text) ?? [];
  if (!parts) throw new Error(`a colour that this test cannot read: ${text}`);
  const [lightness, chroma, hue] = parts.trim().split(/\s+/).map(Number);
  return fromOklch(lightness as number, chroma as number, hue as number);
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast of two colours as WCAG 2 counts it. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light as number) + 0.05) / ((dark as number) + 0.05);
}

/** The value of a declaration in the rule with a selector. */
export function valueOf({ cssText }: CSSResult, selector: string, property: string): string {
  const rules = cssText.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  for (const [, selectors, body] of rules) {
    if (selectors?.trim() !== selector) continue;
    const declaration = (body as string)
      .split(';')
      .map((each) => each.trim().replace(/\s+/g, ' '))
      .find((each) => each.startsWith(`${property}:`));
    if (declaration) return declaration.slice(property.length + 1).trim();
  }
  throw new Error(`no ${property} in ${selector}`);
}

/** The default of a value for light or dark: what the last var() falls back to. */
export function defaultFor(value: string, scheme: Scheme): string {
  const [, light, dark] =
    /light-dark\(\s*((?:[^(),]|\([^()]*\))+),\s*((?:[^(),]|\([^()]*\))+)\)/.exec(value) ?? [
      undefined,
      value,
      value,
    ];
  return (scheme === 'light' ? light : dark).trim();
}

/** The default colour of a property in the rule with a selector. */
export const colourOf = (styles: CSSResult, selector: string, property: string, scheme: Scheme) =>
  parseColour(defaultFor(valueOf(styles, selector, property), scheme));

/** The default colours of a grade in a tone. */
export function gradeColours(styles: CSSResult, tone: string, scheme: Scheme) {
  const rule = `[data-tone='${tone}']`;
  const tint =
    tone === 'neutral'
      ? valueOf(styles, rule, '--_tint')
      : valueOf(styles, '[data-tone]', '--_tint').replace(
          'var(--_hue)',
          valueOf(styles, rule, '--_hue'),
        );
  const toned = (property: string) =>
    parseColour(
      defaultFor(valueOf(styles, '[data-tone]', property).replaceAll('var(--_tint)', tint), scheme),
    );
  return { text: toned('color'), ground: toned('background') };
}
