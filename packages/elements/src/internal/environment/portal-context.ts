import type { Site } from '@sen-portal/data';
import type { Context } from '@lit/context';

/** One request for data: what an element asks of a {@link DataSource}. */
export interface DataRequest {
  /** The `src` as the author wrote it: a URL, or a name that the portal's source knows. */
  src: string;
  /** The shape that the element reads, as in the published schemas. */
  shape:
    | 'articles'
    | 'visit-statistics'
    | 'target-programme'
    | 'notices'
    | 'documents'
    | 'document'
    | 'rating-summary'
    | 'organisation'
    | 'search-results'
    | 'site'
    | 'suggestions'
    | 'work-schedule';
  /** Which part of a long list: what the answer before gave as its `next`; missing for the first. */
  page?: string | undefined;
  /** Aborted when the element leaves the page or its `src` changes. */
  signal: AbortSignal;
}

/**
 * Where `src` leads. A portal sets its own to answer names such as `src="party-news"` from its services; without one,
 * `src` is a URL that is fetched. Resolves with data of the requested shape; rejects with an Error whose message tells
 * the developer what failed.
 */
export type DataSource = (request: DataRequest) => Promise<unknown>;

/** What a portal says for all elements inside it. Each field may be missing: the element's own default stands then. */
export interface PortalContext {
  /** The element that provides this, so that a nearer `lang` can win over its `locale`. */
  readonly host: Element;
  /** BCP 47 tag that replaces the page's `lang`. */
  readonly locale?: string | undefined;
  /** IANA time zone. */
  readonly timeZone?: string | undefined;
  /** Heading level (1–6) for elements whose author gave none. */
  readonly headingLevel?: number | undefined;
  /** The present moment. */
  readonly clock?: (() => Date) | undefined;
  /** Answers `src`. */
  readonly source?: DataSource | undefined;
  /** The site that the page belongs to, once it is known. */
  readonly site?: Site | undefined;
  /** Whether the site is being loaded for the first time. */
  readonly isSiteAwaited?: boolean | undefined;
  /** Says which URL a `src` stands for on this site; missing without a site. */
  readonly resolve?: ((src: string) => Resolution) | undefined;
  /** Loads the site again. */
  readonly reloadSite?: (() => void) | undefined;
}

/** The URL of a `src`; or why there is none; or `undefined` while the site is being loaded. */
export type Resolution = string | Error | undefined;

/** Shared by every copy of Sen on a page, whatever its version. */
export const portalContext = Symbol.for('sen-portal@1') as unknown as Context<unknown, PortalContext>;
