/**
 * Why data could not be loaded; each has words of its own for the visitor.
 *
 * `denied` the server wants a log-in or forbids it · `missing` there is nothing at the address · `address` the address
 * is none · `server` the server failed · `format` it sent something that cannot be read · `time-out` it took too long ·
 * `unreachable` no connection, or the server does not allow this page's origin (a page cannot tell which) · `offline`
 * the device has no network.
 */
export type LoadErrorKind =
  'denied' | 'missing' | 'address' | 'server' | 'format' | 'time-out' | 'unreachable' | 'offline';

/** A load that failed. The message is for the developer. */
export class LoadError extends Error {
  constructor(
    readonly kind: LoadErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A chunk of Sen that could not be loaded. */
export const chunkError = (cause: unknown): LoadError =>
  new LoadError(
    navigator.onLine === false ? 'offline' : 'unreachable',
    `a file of Sen could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}. After an update, keep the files of the version before for pages that are still open.`,
    { cause },
  );
