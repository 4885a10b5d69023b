import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { gradeStyles } from '../../styles/grade.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import {
  colourOf,
  contrast,
  fromHex,
  gradeColours,
  SCHEMES,
  type Rgb,
} from '../../testing/colours.js';
import { colours } from './colours.js';

/** A colour of a screen as hex digits. */
function toHex(colour: Rgb): string {
  const digits = colour.map((part) => {
    const value = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
const full = (hex: string) => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex);
const rgb = (hex: string) => fromHex(hex.slice(1));

for (const scheme of SCHEMES) {
  const { surface, line, text, muted, grades } = colours[scheme];

  suite(scheme, () => {
    test('the colours are those of the style sheets', () => {
      const { cssText } = hostStyles;
      const lines =
        /--_line: 1px solid var\(--inspection-line, light-dark\((#\w+), (#\w+)\)\)/.exec(cssText);
      const expected = {
        surface: toHex(colourOf(hostStyles, "[part='card']", 'background', scheme)),
        line: full(lines?.[scheme === 'light' ? 1 : 2] ?? ''),
        text: toHex(colourOf(hostStyles, "[part='card']", 'color', scheme)),
        muted: toHex(colourOf(hostStyles, ':host', '--_muted', scheme)),
      };
      assert.deepEqual(
        { surface: full(surface), line: full(line), text: full(text), muted: full(muted) },
        expected,
      );
    });

    for (const [tone, grade] of Object.entries(grades)) {
      test(`the tone ${tone} is that of the style sheet, and has 7:1`, () => {
        const expected = gradeColours(gradeStyles, tone, scheme);
        assert.equal(full(grade.text), toHex(expected.text));
        assert.equal(full(grade.ground), toHex(expected.ground));
        assert.ok(contrast(rgb(grade.text), rgb(grade.ground)) >= 7);
        // The bars and the border, too, against what is around them.
        assert.ok(contrast(rgb(grade.text), rgb(surface)) >= 4.5);
      });
    }

    test('text and muted text have 4.5:1 on the surface', () => {
      assert.ok(contrast(rgb(text), rgb(surface)) >= 4.5);
      assert.ok(contrast(rgb(muted), rgb(surface)) >= 4.5);
    });
  });
}
