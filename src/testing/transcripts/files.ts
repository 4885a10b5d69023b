/** Transcripts as files: compared with what is heard now, or written anew where the command asks for that. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(
  new URL('../../../accessibility/transcripts/', import.meta.url),
);

/** Set by `npm run transcripts`. */
const isWriting = process.env['WRITE_TRANSCRIPTS'] === '1';

/** Throws with what differs, if anything does. */
export function compareWithFile(name: string, lines: readonly string[]): void {
  const file = `${folder}${name}.txt`;
  if (isWriting) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`);
    return;
  }
  const before = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  const changes = changesBetween(before, lines);
  if (changes.length > 0)
    throw new Error(
      `What is read is not what accessibility/transcripts/${name}.txt says. If it should be so: npm run transcripts\n${changes.join('\n')}`,
    );
}

/** Lines that went with "-" and lines that came with "+", each run after the line before it. */
export function changesBetween(before: readonly string[], after: readonly string[]): string[] {
  const common = commonLengths(before, after);
  const changes: string[] = [];
  let [i, j] = [0, 0];
  let isInRun = false;
  const startRun = () => {
    if (!isInRun && i > 0) changes.push(`  ${before[i - 1]}`);
    isInRun = true;
  };
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      isInRun = false;
      i += 1;
      j += 1;
      continue;
    }
    startRun();
    const isGone =
      j === after.length || (i < before.length && at(common, i + 1, j) >= at(common, i, j + 1));
    changes.push(isGone ? `- ${before[i++]}` : `+ ${after[j++]}`);
  }
  return changes;
}

const at = (table: readonly Uint16Array[], i: number, j: number) => table[i]?.[j] ?? 0;

/** How many lines two lists have in common, from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      (table[i] as Uint16Array)[j] =
        before[i] === after[j]
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
  return table;
}
