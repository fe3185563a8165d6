import type { ArticleTool } from './tool-types.js';

/** Fired when the visitor uses a tool of an article. `sen-use-tool`, bubbles, crosses shadow roots, cancelable. */
export class SenUseToolEvent extends Event {
  static readonly type = 'sen-use-tool';

  constructor(
    /** The tool. */
    readonly tool: ArticleTool,
  ) {
    super(SenUseToolEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-use-tool': SenUseToolEvent;
  }
}
