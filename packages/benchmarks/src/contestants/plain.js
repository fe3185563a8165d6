// The baseline: plain HTML as a server would print it, with one style sheet.
import { grouping, programme, visitLabels } from '../page/content.js';
import { repeated, run } from '../page/runner.js';

export const card = ({ title, url, publishedAt, category, summary, image, text }) =>
  `<article class="card"><img class="media" src="${image.src}" alt="" width="720" height="480" loading="lazy" decoding="async"><div class="body"><h3 class="headline"><a href="${url}">${title}</a></h3><span class="category">${category}</span><div class="meta"><time datetime="${publishedAt}">${text.published}</time><span class="views">${text.views}</span></div><p class="summary">${summary}</p></div></article>`;

export const meter = ({ label, actual, text }) =>
  `<div class="meter"><div class="top"><p class="label">${label}</p><p class="value"><b>${text.figure}</b> <small>${text.when}</small></p></div><svg class="track" aria-hidden="true"><rect class="fill" width="${actual}%" height="100%" rx="4"></rect><rect class="mark" x="75%" width="5%" height="100%"></rect><rect class="mark" x="85%" width="3" height="100%"></rect></svg><div class="legend"><span>${text.first}</span><span>${text.second}</span><span class="chip">${text.state}</span></div></div>`;

const panel = (figures) =>
  `<section class="panel"><h2>Thống kê truy cập</h2><dl>${Object.entries(figures)
    .map(([name, value]) => `<div><dt>${visitLabels[name]}</dt><dd>${grouping(value)}</dd></div>`)
    .join('')}</dl></section>`;

export function updateCard(element, { title, text }) {
  element.querySelector('.headline a').textContent = title;
  element.querySelector('.views').textContent = text.views;
}

export function updateMeter(element, { actual, text }) {
  element.querySelector('b').textContent = text.figure;
  element.querySelector('.fill').setAttribute('width', `${actual}%`);
}

run({
  card: repeated({ markup: card, update: updateCard }),
  list: {
    prepare: (items) =>
      `<section><h2>Tin tức</h2><ul class="list">${items.map((item) => `<li>${card(item)}</li>`).join('')}</ul></section>`,
    create(stage, html) {
      stage.innerHTML = html;
    },
    update(stage, items) {
      const rows = stage.querySelector('.list').children;
      items.forEach((item, index) => updateCard(rows[index], item));
    },
  },
  meter: repeated({ markup: meter, update: updateMeter }),
  statistics: repeated({
    markup: panel,
    update(element, figures) {
      const values = element.querySelectorAll('dd');
      Object.values(figures).forEach((value, index) => (values[index].textContent = grouping(value)));
    },
  }),
  board: {
    prepare(items) {
      const { title, groups } = programme(items);
      const group = ({ label, targets }) => `<h3>${label}</h3>${targets.map(meter).join('')}`;
      return `<section class="board"><h2>${title}</h2>${groups.map(group).join('')}</section>`;
    },
    create(stage, html) {
      stage.innerHTML = html;
    },
    update(stage, items) {
      const meters = stage.querySelectorAll('.meter');
      items.forEach((item, index) => updateMeter(meters[index], item));
    },
  },
});
