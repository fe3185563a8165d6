import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A live region has to be in the accessibility tree before its text changes. */
const announcementDelay = 200;
/** The text is then removed, so that the visitor does not read it twice. */
const announcementDuration = 10_000;

/**
 * Writes to the live region of a notice. `LiveAnnouncer` does not fit: it renders its text at once, while a notice that
 * appears comes together with its region.
 */
export class NoticeAnnouncer implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Announces a text; cancels the one before. */
  announce(text: string): void {
    clearTimeout(this.#timer);
    this.#write('');
    if (!text) return;
    this.#timer = setTimeout(() => {
      this.#write(text);
      this.#timer = setTimeout(() => this.#write(''), announcementDuration);
    }, announcementDelay);
  }

  #write(text: string): void {
    this.host.renderRoot.querySelector('.live')?.replaceChildren(text);
  }
}
