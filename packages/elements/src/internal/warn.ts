/** What was said already, by whatever copy of Sen. */
const said = ((globalThis as Record<symbol, unknown>)[Symbol.for('sen-said@1')] ??= new Set()) as Set<string>;

/** Says a problem on the console once per page, however many elements share it. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[sen] ${message}`);
}
