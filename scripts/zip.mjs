/** Writes a zip archive. The same files give the same bytes: all have the first day that the format knows. */
import { deflateRawSync } from 'node:zlib';

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** 1 January 1980. */
const DAY = 0x21;
const DEFLATED = 8;
/** Names are UTF-8. */
const FLAGS = 0x800;
/** Version 2.0 of the format; made on Unix, so that permissions count. */
const VERSION = 20;
const MADE_BY = (3 << 8) | VERSION;
/** A plain file that all may read. */
const PERMISSIONS = (0o100644 << 16) >>> 0;

/**
 * @param {[path: string, content: Buffer][]} files
 * @returns {Buffer}
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const common = fieldsOf(name, content, packed);
    const local = Buffer.concat([words(0x04034b50, 4), words(VERSION, 2), common, name, packed]);
    directory.push(
      Buffer.concat([
        words(0x02014b50, 4),
        words(MADE_BY, 2),
        words(VERSION, 2),
        common,
        // No comment, the first disk, nothing known of the content.
        Buffer.alloc(6),
        words(PERMISSIONS, 4),
        words(offset, 4),
        name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = words(directory.length, 2);
  const end = [
    words(0x06054b50, 4),
    Buffer.alloc(4),
    count,
    count,
    words(size, 4),
    words(offset, 4),
  ];
  return Buffer.concat([...parts, ...directory, ...end, Buffer.alloc(2)]);
}

/** What stands before a file and in the directory alike. */
function fieldsOf(name, content, packed) {
  return Buffer.concat([
    words(FLAGS, 2),
    words(DEFLATED, 2),
    words(0, 2),
    words(DAY, 2),
    words(crc32(content), 4),
    words(packed.length, 4),
    words(content.length, 4),
    words(name.length, 2),
    words(0, 2),
  ]);
}

function words(value, bytes) {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

function crc32(content) {
  let value = 0xffffffff;
  for (const byte of content) value = TABLE[(value ^ byte) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
