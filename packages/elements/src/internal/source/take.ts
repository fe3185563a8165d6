import type { LoadErrorKind } from './load-error.js';
import { SenErrorEvent, SenLoadEvent } from './load-events.js';
import { preserveBlockSize } from './preserve-block-size.js';
import type { SourceController } from './source-controller.js';
import type { Snapshot } from './resource.js';

/** Gives an element what its `src` answered, and tells the page. */
export function take<T>(
  source: SourceController<T>,
  { status, data, loadedAt, error, next }: Snapshot,
  src: string,
): void {
  const { host, shape } = source;
  source.next = next;
  if (source.status === 'loading' && status !== 'loading' && source.data === undefined) void preserveBlockSize(host);
  let failure = status === 'failed' ? error : undefined;
  let arrived = false;
  if (data !== undefined && data !== source.raw) {
    source.raw = data;
    const read = source.read(data);
    if (read === undefined) failure = new Error(`${src} holds no ${shape}`);
    else {
      source.data = read;
      source.loadedAt = new Date(loadedAt ?? Date.now());
      arrived = status === 'ready';
    }
  } else if (status === 'ready' && source.data) source.loadedAt = new Date(loadedAt ?? Date.now());
  source.status = failure ? 'failed' : status;
  // An error of the portal's own source has no kind: to the visitor its server did not answer.
  const { kind = status === 'failed' ? 'server' : 'format' } = (failure ?? {}) as { kind?: LoadErrorKind };
  source.reason = failure && kind;
  if (arrived) host.dispatchEvent(new SenLoadEvent(src));
  if (failure) {
    host.warn(failure.message);
    host.dispatchEvent(new SenErrorEvent(src, failure));
  }
  host.requestUpdate();
}
