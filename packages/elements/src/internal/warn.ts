const said = new Set<string>();

/** Says a problem on the console once per page, however many elements share it. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[sen] ${message}`);
}
