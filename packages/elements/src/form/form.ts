import { formatDateTime, formatTime } from '@sen-portal/data/format.js';
import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { moveFocus } from '../internal/dom/focus.js';
import { LentAttributes, type Lent } from '../internal/dom/lent-attributes.js';
import { printOnly } from '../internal/dom/print-only.js';
import { SenElement } from '../internal/element.js';
import { fieldOf } from '../internal/forms/field-host.js';
import { controlsOf, findForm, requestSubmit } from '../internal/forms/form-access.js';
import { areChildrenParsed } from '../internal/light-children/children-observer.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { version } from '../internal/version.js';
import { checkForm, faultyControls, fieldsOf, printedFaults, showServerErrors, type FormFault } from './check-form.js';
import { SenSubmitEvent } from './events.js';
import { styles } from './form.styles.js';
import { terms } from './form.terms.js';
import { Keeper } from './keeper.js';
import type { Outcome } from './outcome.js';
import { receiptTemplate, type Receipt } from './receipt-template.js';
import { requestOf } from './request.js';
import { FormSender } from './sender.js';
import { sentFields } from './sent-fields.js';
import { summaryTemplate } from './summary-template.js';

/** The state of sending; those after `sending` keep the form filled in. */
type FormStatus = 'open' | 'sending' | Exclude<Outcome['status'], 'moved'>;

/** The states in which sending again may help. */
const canRetry: readonly FormStatus[] = ['offline', 'failed', 'timeout', 'busy', 'error', 'unclear'];

/**
 * A form of an author, as a child that works without script. The element checks it in the language of the page, lists
 * the faults above it with links, and keeps what is typed through a failure. The browser sends it, unless `send="fetch"`
 * asks for a confirmation on the same page.
 *
 * Nothing in the form is changed but `novalidate`, which is put back when the element is removed.
 *
 * @summary A form with checks, a summary of faults and a confirmation.
 * @status experimental
 * @element sen-form
 *
 * @slot - The form.
 *
 * @fires {SenSubmitEvent} sen-submit - The visitor sends a form that has passed the checks. Cancelable.
 * @fires {SenLoadEvent} sen-load - The server has received the form, with `send="fetch"`.
 * @fires {SenErrorEvent} sen-error - The server has not received the form, with `send="fetch"`.
 *
 * @csspart base - The outermost part.
 * @csspart restored - The note that text was restored.
 * @csspart discard - The button that removes restored text.
 * @csspart fill - The button that fills in text that was sent earlier.
 * @csspart summary - The list of faults.
 * @csspart summary-heading - Its heading.
 * @csspart fault - The link to a control.
 * @csspart status - The state of sending: progress, failure.
 * @csspart retry - The button that sends again.
 * @csspart receipt - The confirmation.
 * @csspart receipt-heading - Its heading.
 * @csspart message - The message of the server.
 * @csspart code - The reference number.
 * @csspart time - The time of the confirmation.
 * @csspart sent-heading - The heading of the copy.
 * @csspart copy - The copy of what was sent.
 * @csspart sent - One value in the copy.
 * @csspart print - The button that prints the confirmation.
 * @csspart again - The button that shows the empty form again.
 */
export class SenForm extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    send: {},
    keep: {},
    marks: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** `fetch` sends without leaving the page; the server answers with JSON. Default: the browser sends the form. */
  declare send?: string;

  /** Keeps what is typed through a reload: `session` until the tab is closed, `device` for 7 days. Default: it does not. */
  declare keep?: string;

  /** Which fields say so in words: `optional`, `required`, `both`, `none`. Default: `optional`. */
  declare marks?: string;

  /** Level of the headings above the form and of the confirmation, 1–6. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  readonly #lent = new LentAttributes();
  readonly #keeper = new Keeper(this);
  readonly #sender = new FormSender(this);
  #internals: ElementInternals | undefined;
  #form: HTMLFormElement | undefined;
  #status: FormStatus = 'open';
  /** The reason of a refusal, in the words of the server. */
  #message: string | undefined;
  /** When a busy server may be asked again. */
  #after: Date | undefined;
  #receipt: Receipt | undefined;
  #faults: readonly FormFault[] = [];
  #isOfServer = false;
  /** Whether a field is checked when it is left: since a check has found faults. */
  #isStrict = false;
  #submitter: HTMLElement | null = null;
  /** Whether the browser sends the next time, whatever `send` and the network say. */
  #isNative = false;
  #wasPrinted: HTMLFormElement | undefined;
  /** What the focus moves to with the next update. */
  #target: 'summary' | 'receipt' | 'form' | undefined;

  constructor() {
    super();
    this.observesSubtree = true;
    if (isServer) return;
    this.addEventListener('submit', (event) => this.#onSubmit(event));
    this.addEventListener('reset', (event) => this.#onReset(event));
    this.addEventListener('input', () => this.#onInput());
    this.addEventListener('focusout', (event) => this.#onFocusOut(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) addEventListener('pageshow', this.#onPageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#onPageShow);
    this.#lent.restore();
    if (this.#status === 'sending') this.#status = 'open';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (isServer) return;
    this.#form = findForm(slottedChildren(this, ''));
    if (changed.has('marks') && this.hasUpdated && this.#form)
      for (const field of fieldsOf(this.#form)) field.requestUpdate();
    for (const [name, values] of [
      ['send', ['fetch']],
      ['keep', ['session', 'device']],
      ['marks', ['optional', 'required', 'both', 'none']],
    ] as const) {
      const given = this[name];
      if (given && !(values as readonly string[]).includes(given))
        this.reportInvalid(name, given, `one of ${values.join(', ')}`);
    }
  }

  protected override render(): TemplateResult {
    const { locale, timeZone } = this;
    const level = this.resolveHeadingLevel(this.headingLevel, 2);
    const receipt =
      this.#receipt &&
      receiptTemplate(this.#receipt, {
        locale,
        timeZone,
        level,
        onPrint: () => this.#print(),
        onAgain: () => this.#startAgain(),
      });
    const summary = this.#faults.length
      ? summaryTemplate({
          locale,
          level,
          faults: this.#faults,
          isOfServer: this.#isOfServer,
          onFollow: (fault) => this.#follow(fault),
        })
      : nothing;
    return html`<div part="base" class="base">
      ${receipt ?? [this.#renderFound(), summary]} ${receipt ? nothing : html`<slot></slot>`}
      <div part="status" class=${`status ${this.#status}`} role="status">${this.#statusText()}</div>
      ${canRetry.includes(this.#status) ? this.#renderRetry() : nothing}
    </div>`;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const form = this.#form;
    if (!form && slottedChildren(this, '').length && areChildrenParsed(this)) this.warn('its children have no form');
    // An author who has written `novalidate` wants no checks.
    const lent: Lent[] = form ? [[form, 'novalidate', (authors) => authors ?? '']] : [];
    for (const control of faultyControls(this.#faults)) lent.push([control, 'aria-invalid', () => 'true']);
    this.#lent.apply(lent);
    if (this.#target) this.#moveTo(this.#target);
    // After what a server has rendered is hydrated.
    queueMicrotask(() => this.#followForm());
  }

  /** Removes the text that is kept of the form, such as when the page knows that it has arrived. */
  discardKept(): void {
    this.#keeper.discard();
  }

  get #where(): 'session' | 'device' | undefined {
    return this.keep === 'session' || this.keep === 'device' ? this.keep : undefined;
  }

  /** What is known once the form is there: errors that a CMS has printed, and text of an earlier page. */
  #followForm(): void {
    const form = this.#form;
    if (!this.isConnected || !areChildrenParsed(this)) return;
    if (form && form !== this.#wasPrinted) {
      this.#wasPrinted = form;
      const printed = printedFaults(form);
      if (printed.length) this.#showFaults(printed, true, document.activeElement === document.body);
    }
    this.#keeper.follow(form, this.#where, this.#isOfServer);
  }

  #renderFound(): TemplateResult | typeof nothing {
    const { found } = this.#keeper;
    if (!found) return nothing;
    const { locale, timeZone } = this;
    const strings = terms(locale);
    const time = formatDateTime(new Date(found.at), locale, timeZone).replace(' | ', ', ');
    const fill = html`<button type="button" class="button" part="fill" @click=${() => this.#keeper.fill()}>
      ${strings.fill}
    </button>`;
    return html`<div part="restored" class="restored">
      <p role="status">${(found.isSent ? strings.sentBefore : strings.restored)(time)}</p>
      ${found.isSent ? fill : nothing}
      <button type="button" class="button" part="discard" @click=${() => this.#onDiscard()}>
        ${found.isSent ? strings.discardSent : strings.discard}
      </button>
    </div>`;
  }

  #statusText(): string | typeof nothing {
    const status = this.#status;
    const strings = terms(this.locale);
    if (status === 'open' || status === 'received') return nothing;
    if (status === 'refused') return [strings.refused, this.#message].filter(Boolean).join(' ');
    if (status === 'busy' && this.#after) return strings.busyUntil(formatTime(this.#after, this.locale, this.timeZone));
    return strings[status];
  }

  #renderRetry(): TemplateResult {
    return html`<button type="button" class="button" part="retry" @click=${() => this.#onRetry()}>
      ${terms(this.locale).retry}
    </button>`;
  }

  #onSubmit(event: SubmitEvent): void {
    const form = this.#form;
    const { submitter } = event;
    if (!form || event.target !== form || event.defaultPrevented) return;
    if (this.#status === 'sending') return event.preventDefault();
    this.#submitter = submitter;
    const isChecked = this.#lent.authors(form, 'novalidate') === null && !submitter?.hasAttribute('formnovalidate');
    const faults = isChecked ? checkForm(form, this.locale) : [];
    if (faults.length) {
      event.preventDefault();
      this.#isStrict = true;
      return this.#showFaults(faults, false, true);
    }
    if (!this.dispatchEvent(new SenSubmitEvent(form, submitter))) return event.preventDefault();
    this.#faults = [];
    this.#send(event, form, submitter);
  }

  #send(event: Event, form: HTMLFormElement, submitter: HTMLElement | null): void {
    const isNative = this.#isNative;
    this.#isNative = false;
    if (this.send === 'fetch' && !isNative) {
      const request = requestOf(form, submitter);
      if (typeof request === 'object') {
        event.preventDefault();
        const fields = sentFields(form);
        this.#set('sending');
        void this.#sender.send(request).then((outcome) => outcome && this.#settle(outcome, fields));
        return;
      }
      this.warn(`${request}; the browser sends it`);
    } else if (!navigator.onLine && !isNative) {
      // The browser would replace the page by one of its own.
      event.preventDefault();
      return this.#set('offline');
    }
    this.#keeper.keepAsSent();
    this.#set('sending');
  }

  #settle(outcome: Outcome, fields: Receipt['fields']): void {
    if (outcome.status === 'moved') {
      this.#keeper.keepAsSent();
      location.assign(outcome.url);
      return;
    }
    if (outcome.status === 'received') {
      const { code, message } = outcome;
      this.#keeper.discard();
      this.#receipt = { code, message, receivedAt: this.now, fields };
      this.#target = 'receipt';
      // What has arrived is not sent again with Back or a reload.
      if (this.#form) HTMLFormElement.prototype.reset.call(this.#form);
    }
    if (outcome.status === 'refused') {
      this.#message = outcome.message;
      if (outcome.errors.size) {
        this.#isStrict = true;
        this.#showFaults(showServerErrors(this.#form!, outcome.errors), true, true);
        // The summary says it.
        return this.#set(outcome.message ? 'refused' : 'open');
      }
    }
    this.#after = outcome.status === 'busy' && outcome.after ? new Date(+this.now + outcome.after) : undefined;
    this.#isNative = outcome.status === 'unclear';
    this.#set(outcome.status);
  }

  #set(status: FormStatus): void {
    this.#status = status;
    this.requestUpdate();
  }

  #showFaults(faults: readonly FormFault[], isOfServer: boolean, isFocused: boolean): void {
    this.#faults = faults;
    this.#isOfServer = isOfServer;
    this.#status = 'open';
    if (isFocused) this.#target = 'summary';
    this.requestUpdate();
  }

  #moveTo(name: 'summary' | 'receipt' | 'form'): void {
    this.#target = undefined;
    if (name === 'form') {
      const [first] = this.#form ? controlsOf(this.#form) : [];
      return first?.focus();
    }
    const target = this.renderRoot.querySelector<HTMLElement>(`.${name}`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView?.({ block: 'nearest' });
  }

  #follow({ control }: FormFault): void {
    if (!control) return;
    const field = fieldOf(control) ?? control;
    field.scrollIntoView?.({ block: 'nearest' });
    moveFocus(control.getClientRects().length ? control : field);
  }

  #print(): void {
    // A second call throws.
    if (typeof this.attachInternals === 'function') this.#internals ??= this.attachInternals();
    printOnly(this, this.#internals?.states);
  }

  #startAgain(): void {
    this.#receipt = undefined;
    this.#target = 'form';
    this.#set('open');
  }

  #onRetry(): void {
    const form = this.#form;
    if (!form) return;
    if (this.#status === 'offline') this.#isNative = this.send !== 'fetch';
    requestSubmit(form, this.#submitter);
  }

  #onDiscard(): void {
    const wasSent = this.#keeper.found?.isSent;
    this.#keeper.discard();
    if (!wasSent && this.#form) HTMLFormElement.prototype.reset.call(this.#form);
  }

  // After the browser has reset the controls, unless a listener has prevented it.
  #onReset(event: Event): void {
    const form = this.#form;
    if (event.target !== form) return;
    setTimeout(() => {
      if (event.defaultPrevented || !this.isConnected || !form) return;
      this.#faults = [];
      this.#isStrict = false;
      this.#message = undefined;
      for (const field of fieldsOf(form)) field.clearField();
      this.#keeper.discard();
      this.#set('open');
    });
  }

  #onInput(): void {
    this.#sender.renew();
    // The browser has stayed on the page: a download, a cancelled navigation.
    if (this.#status === 'sending' && this.send !== 'fetch') this.#set('open');
  }

  #onFocusOut({ target, relatedTarget }: FocusEvent): void {
    if (!this.#isStrict || !(target instanceof Element) || !document.hasFocus()) return;
    const field = fieldOf(target);
    if (!field || (relatedTarget instanceof Node && field.contains(relatedTarget))) return;
    field.leaveField();
  }

  // Also of a page out of the history, which the browser has kept as it was left.
  #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && this.#status === 'sending') this.#set('open');
  };
}
