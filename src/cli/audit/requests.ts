/** Requests to the site that is audited: few, bounded, and by a name that says who asks. */
import { version } from '../../core/version.js';
import { reasonOf } from '../shell/failure.js';
import { TOO_LARGE, type Limits } from './pages.js';
import { ROBOT } from './robots.js';

export interface Answer {
  /** After redirects. */
  url: string;
  status: number;
  type: string;
  bytes: Uint8Array;
}

/** Why there is no answer, in words. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

const MOST_REDIRECTS = 5;

/**
 * Asks for an address, and follows where it leads as long as that is allowed. Throws a `RequestError`.
 *
 * @param mayGo whether an address to which the server sends us may be asked for
 */
export async function ask(
  address: string,
  limits: Limits,
  signal: AbortSignal,
  mayGo: (url: URL) => string | undefined,
): Promise<Answer> {
  let url = new URL(address);
  const timely = AbortSignal.any([signal, AbortSignal.timeout(limits.time)]);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await answerOf(url, timely, limits);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null)
      return await whole(response, url, limits);
    await response.body?.cancel();
    if (!URL.canParse(location, url.href)) throw new RequestError('it leads to no address');
    url = new URL(location, url.href);
    const reason = mayGo(url);
    if (reason) throw new RequestError(reason);
  }
  throw new RequestError(`it leads on and on, more than ${MOST_REDIRECTS} times`);
}

async function answerOf(url: URL, signal: AbortSignal, limits: Limits): Promise<Response> {
  try {
    return await fetch(url, {
      redirect: 'manual',
      signal,
      headers: {
        'User-Agent': `${ROBOT}/${version}`,
        Accept: 'text/html,application/xhtml+xml,application/xml;q=0.5,text/plain;q=0.5',
      },
    });
  } catch (error) {
    throw failed(error, limits);
  }
}

async function whole(response: Response, url: URL, limits: Limits): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > limits.bytes) throw new RequestError(TOO_LARGE(limits.bytes));
      chunks.push(chunk);
    }
  } catch (error) {
    throw failed(error, limits);
  }
  return {
    url: url.href,
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    bytes: Buffer.concat(chunks),
  };
}

function failed(error: unknown, limits: Limits): RequestError {
  if (error instanceof RequestError) return error;
  const { name, cause } = error as Error;
  const reason =
    name === 'TimeoutError'
      ? `it took longer than ${limits.time / 1000} seconds`
      : reasonOf(cause ?? error);
  return new RequestError(reason, { cause: error });
}
