// Hand-written custom elements without a library: a cloned template, one shared style sheet, cached formats,
// attributes in, text nodes out.
import { repeated, run } from '../page/runner.js';
import { cardCss, meterCss } from './styles.js';

const dates = new Intl.DateTimeFormat('vi', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });
const numbers = new Intl.NumberFormat('vi');

function prepared(css, markup) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const template = document.createElement('template');
  template.innerHTML = markup;
  return (host) => {
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    return root;
  };
}

class Vanilla extends HTMLElement {
  attributeChangedCallback(name, _, value) {
    if (this.shadowRoot) this.show(name, value);
  }

  connectedCallback() {
    if (this.shadowRoot) return;
    this.constructor.draw(this);
    for (const name of this.constructor.observedAttributes) this.show(name, this.getAttribute(name));
  }
}

class VanillaCard extends Vanilla {
  static observedAttributes = ['headline', 'href', 'published', 'views', 'category', 'summary', 'image'];

  static draw = prepared(
    `:host{display:block}${cardCss}`,
    '<article class="card"><img class="media" alt="" loading="lazy" decoding="async"><div class="body"><h3 class="headline"><a></a></h3><span class="category"></span><div class="meta"><time></time><span class="views"></span></div><p class="summary"></p></div></article>',
  );

  show(name, value) {
    const at = (selector) => this.shadowRoot.querySelector(selector);
    switch (name) {
      case 'headline':
        at('a').textContent = value;
        break;
      case 'href':
        at('a').href = value;
        break;
      case 'published':
        at('time').dateTime = value;
        at('time').textContent = dates.format(new Date(value));
        break;
      case 'views':
        at('.views').textContent = `${numbers.format(value)} lượt xem`;
        break;
      case 'image':
        at('img').src = value;
        break;
      default:
        at(`.${name}`).textContent = value;
    }
  }
}

class VanillaMeter extends Vanilla {
  static observedAttributes = ['label', 'actual', 'when', 'first', 'second', 'state'];

  static draw = prepared(
    `:host{display:block}${meterCss}`,
    '<div class="meter"><div class="top"><p class="label"></p><p class="value"><b></b> <small></small></p></div><svg class="track" aria-hidden="true"><rect class="fill" height="100%" rx="4"></rect><rect class="mark" x="75%" width="5%" height="100%"></rect><rect class="mark" x="85%" width="3" height="100%"></rect></svg><div class="legend"><span class="first"></span><span class="second"></span><span class="chip"></span></div></div>',
  );

  show(name, value) {
    const at = (selector) => this.shadowRoot.querySelector(selector);
    if (name === 'actual') {
      at('b').textContent = `${numbers.format(value)} %`;
      at('.fill').setAttribute('width', `${value}%`);
    } else {
      at({ when: 'small', state: '.chip' }[name] ?? `.${name}`).textContent = value;
    }
  }
}

customElements.define('vanilla-card', VanillaCard);
customElements.define('vanilla-meter', VanillaMeter);

run({
  card: repeated({
    markup: ({ title, url, publishedAt, views, category, summary, image }) =>
      `<vanilla-card headline="${title}" href="${url}" published="${publishedAt}" views="${views}" category="${category}" summary="${summary}" image="${image.src}"></vanilla-card>`,
    update(element, { title, views }) {
      element.setAttribute('headline', title);
      element.setAttribute('views', views);
    },
  }),
  meter: repeated({
    markup: ({ label, actual, text }) =>
      `<vanilla-meter label="${label}" actual="${actual}" when="${text.when}" first="${text.first}" second="${text.second}" state="${text.state}"></vanilla-meter>`,
    update: (element, { actual }) => element.setAttribute('actual', actual),
  }),
});
