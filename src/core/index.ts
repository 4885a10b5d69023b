export { defineElement } from './define-element.js';
export { HeadingElement } from './heading-element.js';
export { InspectionElement } from './inspection-element.js';
export { version } from './version.js';
export { TemplateElement } from './template-element.js';
