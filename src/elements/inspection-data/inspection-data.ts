import { ContextProvider } from '@lit/context';
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';

import { TemplateElement } from '../../core/index.js';
import { DataController, dataContext, type DataState } from '../../data/index.js';
import { documentFields, inspectionFields } from '../../model/generated/checks.js';
import type { Inspection, InspectionDocument } from '../../model/index.js';
import { createCollectionReader } from '../../model/parse.js';

const initialValue: DataState = {};
const reader = /*#__PURE__*/ createCollectionReader(inspectionFields, documentFields);

/**
 * Takes or loads inspection data once, a document or a collection, and provides them to all elements inside it, and to those elsewhere on the page
 * that name it with `for`. Shows nothing of its own.
 *
 * @summary Provides data to other elements.
 * @tagname inspection-data
 * @slot - The elements that use the data, among anything else.
 * @fires {InspectionLoadedEvent} inspection-loaded - The element has taken its data.
 * @fires {InspectionErrorEvent} inspection-error - There are no data; the elements inside show their fallback.
 */
export class InspectionDataElement extends TemplateElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties: PropertyDeclarations = {
    inspection: { attribute: false },
    document: { attribute: false },
    src: {},
    allowHosts: { attribute: 'allow-hosts' },
  };

  /** One inspection with its provider inside; comes before all other sources of data. */
  inspection?: Inspection | undefined;

  /** An inspection document; comes before `src`. */
  document?: InspectionDocument | undefined;

  /** Address of an inspection document. */
  src?: string | undefined;

  /** Hosts that `src` may lead to, separated by spaces; any where it is left out, none where it is empty. */
  allowHosts?: string | undefined;

  /** Reads everything, since any element may use it. */
  readonly reader = reader;

  readonly #provider = new ContextProvider(this, { context: dataContext, initialValue });

  constructor() {
    super();
    new DataController(this, (state) => this.#provider.setValue(state));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
