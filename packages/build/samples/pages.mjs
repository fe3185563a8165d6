// The main parts of the sample pages.
import { fileOf, frame } from './frame.mjs';
import { html } from './html.mjs';
import {
  card,
  contactForm,
  documentTable,
  rating,
  scheduleTable,
  statistics,
  targetTable,
  unitItems,
} from './parts.mjs';

const list = ({ id, title, cards }, attributes = '') =>
  html`<sen-section-list id="${id}" layout="plain" ${attributes}>
    <h2 slot="heading">${title}</h2>
    ${cards.map(card)}
  </sen-section-list>`;

export function home(text, classic) {
  const { lang, home: own, sections } = text;
  const [party, ...others] = sections;
  return frame(text, {
    name: 'home',
    title: classic ? `${own.title} ${own.classic}` : own.title,
    classic,
    main: html`<main id="${text.content}" class="sen-page sen-stack">
      <h1>${own.heading}</h1>

      <nav aria-label="${own.tasksLabel}">
        <ul class="sen-tiles">
          ${own.tasks.map(
            ({ label, note, href }) =>
              html`<li>
                <a href="${href}"><strong>${label}</strong> <span>${note}</span></a>
              </li>`,
          )}
        </ul>
      </nav>

      <div class="sen-columns">
        <sen-party-work-list topics="none" href="${fileOf('section', lang)}">
          <h2 slot="heading">${party.title}</h2>
          ${party.cards.slice(0, 4).map(card)}
        </sen-party-work-list>
        <aside class="sen-stack" aria-label="${text.aside}">${others.map((section) => list(section))}</aside>
      </div>

      <sen-target-board document-number="23-NQ/TU" issued-on="2023-11-16">
        <h2 slot="heading">${text.targets.caption}</h2>
        ${targetTable(text)}
      </sen-target-board>

      <aside aria-label="${text.statistics.title}">${statistics(text)}</aside>
    </main>`,
  });
}

export function section(text) {
  const { lang, section: own, sections } = text;
  const [party, ...others] = sections;
  const file = fileOf('section', lang);
  return frame(text, {
    name: 'section',
    title: `${own.heading} – ${text.ward}`,
    path: [text.homeStep, { label: own.heading, href: file }],
    main: html`<main id="${text.content}" class="sen-page sen-stack">
      <h1>${own.heading}</h1>
      <div class="sen-columns">
        <div class="sen-stack">
          <sen-party-work-list id="${party.id}" page-size="5">
            <h2 slot="heading">${party.title}</h2>
            ${party.cards.map(card)}
          </sen-party-work-list>
          <sen-pagination>
            <ul>
              <li><a href="${file}" aria-current="page">1</a></li>
              <li><a href="${file}?${own.pageParameter}=2">2</a></li>
              <li><a href="${file}?${own.pageParameter}=3">3</a></li>
            </ul>
          </sen-pagination>
        </div>
        <aside class="sen-stack" aria-label="${text.aside}">
          ${others.map((one) => list(one))} ${statistics(text)}
        </aside>
      </div>
    </main>`,
  });
}

export function article(text) {
  const { lang, article: own } = text;
  const file = fileOf('section', lang);
  return frame(text, {
    name: 'article',
    title: `${own.short} – ${text.ward}`,
    path: [
      text.homeStep,
      { label: text.section.heading, href: file },
      { label: own.short, href: fileOf('article', lang) },
    ],
    main: html`<main id="${text.content}" class="sen-page sen-stack">
      <sen-article
        issuer="${own.issuer}"
        document-number="23-NQ/TU"
        document-href="${file}?${own.documentParameter}={number}"
      >
        <span slot="category">${own.category}</span>
        <h1 slot="headline">${own.title}</h1>
        <span slot="meta"><time datetime="2024-02-27T10:03:00+07:00">${own.at}</time> · ${own.views}</span>
        <p slot="summary">${own.summary}</p>

        ${own.before}

        <sen-target-board heading-level="2" document-number="23-NQ/TU" issued-on="2023-11-16">
          <h2 slot="heading" id="${own.targetsId}">${own.targetsTitle}</h2>
          ${targetTable(text)}
        </sen-target-board>

        ${own.after}

        <p slot="signature">${own.issuer}</p>
        <a slot="previous" href="${fileOf('article', lang)}">${own.previous}</a>
      </sen-article>

      ${rating(text, fileOf('article', lang))}
    </main>`,
  });
}

export function contact(text) {
  const { lang, contactPage: own } = text;
  return frame(text, {
    name: 'contact',
    title: `${own.heading} – ${text.ward}`,
    path: [text.homeStep, { label: own.heading, href: fileOf('contact', lang) }],
    main: html`<main id="${text.content}" class="sen-page sen-stack">
      <h1>${own.heading}</h1>
      <div class="sen-columns">
        <div class="sen-stack">
          <sen-notice variant="information" notice-id="${own.hours.id}">
            <h2 slot="heading">${own.hours.title}</h2>
            <p>${own.hours.text}</p>
          </sen-notice>
          ${own.offices.map(
            ({ id, title, lines, form }) =>
              html`<section aria-labelledby="${id}">
                <h2 id="${id}">${title}</h2>
                ${lines} ${form && contactForm(form)}
              </section>`,
          )}
        </div>
        <aside class="sen-stack" aria-label="${text.aside}">
          <sen-visit-statistics online="554" total="2462134" as-of="2024-02-27T10:03:00+07:00">
            <h2 slot="heading">${text.statistics.title}</h2>
            <dl>
              ${[text.statistics.figures.at(0), text.statistics.figures.at(-1)].map(
                ([label, value]) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>
          </sen-visit-statistics>
        </aside>
      </div>
    </main>`,
  });
}

/** The week of the ward's leaders, in the table that an editor has pasted. */
export function schedule(text) {
  const { lang, schedulePage: own } = text;
  const file = fileOf('schedule', lang);
  return frame(text, {
    name: 'schedule',
    title: `${own.heading} – ${text.ward}`,
    path: [text.homeStep, { label: own.heading, href: file }],
    main: html`<main id="${text.content}" class="sen-page sen-stack">
      <h1>${own.heading}</h1>
      <section>
        <p>${own.note}</p>
        <nav aria-label="${own.periods}">
          <a href="${file}?${own.weekParameter}=09">${own.previous}</a> ·
          <a href="${file}?${own.weekParameter}=11">${own.next}</a>
        </nav>
      </section>
      <sen-work-schedule person-parameter="${own.personParameter}">
        <h2 slot="heading">${own.title}</h2>
        ${scheduleTable(own)}
      </sen-work-schedule>
    </main>`,
  });
}

/** The units of the ward and their people, as a nested list that is complete without script. */
export function organisation(text) {
  const { lang, organisationPage: own } = text;
  const file = fileOf('organisation', lang);
  return frame(text, {
    name: 'organisation',
    title: `${own.heading} – ${text.ward}`,
    path: [text.homeStep, { label: own.heading, href: file }],
    main: html`<main id="${text.content}" class="sen-page sen-stack">
      <h1>${own.heading}</h1>
      <section><p>${own.note}</p></section>
      <sen-organisation query-parameter="${own.parameter}">
        <h2 slot="heading">${own.title}</h2>
        <ul>
          ${unitItems(own.units)}
        </ul>
      </sen-organisation>
    </main>`,
  });
}

/** The documents of the ward, and a draft that it asks about. */
export function documents(text) {
  const { lang, documentsPage: own } = text;
  const file = fileOf('documents', lang);
  return frame(text, {
    name: 'documents',
    title: `${own.heading} – ${text.ward}`,
    path: [text.homeStep, { label: own.heading, href: file }],
    main: html`<main id="${text.content}" class="sen-page sen-stack">
      <h1>${own.heading}</h1>
      <sen-document-list
        page-size="10"
        query-parameter="${own.parameters.query}"
        kind-parameter="${own.parameters.kind}"
        year-parameter="${own.parameters.year}"
        issuer-parameter="${own.parameters.issuer}"
        field-parameter="${own.parameters.field}"
        state-parameter="${own.parameters.state}"
        sort-parameter="${own.parameters.sort}"
        page-parameter="${text.section.pageParameter}"
      >
        <h2 slot="heading">${own.list}</h2>
        ${documentTable(own, fileOf('article', lang))}
      </sen-document-list>
      <sen-document id="${own.draft.id}">
        <h2 slot="heading">${own.draft.title}</h2>
        <dl>
          ${own.draft.lines.map(
            ([label, value]) =>
              html`<dt>${label}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
      </sen-document>
    </main>`,
  });
}

/** The results of a search, as a CMS prints them. */
export function search(text) {
  const { lang, searchPage: own, documentsPage } = text;
  const file = fileOf('search', lang);
  return frame(text, {
    name: 'search',
    title: `${own.query} – ${own.heading} – ${text.ward}`,
    path: [text.homeStep, { label: own.heading, href: file }],
    main: html`<main id="${text.content}" class="sen-page sen-stack">
      <h1>${own.heading}</h1>
      <sen-search document-href="${fileOf('documents', lang)}?${documentsPage.parameters.query}={query}">
        <form action="${file}" method="get" role="search">
          <label>${own.label} <input type="search" name="${own.parameter}" value="${own.query}" /></label>
          <button>${own.submit}</button>
        </form>
        <p>${own.count}</p>
        <ol>
          ${own.results.map(
            ([href, title, summary]) =>
              html`<li>
                <a href="${href}">${title}</a>
                <p>${summary}</p>
              </li>`,
          )}
        </ol>
      </sen-search>
    </main>`,
  });
}

/** The tool for editors. It is in no file with all elements; `loader.js` loads it. */
export function targets(text) {
  const { lang, targetsPage: own } = text;
  return frame(text, {
    name: 'targets',
    title: `${own.heading} – ${text.ward}`,
    path: [text.homeStep, { label: own.heading, href: fileOf('targets', lang) }],
    script: 'loader.js',
    main: html`<main id="${text.content}" class="sen-page sen-stack">
      <h1>${own.heading}</h1>
      <sen-target-import>
        <p>${own.introduction}</p>
        <noscript><p>${own.noScript}</p></noscript>
      </sen-target-import>
    </main>`,
  });
}
