import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import type { CSSResult } from 'lit';

import { badgeStyles } from './badge.styles.js';
import { findingsStyles } from './findings.styles.js';
import { gradeStyles } from './grade.styles.js';
import { headingStyles } from './heading.styles.js';
import { hostStyles } from './host.styles.js';
import { judgementsStyles } from './judgements.styles.js';
import { quotesStyles } from './quotes.styles.js';
import { recommendationsStyles } from './recommendations.styles.js';
import { scoreStyles } from './score.styles.js';

const schema = JSON.parse(
  readFileSync(new URL('../model/inspection.schema.json', import.meta.url), 'utf8'),
) as { $defs: { Grade: { properties: { tone: { enum: string[] } } } } };
const tones = schema.$defs.Grade.properties.tone.enum;

type Rgb = readonly [red: number, green: number, blue: number];
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** An oklch() colour in linear sRGB, by the matrices of CSS Color 4, cut to what a screen can show. */
function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
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
function fromHex(hex: string): Rgb {
  const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return [0, 2, 4].map((start) => {
    const value = parseInt(digits.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

function parseColour(text: string): Rgb {
  const [, hex] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text) ?? [];
  if (hex) return fromHex(hex);
  const [, parts] = /^oklch\(([\d.\s]+)\)$/.exec(text) ?? [];
  assert.ok(parts, `a colour that this test cannot read: ${text}`);
  const [lightness, chroma, hue] = parts.trim().split(/\s+/).map(Number);
  return fromOklch(lightness as number, chroma as number, hue as number);
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast of two colours as WCAG 2 counts it. */
function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light as number) + 0.05) / ((dark as number) + 0.05);
}

/** The value of a declaration in the rule with a selector. */
function valueOf({ cssText }: CSSResult, selector: string, property: string): string {
  const rules = cssText.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  for (const [, selectors, body] of rules) {
    if (selectors?.trim() !== selector) continue;
    const declaration = (body as string)
      .split(';')
      .map((each) => each.trim().replace(/\s+/g, ' '))
      .find((each) => each.startsWith(`${property}:`));
    if (declaration) return declaration.slice(property.length + 1).trim();
  }
  return assert.fail(`no ${property} in ${selector}`);
}

/** The default of a value for light or dark: what the last var() falls back to. */
function defaultFor(value: string, scheme: Scheme): string {
  const [, light, dark] =
    /light-dark\(\s*((?:[^(),]|\([^()]*\))+),\s*((?:[^(),]|\([^()]*\))+)\)/.exec(value) ?? [
      undefined,
      value,
      value,
    ];
  return (scheme === 'light' ? light : dark).trim();
}

const colourOf = (styles: CSSResult, selector: string, property: string, scheme: Scheme) =>
  parseColour(defaultFor(valueOf(styles, selector, property), scheme));

const surface = (scheme: Scheme) => colourOf(hostStyles, "[part='card']", 'background', scheme);

function assertContrast(what: string, one: Rgb, other: Rgb, least: number): void {
  const found = contrast(one, other);
  assert.ok(found >= least, `${what}: ${found.toFixed(2)}, and ${least} is needed`);
}

test('counts contrast and converts colours as the specifications do', () => {
  assert.equal(contrast(fromHex('000'), fromHex('fff')), 21);
  assert.ok(Math.abs(contrast(fromHex('767676'), fromHex('ffffff')) - 4.54) < 0.01);
  // The red, green and blue of sRGB.
  const known: [Rgb, Rgb][] = [
    [fromOklch(0.627955, 0.257683, 29.2339), [1, 0, 0]],
    [fromOklch(0.86644, 0.294827, 142.4953), [0, 1, 0]],
    [fromOklch(0.452014, 0.313214, 264.052), [0, 0, 1]],
    [fromOklch(1, 0, 0), [1, 1, 1]],
  ];
  for (const [converted, exact] of known)
    exact.forEach((part, index) =>
      assert.ok(Math.abs((converted[index] as number) - part) < 0.001, String(exact)),
    );
});

for (const scheme of SCHEMES) {
  suite(scheme, () => {
    for (const tone of tones) {
      test(`a grade in the tone ${tone} has 4.5:1, and the 7:1 that its style sheet promises`, () => {
        const rule = `[data-tone='${tone}']`;
        const tint =
          tone === 'neutral'
            ? valueOf(gradeStyles, rule, '--_tint')
            : valueOf(gradeStyles, '[data-tone]', '--_tint').replace(
                'var(--_hue)',
                valueOf(gradeStyles, rule, '--_hue'),
              );
        // What a page sets wins; these are the defaults.
        for (const part of ['text', 'ground'])
          assert.ok(gradeStyles.cssText.includes(`var(--inspection-${tone}-${part})`), part);
        const toned = (property: string) =>
          parseColour(
            defaultFor(
              valueOf(gradeStyles, '[data-tone]', property).replaceAll('var(--_tint)', tint),
              scheme,
            ),
          );
        const [text, ground] = [toned('color'), toned('background')];
        assertContrast(tone, text, ground, 7);
        assertContrast(`${tone} without its ground`, text, surface(scheme), 4.5);
      });
    }

    test('text, muted text and links have 4.5:1 on the surface', () => {
      const colours = {
        text: colourOf(hostStyles, ':host', 'color', scheme),
        muted: colourOf(hostStyles, ':host', '--_muted', scheme),
        link: colourOf(hostStyles, 'a', 'color', scheme),
      };
      for (const [what, colour] of Object.entries(colours))
        assertContrast(what, colour, surface(scheme), 4.5);
    });

    test('every other colour of the style sheets has 4.5:1, that of disabled buttons 3:1', () => {
      // A colour that is added later is found here without a change to this test.
      const sheets = {
        badgeStyles,
        findingsStyles,
        headingStyles,
        judgementsStyles,
        quotesStyles,
        recommendationsStyles,
        scoreStyles,
      };
      let found = 0;
      for (const [name, { cssText }] of Object.entries(sheets)) {
        for (const [, selector = '', body = ''] of cssText.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
          const value = /(?:^|[\s;])color:([^;]*light-dark[^;]*);/.exec(body)?.[1];
          if (value === undefined) continue;
          found += 1;
          const least = selector.includes('disabled') ? 3 : 4.5;
          const colour = parseColour(defaultFor(value, scheme));
          assertContrast(`${name} ${selector.trim()}`, colour, surface(scheme), least);
        }
      }
      assert.ok(found >= 2, `${found} colours`);
    });
  });
}
