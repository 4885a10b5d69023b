import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { DataController, type DataState } from '../data/index.js';
import { findLanguage, languageOf, type LanguageWith, type Messages } from '../i18n/index.js';
import { InspectionError, type Inspection, type InspectionDocument } from '../model/index.js';
import type { DocumentReader } from '../model/parse.js';
import { fallbackTemplate } from '../templates/fallback.js';
import { selectInspection, type ViewInput } from '../views/index.js';
import { followLanguage, languageTagOf, unfollowLanguage } from './language.js';
import { TemplateElement } from './template-element.js';

/**
 * What every element has in common: where its data come from, which inspection it shows, its language, and that
 * whatever goes wrong leaves the fallback on the page.
 *
 * @cssprop [--inspection-text=light-dark(#111, #eee)] - Colour of the text on the card.
 * @cssprop [--inspection-muted=light-dark(#4c4c4c, #bbb)] - Colour of the text that matters less, and of the borders of fields. The text's where more contrast is preferred.
 * @cssprop [--inspection-link=light-dark(#14538f, #9cf)] - Colour of links and buttons.
 * @cssprop [--inspection-surface=light-dark(#fff, #191919)] - Colour of the card.
 * @cssprop [--inspection-line=light-dark(#bbb, #555)] - Colour of borders. The text's where more contrast is preferred.
 * @cssprop [--inspection-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--inspection-radius=0.4em] - Radius of corners.
 * @cssprop [--inspection-space=1] - Room between and around things, as a part of the usual: 0.5 is compact.
 * @cssprop [--inspection-reserve] - Height that is kept before the data come, best in em; what the element usually needs where it is left out.
 * @cssprop [--inspection-excellent-text] - Text, bars and border of grades that are the best of their scale.
 * @cssprop [--inspection-excellent-ground] - Ground of grades that are the best of their scale.
 * @cssprop [--inspection-good-text] - Text, bars and border of grades that are good.
 * @cssprop [--inspection-good-ground] - Ground of grades that are good.
 * @cssprop [--inspection-fair-text] - Text, bars and border of grades in the middle of a longer scale.
 * @cssprop [--inspection-fair-ground] - Ground of grades in the middle of a longer scale.
 * @cssprop [--inspection-weak-text] - Text, bars and border of grades below good.
 * @cssprop [--inspection-weak-ground] - Ground of grades below good.
 * @cssprop [--inspection-poor-text] - Text, bars and border of grades that are the lowest.
 * @cssprop [--inspection-poor-ground] - Ground of grades that are the lowest.
 * @cssprop [--inspection-neutral-text] - Text, bars and border of grades that are not known, and of the words in place of a grade.
 * @cssprop [--inspection-neutral-ground] - Ground of grades that are not known, and of the words in place of a grade.
 */
export abstract class InspectionElement<Section extends keyof Messages> extends TemplateElement {
  // Declared without decorators, which would add 0.3 kB to every file (docs/decisions/0002-no-decorators.md).
  static override properties: PropertyDeclarations = {
    inspection: { attribute: false },
    document: { attribute: false },
    src: {},
    for: {},
    which: {},
    allowHosts: { attribute: 'allow-hosts' },
    theme: { reflect: true },
  };

  /** One inspection with its provider inside; comes before all other sources of data. */
  inspection?: Inspection | undefined;

  /** An inspection document; comes before `src`. */
  document?: InspectionDocument | undefined;

  /** Address of an inspection document. */
  src?: string | undefined;

  /** Id of an `inspection-data` element on the page that provides the data. */
  for?: string | undefined;

  /** Which inspection to show: `latest` (the latest graded one), an inspection's id, or a framework's id. */
  which = 'latest';

  /** Hosts that `src` may lead to, separated by spaces; any where it is left out, none where it is empty. */
  allowHosts?: string | undefined;

  /** `light` or `dark`; follows the colour scheme of the page where it is left out. */
  theme?: string | undefined;

  /**
   * Reads what the element shows. Static pages use it, too.
   *
   * @internal
   */
  abstract readonly reader: DocumentReader;

  /** The words that the element has of itself, in English. */
  protected abstract readonly english: LanguageWith<Section>;

  readonly #data = new DataController(this);

  /**
   * Draws an inspection. Static pages call it, too.
   *
   * @internal
   */
  abstract draw(input: ViewInput<Section>): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    followLanguage(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowLanguage(this);
  }

  protected override render(): TemplateResult {
    const tag = languageTagOf(this);
    const language = (findLanguage(tag) as LanguageWith<Section> | undefined) ?? this.english;
    // The words may be English on a page in another language: say so to screen readers.
    const isOwn = languageOf(tag) === languageOf(language.tag);
    const content = this.#content(this.#data.state, language);
    return html`<div
      class="frame"
      lang=${isOwn ? nothing : language.tag}
      dir=${isOwn ? nothing : 'ltr'}
    >
      ${content}
    </div>`;
  }

  #content(state: DataState, language: LanguageWith<Section>): TemplateResult {
    const { document, problems } = state;
    let { error } = state;
    if (document) {
      try {
        const inspection = selectInspection(document, this.which);
        if (!inspection)
          throw new InspectionError('not-found', `No inspection "${this.which}" in the data`);
        return this.draw({ ...state, document, inspection, language });
      } catch (cause) {
        error = this.#data.report(cause, problems);
      }
    }
    return fallbackTemplate(error && language.common.failed(error.code));
  }
}
