import type { DataRequest, DataSource } from '../environment/portal-context.js';

/** What is asked: without the page and the signal, which differ from request to request. */
export type ResourceRequest = Omit<DataRequest, 'signal' | 'page'>;

/** Who answers a request. */
export interface ResourceOrigin {
  /** The portal's source; `undefined` for the default, which fetches `src`. */
  source: DataSource | undefined;
  /** The portal that gives the source: requests of one portal are shared, whatever function it gives at the time. */
  owner: object | undefined;
  /** The portal's time zone, for dates without an offset in what is fetched. */
  timeZone?: string | undefined;
}

/** What a subscriber wants of a resource. */
export interface ResourceOptions {
  /** Seconds between two loads; see `refreshInterval` for what counts. */
  refresh?: number | undefined;
  /** Whether the last good data outlives the page, in `localStorage`. */
  keep?: boolean;
}

/** The state of the pages after the first. */
export interface PageSnapshot {
  isLoading: boolean;
  /** Why the last page could not be loaded; undefined once a page has been loaded. */
  error?: Error | undefined;
  /** Number of the load that ended last, 0 before the first. */
  settled: number;
}

/** The state of a resource. Data that arrived stays when a later load fails. */
export interface Snapshot {
  /** Whether a request is running. */
  isLoading: boolean;
  /** Number of the load that ended last, unique on the page; 0 before the first. */
  settled: number;
  /** Why that load failed; undefined when it succeeded. */
  error?: Error | undefined;
  /** What arrived last. */
  data?: unknown;
  /** When it arrived: milliseconds since 1970. */
  loadedAt?: number | undefined;
  /** Whether `data` was stored by an earlier page and nothing has arrived since. */
  isKept?: boolean;
  /** What the source calls the page after what arrived. */
  next?: string | undefined;
  /** The pages after the first. */
  page?: PageSnapshot;
}

export type SnapshotListener = (snapshot: Snapshot) => void;

/** A subscription to a resource, held by one element. */
export interface ResourceHandle {
  /** Starts to deliver snapshots: at once, and whenever one changes. */
  start(): void;
  /** Loads again. */
  reload(): void;
  /** Loads the next page, also after it has failed. */
  loadMore(): void;
  /** Takes other options; what is loading goes on. */
  update(options: ResourceOptions): void;
  /** Ends the subscription; the last subscriber ends the request. */
  stop(): void;
}

let loads = 0;

/** The number of a load that has ended. */
export const nextSettled = (): number => ++loads;
