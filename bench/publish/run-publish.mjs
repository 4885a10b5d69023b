/**
 * Publishes once, as the command does, and prints what it cost as JSON. A process of its own, so that its memory is that
 * of publishing alone.
 *
 * Arguments: the folder of the compiled modules, and the options of `publish` as JSON.
 */
import { pathToFileURL } from 'node:url';

const [modules, options] = process.argv.slice(2);
const { publish } = await import(pathToFileURL(`${modules}/cli/publish/index.js`));
const report = await publish(JSON.parse(options));
// In kilobytes, the most that was ever in use.
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ ...report, maxRSS }));
