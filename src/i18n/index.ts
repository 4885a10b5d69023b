export { byIntl } from './dates/by-intl.js';
export { formatDate, formatList, formatMonth, formatPeriods } from './formats.js';
export { inWords } from './dates/in-words.js';
export { findLanguage, languageOf, registerLanguage, wordsIn, type Words } from './languages.js';
export type * from './messages.js';
