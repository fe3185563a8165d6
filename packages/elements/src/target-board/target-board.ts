import {
  formatNumber,
  formatTime,
  readProgramme,
  type KeptProgramme,
  type Report,
  type TargetProgramme,
} from '@sen-portal/data';
import { html, noChange, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { adoptLate } from '../internal/adopt-late.js';
import { Adoption } from '../internal/adoption.js';
import { SenElement } from '../internal/element.js';
import { overlay } from '../internal/overlay.js';
import { SourceController, type SourceHost } from '../internal/source.js';
import { announcer, emptyState } from '../internal/states.js';
import { commonWords } from '../internal/states.terms.js';
import { templateFor } from '../internal/template-for.js';
import { version } from '../internal/version.js';
import { wayPaint, type MeterSurroundings } from '../target-meter/meter.js';
import { documentLine, milestoneSwitch, searchField, sortSelect, stateFilters, viewSwitch } from './controls.js';
import {
  SenMilestoneChangeEvent,
  SenSortChangeEvent,
  SenTargetFilterChangeEvent,
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
  programmeGroups,
  standingsOf,
  states,
  type BoardOrder,
  type BoardState,
  type RowState,
} from './programme.js';
import { renderGroup } from './rows.js';
import { planText, progressText } from './summary.js';
import type * as Tables from './table.js';
import { styles } from './target-board.styles.js';
import { words } from './target-board.terms.js';

/** What makes tables, once it was needed. */
let tables: typeof Tables | undefined;

/** With more targets than this, a field to find one by its name. */
const many = 12;

/** Between these numbers of rows, what is off the screen is not laid out. Beyond, Chromium takes seconds to hide rows so skipped. */
const [veryMany, tooMany] = [50, 1000];

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
 * @cssprop [--sen-target-board-padding=clamp(var(--sen-space-3), 4%, var(--sen-space-5))] - Space between border and content.
 */
export class SenTargetBoard extends SenElement implements SourceHost {
  static readonly senVersion = version;
  static override styles = styles;
  // A JSON child is never slotted, and foreign children only while they are all there is.
  static override shadowRootOptions: ShadowRootInit = { ...SenElement.shadowRootOptions, slotAssignment: 'manual' };
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    documentNumber: { attribute: 'document-number' },
    issuer: {},
    issuedOn: { attribute: 'issued-on' },
    href: {},
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

  /** Number of the document, such as `23-NQ/TU`. */
  declare documentNumber?: string;

  /** Office that issued it. */
  declare issuer?: string;

  /** When it was issued: ISO 8601, such as `2023-11-16`. */
  declare issuedOn?: string;

  /** Page of the document: http, https or a relative URL; any other is dropped. */
  declare href?: string;

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
  #state!: BoardState;
  #standings: BoardState['standings'] | undefined;
  #driven: Pick<MeterSurroundings, 'due' | 'firstDue' | 'compared'> | undefined;
  #hadChildren = false;
  #isPrinting = false;
  #isPressed = false;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #adopted = new Adoption<KeptProgramme>(this, loadTableReader);
  #source = new SourceController<KeptProgramme>(this, 'target-programme', (input) => readProgramme(input, this.report));

  constructor() {
    super();
    this.readsDeep = true;
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
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
    // In time for who prints without having seen the table, be it a machine that prints once the network is quiet.
    this.#soon = setTimeout(() => this.#loadTables(), 200);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
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

  /** @internal Paper gets the table, which has to stand before the page is laid out for paper. */
  handleEvent({ type }: Event): void {
    this.#isPrinting = type === 'beforeprint' && !!tables;
    this.requestUpdate();
    this.performUpdate();
  }

  protected override async scheduleUpdate(): Promise<void> {
    // What the visitor pressed shows at once; hundreds of rows follow in a task of their own.
    if (this.#isPressed && this.#state.rows.length > veryMany) await painted();
    this.#isPressed = false;
    super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { locale, now, query } = this;
    const { timeZone } = this.portal;
    const { title } = this.#read();
    const { rows, dues } = this.#state;
    const due = this.#chosenDue();
    // What stands as it stood is not reckoned again, and rows know it by the same map.
    if (due !== this.#state.due) this.#standings = undefined;
    const standings = (this.#standings ??= standingsOf(rows, { locale, now, timeZone }, due));
    const filter = states.find((state) => state === this.filter) ?? '';
    if (this.filter !== filter) this.warn(`filter: "${this.filter}" is not a state; write one of ${states.join(', ')}`);
    Object.assign(this.#state, {
      ...{ locale, now, timeZone, dues, due, standings, filter, query },
      title: title ?? words(locale).untitled,
      hasFigures: rows.some(({ target }) => target.actual !== undefined),
      order: orders.find((order) => order === this.sort) ?? 'source',
      shown: matching(rows, standings, filter, query),
    } satisfies Partial<BoardState>);
    if (this.view === 'table') this.#loadTables();
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const { status, data, loadedAt } = this.#source;
    const programme = this.#read();
    const state = this.#state;
    const { rows, hasFigures, title } = state;
    const level = this.levelOr(this.headingLevel, 2);
    const titled = templateFor(level, true, false);
    const heading = this.#childrenIn('heading');
    const isTitled = rows.length || heading.length || programme.title;
    const isFailed = status === 'failed';
    const stale = isFailed && data && commonWords(locale).stale(formatTime(loadedAt!, locale, state.timeZone));
    const look = `base board${rows.length > veryMany && rows.length <= tooMany ? ' many' : ''}${hasFigures ? '' : ' plan'}`;

    return html`<div part="base" class=${look}>
      ${isTitled ? titled`<slot name="heading" .nodes=${heading}><h0 part="heading" class="heading" .textContent=${title}></h0></slot>` : nothing}
      ${documentLine(programme, state)}<slot name="note" .nodes=${this.#childrenIn('note')}></slot>
      ${announcer(locale, status)}
      ${isFailed ? this.#source.failed(rows.length > 0, this.#onRetry.bind(this)) : nothing}
      ${stale ? html`<p><span part="stale" class="stale">${stale}</span></p>` : nothing}
      ${rows.length ? this.#renderTargets(Math.min(level + 1, 6)) : this.#renderEmpty()}
    </div>`;
  }

  protected override updated(): void {
    const { childElementCount } = this;
    if (childElementCount || this.#hadChildren) this.#assign();
    this.#hadChildren = childElementCount > 0;
    const { due, dues, hasFigures: compared, rows } = this.#state;
    const [firstDue] = dues;
    const last = this.#driven;
    // The same object as long as it says the same: meters draw themselves anew for another one.
    if (!last || last.due !== due || last.firstDue !== firstDue || last.compared !== compared) {
      this.#driven = { due, firstDue, compared };
    }
    for (const { element } of rows) if (element) Object.assign(element, { board: this.#driven });
  }

  #assign(): void {
    type Place = HTMLSlotElement & { nodes?: (Element | undefined)[] };
    for (const slot of this.renderRoot.querySelectorAll<Place>('slot')) {
      slot.assign(...(slot.nodes ?? []).filter((node) => node !== undefined));
    }
  }

  /** What stands where there are no targets: lines to come, the children of the page, or a sentence. */
  #renderEmpty(): TemplateResult | typeof nothing {
    const { status } = this.#source;
    const foreign = [...this.children].filter(
      (child) => !child.slot && !child.matches('script, style, template, link'),
    );
    if (foreign.length) return html`<slot .nodes=${foreign}></slot>`;
    if (status === 'loading') {
      return html`<div class="waiting" aria-hidden="true">${Array(6).fill(html`<p class="skeleton"></p>`)}</div>`;
    }
    return status === 'failed' ? nothing : emptyState(words(this.locale).empty);
  }

  #renderTargets(level: number): TemplateResult {
    const { locale, view } = this;
    const state = this.#state;
    const word = words(locale);
    const { shown, rows, groups } = state;
    const isTable = view === 'table' || this.#isPrinting;
    if (tables && isTable) adoptLate(this.renderRoot, tables.tableStyles);
    const count =
      shown.size < rows.length
        ? word.shown(formatNumber(shown.size, locale), formatNumber(rows.length, locale), rows.length)
        : '';
    return html`<svg class="paint" aria-hidden="true">${wayPaint}</svg>${this.#renderOverview()}
      <div class="controls">${milestoneSwitch(state, this.#onMilestone)}${viewSwitch(view, locale, this.#onView)}</div>
      ${stateFilters(state, this.#onFilter)}
      <div class="controls">
        ${rows.length > many ? searchField(state, this.#onQuery) : nothing}
        ${rows.length > 2 ? sortSelect(state, this.#onSort) : nothing}
        <button type="button" part="copy" class="button" @click=${this.#onCopy}>${word.copy}</button>
      </div>
      <p part="status" class="status" role="status" .textContent=${this.said || count}></p>
      ${
        shown.size
          ? nothing
          : html`<div class="state">
              <p>${word.nothing}</p>
              <button type="button" class="button" @click=${this.#onReset}>${word.reset}</button>
            </div>`
      }
      <div class="meters" ?hidden=${isTable}>${groups.map((group) => renderGroup(state, group, level))}</div>
      <div ?hidden=${!isTable}>
        ${tables && isTable ? tables.renderTable(tables.tableOf(state), locale) : noChange}
      </div>`;
  }

  #renderOverview(): TemplateResult {
    const { rows, dues, due, standings, hasFigures, locale } = this.#state;
    const counts = hasFigures && due && countStates(standings);
    return html`<figure part="overview" class="overview">
      <figcaption
        part="summary"
        .textContent=${counts ? progressText(standings, due, locale) : planText(rows, dues, locale)}
      ></figcaption>
      ${guard([rows, counts && standings, locale], () => (counts ? stateBar(counts) : dotPlot(rows, dues, locale)))}
    </figure>`;
  }

  /** The programme, read anew only when something has come or gone. */
  #read(): KeptProgramme {
    const data = this.#source.data ?? this.#adopted.data;
    const { heading: title, documentNumber, issuer, issuedOn, href: url } = this;
    const own = { title, documentNumber, issuer, issuedOn, url };
    if (this.#known && this.#knownFrom === data) return overlay(this.#known, own);
    const tell = this.report;
    // A title or the targets may be missing in one place and stand in another.
    const report: Report = (field, value, wanted) => wanted === 'present' || tell(field, value, wanted);
    const read = (input: unknown): KeptProgramme => {
      const { groups, ...rest } = (input !== undefined && readProgramme(input, report)) || {};
      return (groups?.length ? { ...rest, groups } : rest) as KeptProgramme;
    };
    const known = overlay(overlay({ groups: [], ...data }, read(this.json)), read(this.#programme));
    const among = groupsAmong(this.children);
    const groups = among.length ? among : groupsOf(known);
    const rows = flat(groups);
    this.#state = { groups, rows, dues: duesOf(rows) } as unknown as BoardState;
    this.#standings = undefined;
    this.#knownFrom = data;
    this.#known = among.length ? { ...known, groups: programmeGroups(among) } : known;
    return overlay(this.#known, own);
  }

  #chosenDue(): string | undefined {
    const { milestone } = this;
    const { dues } = this.#state;
    if (milestone && dues.includes(milestone)) return milestone;
    if (milestone && dues.length) {
      this.warn(`milestone: "${milestone}" is not a deadline of these targets; write one of ${dues.join(', ')}`);
    }
    return dueAt(dues, this.now, this.portal.timeZone);
  }

  #childrenIn(slot: string): Element[] {
    return [...this.children].filter((child) => child.slot === slot);
  }

  #loadTables(): void {
    if (!tables) void import('./table.js').then((loaded) => ((tables = loaded), this.requestUpdate()));
  }

  #filterBy(filter: RowState | '', query: string): void {
    this.#isPressed = true;
    Object.assign(this, { filter, query, said: '' });
    this.dispatchEvent(new SenTargetFilterChangeEvent(filter, query));
  }

  #onMilestone(event: Event): void {
    this.#isPressed = true;
    this.milestone = (event.target as HTMLInputElement).value;
    this.said = '';
    this.dispatchEvent(new SenMilestoneChangeEvent(this.milestone));
  }

  #onView(event: Event): void {
    this.#isPressed = true;
    this.view = (event.target as HTMLInputElement).value as BoardView;
    this.dispatchEvent(new SenViewChangeEvent(this.view));
  }

  #onFilter(event: Event): void {
    const { value } = event.currentTarget as HTMLButtonElement;
    this.#filterBy(value === this.filter ? '' : (value as RowState), this.query);
  }

  #onQuery(event: Event): void {
    this.#filterBy(this.filter, (event.target as HTMLInputElement).value);
  }

  #onReset(): void {
    this.#filterBy('', '');
    this.renderRoot.querySelector<HTMLElement>('input, select, button')?.focus();
  }

  #onSort(event: Event): void {
    this.#isPressed = true;
    this.sort = (event.target as HTMLSelectElement).value as BoardOrder;
    this.dispatchEvent(new SenSortChangeEvent(this.sort));
  }

  #onRetry(): void {
    this.#source.load();
  }

  async #onCopy(): Promise<void> {
    const word = words(this.locale);
    try {
      tables ??= await import('./table.js');
      await tables.copyTable(tables.tableOf(this.#state), this.locale);
      this.said = word.copied;
    } catch {
      this.said = word.notCopied;
      this.view = 'table';
    }
  }
}

/** The next frame has been painted; on a page that paints none, a moment has passed. */
const painted = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

async function loadTableReader(): Promise<(host: Element) => KeptProgramme | undefined> {
  const { readTargetTable } = await import('@sen-portal/data/markup-targets.js');
  return (host) => {
    const table = host.querySelector('table');
    const found = table ? readTargetTable(table) : undefined;
    return found?.groups.length ? found : undefined;
  };
}
