import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { DataController, type DataState } from '../data/index.js';
import { findLanguage, type LanguageWith, type Messages } from '../i18n/index.js';
import { InspectionError, type Inspection, type InspectionDocument } from '../model/index.js';
import type { DocumentReader } from '../model/parse.js';
import { fallbackTemplate } from '../templates/fallback.js';
import { selectInspection, type ViewInput } from '../views/index.js';
import { followLanguage, languageTagOf } from './language.js';

/**
 * What every element has in common: where its data come from, which inspection it shows, its language, and that
 * whatever goes wrong leaves the fallback on the page.
 */
export abstract class InspectionElement<Section extends keyof Messages> extends LitElement {
  // Declared without decorators, which would add 0.4 kB to every file (docs/decisions/0002-no-decorators.md).
  static override properties: PropertyDeclarations = {
    inspection: { attribute: false },
    document: { attribute: false },
    src: {},
    for: {},
    which: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
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

  /** Level of the heading, 1 to 6. */
  headingLevel = 3;

  /** Hosts that `src` may lead to, separated by spaces; any where it is left out. */
  allowHosts?: string | undefined;

  /** `light` or `dark`; follows the colour scheme of the page where it is left out. */
  theme?: string | undefined;

  /** Reads what the element shows. */
  abstract readonly reader: DocumentReader;

  /** The words that the element has of itself, in English. */
  protected abstract readonly english: LanguageWith<Section>;

  readonly #data = new DataController(this);
  #unfollow: (() => void) | undefined;

  /** Draws an inspection. */
  protected abstract draw(input: ViewInput<Section>): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollow = followLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  protected override render(): TemplateResult {
    const tag = languageTagOf(this);
    const language = (findLanguage(tag) as LanguageWith<Section> | undefined) ?? this.english;
    // The words may be in another language than the page: say so to screen readers.
    const lang =
      tag.slice(0, 2).toLowerCase() === language.tag.slice(0, 2) ? nothing : language.tag;
    return html`<div class="frame" lang=${lang}>${this.#content(this.#data.state, language)}</div>`;
  }

  #content(state: DataState, language: LanguageWith<Section>): TemplateResult {
    let error = state.status === 'error' ? state.error : undefined;
    if (state.status === 'ready') {
      try {
        const inspection = selectInspection(state.document, this.which);
        if (!inspection)
          throw new InspectionError('not-found', `No inspection "${this.which}" in the data`);
        return this.draw({ ...state, inspection, language });
      } catch (cause) {
        error = this.#data.report(cause, state.problems);
      }
    }
    return fallbackTemplate(
      error && (language.common.failed[error.code] ?? language.common.failedToLoad),
    );
  }
}
