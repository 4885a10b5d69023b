/** What is checked: real documents, and one with faults. */
import { readdirSync, readFileSync } from 'node:fs';

import { readOfstedTables } from '../../src/testing/ofsted-tables.ts';

const data = new URL('../../data/', import.meta.url);
const readData = (name) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
export const islington = readData('islington.json');
/** Every real document there is. */
export const documents = [
  islington,
  ...readdirSync(new URL('councils', data)).map((name) => readData(`councils/${name}`)),
  ...readOfstedTables(),
];

/** A collection of real documents, repeated until its text has the size. */
export function textOf(size) {
  const texts = [];
  let length = 0;
  for (let index = 0; length < size; index += 1) {
    const text = JSON.stringify(documents[index % documents.length]);
    texts.push(text);
    length += Buffer.byteLength(text);
  }
  return `{"documents":[${texts.join(',')}]}`;
}

/** Islington with two faults, one of them four levels down. */
export function brokenDocument() {
  const broken = structuredClone(islington);
  broken.inspections[5].quotes[0].source.url = 7;
  broken.checked = 'yesterday';
  return broken;
}
