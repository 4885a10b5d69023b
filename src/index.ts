/** Classes, views and types. Registers no element: import `inspection-widgets/define.js` for that. */
export * from './generated/elements.js';
export { defineElement, InspectionElement, version } from './core/index.js';
export { InspectionErrorEvent, InspectionLoadedEvent, requestLimits } from './data/index.js';
export * from './frameworks/index.js';
export { byIntl, inWords, registerLanguage, type Language, type Messages } from './i18n/index.js';
export * from './model/index.js';
export * from './views/index.js';
