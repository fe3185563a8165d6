import type { ArticleImage, Site } from '@sen-portal/data';
import { bare, safeUrl } from '@sen-portal/data/coerce.js';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { positionPopover } from '../internal/dom/position-popover.js';
import { heading } from '../internal/rendering/heading.js';
import { statusTerms } from '../internal/rendering/status.terms.js';
import { version } from '../internal/version.js';
import { terms } from './masthead.terms.js';
import { styles } from './masthead.styles.js';

const lotus = html`<svg part="emblem" class="emblem" viewBox="0 0 48 48" aria-hidden="true">
  <circle class="disc" cx="24" cy="24" r="24" />
  <circle class="ring" cx="24" cy="24" r="20.5" />
  <path
    class="petals"
    d="M24 10.5c3.6 3.8 5 8 5 11.6 0 4.4-2 8.4-5 11.4-3-3-5-7-5-11.4 0-3.600 1.400-7.800 5-11.600ZM14.300 15.900c2 .9 3.400 2 4.200 3.200-.5 4.900.4 9.500 3.300 13.700-5.300-1.800-8.700-7.600-7.500-16.900Zm19.400 0c1.200 9.300-2.200 15.100-7.500 16.900 2.900-4.200 3.800-8.800 3.300-13.700.8-1.200 2.200-2.300 4.200-3.200ZM9.200 24.200c1.600-.3 3-.2 4.100.3 1 4 3.400 7.200 7.200 9.400-5.300.800-10.100-3-11.300-9.700Zm29.600 0c-1.200 6.700-6 10.500-11.300 9.700 3.800-2.200 6.200-5.400 7.200-9.400 1.100-.5 2.500-.6 4.100-.3Z"
  />
</svg>`;

const picture = ({ src, alt, width, height }: ArticleImage) =>
  html`<img
    part="emblem"
    class="emblem"
    src=${src}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
  />`;

/**
 * The header of every page of the portal: emblem, parent agency, the organisation's name as the home link, and slots
 * for tools, a search form and the menu. In narrow containers it is one row: the tools open from a button, and the menu
 * is a button.
 *
 * @summary Emblem and name of the organisation, with tools and search.
 * @status stable
 * @element sen-masthead
 *
 * @slot emblem - The emblem, an image or SVG. Default: that of the portal's site, else a lotus in the theme's colours.
 * @slot parent-agency - The parent agency, above the name.
 * @slot organisation - The name of the organisation as the home link; optionally in a heading.
 * @slot search - A search form, shown unchanged.
 * @slot tools - Language switch, display options and similar tools.
 * @slot navigation - The menu, a `<sen-navigation>`: below the name, in narrow containers a button beside it.
 * @slot - A line below the name.
 *
 * @csspart base - The masthead, with the full width of the page.
 * @csspart emblem - The emblem of the site, or the default one.
 * @csspart parent-agency - The parent agency.
 * @csspart organisation - The name.
 * @csspart link - The home link.
 * @csspart search - The container of the search form.
 * @csspart tools - The container of the tools.
 * @csspart options - The button that opens the tools in narrow containers.
 *
 * @cssprop [--sen-masthead-inline-size=var(--sen-page-inline-size, 74rem)] - Maximum width of the content.
 * @cssprop [--sen-masthead-emblem-size=3.25rem] - Height of the emblem.
 */
export class SenMasthead extends SenElement {
  static readonly senVersion = version;
  static override readonly slots = ['emblem', 'parent-agency', 'organisation', 'search', 'tools', 'navigation'];
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    organisation: {},
    parentAgency: { attribute: 'parent-agency' },
    href: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** Name of the organisation. Default: that of the portal's site, else “Cổng thông tin điện tử”. */
  declare organisation?: string;

  /** The parent agency, above the name; empty for none. Default: that of the portal's site, else “Cổng thông tin điện tử”. */
  declare parentAgency?: string;

  /** URL of the home link. Default: that of the portal's site, else `/`. */
  declare href?: string;

  /** Heading level of the name, 1–6. Default: none, since the page's heading is its title. */
  declare headingLevel?: number | string;

  protected override render(): TemplateResult {
    const has = (slot: string) => !!this.querySelector(`:scope > [slot=${slot}]`);
    const { portal, options } = terms(this.locale);
    const { site, isSiteAwaited } = this.portal;
    const { name, parentAgency, url, emblem } = site ?? bare<Partial<Site>>({});
    // Two lines from the start: the name moves nothing when it comes.
    const organisation = this.organisation || name || (isSiteAwaited && statusTerms(this.locale).loading);
    const named = organisation || has('organisation');
    const parent = this.parentAgency ?? parentAgency ?? (named ? portal : nothing);
    const level = this.headingLevel === undefined ? 0 : this.resolveHeadingLevel(this.headingLevel, 2);
    const link = html`<a part="link" href=${safeUrl(this.href, this.reportInvalid, 'href') ?? url ?? '/'}
      >${organisation || portal}</a
    >`;
    // An author's <header> around the element is already the landmark.
    return html`<header part="base" class="base" role=${this.closest('header') ? 'presentation' : nothing}>
      <div class="frame">
        <div class="inner">
          <div class="brand">
            <slot name="emblem">${emblem ? picture(emblem) : lotus}</slot>
            <div class="names">
              <slot name="parent-agency"><p part="parent-agency" class="parent">${parent}</p></slot>
              <slot name="organisation">${heading(level, 'organisation', link)}</slot>
              <slot></slot>
            </div>
          </div>
          ${has('search') ? html`<div part="search" class="search"><slot name="search"></slot></div>` : nothing}
          ${
            has('tools')
              ? html`<button type="button" part="options" class="options" popovertarget="tools">
                    Aa<span class="visually-hidden">, ${options}</span>
                  </button>
                  <div
                    part="tools"
                    class="tools"
                    id="tools"
                    popover
                    @beforetoggle=${this.#onBeforeToggle}
                    @toggle=${this.#onToggle}
                  >
                    <slot name="tools"></slot>
                  </div>`
              : nothing
          }
        </div>
        ${has('navigation') ? html`<slot name="navigation"></slot>` : nothing}
      </div>
    </header>`;
  }

  // The browser returns the focus from children of the popover, which slotted tools are not.
  #onBeforeToggle({ currentTarget, newState }: ToggleEvent): void {
    if (newState === 'closed' && this.querySelector(':scope > [slot=tools]:focus-within'))
      ((currentTarget as HTMLElement).previousElementSibling as HTMLElement).focus();
  }

  #onToggle({ currentTarget, newState }: ToggleEvent): void {
    if (newState !== 'open') return;
    const tools = currentTarget as HTMLElement;
    positionPopover(tools, tools.previousElementSibling!);
    // In a wide container the tools stand in the row, which no open popover can.
    addEventListener('resize', () => tools.hidePopover(), { once: true });
  }
}
