import { defineElement } from '../../core/define-element.js';
import { InspectionLetterElement } from './inspection-letter.js';

defineElement('inspection-letter', InspectionLetterElement);

declare global {
  interface HTMLElementTagNameMap {
    'inspection-letter': InspectionLetterElement;
  }
}
