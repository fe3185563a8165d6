/** What was said already, by whatever copy of Sen. */
const said = ((globalThis as Record<symbol, unknown>)[Symbol.for('sen-said@1')] ??= new Set()) as Set<string>;

/** How many are kept: a server's process may live for months, and what is written into pages never ends. */
const most = 1000;

/** Says a problem on the console once per page, however many elements share it. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  for (const oldest of said) {
    if (said.size < most) break;
    said.delete(oldest);
  }
  said.add(message);
  console.warn(`[sen] ${message}`);
}
