import type { TargetProgramme } from '@sen-portal/data';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { version } from '../internal/version.js';
import { moveFocus } from '../internal/dom/focus.js';
import { Editor } from './editor.js';
import { renderImport } from './import-template.js';
import { programmeOf } from './draft.js';
import { SenProgrammeChangeEvent } from './events.js';
import { takeOutput, type Output } from './take-output.js';
import { styles } from './target-import.styles.js';
import { words } from './target-import.terms.js';

/**
 * A tool for the people who publish a resolution: paste its text or drop a file, and get its targets as a board to
 * check, correct and take away. The text is read in the browser, and sent nowhere. Every figure is marked in the text; its
 * mark opens a form. Each change counts at once and can be undone, and a reload loses nothing.
 *
 * @summary Reads the targets out of a pasted resolution, to check and publish.
 * @status experimental
 * @element sen-target-import
 *
 * @slot - An introduction above the tool.
 *
 * @fires {SenProgrammeChangeEvent} sen-programme-change - A person changed the targets.
 *
 * @csspart base - The outermost part.
 * @csspart input - The field for the text.
 * @csspart text - The text with its marks.
 * @csspart mark - The button at a figure.
 * @csspart form - The form of a target.
 * @csspart board - The region of the board.
 * @csspart tools - Undo, redo and other buttons.
 * @csspart outputs - The buttons to copy and download.
 * @csspart status - What has just happened.
 */
export class SenTargetImport extends SenElement {
  static readonly senVersion = version;
  static override readonly dependsOn = 'sen-target-board';
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    forget: { type: Boolean },
    headingLevel: { attribute: 'heading-level' },
  };

  /** Whether the draft is not stored in the browser. Default: false, so that a reload loses nothing. */
  declare forget?: boolean;

  /** Level of the board's heading, 1–6. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  #editor = new Editor(this, {
    name: () => this.id || location.pathname,
    mayStore: () => !this.forget,
    strings: () => words(this.locale),
    changed: () => this.dispatchEvent(new SenProgrammeChangeEvent(this.programme)),
    focus: (selector) => this.#focus(selector),
  });

  /** The targets as they are now. */
  get programme(): TargetProgramme {
    return programmeOf(this.#editor.draft);
  }

  constructor() {
    super();
    this.addEventListener('keydown', this.#onKeyDown);
  }

  protected override firstUpdated(): void {
    // After what a server may have rendered, which knows of no draft, has been taken over.
    void this.updateComplete.then(() => this.#editor.restore());
  }

  protected override render(): TemplateResult {
    const strings = words(this.locale);
    return renderImport({
      editor: this.#editor,
      strings,
      locale: this.locale,
      level: this.resolveHeadingLevel(this.headingLevel, 2),
      stores: !this.forget,
      take: (output) => void this.#take(output),
    });
  }

  async #take(output: Output): Promise<void> {
    const { locale, programme, now } = this;
    const font = getComputedStyle(this.renderRoot.querySelector('.base')!).fontFamily;
    this.#editor.say(await takeOutput(output, { locale, programme, now, font, strings: words(locale) }));
  }

  /** Ctrl+Z undoes outside of fields, which have an undo of their own. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const [origin] = event.composedPath();
    if (!(event.ctrlKey || event.metaKey) || (origin as Element).matches('input, textarea, select')) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) this.#editor.redo();
    else this.#editor.undo();
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() => {
      const target = this.renderRoot.querySelector<HTMLElement>(selector);
      if (target) moveFocus(target);
    });
  }
}
