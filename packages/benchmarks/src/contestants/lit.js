// Bare Lit: one element with properties, a template and cached formats.
import { css, html, LitElement, unsafeCSS } from 'lit';
import { repeated, run } from '../page/runner.js';
import { cardCss, meterCss } from './styles.js';

const dates = new Intl.DateTimeFormat('vi', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });
const numbers = new Intl.NumberFormat('vi');
const sheet = (text) => css`
  :host {
    display: block;
  }
  ${unsafeCSS(text)}
`;

class LitCard extends LitElement {
  static styles = sheet(cardCss);
  static properties = { headline: {}, href: {}, published: {}, views: {}, category: {}, summary: {}, image: {} };

  render() {
    const { headline, href, published, views, category, summary, image } = this;
    return html`<article class="card">
      <img class="media" alt="" src=${image} loading="lazy" decoding="async" />
      <div class="body">
        <h3 class="headline"><a href=${href}>${headline}</a></h3>
        <span class="category">${category}</span>
        <div class="meta">
          <time datetime=${published}>${dates.format(new Date(published))}</time>
          <span class="views">${numbers.format(views)} lượt xem</span>
        </div>
        <p class="summary">${summary}</p>
      </div>
    </article>`;
  }
}

class LitMeter extends LitElement {
  static styles = sheet(meterCss);
  static properties = { label: {}, actual: {}, when: {}, first: {}, second: {}, state: {} };

  render() {
    const { label, actual, when, first, second, state } = this;
    return html`<div class="meter">
      <div class="top">
        <p class="label">${label}</p>
        <p class="value"><b>${numbers.format(actual)} %</b> <small>${when}</small></p>
      </div>
      <svg class="track" aria-hidden="true">
        <rect class="fill" width="${actual}%" height="100%" rx="4"></rect>
        <rect class="mark" x="75%" width="5%" height="100%"></rect>
        <rect class="mark" x="85%" width="3" height="100%"></rect>
      </svg>
      <div class="legend"><span>${first}</span><span>${second}</span><span class="chip">${state}</span></div>
    </div>`;
  }
}

customElements.define('lit-card', LitCard);
customElements.define('lit-meter', LitMeter);

run({
  card: repeated({
    markup: ({ title, url, publishedAt, views, category, summary, image }) =>
      `<lit-card headline="${title}" href="${url}" published="${publishedAt}" views="${views}" category="${category}" summary="${summary}" image="${image.src}"></lit-card>`,
    update: (element, { title, views }) => Object.assign(element, { headline: title, views }),
  }),
  meter: repeated({
    markup: ({ label, actual, text }) =>
      `<lit-meter label="${label}" actual="${actual}" when="${text.when}" first="${text.first}" second="${text.second}" state="${text.state}"></lit-meter>`,
    update: (element, { actual }) => Object.assign(element, { actual }),
  }),
});
