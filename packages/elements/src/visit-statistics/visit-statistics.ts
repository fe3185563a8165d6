import type { HistoryPoint, VisitStatistics } from '@sen-portal/data';
import { formatNumber } from '@sen-portal/data/format.js';
import { readStatistics } from '@sen-portal/data/read-statistics.js';
import { visitMetrics } from '@sen-portal/data/types.js';
import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { adoptLazyStyles } from '../internal/rendering/adopt-lazy-styles.js';
import { LiveAnnouncer } from '../internal/rendering/live-announcer.js';
import { MarkupController } from '../internal/light-children/markup-controller.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { SenElement } from '../internal/element.js';
import { mergeDefined } from '../internal/values/merge-defined.js';
import { errorTemplate } from '../internal/source/error-template.js';
import { LazyModule } from '../internal/source/lazy-module.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { emptyTemplate } from '../internal/rendering/status-templates.js';
import { statusTerms } from '../internal/rendering/status.terms.js';
import { heading } from '../internal/rendering/heading.js';
import { version } from '../internal/version.js';
import { changedFigures, namesIn, valuesOf, wantedNames, type Figure, type FigureName } from './figures.js';
import { loadCounterReader, loadHistory } from './chunks.js';
import { figureList, foot } from './panel-template.js';
import { skeleton, skeletonFoot } from './skeleton.js';
import { panelView, type PanelView } from './view.js';
import { terms } from './visit-statistics.terms.js';
import { styles } from './visit-statistics.styles.js';

/** Least time between two announcements, in milliseconds. */
const announcementPause = 60_000;

/**
 * Visits of the portal: visitors online now, the counts of today, the week, the month, the year and in total, and the
 * portal's own figures.
 *
 * The figures are given as attributes, the `statistics` property, a JSON child or `src`; for each figure the first of
 * these wins. Children are shown unchanged as long as there is no figure.
 *
 * @summary A panel of visit counts.
 * @status stable
 * @element sen-visit-statistics
 *
 * @slot - The portal's own counter, shown unchanged until another source has figures.
 * @slot heading - The heading; its own level overrides `heading-level`.
 *
 * @fires {SenLoadEvent} sen-load - Data from `src` has loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` has failed.
 *
 * @csspart base - The panel.
 * @csspart heading - The heading.
 * @csspart figures - The list of figures.
 * @csspart figure - One line: label and number.
 * @csspart label - The label of a figure.
 * @csspart value - The number of a figure.
 * @csspart history - Chart, sentence and table of earlier figures.
 * @csspart chart - The chart.
 * @csspart summary - The chart as text.
 * @csspart details - The disclosure of the table.
 * @csspart table - The table.
 * @csspart unit - What the figures count.
 * @csspart as-of - The time of the figures.
 * @csspart stale - The note that a refresh has failed.
 * @csspart retry - The retry button.
 * @csspart empty - The message without figures.
 * @csspart error - The message of a failed load.
 *
 * @cssprop [--sen-visit-statistics-padding=var(--sen-space-5)] - Horizontal padding.
 * @cssprop [--sen-visit-statistics-chart-height=3.25rem] - Height of the chart.
 */
export class SenVisitStatistics extends SenElement implements SourceHost {
  static readonly senVersion = version;
  static override readonly slots = ['heading'];
  static override styles = styles;
  /** @internal Styles of the lazy module, once it is loaded. */
  static get lazyStyles(): CSSResult | undefined {
    return loadHistory.value?.historyStyles;
  }

  // A JSON child is never slotted, and the portal's own counter only while there are no figures.
  static override shadowRootOptions: ShadowRootInit = { ...SenElement.shadowRootOptions, slotAssignment: 'manual' };
  static override properties: PropertyDeclarations = {
    online: {},
    members: {},
    guests: {},
    bots: {},
    today: {},
    yesterday: {},
    week: {},
    month: {},
    year: {},
    total: {},
    asOf: { attribute: 'as-of' },
    unit: {},
    metrics: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    announce: { type: Boolean },
    statistics: { attribute: false, noAccessor: true },
  };

  /** Visitors online now: a non-negative integer, like all figures. */
  declare online?: number | string;

  /** Signed-in visitors online now. */
  declare members?: number | string;

  /** Visitors online now who are not signed in. */
  declare guests?: number | string;

  /** Search engines and other bots online now. */
  declare bots?: number | string;

  /** Visits today. */
  declare today?: number | string;

  /** Visits yesterday. */
  declare yesterday?: number | string;

  /** Visits this week. */
  declare week?: number | string;

  /** Visits this month. */
  declare month?: number | string;

  /** Visits this year. */
  declare year?: number | string;

  /** Visits in total. */
  declare total?: number | string;

  /** Time of the figures: ISO 8601 with offset, such as `2024-02-27T10:03:00+07:00`, or a date. */
  declare asOf?: string;

  /** What the figures count, such as `lượt`, shown below them. Default: none, since counters differ. */
  declare unit?: string;

  /**
   * Names of the figures to show, in order, such as `online week total`; `extra` stands for the portal's own figures.
   * Default: all available.
   */
  declare metrics?: string;

  /** The heading; empty for none. Default: “Thống kê truy cập”. */
  declare heading?: string;

  /** Level of the heading, 1–6. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** Source of the figures: a URL, or a name that the portal's source resolves. */
  declare src?: string;

  /** Seconds between two loads from `src`, from 5 to a day. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether the last figures from `src` are stored in the browser for the next page. Default: false. */
  declare keep: boolean;

  /** Whether changed figures are announced, politely and at most once a minute. Default: false. */
  declare announce: boolean;

  #statistics: unknown;
  // Data is kept as it was loaded: an invalid figure is shown as missing.
  #source = new SourceController<unknown>(this, 'visit-statistics', (input) =>
    namesIn([input]).length || readStatistics(input)?.history ? input : undefined,
  );
  #adopted = new MarkupController<VisitStatistics>(this, loadCounterReader);
  #history = new LazyModule(this, loadHistory);
  #announcer = new LiveAnnouncer(this, announcementPause);
  #announced: ReadonlyMap<string, number | undefined> = new Map();
  #view!: PanelView;

  constructor() {
    super();
    this.announce = this.keep = false;
    this.observesSubtree = true;
  }

  /** The figures. The getter returns the effective data: attributes, this property, JSON child and `src`, in that order. */
  get statistics(): VisitStatistics {
    return Object.entries(this.#given()).reduceRight<VisitStatistics>(
      (under, [from, input]) =>
        input == null
          ? under
          : mergeDefined(under, readStatistics(input, this.reportInvalid, from, this.timeZone) ?? {}),
      {},
    );
  }

  set statistics(statistics: VisitStatistics | undefined) {
    this.#statistics = statistics;
    this.requestUpdate();
  }

  /** Reloads `src`. The current figures stay until the response has arrived. */
  reload(): void {
    this.#source.reload();
  }

  protected override willUpdate(): void {
    this.#source.follow();
    const hasChildren = slottedChildren(this, '').length > 0;
    this.#view = panelView(this.statistics, this.#names(), hasChildren, this.#source.status, terms(this.locale));
    const { history, figures } = this.#view;
    if (history?.length) this.#history.request();
    this.#announceChanges(figures);
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const { figures, history, isForeign, isAwaited } = this.#view;
    const title = this.heading ?? (isForeign ? '' : terms(locale).heading);
    const past = history?.length ? this.#renderHistory(history) : nothing;
    return html`<div part="base" class=${isForeign ? 'base' : 'base panel'}>
      <slot name="heading">${title && heading(this.resolveHeadingLevel(this.headingLevel, 2), 'heading', title)}</slot
      >${this.#renderBody(figures)}${past}${isAwaited ? skeletonFoot : this.#renderFoot()}${this.#renderAnnouncement()}
    </div>`;
  }

  protected override updated(): void {
    if (this.#history.value && this.#view.history?.length)
      adoptLazyStyles(this.shadowRoot!, this.#history.value.historyStyles);
    assignSlots(this, this.renderRoot);
  }

  #renderBody(figures: readonly Figure[]): unknown {
    const { locale } = this;
    const { names, isKnown, isForeign, isAwaited } = this.#view;
    if (isForeign) return html`<slot></slot>`;
    if (isAwaited) return skeleton(names);
    if (!isKnown && this.#source.status === 'failed') return this.#source.renderError(false);
    if (figures.length) return figureList(figures, locale);
    return isKnown ? nothing : emptyTemplate(terms(locale).empty);
  }

  #renderHistory(points: HistoryPoint[]): TemplateResult | typeof nothing {
    const { locale } = this;
    const { timeZone } = this.portal;
    const { value: module, error, retry } = this.#history;
    if (error) return errorTemplate(locale, undefined, false, retry);
    return (
      module?.history(points, { locale, timeZone, now: this.now, warn: (message) => this.warn(message) }) ?? nothing
    );
  }

  #renderFoot(): TemplateResult | typeof nothing {
    const { locale, now } = this;
    const { asOf, figures, isKnown, isForeign } = this.#view;
    const { isStale, status, loadedAt } = this.#source;
    const isAwaited = status === 'loading';
    return foot({
      locale,
      timeZone: this.portal.timeZone,
      now,
      unit: figures.length ? this.unit : undefined,
      asOf,
      loadedAt,
      isStale: isStale && (isKnown || isForeign),
      isAwaited,
      retry: isAwaited ? nothing : this.#source.renderRetry(),
    });
  }

  /** The live region: the progress of a load that the visitor waits for, or the changed figures. */
  #renderAnnouncement(): TemplateResult | typeof nothing {
    if (!this.announce && !this.src) return nothing;
    const { announcement } = this.#source;
    const load = announcement && statusTerms(this.locale)[announcement];
    return html`<div class="visually-hidden" role="status">${load ?? this.#announcer.text}</div>`;
  }

  #announceChanges(figures: readonly Figure[]): void {
    if (!this.announce || this.#announcer.isPausing) return;
    const { locale } = this;
    const changed = changedFigures(this.#announced, figures).map(
      ({ label, value }) => `${label} ${formatNumber(value!, locale)}`,
    );
    this.#announced = valuesOf(figures);
    this.#announcer.announce(changed.length ? terms(locale).changed(changed.join('; ')) : '');
  }

  /** The data of each source, unread, by the prefix of its fault messages; the first with a value wins. */
  #given(): Record<string, unknown> {
    const attributes: VisitStatistics = {};
    for (const name of [...visitMetrics, 'asOf'] as const) attributes[name] = (this[name] ?? undefined) as never;
    return {
      '': attributes,
      statistics: this.#statistics,
      JSON: this.json,
      src: this.#source?.data,
      children: this.#adopted?.data,
    };
  }

  /** The figures to show, in order: the author's, else all available ones. */
  #names(): FigureName[] {
    return wantedNames(this.metrics, this.reportInvalid) ?? namesIn(Object.values(this.#given()));
  }
}
