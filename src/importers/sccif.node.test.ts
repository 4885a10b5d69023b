import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { sccif } from './sccif.js';
import { importText } from './reading/importer.js';

const table = readFileSync(
  new URL('../../data/ofsted-social-care-providers-2023-03-31-london.csv', import.meta.url),
  'utf8',
);
const { documents } = importText(sccif, table);
const providerOf = (urn: string) =>
  documents.find(({ provider }) => provider?.identifiers?.['urn'] === urn);
const gradesOf = (urn: string) => {
  const { overall, judgements = [] } = providerOf(urn)?.inspections[0] ?? {};
  return [['overall', overall?.grade], ...judgements.map(({ id, grade }) => [id, grade])];
};

test('names no provider: the kind of service stands in its place', () => {
  for (const { provider } of documents) assert.equal(provider?.name, undefined);
  assert.deepEqual(providerOf('SC461865')?.provider, {
    service: 'Children’s home',
    type: "Children's home",
    identifiers: { urn: 'SC461865' },
    region: 'London',
  });
});

test('has an overall judgement that differs from that of the leaders, as printed', () => {
  assert.deepEqual(gradesOf('2613806'), [
    ['overall', 'Requires improvement to be good'],
    ['helped-and-protected', 'Requires improvement to be good'],
    ['leaders-and-managers', 'Inadequate'],
  ]);
});

test('has education and health of a secure home, and of no other', () => {
  assert.deepEqual(gradesOf('SC022448'), [
    ['overall', 'Good'],
    ['helped-and-protected', 'Good'],
    ['leaders-and-managers', 'Requires improvement to be good'],
    ['education', 'Requires improvement to be good'],
    ['health', 'Outstanding'],
  ]);
  const withHealth = documents.filter(({ inspections }) =>
    inspections[0]?.judgements?.some(({ id }) => id === 'health'),
  );
  assert.deepEqual(
    new Set(withHealth.map(({ provider }) => provider?.service)),
    new Set(['Secure children’s home']),
  );
});

test('takes no secure training centre: it is inspected under other rules', () => {
  assert.equal(providerOf('1027077'), undefined);
});

// The table as Ofsted publishes it (31 March 2023), with its titles, all its columns and two without a name. Names and
// addresses of the last provider are left out here.
const AS_PUBLISHED = `Children's social care data in England 2023 - Provider level as at 31 March 2023,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
"This worksheet contains one table, this table begins in cell A4. Column A includes a link to the Oftsed Social Care Provider Webpage for each provider, links will open in a new window.",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
Some cells in this table are empty. This is in instances where the column refers to data that is not applicable for that provider type.,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
Web link,URN,Linked Education URN,Provision type,Registration date,Registration status,Name,Address 1,Address 2,Town,County,Postcode,Ofsted region,Government Office Region,Local authority,Parliamentary constituency,Sector,Places,Short-break-only children's home,Multi-building children's home,Organisation which owns the provider,Latest full inspection event type,Latest full inspection date,Latest full inspection publication date,Latest full inspection event number,Overall experiences and progress of children and young people,Outcomes in education and related learning activities,Health services,How well children and young people are helped and protected,The effectiveness of leaders and managers,,
Ofsted Social Care Provider Webpage,2611190,,Residential special school (registered as a children's home),08/01/2021,Active,REDACTED,REDACTED,REDACTED,REDACTED,REDACTED,REDACTED,East Midlands,East Midlands,West Northamptonshire,South Northamptonshire,Private,20,,,,Full inspection,02/11/2022,20/12/2022,10224966,Requires improvement to be good,,,Requires improvement to be good,Inadequate,,
Ofsted Social Care Provider Webpage,2613661,,Children's home,29/10/2020,Active,REDACTED,REDACTED,REDACTED,REDACTED,REDACTED,REDACTED,"North East, Yorkshire and the Humber",North East,Northumberland,Berwick-upon-Tweed,Private,2,,,,,,,,,,,,,,
,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
`;

test('reads the table as it is published, and names a provider without a full inspection yet', () => {
  const { documents, problems } = importText(sccif, AS_PUBLISHED);
  assert.deepEqual(
    documents.map(({ provider, inspections: [inspection] }) => [
      provider,
      inspection?.id,
      inspection?.judgements?.map(({ gradeId }) => gradeId),
    ]),
    [
      [
        {
          service: 'Residential special school (registered as a children’s home)',
          type: "Residential special school (registered as a children's home)",
          identifiers: { urn: '2611190' },
          region: 'East Midlands',
        },
        'ofsted-2611190-2022-12-20',
        ['requires-improvement', 'inadequate'],
      ],
    ],
  );
  assert.deepEqual(
    problems.map(({ path, found }) => [path, found]),
    [['line 6, Overall experiences and progress of children and young people', 'nothing']],
  );
});

test('takes no inspection of before the framework began', () => {
  const { documents, problems } = importText(
    sccif,
    AS_PUBLISHED.replace('02/11/2022', '02/11/2016'),
  );
  assert.deepEqual(documents, []);
  assert.equal(problems[0]?.path, 'line 5, Latest full inspection date');
});

// All events of the years before, put together with R (`Final_Data/outputs/Provider_data.csv` in
// BenGoodair/childrens_social_care_data, commit 1d93b1c1): full stops for spaces, NA for nothing, interim inspections.
// Columns that are not read are left out.
const EVENTS = `"","URN","Provision.type","Ofsted.region","Event.type","Inspection.date","Publication.date","Overall.experiences.and.progress.of.children.and.young.people","Health.services","How.well.children.and.young.people.are.helped.and.protected","The.effectiveness.of.leaders.and.managers","Quality.of.care"
"18","SC063219","Children's home","London","Full inspection","08/04/2019","07/05/2019","Requires improvement to be good","","Requires improvement to be good","Requires improvement to be good",NA
"19","SC063219","Children's home","London","Interim inspection","17/12/2019","17/01/2020",NA,"",NA,NA,NA
`;

test('reads a table of events, and names the row of an inspection without judgements', () => {
  const { documents, problems } = importText(sccif, EVENTS);
  assert.deepEqual(
    documents.map(({ inspections }) =>
      inspections.map(({ id, overall }) => [id, overall?.gradeId]),
    ),
    [[['ofsted-sc063219-2019-05-07', 'requires-improvement']]],
  );
  assert.ok(problems.every(({ path }) => path.startsWith('line 3, ')));
});

test('does without the overall judgement, and takes no word for a number of a provider', () => {
  const read = (urn: string) => {
    const [header = '', row = ''] = EVENTS.replace('Overall.', 'Former.').split('\n');
    return importText(sccif, `${header}\n${row.replace('SC063219', urn)}`);
  };
  assert.equal(read('SC063219').documents[0]?.inspections[0]?.judgements?.length, 2);
  for (const urn of ['see note', 'Total', '8.05E+04']) {
    assert.deepEqual(read(urn).documents, []);
    assert.equal(read(urn).problems.at(-1)?.path, 'line 2, URN');
  }
});
