import type { RatingSummary } from '@sen-portal/data';
import { readRatingSummary } from '@sen-portal/data/read-rating-summary.js';
import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { focusContainer, moveFocus } from '../internal/dom/focus.js';
import { SenElement } from '../internal/element.js';
import { baseUri } from '../internal/environment/base-uri.js';
import { actionOf, findForm } from '../internal/forms/form-access.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { heading } from '../internal/rendering/heading.js';
import { emptyTemplate, liveRegion } from '../internal/rendering/status-templates.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { parseCount } from '../internal/values/parse-count.js';
import { randomId } from '../internal/values/random-id.js';
import { version } from '../internal/version.js';
import { SenRateEvent } from './events.js';
import { countsOf } from './figures.js';
import { ownForm } from './own-form.js';
import { styles } from './rating.styles.js';
import { terms } from './rating.terms.js';
import { readForm, type RatingForm } from './read-form.js';
import { RatingSender, type RatingStatus } from './sender.js';
import { submissionOf, type Submission } from './submission.js';
import { summarySkeleton, summaryTemplate } from './summary-template.js';

/** Fewest ratings that are published, unless the author says another number. */
const usualLeast = 5;

/** The states in which the form is replaced by a message. */
const isDone = (status: RatingStatus) => ['received', 'rated', 'waiting'].includes(status);

/**
 * The satisfaction rating of a page: three grades with words, an optional comment, and the published results.
 *
 * The form is a child, and works without script: the element checks, sends and keeps it, and never changes it. With an
 * `action` alone the element renders the same form itself. The results come from the `summary` property, a JSON child or
 * `src`.
 *
 * Nothing leaves the browser but the address of the page, the grade, the comment and a random number that is new for
 * each rating.
 *
 * @summary A satisfaction rating in three grades.
 * @status stable
 * @element sen-rating
 *
 * @slot - The form.
 * @slot heading - The heading; its own level overrides `heading-level`.
 *
 * @fires {SenRateEvent} sen-rate - The visitor sends a rating. Cancelable.
 * @fires {SenLoadEvent} sen-load - Data from `src` has loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` or sending a rating has failed.
 *
 * @csspart base - The panel.
 * @csspart heading - The heading.
 * @csspart error - The message that no grade is chosen.
 * @csspart form - The form of an element without a form as its child.
 * @csspart grade - A grade in that form.
 * @csspart comment - The text field in that form.
 * @csspart send - The button in that form.
 * @csspart hint - The request to write no personal data.
 * @csspart status - The state of sending: progress, thanks, failure.
 * @csspart retry - The button that sends or loads again.
 * @csspart summary - The results.
 * @csspart figures - The list of grades.
 * @csspart figure - One line: grade, bar, share and count.
 * @csspart label - The name of a grade.
 * @csspart value - Bar, share and count of a grade.
 * @csspart track - The full length of a bar.
 * @csspart bar - The bar of a grade.
 * @csspart total - The number of ratings.
 * @csspart too-few - The note that there are too few ratings to publish.
 * @csspart as-of - The time of the results.
 * @csspart stale - The note that a refresh has failed.
 * @csspart empty - The message without form and results.
 *
 * @cssprop [--sen-rating-padding=var(--sen-space-5)] - Space between border and content.
 */
export class SenRating extends SenElement implements SourceHost {
  static readonly senVersion = version;
  static override readonly slots = ['heading'];
  static override styles = styles;
  // A JSON child is never slotted, and the form only while it can be filled in.
  static override shadowRootOptions: ShadowRootInit = { ...SenElement.shadowRootOptions, slotAssignment: 'manual' };
  static override properties: PropertyDeclarations = {
    action: {},
    page: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    question: {},
    comment: {},
    least: { type: Number },
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    summary: { attribute: false, noAccessor: true },
  };

  /** URL that ratings are posted to, for an element without a form as its child. */
  declare action?: string;

  /** Address of the rated page, as the server gets it. Default: that of the page, without query and fragment. */
  declare page?: string;

  /** The heading; empty for none. Default: “Đánh giá mức độ hài lòng”, or none above a form of the author. */
  declare heading?: string;

  /** Level of the heading, 1–6. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** The question, for an element without a form as its child. */
  declare question?: string;

  /** `none` leaves out the text field, for an element without a form as its child. */
  declare comment?: string;

  /** Fewest ratings whose results are shown. Default: 5. */
  declare least?: number;

  /** Source of the results: a URL, or a name that the portal's source resolves. */
  declare src?: string;

  /** Seconds between two loads from `src`, from 5 to a day. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether the last results from `src` are stored in the browser for the next page. Default: false. */
  declare keep: boolean;

  #summary: unknown;
  #source = new SourceController<RatingSummary>(this, 'rating-summary', (input) => readSummary(input));
  #sender = new RatingSender(
    this,
    () => (this.#hadFocus ||= !isServer && this.matches(':focus-within')),
    (fields) => void this.#restore(fields),
  );
  /** The form to send; undefined if there is none, or the browser must send it. */
  #form: RatingForm | undefined;
  #read: { form: HTMLFormElement; version: number; result: RatingForm | string } | undefined;
  #id: string | undefined;
  #isMissing = false;
  #hadFocus = false;

  constructor() {
    super();
    this.keep = false;
    this.observesSubtree = true;
    if (isServer) return;
    this.addEventListener('submit', (event) => this.#onSubmit(event));
    this.addEventListener('invalid', (event) => this.#onInvalid(event), true);
    this.addEventListener('change', () => this.#onChange());
  }

  /** The counts by grade. The getter returns the effective ones: this property, the JSON child, or `src`. */
  get summary(): RatingSummary {
    const { reportInvalid: report, timeZone } = this;
    const given = [
      [this.#summary, 'summary'],
      [this.json, 'JSON'],
      [this.#sender?.summary, 'the answer'],
    ] as const;
    for (const [input, from] of given) {
      const read = input == null ? undefined : readSummary(input, report, from, timeZone);
      // Counts of two sources do not make shares.
      if (countsOf(read)) return read!;
    }
    return this.#source?.data ?? {};
  }

  set summary(summary: RatingSummary | { readonly summary: RatingSummary } | null | undefined) {
    this.#summary = summary ?? undefined;
    this.requestUpdate();
  }

  /** Reloads `src`. The current results stay until the response has arrived. */
  reload(): void {
    this.#source.reload();
  }

  protected override willUpdate(): void {
    this.#source.follow();
    if (isServer) return;
    const child = findForm(slottedChildren(this, ''));
    this.#form = child && this.#readChild(child);
    const action = child ? this.#form?.action : this.#ownAction;
    this.#sender.follow(action, this.#pageAddress);
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const { status } = this.#sender;
    const strings = terms(locale);
    const children = slottedChildren(this, '');
    const hasForm = children.length > 0 || !!this.#ownAction;
    const isNamed = slottedChildren(this, 'heading').length > 0;
    const title = isNamed ? '' : (this.heading ?? (children.length ? '' : strings.heading));
    const isOpen = !isDone(status);
    const form = children.length ? html`<slot></slot>` : this.#ownAction ? this.#renderOwnForm() : nothing;
    return html`<section
      part="base"
      class=${`base panel${this.#hasSummary ? '' : ' form-only'}`}
      aria-label=${isNamed || title ? nothing : strings.heading}
      aria-labelledby=${isNamed || title ? 'heading' : nothing}
    >
      <div id="heading">
        <slot name="heading"
          >${title && heading(this.resolveHeadingLevel(this.headingLevel, 2), 'heading', title)}</slot
        >
      </div>
      <div class="alert" role="alert" id="error">${isOpen && this.#isMissing ? this.#renderMissing() : nothing}</div>
      ${isOpen && this.#needsHint(children) ? html`<p part="hint" class="hint">${strings.hint}</p>` : nothing}${isOpen ? form : nothing}
      <div part="status" class=${`status ${status}`} role="status">${this.#statusText()}</div>
      ${status === 'waiting' ? this.#renderSendNow() : nothing}${this.#renderSummary(hasForm)}
    </section>`;
  }

  protected override updated(): void {
    assignSlots(this, this.renderRoot);
    if (!this.#hadFocus) return;
    this.#hadFocus = false;
    const base = this.renderRoot.querySelector<HTMLElement>('.base')!;
    // The form, or the button, has gone and its focus with it.
    if (this.matches(':focus-within') && !isDone(this.#sender.status)) return;
    focusContainer(base);
    base.scrollIntoView?.({ block: 'nearest' });
  }

  get #ownAction(): string | undefined {
    if (!this.action) return undefined;
    if (isServer ? this.action : actionOf(this.action, baseUri())) return this.action;
    this.reportInvalid('action', this.action, 'url');
    return undefined;
  }

  /** The address of the rated page: a hidden field, the author's, or that of the page. */
  get #pageAddress(): string {
    return this.#form?.page ?? (this.page || location.origin + location.pathname);
  }

  get #hasSummary(): boolean {
    return !!this.src || this.#summary !== undefined || this.json !== undefined || !!countsOf(this.summary);
  }

  #readChild(form: HTMLFormElement): RatingForm | undefined {
    if (this.#read?.form !== form || this.#read.version !== this.childrenVersion) {
      const result = readForm(form, baseUri());
      this.#read = { form, version: this.childrenVersion, result };
      if (typeof result === 'string' && form.ownerDocument.readyState !== 'loading')
        this.warn(`${result}; the browser sends the form as without script`);
    }
    const { result } = this.#read;
    return typeof result === 'string' ? undefined : result;
  }

  /** Whether the author's text field has no hint of its own. */
  #needsHint(children: readonly Node[]): boolean {
    return children.length > 0 && !!this.#form?.comment && !this.#form.comment.hasAttribute('aria-describedby');
  }

  #renderOwnForm(): TemplateResult {
    return ownForm({
      locale: this.locale,
      action: this.action!,
      page: this.page,
      question: this.question,
      hasComment: this.comment !== 'none',
      isMissing: this.#isMissing,
      onInvalid: (event) => this.#onInvalid(event),
      onSubmit: (event) => this.#onSubmit(event),
      onChange: () => this.#onChange(),
    });
  }

  #renderMissing(): TemplateResult {
    const first = this.#currentForm()?.grades[0];
    return html`<a part="error" class="error" href=${`#${first?.id || 'error'}`} @click=${this.#onErrorClick}
      >${terms(this.locale).choose}</a
    >`;
  }

  #statusText(): string | typeof nothing {
    const { status, message, isRetrying } = this.#sender;
    const strings = terms(this.locale);
    if (isRetrying) return strings.sending;
    if (status === 'open') return nothing;
    if (status === 'received') return strings.thanks;
    return status === 'refused' ? [strings.refused, message].filter(Boolean).join(' ') : strings[status];
  }

  #renderSendNow(): TemplateResult {
    const { isRetrying } = this.#sender;
    return html`<button
      type="button"
      class="button"
      part="retry"
      aria-disabled=${isRetrying ? 'true' : nothing}
      @click=${() => void this.#sender.flush()}
    >
      ${terms(this.locale).sendNow}
    </button>`;
  }

  #renderSummary(hasForm: boolean): unknown {
    const { locale, timeZone, now, summary } = this;
    const { status, data, loadedAt, isStale, announcement } = this.#source;
    if (!this.#hasSummary) return hasForm ? nothing : emptyTemplate(terms(locale).empty);
    const isKnown = !!countsOf(summary);
    const live = this.src ? liveRegion(locale, announcement) : nothing;
    if (!isKnown && status === 'loading') return [summarySkeleton(locale), live];
    if (!isKnown && !data && status === 'failed') return [this.#source.renderError(false), live];
    const least = parseCount(this.reportInvalid, 'least', this.least, 0) ?? usualLeast;
    const model = { locale, timeZone, now, summary, least, loadedAt, isStale: isStale && !!data };
    const shown = summaryTemplate({
      ...model,
      isAwaited: status === 'loading',
      isAlone: !hasForm,
      retry: isStale ? this.#source.renderRetry() : nothing,
    });
    return [shown, live];
  }

  /** The controls to send: those of the child, or of the own form. */
  #currentForm(): RatingForm | undefined {
    if (this.#form) return this.#form;
    const own = this.renderRoot.querySelector('form');
    const read = own && readForm(own, baseUri());
    return read && typeof read === 'object' ? read : undefined;
  }

  #onSubmit(event: SubmitEvent): void {
    const current = this.#currentForm();
    if (!current || event.defaultPrevented || event.target !== current.form) return;
    event.preventDefault();
    if (this.#sender.status === 'sending') return;
    const grade = current.grades.find(({ checked }) => checked);
    if (!grade) return this.#showMissing();
    const page = this.#pageAddress;
    if (!this.dispatchEvent(new SenRateEvent(grade.value, page))) return;
    // The same number until the server has answered: it must not count a second attempt.
    this.#id ??= randomId();
    const submission = submissionOf(current, grade, page, this.#id, event.submitter);
    void this.#sender.submit(submission).then(() => {
      if (!['failed', 'unclear'].includes(this.#sender.status)) this.#id = undefined;
    });
  }

  /** In place of the browser's own bubble, which may speak another language than the page. */
  #onInvalid(event: Event): void {
    if (!this.#currentForm()?.grades.includes(event.target as HTMLInputElement)) return;
    event.preventDefault();
    if (!this.#isMissing) this.#showMissing();
  }

  #showMissing(): void {
    this.#isMissing = true;
    this.requestUpdate();
    this.#focusFirstGrade();
  }

  #focusFirstGrade(): void {
    const first = this.#currentForm()?.grades[0];
    if (first) moveFocus(first);
  }

  #onErrorClick(event: Event): void {
    event.preventDefault();
    this.#focusFirstGrade();
  }

  #onChange(): void {
    if (!this.#isMissing) return;
    this.#isMissing = false;
    this.requestUpdate();
  }

  /** Puts a stored rating that the server has refused back into the form. */
  async #restore(fields: Submission['fields']): Promise<void> {
    await this.updateComplete;
    const current = this.#currentForm();
    for (const [name, value] of fields) {
      const grade = current?.grades.find((radio) => radio.name === name && radio.value === value);
      if (grade) grade.checked = true;
      if (current?.comment?.name === name) current.comment.value ||= value;
    }
  }
}

/** The counts, bare or as `summary` in an object. */
const readSummary: typeof readRatingSummary = (input, ...rest) => readRatingSummary(unwrapped(input), ...rest);

function unwrapped(input: unknown): unknown {
  try {
    const isWrapped = typeof input === 'object' && input && Object.hasOwn(input, 'summary');
    return isWrapped ? (input as { summary: unknown }).summary : input;
  } catch {
    return input; // unreadable, which the reader reports
  }
}
