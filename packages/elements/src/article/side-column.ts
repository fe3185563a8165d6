import type { LitElement, ReactiveController } from 'lit';

/** Whether the contents list and the documents stand beside the text, where they are open, or above it, where they are closed. */
export class SideColumn implements ReactiveController {
  /** Unset until the column has been seen beside the text, as on a server. */
  isBeside: boolean | undefined;

  #sizes: ResizeObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    // An update that was requested before the removal comes after it.
    if (!this.host.isConnected) return;
    // Its size changes with the column, not with what opens beside it; reported before the next paint.
    const header = this.host.renderRoot.querySelector('.header');
    this.#sizes ??= new ResizeObserver(() => {
      const side = this.host.renderRoot.querySelector('.side');
      const isBeside = !!side && getComputedStyle(side).position === 'sticky';
      if (isBeside === (this.isBeside ?? false)) return;
      this.isBeside = isBeside;
      this.host.requestUpdate();
    });
    if (header) this.#sizes.observe(header);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }
}
