import { html, nothing, type TemplateResult } from 'lit';

import type { QuotesMessages } from '../i18n/index.js';
import type { QuoteView } from '../views/index.js';
import { lineTemplate, publicationTemplate, wordsTemplate } from './parts.js';

/** A quotation with who said it, in which role, when and where. */
function quoteTemplate({
  text,
  speaker,
  role,
  date,
  source,
  where,
  area,
}: QuoteView): TemplateResult {
  const attribution = [
    speaker && html`<b>${wordsTemplate(speaker)}</b>`,
    role && wordsTemplate(role),
    date,
  ].filter((each) => each !== undefined);
  const origin = [
    source && publicationTemplate(source),
    where && wordsTemplate(where),
    area && wordsTemplate(area),
  ];
  return html`<blockquote part="quote" lang=${text.lang ?? nothing}>
      <p><bdi>“${text.text}”</bdi></p>
    </blockquote>
    <p part="attribution">
      ${attribution.map((each, index) => html`${index ? ', ' : nothing}${each}`)}
    </p>
    <p part="origin">${origin.map((each) => (each ? lineTemplate(each) : nothing))}</p>`;
}

/** What the list of quotes needs to be a carousel. */
export interface CarouselSlides {
  current: number;
  onScroll: () => void;
  onScrollEnd: () => void;
  onTakeOver: () => void;
}

/** All quotes as a list; in a carousel those out of view are inert, so that Tab and screen readers stay with the one in view. */
export function slidesTemplate(
  quotes: readonly QuoteView[],
  messages: QuotesMessages,
  carousel?: CarouselSlides,
): TemplateResult {
  if (quotes.length === 0) return html`<p part="none">${messages.none}</p>`;
  if (!carousel)
    return html`<ul role="list" part="slides">
      ${quotes.map((quote) => html`<li part="slide">${quoteTemplate(quote)}</li>`)}
    </ul>`;
  const { current, onScroll, onScrollEnd, onTakeOver } = carousel;
  return html`<ul
    role="list"
    part="slides"
    tabindex="0"
    aria-labelledby="heading"
    @scroll=${onScroll}
    @scrollend=${onScrollEnd}
    @pointerdown=${onTakeOver}
    @wheel=${onTakeOver}
    @keydown=${onTakeOver}
  >
    ${quotes.map(
      (quote, index) =>
        html`<li part="slide" ?inert=${index !== current}>
          <div
            role="group"
            aria-roledescription=${messages.slide}
            aria-label=${messages.position(index + 1, quotes.length)}
          >
            ${quoteTemplate(quote)}
          </div>
        </li>`,
    )}
  </ul>`;
}

/** What the buttons and the position of a carousel need. */
export interface CarouselControls {
  current: number;
  count: number;
  messages: QuotesMessages;
  announcement: string;
  onMove: (step: -1 | 1) => void;
}

/** Previous, next, and which quote of how many is shown. */
export function carouselControlsTemplate({
  current,
  count,
  messages,
  announcement,
  onMove,
}: CarouselControls): TemplateResult {
  return html`<div part="controls">
    <button
      type="button"
      part="previous"
      aria-label=${messages.previous}
      aria-disabled=${current === 0}
      @click=${() => onMove(-1)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10.5 2.5 5 8l5.5 5.5"></path></svg>
    </button>
    <button
      type="button"
      part="next"
      aria-label=${messages.next}
      aria-disabled=${current === count - 1}
      @click=${() => onMove(1)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M5.5 2.5 11 8l-5.5 5.5"></path></svg>
    </button>
    <span part="position">${messages.position(current + 1, count)}</span>
    <i role="status">${announcement}</i>
  </div>`;
}
