import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Decoder } from './decode.js';

/** The text of bytes that come in pieces of a length. */
function decode(bytes: Uint8Array, piece = bytes.length) {
  const decoder = new Decoder();
  let text = '';
  for (let start = 0; start < bytes.length; start += piece)
    text += decoder.push(bytes.subarray(start, start + piece));
  return { text: text + decoder.end(), problem: decoder.problem };
}

const WORDS = 'a – b’s\r\n“Máire” €5 𝄞\rend\n';
const PLAIN = WORDS.replace(/\r\n?/g, '\n');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test('reads each encoding, however its bytes are cut', () => {
  const encoded = {
    'UTF-8': Buffer.from(WORDS),
    'UTF-8 with a mark': Buffer.from(`\ufeff${WORDS}`),
    'UTF-16LE with a mark': Buffer.from(`\ufeff${WORDS}`, 'utf16le'),
    'UTF-16BE with a mark': utf16be(`\ufeff${WORDS}`),
    'UTF-16LE': Buffer.from(WORDS, 'utf16le'),
    'UTF-16BE': utf16be(WORDS),
  };
  for (const [name, bytes] of Object.entries(encoded))
    for (let piece = 1; piece <= bytes.length; piece += 1)
      assert.deepEqual(
        decode(bytes, piece),
        { text: PLAIN, problem: undefined },
        `${name} ${piece}`,
      );
});

test('reads bytes that are no UTF-8 as Windows-1252, and says on which line the first is', () => {
  // A council’s services – “good”, € and é, as a spreadsheet on Windows saves them.
  const bytes = Buffer.from('one\r\ncouncil\x92s \x96 \x93good\x94, \x80 \xe9\n', 'latin1');
  for (let piece = 1; piece <= bytes.length; piece += 1)
    assert.deepEqual(decode(bytes, piece), {
      text: 'one\ncouncil’s – “good”, € é\n',
      problem: {
        path: 'line 2',
        expected: 'text in UTF-8',
        found: 'other bytes, read as Windows-1252',
      },
    });
});

test('reads a file that programs glued together from both', () => {
  const bytes = Buffer.concat([Buffer.from('Máire\n'), Buffer.from('M\xe1ire', 'latin1')]);
  for (let piece = 1; piece <= bytes.length; piece += 1) {
    const { text, problem } = decode(bytes, piece);
    assert.deepEqual([text, problem?.path], ['Máire\nMáire', 'line 2']);
  }
});

test('takes no bytes for a character that UTF-8 does not allow', () => {
  for (const [bytes, text] of [
    [[0xc0, 0xaf], 'À¯'],
    [[0xed, 0xa0, 0x80], 'í\u00a0€'],
    [[0xf4, 0x90, 0x80, 0x80], 'ô\x90€€'],
    [[0xe2, 0x82], 'â‚'],
    [[0xff], 'ÿ'],
  ] as const)
    assert.equal(decode(Uint8Array.from(bytes)).text, text);
});

test('keeps characters whole in text that is cut within them, and takes a mark off it', () => {
  const decoder = new Decoder();
  const text = `\ufeff${WORDS}`
    .split('')
    .map((half) => decoder.push(half))
    .join('');
  assert.equal(text + decoder.end(), PLAIN);
});

test('makes nothing of nothing', () => {
  assert.deepEqual(decode(new Uint8Array()), { text: '', problem: undefined });
});
