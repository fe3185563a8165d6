/**
 * Why data could not be had; each has words of its own for the visitor.
 *
 * `denied` the server wants a log-in or forbids it · `missing` there is nothing at the address · `server` the server
 * failed · `format` it sent something that cannot be read · `time-out` it took too long · `unreachable` no connection,
 * or the server does not allow this page's origin (a page cannot tell which) · `offline` the device has no network.
 */
export type LoadErrorKind = 'denied' | 'missing' | 'server' | 'format' | 'time-out' | 'unreachable' | 'offline';

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
