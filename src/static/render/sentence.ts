/** The result in one sentence: the only place from which all forms take it. */
import type { Language } from '../../i18n/index.js';
import { InspectionError } from '../../model/index.js';
import { badgeSentence, badgeView, type ViewInput } from '../../views/index.js';
import { inspectionOf, readData, type WidgetData } from './data.js';
import { elementOf } from './kinds.js';

/** What views are made from, with all words of a language. */
export interface SentenceInput extends ViewInput<'badge'> {
  language: Language;
}

/**
 * What views are made from, for one inspection of a document, or of the first of a collection. A widget may show another
 * than the latest: a score the latest that has one. Throws an `InspectionError` where the document has no inspection, or
 * `which` names none, and a `RangeError` where there is no such widget.
 */
export function inputOf(
  data: WidgetData,
  language: Language,
  which?: string,
  widget = 'badge',
): SentenceInput {
  const { document } = readData(data);
  if (!document) throw new InspectionError('invalid', 'No inspection found');
  const given = { document, inspection: inspectionOf(document, which), language };
  return elementOf(widget, which === undefined ? {} : { which }).choose?.(given) ?? given;
}

/**
 * Who was inspected, the grade, how areas differ from it, by whom and when: of the inspection that the badge shows, or
 * another widget. Throws as `inputOf` does.
 */
export function sentenceOf(
  data: WidgetData,
  language: Language,
  which?: string,
  widget?: string,
): string {
  return badgeSentence(badgeView(inputOf(data, language, which, widget)), language.plain);
}

/** The plain-text form, which is the sentence and nothing else. */
export const renderSentence = sentenceOf;
