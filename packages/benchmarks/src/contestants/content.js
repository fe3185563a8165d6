// Plain markup inside or next to a peer's element, for content that the element does not support.
export const media = ({ image }, slot = '') =>
  `<img${slot} class="media" src="${image.src}" alt="" width="720" height="480" loading="lazy" decoding="async">`;
export const headline = ({ title, url }, slot = '') => `<h3${slot} class="headline"><a href="${url}">${title}</a></h3>`;
export const category = (item, slot = '') => `<span${slot} class="category">${item.category}</span>`;
export const meta = ({ publishedAt, text }, slot = '') =>
  `<div${slot} class="meta"><time datetime="${publishedAt}">${text.published}</time><span class="views">${text.views}</span></div>`;
export const summary = (item, slot = '') => `<p${slot} class="summary">${item.summary}</p>`;

/** Name and figure above a bar, milestones and state below it. */
export const withLegend = ({ label, text }, bar) =>
  `<div class="meter"><div class="top"><p class="label">${label}</p><p class="value"><b>${text.figure}</b> <small>${text.when}</small></p></div>${bar}<div class="legend"><span>${text.first}</span><span>${text.second}</span><span class="chip">${text.state}</span></div></div>`;

export function updateCard(element, { title, text }) {
  element.querySelector('.headline a').textContent = title;
  element.querySelector('.views').textContent = text.views;
}

/** @param {(actual: number) => object} properties of the peer's bar */
export const updateMeter =
  (properties) =>
  (element, { actual, text }) => {
    element.querySelector('b').textContent = text.figure;
    Object.assign(element.children[1], properties(actual));
  };
