import { defineElement } from '../../core/define-element.js';
import { InspectionSummaryElement } from './inspection-summary.js';

defineElement('inspection-summary', InspectionSummaryElement);

declare global {
  interface HTMLElementTagNameMap {
    'inspection-summary': InspectionSummaryElement;
  }
}
