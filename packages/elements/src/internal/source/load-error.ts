/**
 * Why data could not be loaded; each reason has a message for the visitor.
 *
 * `denied` the server requires a login or forbids access · `missing` the URL does not exist · `address` the URL is
 * invalid · `server` the server failed · `format` the response cannot be read · `time-out` the response took too long ·
 * `unreachable` no connection, or the server does not allow the origin of this page (a page cannot tell which) ·
 * `offline` the device has no network.
 */
export type LoadErrorKind =
  'denied' | 'missing' | 'address' | 'server' | 'format' | 'time-out' | 'unreachable' | 'offline';

/** A failed load. The message is for the developer. */
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
