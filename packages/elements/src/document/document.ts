import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { version } from '../internal/version.js';
import { styles } from './document.styles.js';
import { words } from './document.terms.js';

/**
 * Document: say here what it is for, and where its content comes from.
 *
 * @summary Document.
 * @status experimental
 * @element sen-document
 *
 * @slot - The content.
 *
 * @csspart base - The outermost part.
 * @csspart label - The label.
 *
 * @cssprop [--sen-document-gap=var(--sen-space-2)] - Space between the label and the content.
 */
export class SenDocument extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    label: {},
  };

  /** Names the content. */
  declare label?: string;

  protected override render(): TemplateResult {
    const word = words(this.locale);
    return html`<div part="base" class="base">
      ${this.label ? html`<p part="label" class="label">${this.label}</p>` : nothing}
      <slot>${word.empty}</slot>
    </div>`;
  }
}
