import { isServer, type ReactiveController } from 'lit';
import type { SenElement } from '../internal/element.js';
import { collect, discard, keyOf, restore, store, stored, type KeptText, type KeptWhere } from './kept-text.js';

/** Keeps what is typed into a form of its host while it is not sent, and puts it back into the next page. */
export class Keeper implements ReactiveController {
  /** What was put back into the form, or was sent earlier and is offered. */
  found: KeptText | undefined;

  #form: HTMLFormElement | undefined;
  #where: KeptWhere | undefined;
  #key = '';
  /** Nothing is kept after the form was sent, until it is changed. */
  #isPaused = false;

  constructor(private readonly host: SenElement) {
    if (isServer) return;
    host.addController(this);
    host.addEventListener('change', () => this.#onChange());
  }

  /**
   * Starts to keep a form.
   *
   * @param isAnswered whether the page is a server's answer with errors: its values are newer
   */
  follow(form: HTMLFormElement | undefined, where: KeptWhere | undefined, isAnswered: boolean): void {
    const key = form && where ? keyOf(form) : '';
    if (form === this.#form && where === this.#where && key === this.#key) return;
    this.found = undefined;
    this.#form = form;
    this.#where = where;
    this.#key = key;
    const text = form && where ? stored(where, key) : undefined;
    if (!text || isAnswered) return;
    if (text.isSent || restore(form!, text)) this.found = text;
    this.#isPaused = text.isSent;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#keep);
    document.addEventListener('visibilitychange', this.#keep);
  }

  hostDisconnected(): void {
    this.#keep();
    removeEventListener('pagehide', this.#keep);
    document.removeEventListener('visibilitychange', this.#keep);
    this.#form = this.#where = undefined;
    this.#key = '';
  }

  /** Keeps what is typed as sent: the browser leaves the page, and its answer is not known. */
  keepAsSent(): void {
    this.#store(true);
    this.#isPaused = true;
  }

  /** Fills in what was sent earlier. */
  fill(): void {
    if (this.#form && this.found) restore(this.#form, this.found);
    this.found = undefined;
    this.host.requestUpdate();
  }

  /** Removes the kept text; what is in the form stays. */
  discard(): void {
    this.#isPaused = true;
    this.found = undefined;
    if (this.#where) discard(this.#where, this.#key);
    this.host.requestUpdate();
  }

  #onChange(): void {
    this.#isPaused = false;
    this.#keep();
  }

  #keep = (): void => {
    if (!this.#isPaused) this.#store(false);
  };

  #store(isSent: boolean): void {
    if (!this.#form || !this.#where) return;
    const text = collect(this.#form, isSent);
    if (!text) discard(this.#where, this.#key);
    else if (!store(this.#where, this.#key, text))
      this.host.warn('what is typed could not be kept: the storage of the browser is full, forbidden or missing');
  }
}
