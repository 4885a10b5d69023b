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
export async function loadJson(url: string, signal: AbortSignal): Promise<LoadedJson> {
  const request = requests.get(url) ?? startRequest(url);
  request.waiting++;
  const leave = () => {
    if (--request.waiting > 0) return;
    forget(url, request);
    request.stop.abort();
  };
  signal.addEventListener('abort', leave);
  try {
    return await request.loaded;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

function startRequest(url: string): SharedRequest {
  const stop = new AbortController();
  const request = { loaded: requestJson(url, stop.signal), stop, waiting: 0 };
  requests.set(url, request);
  request.loaded.catch(() => forget(url, request));
  return request;
}

function forget(url: string, request: SharedRequest): void {
  if (requests.get(url) === request) requests.delete(url);
}

async function requestJson(url: string, stop: AbortSignal): Promise<LoadedJson> {
  const { milliseconds } = requestLimits;
  const timeout = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetchOften(url, AbortSignal.any([stop, timeout]));
    if (!response.ok) throw new InspectionError('http', `${url} answered ${response.status}`);
    return { json: readJson(await readText(response, url)), url: response.url };
  } catch (cause) {
    if (cause instanceof InspectionError) throw cause;
    throw timeout.aborted
      ? new InspectionError('timeout', `No answer from ${url} in ${milliseconds} ms`)
      : new InspectionError('network', `Could not load ${url}`, { cause });
  }
}

/** Without credentials or referrer, and with no header that would need a preflight. */
async function fetchOften(url: string, signal: AbortSignal): Promise<Response> {
  for (let triesLeft = requestLimits.retries; ; triesLeft--) {
    // By chance, so that the visitors of a page do not come back all at once.
    let seconds = Math.random();
    try {
      const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
      if ((response.status !== 429 && response.status < 500) || triesLeft <= 0) return response;
      seconds = Number.parseFloat(response.headers.get('retry-after') ?? '') || seconds;
    } catch (error) {
      if (signal.aborted || triesLeft <= 0) throw error;
    }
    await pause(seconds * 1000, signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', resolve);
  });
}

/** Reads to a limit of bytes: `Content-Length` tells the size before decompression, if it tells the truth. */
async function readText(response: Response, url: string): Promise<string> {
  const decoder = new TextDecoder();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > requestLimits.bytes) {
      void reader.cancel();
      throw new InspectionError('too-large', `${url} has more than ${requestLimits.bytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Resolves the address of data against the page. Throws an `InspectionError` for what may not be loaded: other
 * schemes, credentials in the address, http on an https page, hosts that the page does not allow.
 */
export function checkAddress(address: string, allowedHosts: readonly string[]): string {
  const url = resolveLink(address, document.baseURI);
  const isMixed = location.protocol === 'https:' && url?.startsWith('http:');
  if (url && !isMixed && (allowedHosts.length === 0 || allowedHosts.includes(new URL(url).host))) return url;
  throw new InspectionError('blocked', `Not loaded: ${address.slice(0, 200)}. Expected https, from ${allowedHosts.join(' ') || 'any host'}`);
}
