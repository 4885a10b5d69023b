import { createContext } from '@lit/context';

import type { InspectionDocument, InspectionError, Problem } from '../model/index.js';

/** Where data stand: what an element has to draw. */
export type DataState =
  | { readonly status: 'idle' | 'loading' }
  | {
      readonly status: 'ready';
      readonly document: InspectionDocument;
      readonly problems: readonly Problem[];
      /** Host that the data were loaded from, where it is not the page's own. */
      readonly host: string | undefined;
    }
  | { readonly status: 'error'; readonly error: InspectionError; readonly problems: readonly Problem[] };

/** By `Symbol.for`, so that elements from two files or two versions of the library find each other. */
export const dataContext = createContext<DataState>(Symbol.for('inspection-widgets.data.v1'));
