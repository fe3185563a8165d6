import { formatNumber } from '@sen-portal/data/format.js';
import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LentAttributes, type Lent } from '../internal/dom/lent-attributes.js';
import { SenElement } from '../internal/element.js';
import { controlName, groupName, isMarked } from '../internal/forms/control-label.js';
import { hiddenByUs, type FieldFault, type FieldHost } from '../internal/forms/field-host.js';
import { isBox, type Control } from '../internal/forms/form-access.js';
import { PressedPointer } from '../internal/forms/pressed-pointer.js';
import { faultOf } from '../internal/forms/validity.js';
import { validityTerms } from '../internal/forms/validity.terms.js';
import { areChildrenParsed } from '../internal/light-children/children-observer.js';
import { version } from '../internal/version.js';
import { counterText, isCountable, mostOf } from './counter.js';
import { styles } from './field.styles.js';
import { terms } from './field.terms.js';
import { FieldMessages } from './messages.js';
import { OwnValidity } from './own-validity.js';
import { readField, type FieldParts } from './read-field.js';
import { adviceOn, dateFault, fieldFormats, type FieldFormat } from './typed-formats.js';

/** Pause after the last key before a screen reader is told how much may still be written, in milliseconds. */
const counterPause = 1000;

let count = 0;

/**
 * One field of a form: label, control and hint are children of the author and work without script. The element wires
 * them: ids, `aria-describedby`, `aria-invalid`, “(không bắt buộc)”, a counter for `maxlength`, error messages.
 *
 * The attributes that wiring needs are put back when the element is removed. Messages that a control is described by
 * are added beside it, in the same tree, since no control can refer into a shadow tree.
 *
 * @summary One field of a form, wired.
 * @status experimental
 * @element sen-field
 *
 * @slot - Label, control and hint; or a fieldset with a legend and several controls.
 *
 * @csspart base - The field.
 * @csspart counter - How many characters may still be written.
 */
export class SenField extends SenElement implements FieldHost {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    format: {},
    required: { type: Boolean },
    marks: {},
    counter: {},
  };

  /** What is typed into a text field: `date` (dd/mm/yyyy, checked), `telephone` or `citizen-id` (hints, never refused). */
  declare format?: FieldFormat;

  /** Whether one of several check boxes must be ticked. Other controls have `required` themselves. Default: false. */
  declare required: boolean;

  /** Which fields say so in words: `optional`, `required`, `both`, `none`. Default: that of the form, else `optional`. */
  declare marks?: string;

  /** `none` leaves out the counter of a text with `maxlength`. */
  declare counter?: string;

  readonly #uid = `sen-field-${++count}`;
  readonly #lent = new LentAttributes();
  readonly #messages = new FieldMessages((name) => `${this.#uid}-${name}`);
  readonly #validity = new OwnValidity();
  readonly #pointer = new PressedPointer(this);
  #parts: FieldParts | undefined;
  #wasRead = false;
  #form: HTMLFormElement | null = null;
  /** What is shown: an error, or an advice. */
  #error: string | undefined;
  #advice: string | undefined;
  /** The fault of the last check, whose words follow the language. */
  #faulty: Control | undefined;
  #isServerError = false;
  /** Whether the visitor has changed the value since a server has judged it. */
  #isChanged = false;
  #announcement = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.required = false;
    this.observesSubtree = true;
    if (isServer) return;
    this.addEventListener('input', () => this.#onInput());
    this.addEventListener('change', () => this.#onChange());
    this.addEventListener('focusout', (event) => this.#onFocusOut(event));
    this.addEventListener('invalid', (event) => this.#onInvalid(event), true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) addEventListener('pageshow', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#refresh);
    this.#unwire();
  }

  protected override willUpdate(): void {
    if (this.format && !fieldFormats.includes(this.format))
      this.reportInvalid('format', this.format, `one of ${fieldFormats.join(', ')}`);
    // What a server has rendered is hydrated first.
    if (!isServer && this.isConnected && !this.#isHydrated) this.#read();
  }

  protected override render(): TemplateResult {
    const most = this.#most;
    const length = most === undefined ? 0 : this.#parts!.controls[0].value.length;
    const text = most === undefined ? nothing : counterText(length, most, this.locale);
    return html`<div part="base" class="base">
      <slot></slot>
      <p part="counter" class=${`counter${length > (most ?? 0) ? ' beyond' : ''}`} aria-hidden="true">${text}</p>
      <div class="visually-hidden" role="status">${this.#announcement}</div>
    </div>`;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    if (this.#isHydrated) {
      this.#wasRead = true;
      queueMicrotask(this.#refresh);
      return;
    }
    this.#wire();
  }

  /** Whether this is the first update of an element that a server has rendered. */
  get #isHydrated(): boolean {
    return !this.#wasRead && this.hasAttribute('data-sen-ssr');
  }

  /** @internal */
  checkField(): FieldFault | undefined {
    this.#pointer.forget();
    this.#read();
    this.#validate();
    const fault = this.#findFault();
    this.#isServerError = false;
    this.#error = fault?.text;
    this.#faulty = fault?.control;
    this.#advice = fault ? undefined : this.#findAdvice();
    this.requestUpdate();
    return fault;
  }

  /** @internal */
  leaveField(): void {
    this.#pointer.whenReleased(() => {
      this.checkField();
      this.#announcement = this.#error ?? this.#advice ?? '';
    });
  }

  /** @internal */
  showServerError(text: string): void {
    this.#error = text;
    this.#faulty = this.#parts?.controls[0];
    this.#advice = undefined;
    this.#isServerError = true;
    this.#isChanged = false;
    this.requestUpdate();
  }

  /** @internal */
  clearField(): void {
    this.#pointer.forget();
    this.#error = this.#advice = this.#faulty = undefined;
    this.#isServerError = false;
    this.#isChanged = true;
    this.#announcement = '';
    clearTimeout(this.#timer);
    this.#validate();
    this.requestUpdate();
  }

  #read(): void {
    this.#wasRead = true;
    const parts = readField(this);
    this.#parts = typeof parts === 'string' ? undefined : parts;
    if (typeof parts === 'string' && areChildrenParsed(this)) this.warn(parts);
  }

  /** The greatest length of a text that is counted. */
  get #most(): number | undefined {
    const { controls, group } = this.#parts ?? {};
    const [control] = controls ?? [];
    if (!control || group || this.counter === 'none' || this.#format || !isCountable(control)) return undefined;
    return mostOf(this.#lent.authors(control, 'maxlength'));
  }

  get #format(): FieldFormat | undefined {
    return this.format && fieldFormats.includes(this.format) ? this.format : undefined;
  }

  #nameOf(control: Control): string {
    const { group } = this.#parts!;
    return (group && isBox(control) && groupName(group)) || controlName(control);
  }

  /** What is wrong with a control that browsers do not check themselves. */
  #ownFault(control: Control): string | undefined {
    const { controls, group } = this.#parts!;
    const { locale } = this;
    const most = this.#most;
    const { length } = control.value;
    if (most !== undefined && length > most)
      return validityTerms(locale).tooLong(
        this.#nameOf(control),
        formatNumber(most, locale),
        formatNumber(length, locale),
      );
    if (this.#format === 'date' && !group) return dateFault(control.value, this.#nameOf(control), locale);
    if (!this.required || !group || control !== controls.find(isBox)) return undefined;
    const isChosen = controls.some((one) => (one as HTMLInputElement).checked);
    return isChosen ? undefined : terms(locale).chooseSome(groupName(group));
  }

  #validate(): void {
    for (const control of this.#parts?.controls ?? []) this.#validity.apply(control, this.#ownFault(control));
  }

  #findFault(): FieldFault | undefined {
    for (const control of this.#parts?.controls ?? []) {
      const fault = faultOf(control, this.#nameOf(control), this.locale);
      if (fault) return { control, text: this.#validity.get(control) ?? fault };
    }
    return undefined;
  }

  #findAdvice(): string | undefined {
    const { controls, group } = this.#parts ?? {};
    const control = group ? undefined : controls?.[0];
    return control?.willValidate ? adviceOn(control.value, this.#format, this.now, this.locale) : undefined;
  }

  #wire(): void {
    const parts = this.#parts;
    if (!parts) return this.#unwire();
    this.#validate();
    // In the language of now.
    if (this.#error && !this.#isServerError) this.#error = this.#findFault()?.text ?? this.#error;
    if (this.#advice) this.#advice = this.#findAdvice();
    this.#listenTo(parts.controls[0].form);
    const { controls, group, hints, errors, label, place } = parts;
    const most = this.#most;
    const limit = most === undefined ? undefined : terms(this.locale).limit(formatNumber(most, this.locale));
    const printed = this.#isChanged ? [] : errors;
    const message = this.#messages.show(this.#error ?? this.#advice, !!this.#error, place);
    const ids = [...printed.map((error, at) => error.id || this.#id(`error-${at + 1}`)), ...message];
    const described = [...hints.map((hint, at) => hint.id || this.#id(`hint-${at + 1}`)), ...ids];
    described.push(...this.#messages.describeLimit(limit, place));
    const lent: Lent[] = [
      ...hints.map((hint, at): Lent => [hint, 'id', (authors) => authors || this.#id(`hint-${at + 1}`)]),
      ...errors.map((error, at): Lent => [error, 'id', (authors) => authors || this.#id(`error-${at + 1}`)]),
      ...errors.map((error): Lent => [error, 'hidden', (authors) => (this.#isChanged ? hiddenByUs : authors)]),
      [group ?? controls[0], 'aria-describedby', (authors) => joined(authors, described)],
      [controls[0], 'id', (authors) => authors || this.#id('control')],
      ...controls.filter(isChecked).map((control): Lent => [control, 'aria-invalid', this.#invalid(control, printed)]),
    ];
    if (most !== undefined) lent.push([controls[0], 'maxlength', () => null]);
    if (label) lent.push(...this.#labelled(label, controls[0], group));
    else if (!(group ?? controls[0]).matches('[aria-label], [aria-labelledby]'))
      this.warn(group ? 'its fieldset has no legend' : 'its control has no label');
    this.#lent.apply(lent);
  }

  #invalid(control: Control, printed: readonly Element[]): (authors: string | null) => string | null {
    const isFaulty = this.#error ? control === this.#faulty : printed.length > 0;
    return (authors) => (isFaulty ? 'true' : authors);
  }

  /** The attributes of the label: its control, and whether the field is required, in words. */
  #labelled(label: HTMLElement, control: Control, group: HTMLFieldSetElement | undefined): Lent[] {
    const mark = this.#mark(label);
    const isWrapped = label.contains(control);
    return [
      [label, 'data-sen-mark', (authors) => mark ?? authors],
      ...(group || isWrapped
        ? []
        : [[label, 'for', (authors: string | null) => authors || this.#id('control')] as Lent]),
    ];
  }

  #mark(label: HTMLElement): string | undefined {
    const { controls } = this.#parts!;
    const marks = this.marks ?? this.closest('sen-form')?.getAttribute('marks') ?? 'optional';
    const isRequired = this.required || controls.some((control) => control.required);
    if (!controls.some((control) => control.willValidate) || isMarked(label)) return undefined;
    const which = isRequired ? 'required' : 'optional';
    return marks === which || marks === 'both' ? terms(this.locale)[which] : undefined;
  }

  #unwire(): void {
    this.#listenTo(null);
    this.#lent.restore();
    this.#messages.remove();
    this.#validity.restore();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #listenTo(form: HTMLFormElement | null): void {
    if (form === this.#form) return;
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    if (this.#form) remove.call(this.#form, 'reset', this.#onReset);
    this.#form = form;
    if (form) add.call(form, 'reset', this.#onReset);
  }

  /** An id of this field that no other element has. */
  #id(name: string): string {
    return `${this.#uid}-${name}`;
  }

  // After the browser has reset the controls, unless a listener has prevented it.
  #onReset = (event: Event): void => {
    setTimeout(() => {
      if (!event.defaultPrevented && this.isConnected) this.clearField();
    });
  };

  /** A value may have changed without an event: a page from the history, a reset. */
  #refresh = (): void => this.requestUpdate();

  #onInput(): void {
    this.#isChanged = true;
    this.#validate();
    this.requestUpdate();
    if (this.#most === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const [control] = this.#parts?.controls ?? [];
      const most = this.#most;
      if (!control || most === undefined) return;
      this.#announcement = counterText(control.value.length, most, this.locale);
      this.requestUpdate();
    }, counterPause);
  }

  #onChange(): void {
    this.#isChanged = true;
    if (this.#error) this.leaveField();
    else this.requestUpdate();
  }

  #onFocusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.contains(relatedTarget)) return;
    if (this.#error && (!this.#isServerError || this.#isChanged)) this.leaveField();
    else if (!this.#error && this.#format) this.#pointer.whenReleased(() => this.#advise());
  }

  #advise(): void {
    const advice = this.#findAdvice();
    if (advice === this.#advice) return;
    this.#advice = advice;
    this.#announcement = advice ?? '';
    this.requestUpdate();
  }

  /** Outside a `<sen-form>` the browser checks, and shows its own bubble for the first control. */
  #onInvalid({ target }: Event): void {
    const { form } = target as Control;
    if (!form || !form.hasAttribute('novalidate')) this.checkField();
  }
}

/** ARIA has no invalid radio button: its group is described by the error. */
const isChecked = ({ type }: Control) => type !== 'radio';

const joined = (authors: string | null, ids: readonly string[]): string | null => {
  const known = authors?.split(/\s+/).filter(Boolean) ?? [];
  const all = [...known, ...ids.filter((id) => !known.includes(id))];
  return all.length ? all.join(' ') : authors;
};
