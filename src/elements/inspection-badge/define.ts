import { defineElement } from '../../core/define-element.js';
import { InspectionBadgeElement } from './inspection-badge.js';

defineElement('inspection-badge', InspectionBadgeElement);

declare global {
  interface HTMLElementTagNameMap {
    'inspection-badge': InspectionBadgeElement;
  }
}
