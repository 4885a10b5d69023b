import { defineElement } from '../../core/define-element.js';
import { InspectionScoreElement } from './inspection-score.js';

defineElement('inspection-score', InspectionScoreElement);

declare global {
  interface HTMLElementTagNameMap {
    'inspection-score': InspectionScoreElement;
  }
}
