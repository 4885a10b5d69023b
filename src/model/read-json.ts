import { InspectionError } from './errors.js';

/**
 * Parses the text of a JSON file. Throws an `InspectionError` that shows how the text begins, since servers like to
 * send an HTML page in place of a file.
 */
export function readJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new InspectionError('invalid', `Expected JSON, found "${json.slice(0, 40)}"`, { cause });
  }
}
