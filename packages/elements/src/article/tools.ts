import { html, nothing, type TemplateResult } from 'lit';
import { statusTerms } from '../internal/rendering/status.terms.js';
import { terms } from './article.terms.js';
import { storedTextSize, storeTextSize, textSizes } from './text-size.js';
import type { ToolActions } from './tool-actions.js';
import type { ArticleTool, Message, ToolsHost } from './tool-types.js';

/** All tools, in their default order. */
const articleTools: readonly ArticleTool[] = ['text-size', 'listen', 'print', 'save', 'copy', 'share'];

const loadActions = () => import('./tool-actions.js');

const isThere = (name: ArticleTool): boolean =>
  (name !== 'listen' || 'speechSynthesis' in globalThis) &&
  (name !== 'share' || 'share' in (globalThis.navigator ?? {}));

/** The buttons of an article's tools, and the status line with their results. The actions are a lazy module. */
export class ArticleTools {
  /** Size of the text in per cent. */
  size = 100;

  #message: Message | undefined;
  // `#loading` is shared, so that two quick presses create one instance.
  #actions: ToolActions | undefined;
  #loading: Promise<ToolActions> | undefined;

  /** @param allowed runs before each use; false cancels it */
  constructor(
    private readonly host: ToolsHost,
    private readonly allowed: (tool: ArticleTool) => boolean,
  ) {}

  /** Restores the stored text size. */
  recall(): void {
    this.size = storedTextSize();
  }

  render(): TemplateResult | typeof nothing {
    const names = this.#names();
    if (!names.some(isThere)) return nothing;
    const strings = terms(this.host.locale);
    // Preloaded on hover and focus: some browsers allow speech and copying only during a click.
    return html`<ul
        part="tools"
        class="tools"
        aria-label=${strings.tools}
        @pointerenter=${loadActions}
        @focusin=${loadActions}
      >
        ${names.map((name) => this.#renderTool(name))}
      </ul>
      <div part="status" class="status" role="status">${this.#message?.(strings)}</div>`;
  }

  /** The tools to offer. Unsupported tools get `hidden` when rendered: a server cannot test for them. */
  #names(): ArticleTool[] {
    const { tools } = this.host;
    const given = tools === undefined ? articleTools : `${tools}`.split(/[\s,]+/).filter(Boolean);
    return given.filter((name): name is ArticleTool => {
      if (articleTools.includes(name as ArticleTool)) return true;
      this.host.reportInvalid('tools', name, `one of ${articleTools.join(', ')}`);
      return false;
    });
  }

  #renderTool(name: ArticleTool): TemplateResult {
    const strings = terms(this.host.locale);
    if (name === 'text-size') {
      return html`<li class="pair">
        ${this.#renderSize(-1, 'A−', strings.smaller)}${this.#renderSize(1, 'A+', strings.larger)}
      </li>`;
    }
    const state = this.#actions?.speech.state ?? 'idle';
    const active = name === 'listen' && state !== 'idle';
    const label = active ? (state === 'paused' ? strings.resume : strings.pause) : strings[name];
    return html`<li ?hidden=${!isThere(name)}>
        <button type="button" part="tool" class=${active ? 'tool playing' : 'tool'} @click=${() => this.#use(name)}>
          ${label}
        </button>
      </li>
      ${
        active
          ? html`<li>
              <button type="button" part="tool" class="tool" @click=${this.#actions!.speech.stop}>
                ${strings.stop}
              </button>
            </li>`
          : nothing
      }`;
  }

  #renderSize(step: 1 | -1, sign: string, label: string): TemplateResult {
    const next = () => textSizes[textSizes.indexOf(this.size) + step];
    const change = () => {
      const size = next();
      if (!size || !this.allowed('text-size')) return;
      this.size = size;
      storeTextSize(size);
      this.host.requestUpdate();
    };
    return html`<button
      type="button"
      part="tool"
      class="tool"
      aria-label=${`${sign}, ${label}`}
      aria-disabled=${next() ? nothing : 'true'}
      @click=${change}
    >
      ${sign}
    </button>`;
  }

  async #use(name: Exclude<ArticleTool, 'text-size'>): Promise<void> {
    if (!this.allowed(name)) return;
    const showMessage = (message?: Message) => {
      this.#message = message;
      this.host.requestUpdate();
    };
    let actions: ToolActions;
    try {
      actions = this.#actions = await (this.#loading ??= this.#load(showMessage));
    } catch (error) {
      this.#loading = undefined;
      this.host.warn(`its tools cannot be loaded: ${(error as Error).message}`);
      return showMessage(() => statusTerms(this.host.locale).failed);
    }
    void actions[name]();
  }

  async #load(showMessage: (message?: Message) => void): Promise<ToolActions> {
    const { ToolActions } = await loadActions();
    return new ToolActions(this.host, showMessage);
  }
}
