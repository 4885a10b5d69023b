import { requestLimits } from '../data/index.js';

/** A request that elements made, with what it was made with. */
export interface SeenRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** Notes each request of the tests of a suite, and puts the limits of requests back after each. */
export function watchRequests(): SeenRequest[] {
  const seen: SeenRequest[] = [];
  const { fetch } = window;
  const limits = { ...requestLimits };
  beforeEach(() => {
    seen.length = 0;
    window.fetch = (url, init = {}) => {
      seen.push({ url: url as string, init });
      return fetch(url, init);
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    Object.assign(requestLimits, limits);
  });
  return seen;
}

/** Answers requests with JSON as if it came from an address of another host, which the test server cannot be. */
export function answerFrom(url: string, json: unknown): void {
  window.fetch = () => {
    const response = new Response(JSON.stringify(json));
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  };
}

let keys = 0;

/** An address of the test server that no other test asks for. */
export function uniqueAddress(path: string): string {
  return `/__test/${path}${path.includes('?') ? '&' : '?'}key=${location.pathname}-${Date.now()}-${keys++}`;
}

/** How often the server was asked for an address with `count` or `flaky`. */
export async function hitsOf(address: string): Promise<number> {
  const { searchParams } = new URL(address, location.href);
  const response = await fetch(
    `/__test/hits?key=${encodeURIComponent(searchParams.get('key') ?? '')}`,
  );
  return Number(await response.text());
}
