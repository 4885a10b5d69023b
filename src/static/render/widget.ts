/** The widgets as HTML for pages that need no script: the elements' own templates, in light DOM. */
import type { DataState } from '../../data/index.js';
import type { Language } from '../../i18n/index.js';
import { InspectionError, type InspectionDocument, type Problem } from '../../model/index.js';
import { factsOf, inspectionOf, readData, type WidgetData } from './data.js';
import { attributesOf, escapeHtml } from '../../snippets/escape.js';
import { elementOf, stylingAttributes, type WidgetElement } from './kinds.js';
import { markupOf } from './markup.js';

export interface RenderOptions {
  language: Language;
  /** `latest`, an inspection's id, or a framework's id. */
  which?: string | undefined;
  /** Attributes as a page would give them to the element: `compact`, `theme`, `parts`. Others are ignored. */
  attributes?: Readonly<Record<string, string | true>> | undefined;
  /** 1 to 6; 3 by itself. */
  headingLevel?: number | undefined;
  /** Stands before every id; the widget's name with a hyphen by itself. Needed where one page has a widget twice. */
  idPrefix?: string | undefined;
}

export interface RenderedContent {
  html: string;
  /** True where the widget has nothing of its own to say about this inspection, but that there is nothing. */
  isEmpty: boolean;
  /** What was not valid in the data and was left out. */
  problems: readonly Problem[];
  /** Why a plain sentence stands in place of the result. */
  error?: InspectionError;
}

/**
 * A widget in light DOM: `<div class="inspection-badge" lang="en-GB">…</div>`. The attributes that its style sheet goes
 * by become attributes for data, `data-theme` for `theme`, so that the page is valid. Data of which nothing can be shown
 * give a plain sentence. Throws an `InspectionError` where `which` names nothing in the data, and a `RangeError` where
 * there is no such widget.
 */
export function renderWidget(
  name: string,
  data: WidgetData,
  options: RenderOptions,
): RenderedContent {
  const { html, ...rest } = renderContent(name, data, options);
  const { attributes = {}, language } = options;
  const styling = stylingAttributes(name)
    .filter((each) => attributes[each] !== undefined)
    .map((each) => [`data-${each}`, attributes[each]] as const);
  const all = { class: `inspection-${name}`, lang: language.tag, ...Object.fromEntries(styling) };
  return { html: `<div${attributesOf(all)}>${html}</div>`, ...rest };
}

/** What is inside a widget, without the element around it. */
export function renderContent(
  name: string,
  data: WidgetData,
  options: RenderOptions,
): RenderedContent {
  const make = () => elementOf(name, attributesFor(options));
  const element = make();
  const { document, documents, problems } = readData(data, element.reader);
  const { idPrefix = `${name}-`, language } = options;
  if (document) inspectionOf(document, element.which);
  const draw = (by: WidgetElement, own: InspectionDocument, all = documents): string => {
    const inspection = inspectionOf(own, by.which);
    // Some elements show all documents. The words that one wants are its own affair: a language has them all.
    const input: DataState & Parameters<WidgetElement['draw']>[0] = {
      document: own,
      documents: all,
      inspection,
      language,
    };
    return markupOf(by.draw(input), idPrefix);
  };
  try {
    if (!document) throw new InspectionError('invalid', 'No inspection found');
    const html = draw(element, document);
    // Where a template says that there is nothing, it has nothing else if it says the same of the facts alone.
    const isEmpty = () => draw(make(), factsOf(document), documents?.map(factsOf)) === html;
    return { html, isEmpty: SAYS_NONE.test(html) && isEmpty(), problems };
  } catch (cause) {
    const error =
      cause instanceof InspectionError
        ? cause
        : new InspectionError('invalid', String(cause), { cause });
    const message = escapeHtml(language.common.failed(error.code));
    return { html: `<p part="message">${message}</p>`, isEmpty: true, problems, error };
  }
}

/** The part by which templates say that there is nothing to show. */
const SAYS_NONE = / part="none"/;

function attributesFor({ attributes, which, headingLevel }: RenderOptions) {
  return {
    ...attributes,
    ...(which !== undefined && { which }),
    ...(headingLevel !== undefined && { 'heading-level': String(headingLevel) }),
  };
}
