/** Publishing: the engine behind the command. */
export { readConfig, type Configuration } from './config.js';
export { PublishError, type PublishErrorCode } from './errors.js';
export type {
  Makers,
  OnProgress,
  PublishEvent,
  PublishOptions,
  PublishReport,
  SlugClash,
  Source,
} from './options.js';
export { publish } from './publish.js';
export { untilInterrupted } from './signals.js';
export { headOf } from './manifest.js';
export { recover } from './work-folder.js';
