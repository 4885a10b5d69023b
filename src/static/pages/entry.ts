/** What is told of a provider in short: in lists, and at the head of its page. */
import { wordsIn, type Language } from '../../i18n/index.js';
import type { InspectionDocument, Provider } from '../../model/index.js';
import { dateOf, providerOf } from '../../views/select.js';
import { sentenceOf } from '../render/sentence.js';
import type { EntryWords, ProviderEntry, Publication } from './publication.js';

/** The line of a provider in the lists of a publication. */
export function providerEntry(
  document: InspectionDocument,
  slug: string,
  { languages }: Publication,
): ProviderEntry {
  const [first, ...others] = languages as [Language, ...Language[]];
  return {
    slug,
    ...entryWords(document, first),
    type: document.provider?.type,
    latest: latestOf(document),
    ...(others.length > 0 && {
      translations: Object.fromEntries(
        others.map((language) => [language.tag, entryWords(document, language)]),
      ),
    }),
  };
}

/** The words of an entry in a language of the publication. */
export function wordsOfEntry(entry: ProviderEntry, { tag }: Language): EntryWords {
  return entry.translations?.[tag] ?? entry;
}

function entryWords(document: InspectionDocument, language: Language): EntryWords {
  return {
    name: nameOf(document, language),
    region: wordsIn(document.provider?.region, language.tag)?.text,
    services: serviceNames(document, language),
    sentence: sentenceOf(document, language),
  };
}

/** The services by name, each once, in the words of a language. */
function serviceNames(document: InspectionDocument, { tag }: Language): string[] {
  const names = servicesOf(document).map(({ provider }) => wordsIn(provider.service, tag)?.text);
  return [...new Set(names)].filter((name) => name !== undefined);
}

/** The name, or what a provider whose name is withheld can be told by. */
export function nameOf({ provider = {} }: InspectionDocument, language: Language): string {
  const name = wordsIn(provider.name, language.tag)?.text;
  if (name !== undefined) return name;
  const { common, pages } = language;
  const [identifier] = Object.entries(provider.identifiers ?? {});
  const by = [
    wordsIn(provider.service, language.tag)?.text ?? provider.type,
    identifier && `${pages.scheme(identifier[0])} ${identifier[1]}`,
  ].filter((each) => each !== undefined);
  return by.join(', ') || common.providerNotNamed;
}

/** One service of a provider. */
export interface ServiceOf {
  /** Who was inspected for it first, with the service. */
  provider: Provider;
  /** The provider's document with the inspections of this service alone. */
  document: InspectionDocument;
}

/**
 * The services of which the document has inspections: the provider's own first, the others as they come. A service stays
 * one where its provider changes, as from a council to its trust; only without a service do names tell them apart.
 */
export function servicesOf(document: InspectionDocument): ServiceOf[] {
  const keyOf = ({ name, service }: Provider) => JSON.stringify(service ? { service } : { name });
  const own = keyOf(document.provider ?? {});
  const services = new Map<string, ServiceOf>();
  for (const inspection of document.inspections) {
    const provider = providerOf(inspection, document);
    const key = keyOf(provider);
    const known = services.get(key);
    if (known) known.document.inspections.push(inspection);
    else services.set(key, { provider, document: { ...document, inspections: [inspection] } });
  }
  const isOther = ([key]: [string, ServiceOf]) => Number(key !== own);
  return [...services].sort((a, b) => isOther(a) - isOther(b)).map(([, service]) => service);
}

/** The newest date in a document at which something was inspected or published. */
function latestOf({ inspections }: InspectionDocument): string | undefined {
  const dates = inspections.flatMap((inspection) => [
    inspection.published ?? '',
    dateOf(inspection),
  ]);
  return dates.sort().at(-1) || undefined;
}
