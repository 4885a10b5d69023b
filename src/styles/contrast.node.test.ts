import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import {
  colourOf,
  contrast,
  defaultFor,
  fromHex,
  fromOklch,
  gradeColours,
  parseColour,
  SCHEMES,
  type Rgb,
  type Scheme,
} from '../testing/colours.js';
import { badgeStyles } from './badge.styles.js';
import { comparisonStyles } from './comparison.styles.js';
import { findingsStyles } from './findings.styles.js';
import { gradeStyles } from './grade.styles.js';
import { headingStyles } from './heading.styles.js';
import { hostStyles } from './host.styles.js';
import { judgementsStyles } from './judgements.styles.js';
import { letterStyles } from './letter.styles.js';
import { quotesStyles } from './quotes.styles.js';
import { recommendationsStyles } from './recommendations.styles.js';
import { scoreStyles } from './score.styles.js';
import { summaryStyles } from './summary.styles.js';
import { timelineStyles } from './timeline.styles.js';

const schema = JSON.parse(
  readFileSync(new URL('../model/inspection.schema.json', import.meta.url), 'utf8'),
) as { $defs: { Grade: { properties: { tone: { enum: string[] } } } } };
const tones = schema.$defs.Grade.properties.tone.enum;

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
        // What a page sets wins; these are the defaults.
        for (const part of ['text', 'ground'])
          assert.ok(gradeStyles.cssText.includes(`var(--inspection-${tone}-${part})`), part);
        const { text, ground } = gradeColours(gradeStyles, tone, scheme);
        assertContrast(tone, text, ground, 7);
        assertContrast(`${tone} without its ground`, text, surface(scheme), 4.5);
      });
    }

    test('text, muted text and links have 4.5:1 on the surface', () => {
      const colours = {
        text: colourOf(hostStyles, "[part='card']", 'color', scheme),
        muted: colourOf(hostStyles, ':host', '--_muted', scheme),
        link: colourOf(hostStyles, 'a', 'color', scheme),
      };
      for (const [what, colour] of Object.entries(colours))
        assertContrast(what, colour, surface(scheme), 4.5);
    });

    test('every other colour of the style sheets has 4.5:1', () => {
      // A colour that is added later is found here without a change to this test.
      const sheets = {
        badgeStyles,
        comparisonStyles,
        findingsStyles,
        headingStyles,
        judgementsStyles,
        letterStyles,
        quotesStyles,
        recommendationsStyles,
        scoreStyles,
        summaryStyles,
        timelineStyles,
      };
      let found = 0;
      for (const [name, { cssText }] of Object.entries(sheets)) {
        for (const [, selector = '', body = ''] of cssText.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
          const value = /(?:^|[\s;])color:([^;]*light-dark[^;]*);/.exec(body)?.[1];
          if (value === undefined) continue;
          found += 1;
          const colour = parseColour(defaultFor(value, scheme));
          assertContrast(`${name} ${selector.trim()}`, colour, surface(scheme), 4.5);
        }
      }
      assert.ok(found >= 2, `${found} colours`);
    });
  });
}
