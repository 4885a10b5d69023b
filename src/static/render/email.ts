/** The result for e-mail and office programs. */
import type { Language } from '../../i18n/index.js';
import type { InspectionDocument } from '../../model/index.js';
import { emailTable } from '../../snippets/index.js';
import { inputOf } from './sentence.js';

export interface EmailOptions {
  /** `latest`, an inspection's id, or a framework's id. */
  which?: string | undefined;
  /** Address of the page about it. */
  url?: string | undefined;
}

/** A fragment of HTML, whose text contains the sentence of `sentenceOf` as such. Throws as that does. */
export function renderEmail(
  document: InspectionDocument,
  language: Language,
  { which, url }: EmailOptions = {},
): string {
  return emailTable(inputOf(document, language, which), url);
}
