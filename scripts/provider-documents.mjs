// The documents of scripts/providers.mjs, from the tables in data/.
import { importAreaSend } from '../src/importers/area-send.ts';
import { importCqcLocalAuthority } from '../src/importers/cqc-local-authority.ts';
import { importCqcLocations } from '../src/importers/cqc-locations.ts';
import { importFoodHygiene } from '../src/importers/food-hygiene.ts';
import { importHmipYouthJustice } from '../src/importers/hmip-youth-justice.ts';
import { importJtai } from '../src/importers/jtai.ts';
import { importSccif } from '../src/importers/sccif.ts';
import { providers } from './providers.mjs';

const LICENCE = {
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

/** File and importer of each source, the day to which its data hold, whose they are, and how old they are if they are old. */
export const SOURCES = {
  'youth-justice': {
    file: 'd2i-hmip-youth-justice-ratings-2025-02.csv',
    read: importHmipYouthJustice,
    checked: '2025-02',
    credit: 'HM Inspectorate of Probation; table by Data to Insight',
  },
  jtai: {
    file: 'd2i-jtai-overview-2026-06-29.csv',
    read: importJtai,
    checked: '2026-06-29',
    credit: 'Ofsted and partner inspectorates; table by Data to Insight',
    isOfD2i: true,
  },
  send: {
    file: 'd2i-area-send-overview-2026-06-29.csv',
    read: importAreaSend,
    checked: '2026-06-29',
    credit: 'Ofsted and the Care Quality Commission; table by Data to Insight',
    isOfD2i: true,
  },
  sccif: {
    file: 'ofsted-social-care-providers-2023-03-31-london.csv',
    read: importSccif,
    checked: '2023-03-31',
    credit: 'Ofsted, Children’s social care data in England 2023',
    age: 'As at 31 March 2023: there may have been an inspection since.',
  },
  'cqc-local-authority': {
    file: 'cqc-local-authority-assessments-2025-10.csv',
    read: importCqcLocalAuthority,
    checked: '2025-10-03',
    credit: 'Care Quality Commission',
  },
  'cqc-locations': {
    file: 'cqc-api-locations-sample.json',
    read: (text, about) => importCqcLocations(JSON.parse(text), about),
    checked: '2019',
    credit: 'Care Quality Commission',
    age: 'As at 2019: there may be another rating since.',
  },
  'food-hygiene': {
    file: 'fhrs-establishments-sample-2018.json',
    read: (text, about) => importFoodHygiene(JSON.parse(text), about),
    checked: '2018-10',
    credit: 'Food Standards Agency',
    age: 'As at October 2018: not the rating of today.',
  },
};

/**
 * The document of each provider by its slug. `councils` are documents that know how the names of councils are written,
 * which some tables have in lower case.
 */
export async function makeProviderDocuments(readText, councils) {
  const documents = {};
  for (const [name, source] of Object.entries(SOURCES)) {
    const { age, checked, credit } = source;
    const statement = `Contains public sector information licensed under the Open Government Licence v3.0. Source: ${credit}.`;
    // Every widget shows the attribution, so that nobody sees an old result without its age.
    const attribution = age === undefined ? statement : `${age} ${statement}`;
    const about = { checked, attribution, licence: LICENCE };
    const imported = source.read(await readText(source.file), about).documents;
    for (const { slug, inspection } of providers.filter((each) => each.source === name)) {
      const document = imported.find(({ inspections }) =>
        inspections.some(({ id }) => id === inspection),
      );
      if (!document) throw new Error(`${source.file} has no inspection ${inspection} for ${slug}`);
      documents[slug] = source.isOfD2i ? withName(document, councils) : document;
    }
  }
  return documents;
}

/** The council's name as Ofsted's table writes it. Neighbours are left out: one result is not compared. */
function withName(document, councils) {
  const { laCode } = document.provider.identifiers;
  const { name, region } = councils.find(
    ({ provider }) => provider.identifiers.laCode === laCode,
  ).provider;
  const { service, identifiers } = document.provider;
  return { ...document, provider: { name, service, identifiers, region } };
}
