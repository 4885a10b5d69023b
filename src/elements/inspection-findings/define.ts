import { defineElement } from '../../core/define-element.js';
import { InspectionFindingsElement } from './inspection-findings.js';

defineElement('inspection-findings', InspectionFindingsElement);

declare global {
  interface HTMLElementTagNameMap {
    'inspection-findings': InspectionFindingsElement;
  }
}
