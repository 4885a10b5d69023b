/** What a page and the widgets in its frames say to each other. */

/** Asked by the page. */
export const ASK = 'inspection-widgets: how high?';

/** The answer: an object with the height of the content under this name, in whole CSS pixels. */
export const HEIGHT = 'inspectionWidgetHeight';

/** Bounds of a height that is taken for one. */
export const LOWEST = 40;
export const HIGHEST = 20_000;
