import { formatDateTime } from '@sen-portal/data/format.js';
import type { Site } from '@sen-portal/data';
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { matchLocale } from '../internal/environment/terms.js';
import { resolveEnvironment } from '../internal/environment/environment.js';
import { adoptLazyStyles } from '../internal/rendering/adopt-lazy-styles.js';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';
import { errorTemplate, retryButton } from '../internal/source/error-template.js';
import { LoadError, type LoadErrorKind } from '../internal/source/load-error.js';
import { SenErrorEvent, SenLoadEvent } from '../internal/source/load-events.js';
import { failureText, subscribe } from '../internal/source/resource.js';
import type { ResourceHandle, Snapshot } from '../internal/source/types.js';
import { warnOnce } from '../internal/warn.js';
import { terms } from './portal.terms.js';

/** A portal with a `src`. */
export interface SiteHost extends LitElement {
  src?: string | undefined;
  refresh?: number | undefined;
  keep: boolean;
  locale?: string | undefined;
  timeZone?: string | undefined;
}

/** Loads the site that the `src` of a portal names, and says on the page if it cannot. */
export class SiteSource {
  /** The last site that was loaded, or stored by an earlier page. */
  site: Site | undefined;

  /** Why the last load failed. */
  error: Error | undefined;

  #src = '';
  // The `src` that was subscribed to, or could not be; undefined after the end of a subscription.
  #followed: string | undefined;
  #handle: ResourceHandle | undefined;
  #snapshot: Snapshot | undefined;
  // When the site was loaded, in milliseconds since 1970.
  #loadedAt: number | undefined;
  // Why the last response is no site.
  #unreadable: Error | undefined;
  #isRetrying = false;

  /** @param read makes a site of a response, and reports its faults */
  constructor(
    private readonly portal: SiteHost,
    private readonly read: (input: unknown) => Site | undefined,
  ) {}

  /** Applies `src`, `refresh` and `keep` of the portal. */
  follow(): void {
    const { portal } = this;
    const { src = '', refresh, keep } = portal;
    const options = { refresh, keep };
    if (src === this.#followed) return this.#handle?.update(options);
    this.stop();
    if (src !== this.#src) this.site = this.error = this.#snapshot = this.#loadedAt = this.#unreadable = undefined;
    this.#src = this.#followed = src;
    if (!src) return;
    try {
      const handle = subscribe({ src, shape: 'site' }, { source: undefined, owner: undefined }, options, (snapshot) => {
        if (this.#handle === handle) this.#apply(snapshot);
      });
      this.#handle = handle;
      handle.start();
    } catch (error) {
      this.#fail(error as Error);
    }
  }

  /** Ends the subscription; what was loaded stays. */
  stop(): void {
    this.#handle?.stop();
    this.#handle = this.#followed = undefined;
  }

  reload(): void {
    this.#isRetrying = true;
    this.#handle?.reload();
  }

  /** What is shown above the page: nothing, or that the site is not known, or that it is old. */
  render(): TemplateResult {
    return html`<div class="base" role="status">${this.error ? this.#renderFailure(this.error) : nothing}</div>`;
  }

  #renderFailure(error: Error): TemplateResult {
    const { portal, site } = this;
    const locale = matchLocale(portal.locale ?? resolveEnvironment(portal).lang);
    const isBusy = this.#isRetrying && !!this.#snapshot?.isLoading;
    const retry = () => this.reload();
    const strings = terms(locale);
    if (site && this.#loadedAt) {
      const moment = formatDateTime(new Date(this.#loadedAt), locale, portal.timeZone);
      return html`<p>
        <span part="stale" class="stale">${strings.stale(moment)}</span> ${retryButton(locale, isBusy, retry)}
      </p>`;
    }
    const why = failureText(locale, (error as Partial<LoadError>).kind ?? ('server' satisfies LoadErrorKind), false);
    return errorTemplate(locale, `${why} ${strings.lacking}`, isBusy, retry);
  }

  #apply(snapshot: Snapshot): void {
    const { portal } = this;
    const before = this.#snapshot;
    this.#snapshot = snapshot;
    if (snapshot.data !== undefined && snapshot.data !== before?.data) {
      const site = this.read(snapshot.data);
      this.#unreadable = site ? undefined : new LoadError('format', `${this.#src} holds no site with a name`);
      if (site) [this.site, this.#loadedAt] = [site, snapshot.loadedAt];
    }
    if (snapshot.settled !== (before?.settled ?? 0)) {
      this.#isRetrying = false;
      const error = snapshot.error ?? this.#unreadable;
      if (error) this.#fail(error);
      else {
        this.error = undefined;
        portal.dispatchEvent(new SenLoadEvent(this.#src));
      }
    }
    portal.requestUpdate();
  }

  #fail(error: Error): void {
    const { portal } = this;
    this.error = error;
    warnOnce(`<sen-portal>: ${error.message}`);
    portal.dispatchEvent(new SenErrorEvent(this.#src, error));
    portal.requestUpdate();
  }
}

const ownStyles = css`
  .base {
    max-inline-size: var(--sen-page-inline-size, 74rem);
    margin-inline: auto;
  }
  .base > * {
    margin: var(--sen-space-3) var(--sen-space-4);
  }
  .state {
    border-color: currentcolor;
    background: var(--sen-color-warn-tint);
    color: var(--sen-color-warn-text);
  }
`;

/** Gives the shadow root of a portal the styles of its messages; without them it has none. */
export const styleMessages = ({ renderRoot }: SiteHost): void => {
  for (const styles of [baseStyles, ...stateStyles, ownStyles]) adoptLazyStyles(renderRoot as ShadowRoot, styles);
};
