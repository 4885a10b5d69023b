import { waitUntil } from '@open-wc/testing';

/** What a page says and suffers while a test runs. */
export interface Watch {
  /** Texts given to the console as warnings and errors. */
  readonly messages: string[];
  /** Errors that nobody caught. */
  readonly uncaught: unknown[];
}

const noted = { messages: [] as string[], uncaught: [] as unknown[] };
const original = { warn: console.warn, error: console.error };

/**
 * Watches the page through each test of the suite that calls this. A test that leaves an error uncaught fails, and with
 * `silent` one that leaves messages on the console.
 */
export function watchPage({ silent = false } = {}): Watch {
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    noted.uncaught.push('reason' in event ? event.reason : event.error);
  beforeEach(() => {
    noted.messages.length = noted.uncaught.length = 0;
    console.warn = console.error = (...parts: unknown[]) => noted.messages.push(parts.join(' '));
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(async function () {
    await settled();
    console.warn = original.warn;
    console.error = original.error;
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    // A test that failed has said why, and a failure here would keep the others of its suite from running.
    if (this.currentTest?.isFailed()) return;
    if (noted.uncaught.length > 0)
      throw new Error(`Uncaught on the page: ${noted.uncaught.map(String).join('; ')}`);
    if (silent && noted.messages.length > 0)
      throw new Error(`On the console: ${noted.messages.join('; ')}`);
  });
  return noted;
}

/** Waits until what is due at once has been done: promises, then one task. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Waits for something that comes soon, however loaded the machine is. */
export function until(condition: () => unknown, what?: string, timeout = 3000): Promise<void> {
  return waitUntil(condition, what, { timeout, interval: 20 });
}
