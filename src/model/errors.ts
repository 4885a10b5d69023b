/** What can go wrong before any data can be shown. */
export type InspectionErrorCode =
  'blocked' | 'network' | 'http' | 'timeout' | 'too-large' | 'invalid' | 'not-found';

/** Why data could not be had. `message` is for developers; the page shows a plain sentence chosen by `code`. */
export class InspectionError extends Error {
  // Not derived from the class, since minifiers rename it.
  override readonly name = 'InspectionError';

  constructor(
    readonly code: InspectionErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
