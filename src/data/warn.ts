const said = new Set<string>();

/** One console message a kind of element and cause, however many elements meet it. */
export function warnOnce({ localName }: Element, message: string): void {
  const line = `<${localName}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
