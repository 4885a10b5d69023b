import { formatDate, wordsIn, type Words } from '../i18n/index.js';
import type { Quote } from '../model/index.js';
import { factsView, type FactsView, type ViewInput } from './facts.js';
import { areaName } from './judgement.js';
import { sourceView, type SourceView } from './source.js';

/** One quotation with who said it, in which role at the time, when and where. */
export interface QuoteView {
  text: Words;
  /** Who said it: the publisher, or the inspectorate for words of its report, where the data do not say. */
  speaker: Words | undefined;
  role: Words | undefined;
  date: string | undefined;
  source: SourceView | undefined;
  where: Words | undefined;
  area: Words | undefined;
}

/** The quotations about one inspection. */
export interface QuotesView {
  facts: FactsView;
  heading: string;
  quotes: QuoteView[];
}

/** The view of the quotes. */
export function quotesView(input: ViewInput<'quotes'>): QuotesView {
  const facts = factsView(input);
  return {
    facts,
    heading: input.language.quotes.heading,
    quotes: (input.inspection.quotes ?? []).map((quote) => quoteView(quote, input, facts)),
  };
}

function quoteView(quote: Quote, input: ViewInput<'quotes'>, facts: FactsView): QuoteView {
  const { language } = input;
  const { tag } = language;
  const { published, letterDate } = input.inspection;
  const { source } = quote;
  // Words of another source are neither the inspectorate's nor of the day of its report.
  const date = quote.date ?? (source ? source.date : (published ?? letterDate));
  const speaker = quote.speaker ?? source?.publisher;
  const text = wordsIn(quote.text, tag);
  return {
    text: quote.lang === undefined ? text : { ...text, lang: quote.lang },
    speaker: wordsIn(speaker, tag) ?? (source ? undefined : facts.inspectorate),
    role: wordsIn(quote.role, tag),
    date: date && formatDate(date, language),
    source: sourceOf(quote, input, facts),
    where: wordsIn(quote.where, tag),
    area: quote.judgementId === undefined ? undefined : areaName(quote.judgementId, input),
  };
}

/** What the quote names as its source; the inspection's report where it names none. */
function sourceOf(
  { source }: Quote,
  { language }: ViewInput<'quotes'>,
  facts: FactsView,
): SourceView | undefined {
  if (!source) return facts.report && { text: { text: facts.report.text }, url: facts.report.url };
  return sourceView(source, language.tag);
}
