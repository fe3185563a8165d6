import type { Report, Target } from '@sen-portal/data';
import { dateTime, decimal, text } from '@sen-portal/data/coerce.js';
import { readTargetFields } from '@sen-portal/data/read-targets.js';
import { readBaseline, readTargets } from '@sen-portal/data/targets.js';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { lazy } from '../internal/values/lazy.js';
import { mergeDefined } from '../internal/values/merge-defined.js';
import { version } from '../internal/version.js';
import { meter, type MeterOptions } from './meter.js';
import { styles } from './target-meter.styles.js';

/** What gives the drawing the role of a meter. */
const loadAnnouncing = lazy(() => import('./announce.js'));

/**
 * One target of a resolution or plan: what is to be reached by when, and, where figures are published, how far it has
 * come. Range, at least, at most, exactly, about; any unit; over 100 % and below zero.
 *
 * The words on the page, read in their order, are one full sentence: name, figure, milestones, state. The drawing only
 * repeats them and is hidden from screen readers. Without a figure the meter shows the way to the milestones.
 *
 * @summary A target with its milestones, its current figure and its state.
 * @status stable
 * @element sen-target-meter
 *
 * @slot label - Name of the target; a heading there keeps its own level.
 * @slot note - A remark or source below.
 *
 * @csspart base - The meter.
 * @csspart label - Name of the target.
 * @csspart value - The current figure, or without one the figure to reach.
 * @csspart track - The drawing.
 * @csspart fill - The bar in it.
 * @csspart legend - The line of milestones and state.
 * @csspart milestone - One milestone in words.
 * @csspart state - The state in words.
 * @csspart note - The remark or source.
 *
 * @cssprop [--sen-target-meter-size=0.75em] - Thickness of the bar.
 * @cssprop [--sen-target-meter-padding=var(--sen-space-2)] - Space above and below.
 */
export class SenTargetMeter extends SenElement {
  static readonly senVersion = version;
  static override readonly upgradeGroup = 'targets';
  static override readonly managedBy = ['sen-target-board'];
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    label: {},
    unit: {},
    actual: {},
    asOf: { attribute: 'as-of' },
    targets: {},
    baseline: {},
    min: {},
    max: {},
    qualitative: {},
    milestone: {},
    announceAsMeter: { type: Boolean, attribute: 'announce-as-meter' },
    headingLevel: { attribute: 'heading-level' },
    target: { attribute: false, noAccessor: true },
    board: { attribute: false },
  };

  /** Name of the target. */
  declare label?: string;

  /** Unit of every figure; empty for a bare number. Default: `%`. */
  declare unit?: string;

  /** The current figure in machine form, such as `71.5`. Leave it out when nobody has published one. */
  declare actual?: number | string;

  /** When the current figure was counted: ISO 8601, such as `2024-12-31`. */
  declare asOf?: string;

  /** The milestones: `2025: 75-80; 2030: >=80`. A bare number is one to reach; also `<=`, `>`, `<`, `=` and `~`. */
  declare targets?: string;

  /** Where it started, `2023: 68.2`; makes it possible to say whether it is on track. */
  declare baseline?: string;

  /** Lower end of the drawing. Default: 0. */
  declare min?: number | string;

  /** Upper end of the drawing. Default: 100 for `%`, else a round number above all figures. */
  declare max?: number | string;

  /** A target in words, such as `duy trì mức độ 2`. */
  declare qualitative?: string;

  /** Deadline of the milestone that drives the state, such as `2030`. Default: the next open one, else the last. */
  declare milestone?: string;

  /**
   * Whether the drawing is announced with the role `meter`, in place of the words, which are then hidden from screen
   * readers. Needs a current figure.
   */
  declare announceAsMeter: boolean;

  /** Heading level of the label, 1–6. Default: no heading. */
  declare headingLevel?: number | string;

  /** @internal What the board around the meter has chosen. */
  declare board?: Pick<MeterOptions, 'due' | 'firstDue' | 'compared'>;

  #target: unknown;
  #known: Partial<Target> | undefined;
  #isUpdating = false;

  constructor() {
    super();
    this.announceAsMeter = false;
  }

  /** The target. Reading gives what the meter shows: its children, attributes, this property and JSON child, in that order. */
  get target(): Partial<Target> {
    return mergeDefined(this.#given(), {
      label: this.querySelector(':scope > [slot=label]')?.textContent?.trim() || undefined,
    });
  }

  set target(target: Partial<Target> | undefined) {
    this.#target = target;
    this.requestUpdate();
  }

  protected override scheduleUpdate(): void {
    // Lit's first update reads every property before `render` does: what was read once serves for the whole update.
    this.#isUpdating = true;
    super.scheduleUpdate();
    this.#isUpdating = false;
    this.#known = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.announceAsMeter || changed.get('announceAsMeter')) void this.#announce();
    // For the board around it, which reads its meters.
    if (!changed.has('board') || changed.size > 1)
      this.dispatchEvent(new Event('sen-target-change', { bubbles: true }));
  }

  protected override render(): TemplateResult {
    const slotted = !!this.querySelector(':scope > [slot]');
    const target = slotted ? this.target : this.#given();
    const { firstDue, compared } = this.board ?? {};
    return meter(target, {
      firstDue,
      compared,
      locale: this.locale,
      now: this.now,
      timeZone: this.timeZone,
      level: this.headingLevel === undefined ? 0 : this.levelOr(this.headingLevel, 3),
      due: this.#due(target),
      slotted,
    });
  }

  /** The deadline to speak of: the board's, or the author's if the target has it. */
  #due({ milestones = [] }: Partial<Target>): string | undefined {
    const { milestone, board } = this;
    if (board?.due) return board.due;
    if (!milestone || milestones.some(({ due }) => due === milestone)) return milestone || undefined;
    const dues = milestones.map(({ due }) => due).join(', ');
    this.warn(`milestone: "${milestone}" is not a deadline of "${this.label ?? ''}"; write one of ${dues}`);
    return undefined;
  }

  async #announce(): Promise<void> {
    const { announce } = await loadAnnouncing();
    const { target, locale, now } = this;
    const around = { locale, now, timeZone: this.timeZone };
    announce(this.renderRoot, target, around, this.#due(target), this.announceAsMeter);
  }

  #given(): Partial<Target> {
    return this.#isUpdating ? (this.#known ??= this.#read()) : this.#read();
  }

  /** What attributes, property and JSON child give, first found wins. */
  #read(): Partial<Target> {
    const tell = this.reportInvalid;
    // Milestones may be missing in one place and stand in another.
    const report: Report = (field, value, wanted) => wanted === 'present' || tell(field, value, wanted);
    const read = (input: unknown) => {
      const { milestones, ...rest } = (input !== undefined && readTargetFields(input, report, '', this.timeZone)) || {};
      return milestones?.length ? { ...rest, milestones } : rest;
    };
    const { unit } = this;
    const milestones = readTargets(this.targets, report);
    const own = {
      label: text(this.label),
      unit: unit === undefined ? unit : `${unit}`.trim(),
      actual: decimal(this.actual, report, 'actual'),
      actualAsOf: dateTime(this.asOf, report, 'as-of', this.timeZone),
      baseline: readBaseline(this.baseline, report),
      min: decimal(this.min, report, 'min'),
      max: decimal(this.max, report, 'max'),
      qualitative: text(this.qualitative),
      milestones: milestones?.length ? milestones : undefined,
    };
    return mergeDefined(mergeDefined(read(this.json), read(this.#target)), own);
  }
}
