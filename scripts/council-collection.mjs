// All councils in one collection, for comparison: judgements, dates and links, without the words of the reports.
import { hmipYouthJustice2018, ofstedIlacs, ofstedSif } from '../src/frameworks/index.ts';

const FRAMEWORKS = [ofstedIlacs, ofstedSif, hmipYouthJustice2018];

/** Councils by the name of their youth justice service, where the ratings table has another or names two. */
const COUNCILS_OF = {
  'County Durham': ['Durham'],
  Hull: ['Kingston Upon Hull, City of'],
  Newcastle: ['Newcastle upon Tyne'],
  'Royal Borough of Greenwich': ['Greenwich'],
  'St Helens': ['St. Helens'],
  'Tower Hamlets and City of London': ['City of London', 'Tower Hamlets'],
};

/** Services that belong to no one council of the collection, with the reason. A name that is in neither list is an error. */
export const UNMATCHED = {
  'Blaenau Gwent and Caerphilly': 'Wales',
  Carmarthenshire: 'Wales',
  'Conwy & Denbighshire': 'Wales',
  Flintshire: 'Wales',
  Newport: 'Wales',
  Powys: 'Wales',
  Swansea: 'Wales',
  'Vale of Glamorgan': 'Wales',
  Bedfordshire: 'a service of several councils, which the table does not name',
  Northamptonshire: 'a service of several councils, which the table does not name',
  'West Mercia': 'a service of several councils, which the table does not name',
};

/**
 * The collection of all councils. `councils` are documents with the inspections of children's services, `neighbours`
 * documents with statistical neighbours, `services` documents of youth justice services.
 */
export function makeCollection({ councils, neighbours, services }) {
  const neighboursOf = new Map(
    neighbours.map(({ provider }) => [provider.identifiers.laCode, provider.statisticalNeighbours]),
  );
  const servicesOf = byCouncil(services, new Set(councils.map(({ provider }) => provider.name)));
  const [{ version, checked, licence, attribution }] = councils;
  return {
    version,
    checked,
    attribution: `${attribution.replace(/\.$/, '')}; HM Inspectorate of Probation; tables of Data to Insight.`,
    licence,
    frameworks: Object.fromEntries(FRAMEWORKS.map((framework) => [framework.id, framework])),
    documents: councils
      .map(({ provider, inspections }) => ({
        provider: {
          ...provider,
          statisticalNeighbours: neighboursOf.get(provider.identifiers.laCode),
        },
        inspections: [
          ...inspections.map(withoutWords),
          ...(servicesOf.get(provider.name) ?? []).map((service) =>
            withoutWords(inspectionOfService(service, provider)),
          ),
        ],
      }))
      .sort((a, b) => a.provider.name.localeCompare(b.provider.name, 'en')),
  };
}

function byCouncil(services, names) {
  const servicesOf = new Map();
  for (const service of services) {
    const { name } = service.provider;
    if (Object.hasOwn(UNMATCHED, name)) continue;
    for (const council of COUNCILS_OF[name] ?? [name]) {
      if (!names.has(council)) throw new Error(`No council is known for the service of ${name}`);
      servicesOf.set(council, [...(servicesOf.get(council) ?? []), service]);
    }
  }
  return servicesOf;
}

/** The service's inspection as one of the council, with its own name where that is another. */
function inspectionOfService({ provider, inspections: [inspection] }, council) {
  const { name, service } = provider;
  const { id, ...rest } = inspection;
  return { id, provider: name === council.name ? { service } : { name, service }, ...rest };
}

/**
 * Who, when, which grades and where to read it. What the frameworks, which are in the collection, say anyway is left
 * out: ids of grades that are printed as they know them, and labels in their wording.
 */
function withoutWords({ id, framework, provider, event, visits, published, report, ...rest }) {
  const definition = FRAMEWORKS.find((each) => each.id === framework);
  const areas = [definition.overall, ...definition.areas];
  const terse = ({ id, label, grade, notGraded, parts }) => ({
    id,
    ...(label !== areas.find((area) => area.id === id)?.label && { label }),
    ...(grade === undefined ? { notGraded } : { grade }),
    ...(parts && { parts: parts.map(terse) }),
  });
  const overall = rest.overall.given === false ? { given: false } : terse(rest.overall);
  return {
    id,
    framework,
    ...(provider && { provider }),
    event,
    ...(visits && { visits }),
    published,
    report: { url: report.url },
    overall,
    ...(rest.judgements && { judgements: rest.judgements.map(terse) }),
  };
}

/** JSON with a document a line, so that a change of one shows as one line. */
export function formatCollection({ documents, ...said }) {
  const lines = documents.map((document) => JSON.stringify(document)).join(',\n');
  return `${JSON.stringify(said, null, 2).slice(0, -2)},\n  "documents": [\n${lines}\n  ]\n}\n`;
}
