import { InspectionError } from './errors.js';

/**
 * Parses the text of a JSON file. Throws an `InspectionError` that says from where the text is and how it
 * begins, since servers like to send an HTML page in place of a file.
 */
export function readJson(text: string, from = 'the page'): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new InspectionError(
      'invalid',
      `Expected JSON from ${from}, found "${json.slice(0, 40)}"`,
      { cause },
    );
  }
}
