export { InspectionError, type InspectionErrorCode } from './errors.js';
export { compareDates, isPartialDate, isWithin } from './dates.js';
export {
  parseCollection,
  parseDocument,
  type ParseOptions,
  type ParsedCollection,
  type ParsedDocument,
} from './parse.js';
export { describeValue, listProblems, type Problem } from './problems.js';
export { parseUrl, resolveLink } from './links.js';
export { readJson } from './read-json.js';
export type * from './generated/types.js';
