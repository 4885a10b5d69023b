/** Loads JSON of the publication. Each address is asked for once, unless it failed. */
const known = new Map<string, Promise<unknown>>();

/** What a server answered that is no file. */
export class NotThereError extends Error {}

/** Throws a `NotThereError` where there is no such file, and another error where it cannot be loaded or read. */
export function fetchJson<Value>(address: string): Promise<Value> {
  const asked = known.get(address) ?? load(address);
  known.set(address, asked);
  asked.catch(() => known.delete(address));
  return asked as Promise<Value>;
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) throw new NotThereError(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
