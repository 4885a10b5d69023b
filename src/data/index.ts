export { dataContext, type DataState } from './context.js';
export { DataController, type DataHost } from './data-controller.js';
export { InspectionErrorEvent, InspectionLoadedEvent } from './events.js';
export { requestLimits } from './load-json.js';
export { warnOnce } from './warn.js';
