import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

import type { CSSResult } from 'lit';

/** The headers of the rules that stand in another rule within `@media`: `@media print {` a `{` b `{}}}`. */
function nestedInMedia(css: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, header = '', brace] of css.matchAll(/([^{};]*)([{};])/g)) {
    if (brace === '}') open.pop();
    if (brace !== '{') continue;
    const isInMedia = open.some((each) => each.startsWith('@media'));
    if (isInMedia && !open.at(-1)!.startsWith('@'))
      found.push(`${open.join(' { ')} { ${header.trim()}`);
    open.push(header.trim());
  }
  return found;
}

test('finds rules in rules within @media only', () => {
  assert.deepEqual(
    nestedInMedia('a { b { c: d; } } @media print { a { b: c } @supports (x: y) { a { b: c } } }'),
    [],
  );
  assert.deepEqual(nestedInMedia('@media print { a { b: c; d { e: f } } }'), [
    '@media print { a { d',
  ]);
});

// WebKit keeps drawing them as the medium was before: the controls of the comparison were printed.
test('no style sheet has rules in rules within @media', async () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) =>
    file.endsWith('.styles.ts'),
  );
  assert.ok(files.length > 5);
  for (const file of files) {
    const sheets = (await import(`./${file}`)) as Record<string, CSSResult>;
    for (const [name, sheet] of Object.entries(sheets)) {
      if (typeof sheet === 'object' && 'cssText' in sheet)
        assert.deepEqual(nestedInMedia(sheet.cssText.replaceAll(/\/\*.*?\*\//gs, '')), [], name);
    }
  }
});
