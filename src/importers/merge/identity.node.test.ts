import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { parse } from 'csv-parse/browser/esm/sync';

import type { InspectionDocument, Provider } from '../../model/index.js';
import { councilKeys } from './council-names.js';
import { Identities, identitiesOf } from './identity.js';

const readText = (name: string) =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
const table = JSON.parse(readText('ofsted-la-inspections.json')) as {
  inspections: { provider: { name: string; urn: string; laCode: string; onsCode: string } }[];
};
const councils = new Map(
  table.inspections.map(({ provider }) => [provider.name, provider] as const),
);
const keys = new Set([...councils.keys()].flatMap(councilKeys));
const columnOf = (file: string, column: string) =>
  parse<Record<string, string>>(readText(file), { columns: true, bom: true }).map(
    (row) => row[column] ?? '',
  );
const documentOf = (provider: Provider): InspectionDocument => ({ provider, inspections: [] });

suite('names of councils', () => {
  test('no two of the 153 councils have one key, and each has one', () => {
    assert.equal(councils.size, 153);
    assert.equal(keys.size, 153);
    for (const name of councils.keys()) assert.equal(councilKeys(name).length, 1, name);
  });

  test('however a table writes it, a council has one key', () => {
    for (const [name, ...others] of [
      ['Camden', 'camden', 'London Borough of Camden', 'Camden London Borough Council', ' CAMDEN '],
      ['Kensington and Chelsea', 'Royal Borough of Kensington & Chelsea'],
      ['Kingston Upon Hull, City of', 'kingston upon hull', 'Hull', 'Hull City Council'],
      ['Bristol, City of', 'bristol', 'Bristol City Council', 'City of Bristol'],
      ['Durham', 'County Durham', 'Durham County Council'],
      ['Herefordshire', 'Herefordshire, County of', 'Herefordshire Council'],
      ['St. Helens', 'st helens', 'St Helens Borough Council', 'Saint Helens'],
      ['Medway', 'Medway Towns'],
      ['East Riding of Yorkshire', 'East Riding'],
      ['Richmond upon Thames', 'Richmond'],
      ['City of London', 'london corporation', 'City of London Corporation', 'London, City of'],
      ['Westminster', 'City of Westminster', 'Westminster City Council'],
      ['Bournemouth, Christchurch and Poole', 'bournemouth, christchurch & poole', 'BCP Council'],
      ['Telford and Wrekin', 'telford & wrekin', 'Telford', 'Telford and Wrekin Council'],
      ['Isles of Scilly', 'Council of the Isles of Scilly'],
      ['Wirral', 'Metropolitan Borough of Wirral', 'Wirral Metropolitan Borough Council'],
      ['Doncaster', 'City of Doncaster Council'],
      ['Bedford Borough', 'bedford', 'Bedford Borough Council'],
      ['Newcastle upon Tyne', 'Newcastle', 'Newcastle City Council'],
      ['Southend-on-Sea', 'Southend', 'Southend-on-Sea City Council'],
      ['Stoke-on-Trent', 'Stoke', 'stoke on trent'],
    ] as [string, ...string[]][]) {
      assert.ok(councils.has(name), name);
      for (const other of others) assert.deepEqual(councilKeys(other), councilKeys(name), other);
    }
  });

  test('names that are nearly the same are not', () => {
    for (const [a, b] of [
      ['City of London', 'London'],
      ['Bedford', 'Bedfordshire'],
      ['Bedfordshire', 'Central Bedfordshire'],
      ['Cumbria', 'Cumberland'],
      ['Northamptonshire', 'North Northamptonshire'],
      ['Northamptonshire', 'West Northamptonshire'],
      ['Leicester City Council', 'Leicestershire County Council'],
      ['Nottingham', 'Nottinghamshire'],
      ['Derby City Council', 'Derbyshire'],
      ['Newcastle-under-Lyme', 'Newcastle'],
      ['Newport', 'Newham'],
    ] as [string, string][])
      assert.notDeepEqual(councilKeys(a), councilKeys(b), `${a}, ${b}`);
  });

  test('every council that CQC assessed is found by its name', () => {
    const names = columnOf('cqc-local-authority-assessments-2025-10.csv', 'local_authority');
    assert.equal(names.length, 72);
    assert.equal(new Set(names.flatMap(councilKeys)).size, 72);
    for (const name of names) assert.ok(keys.has(councilKeys(name)[0] ?? ''), name);
  });

  test('every youth justice service is found, but for those of Wales and of several councils that are not named', () => {
    const names = columnOf('d2i-hmip-youth-justice-ratings-2025-02.csv', 'la_name').map((name) =>
      name.replace(/^An inspection of | - JI$/g, ''),
    );
    const unmatched = names.filter((name) => councilKeys(name).some((key) => !keys.has(key)));
    assert.deepEqual(unmatched.sort(), [
      'Bedfordshire',
      'Blaenau Gwent and Caerphilly',
      'Bridgend',
      'Carmarthenshire',
      'Ceredigion',
      'Conwy & Denbighshire',
      'Flintshire',
      'Newport',
      'Northamptonshire',
      'Powys',
      'Swansea',
      'Vale of Glamorgan',
      'West Mercia',
    ]);
    const matched = names.filter((name) => !unmatched.includes(name)).flatMap(councilKeys);
    assert.equal(new Set(matched).size, 83 - 13 + 1, 'one service is that of two councils');
  });
});

suite('by what a provider is known', () => {
  test('by its identifiers, without what spreadsheets do to them', () => {
    const clean = { urn: '80505', laCode: '206', onsCode: 'E09000019' };
    const spoilt = { urn: '80505.0', laCode: ' 206 ', onsCode: 'e09000019' };
    const expected = ['urn:80505', 'laCode:206', 'onsCode:E09000019', 'council:islington'];
    for (const identifiers of [clean, spoilt])
      assert.deepEqual(identitiesOf(documentOf({ name: 'Islington', identifiers })), [expected]);
  });

  test('any scheme counts; what stands where none is known does not', () => {
    const identifiers = { fhrsId: '113715', own: 'X1', urn: 'nan', laCode: '', onsCode: 'N/A' };
    assert.deepEqual(identitiesOf(documentOf({ name: 'Camden', identifiers })), [
      ['fhrsId:113715', 'own:X1'],
    ]);
  });

  test('a name counts for councils alone', () => {
    assert.deepEqual(identitiesOf(documentOf({ name: 'Camden' })), [[]]);
    assert.deepEqual(identitiesOf(documentOf({ name: 'Camden' }), ['Camden']), [
      ['council:camden'],
    ]);
    const home = { name: 'Camden', identifiers: { urn: 'SC048496' } };
    assert.deepEqual(identitiesOf(documentOf(home)), [['urn:SC048496']]);
  });

  test('a service of two councils belongs to both, and its identifiers to neither', () => {
    const name = 'Tower Hamlets and City of London';
    const expected = [['council:city of london'], ['council:tower hamlets']];
    const document = documentOf({ name, identifiers: { own: '7' } });
    assert.deepEqual(identitiesOf(document, [name]), expected);
    assert.deepEqual(identitiesOf(document, ['City of London', 'Tower Hamlets']), expected);
  });
});

/** The groups of lists of keys, as sets of the lists. */
function group(lists: string[][], order = lists.map((_, index) => index)) {
  const identities = new Identities();
  for (const index of order) identities.add(lists[index] ?? []);
  const { groups, ambiguous } = identities.resolve();
  return {
    groups: groups
      .map((numbers) => numbers.map((number) => order[number] as number).sort((a, b) => a - b))
      .sort(([a = 0], [b = 0]) => a - b),
    ambiguous,
  };
}

suite('which documents are about one provider', () => {
  const islington = councils.get('Islington');
  const codes = { urn: islington?.urn ?? '', laCode: islington?.laCode ?? '' };
  const keysOf = (provider: Provider, names?: string[]) =>
    identitiesOf(documentOf(provider), names)[0] ?? [];

  test('a later document links two that had nothing in common', () => {
    const byUrn = keysOf({ identifiers: { urn: codes.urn } });
    const byName = keysOf({ name: 'Islington Council' }, ['Islington Council']);
    const byAll = keysOf({ name: 'Islington', identifiers: codes });
    assert.deepEqual(group([byUrn, byName]).groups, [[0], [1]]);
    assert.deepEqual(group([byUrn, byName, byAll]).groups, [[0, 1, 2]]);
  });

  test('documents that are known by nothing stay alone', () => {
    assert.deepEqual(group([[], []]).groups, [[0], [1]]);
  });

  test('the code of the county that they once were does not make one of two councils', () => {
    const of = (name: string, onsCode: string) => {
      const { urn, laCode } = councils.get(name) ?? { urn: '', laCode: '' };
      return keysOf({ name, identifiers: { urn, laCode, onsCode } });
    };
    const { groups, ambiguous } = group([
      of('Cumberland', 'E10000006'),
      of('Westmorland and Furness', 'E10000006'),
      of('Cumberland', councils.get('Cumberland')?.onsCode ?? ''),
      keysOf({ name: 'Cumberland' }, ['Cumberland']),
    ]);
    assert.deepEqual(groups, [[0, 2, 3], [1]]);
    assert.deepEqual(ambiguous, ['onsCode:E10000006']);
  });

  test('services of one company are not one service', () => {
    const of = (cqcLocationId: string) =>
      keysOf({ identifiers: { cqcLocationId, cqcProviderId: '1-101633311' } });
    assert.deepEqual(group([of('1-125856395'), of('1-134558905')]).groups, [[0], [1]]);
  });

  test('the order of the documents does not matter', () => {
    const lists = [...councils.values()].flatMap(({ name, urn, laCode, onsCode }) => [
      keysOf({ identifiers: { urn } }),
      keysOf({
        name,
        identifiers: { laCode, onsCode: name.startsWith('W') ? 'E10000006' : onsCode },
      }),
      keysOf({ name }, [name]),
      keysOf({ identifiers: { urn, laCode } }),
    ]);
    const expected = group(lists);
    assert.equal(expected.groups.length, 153);
    const order = lists.map((_, index) => index);
    for (let seed = 1; seed <= 5; seed += 1) {
      order.sort((a, b) => ((a * 7919 * seed) % 617) - ((b * 7919 * seed) % 617));
      assert.deepEqual(group(lists, order), expected);
    }
  });
});
