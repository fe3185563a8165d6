import type { ReactiveController } from 'lit';
import type { SenElement } from '../internal/element.js';
import { dayAt } from './view.js';

/** How often the clock is looked at, in milliseconds. */
const pause = 60_000;

/** Updates its host when the day changes, for screens that stay on for weeks. */
export class DayChange implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;
  #day = '';

  constructor(private readonly host: SenElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => {
      if (this.#day && this.#day !== this.#today()) this.host.requestUpdate();
    }, pause);
  }

  hostUpdated(): void {
    this.#day = this.#today();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #today(): string {
    return dayAt(this.host.now, this.host.timeZone);
  }
}
