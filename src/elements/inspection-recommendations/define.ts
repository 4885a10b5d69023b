import { defineElement } from '../../core/define-element.js';
import { InspectionRecommendationsElement } from './inspection-recommendations.js';

defineElement('inspection-recommendations', InspectionRecommendationsElement);

declare global {
  interface HTMLElementTagNameMap {
    'inspection-recommendations': InspectionRecommendationsElement;
  }
}
