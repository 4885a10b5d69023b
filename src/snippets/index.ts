/** What others paste into a page to show a published result. Runs anywhere: in the command, on pages, in the browser. */
export { comparisonAttributes } from './comparison.js';
export { emailTable } from './email.js';
export { attributesOf, CONTROLS, escapeHtml, escapeJson } from './escape.js';
export { frameHeightOf, frameLine, linkLine } from './lines.js';
export {
  addressOf,
  copyOf,
  copyOfText,
  isShownAs,
  pointsInWords,
  snippetForms,
  snippetOf,
  widgetsShownAs,
  type Copy,
  type Snippet,
  type SnippetForm,
} from './snippet.js';
