import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { InspectionElement } from '../../core/index.js';
import { common, quotes, tag } from '../../i18n/en-gb.js';
import { inspectionQuotes } from '../../model/generated/checks.js';
import { createReader } from '../../model/parse.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { quotesStyles } from '../../styles/quotes.styles.js';
import { headingTemplate } from '../../templates/heading.js';
import { sourceTemplate, subjectTemplate } from '../../templates/parts.js';
import { carouselControlsTemplate, slidesTemplate } from '../../templates/quotes.js';
import { quotesView, type ViewInput } from '../../views/index.js';

const reader = /*#__PURE__*/ createReader(inspectionQuotes);

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
 * @csspart source - Dates, link to the report, licence.
 * @csspart note - What has happened since, in words.
 * @csspart dates - The dates.
 * @csspart link - A link.
 * @csspart licence - Licence of the data, when they were checked, where they came from.
 * @csspart message - Why the result is not shown.
 */
export class InspectionQuotesElement extends InspectionElement<'quotes'> {
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

  protected override draw(input: ViewInput<'quotes'>): TemplateResult {
    const view = quotesView(input);
    const messages = input.language.quotes;
    const count = view.quotes.length;
    const isCarousel = this.layout === 'carousel' && count > 1;
    const current = Math.min(this.#current, count - 1);
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
      ${slidesTemplate(view.quotes, messages, isCarousel ? { current, onScroll: this.#onScroll, onTakeOver: this.#onTakeOver } : undefined)}
      ${sourceTemplate(view.facts)}
    </div>`;
  }

  /** Other quotes, or another layout, start at the first. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!startsAnew(changed)) return;
    this.#current = 0;
    this.#announced = undefined;
    this.#target = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (startsAnew(changed)) this.#slides?.scrollTo({ left: 0, behavior: 'instant' });
  }

  get #slides(): Element | null {
    return this.renderRoot.querySelector('[part=slides]');
  }

  #show(index: number): void {
    this.#current = index;
    this.requestUpdate();
  }

  readonly #onMove = (step: -1 | 1): void => {
    const slides = this.#slides;
    const index = this.#current + step;
    const slide = slides?.children[index];
    if (!slides || !slide) return;
    this.#target = index;
    this.#announced = index;
    this.#show(index);
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    slides.scrollBy({
      left: slide.getBoundingClientRect().left - slides.getBoundingClientRect().left,
      behavior,
    });
  };

  readonly #onScroll = (): void => {
    const slides = this.#slides;
    if (!slides) return;
    const left = slides.getBoundingClientRect().left;
    const distances = Array.from(slides.children, (slide) =>
      Math.abs(slide.getBoundingClientRect().left - left),
    );
    const nearest = distances.indexOf(Math.min(...distances));
    if (nearest === this.#target) this.#target = undefined;
    if (this.#target === undefined) this.#show(nearest);
  };

  /** A finger, a wheel or a key on the quotes takes over from a press that is still under way. */
  readonly #onTakeOver = (): void => {
    this.#target = undefined;
  };
}

function startsAnew(changed: PropertyValues<InspectionQuotesElement>): boolean {
  return (['layout', 'which', 'src', 'document', 'inspection'] as const).some((name) =>
    changed.has(name),
  );
}
