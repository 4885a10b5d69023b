import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { identitiesOf } from '../../importers/merge/index.js';
import type { InspectionDocument, Provider } from '../../model/index.js';
import { slugsOf, type Named } from './slugs.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8'));
const councils = (read('councils.json') as { documents: InspectionDocument[] }).documents;

function named(provider: Provider): Named {
  const name = provider.name ?? provider.service ?? '';
  return {
    name: typeof name === 'string' ? name : (name['en'] ?? ''),
    identities: (identitiesOf({ provider, inspections: [] })[0] ?? []).sort(),
    sha256: JSON.stringify(provider),
  };
}

const all = councils.map(({ provider = {} }) => named(provider));
const council = (name: string) => all.find((each) => each.name === name) as Named;
const shop = (name: string, fhrsId: string) => named({ name, identifiers: { fhrsId } });
const slugs = (...providers: Named[]) => slugsOf(providers).slugs;

test('councils have their name alone, as people write it', () => {
  const { slugs: made, clashes } = slugsOf(all);
  const of = (name: string) => made[all.indexOf(council(name))];
  assert.equal(of('Islington'), 'islington');
  assert.equal(of('St. Helens'), 'st-helens');
  assert.equal(of('Kingston Upon Hull, City of'), 'kingston-upon-hull');
  assert.equal(of('Herefordshire'), 'herefordshire');
  assert.equal(of('City of London'), 'city-of-london');
  assert.equal(of('Bournemouth, Christchurch and Poole'), 'bournemouth-christchurch-and-poole');
  assert.equal(new Set(made).size, 153);
  for (const slug of made) assert.match(slug, /^[a-z]+(-[a-z]+)*$/);
  assert.deepEqual(clashes, []);
});

test('all others have name and identifier', () => {
  assert.deepEqual(slugs(shop('Pizza Place', '123456')), ['pizza-place-123456']);
  assert.deepEqual(slugs(shop('Caffè Nero & Co.', '7')), ['caffe-nero-and-co-7']);
  assert.deepEqual(slugs(shop('Łódź Straße', '7')), ['lodz-strasse-7']);
});

test('a home without a name has its service and number', () => {
  const home = named({ service: 'Children’s home', identifiers: { urn: 'SC461865' } });
  assert.deepEqual(slugs(home), ['childrens-home-sc461865']);
});

test('slugs do not depend on the order of providers', () => {
  const shops = [shop('Aldi', '2'), shop('Aldi', '1'), shop('A Z', '3')];
  const providers = [
    ...all,
    ...shops,
    named({ name: 'Islington', identifiers: { laCode: '999' } }),
  ];
  const forwards = slugsOf(providers);
  const backwards = slugsOf([...providers].reverse());
  assert.deepEqual(backwards.slugs.reverse(), forwards.slugs);
  assert.deepEqual(backwards.clashes, forwards.clashes);
});

test('two councils of one name both get their number, and that is told', () => {
  const other = named({ name: 'Islington', identifiers: { laCode: '999' } });
  const { slugs: made, clashes } = slugsOf([council('Islington'), other]);
  assert.deepEqual(made, ['islington-206', 'islington-999']);
  assert.deepEqual(clashes, [{ wanted: 'islington', slugs: ['islington-206', 'islington-999'] }]);
});

test('identifiers that differ in signs alone are told apart', () => {
  const made = slugs(shop('Aldi', '1/2'), shop('Aldi', '1-2'));
  assert.equal(new Set(made).size, 2);
  for (const slug of made) assert.match(slug, /^aldi-1-2-[\da-f]{8}$/);
});

test('providers that nothing tells apart have slugs of their own', () => {
  const made = slugs(named({ name: 'The Home' }), named({ name: 'The Home' }));
  assert.equal(new Set(made).size, 2);
});

test('pages of the publication, languages and devices keep their names', () => {
  for (const name of ['A-Z', 'Assets', 'Data', 'cy', 'EN', 'gla', 'CON', 'com1', 'Lpt9', 'Aux']) {
    const provider = named({ name, identifiers: { laCode: '999' } });
    const [slug] = slugs(provider);
    assert.equal(slug, `${name.toLowerCase()}-999`);
  }
});

test('a slug is safe and not too long, whatever the name', () => {
  const long = 'The very long name of a home for children '.repeat(20);
  for (const name of [
    '..',
    '.',
    '../../etc/passwd',
    'a/b\\c',
    '日本',
    '<b>',
    ' ',
    'a\u0000b',
    long,
  ]) {
    const [slug = ''] = slugs(shop(name, '123456'));
    assert.match(slug, /^[a-z\d]+(-[a-z\d]+)*$/);
    assert.ok(slug.endsWith('123456'));
    assert.ok(slug.length <= 70, slug);
  }
});

test('a provider keeps its slug when its name changes', () => {
  const before = new Map(council('Islington').identities.map((key) => [key, 'islington']));
  const renamed = named({
    ...councils.find(({ provider }) => provider?.name === 'Islington')?.provider,
    name: 'Islington and Hackney',
  });
  assert.deepEqual(slugsOf([renamed], before).slugs, ['islington']);
});

test('a provider keeps its slug when another of its name appears', () => {
  const before = new Map(council('Islington').identities.map((key) => [key, 'islington']));
  const other = named({ name: 'Islington', identifiers: { laCode: '999' } });
  const { slugs: made, clashes } = slugsOf([other, council('Islington')], before);
  assert.deepEqual(made, ['islington-999', 'islington']);
  assert.equal(clashes.length, 1);
});
