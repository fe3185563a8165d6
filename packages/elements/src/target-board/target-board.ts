import type { ParsedProgramme, Report, TargetProgramme } from '@sen-portal/data';
import { readProgramme } from '@sen-portal/data/read-targets.js';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { MarkupController } from '../internal/light-children/markup-controller.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { authorSlot } from '../internal/light-children/slotted-children.js';
import { AddressParameters } from '../internal/dom/address-parameters.js';
import { SenElement } from '../internal/element.js';
import { lazy } from '../internal/values/lazy.js';
import { mergeDefined } from '../internal/values/merge-defined.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { stateStyles } from '../internal/rendering/status.styles.js';
import { version } from '../internal/version.js';
import { drawingStyles } from '../target-meter/drawing.styles.js';
import type { BoardHost, Announcement } from './board-host.js';
import { computeState, renderBoard } from './board-template.js';
import { deadlinesOf, flat, groupsAmong, groupsOf, programmeGroups } from './groups.js';
import { tableStyles } from './table.styles.js';
import { boardStyles } from './target-board.styles.js';
import type { BoardOrder, BoardState, RowState } from './programme.js';

/**
 * The targets of a resolution or plan as one picture: a table whose rows carry a drawing on one shared axis, with the
 * figure and its state, and one column per milestone. A tile per milestone counts what is reached, and selects the
 * milestone that determines state, order and filter; every year stays visible.
 *
 * Targets are given as `<sen-target-meter>` children, which are data here (with headings between them for groups), the `programme` property, a
 * JSON child or `src`; for each field the first of these wins. Other children are shown unchanged as long as there is no
 * target.
 *
 * @summary All targets of a programme in one table with drawings on a shared axis.
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
 * @fires {SenLoadEvent} sen-load - Data from `src` has loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` has failed.
 *
 * @csspart base - The board.
 * @csspart heading - The heading.
 * @csspart document - Number, issuer and date of the document.
 * @csspart source - Date and source of the figures, where all rows have the same.
 * @csspart summary - The sentence above the table.
 * @csspart milestones - The group of tiles.
 * @csspart milestone - The tile of a milestone.
 * @csspart search - The field that filters by name.
 * @csspart filter - The select that filters by state.
 * @csspart sort - The select of the order.
 * @csspart status - The number of targets shown, and the result of copying.
 * @csspart table - The table.
 * @csspart group - The rows of a group.
 * @csspart group-heading - The heading of a group.
 * @csspart row - The row of a target.
 * @csspart label - Name of the target.
 * @csspart lane - The drawing of the target.
 * @csspart words - A target in words, in place of the drawing and figures.
 * @csspart actual - The current figure and its state.
 * @csspart state - The state as text.
 * @csspart goal - The figure of a milestone.
 * @csspart copy - The button that copies the table.
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
  static override styles = [baseStyles, stateStyles, drawingStyles, boardStyles, tableStyles];
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
    milestoneParameter: { attribute: 'milestone-parameter' },
    sort: {},
    filter: {},
    query: {},
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    programme: { attribute: false, noAccessor: true },
    hasOpenControls: { state: true },
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

  /** Name of a parameter of the page's address that keeps the visitor's milestone for a reload and Back. Default: none. */
  declare milestoneParameter?: string;

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

  /** @internal Whether the folded controls of a narrow board are open. */
  declare hasOpenControls: boolean;

  /** @internal The result of copying. */
  declare announcement: Announcement | '';

  /** @internal Whether the pending update follows user input. */
  hasUserInput = false;

  #programme: unknown;
  #known: ParsedProgramme | undefined;
  #knownFrom: unknown;
  // The parsed data and the state derived from it.
  #state!: BoardState;
  #hadChildren = false;
  #adopted = new MarkupController<ParsedProgramme>(this, loadTableReader);
  #source = new SourceController<ParsedProgramme>(this, 'target-programme', (input) =>
    readProgramme(input, this.reportInvalid, '', this.timeZone),
  );

  constructor() {
    super();
    this.observesSubtree = true;
    this.sort = 'source';
    this.filter = '';
    this.query = '';
    this.hasOpenControls = false;
    this.announcement = '';
    this.addEventListener('sen-target-change', this.#onTargetChange);
    new AddressParameters(this, {
      parameter: () => this.milestoneParameter,
      get: () => `${this.milestone ?? ''}`,
      set: (milestone) => {
        this.milestone = milestone;
      },
    });
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

  protected override async scheduleUpdate(): Promise<void> {
    // The pressed control updates at once; hundreds of rows follow in a separate task.
    if (this.hasUserInput && this.#state.rows.length > 50) await painted();
    this.hasUserInput = false;
    super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#compute();
  }

  #compute(): ParsedProgramme {
    const programme = this.#read();
    const { locale, now } = this;
    computeState(this, this.#state, { locale, now, timeZone: this.timeZone }, programme.title);
    return programme;
  }

  protected override render(): TemplateResult {
    const all = [...this.children].filter((child) => !child.matches('script, style, template, link'));
    const childrenIn = (slot: string) => all.filter((child) => authorSlot(child) === slot);
    const state = this.#state;
    let programme = this.#read();
    // The source subscribes after `willUpdate`: another `src` has taken the data away.
    if (state !== this.#state) programme = this.#compute();
    return renderBoard({
      board: this,
      programme,
      state: this.#state,
      source: this.#source,
      level: this.resolveHeadingLevel(this.headingLevel, 2),
      children: { heading: childrenIn('heading'), note: childrenIn('note'), foreign: childrenIn('') },
    });
  }

  protected override updated(): void {
    const { childElementCount } = this;
    if (childElementCount || this.#hadChildren) assignSlots(this, this.renderRoot);
    this.#hadChildren = childElementCount > 0;
    this.configureChildren();
  }

  /** @internal The meters among the children are data, and render nothing themselves. */
  configureChildren(): void {
    for (const { element } of this.#state.rows) if (element) Object.assign(element, { board: this });
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
