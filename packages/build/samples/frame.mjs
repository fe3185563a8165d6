// What all sample pages share: head, masthead, menu, breadcrumb, footer.
import { html } from './html.mjs';

/** The file of a page in a language: `home.html`, `home.en.html`. */
export const fileOf = (page, lang) => (lang === 'vi' ? `${page}.html` : `${page}.${lang}.html`);

/** The font files that every page needs at once, for its text and its title; the others load when a text uses them. */
const preloads = [400, 700].flatMap((weight) =>
  ['latin', 'vietnamese'].map(
    (subset) =>
      html`<link
        rel="preload"
        href="/cdn/fonts/be-vietnam-pro-${subset}-${weight}-normal.woff2"
        as="font"
        type="font/woff2"
        crossorigin
      />`,
  ),
);
/** The style sheets of every page. */
export const styles = html`${preloads}
  <link rel="stylesheet" href="/cdn/fonts.css" />
  <link rel="stylesheet" href="/cdn/sen.css" />`;

/**
 * A whole page.
 *
 * @param {object} text the texts of the language
 * @param {object} page
 * @param {string} page.name such as `home`
 * @param {string} page.title
 * @param {string} page.main the `<main>`
 * @param {{label: string, href: string}[]} [page.path] the steps of the breadcrumb
 * @param {string} [page.classic] the file name of a page with the classic script, which needs no style sheet
 * @param {string} [page.script] the file of the script
 */
export function frame(text, { name, title, main, path, classic, script = 'sen.js' }) {
  const { lang } = text;
  const own = (language) => (classic && language === lang ? classic : fileOf(name, language));
  return html`<!doctype html>
    <html lang="${lang}" data-sen-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="images/sen.svg" type="image/svg+xml" />
        ${
          classic
            ? html`<script src="/cdn/sen.iife.js" defer></script>`
            : html`<link rel="alternate" hreflang="vi" href="${fileOf(name, 'vi')}" />
                <link rel="alternate" hreflang="en" href="${fileOf(name, 'en')}" />
                ${styles}
                <script type="module" src="/cdn/${script}"></script>`
        }
      </head>
      <body class="sen-body">
        <sen-skip-link><a href="#${text.content}">${text.skip}</a></sen-skip-link>

        <header>
          <sen-masthead>
            <span slot="parent-agency">${text.portal}</span>
            <a slot="organisation" href="${fileOf('home', lang)}">${text.ward}</a>
            <sen-accessibility-bar slot="tools" features="text contrast dark"></sen-accessibility-bar>
            <sen-language-switch slot="tools">
              <a href="${own('vi')}" lang="vi" hreflang="vi">Tiếng Việt</a>
              <a href="${own('en')}" lang="en" hreflang="en">English</a>
            </sen-language-switch>
            ${menu(text, name)}
          </sen-masthead>
        </header>

        ${
          path &&
          html`<div class="sen-page">
            <sen-breadcrumb>
              <ol>
                ${path.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}
              </ol>
            </sen-breadcrumb>
          </div>`
        }
        ${main}

        <footer>
          <sen-footer>
            <p slot="agency">${text.agency}</p>
            <address slot="contact">${text.contact}</address>
            <p slot="responsible">${text.responsible}</p>
            ${text.footerLinks.map(
              ({ title: heading, links }) =>
                html`<ul slot="links" aria-label="${heading}">
                  ${links.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}
                </ul>`,
            )}
            <p slot="reuse">${text.reuse}</p>
            <p slot="licence">${text.licence}</p>
          </sen-footer>
        </footer>
      </body>
    </html>`;
}

/** The menu. The current page is marked, or the section that an article belongs to. */
function menu({ lang, menu: words, sections }, name) {
  const mark = (page) =>
    name === page
      ? html` aria-current="page"`
      : name === 'article' && page === 'section'
        ? html` aria-current="true"`
        : '';
  const item = (page) => html`<a href="${fileOf(page, lang)}" ${mark(page)}>${words[page]}</a>`;
  return html`<sen-navigation slot="navigation">
    <ul>
      <li>${item('home')}</li>
      <li>
        ${item('section')}
        <ul>
          ${sections.map(({ id, title }) => html`<li><a href="${fileOf('section', lang)}#${id}">${title}</a></li>`)}
        </ul>
      </li>
      <li>${item('documents')}</li>
      <li>${item('organisation')}</li>
      <li>${item('contact')}</li>
    </ul>
  </sen-navigation>`;
}
