// Parsing feeds in the browser: processor time per megabyte.
import { bundle } from './bundle.mjs';
import { freshPage, spent, startSpending } from './browser.mjs';
import { article } from './page/content.js';
import { serveTexts } from './stage.mjs';

const entry = `
import { parseFeed } from '@sen-portal/data/feed.js';
globalThis.read = async (address) => { globalThis.text = await (await fetch(address)).text(); };
globalThis.parse = async () => (await parseFeed(globalThis.text, { url: location.href })).articles.length;
globalThis.isReady = true;`;

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const formats = {
  RSS: (articles) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Tin</title><link>https://phuong.example/</link>${articles
      .map(
        ({ title, url, publishedAt, category, summary }) =>
          `<item><title>${escape(title)}</title><link>https://phuong.example${url}</link><guid>${url}</guid><pubDate>${new Date(publishedAt).toUTCString()}</pubDate><category>${category}</category><description><![CDATA[<p>${summary} <b>Xem thêm</b></p>]]></description></item>`,
      )
      .join('\n')}</channel></rss>`,
  Atom: (articles) =>
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title>${articles
      .map(
        ({ title, url, publishedAt, category, summary }) =>
          `<entry><id>${url}</id><title>${escape(title)}</title><link href="https://phuong.example${url}"/><published>${publishedAt}</published><category term="${category}"/><summary type="html">&lt;p&gt;${summary}&lt;/p&gt;</summary></entry>`,
      )
      .join('\n')}</feed>`,
  'JSON Feed': (articles) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tin',
      items: articles.map(({ id, title, url, publishedAt, category, summary }) => ({
        id,
        title,
        url: `https://phuong.example${url}`,
        date_published: publishedAt,
        tags: [category],
        content_html: `<p>${summary} <b>Xem thêm</b></p>`,
      })),
    }),
};

/** @returns {Promise<Record<string, {articles: number, bytes: number, perMegabyte: number[]}>>} milliseconds */
export async function measureFeeds({ browser, repetitions, tell }) {
  const made = await bundle('bench:feed', { texts: { 'bench:feed': entry } });
  const files = { '/favicon.ico': '' };
  for (const { name, code } of made.files) files[`/${name}`] = code;
  files['/feed.html'] =
    `<!doctype html><meta charset="utf-8"><title>feed</title><script type="module" src="/${made.files[0].name}"></script>`;
  const results = {};
  for (const [name, write] of Object.entries(formats)) {
    const one = Buffer.byteLength(write([article(1)]));
    const articles = Array.from({ length: Math.ceil(2_000_000 / one) }, (_, index) => article(index));
    const text = write(articles);
    files[`/${encodeURIComponent(name)}.txt`] = text;
    files[`/${encodeURIComponent(name)}-small.txt`] = write(articles.slice(0, 5));
    results[name] = { articles: articles.length, bytes: Buffer.byteLength(text), perMegabyte: [] };
  }
  const server = await serveTexts(files);
  try {
    for (let repetition = 0; repetition < repetitions; repetition++) {
      for (const [name, result] of Object.entries(results)) {
        tell(`feeds, ${name}, ${repetition + 1} of ${repetitions}`);
        const { page, client, close } = await freshPage(browser);
        await page.goto(`${server.url}/feed.html`);
        await page.waitForFunction(() => globalThis.isReady);
        // The parser's chunks load with the first feed.
        await page.evaluate((address) => globalThis.read(address), `/${encodeURIComponent(name)}-small.txt`);
        await page.evaluate(() => globalThis.parse());
        await page.evaluate((address) => globalThis.read(address), `/${encodeURIComponent(name)}.txt`);
        await startSpending(client);
        const before = await spent(client);
        const found = await page.evaluate(() => globalThis.parse());
        const after = await spent(client);
        await close();
        if (found === 0) throw new Error(`No article was found in the ${name} feed.`);
        result.found = found;
        result.perMegabyte.push((after.total - before.total) / (result.bytes / 1e6));
      }
    }
  } finally {
    await server.close();
  }
  return results;
}
