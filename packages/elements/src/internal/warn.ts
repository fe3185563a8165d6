/** Messages that were written already, by whatever version of Sen. */
const written = ((globalThis as Record<symbol, unknown>)[Symbol.for('sen-said@1')] ??= new Set()) as Set<string>;

/** Where messages go: the console of the page, each once. A server replaces `write`. */
export const messages = {
  write(message: string): void {
    if (written.has(message)) return;
    written.add(message);
    console.warn(`[sen] ${message}`);
  },
};

/** Writes a message to the console once per page, however many elements share it. */
export function warnOnce(message: string): void {
  messages.write(message);
}
