import type { HistoryPoint, VisitStatistics } from '@sen-portal/data';
import { formatDate, formatDateTime, formatNumber, formatTime } from '@sen-portal/data/format.js';
import { readStatistics } from '@sen-portal/data/read-statistics.js';
import { visitMetrics } from '@sen-portal/data/types.js';
import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { adoptLazyStyles } from '../internal/rendering/adopt-lazy-styles.js';
import { MarkupController } from '../internal/light-children/markup-controller.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { SenElement } from '../internal/element.js';
import { lazy } from '../internal/values/lazy.js';
import { focusContainer } from '../internal/dom/focus.js';
import { mergeDefined } from '../internal/values/merge-defined.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { emptyTemplate } from '../internal/rendering/status-templates.js';
import { statusTerms } from '../internal/rendering/status.terms.js';
import { templateVariant } from '../internal/rendering/template-variants.js';
import { version } from '../internal/version.js';
import { figureNames, figuresOf, namesIn, type Figure, type FigureName } from './figures.js';
import type * as History from './history.js';
import { terms } from './visit-statistics.terms.js';
import { styles } from './visit-statistics.styles.js';

/** What the panel of most portals holds, for the place of figures that are still to come. */
const skeletonNames: readonly FigureName[] = ['online', 'week', 'month', 'year', 'total'];

/** Least time between two announcements, in milliseconds. */
const quiet = 60_000;

/** What draws a history, once one was met. */
let drawing: typeof History | undefined;

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
  static override styles = styles;
  /** @internal Styles of the lazy module, once it is loaded. */
  static get lazyStyles(): CSSResult | undefined {
    return drawing?.historyStyles;
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

  /** Seconds between two loads from `src`, at least 5. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether the last figures from `src` are stored in the browser for the next page. Default: false. */
  declare keep: boolean;

  /** Whether changed figures are announced, politely and at most once a minute. Default: false. */
  declare announce: boolean;

  #statistics: unknown;
  // What arrives is kept as it came: a figure that is there but bad is shown as missing.
  #source = new SourceController<unknown>(this, 'visit-statistics', (input) =>
    namesIn([input]).length || readStatistics(input)?.history ? input : undefined,
  );
  #adopted = new MarkupController<VisitStatistics>(this, loadCounterReader);
  #stale = false;
  #asked = false;
  #heard = new Map<string, number | undefined>();
  #news = '';
  #quiet: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.announce = this.keep = false;
    this.readsDeep = true;
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

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#quiet);
    this.#quiet = undefined;
  }

  protected override updated(): void {
    assignSlots(this, this.renderRoot);
  }

  /** Reloads `src`. The current figures stay until the response has arrived. */
  reload(): void {
    this.#source.load();
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const word = terms(locale);
    const { status } = this.#source;
    if (status !== 'loading') this.#stale = status === 'failed';

    const { history, asOf, ...statistics } = this.statistics;
    const names = this.#names();
    const figures = figuresOf(names, statistics, word);
    const known = !!history?.length || figures.some(({ value }) => value !== undefined);
    const foreign = !known && slottedChildren(this, '').length > 0;
    const isAwaited = !known && !foreign && status === 'loading';
    const heading = this.heading ?? (foreign ? '' : word.heading);
    const withLevel = templateVariant(this.levelOr(this.headingLevel, 2), true, false);

    let body: unknown = nothing;
    if (foreign) body = html`<slot></slot>`;
    else if (isAwaited) body = skeleton(locale, names.length ? names : skeletonNames);
    else if (!known && this.#stale) body = this.#source.failed(false, this.#onRetry);
    else if (figures.length) body = this.#renderFigures(figures);
    else if (!known) body = emptyTemplate(word.empty);

    const past = history?.length ? this.#renderHistory(history) : nothing;
    const tidings =
      this.announce || this.src
        ? html`<div class="visually-hidden" role="status">${this.#tidings(figures)}</div>`
        : nothing;
    const title = heading && withLevel`<h0 part="heading" class="heading">${heading}</h0>`;
    return html`<div part="base" class=${foreign ? 'base' : 'base panel'}>
      <slot name="heading">${title}</slot
      >${body}${past}${isAwaited ? skeletonFoot : this.#renderFoot(known || foreign, asOf)}${tidings}
    </div>`;
  }

  #renderFigures(figures: Figure[]): TemplateResult {
    const missing = html`<span aria-hidden="true">–</span
      ><span class="visually-hidden">${terms(this.locale).missing}</span>`;
    const line = ({ name, label, value }: Figure, index: number) => {
      const shown = value === undefined ? missing : breakable(formatNumber(value, this.locale));
      return html`<div part="figure" class=${lineClass(name, index)}>
        <dt part="label">${label}</dt>
        <dd part="value">${shown}</dd>
      </div>`;
    };
    return html`<dl part="figures">${figures.map(line)}</dl>`;
  }

  #renderHistory(points: HistoryPoint[]): TemplateResult | typeof nothing {
    const { locale } = this;
    const { timeZone } = this.portal;
    if (drawing) {
      adoptLazyStyles(this.shadowRoot!, drawing.historyStyles);
      return drawing.history(points, {
        html,
        word: terms(locale),
        number: (value) => formatNumber(value, locale),
        day: (date) => formatDate(date, locale, timeZone),
        moment: (date) => formatDateTime(date, locale, timeZone),
        warn: (message) => this.warn(message),
      });
    }
    void loadHistory().then((loaded) => {
      drawing = loaded;
      this.requestUpdate();
    });
    return nothing;
  }

  #renderFoot(shown: boolean, asOf: string | undefined): TemplateResult | typeof nothing {
    const word = terms(this.locale);
    const common = statusTerms(this.locale);
    if (this.#stale && shown) {
      const last = asOf ?? this.#source.loadedAt;
      const [time, day] = last ? this.#timeAndDay(last) : [];
      const when = [time, day !== this.#timeAndDay(this.now)[1] && day].filter(Boolean).join(', ');
      const said = when ? common.stale(when) : word.notUpdated;
      return html`<div class="foot">
        <span part="stale" class="stale">${said}</span>
        <button type="button" class="button" part="retry" @click=${this.#onRetry}>${common.retry}</button>
      </div>`;
    }
    if (!asOf) return nothing;
    const said = word.asOf(...this.#timeAndDay(asOf));
    return html`<div class="foot"><time part="as-of" datetime=${asOf}>${said}</time></div>`;
  }

  #timeAndDay(moment: string | Date): [string, string] {
    const { timeZone } = this.portal;
    return [formatTime(moment, this.locale, timeZone), formatDate(moment, this.locale, timeZone)];
  }

  /** What each place gives, unread, under the name that faults in it are told by; first found wins. */
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

  /** Names of the figures to show, in their order: the author's, else all that are given. */
  #names(): FigureName[] {
    const names = new Set(`${this.metrics ?? ''}`.split(/[\s,]+/).filter(Boolean));
    for (const name of names) {
      if ((figureNames as string[]).includes(name)) continue;
      names.delete(name);
      this.reportInvalid('metrics', name, `one of ${figureNames.join(', ')}`);
    }
    return names.size ? ([...names] as FigureName[]) : namesIn(Object.values(this.#given()));
  }

  /** What the live region says: how another try goes, or what changed since it last spoke. */
  #tidings(figures: Figure[]): string {
    const { locale } = this;
    const common = statusTerms(locale);
    if (this.#asked && this.#source.status === 'loading') return common.loading;
    if (this.#asked && this.#stale) return common.failed;
    this.#asked = false;
    if (!this.announce || this.#quiet) return this.#news;
    const changed = figures.filter(({ name, label, value }) => {
      const heard = this.#heard.get(name + label);
      return heard !== undefined && value !== undefined && heard !== value;
    });
    this.#heard = new Map(figures.map(({ name, label, value }) => [name + label, value]));
    this.#news = '';
    if (changed.length) {
      const said = changed.map(({ label, value }) => `${label} ${formatNumber(value, locale)}`);
      this.#news = terms(locale).changed(said.join('; '));
      this.#quiet = setTimeout(() => {
        this.#quiet = undefined;
        this.requestUpdate();
      }, quiet);
    }
    return this.#news;
  }

  #onRetry(): void {
    // The button goes; whoever pressed it stays in the panel.
    focusContainer(this.renderRoot.querySelector<HTMLElement>('.base')!);
    this.#asked = true;
    this.reload();
  }
}

const loadHistory = lazy(async () => (drawing = await import('./history.js')));

const loadCounterReader = lazy(async () => {
  const { readCounter } = await import('@sen-portal/data/markup-counter.js');
  return (host: Element) => readCounter(host);
});

/** A long number may break after its separators, never inside a group. */
function breakable(number: string): unknown {
  return number.length < 12 ? number : number.split(/(?<=\D)/).map((group) => html`${group}<wbr />`);
}

const bar = (length: number) => html`<span class="bar">${'\u00a0'.repeat(length)}</span>`;

const skeletonFoot = html`<div class="foot" aria-hidden="true">${bar(30)}</div>`;

/** What stands until figures come: as many lines, as high. */
function skeleton(locale: string, names: readonly FigureName[]): TemplateResult {
  return html`<p class="visually-hidden">${statusTerms(locale).loading}</p>
    <dl part="figures" aria-hidden="true">
      ${names.map(
        (name, index) =>
          html`<div class=${lineClass(name, index)}>
            <dt>${bar(18)}</dt>
            <dd>${bar(index ? 12 : 6)}</dd>
          </div>`,
      )}
    </dl>`;
}

/** The first line is the lead if it says who is on the portal now. */
function lineClass(name: FigureName, index: number): string {
  return name === 'online' && !index ? 'lead' : name;
}
