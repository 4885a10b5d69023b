const said = new Set<string>();

/** One console message a cause, however many elements meet it. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
