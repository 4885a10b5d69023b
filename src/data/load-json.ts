import { InspectionError, readJson, resolveLink } from '../model/index.js';

/** Bounds of a request. A site that serves larger files or slower ones may raise them before the elements load. */
export const requestLimits = {
  /** Bytes of one answer, after decompression. */
  bytes: 2_000_000,
  /** Milliseconds for the answer with all retries. */
  milliseconds: 15_000,
  /** Further tries after a network failure, a 429 or a 5xx. */
  retries: 2,
};

/** JSON as it was loaded. */
export interface LoadedJson {
  json: unknown;
  /** Address that it really came from, after redirects. */
  url: string;
}

interface SharedRequest {
  loaded: Promise<LoadedJson>;
  stop: AbortController;
  /** How many still wait for it. */
  waiting: number;
}

/** On the global object, so that elements from several files share their requests, too. */
const requests: Map<string, SharedRequest> = ((globalThis as Record<symbol, unknown>)[
  Symbol.for('inspection-widgets.requests.v1')
] ??= new Map()) as Map<string, SharedRequest>;

/**
 * Loads the JSON at an address: one request a page, whoever asks. It ends when nobody waits for it any more; one that
 * failed is not kept, so that who asks later tries again. Rejects with an `InspectionError`.
 */
export function loadJson(url: string, signal: AbortSignal): Promise<LoadedJson> {
  const request = requestFor(url);
  request.waiting++;
  const leave = () => --request.waiting || request.stop.abort();
  signal.addEventListener('abort', leave);
  return request.loaded.finally(() => signal.removeEventListener('abort', leave));
}

/** The request that is under way or done; a new one where there is none, or where it was stopped. */
function requestFor(url: string): SharedRequest {
  const present = requests.get(url);
  if (present && !present.stop.signal.aborted) return present;
  const stop = new AbortController();
  const request = { loaded: requestJson(url, stop.signal), stop, waiting: 0 };
  request.loaded.catch(() => stop.abort());
  requests.set(url, request);
  return request;
}

async function requestJson(url: string, stop: AbortSignal): Promise<LoadedJson> {
  const { milliseconds } = requestLimits;
  const timeout = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetchOften(url, AbortSignal.any([stop, timeout]));
    if (!response.ok) throw new InspectionError('http', `${url} answered ${response.status}`);
    return { json: readJson(await readText(response, url), url), url: response.url || url };
  } catch (cause) {
    if (cause instanceof InspectionError) throw cause;
    // By the signal and not by the cause: a time-out within an answer arrives as any other abort.
    throw timeout.aborted
      ? new InspectionError('timeout', `No answer from ${url} in ${milliseconds} ms`)
      : new InspectionError('network', `Could not load ${url}`, { cause });
  }
}

/** Without credentials or referrer, and with no header that would need a preflight. */
async function fetchOften(url: string, signal: AbortSignal): Promise<Response> {
  for (let triesLeft = requestLimits.retries; ; triesLeft--) {
    const isLast = triesLeft <= 0;
    let response: Response | undefined;
    try {
      // A page may have put another function here: it may throw, or give something else than a promise or an answer.
      response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    } catch (error) {
      if (isLast || signal.aborted) throw error;
    }
    if (isLast || (response && response.status < 500 && response.status !== 429))
      return response as Response;
    // By chance where the server does not say, so that the visitors of a page do not come back all at once.
    const seconds = Number(response?.headers.get('retry-after')) || Math.random();
    await new Promise((resolve) => {
      setTimeout(resolve, seconds * 1000);
      signal.addEventListener('abort', resolve);
    });
  }
}

/** Reads to a limit of bytes: `Content-Length` tells the size before decompression, if it tells the truth. */
async function readText(response: Response, url: string): Promise<string> {
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const chunks = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).text();
    chunks.push(value);
    size += value.length;
    if (size > requestLimits.bytes) {
      void reader.cancel();
      throw new InspectionError('too-large', `${url} has more than ${requestLimits.bytes} bytes`);
    }
  }
}

/**
 * Resolves the address of data against the page of an element, which tells its base also where a picture called “baseURI” hides
 * that of the document. Throws an `InspectionError` for what may not be loaded: other
 * schemes, credentials in the address, hosts that the page does not allow.
 */
export function checkAddress(address: string, { baseURI }: Element, allowedHosts?: string): string {
  const url = resolveLink(address, baseURI);
  const isAllowed = (host: string) => allowedHosts?.split(/[\s,]+/).includes(host) ?? true;
  if (url && isAllowed(new URL(url).host)) return url;
  throw new InspectionError(
    'blocked',
    `Not loaded: ${address.slice(0, 200)}. Expected https from ${allowedHosts ?? 'anywhere'}`,
  );
}
