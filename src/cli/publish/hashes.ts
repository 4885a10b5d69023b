/** SHA-256 in hexadecimal digits, of text, files and the program itself. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

export function hashOf(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/** Hash of a value that JSON can say. Keys count in the order in which they were set. */
export function hashOfJson(value: unknown): string {
  return hashOf(JSON.stringify(value));
}

/** Hash and length of a large file. */
export async function hashOfSource(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  const stream = createReadStream(path, { highWaterMark: 1 << 20 });
  await pipeline(stream, hash);
  return { sha256: hash.digest('hex'), bytes: stream.bytesRead };
}

/** Hash of a file, piece by piece, without waiting for anything else to happen. */
export function hashOfFile(path: string): string {
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(1 << 16);
    for (;;) {
      const bytes = readSync(file, piece, 0, piece.length, null);
      if (bytes === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytes));
    }
  } finally {
    closeSync(file);
  }
}

let program: string | undefined;

/**
 * Hash of the program that makes the pages: its version alone would not tell a changed template while someone works on
 * it. Compiled, these are the modules of `dist`; otherwise those of `src`.
 */
export function hashOfProgram(): string {
  program ??= hashOfModules(fileURLToPath(new URL('../../', import.meta.url)));
  return program;
}

function hashOfModules(root: string): string {
  const hash = createHash('sha256');
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        // Neither the gallery nor the tests have to do with what is published.
        if (!/^(?:site|testing)$/.test(path)) folders.push(`${path}/`);
      } else if (/(?<!\.test|\.d)\.(?:[jt]s|json)$/.test(path)) {
        hash.update(`${path}\n`).update(readFileSync(join(root, path)));
      }
    }
  }
  return hash.digest('hex');
}
