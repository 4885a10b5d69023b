/** What a page says and suffers while a test runs. */
export interface Watch {
  /** Texts given to the console as warnings and errors. */
  readonly messages: string[];
  /** Errors that nobody caught. */
  readonly uncaught: unknown[];
}

const noted = { messages: [] as string[], uncaught: [] as unknown[] };
const original = { warn: console.warn, error: console.error };

/** Watches the page through each test of the suite that calls this; a test that leaves an error uncaught fails. */
export function watchPage(): Watch {
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    noted.uncaught.push('reason' in event ? event.reason : event.error);
  beforeEach(() => {
    noted.messages.length = noted.uncaught.length = 0;
    console.warn = console.error = (...parts: unknown[]) => noted.messages.push(parts.join(' '));
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(async () => {
    await settled();
    console.warn = original.warn;
    console.error = original.error;
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    if (noted.uncaught.length > 0)
      throw new Error(`Uncaught on the page: ${noted.uncaught.map(String).join('; ')}`);
  });
  return noted;
}

/** Waits until what is due at once has been done: promises, then one task. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
