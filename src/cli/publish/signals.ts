/** What a program does when someone asks it to stop. */

/** Exit codes by signal, as shells have them. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Calls `work` with a signal that aborts on Ctrl-C and when the system asks the process to end. Then the exit code says
 * so, whatever came of the work. A second Ctrl-C ends the process at once.
 */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const names = Object.keys(CODES) as (keyof typeof CODES)[];
  let heard: keyof typeof CODES | undefined;
  const stop = (name: keyof typeof CODES) => {
    heard = name;
    controller.abort();
    forget();
  };
  const forget = () => names.forEach((name) => process.off(name, stop));
  for (const name of names) process.on(name, stop as NodeJS.SignalsListener);
  try {
    return await work(controller.signal);
  } finally {
    forget();
    if (heard) process.exitCode = CODES[heard];
  }
}
