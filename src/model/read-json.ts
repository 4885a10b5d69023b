import { InspectionError } from './errors.js';

/**
 * Parses the text of a JSON file. Throws an `InspectionError` that says what the text is instead, above all for the
 * HTML pages that servers send in place of a file.
 */
export function readJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    const isHtml = json.trimStart().startsWith('<');
    throw new InspectionError(
      'not-json',
      isHtml
        ? 'Expected JSON, found an HTML page'
        : `Expected JSON, found ${JSON.stringify(json.slice(0, 40))}`,
      { cause: error },
    );
  }
}
