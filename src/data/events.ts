import type { InspectionDocument, InspectionError, Problem } from '../model/index.js';

/** An element has taken its data. Bubbles out of shadow roots, so that a page can listen once. */
export class InspectionLoadedEvent extends Event {
  constructor(
    /** What of the data is valid. */
    readonly document: InspectionDocument,
    /** What is not valid and was left out. */
    readonly problems: readonly Problem[],
  ) {
    super('inspection-loaded', { bubbles: true, composed: true });
  }
}

/** An element has nothing to show: its fallback stays. Bubbles out of shadow roots, so that a page can listen once. */
export class InspectionErrorEvent extends Event {
  constructor(
    readonly error: InspectionError,
    /** What is not valid in the data, if there were any. */
    readonly problems: readonly Problem[],
  ) {
    super('inspection-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'inspection-loaded': InspectionLoadedEvent;
    'inspection-error': InspectionErrorEvent;
  }
}
