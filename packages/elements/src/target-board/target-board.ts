import {
  formatLongDate,
  formatNumber,
  formatTime,
  readProgramme,
  safeUrl,
  type KeptProgramme,
  type Report,
  type TargetProgramme,
} from '@sen-portal/data';
import { html, noChange, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { SenElement } from '../internal/element.js';
import { overlay } from '../internal/overlay.js';
import { SourceController, type SourceHost } from '../internal/source.js';
import { announcer, emptyState, failedState } from '../internal/states.js';
import { commonWords } from '../internal/states.terms.js';
import { templateFor } from '../internal/template-for.js';
import { version } from '../internal/version.js';
import { meter, wayPaint, type MeterSurroundings } from '../target-meter/meter.js';
import type { Standing } from '../target-meter/sentence.js';
import { milestoneSwitch, choice, sortSelect, stateFilters } from './controls.js';
import {
  SenTargetFilterChangeEvent,
  SenMilestoneChangeEvent,
  SenSortChangeEvent,
  SenViewChangeEvent,
  type BoardView,
} from './events.js';
import { dotPlot, stateBar } from './overview.js';
import {
  countStates,
  dueAt,
  duesOf,
  flat,
  groupsAmong,
  groupsOf,
  matching,
  orders,
  sorted,
  standingsOf,
  states,
  type BoardOrder,
  type Row,
  type RowGroup,
  type RowState,
} from './programme.js';
import { planText, progressText } from './summary.js';
import type * as Tables from './table.js';
import { styles } from './target-board.styles.js';
import { words } from './target-board.terms.js';

/** What makes tables, once it was needed. */
let tables: typeof Tables | undefined;

/** With more targets than this, a field to find one by its name. */
const many = 12;

/** With more rows than this, what is off the screen is not laid out. */
const veryMany = 50;

/**
 * The targets of a resolution or plan: how many there are, where they lead by when and, where figures are published,
 * how many are reached. A switch chooses the milestone that drives state, order and filter; every year stays visible.
 *
 * Give the targets as `<sen-target-meter>` children (with headings between them for groups), as the `programme`
 * property, as a JSON child or by `src`; for each field the first of these wins. Other children stand as they are as
 * long as none of these gives a target.
 *
 * @summary All targets of a programme, as meters or as a table.
 * @status stable
 * @element sen-target-board
 *
 * @slot - Meters, headings of groups; or what stands there as long as there are no targets.
 * @slot heading - The heading. Its own level wins over `heading-level`.
 * @slot note - A remark below the heading, such as where the figures come from.
 *
 * @fires {SenMilestoneChangeEvent} sen-milestone-change - The visitor has chosen another milestone.
 * @fires {SenTargetFilterChangeEvent} sen-target-filter-change - The visitor has filtered the targets.
 * @fires {SenSortChangeEvent} sen-sort-change - The visitor has chosen another order.
 * @fires {SenViewChangeEvent} sen-view-change - The visitor has chosen meters or table.
 * @fires {SenLoadEvent} sen-load - What `src` points to has arrived.
 * @fires {SenErrorEvent} sen-error - What `src` points to could not be had.
 *
 * @csspart base - The board.
 * @csspart heading - The heading.
 * @csspart document - Number, issuer and date of the document.
 * @csspart overview - The programme at a glance.
 * @csspart summary - What the overview says, in words.
 * @csspart milestones - The switch of milestones.
 * @csspart views - The switch of meters and table.
 * @csspart filters - The buttons that filter by state.
 * @csspart filter - One of these buttons.
 * @csspart search - The field that filters by name.
 * @csspart sort - The choice of the order.
 * @csspart copy - The button that copies the table.
 * @csspart status - How many targets are shown, and what became of copying.
 * @csspart group - A group of targets.
 * @csspart group-heading - Its heading.
 * @csspart row - One target with its parts.
 * @csspart meter - The meter in it.
 * @csspart label - Name of the target.
 * @csspart value - The figure.
 * @csspart track - The drawing.
 * @csspart legend - The line of milestones and state.
 * @csspart state - The state in words.
 * @csspart table - The table.
 * @csspart stale - The note that newer figures could not be had.
 * @csspart retry - The button that asks for them again.
 * @csspart empty - What stands where there are no targets.
 * @csspart error - What stands where targets could not be loaded.
 *
 * @cssprop [--sen-target-board-padding=var(--sen-space-5)] - Space between border and content.
 */
export class SenTargetBoard extends SenElement implements SourceHost {
  static readonly senVersion = version;
  static override styles = styles;
  // A JSON child is never slotted, and foreign children only while they are all there is.
  static override shadowRootOptions: ShadowRootInit = { ...SenElement.shadowRootOptions, slotAssignment: 'manual' };
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    milestone: {},
    view: {},
    sort: {},
    filter: {},
    query: {},
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    programme: { attribute: false, noAccessor: true },
    said: { state: true },
  };

  /** The heading. Default: the programme's title. */
  declare heading?: string;

  /** Level of the heading, 1–6; groups are one deeper. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** Deadline of the milestone that drives state, order and filter, such as `2030`. Default: the next open one. */
  declare milestone?: string;

  /** Meters, or a table. */
  declare view: BoardView;

  /** The order within each group; `gap` and `state` need figures. */
  declare sort: BoardOrder;

  /** The state to show; empty for all. */
  declare filter: RowState | '';

  /** The text that names have to hold, accents aside; empty for any. */
  declare query: string;

  /** Where to load the programme from: a URL, or a name that the portal's source knows. */
  declare src?: string;

  /** Seconds between two loads of `src`; 0 for never. Default: 0. */
  declare refresh?: number;

  /** Whether the last good programme outlives the page, for the next visit without a connection. */
  declare keep?: boolean;

  /** @internal What became of copying. */
  declare said: string;

  #programme: unknown;
  #known: KeptProgramme | undefined;
  #knownFrom: unknown;
  #groups: RowGroup[] = [];
  #rows: Row[] = [];
  #dues: string[] = [];
  #due: string | undefined;
  #standings: ReadonlyMap<Row, Standing> | undefined;
  #shown: ReadonlySet<Row> = new Set();
  #printing = false;
  #hasSlotted = false;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #around!: MeterSurroundings;
  #source = new SourceController<KeptProgramme>(this, 'target-programme', (input) => readProgramme(input, this.report));

  constructor() {
    super();
    this.view = 'meters';
    this.sort = 'source';
    this.filter = '';
    this.query = '';
    this.said = '';
  }

  /** The programme. Reading gives what the board shows: children, this property, the JSON child and `src`, in that order. */
  get programme(): Partial<TargetProgramme> {
    return this.#read();
  }

  set programme(programme: Partial<TargetProgramme> | undefined) {
    this.#programme = programme;
    this.#known = undefined;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    // In time for a visitor who prints without having seen the table.
    this.#soon = setTimeout(() => this.#needTable(), 2000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    clearTimeout(this.#soon);
  }

  /** @internal */
  override environmentChanged(): void {
    this.#standings = undefined;
    super.environmentChanged();
  }

  /** @internal */
  override childrenChanged(): void {
    this.#known = undefined;
    super.childrenChanged();
  }

  protected override willUpdate(): void {
    const { locale, now } = this;
    const { timeZone } = this.portal;
    this.#read();
    const due = this.#chosenDue(now, timeZone);
    if (!this.#standings || due !== this.#due) {
      this.#due = due;
      this.#standings = standingsOf(this.#rows, { locale, now, timeZone }, due);
      const compared = this.#hasFigures;
      this.#around = { locale, now, timeZone, level: 0, due, compared, nested: true, firstDue: this.#dues[0] };
    }
    if (this.filter && !states.includes(this.filter)) {
      this.warn(`filter: "${this.filter as string}" is not a state; write one of ${states.join(', ')}`);
    }
    const filter = states.includes(this.filter as RowState) ? this.filter : '';
    this.#shown = matching(this.#rows, this.#standings, filter, this.query);
    if (this.view === 'table') this.#needTable();
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const { status, data, reason } = this.#source;
    const word = words(locale);
    const programme = this.#read();
    const level = this.levelOr(this.headingLevel, 2);
    const titled = templateFor(level, true, false);
    const title = this.heading ?? programme.title;
    const [heading] = this.#childrenIn('heading');
    const failed = status === 'failed';
    const rows = this.#rows.length;
    const foreign = rows ? [] : this.#foreign();

    return html`<div part="base" class=${`base board${rows > veryMany ? ' many' : ''}${this.#hasFigures ? '' : ' plan'}${this.#printing ? ' printing' : ''}`}>${
      title || heading || rows
        ? titled`<slot .nodes=${[heading]}><h0 part="heading" class="heading" .textContent=${title ?? word.untitled}></h0></slot>`
        : nothing
    }${this.#renderDocument(programme)}<slot class="note" .nodes=${this.#childrenIn('note')}></slot>${announcer(locale, status)}${
      failed ? failedState(locale, rows > 0, () => this.#source.load(), reason) : nothing
    }${failed && rows && data ? this.#renderStale() : nothing}${
      rows
        ? this.#renderTargets(level)
        : status === 'loading'
          ? html`<div class="waiting" aria-hidden="true">${[0, 1, 2].map(() => html`<p class="skeleton"></p><p class="skeleton"></p>`)}</div>`
          : foreign.length
            ? html`<slot .nodes=${foreign}></slot>`
            : failed
              ? nothing
              : emptyState(word.empty)
    }</div>`;
  }

  protected override updated(): void {
    if (!this.firstElementChild && !this.#hasSlotted) return;
    this.#hasSlotted = !!this.firstElementChild;
    for (const slot of this.renderRoot.querySelectorAll<HTMLSlotElement & { nodes?: (Element | undefined)[] }>('slot')) {
      slot.assign(...(slot.nodes ?? []).filter((node) => node !== undefined));
    }
    for (const { element } of this.#rows) if (element) Object.assign(element, { board: this.#around });
  }

  #renderDocument({ documentNumber, issuer, issuedOn, url }: KeptProgramme): TemplateResult | typeof nothing {
    const { locale } = this;
    const word = words(locale);
    const href = safeUrl(url);
    const number = documentNumber && word.number(documentNumber);
    const parts = [
      href ? html`<a href=${href}>${number ?? word.open}</a>` : number,
      issuer,
      issuedOn && formatLongDate(issuedOn, locale, this.portal.timeZone),
    ].filter(Boolean);
    return parts.length
      ? html`<p part="document" class="document">${parts.map((part, index) => html`${index ? ', ' : nothing}${part}`)}</p>`
      : nothing;
  }

  #renderStale(): TemplateResult {
    const { loadedAt } = this.#source;
    return html`<p><span part="stale" class="stale">${commonWords(this.locale).stale(
      loadedAt ? formatTime(loadedAt, this.locale, this.portal.timeZone) : '–',
    )}</span></p>`;
  }

  #renderTargets(level: number): TemplateResult {
    const { locale, view, query, filter } = this;
    const word = words(locale);
    const rows = this.#rows;
    const hasFigures = this.#hasFigures;
    const [shown, all] = [this.#shown.size, rows.length];
    const isFiltered = shown < all || !!query || !!filter;
    return html`<svg class="paint" aria-hidden="true">${wayPaint}</svg>${this.#renderOverview()}
    <div class="controls">${
      this.#dues.length > 1 ? milestoneSwitch(this.#dues, this.#due, locale, this.#onMilestone) : nothing
    }${choice('views', word.view, [['meters', word.meters], ['table', word.table]], view === 'table' ? view : 'meters', this.#onView)}</div>
    ${hasFigures ? stateFilters(countStates(this.#standings!), all, filter, locale, this.#onFilter) : nothing}
    <div class="controls">${
      all > many
        ? html`<label class="field"><span>${word.search}</span><input part="search" type="search" .value=${query} @input=${this.#onQuery} /></label>`
        : nothing
    }${all > 2 ? sortSelect(this.#order, hasFigures, locale, this.#onSort) : nothing}<button type="button" part="copy" class="button" @click=${
      this.#onCopy
    }>${word.copy}</button></div>
    <p part="status" class="status" role="status">${
      this.said || (isFiltered ? word.shown(formatNumber(shown, locale), formatNumber(all, locale), all) : nothing)
    }</p>
    ${shown ? nothing : html`<div class="state"><p>${word.nothing}</p><button type="button" class="button" @click=${this.#onReset}>${word.reset}</button></div>`}
    <div class="meters" ?hidden=${view === 'table'}>${this.#groups.map((group) => this.#renderGroup(group, level))}</div>
    <div class="table-box" ?hidden=${view !== 'table'}>${
      tables && (view === 'table' || this.#printing) ? tables.renderTable(this.#table(tables), locale) : noChange
    }</div>`;
  }

  #renderOverview(): TemplateResult {
    const { locale } = this;
    const due = this.#due;
    const counts = this.#hasFigures && due ? countStates(this.#standings!) : undefined;
    return html`<figure part="overview" class="overview"><figcaption part="summary">${
      counts ? progressText(this.#standings!, due!, locale) : planText(this.#rows, this.#dues, locale)
    }</figcaption>${guard([this.#rows, counts && this.#standings, locale], () =>
      counts ? stateBar(counts) : dotPlot(this.#rows, this.#dues, locale),
    )}</figure>`;
  }

  #renderGroup({ label, rows, element }: RowGroup, level: number): TemplateResult {
    const titled = templateFor(Math.min(level + 1, 6), true, false);
    const isShown = rows.some((row) => this.#isShown(row));
    return titled`<div part="group" class="group" ?hidden=${!isShown}><slot .nodes=${[element]}>${
      label ? titled`<h0 part="group-heading" class="group-heading" .textContent=${label}></h0>` : nothing
    }</slot>${this.#renderRows(rows)}</div>`;
  }

  #renderRows(rows: readonly Row[]): TemplateResult {
    return html`<ul>${this.#inOrder(rows).map((row) => this.#renderRow(row))}</ul>`;
  }

  #renderRow(row: Row): TemplateResult {
    const { element, parts } = row;
    return html`<li part="row" class="row" ?hidden=${!this.#isShown(row)}>${
      element
        ? html`<slot .nodes=${[element]}></slot>`
        : guard([row, this.#standings, this.locale], () =>
            meter(row.target, { ...this.#around, standing: this.#standings!.get(row)! }),
          )
    }${parts.length ? html`<p class="of">${words(this.locale).parts}</p>${this.#renderRows(parts)}` : nothing}</li>`;
  }

  /** The programme, read anew only when something has come or gone. */
  #read(): KeptProgramme {
    const { data } = this.#source;
    if (this.#known && this.#knownFrom === data) return this.#known;
    const report: Report = (field, value, wanted) => wanted === 'present' || this.report(field, value, wanted);
    const read = (input: unknown): KeptProgramme => {
      const { groups, ...rest } = (input !== undefined && readProgramme(input, report)) || {};
      return (groups?.length ? { ...rest, groups } : rest) as KeptProgramme;
    };
    const known = overlay(overlay({ groups: [], ...data }, read(this.json)), read(this.#programme));
    const among = groupsAmong(this.children);
    this.#groups = among.length ? among : groupsOf(known);
    this.#rows = flat(this.#groups);
    this.#dues = duesOf(this.#rows);
    this.#standings = undefined;
    this.#knownFrom = data;
    this.#known = among.length
      ? { ...known, groups: among.map(({ label, rows }) => ({ ...(label && { label }), targets: rows.map(({ target }) => target) as never })) }
      : known;
    return this.#known;
  }

  get #hasFigures(): boolean {
    return this.#rows.some(({ target }) => target.actual !== undefined);
  }

  get #order(): BoardOrder {
    return orders.includes(this.sort) ? this.sort : 'source';
  }

  #chosenDue(now: Date, timeZone: string | undefined): string | undefined {
    const { milestone } = this;
    if (milestone && this.#dues.includes(milestone)) return milestone;
    if (milestone && this.#dues.length) {
      this.warn(`milestone: "${milestone}" is not a deadline of these targets; write one of ${this.#dues.join(', ')}`);
    }
    return dueAt(this.#dues, now, timeZone);
  }

  #isShown(row: Row): boolean {
    return this.#shown.has(row) || row.parts.some((part) => this.#isShown(part));
  }

  #inOrder(rows: readonly Row[]): readonly Row[] {
    return sorted(rows, this.#standings!, this.#order);
  }

  #childrenIn(slot: string): Element[] {
    return [...this.children].filter((child) => child.slot === slot);
  }

  /** What a page put between our tags for want of data: all but the JSON child and what has a place of its own. */
  #foreign(): Element[] {
    return [...this.children].filter((child) => !child.slot && !child.matches('script, style, template, link'));
  }

  #table({ tableOf }: typeof Tables): Tables.BoardTable {
    return tableOf({
      caption: this.heading ?? this.#known?.title ?? words(this.locale).untitled,
      groups: this.#groups,
      dues: this.#dues,
      due: this.#due,
      standings: this.#standings!,
      hasFigures: this.#hasFigures,
      isShown: (row) => this.#isShown(row),
      inOrder: (rows) => this.#inOrder(rows),
      locale: this.locale,
    });
  }

  #onMilestone = (event: Event): void => {
    this.milestone = (event.target as HTMLInputElement).value;
    this.said = '';
    this.dispatchEvent(new SenMilestoneChangeEvent(this.milestone));
  };

  #onView = (event: Event): void => {
    this.view = (event.target as HTMLInputElement).value as BoardView;
    this.dispatchEvent(new SenViewChangeEvent(this.view));
  };

  #onFilter = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    if (button) this.#filterBy(button.value === this.filter ? '' : (button.value as RowState), this.query);
  };

  #onQuery = (event: Event): void => this.#filterBy(this.filter, (event.target as HTMLInputElement).value);

  #onReset = (): void => {
    this.#filterBy('', '');
    this.renderRoot.querySelector<HTMLElement>('input, select, button')?.focus();
  };

  #filterBy(filter: RowState | '', query: string): void {
    Object.assign(this, { filter, query, said: '' });
    this.dispatchEvent(new SenTargetFilterChangeEvent(filter, query));
  }

  #onSort = (event: Event): void => {
    this.sort = (event.target as HTMLSelectElement).value as BoardOrder;
    this.dispatchEvent(new SenSortChangeEvent(this.sort));
  };

  #onCopy = async (): Promise<void> => {
    const word = words(this.locale);
    try {
      const { copyTable } = (tables ??= await import('./table.js'));
      await copyTable(this.#table(tables), this.locale);
      this.said = word.copied;
    } catch {
      this.said = word.notCopied;
      this.view = 'table';
    }
  };

  /** Paper gets the table; it has to stand before the page is laid out for paper. */
  #onPrint = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint' && !!tables && this.#rows.length > 0;
    this.requestUpdate();
    this.performUpdate();
  };

  #needTable(): void {
    if (!tables) void import('./table.js').then((loaded) => ((tables = loaded), this.requestUpdate()));
  }
}
