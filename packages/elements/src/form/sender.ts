import type { ReactiveController } from 'lit';
import type { SenElement } from '../internal/element.js';
import { post } from '../internal/forms/post.js';
import { SenErrorEvent, SenLoadEvent } from '../internal/source/load-events.js';
import { randomId } from '../internal/values/random-id.js';
import { outcomeOf, type Outcome } from './outcome.js';
import type { FormRequest } from './request.js';

/** Longest time of a request, in milliseconds: forms may have files. */
const timeout = 60_000;

/** Sends a form with `fetch`; one request at a time. */
export class FormSender implements ReactiveController {
  #controller: AbortController | undefined;
  /** The same for each attempt with one text: a server may count it once. */
  #key: string | undefined;

  constructor(private readonly host: SenElement) {
    host.addController(this);
  }

  /** Forgets the attempts with an earlier text. */
  renew(): void {
    this.#key = undefined;
  }

  /** Sends a form. Undefined if the host has left the page meanwhile. */
  async send({ action, body }: FormRequest): Promise<Outcome | undefined> {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#key ??= randomId();
    const isOwn = new URL(action).origin === location.origin;
    const answer = await post(action, {
      body,
      locale: this.host.locale,
      timeout,
      credentials: 'same-origin',
      signal,
      // Of the IETF draft; to another origin it would need a preflight.
      ...(isOwn && { headers: { 'idempotency-key': this.#key } }),
    });
    if (signal.aborted) return undefined;
    const outcome = outcomeOf(answer);
    this.#report(action, outcome);
    return outcome;
  }

  hostDisconnected(): void {
    this.#controller?.abort();
  }

  #report(action: string, outcome: Outcome): void {
    if (outcome.status === 'received' || outcome.status === 'moved') {
      this.#key = undefined;
      this.host.dispatchEvent(new SenLoadEvent(action));
      return;
    }
    const reasons = {
      refused: 'refused the form',
      busy: 'is busy',
      offline: 'could not be reached: the device is offline',
      failed: 'could not be reached',
      timeout: `has not answered within ${timeout / 1000} seconds`,
      error: 'failed',
      expired: 'says that the session has ended',
      unclear: 'answered with a page, not with JSON; leave out send="fetch" for such a server',
    };
    const message = `${action} ${reasons[outcome.status]}`;
    // A refusal is no fault of the page.
    if (outcome.status !== 'refused') this.host.warn(message);
    this.host.dispatchEvent(new SenErrorEvent(action, new Error(message)));
  }
}
