/*
 * What `@sen-portal/ssr` uses of the elements beyond their public API. It is bundled there with the elements of the
 * same version, and not exported by the published package.
 */
import type { LitElement } from 'lit';
import type { DataRequest } from './environment/portal-context.js';
import { pageClock } from './element.js';
import { decode } from './source/fetch-data.js';
import { sourceKey } from './source/source-controller.js';
import { lazyLoaders } from './values/lazy.js';
import { messages } from './warn.js';

export { clientRerender, isManaged, whenRelatedDefined } from './rendering/client-rerender.js';

/** The part of an element's `SourceController` that gives it data. */
export interface RenderedSource {
  readonly shape: DataRequest['shape'];
  /** What the element has read of the answer. */
  readonly data: unknown;
  restore(answer: unknown, loadedAt: Date): void;
}

/** What a renderer calls of an element. */
export type RenderedElement = LitElement & {
  src?: string | undefined;
  /** The URL that a `src` stands for on the site of the portal around it; undefined while the site is unknown. */
  resolveSource(src: string): string | Error | undefined;
  /** The time zone of the portal around it. */
  readonly timeZone?: string | undefined;
  /** Structured data for search engines. */
  readonly jsonLd?: object | undefined;
  /** Sets the options of child elements that depend on this one. */
  configureChildren?(): void;
};

/** The source of an element with a `src`. */
export const sourceOf = (element: Element): RenderedSource | undefined =>
  (element as { [sourceKey]?: RenderedSource })[sourceKey];

/** Replaces the console and the clock that elements use. */
export function setPage(page: { warn(message: string): void; now(): Date }): void {
  messages.write = page.warn;
  pageClock.now = page.now;
}

/** Loads every lazy module, so that elements render what they need of them at once. */
export const loadLazyModules = (): Promise<unknown> => Promise.all(lazyLoaders.map((load) => load()));

/** Makes data of the answer to a `src`, as a browser does. Rejects with an Error that tells what is wrong with it. */
export const readAnswer = (
  bytes: Uint8Array,
  { url, contentType }: { url: string; contentType: string },
  shape: DataRequest['shape'],
  timeZone?: string,
): Promise<unknown> => decode(bytes, { url, headers: new Headers({ 'content-type': contentType }) }, shape, timeZone);
