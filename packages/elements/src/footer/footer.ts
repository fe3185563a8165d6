import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { version } from '../internal/version.js';
import { terms } from './footer.terms.js';
import { styles } from './footer.styles.js';

type Slot = 'agency' | 'contact' | 'responsible' | 'links' | 'marks' | 'reuse' | 'licence';

/**
 * The foot of every page of the portal: the agency and how to reach it, who answers for the content, the reuse notice,
 * the licence, and places for lists of links and trust marks.
 *
 * @summary Agency, contact, person responsible, reuse notice and trust marks.
 * @status stable
 * @element sen-footer
 *
 * @slot agency - The agency.
 * @slot contact - An `<address>` with all ways of contact, in place of the attributes.
 * @slot responsible - Who answers for the content.
 * @slot links - Lists of links; several stand beside each other.
 * @slot marks - Trust marks, such as the mark of registration.
 * @slot reuse - The reuse notice.
 * @slot licence - The licence.
 * @slot - Anything else, at the end.
 *
 * @csspart base - The footer, across the page.
 * @csspart agency - The agency.
 * @csspart contact - Address, telephone and e-mail.
 * @csspart responsible - Who answers for the content.
 * @csspart links - The place of the links.
 * @csspart marks - The place of the marks.
 * @csspart legal - The last lines.
 * @csspart reuse - The reuse notice.
 * @csspart licence - The licence.
 *
 * @cssprop [--sen-footer-inline-size=var(--sen-page-inline-size, 74rem)] - Width of what stands inside.
 */
export class SenFooter extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    agency: {},
    address: {},
    telephone: {},
    email: {},
    personResponsible: { attribute: 'person-responsible' },
    sourceName: { attribute: 'source-name' },
    reuse: {},
    licence: {},
  };

  /** The agency that runs the portal. */
  declare agency?: string;

  /** Where it is. */
  declare address?: string;

  /** Telephone number as people write it; several are separated by `;`. */
  declare telephone?: string;

  /** E-mail address; several are separated by `;`. */
  declare email?: string;

  /** Who answers for the content: an office, or a name with its office. */
  declare personResponsible?: string;

  /** The name to credit in the reuse notice. Default: the agency. */
  declare sourceName?: string;

  /** The reuse notice, in place of the usual sentence; empty for none. */
  declare reuse?: string;

  /** Number and issuer of the portal's licence. */
  declare licence?: string;

  protected override render(): TemplateResult {
    const word = terms(this.locale);
    const { agency = '', address = '', personResponsible, licence = '' } = this;
    const reuse = this.reuse ?? word.reuse(this.sourceName || agency);
    const contact = [
      line(word.address, address),
      line(word.telephone, this.#links('telephone', telephoneUrl)),
      line(word.email, this.#links('email', emailUrl)),
    ].filter((found) => found !== nothing);
    const place = (slot: Slot) =>
      this.querySelector(`:scope > [slot=${slot}]`)
        ? html`<div part=${slot} class=${slot}><slot name=${slot}></slot></div>`
        : nothing;
    // Authors wrap it in a <footer>, which is the landmark without script; one is enough.
    return html`<footer part="base" class="base" role=${this.closest('footer') ? 'presentation' : nothing}>
      <div class="inner">
        <div class="about">
          <slot name="agency"><p part="agency" class="agency">${agency}</p></slot>
          <slot name="contact"
            >${contact.length ? html`<address part="contact" class="contact">${contact}</address>` : nothing}</slot
          >
          <slot name="responsible">${line(word.responsible, personResponsible, 'responsible')}</slot>
        </div>
        ${place('links')}${place('marks')}
        <div part="legal" class="legal">
          <slot name="reuse"><p part="reuse">${reuse}</p></slot>
          <slot name="licence"><p part="licence">${licence}</p></slot>
          <slot></slot>
        </div>
      </div>
    </footer>`;
  }

  /** What the author wrote, as links where it can be one. */
  #links(name: 'telephone' | 'email', urlOf: (text: string) => string | undefined): unknown {
    const given = String(this[name] ?? '')
      .split(';')
      .filter((text) => text.trim());
    return given.map((entry, index) => {
      const text = entry.trim();
      const url = urlOf(text);
      if (!url)
        this.warn(`${name}: ${JSON.stringify(text)} cannot be linked and is shown as text; separate several by ";"`);
      return html`${index ? ', ' : ''}${url ? html`<a href=${url}>${text}</a>` : text}`;
    });
  }
}

/** A line with its label; nothing where there is nothing to say. */
function line(label: string, content: unknown, part?: string): TemplateResult | typeof nothing {
  if (!content || (Array.isArray(content) && !content.length)) return nothing;
  return html`<p part=${part ?? nothing}><span class="label">${`${label}:`}</span> ${content}</p>`;
}

/** `tel:` with what a telephone dials, without the zero in `+84 (0)24` and without an extension. */
function telephoneUrl(text: string): string | undefined {
  const [number] = /^[\d\s+().–-]+/.exec(text) ?? [''];
  const digits = number.replace(/(\+\d[\d\s]*)\(0\)/, '$1').replace(/\D/g, '');
  return digits.length < 3 ? undefined : `tel:${number.trim().startsWith('+') ? '+' : ''}${digits}`;
}

/** Longest e-mail address, by RFC 5321. */
const longestEmail = 254;

const emailUrl = (text: string): string | undefined =>
  text.length <= longestEmail && /^[^\s@"<>?&]+@[^\s@"<>?&]+\.[^\s@"<>?&]+$/.test(text) ? `mailto:${text}` : undefined;
