import { defineElement } from '../../core/define-element.js';
import { InspectionDataElement } from './inspection-data.js';

defineElement('inspection-data', InspectionDataElement);

declare global {
  interface HTMLElementTagNameMap {
    'inspection-data': InspectionDataElement;
  }
}
