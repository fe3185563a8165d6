import type { Notice, NoticeVariant } from '@sen-portal/data';
import { dateTime } from '@sen-portal/data/coerce.js';
import { readNotices } from '@sen-portal/data/read-notices.js';
import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { moveFocus } from '../internal/dom/focus.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { templateVariant } from '../internal/rendering/template-variants.js';
import { isUpgrading } from '../internal/registration/upgrade-state.js';
import { version } from '../internal/version.js';
import { SenDismissEvent } from './dismiss.js';
import { isDismissed, rememberDismissal, revisionOf } from './dismissals.js';
import { terms } from './notice.terms.js';
import { styles } from './notice.styles.js';

export type { NoticeVariant };

const shapes: Record<NoticeVariant, TemplateResult> = {
  information: svg`<path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 16v-4M12 8h.01" />`,
  warning: svg`<path d="M12 3 1.5 21h21zM12 10v4M12 17.5h.01" />`,
  urgent: svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6M12 16.5h.01" />`,
};

/** A screen reader needs to know a live region before its text changes. */
const beforeSpeaking = 200;
/** Then the text goes, so that nobody meets it twice while reading the page. */
const afterSpeaking = 10_000;
/** The longest time that a browser's timers know. */
const longestWait = 2 ** 31 - 1;

/**
 * A notice to everyone: a piece of information, a warning, something urgent. Its heading and text are children, so it
 * stands there without script.
 *
 * Instead of children it takes a list of notices, as a property, a JSON child or from `src`, and shows the first whose
 * time it is and that the visitor has not closed.
 *
 * It can be shown for a period only, and closed by the visitor, who then does not meet it again until it says something
 * new. What stands on the page from the start is not announced; what comes later is, once.
 *
 * @summary A notice in three degrees of urgency.
 * @status stable
 * @element sen-notice
 *
 * @slot - What the notice says.
 * @slot heading - Its heading. Its own level wins over `heading-level`.
 *
 * @fires {SenDismissEvent} sen-dismiss - The visitor closes the notice. Cancelable.
 * @fires {SenLoadEvent} sen-load - What `src` points to has arrived.
 * @fires {SenErrorEvent} sen-error - What `src` points to could not be had.
 *
 * @csspart base - The notice.
 * @csspart icon - The picture of its kind.
 * @csspart kind - The word for its kind; left out where the heading begins with it.
 * @csspart heading - The heading.
 * @csspart link - The link of the heading, where a notice of a list has a page.
 * @csspart body - What it says.
 * @csspart close - The button that closes it.
 *
 * @cssprop [--sen-notice-padding=var(--sen-space-4)] - Space between border and content.
 *
 * @cssstate closed - The visitor has closed it, it has nothing to say, or this is not its time.
 */
export class SenNotice extends SenElement implements SourceHost {
  static readonly senVersion = version;
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
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    notices: { attribute: false, noAccessor: true },
  };

  /** How urgent it is. Default: `information`. */
  declare variant: NoticeVariant;

  /** The heading. */
  declare heading?: string;

  /** Level of the heading, 1–6. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** Whether the visitor can close it. Default: false. */
  declare dismissible: boolean;

  /** The portal's name for this notice: a visitor who closes it does not meet it on the next page. */
  declare noticeId?: string;

  /** The edition of what it says; a new one is shown again to those who closed the last. Default: made from its text. */
  declare revision?: string;

  /** From when it is shown: ISO 8601, such as `2024-02-27T18:00:00+07:00`, or a day, from its beginning. */
  declare starts?: string;

  /** Until when it is shown: as `starts`; a day to its end. */
  declare ends?: string;

  /** Where notices come from: a URL, or a name that the portal's source knows. */
  declare src?: string;

  /** Seconds between two loads of `src`. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether what `src` answered last is kept in the browser for the next visit. Default: false. */
  declare keep: boolean;

  #notices: unknown;
  #input: unknown;
  #read: Notice[] | undefined;
  #source = new SourceController(this, 'notices', (input) => readNotices(listIn(input), this.reportInvalid));
  // The one of the list that is shown; undefined for what stands on the element.
  #current: Notice | undefined;
  #internals = this.attachInternals();
  // What was closed here, by its text.
  #closed = new Set<string>();
  #atStart = false;
  #told: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #speech: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.variant = 'information';
    this.dismissible = this.keep = false;
  }

  /** Notices, the most important first, or an object with them as `notices`. Reading gives those it chooses from. */
  get notices(): Notice[] {
    if (this.#ownText()) return [];
    const input = this.#notices ?? this.json;
    if (input !== this.#input) {
      this.#input = input;
      this.#read = input == null ? undefined : readNotices(listIn(input), this.reportInvalid);
    }
    return this.#read ?? this.#source.data ?? [];
  }

  set notices(notices: readonly Notice[] | { readonly notices: readonly Notice[] } | null | undefined) {
    this.#notices = notices ?? undefined;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#atStart = isUpgrading || document.readyState === 'loading';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    clearTimeout(this.#speech);
  }

  protected override willUpdate(): void {
    const { notices } = this;
    this.#current = notices[0];
    for (const notice of notices) {
      if (this.#isShown(notice)) {
        this.#current = notice;
        break;
      }
    }
  }

  protected override updated(): void {
    const { states } = this.#internals;
    const shown = this.renderRoot.querySelector('.notice') !== null;
    try {
      states[shown ? 'delete' : 'add']('closed');
    } catch {
      // Browsers of 2023 know no such state: the element is empty, that is all.
    }
    this.#plan();
    this.#announce(shown);
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const word = terms(locale);
    const kind = this.#kind();
    const role = kind === 'urgent' ? 'alert' : 'status';
    const live = html`<div class="live visually-hidden" role=${role}></div>`;
    if (!this.#isShown()) return live;

    const label = this.#kindWord();
    const withLevel = templateVariant(this.levelOr(this.headingLevel, 2), true, false);
    const { title = this.heading, url, text } = this.#current ?? {};
    const linked = url ? html`<a part="link" href=${url}>${title}</a>` : title;
    const heading = title && withLevel`<h0 part="heading" class="heading">${linked}</h0>`;
    const close = html`<button
      type="button"
      part="close"
      class="close"
      id="close"
      aria-label=${word.close}
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
            <div id="heading"><slot name="heading">${heading}</slot></div>
            <div part="body">${this.#current ? text && html`<p>${text}</p>` : html`<slot></slot>`}</div>
          </div>
          ${this.dismissible ? close : nothing}
        </div>
      </section>
      ${live}`;
  }

  #kind(): NoticeVariant {
    const variant = this.#current ? (this.#current.variant ?? 'information') : this.variant;
    if (Object.hasOwn(shapes, variant)) return variant;
    this.reportInvalid('variant', variant, `one of ${Object.keys(shapes).join(', ')}`);
    return 'information';
  }

  /** The word for its kind; none where what it says begins with it. */
  #kindWord(): string {
    const { locale } = this;
    const word = terms(locale)[this.#kind()];
    return this.#text().normalize().toLocaleLowerCase(locale).startsWith(word.toLocaleLowerCase(locale)) ? '' : word;
  }

  #isShown(notice = this.#current): boolean {
    const now = this.now.getTime();
    const text = this.#text(notice);
    const [starts, ends] = this.#period(notice);
    if (!text || this.#closed.has(text) || now < starts! || now >= ends!) return false;
    const id = this.#id(notice);
    return !(this.dismissible && id && isDismissed(id, this.#revision(notice)));
  }

  /** All that it says, as one line. */
  #text(notice = this.#current): string {
    return notice ? [notice.title, notice.text].filter(Boolean).join('. ') : this.#ownText();
  }

  /** The same of what stands on the element. */
  #ownText(): string {
    return [textOf(slottedChildren(this, 'heading')) || this.heading, textOf(slottedChildren(this, ''))]
      .filter(Boolean)
      .join('. ');
  }

  #id(notice = this.#current): string | undefined {
    return notice ? notice.id : this.noticeId;
  }

  #revision(notice = this.#current): string {
    return (!notice && this.revision) || revisionOf(this.#text(notice));
  }

  /** When its time begins and ends, in milliseconds since 1970; NaN without a bound, and for what is none. */
  #period(notice = this.#current): [number, number] {
    const { timeZone } = this.portal;
    const moment = (given: string | undefined, name: string, time: string) => {
      const exact = dateTime(given, this.reportInvalid, name, timeZone);
      return Date.parse((exact?.length === 10 ? dateTime(`${exact}T${time}`, undefined, '', timeZone) : exact) ?? '');
    };
    const { from, until } = notice ?? { from: this.starts, until: this.ends };
    return [moment(from, 'starts', '00:00'), moment(until, 'ends', '23:59:59.999')];
  }

  /** Looks again when the time of a notice begins or ends. */
  #plan(): void {
    clearTimeout(this.#timer);
    const now = this.now.getTime();
    const { notices } = this;
    const moments = (notices.length ? notices : [undefined]).flatMap((notice) => this.#period(notice));
    const next = Math.min(...moments.filter((moment) => moment > now));
    if (next === Infinity || !this.isConnected) return;
    // Not at once again where the portal's clock stands still.
    this.#timer = setTimeout(() => this.requestUpdate(), Math.min(Math.max(next - now, 1000), longestWait));
  }

  /** Tells screen readers of a notice that came, or came to say something else, after the page. */
  #announce(shown: boolean): void {
    const text = this.#text();
    const told = shown ? text : undefined;
    if (told === this.#told) return;
    this.#told = told;
    clearTimeout(this.#speech);
    const atStart = this.#atStart;
    this.#atStart = false;
    // What was said of the one before is over.
    this.renderRoot.querySelector('.live')?.replaceChildren();
    if (atStart || !told) return;
    const say = (words: string, wait: number, then?: () => void) => {
      this.#speech = setTimeout(() => {
        this.renderRoot.querySelector('.live')?.replaceChildren(words);
        then?.();
      }, wait);
    };
    say([this.#kindWord(), text].filter(Boolean).join(': '), beforeSpeaking, () => say('', afterSpeaking));
  }

  #onClose(): void {
    const id = this.#id();
    if (!this.dispatchEvent(new SenDismissEvent(id))) return;
    this.#closed.add(this.#text());
    if (id) rememberDismissal(id, this.#revision());
    const focused = this.matches(':focus-within');
    this.requestUpdate();
    // The visitor reads on at the next notice of the list, and so need not be told of it, or at what follows.
    this.#atStart = focused;
    if (!focused) return;
    void this.updateComplete.then(() => {
      (this.shadowRoot?.activeElement as HTMLElement | null)?.blur();
      moveFocus(this.renderRoot.querySelector<HTMLElement>('.notice') ?? after(this), { preventScroll: true });
    });
  }
}

/** A list, or the list in an object. */
const listIn = (input: unknown): unknown =>
  typeof input === 'object' && input && 'notices' in input ? input.notices : input;

const textOf = (nodes: Node[]) =>
  nodes
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The next thing on the page, seen from here; at its end what holds them both. */
function after(element: Element): HTMLElement {
  let next = element.nextElementSibling;
  while (next && !next.getClientRects().length) next = next.nextElementSibling;
  return (next ?? element.parentElement ?? document.body) as HTMLElement;
}
