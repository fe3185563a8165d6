// Server rendering: 1,000 cards in a list, compared with escaped template strings.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../build/tasks/run.mjs';
import { weigh } from './bundle.mjs';
import { article, bare } from './page/content.js';
import { median, pairedRatio, shuffled } from './statistics.mjs';

const entry = path.join(root, 'packages/ssr/dist/index.js');
export const hasSsr = () => existsSync(entry);
export const loadSsr = () => import(pathToFileURL(entry).href);

const count = 1000;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (value) => String(value).replace(/[&<>"]/g, (character) => entities[character]);

const asStrings = (articles) =>
  `<section><h2>Tin tức</h2><ul class="list">${articles
    .map(
      ({ title, url, publishedAt, category, summary, image, text }) =>
        `<li><article class="card"><img class="media" src="${escape(image.src)}" alt="${escape(image.alt)}" loading="lazy" decoding="async"><div class="body"><h3 class="headline"><a href="${escape(url)}">${escape(title)}</a></h3><span class="category">${escape(category)}</span><div class="meta"><time datetime="${escape(publishedAt)}">${escape(text.published)}</time><span class="views">${escape(text.views)}</span></div><p class="summary">${escape(summary)}</p></div></article></li>`,
    )
    .join('')}</ul></section>`;

/** @returns {Promise<object | undefined>} milliseconds, ratio and bytes; undefined without the server package */
export async function measureSsr({ repetitions, tell }) {
  if (!hasSsr()) return undefined;
  tell('server rendering');
  const { renderPage } = await loadSsr();
  const articles = Array.from({ length: count }, (_, index) => article(index));
  const data = JSON.stringify(articles.map(bare)).replace(/</g, '\\u003c');
  const page = `<!doctype html><html lang="vi"><title>Tin</title><body><sen-section-list heading="Tin tức" layout="rows"><script type="application/json">${data}</script></sen-section-list>`;
  const limits = { milliseconds: 60_000 };
  const ways = {
    strings: () => asStrings(articles),
    sen: async () => (await renderPage(page, { limits })).html,
  };
  const times = { strings: [], sen: [] };
  const made = {};
  // The first rounds warm up the compiler, as on a server that has run for a minute.
  for (let round = -3; round < repetitions * 4; round++) {
    for (const [name, render] of shuffled(Object.entries(ways))) {
      const started = process.cpuUsage();
      made[name] = await render();
      const { user, system } = process.cpuUsage(started);
      if (round >= 0) times[name].push((user + system) / 1000);
    }
  }
  const styles = made.sen.match(/<style>|<link rel="stylesheet"/g)?.length ?? 0;
  return {
    count,
    milliseconds: Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)])),
    ratio: pairedRatio(times.sen, times.strings),
    bytes: Object.fromEntries(Object.entries(made).map(([name, html]) => [name, weigh([html])])),
    styles,
  };
}
