import type { DataRequest, DataSource } from '../environment/portal-context.js';

/** A request, without the page and the signal, which differ each time. */
export type ResourceRequest = Omit<DataRequest, 'signal' | 'page'>;

/** The source of a resource. */
export interface ResourceOrigin {
  /** The portal's source; `undefined` for the default, which fetches `src`. */
  source: DataSource | undefined;
  /** The portal of the source: its elements share requests, even if it sets a new function. */
  owner: object | undefined;
  /** The portal's time zone, for dates without an offset in what is fetched. */
  timeZone?: string | undefined;
}

/** The options of a subscriber. */
export interface ResourceOptions {
  /** Seconds between two loads; see `refreshInterval` for valid values. */
  refresh?: number | undefined;
  /** Whether the last valid data is stored in `localStorage`. */
  keep?: boolean;
}

/** The state of the pages after the first. */
export interface PageSnapshot {
  isLoading: boolean;
  /** Why the last page could not be loaded; undefined after a success. */
  error?: Error | undefined;
  /** Number of the load that ended last, 0 before the first. */
  settled: number;
}

/** The state of a resource. Data is kept when a later load fails. */
export interface Snapshot {
  /** Whether a request is running. */
  isLoading: boolean;
  /** Number of the load that ended last, unique on the page; 0 before the first. */
  settled: number;
  /** Why that load failed; undefined after a success. */
  error?: Error | undefined;
  /** The last data. */
  data?: unknown;
  /** When it was loaded: milliseconds since 1970. */
  loadedAt?: number | undefined;
  /** Whether `data` was stored by an earlier page and has not been refreshed. */
  isKept?: boolean;
  /** The source's name of the next page. */
  next?: string | undefined;
  /** The pages after the first. */
  page?: PageSnapshot;
}

export type SnapshotListener = (snapshot: Snapshot) => void;

/** The subscription of one element to a resource. */
export interface ResourceHandle {
  /** Starts to deliver snapshots, the current one and each new one. */
  start(): void;
  /** Loads again. */
  reload(): void;
  /** Loads the next page, also after a failure. */
  loadMore(): void;
  /** Changes the options; a running load continues. */
  update(options: ResourceOptions): void;
  /** Ends the subscription; the last subscriber aborts the request. */
  stop(): void;
}

let loads = 0;

/** The number of a load that has ended. */
export const nextSettled = (): number => ++loads;
