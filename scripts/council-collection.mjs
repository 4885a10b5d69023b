// All councils in one collection, for comparison: judgements, dates and links, without the words of the reports.
import { hmipYouthJustice2018, ofstedIlacs, ofstedSif } from '../src/frameworks/index.ts';

const FRAMEWORKS = [ofstedIlacs, ofstedSif, hmipYouthJustice2018];

/** The collection of documents of councils. `said` is what a source says for all of them. */
export function makeCollection(documents, { version, checked, attribution, licence }) {
  return {
    version,
    checked,
    attribution: `${attribution.replace(/\.$/, '')}; HM Inspectorate of Probation; tables of Data to Insight.`,
    licence,
    frameworks: Object.fromEntries(FRAMEWORKS.map((framework) => [framework.id, framework])),
    documents: documents
      .map(({ provider, inspections }) => ({
        provider,
        inspections: ownFirst(inspections, provider).map(withoutWords),
      }))
      .sort((a, b) => a.provider.name.localeCompare(b.provider.name, 'en')),
  };
}

/** Inspections of the council's children's services, then those of other services. */
function ownFirst(inspections, { service }) {
  const isOther = ({ provider = {} }) => Number((provider.service ?? service) !== service);
  return inspections.toSorted((a, b) => isOther(a) - isOther(b));
}

/**
 * Who, when, which grades and where to read it. What the frameworks, which are in the collection, say anyway is left
 * out: ids of grades that are printed as they know them, and labels in their wording. So is whose data they are, which
 * the collection says for all.
 */
function withoutWords({
  id,
  framework,
  provider,
  event,
  visits,
  published,
  report,
  checked,
  ...rest
}) {
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
    ...(checked && { checked }),
  };
}

/** JSON with a document a line, so that a change of one shows as one line. */
export function formatCollection({ documents, ...said }) {
  const lines = documents.map((document) => JSON.stringify(document)).join(',\n');
  return `${JSON.stringify(said, null, 2).slice(0, -2)},\n  "documents": [\n${lines}\n  ]\n}\n`;
}
