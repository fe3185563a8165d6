// Parts that several sample pages have: a card, the table of targets, the counter block of a CMS.
import { html } from './html.mjs';

/** A card: `scene` names a picture in docs/embed/images/. */
export const card = ({ scene, category, title, href, date, at, views, summary }) =>
  html`<sen-article-card>
    ${scene && html`<img slot="image" src="images/${scene}.svg" alt="" width="720" height="480" loading="lazy" />`}
    ${category && html`<span slot="category">${category}</span>`}
    <h3 slot="headline"><a href="${href}">${title}</a></h3>
    <span slot="meta"><time datetime="${date}">${at}</time> · ${views}</span>
    ${summary && html`<p slot="summary">${summary}</p>`}
  </sen-article-card>`;

/** The table of the resolution's targets, as an editor pastes it. */
export const targetTable = ({ targets: { caption, columns, groups } }) =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      ({ title, rows }) =>
        html`<tbody>
          <tr>
            <th colspan="3" scope="rowgroup">${title}</th>
          </tr>
          ${rows.map(
            ([name, ...values]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${values.map((value) => html`<td>${value}</td>`)}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;

/** A schedule with cells merged by day and session, as pasted from a word processor. */
export const scheduleTable = ({ columns, days }) =>
  html`<table>
    <tr>
      ${columns.map((column) => html`<th scope="col">${column}</th>`)}
    </tr>
    ${days.map(({ day, sessions }) => {
      const rows = sessions.flatMap(([session, ...items]) =>
        items.map((item, at) => [at ? '' : html`<td rowspan="${items.length}">${session}</td>`, item]),
      );
      return rows.map(
        ([session, item], at) =>
          html`<tr>
            ${at ? '' : html`<th scope="rowgroup" rowspan="${rows.length}">${day}</th>`} ${session}
            ${item.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      );
    })}
  </table>`;

/** The counter block of NukeViet, which the element reads. */
export const statistics = ({ statistics: { title, figures } }) =>
  html`<sen-visit-statistics as-of="2024-02-27T10:03:00+07:00">
    <h2 slot="heading">${title}</h2>
    <ul class="counter">
      ${figures.map(([label, value]) => html`<li><span>${label}</span> <span>${value}</span></li>`)}
    </ul>
  </sen-visit-statistics>`;

/** The satisfaction rating of a page, which posts to a server that the sample does not have. */
export const rating = ({ rating: own }, page) =>
  html`<sen-rating>
    <h2 slot="heading">${own.title}</h2>
    <form method="post" action="/danh-gia">
      <input type="hidden" name="page" value="${page}" />
      <fieldset>
        <legend>${own.question}</legend>
        ${own.grades.map(
          ([value, label], index) =>
            html`<label
              ><input type="radio" name="grade" value="${value}" ${index ? '' : ' required'} /> ${label}</label
            >`,
        )}
      </fieldset>
      <label for="${own.id}">${own.comment}</label>
      <p id="${own.id}-2">${own.hint}</p>
      <textarea id="${own.id}" name="comment" rows="3" maxlength="1000" aria-describedby="${own.id}-2"></textarea>
      <button>${own.send}</button>
    </form>
  </sen-rating>`;

/** A form of contact, which posts to a server that the sample does not have. */
export const contactForm = (own) =>
  html`<sen-form>
    <form id="${own.id}" method="post" action="/lien-he">
      <sen-field>
        <label for="${own.id}-1">${own.name}</label>
        <input id="${own.id}-1" name="name" autocomplete="name" required />
      </sen-field>
      <sen-field>
        <label for="${own.id}-2">${own.email}</label>
        <p>${own.emailHint}</p>
        <input id="${own.id}-2" name="email" type="email" autocomplete="email" required />
      </sen-field>
      <sen-field format="telephone">
        <label for="${own.id}-3">${own.telephone}</label>
        <input id="${own.id}-3" name="phone" type="tel" autocomplete="tel" />
      </sen-field>
      <sen-field>
        <label for="${own.id}-4">${own.content}</label>
        <textarea id="${own.id}-4" name="content" rows="6" maxlength="2000" required></textarea>
      </sen-field>
      <button>${own.send}</button>
    </form>
  </sen-form>`;

/**
 * A table of documents, as a CMS prints it.
 *
 * @param address the page of a document, without its number
 */
export const documentTable = ({ columns, rows }, address) =>
  html`<table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([number, ...cells]) =>
          html`<tr>
            <td><a href="${address}?van-ban=${encodeURIComponent(number)}">${number}</a></td>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
