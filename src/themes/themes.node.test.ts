import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { contrast, mixed, SCHEMES, type Rgb } from '../testing/colours.js';
import { coloursOf } from '../testing/theme-colours.js';
import { allThemes } from './generated/all.js';
import { propertiesOf, sheetOf } from './sheet/sheet.js';
import { colourNames, tones } from './sheet/tokens.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const allColours = { text: '#000', muted: '#000', link: '#000', line: '#000', focus: '#000' };

function assertContrast(what: string, one: Rgb, other: Rgb, least: number): void {
  const found = contrast(one, other);
  assert.ok(found >= least, `${what}: ${found.toFixed(2)}, and ${least} is needed`);
}

test('there is a theme for each file, of the same name', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .map((name) => name.slice(0, -'.ts'.length));
  assert.deepEqual(allThemes.map(({ name }) => name).sort(), files.sort());
});

test('tones are those of the format', () => {
  const schema = JSON.parse(read('../model/inspection.schema.json')) as {
    $defs: { Grade: { properties: { tone: { enum: string[] } } } };
  };
  assert.deepEqual([...tones], schema.$defs.Grade.properties.tone.enum);
});

test('a theme can set every property that the styles read, but for the height to reserve', () => {
  const styles = readdirSync(new URL('../styles', import.meta.url))
    .map((name) => read(`../styles/${name}`))
    .join('');
  const known = new Set(styles.match(/--inspection-[a-z-]+/g));
  known.delete('--inspection-reserve');
  const theme = { name: 'all', about: '', colours: allColours, radius: '1em', space: 1 };
  assert.deepEqual(new Set(propertiesOf(theme).keys()), known);
});

test('a theme with colours leaves none of another around it, and one without leaves all', () => {
  for (const theme of allThemes) {
    const names = [...propertiesOf(theme).keys()];
    const count = colourNames.length + 2 * tones.length + 1;
    assert.equal(names.length, (theme.colours ? count : 0) + (theme.space ? 1 : 0), theme.name);
  }
});

test('a sheet sets custom properties, and nothing else of the page', () => {
  for (const theme of allThemes) {
    const [, selector = '', body = ''] =
      /^\/\* .+ \*\/\n([^{}]+) \{\n([^{}]+)\}\n$/.exec(sheetOf(theme)) ?? [];
    assert.match(
      selector,
      new RegExp(
        `^\\.inspection-theme-${theme.name},\n\\[data-inspection-theme~='${theme.name}'\\]$`,
      ),
    );
    for (const line of body.trimEnd().split('\n'))
      assert.match(line, /^ {2}--inspection-[a-z-]+: [^;{}]+;$/, theme.name);
  }
});

for (const theme of allThemes) {
  for (const scheme of SCHEMES) {
    suite(`${theme.name}, ${scheme}`, () => {
      const colours = coloursOf(theme, scheme);
      const { text, muted, link, focus, line, surface, grades } = colours;
      // Contrast is what this theme is for.
      const isHigh = theme.name === 'high-contrast';

      for (const tone of tones)
        test(`a grade in the tone ${tone} has 4.5:1, and its border and bars 3:1 to what is around`, () => {
          const grade = grades[tone];
          assertContrast('text', grade.text, grade.ground, isHigh ? 7 : 4.5);
          // Border and bars are of the colour of the text; a ground that stands out does without a border.
          const standsOut = Math.max(
            contrast(grade.text, surface),
            contrast(grade.ground, surface),
          );
          assert.ok(standsOut >= 3, `${standsOut}`);
        });

      test('text, muted text and links have 4.5:1 on the surface, and in a row that is marked', () => {
        const own = mixed(text, 0.06, surface);
        for (const [what, colour] of Object.entries({ text, muted, link })) {
          assertContrast(what, colour, surface, isHigh ? 7 : 4.5);
          assertContrast(`${what} in a row that is marked`, colour, own, 4.5);
        }
      });

      test('what has the focus, fields and the marks of a history have 3:1', () => {
        assertContrast('focus', focus, surface, 3);
        assertContrast('border of fields', muted, surface, 3);
        assertContrast('a button that cannot be used', mixed(muted, 0.75, surface), surface, 3);
        assertContrast('a break in a history', mixed(text, 0.55, surface), surface, 3);
        if (isHigh) assertContrast('lines', line, surface, 7);
      });

      test('each tone has colours of its own', () => {
        const pairs = tones.map((tone) => JSON.stringify(grades[tone]));
        assert.equal(new Set(pairs).size, tones.length);
      });
    });
  }
}
