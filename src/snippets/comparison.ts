/** What a comparison needs besides its data, to put one provider first. */
import { frameworkIdOf } from '../frameworks/index.js';
import type { InspectionDocument } from '../model/index.js';
import { selectInspection } from '../views/index.js';

/** The attributes with which a comparison of neighbours shows the framework of a provider's result, and that provider first. */
export function comparisonAttributes(document: InspectionDocument): Record<string, string> {
  const inspection = selectInspection(document);
  const framework = inspection && frameworkIdOf(inspection);
  const [identifier] = Object.values(document.provider?.identifiers ?? {});
  return {
    ...(framework !== undefined && { framework }),
    ...(identifier !== undefined && { own: identifier }),
  };
}
