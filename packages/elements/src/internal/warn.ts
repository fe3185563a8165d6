/** Messages that were written already, by whatever version of Sen. */
const written = ((globalThis as Record<symbol, unknown>)[Symbol.for('sen-said@1')] ??= new Set()) as Set<string>;

/** How many are kept: a server's process may live for months, and what is written into pages never ends. */
const most = 1000;

/** Where messages go: the console of the page, each once. Server rendering replaces `write`. */
export const messages = {
  write(message: string): void {
    if (written.has(message)) return;
    for (const oldest of written) {
      if (written.size < most) break;
      written.delete(oldest);
    }
    written.add(message);
    console.warn(`[sen] ${message}`);
  },
};

/** Writes a message to the console once per page, however many elements share it. */
export function warnOnce(message: string): void {
  messages.write(message);
}
