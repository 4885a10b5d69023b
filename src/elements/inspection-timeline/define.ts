import { defineElement } from '../../core/define-element.js';
import { InspectionTimelineElement } from './inspection-timeline.js';

defineElement('inspection-timeline', InspectionTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'inspection-timeline': InspectionTimelineElement;
  }
}
