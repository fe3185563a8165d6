import type { Notice, NoticeVariant } from '@sen-portal/data';
import { readNotices } from '@sen-portal/data/read-notices.js';
import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { moveFocus } from '../internal/dom/focus.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { heading } from '../internal/rendering/heading.js';
import { isUpgrading } from '../internal/registration/upgrade-state.js';
import { version } from '../internal/version.js';
import { downtimeOf, type Downtime } from './downtime.js';
import { isDismissed, rememberDismissal, revisionOf } from './dismissals.js';
import { SenDismissEvent } from './events.js';
import { nextFocusTarget } from './next-focus-target.js';
import { NoticeAnnouncer } from './notice-announcer.js';
import { asLine, currentNotice, nextChange, periodOf, type QueuedNotice } from './notice-queue.js';
import { terms } from './notice.terms.js';
import { styles } from './notice.styles.js';

export type { NoticeVariant };

const shapes: Record<NoticeVariant, TemplateResult> = {
  information: svg`<path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 16v-4M12 8h.01" />`,
  warning: svg`<path d="M12 3 1.5 21h21zM12 10v4M12 17.5h.01" />`,
  urgent: svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6M12 16.5h.01" />`,
};

/** Longest delay of `setTimeout`, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/**
 * A notice to all visitors: information, a warning, or an urgent notice. Its heading and text are children, so it works
 * without script.
 *
 * Alternatively it takes a list of notices from a property, a JSON child or `src`, and shows the first that is current and
 * not closed by the visitor.
 *
 * It can be limited to a period, and closed by the visitor; a closed notice is not shown again until its text changes. A
 * notice that is initially on the page is not announced; one that appears later is announced once.
 *
 * @summary A notice in three degrees of urgency.
 * @status stable
 * @element sen-notice
 *
 * @slot - The text of the notice.
 * @slot heading - The heading; its own level overrides `heading-level`.
 * @slot downtime - The line of a planned downtime, with two `<time datetime>`: when the service stops, and when it is expected back.
 *
 * @fires {SenDismissEvent} sen-dismiss - The visitor closes the notice. Cancelable.
 * @fires {SenLoadEvent} sen-load - Data from `src` has loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` has failed.
 *
 * @csspart base - The notice.
 * @csspart icon - The icon of the kind.
 * @csspart kind - The label of the kind; omitted if the heading starts with it.
 * @csspart heading - The heading.
 * @csspart link - The link of the heading, for a notice with a `url`.
 * @csspart body - The text.
 * @csspart downtime - The times of a planned downtime.
 * @csspart close - The close button.
 *
 * @cssprop [--sen-notice-padding=var(--sen-space-4)] - Space between border and content.
 *
 * @cssstate closed - The notice is closed, empty, or outside its period.
 */
export class SenNotice extends SenElement implements SourceHost {
  static readonly senVersion = version;
  static override readonly slots = ['heading', 'downtime'];
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    variant: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    dismissible: { type: Boolean },
    noticeId: { attribute: 'notice-id' },
    revision: {},
    starts: {},
    ends: {},
    downtimeFrom: { attribute: 'downtime-from' },
    downtimeUntil: { attribute: 'downtime-until' },
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    notices: { attribute: false, noAccessor: true },
  };

  /** Kind of the notice. Default: `information`. */
  declare variant: NoticeVariant;

  /** The heading. */
  declare heading?: string;

  /** Level of the heading, 1–6. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** Whether the visitor can close it. Default: false. */
  declare dismissible: boolean;

  /** Key of the notice: once closed, it is not shown on later pages. */
  declare noticeId?: string;

  /** Revision of the text; a new one is shown again after closing. Default: derived from the text. */
  declare revision?: string;

  /** Start of the period: ISO 8601, such as `2024-02-27T18:00:00+07:00`, or a date, from its start. */
  declare starts?: string;

  /** End of the period: as `starts`; a date to its end. Default: `downtime-until`. */
  declare ends?: string;

  /** Planned downtime: when the service stops, ISO 8601 such as `2026-12-05T22:00:00+07:00`. */
  declare downtimeFrom?: string;

  /**
   * Planned downtime: when the service is expected back. The console says if it is missing, and if the notice `starts`
   * later than seven working days before (decree 224/2026/NĐ-CP, article 13.1).
   */
  declare downtimeUntil?: string;

  /** Source of the notices: a URL, or a name that the portal's source resolves. */
  declare src?: string;

  /** Seconds between two loads of `src`, from 5 to a day. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether the last response to `src` is stored in the browser for the next visit. Default: false. */
  declare keep: boolean;

  #notices: unknown;
  #input: unknown;
  #read: Notice[] | undefined;
  #source = new SourceController(this, 'notices', (input) => this.#readNotices(input));
  #downtime: Downtime | undefined;
  #queue: QueuedNotice[] = [];
  #current: QueuedNotice | undefined;
  #internals = this.attachInternals();
  // Notices closed on this page, by their text.
  #closed = new Set<string>();
  #isInitial = false;
  #lastAnnounced: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announcer = new NoticeAnnouncer(this);

  constructor() {
    super();
    this.variant = 'information';
    this.dismissible = this.keep = false;
  }

  /** The notices, most important first, or an object with them as `notices`. The getter returns the effective list. */
  get notices(): Notice[] {
    if (this.#ownLine()) return [];
    const input = this.#notices ?? this.json;
    if (input !== this.#input) {
      this.#input = input;
      this.#read = input == null ? undefined : this.#readNotices(input);
    }
    return this.#read ?? this.#source.data ?? (this.src ? [] : (this.portal.site?.notices ?? []));
  }

  set notices(notices: readonly Notice[] | { readonly notices: readonly Notice[] } | null | undefined) {
    this.#notices = notices ?? undefined;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#isInitial = isUpgrading || document.readyState === 'loading';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    const line = slottedChildren(this, 'downtime').find((node) => node instanceof Element);
    this.#downtime = downtimeOf(this, line);
    if (this.#downtime?.advice) this.warn(this.#downtime.advice);
    this.#queue = this.#queued();
    this.#current = currentNotice(this.#queue, this.now.getTime(), (notice) => this.#isClosed(notice));
  }

  protected override updated(): void {
    const { states } = this.#internals;
    try {
      states[this.#current ? 'delete' : 'add']('closed');
    } catch {
      // Browsers of 2023 do not support this state; the element is empty all the same.
    }
    this.#scheduleNextCheck();
    this.#announce();
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const current = this.#current;
    const kind = this.#kind(current ?? this.#queue[0]!);
    const role = kind === 'urgent' ? 'alert' : 'status';
    const live = html`<div class="live visually-hidden" role=${role}></div>`;
    if (!current) return live;

    const label = this.#kindLabel(current);
    const { title, url, text } = current;
    const linked = url ? html`<a part="link" href=${url}>${title}</a>` : title;
    const titled = title && heading(this.resolveHeadingLevel(this.headingLevel, 2), 'heading', linked);
    const close = html`<button
      type="button"
      part="close"
      class="close"
      id="close"
      aria-label=${terms(locale).close}
      aria-labelledby="close heading"
      @click=${this.#onClose}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M18 6 6 18M6 6l12 12" /></svg>
    </button>`;
    return html`<section part="base" class=${`base notice ${kind}`} aria-labelledby="kind heading">
        <div class="grid">
          <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[kind]}</svg>
          ${label && html`<p part="kind" class="kind" id="kind">${label}</p>`}
          <div class="text">
            <div id="heading"><slot name="heading">${titled}</slot></div>
            <div part="body">${current.isOwn ? html`<slot></slot>` : text && html`<p>${text}</p>`}</div>
            ${current.isOwn ? html`<slot name="downtime">${this.#downtime?.content}</slot>` : nothing}
          </div>
          ${this.dismissible ? close : nothing}
        </div>
      </section>
      ${live}`;
  }

  #readNotices(input: unknown): Notice[] | undefined {
    return readNotices(listIn(input), this.reportInvalid, undefined, this.timeZone);
  }

  /** The notices of the list; without a list, the content of the element. */
  #queued(): QueuedNotice[] {
    const { notices, reportInvalid, timeZone } = this;
    if (!notices.length) {
      const line = this.#ownLine();
      const { variant, heading: title, noticeId: id, starts } = this;
      const period = periodOf(starts, this.ends ?? this.#downtime?.until, reportInvalid, timeZone);
      const revision = this.revision ? `${this.revision}` : revisionOf(line);
      return [{ variant, title, text: undefined, url: undefined, line, id, revision, isOwn: true, ...period }];
    }
    return notices.map((notice) => {
      const { variant, title, text, url, id, from, until } = ownFields(notice);
      const line = asLine(title, text);
      const period = periodOf(from, until, reportInvalid, timeZone);
      return { variant, title, text, url, line, id, revision: revisionOf(line), isOwn: false, ...period };
    });
  }

  #kind({ variant = 'information' }: QueuedNotice): NoticeVariant {
    if (Object.hasOwn(shapes, variant)) return variant;
    this.reportInvalid('variant', variant, `one of ${Object.keys(shapes).join(', ')}`);
    return 'information';
  }

  /** The label of the kind; empty if the notice starts with it. */
  #kindLabel(notice: QueuedNotice): string {
    const { locale } = this;
    const label = terms(locale)[this.#kind(notice)];
    const line = notice.line.normalize().toLocaleLowerCase(locale);
    return line.startsWith(label.toLocaleLowerCase(locale)) ? '' : label;
  }

  #isClosed({ line, id, revision }: QueuedNotice): boolean {
    return this.#closed.has(line) || (this.dismissible && !!id && isDismissed(id, revision));
  }

  /** The content of the element as one line. */
  #ownLine(): string {
    const heading = textOf(slottedChildren(this, 'heading')) || (this.heading && `${this.heading}`);
    const downtime = textOf(slottedChildren(this, 'downtime')) || this.#downtime?.text;
    return asLine(heading, textOf(slottedChildren(this, '')), downtime);
  }

  /** Updates when the period of a notice starts or ends. */
  #scheduleNextCheck(): void {
    clearTimeout(this.#timer);
    const now = this.now.getTime();
    const next = nextChange(this.#queue, now);
    if (next === undefined || !this.isConnected) return;
    // A delay of at least 1 s: the portal may set a fixed clock.
    this.#timer = setTimeout(() => this.requestUpdate(), Math.min(Math.max(next - now, 1000), longestWait));
  }

  /** Announces a notice that appeared or changed after the page was loaded. */
  #announce(): void {
    const current = this.#current;
    if (current?.line === this.#lastAnnounced) return;
    this.#lastAnnounced = current?.line;
    const isSilent = this.#isInitial || !current;
    this.#isInitial = false;
    this.#announcer.announce(isSilent ? '' : [this.#kindLabel(current), current.line].filter(Boolean).join(': '));
  }

  #onClose(): void {
    const { id, line, revision } = this.#current!;
    if (!this.dispatchEvent(new SenDismissEvent(id))) return;
    this.#closed.add(line);
    if (id) rememberDismissal(id, revision);
    const focused = this.matches(':focus-within');
    this.requestUpdate();
    // The focus moves to the next notice of the list, which is then not announced, or to the following element.
    this.#isInitial = focused;
    if (!focused) return;
    void this.updateComplete.then(() => {
      (this.shadowRoot?.activeElement as HTMLElement | null)?.blur();
      const next = this.renderRoot.querySelector<HTMLElement>('.notice') ?? nextFocusTarget(this);
      moveFocus(next, { preventScroll: true });
    });
  }
}

/** The fields of a notice without those that a script of the page has put on `Object.prototype`. */
const ownFields = (notice: Notice): Partial<Notice> => Object.assign(Object.create(null) as object, notice);

/** The list, or the list in an object. */
const listIn = (input: unknown): unknown =>
  typeof input === 'object' && input && !Array.isArray(input) && 'notices' in input ? input.notices : input;

const textOf = (nodes: Node[]) =>
  nodes
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
