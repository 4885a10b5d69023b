import { defineElement } from '../../core/define-element.js';
import { InspectionComparisonElement } from './inspection-comparison.js';

defineElement('inspection-comparison', InspectionComparisonElement);

declare global {
  interface HTMLElementTagNameMap {
    'inspection-comparison': InspectionComparisonElement;
  }
}
