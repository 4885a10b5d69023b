/** Bytes of a page as text, as browsers tell their encoding. */

/** Bytes in which a page has to say its encoding. */
const HEAD = 1024;

/** @param contentType the header of an answer, which goes before what the page says of itself */
export function decodeHtml(bytes: Uint8Array, contentType = ''): string {
  const mark = encodingOfMark(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [, named] = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType) ?? [];
  const [, declared] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  for (const label of [mark, named, declared]) {
    if (label === undefined) continue;
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // No encoding that there is.
    }
  }
  return decodeUnnamed(bytes);
}

/** UTF-8, or else the one that old pages are in. */
function decodeUnnamed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** Whether bytes are no text at all: a picture or a program that is named like a page. */
export function isBinary(bytes: Uint8Array): boolean {
  if (encodingOfMark(bytes)) return false;
  return bytes.subarray(0, HEAD).includes(0);
}
