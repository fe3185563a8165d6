import { dayIn } from '@sen-portal/data/day.js';
import { isServer, type ReactiveController } from 'lit';
import type { SenElement } from '../element.js';

/** How often the clock is looked at, in milliseconds. */
const pause = 60_000;

/** Updates its host when the day changes, for screens that stay on for weeks. */
export class DayChange implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #day = '';

  constructor(private readonly host: SenElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#timer = setTimeout(() => {
      if (this.#day && this.#day !== this.#today()) this.host.requestUpdate();
      this.hostConnected();
    }, pause);
  }

  hostUpdated(): void {
    this.#day = this.#today();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #today(): string {
    return dayIn(this.host.now, this.host.timeZone);
  }
}
