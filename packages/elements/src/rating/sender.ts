import type { ReactiveController } from 'lit';
import type { SenElement } from '../internal/element.js';
import { SenErrorEvent } from '../internal/source/load-events.js';
import { discard, store, storedFor } from './outbox.js';
import { isRated, rememberRated } from './rated-pages.js';
import { send, type Outcome, type Submission } from './submission.js';

/** First and longest pause before a stored rating is sent again, in milliseconds. */
const firstPause = 30_000;
const longestPause = 600_000;

/**
 * The state of the rating: `open` to be filled in; `sending`; `received` now, or `rated` on an earlier visit; `waiting`
 * on the device until the server can be reached; `failed`, `refused` and `unclear` with the form still filled in.
 */
export type RatingStatus = 'open' | 'sending' | 'received' | 'rated' | 'waiting' | 'failed' | 'refused' | 'unclear';

/** Sends ratings, and those that an earlier attempt has left on the device. */
export class RatingSender implements ReactiveController {
  status: RatingStatus = 'open';

  /** The reason of a refusal, in the words of the server. */
  message: string | undefined;

  /** The counts in the last answer, unread. */
  summary: unknown;

  /** Whether the stored rating of this page is being sent again. */
  isRetrying = false;

  #action: string | undefined;
  #page: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = firstPause;
  #isListening = false;
  #isFlushing = false;

  /**
   * @param onChange runs before the host renders another state
   * @param restore puts the fields of a refused rating back into the form
   */
  constructor(
    private readonly host: SenElement,
    private readonly onChange: () => void,
    private readonly restore: (fields: Submission['fields']) => void,
  ) {
    host.addController(this);
  }

  /** Applies the address of the server and the page; reads what an earlier visit has left. */
  follow(action: string | undefined, page: string): void {
    if (action === this.#action && page === this.#page) return;
    this.#action = action;
    this.#page = page;
    this.#stop();
    this.status = 'open';
    this.message = this.summary = undefined;
    if (!action) return;
    const stored = storedFor(action);
    if (stored.some((each) => each.page === page)) this.status = 'waiting';
    else if (isRated(page)) this.status = 'rated';
    if (stored.length) void this.flush();
  }

  hostDisconnected(): void {
    this.#stop();
    // Read again when the element is connected.
    this.#action = this.#page = undefined;
  }

  /** Sends a rating of this page. */
  async submit(submission: Submission): Promise<void> {
    if (this.status === 'sending') return;
    // In another tab, since this page was loaded.
    if (isRated(submission.page)) return this.#set('rated');
    const isStored = store(submission);
    this.#set('sending');
    const outcome = await send(submission, this.host.locale);
    if (outcome.kind === 'later') {
      this.#report(submission, 'could not be reached or is busy');
      if (isStored) this.#retryLater(outcome.after);
      this.#set(isStored ? 'waiting' : 'failed');
      return;
    }
    discard(submission.id);
    this.#settle(submission, outcome);
  }

  /** Sends what is stored on the device for this server, until it fails. */
  async flush(): Promise<void> {
    const action = this.#action;
    if (!action || this.#isFlushing) return;
    this.#isFlushing = true;
    this.#stop();
    for (const submission of storedFor(action)) {
      const isOfPage = submission.page === this.#page && this.status === 'waiting';
      if (isOfPage) this.#setRetrying(true);
      const outcome = await send(submission, this.host.locale);
      if (isOfPage) this.#setRetrying(false);
      // Nothing is known of an answer that is none of ours, such as that of a captive portal.
      if (outcome.kind === 'later' || outcome.kind === 'unclear') {
        if (this.#action === action) this.#retryLater(outcome.kind === 'later' ? outcome.after : undefined);
        break;
      }
      discard(submission.id);
      if (isOfPage) this.#settle(submission, outcome);
      else if (outcome.kind === 'received') rememberRated(submission.page);
      else this.#report(submission, 'refused a stored rating of another page');
    }
    this.#isFlushing = false;
  }

  #settle(submission: Submission, outcome: Exclude<Outcome, { kind: 'later' }>): void {
    if (outcome.kind === 'received') {
      rememberRated(submission.page);
      this.summary = outcome.summary;
      return this.#set('received');
    }
    this.#report(
      submission,
      outcome.kind === 'refused'
        ? `refused a rating${outcome.message ? `: ${outcome.message}` : ''}`
        : 'answered with a page or a redirection, not with JSON or 204',
    );
    this.message = outcome.kind === 'refused' ? outcome.message : undefined;
    if (this.status === 'waiting') this.restore(submission.fields);
    this.#set(outcome.kind);
  }

  #set(status: RatingStatus): void {
    this.onChange();
    this.status = status;
    if (status !== 'refused') this.message = undefined;
    this.host.requestUpdate();
  }

  #setRetrying(isRetrying: boolean): void {
    this.isRetrying = isRetrying;
    this.host.requestUpdate();
  }

  #report({ action }: Submission, what: string): void {
    const message = `${action} ${what}`;
    this.host.warn(message);
    this.host.dispatchEvent(new SenErrorEvent(action, new Error(message)));
  }

  /** Sends again when the device is online, and after a pause that doubles. */
  #retryLater(after: number | undefined): void {
    if (!this.#action || !this.host.isConnected) return;
    this.#stop();
    this.#isListening = true;
    addEventListener('online', this.#onOnline);
    this.#timer = setTimeout(this.#onOnline, Math.max(after ?? 0, this.#pause));
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isListening) removeEventListener('online', this.#onOnline);
    this.#isListening = false;
  }

  #onOnline = (): void => void this.flush();
}
