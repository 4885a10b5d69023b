import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { HeadingElement } from '../../core/index.js';
import { common, quotes, tag } from '../../i18n/en-gb.js';
import {
  documentFrameworks,
  inspectionFramework,
  inspectionJudgements,
  inspectionQuotes,
} from '../../model/generated/checks.js';
import type { Inspection } from '../../model/index.js';
import { createReader } from '../../model/parse.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { quotesStyles } from '../../styles/quotes.styles.js';
import { headingTemplate } from '../../templates/heading.js';
import { isStatic } from '../../templates/is-static.js';
import { sourceTemplate, subjectTemplate } from '../../templates/parts.js';
import { carouselControlsTemplate, slidesTemplate } from '../../templates/quotes.js';
import { quotesView, type ViewInput } from '../../views/index.js';

const reader = /*#__PURE__*/ createReader(
  { ...inspectionFramework, ...inspectionJudgements, ...inspectionQuotes },
  documentFrameworks,
);

/**
 * Quotes about an inspection, each with who said it, in which role, when and where. A list; or the same list as a
 * carousel that moves only when its user moves it: by its buttons, by keyboard or by swiping.
 *
 * @summary Quotes as a list or carousel.
 * @tagname inspection-quotes
 * @slot - Fallback: shown before the script runs, while loading and on error.
 * @fires {InspectionLoadedEvent} inspection-loaded - The element has taken its data.
 * @fires {InspectionErrorEvent} inspection-error - There is nothing to show; the fallback stays.
 * @csspart card - The surface of the widget.
 * @csspart heading - The heading.
 * @csspart subject - Who was inspected, and which service.
 * @csspart slides - The list of quotes.
 * @csspart quote - The words of a quote.
 * @csspart attribution - Who said it, in which role, when.
 * @csspart origin - Where it was published.
 * @csspart previous - Button to the previous quote.
 * @csspart next - Button to the next quote.
 * @csspart position - Which quote of how many is shown.
 * @csspart none - Says that there are none.
 * @csspart slide - One quote with all that belongs to it.
 * @csspart controls - Buttons and position of a carousel.
 * @csspart source - Dates, link to the report, licence.
 * @csspart note - What has happened since, in words.
 * @csspart dates - The dates.
 * @csspart link - A link.
 * @csspart licence - Licence of the data, when they were checked, where they came from.
 * @csspart message - Why the result is not shown.
 */
export class InspectionQuotesElement extends HeadingElement<'quotes'> {
  static override styles: CSSResultGroup = [hostStyles, headingStyles, quotesStyles];

  static override properties: PropertyDeclarations = { layout: { reflect: true } };

  /** `list`, or `carousel` for one quote at a time. */
  layout: 'list' | 'carousel' = 'list';

  override readonly reader = reader;

  protected override readonly english = { tag, common, quotes };

  /** The quote in view in a carousel, from 0. */
  #current = 0;

  /** The quote that was last announced: changes only when a button is pressed. */
  #announced: number | undefined;

  /** Where the carousel is on its way to after a press; scroll positions on the way there do not count. */
  #target: number | undefined;

  /** The inspection whose quotes are shown. */
  #shown: Inspection | undefined;

  /** True where the quote in view has to be brought there anew: other quotes, another layout, another place in the page. */
  #isOutOfPlace = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isOutOfPlace = true;
  }

  /** Another layout starts at the first quote. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layout')) this.#shown = undefined;
  }

  override draw(input: ViewInput<'quotes'>): TemplateResult {
    if (input.inspection !== this.#shown) this.#begin(input.inspection);
    const view = quotesView(input);
    const messages = input.language.quotes;
    const count = view.quotes.length;
    const isCarousel = !isStatic && this.layout === 'carousel' && count > 1;
    const current = this.#current;
    const announcement =
      this.#announced === undefined ? '' : messages.position(this.#announced + 1, count);
    return html`<div
      part="card"
      data-layout=${isCarousel ? 'carousel' : 'list'}
      role=${isCarousel ? 'group' : nothing}
      aria-roledescription=${isCarousel ? messages.carousel : nothing}
      aria-labelledby=${isCarousel ? 'heading' : nothing}
    >
      ${headingTemplate(this.headingLevel, view.heading)} ${subjectTemplate(view.facts)}
      ${isCarousel ? carouselControlsTemplate({ current, count, messages, announcement, onMove: this.#onMove }) : nothing}
      ${slidesTemplate(view.quotes, messages, isCarousel ? { current, onScroll: this.#onScroll, onScrollEnd: this.#onScrollEnd, onTakeOver: this.#onTakeOver } : undefined)}
      ${sourceTemplate(view.facts)}
    </div>`;
  }

  /** Other quotes start at the first. */
  #begin(inspection: Inspection): void {
    this.#shown = inspection;
    this.#current = 0;
    this.#announced = undefined;
    this.#isOutOfPlace = true;
  }

  protected override updated(): void {
    if (!this.#isOutOfPlace) return;
    this.#isOutOfPlace = false;
    this.#target = undefined;
    this.#scrollTo(this.#current, 'instant');
  }

  get #slides(): Element | null {
    return this.renderRoot.querySelector('[part=slides]');
  }

  #show(index: number): void {
    this.#current = index;
    this.requestUpdate();
  }

  readonly #onMove = (step: -1 | 1): void => {
    const index = this.#current + step;
    if (!this.#slides?.children[index]) return;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    // What is there at once is not on its way: a browser without `scrollend` would wait for it to come.
    this.#target = behavior === 'smooth' ? index : undefined;
    this.#announced = index;
    this.#show(index);
    this.#scrollTo(index, behavior);
  };

  /** To a place, not by a distance: a scroll by a distance stops at the next quote. */
  #scrollTo(index: number, behavior: ScrollBehavior): void {
    const slides = this.#slides;
    const slide = slides?.children[index];
    if (!slides || !slide) return;
    const distance = slide.getBoundingClientRect().left - slides.getBoundingClientRect().left;
    slides.scrollTo({ left: slides.scrollLeft + distance, behavior });
  }

  readonly #onScroll = (): void => {
    const slides = this.#slides;
    // WebKit tells of a scroll also when the list stops being displayed, and then nothing has a place.
    if (!slides?.clientWidth) return;
    const left = slides.getBoundingClientRect().left;
    const distances = Array.from(slides.children, (slide) =>
      Math.abs(slide.getBoundingClientRect().left - left),
    );
    const nearest = distances.indexOf(Math.min(...distances));
    if (nearest === this.#target) this.#target = undefined;
    if (this.#target === undefined) this.#show(nearest);
  };

  /** Wherever it came to rest is where it is. */
  readonly #onScrollEnd = (): void => {
    this.#target = undefined;
    this.#onScroll();
  };

  /** A finger, a wheel or a key on the quotes takes over from a press that is still under way. */
  readonly #onTakeOver = (): void => {
    this.#target = undefined;
  };
}
