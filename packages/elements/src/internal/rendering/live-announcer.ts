import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The text of a polite live region: says something new, then nothing else for a while, so that a figure which changes
 * every few seconds does not talk over the visitor.
 */
export class LiveAnnouncer implements ReactiveController {
  /** What the region holds. */
  text = '';

  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param pause least time between two announcements, in milliseconds
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly pause: number,
  ) {
    host.addController(this);
  }

  /** Whether the pause after an announcement is still running. */
  get isPausing(): boolean {
    return this.#timer !== undefined;
  }

  /** Says a text, and updates the host once the pause after it is over. The empty text needs no pause. */
  announce(text: string): void {
    this.text = text;
    if (!text) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.host.requestUpdate();
    }, this.pause);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
