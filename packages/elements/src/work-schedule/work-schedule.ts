import type { MarkupSchedule } from '@sen-portal/data/markup-work-schedule.js';
import type { ScheduleEntry, WorkSchedule } from '@sen-portal/data';
import { formatDate, formatNumber } from '@sen-portal/data/format.js';
import { readWorkScheduleFields, withPeriod } from '@sen-portal/data/read-work-schedule.js';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AddressParameters } from '../internal/dom/address-parameters.js';
import { download } from '../internal/dom/download.js';
import { SenElement } from '../internal/element.js';
import { DayChange } from '../internal/environment/day-change.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { MarkupController } from '../internal/light-children/markup-controller.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { heading } from '../internal/rendering/heading.js';
import { emptyTemplate, liveRegion, staleText } from '../internal/rendering/status-templates.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { lazy } from '../internal/values/lazy.js';
import { mergeDefined } from '../internal/values/merge-defined.js';
import { version } from '../internal/version.js';
import { calendarAsFile, calendarOf } from './calendar.js';
import { controls, periodLinks } from './controls.js';
import { SenPersonChangeEvent } from './events.js';
import { scheduleTable } from './schedule-table.js';
import { viewOf, type ScheduleView } from './view.js';
import { styles } from './work-schedule.styles.js';
import { terms } from './work-schedule.terms.js';

/**
 * The work of an office's leaders in a week or a month: a table whose row headers are the days, with a filter by person.
 * Today and changed entries are marked in words; entries can be saved as calendar files.
 *
 * Entries are given as the `schedule` property, a JSON child, `src`, or the table or the text that a CMS has printed among
 * the children; for each field the first of these wins. Children that are not read for certain are shown unchanged.
 *
 * @summary The work schedule of an office's leaders.
 * @status experimental
 * @element sen-work-schedule
 *
 * @slot - The table or the text of the CMS, shown unchanged until there are entries.
 * @slot heading - The heading; its own level overrides `heading-level`.
 * @slot previous - A link to the week or month before.
 * @slot next - A link to the week or month after.
 *
 * @fires {SenPersonChangeEvent} sen-person-change - The visitor selected a leader.
 * @fires {SenLoadEvent} sen-load - Data from `src` has loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` has failed.
 *
 * @csspart base - The schedule.
 * @csspart heading - The heading.
 * @csspart period - First and last day.
 * @csspart periods - The links to other periods.
 * @csspart previous - The link of `previous-href`.
 * @csspart next - The link of `next-href`.
 * @csspart filter - The select of a leader.
 * @csspart save-all - The button that saves all that is shown.
 * @csspart status - The number of entries shown.
 * @csspart table - The table.
 * @csspart day - The rows of a day.
 * @csspart date - The row header: weekday and date.
 * @csspart today - The mark of today.
 * @csspart entry - The row of an entry.
 * @csspart time - Session and time.
 * @csspart what - The content, with its mark and note.
 * @csspart changed - The mark of a changed entry.
 * @csspart note - The note of an entry.
 * @csspart who - The leaders.
 * @csspart where - The place.
 * @csspart save - The button that saves an entry.
 * @csspart notes - What stands above and below a schedule that was read out of the children.
 * @csspart stale - The note that a refresh has failed.
 * @csspart retry - The retry button.
 * @csspart empty - The message without entries.
 * @csspart error - The message of a failed load.
 *
 * @cssprop [--sen-work-schedule-padding=clamp(var(--sen-space-3), 4%, var(--sen-space-5))] - Space between border and content.
 */
export class SenWorkSchedule extends SenElement implements SourceHost {
  static readonly senVersion = version;
  static override readonly slots = ['heading', 'previous', 'next'];
  static override styles = styles;
  // A JSON child is never slotted, and the markup of the CMS only while there are no entries.
  static override shadowRootOptions: ShadowRootInit = { ...SenElement.shadowRootOptions, slotAssignment: 'manual' };
  static override properties: PropertyDeclarations = {
    from: {},
    to: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    person: {},
    personParameter: { attribute: 'person-parameter' },
    previousHref: { attribute: 'previous-href' },
    nextHref: { attribute: 'next-href' },
    days: { type: Number },
    large: { type: Boolean },
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    schedule: { attribute: false, noAccessor: true },
  };

  /** First day, such as `2026-02-16`; also the year for markup whose days have none. Default: that of the data. */
  declare from?: string;

  /** Last day. Default: that of the data; of markup, six days after `from`. */
  declare to?: string;

  /** The heading; empty for none. Default: the schedule's title. */
  declare heading?: string;

  /** Level of the heading, 1–6. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** The leader whose work is shown, as the entries name them. Default: empty, for all. */
  declare person: string;

  /** Name of a parameter of the page's address that keeps the selected leader for a reload and Back. Default: none. */
  declare personParameter?: string;

  /** URL of the week or month before: http, https or relative; others are dropped. */
  declare previousHref?: string;

  /** URL of the week or month after. */
  declare nextHref?: string;

  /** Number of days to show, from today on. Default: all. */
  declare days?: number;

  /** Whether the schedule is for a screen in a hall: large text, from today on, without controls. Default: false. */
  declare large: boolean;

  /** Source of the schedule: a URL, or a name that the portal's source resolves. */
  declare src?: string;

  /** Seconds between two loads of `src`, from 5 to a day. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether the last schedule from `src` is stored in the browser for the next page. Default: false. */
  declare keep: boolean;

  #schedule: unknown;
  #source = new SourceController<Partial<WorkSchedule>>(this, 'work-schedule', (input) =>
    readWorkScheduleFields(input, this.reportInvalid, '', this.timeZone),
  );
  #adopted = new MarkupController<MarkupSchedule>(this, loadMarkupReader);
  // The parsed data, until one of its sources changes.
  #known: Partial<WorkSchedule> | undefined;
  #knownFrom: readonly unknown[] = [];
  #effective: WorkSchedule | undefined;
  #view: ScheduleView | undefined;

  constructor() {
    super();
    this.observesSubtree = true;
    this.person = '';
    this.large = this.keep = false;
    new DayChange(this);
    new AddressParameters(this, {
      parameter: () => this.personParameter,
      get: () => `${this.person ?? ''}`,
      set: (person) => {
        this.person = person;
      },
    });
  }

  /** The schedule. The getter returns the effective data: attributes, this property, JSON child, `src` and children, in that order. */
  get schedule(): Partial<WorkSchedule> {
    return this.#read();
  }

  set schedule(schedule: Partial<WorkSchedule> | undefined) {
    this.#schedule = schedule;
    this.#known = undefined;
    this.requestUpdate();
  }

  /** Reloads `src`. The present entries stay until the response has arrived. */
  reload(): void {
    this.#source.reload();
  }

  /** @internal */
  override environmentChanged(): void {
    // The clock and the time zone are those of the portal, and markup may depend on them.
    this.childrenVersion++;
    this.#known = undefined;
    super.environmentChanged();
  }

  /** @internal */
  override childrenChanged(): void {
    this.#known = undefined;
    super.childrenChanged();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#source.follow();
    if (changed.has('from') || changed.has('to')) {
      this.childrenVersion++;
      this.#known = undefined;
    }
    const schedule = withPeriod(this.#read());
    this.#effective = schedule?.entries.length ? schedule : undefined;
    this.#view =
      this.#effective &&
      viewOf(this.#effective, {
        person: `${this.person ?? ''}`,
        days: this.days,
        isLarge: this.large,
        now: this.now,
        timeZone: this.timeZone,
      });
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const { status, announcement } = this.#source;
    const isFailed = status === 'failed';
    const isForeign = !this.#effective && slottedChildren(this, '').length > 0;
    const title = this.heading ?? (this.#effective || !isForeign ? this.#title : '');
    return html`<div part="base" class=${this.large ? 'base schedule large' : 'base schedule'}>
      <div class="head">
        <slot name="heading"
          >${title ? heading(this.resolveHeadingLevel(this.headingLevel, 2), 'heading', title) : nothing}</slot
        >
        ${this.#effective ? this.#renderPeriod(this.#effective) : nothing}
      </div>
      ${liveRegion(locale, announcement)} ${isFailed ? this.#source.renderError(!!this.#effective) : nothing}
      ${this.#renderStale()} ${this.large ? nothing : this.#renderBar()}
      ${this.#effective ? this.#renderSchedule() : this.#renderNothing(isForeign)}
    </div>`;
  }

  protected override updated(): void {
    assignSlots(this, this.renderRoot);
  }

  get #title(): string {
    return this.#effective?.title ?? terms(this.locale).heading;
  }

  #renderPeriod({ from, to }: WorkSchedule): TemplateResult {
    const { locale } = this;
    const [first, last] = [formatDate(from, locale), formatDate(to, locale)];
    return html`<p part="period" class="period">${from === to ? first : terms(locale).period(first, last)}</p>`;
  }

  #renderStale(): TemplateResult | typeof nothing {
    const { isStale, data, loadedAt, status } = this.#source;
    if (!isStale || !data || !loadedAt) return nothing;
    const { locale, timeZone, now } = this;
    const text = staleText(loadedAt, { locale, timeZone, now, isAwaited: status === 'loading' });
    return html`<p><span part="stale" class="stale">${text}</span></p>`;
  }

  /** The controls, and the links to other periods, which stand without entries, too. */
  #renderBar(): TemplateResult | typeof nothing {
    const { locale } = this;
    const view = this.#view;
    const hasSlotted = slottedChildren(this, 'previous').length + slottedChildren(this, 'next').length > 0;
    const links = { previous: this.previousHref, next: this.nextHref, hasSlotted };
    const periods = periodLinks(view?.isWeek ?? true, locale, links);
    if (!view && periods === nothing) return nothing;
    const choices = view ? controls(view, locale, { person: this.#select, save: this.#saveAll }) : nothing;
    return html`<div class="bar">${choices}${periods}</div>`;
  }

  /** The content without entries: the children, a skeleton, or a message. */
  #renderNothing(isForeign: boolean): TemplateResult | typeof nothing {
    if (isForeign) return html`<div class="foreign"><slot></slot></div>`;
    const { status } = this.#source;
    if (status === 'loading')
      return html`<div class="waiting" aria-hidden="true">${Array(8).fill(html`<div class="skeleton"></div>`)}</div>`;
    return status === 'failed' ? nothing : emptyTemplate(terms(this.locale).empty);
  }

  #renderSchedule(): TemplateResult {
    const { locale, large } = this;
    const view = this.#view!;
    const strings = terms(locale);
    const { shown, total, person } = view;
    const count = person && shown ? strings.shown(formatNumber(shown, locale), formatNumber(total, locale)) : '';
    const table = scheduleTable({
      view,
      locale,
      caption: this.heading || this.#title,
      canSave: !large,
      onSave: (entry) => this.#save([entry], entry.what, entry.date),
    });
    const nobody = html`<div class="state">
      <p>${strings.nobody(person)}</p>
      <button type="button" class="button" @click=${() => this.#select('')}>${strings.reset}</button>
    </div>`;
    return html`<p part="status" class="status" role="status">${count}</p>
      ${person && !shown ? nobody : table} ${this.#renderNotes()}`;
  }

  /** What stands around a schedule among the children, as long as its entries are shown. */
  #renderNotes(): TemplateResult | typeof nothing {
    const notes = this.#adopted.data?.notes;
    if (!notes || this.#adopted.data?.entries !== this.#effective?.entries) return nothing;
    return html`<div part="notes" class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>`;
  }

  /** The effective data; parsed again only after a change of its sources. */
  #read(): Partial<WorkSchedule> {
    const sources = [this.#source.data, this.#adopted.data, this.from, this.to];
    if (this.#known && sources.every((source, at) => source === this.#knownFrom[at])) return this.#known;
    const read = (input: unknown, name: string) =>
      input == null ? {} : (readWorkScheduleFields(input, this.reportInvalid, name, this.timeZone) ?? {});
    const own = read({ from: this.from, to: this.to }, '');
    const { notes: _, ...adopted } = this.#adopted.data ?? {};
    this.#knownFrom = sources;
    this.#known = [this.#source.data ?? {}, read(this.json, 'JSON'), read(this.#schedule, 'schedule'), own].reduce(
      (under, over) => mergeDefined(under, over),
      adopted as Partial<WorkSchedule>,
    );
    return this.#known;
  }

  readonly #select = (person: string): void => {
    this.person = person;
    this.dispatchEvent(new SenPersonChangeEvent(person));
  };

  readonly #saveAll = (): void => {
    const { days } = this.#view!;
    this.#save(
      days.flatMap(({ entries }) => entries),
      terms(this.locale).file,
      days[0]?.date ?? '',
    );
  };

  #save(entries: readonly ScheduleEntry[], name: string, date: string): void {
    const { locale, timeZone, now } = this;
    const context = { locale, timeZone, now, host: location.hostname };
    download(calendarAsFile(calendarOf(entries, this.#effective!.entries, context), name, date));
  }
}

const loadMarkupReader = lazy(async () => {
  const { readScheduleMarkup } = await import('@sen-portal/data/markup-work-schedule.js');
  return (host: Element) => {
    const { from, to, now, timeZone } = host as SenWorkSchedule;
    return readScheduleMarkup(host, { from, to, now, timeZone });
  };
});
