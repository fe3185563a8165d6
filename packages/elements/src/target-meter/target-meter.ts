import type { Report, Target } from '@sen-portal/data';
import { dateTime, decimal, text } from '@sen-portal/data/coerce.js';
import { readTargetFields } from '@sen-portal/data/read-targets.js';
import { readBaseline, readTargets } from '@sen-portal/data/targets.js';
import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { lazy } from '../internal/values/lazy.js';
import { mergeDefined } from '../internal/values/merge-defined.js';
import { version } from '../internal/version.js';
import { meter } from './meter.js';
import { phrases } from './sentence.js';
import { styles } from './target-meter.styles.js';

/** Loads the code for the role `meter`. */
const loadAnnouncing = lazy(() => import('./announce.js'));

/**
 * One target of a resolution or plan: what must be reached by when and, if figures are published, the current progress.
 * Supports range, at least, at most, exactly, about; any unit; values above 100% and below zero.
 *
 * The visible text, read in order, is one complete sentence: name, figure, milestones, state. The bar only repeats it and
 * is hidden from screen readers. Without a figure there is no bar: the milestones are marks on an empty line, with
 * their values. A meter in a board is data of the board, and renders nothing itself.
 *
 * @summary A target with its milestones, its current figure and its state.
 * @status stable
 * @element sen-target-meter
 *
 * @slot label - Name of the target; a heading keeps its level.
 * @slot note - A note or source below the meter.
 *
 * @csspart base - The meter.
 * @csspart label - Name of the target.
 * @csspart value - The current figure and its date; hidden without a figure.
 * @csspart track - The drawing: a line with a mark for each milestone.
 * @csspart fill - The bar of the current figure; hidden without one.
 * @csspart legend - The line of milestones and state.
 * @csspart milestone - One milestone as text.
 * @csspart state - The state as text.
 * @csspart note - The note or source.
 *
 * @cssprop [--sen-target-meter-size=0.75em] - Thickness of the bar.
 * @cssprop [--sen-target-meter-padding=var(--sen-space-2)] - Space above and below.
 */
export class SenTargetMeter extends SenElement {
  static readonly senVersion = version;
  static override readonly slots = ['label', 'note'];
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

  /** Unit of all figures; empty for none. Default: `%`. */
  declare unit?: string;

  /** The current figure with a decimal point, such as `71.5`. Leave it out if none has been published. */
  declare actual?: number | string;

  /** Date of the current figure: ISO 8601, such as `2024-12-31`. */
  declare asOf?: string;

  /** The milestones: `2025: 75-80; 2030: >=80`. A bare number is a minimum; also `<=`, `>`, `<`, `=` and `~`. */
  declare targets?: string;

  /** The starting value, such as `2023: 68.2`; required for the states on track and behind. */
  declare baseline?: string;

  /** Lower end of the scale. Default: 0. */
  declare min?: number | string;

  /** Upper end of the scale. Default: 100 for `%`, else a round number above all figures. */
  declare max?: number | string;

  /** A target in words, such as `duy trì mức độ 2`. */
  declare qualitative?: string;

  /** Deadline of the milestone that determines the state, such as `2030`. Default: the next open one, else the last. */
  declare milestone?: string;

  /**
   * Whether the bar has the role `meter` in place of the text, which is then hidden from screen readers. Requires a
   * current figure. Default: false.
   */
  declare announceAsMeter: boolean;

  /** Heading level of the label, 1–6. Default: no heading. */
  declare headingLevel?: number | string;

  /** @internal The board that renders this meter. */
  declare board?: Element;

  #target: unknown;
  #known: Partial<Target> | undefined;
  #isUpdating = false;

  constructor() {
    super();
    this.announceAsMeter = false;
  }

  /** The target. The getter returns the effective data: children, attributes, this property and JSON child, in that order. */
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
    if (!changed.has('board') || changed.size > 1) {
      /** @internal For the board around it, which reads its meters. */
      this.dispatchEvent(new Event('sen-target-change', { bubbles: true }));
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.board && this.board === this.parentElement) return nothing;
    const slotted = !!this.querySelector(':scope > [slot]');
    const target = slotted ? this.target : this.#given();
    return meter(target, {
      locale: this.locale,
      now: this.now,
      timeZone: this.timeZone,
      level: this.headingLevel === undefined ? 0 : this.resolveHeadingLevel(this.headingLevel, 3),
      due: this.#due(target),
      slotted,
    });
  }

  /** The author's deadline, if the target has it. */
  #due({ milestones = [] }: Partial<Target>): string | undefined {
    const { milestone } = this;
    if (!milestone || milestones.some(({ due }) => due === milestone)) return milestone || undefined;
    const dues = milestones.map(({ due }) => due).join(', ');
    this.warn(`milestone: "${milestone}" is not a deadline of "${this.label ?? ''}"; write one of ${dues}`);
    return undefined;
  }

  async #announce(): Promise<void> {
    const { announce } = await loadAnnouncing();
    const { target, locale, now } = this;
    const around = { locale, now, timeZone: this.timeZone };
    announce(this.renderRoot, target, around, this.#due(target), this.announceAsMeter, phrases);
  }

  #given(): Partial<Target> {
    return this.#isUpdating ? (this.#known ??= this.#read()) : this.#read();
  }

  /** The data of attributes, property and JSON child; the first source wins. */
  #read(): Partial<Target> {
    const tell = this.reportInvalid;
    // Milestones may be missing in one source and present in another.
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
