export { formatDate, formatList, formatMonth, formatPeriods } from './formats.js';
export { findLanguage, languageOf, registerLanguage, wordsIn, type Words } from './languages.js';
export type * from './messages.js';
