#!/usr/bin/env node
/** What runs when somebody types `inspection-widgets`. */
import { untilInterrupted } from './publish/signals.js';
import { run } from './run.js';

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever was reading (`| head`) has had enough.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

const code = await untilInterrupted(async (signal) => {
  const { stdin, stdout, stderr, env, argv } = process;
  return await run(argv.slice(2), { stdin, stdout, stderr, signal, verbose: !!env['DEBUG'] });
});
// A signal has set a code of its own, and work that nobody waits for any more may be under way.
if (process.exitCode !== undefined) process.exit();
process.exitCode = code;
