/** What is known of a provider's result: loaded once from the publication that the page stands in. */
import { allLanguages } from '../../i18n/generated/all.js';
import { languageOf, type Language } from '../../i18n/index.js';
import { parseDocument, type InspectionDocument } from '../../model/index.js';
import { comparisonAttributes, type Snippet } from '../../snippets/index.js';
import {
  findingsView,
  letterView,
  quotesView,
  recommendationsView,
  scoreInput,
  scoreView,
  selectInspection,
  selectText,
  type ViewInput,
} from '../../views/index.js';
import { fetchJson, NotThereError } from '../shared/fetch-json.js';
import type { PageData, PageLanguage, PageWidget } from './page-data.js';

/** The answers for oEmbed that the publication has beside each widget: the sentence, and the size of a picture. */
interface Answer {
  title: string;
  url: string;
  width: number;
  height: number;
}

/** One widget of a provider in one language, and how the page shows it. */
export interface Result {
  /** All of a snippet but what was chosen. */
  snippet: Snippet;
  document: InspectionDocument;
  widget: PageWidget;
  /** Addresses to load from, which need not be where the publication is to stand. */
  local: { page: string; pictures: string; data: string; picture: string };
}

type Chosen = { slug: string; widget: PageWidget; language: PageLanguage };

/** Throws a `NotThereError` where the provider is not published, and another error where its result cannot be loaded. */
export async function resultOf(page: PageData, chosen: Chosen): Promise<Result> {
  const { slug, widget } = chosen;
  const language = languageWith(chosen.language);
  const at = (root: string) => {
    const provider = `${root}${chosen.language.folder}${slug}/`;
    const isOfMany = widget.attributes.includes('own');
    return {
      provider,
      page: `${provider}${widget.name}/`,
      pictures: `${provider}badge/`,
      data: `${root}${slug}/${isOfMany ? 'comparison/collection' : 'inspection'}.json`,
    };
  };
  const { page: local, pictures, data } = at(page.root);
  const [document, own, badge] = await Promise.all([
    documentOf(page, slug),
    fetchJson<Answer>(`${local}oembed.json`),
    fetchJson<Answer>(`${pictures}oembed.json`),
  ]);
  return {
    widget,
    document,
    local: { page: local, pictures, data, picture: own.url.replace(page.base, page.root) },
    snippet: {
      widget,
      input: inputOf(document, language),
      sentence: own.title,
      ...at(page.base),
      size: { width: badge.width, height: badge.height },
      ownAttributes: widget.attributes.includes('own') ? comparisonAttributes(document) : {},
    },
  };
}

/** The document of a provider, as widgets read it. */
export async function documentOf({ root }: PageData, slug: string): Promise<InspectionDocument> {
  const address = `${root}${slug}/inspection.json`;
  const { document } = parseDocument(await fetchJson(address));
  if (!document) throw new NotThereError(address);
  return document;
}

/** The words of a language; those of the first that there is, where a page is in one that this script does not have. */
export function languageWith({ tag }: Pick<PageLanguage, 'tag'>): Language {
  const found = allLanguages.find((each) => languageOf(each.tag) === languageOf(tag));
  return { ...((found ?? allLanguages[0]) as Language), tag };
}

function inputOf(
  document: InspectionDocument,
  language: Language,
): ViewInput & { language: Language } {
  const inspection = selectInspection(document);
  if (!inspection) throw new NotThereError('No inspection');
  return { document, inspection, language };
}

/** Names of the widgets that a provider's data have nothing for. */
export function emptyWidgets(document: InspectionDocument, language: Language): Set<string> {
  const input = inputOf(document, language);
  const text = selectText(document) ?? input.inspection;
  const isEmpty: Record<string, boolean> = {
    comparison: !document.provider?.statisticalNeighbours?.length,
    findings: findingsView(input).none !== undefined,
    letter: letterView({ ...input, inspection: text }).missing === input.language.letter.none,
    quotes: quotesView(input).quotes.length === 0,
    // That a report names nothing to improve is a result, too.
    recommendations: recommendationsView(input).none === input.language.recommendations.notKnown,
    score: scoreView(scoreInput(input)).none !== undefined,
  };
  return new Set(Object.keys(isEmpty).filter((name) => isEmpty[name]));
}
