import { tokenNames } from '@sen-portal/tokens';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './tokens.css';

const names = (prefix: string) => tokenNames.filter((name) => name.startsWith(prefix));

const meta: Meta = { title: 'Foundations/Tokens', tags: ['!autodocs'] };
export default meta;

type Story = StoryObj;

/** A square filled by an SVG attribute, which a strict Content Security Policy allows. */
const swatch = (name: string) =>
  html`<li>
    <svg width="100%" height="56" aria-hidden="true"><rect width="100%" height="100%" fill=${`var(${name})`} /></svg>
    <code>${name}</code>
  </li>`;

const themes = ['sen', 'sea'].flatMap((theme) =>
  ['light', 'dark'].flatMap((scheme) => ['normal', 'more'].map((contrast) => ({ theme, scheme, contrast }))),
);

/** Every colour role in both themes, light and dark, with normal and with more contrast. */
export const Colours: Story = {
  render: () =>
    html`${themes.map(
      ({ theme, scheme, contrast }) => html`
        <section class="tokens" data-sen-theme=${theme} data-sen-scheme=${scheme} data-sen-contrast=${contrast}>
          <h2>${theme}, ${scheme}${contrast === 'more' ? ', more contrast' : ''}</h2>
          <ul>
            ${names('--sen-color-').map(swatch)}
          </ul>
        </section>
      `,
    )}`,
};

/** Font sizes, each with the stacked diacritics of Vietnamese capitals. */
export const Type: Story = {
  render: () => html`
    <section class="tokens">
      <dl>
        ${names('--sen-font-size-').map(
          (name) =>
            html`<dt><code>${name}</code></dt>
              <dd class=${name.slice(2)}>Ễ Ậ Ộ Ữ – Cổng thông tin điện tử, ĐẨY MẠNH HỌC TẬP</dd>`,
        )}
      </dl>
    </section>
  `,
};

/** Spacing, corners and other sizes. */
export const Sizes: Story = {
  render: () => html`
    <section class="tokens">
      <ul class="sizes">
        ${names('--sen-space-').map(
          (name) =>
            html`<li>
              <svg width="100%" height="16" aria-hidden="true">
                <rect height="16" class=${name.slice(2)} />
              </svg>
              <code>${name}</code>
            </li>`,
        )}
      </ul>
      <p>
        ${tokenNames.filter((name) => !/color|space|font-size/.test(name)).map((name) => html`<code>${name}</code> `)}
      </p>
    </section>
  `,
};
