// The result of rendering a page: rendered elements, and unchanged content.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { after, describe, it } from 'node:test';
import { parse } from 'parse5';
import { samples } from '../../../elements/src/testing/contract.samples.ts';
import { renderPage, streamPage } from '../../dist/index.js';

const now = new Date('2024-03-01T08:00:00+07:00');
const card = '<sen-article-card headline="Nghị quyết" published="2024-02-29"></sen-article-card>';

/** Renders, and returns the page with its warnings. */
async function render(html, options) {
  const warnings = [];
  const page = await renderPage(html, { now, warn: (message) => warnings.push(message), ...options });
  return { ...page, warnings };
}

/** The page without the rendered parts. */
const stripped = (html) =>
  html
    .replace(/<script type="application\/ld\+json" data-sen-ssr>[^]*?<\/script>/g, '')
    .replaceAll(/ data-sen-ssr| slot="sen-\d+"/g, '')
    .replace(/<template shadowrootmode="open"><!--sen [^]*?<\/template>(?!<!--\/lit-part)/g, '');

/** The text of the shadow trees. */
const shadowText = (html) =>
  Array.from(html.matchAll(/<template shadowrootmode="open">([^]*?)<\/template>/g), ([, shadow]) =>
    shadow
      .replace(/<style>[^]*?<\/style>/g, '')
      .replace(/<!--[^]*?-->/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const servers = [];
after(() => servers.forEach(({ close }) => close()));

async function serveJson(answer) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    answer(request, response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  servers.push({ close: () => (server.close(), server.closeAllConnections()) });
  return { asked, origin: `http://127.0.0.1:${server.address().port}` };
}

describe('a rendered page', () => {
  it('uses the nearest lang', async () => {
    const views = '<sen-article-card headline="x" views="73"></sen-article-card>';
    const { html } = await render(`<html lang=vi><body>${views}<div lang=en>${views}</div>`);
    const [vietnamese, english] = shadowText(html);
    assert.match(vietnamese, /73 lượt xem/);
    assert.match(english, /73 views/);
  });

  for (const [tag, { markup }] of Object.entries(samples)) {
    it(`contains <${tag}>, and no element beside it is left out`, async () => {
      const { html, warnings } = await render(`${card}${markup}`);
      assert.match(shadowText(html)[0], /29\/02\/2024/);
      assert.ok(shadowText(html).length > 1 || tag === 'sen-portal');
      assert.deepEqual(warnings, []);
    });
  }

  it('uses the surrounding portal of an element', async () => {
    const { html } = await render(`<sen-portal locale="en" time-zone="UTC" heading-level="5">
      <sen-article-card headline="x" published="2024-02-27T10:03:00+07:00"></sen-article-card></sen-portal>`);
    assert.match(html, /<h5 part="headline"/);
    assert.match(html, /03:03/);
  });

  it('names the slots of children with a data-slot, which work without script', async () => {
    const page = (attribute) =>
      `<sen-article-card><h3 ${attribute}="headline"><a href="/a">Tin một</a></h3><i data-slot="x">y</i></sen-article-card>`;
    const { html } = await render(page('data-slot'));
    assert.match(html, /<h3 slot="headline" data-slot="headline">/);
    assert.match(html, /<i data-slot="x">/);
    const shadow = (text) => /<template shadowrootmode="open">([^]*)<\/template>/.exec(text)[1];
    assert.equal(shadow(html), shadow((await render(page('slot'))).html));
    assert.equal((await render(html)).html, html);
  });

  it('reads a feed in the time zone of the portal around the element', async () => {
    const rss = `<rss version="2.0"><channel><title>t</title><item><title>Tin</title><link>https://a.example/1</link>
      <pubDate>27/02/2024 10:03</pubDate></item></channel></rss>`;
    const list = (zone) =>
      `<sen-portal${zone}><sen-section-list src="/tin.rss" page-size="1"></sen-section-list></sen-portal>`;
    const { origin } = await serveJson((_, response) => response.end(rss));
    const { html } = await render(`${list(' time-zone="UTC"')}${list('')}`, {
      url: `${origin}/`,
      origins: [origin],
    });
    assert.match(html, /"publishedAt":"2024-02-27T10:03:00(Z|\+00:00)"/);
    assert.match(html, /"publishedAt":"2024-02-27T10:03:00\+07:00"/);
  });

  it('marks new articles by the given clock', async () => {
    assert.match(shadowText((await render(card)).html)[0], /Mới/);
    assert.doesNotMatch(shadowText((await render(card, { now: new Date('2025-01-01') })).html)[0], /Mới/);
  });

  it('escapes text', async () => {
    const { html } = await render(
      `<sen-article-card headline='<img src=x onerror="a()">' summary="</template><script>b()</script>"></sen-article-card>`,
    );
    const [, shadow] = /<template shadowrootmode="open">([^]*)<\/template>/.exec(html);
    assert.doesNotMatch(shadow, /<img src=x|<script|<\/template/);
    assert.match(shadow, /&lt;img/);
  });

  it('does not render twice', async () => {
    const once = await render(card);
    assert.equal((await render(once.html)).html, once.html);
  });

  it('returns the hash of every style in it, or the files', async () => {
    const list = `<sen-section-list page-size="1" paging="pages"><script type="application/json">[{"title": "a", "url": "#"},
      {"title": "b", "url": "#"}]</script></sen-section-list>`;
    const { html, styleHashes } = await render(list);
    const styles = Array.from(html.matchAll(/<style>([^]*?)<\/style>/g), ([, text]) => text);
    assert.equal(styles.length, 2);
    for (const style of styles) {
      assert.ok(styleHashes.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`));
    }
    const linked = await render(list, { styles: 'link', base: '/a/' });
    assert.doesNotMatch(linked.html, /<style/);
    assert.match(linked.html, /<link rel="stylesheet" href="\/a\/sen-section-list\.css\?/);
    assert.equal(linked.styleFiles.length, 2);
  });

  it('renders the children of a list as the list', async () => {
    const { html } = await render('<sen-section-list><ul><li><a href="/a">Tin một</a></li></ul></sen-section-list>');
    assert.match(html, /part="link" href="\/a"/);
  });

  it('separates pages that are rendered concurrently', async () => {
    const page = (lang) =>
      `<html lang=${lang}>${'<sen-article-card headline="x" views="73"></sen-article-card>'.repeat(40)}`;
    const pages = await Promise.all(['vi', 'en', 'vi', 'en'].map((lang) => render(page(lang))));
    pages.forEach(({ html }, index) => {
      for (const text of shadowText(html)) assert.match(text, index % 2 ? /73 views/ : /73 lượt xem/);
    });
  });
});

describe('structured data', () => {
  const url = 'https://phuong.example/tin/1';
  const page = `<sen-breadcrumb><ol><li><a href="/">Trang chủ</a></li><li>Tin</li></ol></sen-breadcrumb>
    <sen-article headline="</script><!--<script>x" published="2024-02-27"><p>Chữ</p><table><tr><td>1</table></sen-article>`;
  /** The data for a search engine that runs no script. */
  const read = (html) => {
    const found = [];
    const visit = (node) => {
      const type = node.attrs?.find(({ name }) => name === 'type')?.value;
      if (type === 'application/ld+json') found.push(JSON.parse(node.childNodes[0].value));
      node.childNodes?.forEach(visit);
    };
    visit(parse(html));
    return found;
  };

  it('is in the page, with any text', async () => {
    const { html } = await render(page, { url });
    const [way, article] = read(html);
    assert.equal(way.itemListElement[0].item, 'https://phuong.example/');
    assert.equal(article.headline, '</script><!--<script>x');
    assert.equal(article.url, url);
    assert.equal(stripped(html), page);
  });

  it('is left to the browser if the URL is unknown, or the author disables it', async () => {
    assert.deepEqual(read((await render(page)).html), []);
    const silent = page.replaceAll(/<sen-(breadcrumb|article)/g, '$& structured-data="none"');
    assert.deepEqual(read((await render(silent, { url })).html), []);
  });

  it('is not written twice', async () => {
    const once = await render(page, { url });
    assert.equal((await render(once.html, { url })).html, once.html);
  });
});

describe('foreign content', () => {
  const pages = {
    'a byte order mark and Windows line ends': `\uFEFF<!doctype html>\r\n<title>x</title>\r\n${card}\r\n<p>é 🌸`,
    'tags that are not closed': `<div><p>a<b>b<i>c</b>d<table><tr>${card}<td>x</div></span></p><sen-article-card headline=y>`,
    'upper case, no quotes, slashes': '<SEN-ARTICLE-CARD headline=x/><Sen-Article-Card HEADLINE="y" />',
    'long data, real and not': `<!-- <script>${'x'.repeat(2000)}-->${card}<p title='<script>${'y'.repeat(1200)}'>${card}</script>
      <script type="application/json">["${'z'.repeat(3000)}"]</script>${card}`,
    'long data': `<script type="application/json">["${'z'.repeat(3000)}"]</script>${card}<script>${'a'.repeat(2000)}</script>${card}`,
    quirks: `<body bgcolor=red><center>${card}<font>x</body></html><p>after`,
    'svg and math': `<svg><sen-article-card headline=x></sen-article-card><foreignObject>${card}</foreignObject></svg>`,
  };
  for (const [what, html] of Object.entries(pages)) {
    it(`is unchanged to the byte: ${what}`, async () => {
      const rendered = await render(html);
      assert.equal(stripped(rendered.html), html);
      assert.notEqual(rendered.html, html);
    });
  }

  const untouched = {
    comments: `<!-- ${card} -->`,
    scripts: `<script>const x = '${card}';</script>`,
    'texts and attributes': `<textarea>${card}</textarea><title>${card}</title><p title='${card}'>`,
    templates: `<template>${card}</template>`,
    noscript: `<noscript>${card}</noscript>`,
    'svg of that name': '<svg><sen-article-card headline=x></sen-article-card></svg>',
    'an unfinished tag': '<p>x<sen-article-card headline="x"',
    'tags we do not know': '<sen-nothing></sen-nothing><sen-article-cards></sen-article-cards>',
    nothing: '',
  };
  for (const [what, html] of Object.entries(untouched)) {
    it(`is unchanged: ${what}`, async () => assert.equal((await render(html)).html, html));
  }

  it('is unchanged when nested very deep', async () => {
    const html = `${'<div>'.repeat(20_000)}${card}`;
    assert.equal(stripped((await render(html)).html), html);
  });
});

describe('limits', () => {
  it('leave a page that is too large unchanged, and warn once', async () => {
    const { html, warnings } = await render(card.repeat(10), { limits: { characters: 100 } });
    assert.equal(html, card.repeat(10));
    assert.equal(warnings.length, 1);
  });

  it('render the first elements of too many', async () => {
    const { html, warnings } = await render(card.repeat(10), { limits: { elements: 3 } });
    assert.equal(shadowText(html).length, 3);
    assert.equal(stripped(html), card.repeat(10));
    assert.equal(warnings.length, 1);
  });

  it('leave elements to the browser when time is up', async () => {
    const { html, warnings } = await render(card.repeat(10), { limits: { milliseconds: -1 } });
    assert.equal(html, card.repeat(10));
    assert.equal(warnings.length, 1);
  });
});

describe('children in separate slots', () => {
  const pages = {
    'cards of a list': `<sen-section-list heading="x">${card}<!-- -->${card}<sen-article-card slot="" headline=y /></sen-section-list>`,
    'headings of a board, whose meters are data':
      '<sen-target-board><h3>a</h3><sen-target-meter label=x targets="2025: 75"></sen-target-meter><H3>b</H3><sen-target-meter label=y></sen-target-board>',
    'text around tables':
      '<sen-article headline="x"><p>a</p><p>b</p><table><tr><td>c</table>bare <b>text</b><figure><table></table></figure></sen-article>',
  };
  /** For each slot in the shadow trees of elements the assigned elements, as in a browser. */
  const inSlots = (html) => {
    const slots = [];
    const visit = (node) => {
      const template = node.childNodes?.find((child) => child.nodeName === 'template');
      const nameOf = (child, name) => child.attrs?.find((attribute) => attribute.name === name)?.value ?? '';
      const within = (inner) => {
        if (inner.nodeName === 'slot' && /^(sen-.*)?$/.test(nameOf(inner, 'name')))
          slots.push(
            node.childNodes
              .filter(
                (child) =>
                  !/^(template|#comment)$/.test(child.nodeName) && nameOf(child, 'slot') === nameOf(inner, 'name'),
              )
              .map((child) => child.nodeName.toLowerCase()),
          );
        if (inner.nodeName !== 'template') inner.childNodes?.forEach(within);
      };
      template?.content.childNodes.forEach(within);
      node.childNodes?.forEach(visit);
    };
    visit(parse(html));
    return slots;
  };

  const wanted = {
    'cards of a list': [['sen-article-card'], ['sen-article-card'], ['sen-article-card']],
    'headings of a board, whose meters are data': [['h3'], ['h3']],
    'text around tables': [['p', 'p'], ['table'], ['#text', 'b'], ['figure']],
  };
  for (const [what, html] of Object.entries(pages)) {
    it(`are assigned by name: ${what}`, async () => {
      const rendered = await render(html);
      assert.deepEqual(inSlots(rendered.html), wanted[what]);
      assert.equal(stripped(rendered.html), html);
    });
  }

  it('are configured by the list', async () => {
    const { html } = await render(
      `<sen-section-list heading="x" heading-level="4" layout="rows">${card}</sen-section-list>`,
    );
    assert.match(html, /<article part="base" class="base card row/);
    assert.match(html, /<h5 part="headline"/);
  });

  it('need no name if there is one slot', async () => {
    const { html } = await render('<sen-article headline="x"><p>a</p><p>b</p></sen-article>');
    assert.match(html, /<slot\s*><\/slot>/);
    assert.doesNotMatch(html, /sen-0/);
  });

  it('have a name if others must not be visible', async () => {
    const { html } = await render(
      `<sen-section-list page-size="1">${card}<sen-article-card headline="Hai"></sen-section-list>`,
    );
    assert.match(html, /<slot name="sen-0">/);
    assert.match(html, /<noscript>.*<slot name="sen-1">.*<\/noscript>/);
  });

  it('share one slot if they cannot have a name', async () => {
    const together = {
      'texts around a table': '<sen-article headline="x">a<table></table>b</sen-article>',
      'a space between links':
        '<sen-article headline="x">a<table></table><a href=#>b</a> <a href=#>c</a></sen-article>',
      'a tag that is read as another': '<sen-article headline="x"><image><table></table></sen-article>',
      'a tag that the parser adds': '<sen-article headline="x"></p><table></table></sen-article>',
    };
    for (const [what, source] of Object.entries(together)) {
      const { html } = await render(source);
      assert.equal(stripped(html), source, what);
      assert.equal(html.match(/<slot\s*>/g).length, 1, what);
      assert.doesNotMatch(html, /sen-\d/, what);
    }
  });
});

describe('src', () => {
  const list = (src) => `<p>trước</p><sen-section-list src="${src}"><p>Đang tải</p></sen-section-list>`;
  const articles = JSON.stringify([{ title: 'Tin </script> một', url: '/a', publishedAt: '2024-02-27' }]);

  it('is found by the name that the site of the page gives it', async () => {
    const server = await serveJson((_, response) =>
      response.end('{"articles": [{"title": "Họp tổ dân phố", "url": "/1", "publishedAt": "2024-02-27"}]}'),
    );
    const site = { name: 'Phường A', contact: { telephone: '024 0000 0000' }, sources: { tin: '/a/tin.json' } };
    const { html, warnings } = await render(
      `<sen-portal><script type="application/json">${JSON.stringify(site)}</script><sen-masthead></sen-masthead>
       <sen-section-list src="tin"></sen-section-list><sen-section-list src="tim"></sen-section-list>
       <sen-footer></sen-footer></sen-portal>`,
      { url: `${server.origin}/a/`, origins: [server.origin] },
    );
    const shown = shadowText(html).join(' ');
    for (const text of ['Phường A', 'Họp tổ dân phố', '024 0000 0000']) assert.ok(shown.includes(text), text);
    assert.deepEqual(server.asked, ['/a/tin.json']);
    assert.match(warnings.join(), /<sen-section-list>: the site "Phường A" has no source "tim"; it has: tin/);
  });

  it('is fetched from allowed origins, relative to the page, and embedded', async () => {
    const server = await serveJson((_, response) => response.end(articles));
    const { html } = await render(list('/tin.json'), { url: `${server.origin}/trang`, origins: [server.origin] });
    assert.match(shadowText(html)[0], /Tin &lt;\/script&gt; một/);
    const [, data] = /<script type="application\/json">([^<]*)<\/script><\/template>/.exec(html);
    const [{ title, url }] = JSON.parse(data);
    assert.deepEqual([title, url], ['Tin </script> một', `${server.origin}/a`]);
  });

  it('is fetched from nowhere else, nor after a redirect', async () => {
    const inner = await serveJson((_, response) => response.end(articles));
    const outer = await serveJson((_, response) => response.writeHead(302, { location: `${inner.origin}/` }).end());
    for (const src of [`${inner.origin}/`, `${outer.origin}/`, 'file:///etc/passwd', '/tin.json']) {
      const { html, warnings } = await render(list(src), { origins: [outer.origin] });
      assert.equal(html, list(src));
      assert.equal(warnings.length, 1);
    }
    assert.deepEqual(inner.asked, []);
  });

  it('may fail, be slow, or be too large: the browser then loads it', async () => {
    const server = await serveJson((request, response) => {
      if (request.url === '/large') response.end(articles);
      else if (request.url === '/wrong') response.end('<html>');
      else if (request.url === '/failed') response.writeHead(500).end();
    });
    for (const path of ['/slow', '/large', '/wrong', '/failed']) {
      const { html, warnings } = await render(list(server.origin + path), {
        origins: [server.origin],
        limits: { fetchMilliseconds: 200, fetchBytes: path === '/large' ? 10 : 1000 },
      });
      assert.equal(html, list(server.origin + path), path);
      assert.equal(warnings.length, 1);
    }
  });

  const formats = {
    'our JSON': ['application/json', JSON.stringify({ articles: [{ title: 'Tin một', url: '../a', secret: 'KÍN' }] })],
    WordPress: [
      'application/json',
      JSON.stringify([
        {
          id: 7,
          date_gmt: '2024-02-27T03:00:00',
          link: '/tin/a',
          title: { rendered: 'Tin một' },
          author_email: 'KÍN',
        },
      ]),
    ],
    'JSON Feed': [
      'application/feed+json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'KÍN',
        items: [{ id: '1', title: 'Tin một', url: '/tin/a' }],
      }),
    ],
    RSS: [
      'application/rss+xml',
      '<rss version="2.0"><channel><title>KÍN</title><item><title>Tin một</title><link>/tin/a</link></item></channel></rss>',
    ],
    Atom: [
      'application/atom+xml',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>KÍN</title><entry><title>Tin một</title><link href="/tin/a"/></entry></feed>',
    ],
  };
  for (const [format, [type, body]] of Object.entries(formats)) {
    it(`is detected, and embedded as far as it was read: ${format}`, async () => {
      const server = await serveJson((_, response) => response.setHeader('content-type', type).end(body));
      const { html } = await render(list('/tin/list'), { url: `${server.origin}/`, origins: [server.origin] });
      assert.match(shadowText(html)[0], /Tin một/);
      assert.match(html, /part="link" href="http:\/\/127[^"]*\/a"/);
      assert.match(html, /<script type="application\/json">/);
      assert.doesNotMatch(html, /KÍN/);
    });
  }

  it('is embedded as far as it was read, in other shapes', async () => {
    const answers = {
      '/figures': { total: 7300, secret: 'KÍN', history: [{ date: '2024-02-27', value: 1, secret: 'KÍN' }] },
      '/notices': [{ title: 'Thông báo nghỉ lễ', secret: 'KÍN' }],
      '/programme': {
        title: 'Nghị quyết',
        secret: 'KÍN',
        groups: [{ targets: [{ label: 'Biết chữ', secret: 'KÍN', milestones: [{ due: 2025, value: 99 }] }] }],
      },
    };
    const server = await serveJson((request, response) => response.end(JSON.stringify(answers[request.url])));
    const { html } = await render(
      `<sen-visit-statistics src="/figures"></sen-visit-statistics><sen-notice src="/notices"></sen-notice>
       <sen-target-board src="/programme"></sen-target-board>`,
      { url: `${server.origin}/`, origins: [server.origin] },
    );
    assert.match(html, /7\.300/);
    assert.match(html, /Thông báo nghỉ lễ/);
    assert.match(html, /Biết chữ/);
    assert.equal(html.match(/<script type="application\/json">/g).length, 3);
    assert.doesNotMatch(html, /KÍN/);
  });

  it('is requested once per URL, a few at a time, up to a limit of URLs', async () => {
    let atOnce = 0;
    let most = 0;
    const server = await serveJson((_, response) => {
      most = Math.max(most, ++atOnce);
      setTimeout(() => (atOnce--, response.end(articles)), 5);
    });
    const at = { url: `${server.origin}/`, origins: [server.origin], limits: { sources: 20 } };
    const { html } = await render(list('/same').repeat(50), at);
    assert.deepEqual(server.asked, ['/same']);
    assert.equal(html.match(/Tin &lt;\/script> một|Tin &lt;\/script&gt; một/g).length >= 50, true);
    await render(Array.from({ length: 30 }, (_, n) => list(`/list-${n}`)).join(''), at);
    assert.equal(server.asked.length, 21);
    assert.ok(most <= 6, `${most} at once`);
  });

  it('is left to the browser for other data', async () => {
    const server = await serveJson((_, response) => response.end('{"error": "log in"}'));
    const page = `<sen-visit-statistics src="${server.origin}/"></sen-visit-statistics>`;
    const { html, warnings } = await render(page, { origins: [server.origin] });
    assert.equal(html, page);
    assert.equal(warnings.length, 1);
  });

  it('does not delay the content before it', async () => {
    let arrived;
    const asked = new Promise((resolve) => (arrived = resolve));
    const server = await serveJson((_, response) => arrived(response));
    const { chunks } = streamPage(card + list(server.origin), { origins: [server.origin], now });
    const pieces = chunks[Symbol.asyncIterator]();
    let early = '';
    while (!early.includes('trước')) early += (await pieces.next()).value;
    assert.match(early, /Nghị quyết<\/a>/);
    (await asked).end(articles);
    let late = '';
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) late += next.value;
    assert.match(late, /part="link" href="http:[^"]*\/a"/);
  });
});

describe('names in the content', () => {
  it('are ignored', async () => {
    const page = `<sen-navigation><ul><li><a href="a">A</a></li></ul></sen-navigation>
      <sen-section-list src="/tin.json"></sen-section-list>`;
    const articles = JSON.stringify([{ title: 'Tin một', url: '/a', publishedAt: '2024-02-27' }]);
    const server = await serveJson((_, response) => response.end(articles));
    const at = { url: `${server.origin}/trang/x`, origins: [server.origin] };
    const names = `senBase currentScript baseURI URL litElementHydrateSupport customElements documentElement head body
      readyState defaultView adoptedStyleSheets createTreeWalker attributes childNodes parentNode`.split(/\s+/);
    const comment = `${names.map((name) => `<a id="${name}" href="//evil.example/">x</a><img name="${name}" src="//evil.example/x.js"><form id="${name}"><input name="${name}"></form>`).join('')}
      <svg><base href="//evil.example/"></svg><div data-sen="" data-=""></div>`;
    const wanted = (await render(page, at)).html;
    const { html, warnings } = await render(comment + page, at);
    assert.ok(html.endsWith(wanted));
    assert.deepEqual(warnings, []);
    assert.deepEqual(server.asked, ['/tin.json', '/tin.json']);
  });
});

describe('the process', () => {
  it('gets no globals', async () => {
    const before = Object.getOwnPropertyNames(globalThis).join();
    await render(card);
    assert.equal(typeof document, 'undefined');
    assert.equal(typeof HTMLElement, 'undefined');
    assert.equal(Object.getOwnPropertyNames(globalThis).join(), before);
    assert.equal(globalThis.litHtmlVersions, undefined);
  });
});
