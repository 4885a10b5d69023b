/** What stands in a widget for whoever has no script: the whole result in one sentence, with the link to the report. */
import * as language from '../dist/i18n/en-gb.js';
import { parseDocument } from '../dist/model/index.js';
import { badgeSentence, badgeView, selectInspection } from '../dist/views/index.js';
import { escape } from './html.mjs';
import { link } from './widget.mjs';

/** @param {string} [which] Which inspection of the document, as the attribute says it. */
export function fallbackOf(json, which) {
  const { document } = parseDocument(json);
  const inspection = selectInspection(document, which);
  if (!inspection) throw new Error(`No inspection "${which}" of ${JSON.stringify(json.provider)}`);
  const sentence = badgeSentence(badgeView({ document, inspection, language }), language.plain);
  const url = inspection.report?.url;
  return `<p>${url ? link(url, sentence) : escape(sentence)}</p>`;
}
