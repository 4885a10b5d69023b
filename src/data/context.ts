import { createContext } from '@lit/context';

import type { InspectionDocument, InspectionError, Problem } from '../model/index.js';

/** Where data stand: what an element has to draw. Empty while there are none. */
export interface DataState {
  readonly document?: InspectionDocument | undefined;
  /** All documents, where the data are a collection: `document` is the first of them. */
  readonly documents?: readonly InspectionDocument[] | undefined;
  /** What was not valid in the data and was left out. */
  readonly problems?: readonly Problem[];
  /** Host that the data were loaded from, where it is not the page's own. */
  readonly host?: string | undefined;
  /** Why there are no data. */
  readonly error?: InspectionError;
}

/** By `Symbol.for`, so that elements from two files or two versions of the library find each other. */
export const dataContext = createContext<DataState>(Symbol.for('inspection-widgets.data.v1'));
