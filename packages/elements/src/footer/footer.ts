import { formatDate, formatTime } from '@sen-portal/data/format.js';
import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { version } from '../internal/version.js';
import { terms } from './footer.terms.js';
import { telephonesIn, type Telephone } from '../internal/values/telephone.js';
import { styles } from './footer.styles.js';

type Slot = 'agency' | 'contact' | 'responsible' | 'links' | 'marks' | 'reuse' | 'licence';

/**
 * The footer of every page of the portal: agency, contact, person responsible for the content, reuse notice, licence,
 * and slots for link lists and trust marks. What has no attribute comes from the site of the portal around it.
 *
 * @summary Agency, contact, person responsible, reuse notice and trust marks.
 * @status stable
 * @element sen-footer
 *
 * @slot agency - The agency.
 * @slot contact - An `<address>` with all contact details, in place of the attributes.
 * @slot responsible - The person responsible for the content.
 * @slot links - Link lists; several are side by side.
 * @slot marks - Trust marks, such as the mark of registration.
 * @slot reuse - The reuse notice.
 * @slot licence - The licence.
 * @slot - Anything else, at the end.
 *
 * @csspart base - The footer, with the full width of the page.
 * @csspart agency - The agency.
 * @csspart contact - Address, telephone and email.
 * @csspart responsible - The person responsible for the content.
 * @csspart links - The container of the link lists.
 * @csspart marks - The container of the trust marks.
 * @csspart legal - The reuse notice and the licence.
 * @csspart reuse - The reuse notice.
 * @csspart licence - The licence.
 * @csspart printed - On paper: when and from which address the page was printed.
 *
 * @cssprop [--sen-footer-inline-size=var(--sen-page-inline-size, 74rem)] - Maximum width of the content.
 */
export class SenFooter extends SenElement {
  static readonly senVersion = version;
  static override readonly slots = ['agency', 'contact', 'responsible', 'links', 'marks', 'reuse', 'licence'];
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

  /** Postal address of the agency. */
  declare address?: string;

  /** Telephone number in any common notation; separate several with `;`. */
  declare telephone?: string;

  /** Email address; separate several with `;`. */
  declare email?: string;

  /** Person responsible for the content: a position, or a name with a position. */
  declare personResponsible?: string;

  /** The name to credit in the reuse notice. Default: the agency. */
  declare sourceName?: string;

  /** The reuse notice, in place of the default sentence; empty for none. */
  declare reuse?: string;

  /** Number and issuer of the portal's licence. */
  declare licence?: string;

  #printedAt: Date | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) addEventListener('beforeprint', this.#onBeforePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!isServer) removeEventListener('beforeprint', this.#onBeforePrint);
  }

  protected override render(): TemplateResult {
    const strings = terms(this.locale);
    const { site } = this.portal;
    const {
      agency = site?.agency ?? site?.name ?? '',
      address = site?.contact?.address,
      telephone = site?.contact?.telephone,
      email = site?.contact?.email,
      personResponsible = site?.personResponsible,
      licence = site?.licence,
    } = this;
    const reuse = this.reuse ?? strings.reuse(this.sourceName || site?.sourceName || agency);
    const contact = [
      line(strings.address, address),
      line(strings.telephone, this.#links('telephone', telephone, telephonesIn)),
      line(
        strings.email,
        this.#links('email', email, (text) => [{ text, url: emailUrl(text) }]),
      ),
    ].filter((found) => found !== nothing);
    const place = (slot: Slot) =>
      this.querySelector(`:scope > [slot=${slot}]`)
        ? html`<div part=${slot} class=${slot}><slot name=${slot}></slot></div>`
        : nothing;
    // An author's <footer> around the element is already the landmark.
    return html`<footer part="base" class="base" role=${this.closest('footer') ? 'presentation' : nothing}>
      <div class="inner">
        <div class="about">
          <slot name="agency"><p part="agency" class="agency">${agency}</p></slot>
          <slot name="contact"
            >${contact.length ? html`<address part="contact" class="contact">${contact}</address>` : nothing}</slot
          >
          <slot name="responsible">${line(strings.responsible, personResponsible, 'responsible')}</slot>
        </div>
        ${place('links')}${place('marks')}
        <div part="legal" class="legal">
          <slot name="reuse"><p part="reuse">${reuse}</p></slot>
          <slot name="licence"><p part="licence">${licence ?? nothing}</p></slot>
          <slot></slot>
          ${this.#printed()}
        </div>
      </div>
    </footer>`;
  }

  #printed(): TemplateResult | typeof nothing {
    if (!this.#printedAt) return nothing;
    const [time, date] = [formatTime, formatDate].map((format) => format(this.#printedAt!, this.locale, this.timeZone));
    const address = location.host + location.pathname + location.search;
    return html`<p part="printed" class="printed">${terms(this.locale).printed(time!, date!, address)}</p>`;
  }

  // The page is drawn for paper when its listeners have returned: a later update would miss it.
  #onBeforePrint = (): void => {
    this.#printedAt = this.now;
    this.requestUpdate();
    this.performUpdate();
  };

  /** Values of the author or the site, as links if they are valid. */
  #links(name: 'telephone' | 'email', value: unknown, read: (text: string) => Telephone[]): unknown {
    const given = `${(value ?? '') as string}`
      .split(';')
      .map((text) => text.trim())
      .filter(Boolean);
    return given.flatMap(read).map(({ text, url }, index) => {
      if (!url)
        this.warn(`${name}: ${JSON.stringify(text)} cannot be linked and is shown as text; separate several by ";"`);
      return html`${index ? ', ' : ''}${url ? html`<a href=${url}>${text}</a>` : text}`;
    });
  }
}

/** A line with its label; nothing without a value. */
function line(label: string, content: unknown, part?: string): TemplateResult | typeof nothing {
  if (!content || (Array.isArray(content) && !content.length)) return nothing;
  return html`<p part=${part ?? nothing}><span class="label">${`${label}:`}</span> ${content}</p>`;
}

/** No address is longer (RFC 5321), and a host is looked at apart: the time grows with the length alone. */
const emailUrl = (text: string): string | undefined => {
  const [, host] = text.length > 254 ? [] : (/^[^\s@"<>?&]+@([^\s@"<>?&]+)$/.exec(text) ?? []);
  return host && /^[^.].*\.[^.]+$/.test(host) ? `mailto:${text}` : undefined;
};
