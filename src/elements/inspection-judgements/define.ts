import { defineElement } from '../../core/define-element.js';
import { InspectionJudgementsElement } from './inspection-judgements.js';

defineElement('inspection-judgements', InspectionJudgementsElement);

declare global {
  interface HTMLElementTagNameMap {
    'inspection-judgements': InspectionJudgementsElement;
  }
}
