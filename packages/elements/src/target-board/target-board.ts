import type { ParsedProgramme, Report, TargetProgramme } from '@sen-portal/data';
import { readProgramme } from '@sen-portal/data/read-targets.js';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';
import { MarkupController } from '../internal/light-children/markup-controller.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { authorSlot } from '../internal/light-children/slotted-children.js';
import { SenElement } from '../internal/element.js';
import { lazy } from '../internal/values/lazy.js';
import { mergeDefined } from '../internal/values/merge-defined.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { stateStyles } from '../internal/rendering/status.styles.js';
import { version } from '../internal/version.js';
import type { MeterOptions } from '../target-meter/meter.js';
import { meterStyles } from '../target-meter/target-meter.styles.js';
import type { BoardHost, Announcement } from './board-host.js';
import { computeState, renderBoard } from './board-template.js';
import type { BoardView } from './events.js';
import { deadlinesOf, flat, groupsAmong, groupsOf, programmeGroups } from './groups.js';
import { loadTables, tables } from './load-tables.js';
import { boardStyles } from './target-board.styles.js';
import type { BoardOrder, BoardState, RowState } from './programme.js';
/**
 * The targets of a resolution or plan: how many there are, what they require by when and, if figures are published, how
 * many are reached. A switch selects the milestone that determines state, order and filter; every year stays visible.
 *
 * Targets are given as `<sen-target-meter>` children (with headings between them for groups), the `programme` property, a
 * JSON child or `src`; for each field the first of these wins. Other children are shown unchanged as long as there is no
 * target.
 *
 * @summary All targets of a programme, as meters or as a table.
 * @status stable
 * @element sen-target-board
 *
 * @slot - Meters and group headings, or fallback content until there are targets.
 * @slot heading - The heading; its own level overrides `heading-level`.
 * @slot note - A note below the heading, such as the source of the figures.
 *
 * @fires {SenMilestoneChangeEvent} sen-milestone-change - The visitor selected another milestone.
 * @fires {SenTargetFilterChangeEvent} sen-target-filter-change - The visitor filtered the targets.
 * @fires {SenSortChangeEvent} sen-sort-change - The visitor selected another order.
 * @fires {SenViewChangeEvent} sen-view-change - The visitor selected meters or table.
 * @fires {SenLoadEvent} sen-load - Data from `src` has loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` has failed.
 *
 * @csspart base - The board.
 * @csspart heading - The heading.
 * @csspart document - Number, issuer and date of the document.
 * @csspart overview - The overview of the programme.
 * @csspart summary - The overview as text.
 * @csspart milestones - The milestone switch.
 * @csspart views - The switch between meters and table.
 * @csspart filters - The buttons that filter by state.
 * @csspart filter - A filter button.
 * @csspart search - The field that filters by name.
 * @csspart sort - The select of the order.
 * @csspart copy - The button that copies the table.
 * @csspart status - The number of targets shown, and the result of copying.
 * @csspart group - A group of targets.
 * @csspart group-heading - The heading of a group.
 * @csspart row - One target with its sub-targets.
 * @csspart meter - The meter of a target.
 * @csspart label - Name of the target.
 * @csspart value - The figure.
 * @csspart track - The track of the bar.
 * @csspart legend - The line of milestones and state.
 * @csspart state - The state as text.
 * @csspart table - The table.
 * @csspart stale - The note that a refresh has failed.
 * @csspart retry - The retry button.
 * @csspart empty - The message without targets.
 * @csspart error - The message of a failed load.
 *
 * @cssprop [--sen-target-board-padding=clamp(var(--sen-space-3), 4%, var(--sen-space-5))] - Space between border and content.
 */
export class SenTargetBoard extends SenElement implements SourceHost, BoardHost {
  static readonly senVersion = version;
  static override readonly slots = ['heading', 'note'];
  static override readonly upgradeGroup = 'targets';
  static override readonly dependsOn = 'sen-target-meter';
  static override readonly manages = 'sen-target-meter';
  static override styles = [baseStyles, stateStyles, meterStyles, boardStyles];
  /** @internal Styles of the lazy module, once it is loaded. */
  static get lazyStyles(): CSSResult | undefined {
    return tables?.tableStyles;
  }

  // A JSON child is never slotted, and fallback children only while there are no targets.
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
    announcement: { state: true },
  };

  /** The heading. Default: the programme's title. */
  declare heading?: string;

  /** Level of the heading, 1–6; groups are one level deeper. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** Number of the document, such as `23-NQ/TU`. */
  declare documentNumber?: string;

  /** Office that issued the document. */
  declare issuer?: string;

  /** Date of issue: ISO 8601, such as `2023-11-16`. */
  declare issuedOn?: string;

  /** URL of the document: http, https or relative; others are dropped. */
  declare href?: string;

  /** Deadline of the milestone that determines state, order and filter, such as `2030`. Default: the next open one. */
  declare milestone?: string;

  /** The view: meters or table. */
  declare view: BoardView;

  /** The order within each group; `gap` and `state` require figures. */
  declare sort: BoardOrder;

  /** The state to show. Default: empty, for all. */
  declare filter: RowState | '';

  /** Search text for names, ignoring diacritics. Default: empty, for all. */
  declare query: string;

  /** Source of the programme: a URL, or a name that the portal's source resolves. */
  declare src?: string;

  /** Seconds between two loads of `src`, from 5 to a day; 0 disables refreshing. Default: 0. */
  declare refresh?: number;

  /** Whether the last valid programme is stored in the browser for the next visit. Default: false. */
  declare keep?: boolean;

  /** @internal The result of copying. */
  declare announcement: Announcement | '';

  /** @internal Whether the pending update follows user input. */
  hasUserInput = false;

  #programme: unknown;
  #known: ParsedProgramme | undefined;
  #knownFrom: unknown;
  // The parsed data and the state derived from it.
  #state!: BoardState;
  #childOptions: Pick<MeterOptions, 'due' | 'firstDue' | 'compared'> | undefined;
  #hadChildren = false;
  #isPrinting = false;
  #preloadTimer: ReturnType<typeof setTimeout> | undefined;
  #adopted = new MarkupController<ParsedProgramme>(this, loadTableReader);
  #source = new SourceController<ParsedProgramme>(this, 'target-programme', (input) =>
    readProgramme(input, this.reportInvalid, '', this.timeZone),
  );

  constructor() {
    super();
    this.observesSubtree = true;
    this.view = 'meters';
    this.sort = 'source';
    this.filter = '';
    this.query = '';
    this.announcement = '';
    this.addEventListener('sen-target-change', this.#onTargetChange);
  }

  /** The programme. The getter returns the effective data: children, this property, the JSON child and `src`, in that order. */
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
    // Preloaded for printing without a view of the table, as a headless browser does once the network is idle.
    this.#preloadTimer = setTimeout(() => this.#showTables(), 200);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
    clearTimeout(this.#preloadTimer);
  }

  /** @internal */
  override environmentChanged(): void {
    this.#known = undefined;
    super.environmentChanged();
  }

  /** @internal */
  override childrenChanged(): void {
    this.#known = undefined;
    super.childrenChanged();
  }

  /** @internal Print shows the table, which must be rendered before the print layout. */
  handleEvent({ type }: Event): void {
    this.#isPrinting = type === 'beforeprint' && !!tables;
    this.requestUpdate();
    this.performUpdate();
  }

  protected override async scheduleUpdate(): Promise<void> {
    // The pressed control updates at once; hundreds of rows follow in a separate task.
    if (this.hasUserInput && this.#state.rows.length > 50) await painted();
    this.hasUserInput = false;
    super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { title } = this.#read();
    const { locale, now } = this;
    computeState(this, this.#state, { locale, now, timeZone: this.timeZone }, title);
    if (this.view === 'table') this.#showTables();
  }

  protected override render(): TemplateResult {
    const all = [...this.children].filter((child) => !child.matches('script, style, template, link'));
    const childrenIn = (slot: string) => all.filter((child) => authorSlot(child) === slot);
    const { view } = this;
    return renderBoard({
      board: this,
      programme: this.#read(),
      state: this.#state,
      source: this.#source,
      level: this.levelOr(this.headingLevel, 2),
      children: { heading: childrenIn('heading'), note: childrenIn('note'), foreign: childrenIn('') },
      isTable: view === 'table' || this.#isPrinting,
      tables,
      loadTables,
    });
  }

  protected override updated(): void {
    const { childElementCount } = this;
    if (childElementCount || this.#hadChildren) assignSlots(this, this.renderRoot);
    this.#hadChildren = childElementCount > 0;
    this.configureChildren();
  }

  /** @internal Passes the selected milestone to the meters among the children. */
  configureChildren(): void {
    const { due, deadlines, hasFigures: compared, rows } = this.#state;
    const [firstDue] = deadlines;
    const last = this.#childOptions;
    // Meters render again for a new object, so an equal one is kept.
    if (!last || last.due !== due || last.firstDue !== firstDue || last.compared !== compared) {
      this.#childOptions = { due, firstDue, compared };
    }
    for (const { element } of rows) if (element) Object.assign(element, { board: this.#childOptions });
  }

  /** The programme; parsed again only after a change of its sources. */
  #read(): ParsedProgramme {
    const data = this.#source.data ?? this.#adopted.data;
    const { heading: title, documentNumber, issuer, issuedOn, href: url } = this;
    const own = { title, documentNumber, issuer, issuedOn, url };
    if (this.#known && this.#knownFrom === data) return mergeDefined(this.#known, own);
    const reportInvalid = this.reportInvalid;
    // The title or the targets may be missing in one source and present in another.
    const report: Report = (field, value, wanted) => wanted === 'present' || reportInvalid(field, value, wanted);
    const read = (input: unknown): ParsedProgramme => {
      const { groups, ...rest } = (input !== undefined && readProgramme(input, report, '', this.timeZone)) || {};
      return (groups?.length ? { ...rest, groups } : rest) as ParsedProgramme;
    };
    const known = mergeDefined(mergeDefined({ groups: [], ...data }, read(this.json)), read(this.#programme));
    const among = groupsAmong(this.children);
    const groups = among.length ? among : groupsOf(known);
    const rows = flat(groups);
    this.#state = { groups, rows, deadlines: deadlinesOf(rows) } as unknown as BoardState;
    this.#knownFrom = data;
    this.#known = among.length ? { ...known, groups: programmeGroups(among) } : known;
    return mergeDefined(this.#known, own);
  }

  /** Handles a change of a meter among the children, which the children observer does not report for properties. */
  readonly #onTargetChange = (event: Event): void => {
    if ((event.target as Element).parentElement !== this) return;
    event.stopPropagation();
    this.childrenChanged();
  };

  /** Loads the table module and renders again. */
  #showTables(): void {
    if (!tables)
      void loadTables().then(
        () => this.requestUpdate(),
        () => {},
      );
  }
}

/** Resolves after the next paint, or after 100 ms on a page that does not paint. */
const painted = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

const loadTableReader = lazy(async () => {
  const { readTargetTable } = await import('@sen-portal/data/markup-targets.js');
  return (host: Element) => readTargetTable(host);
});
