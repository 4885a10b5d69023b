import { defineElement } from '../../core/define-element.js';
import { InspectionQuotesElement } from './inspection-quotes.js';

defineElement('inspection-quotes', InspectionQuotesElement);

declare global {
  interface HTMLElementTagNameMap {
    'inspection-quotes': InspectionQuotesElement;
  }
}
