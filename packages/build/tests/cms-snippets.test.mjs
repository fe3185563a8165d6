// Every snippet of docs/guides/embed-in-your-cms.md as written: in a page of that CMS, processed as by its editor and
// templates, with its usual styles, and from a real server with real headers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from '../test-browsers/browser.mjs';
import { root } from '../tasks/run.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';

const guide = readFileSync(path.join(root, 'docs/guides/embed-in-your-cms.md'), 'utf8');
/** CMS -> its snippets, in order. */
const snippets = Object.fromEntries(
  guide
    .split(/^## /m)
    .slice(1)
    .map((section) => [
      section.split('\n')[0],
      [...section.matchAll(/^```\w+\n([\s\S]*?)^```/gm)].map(([, code]) => code),
    ]),
);
const taken = new Set();
/** The only snippet of a CMS that contains this text. */
function snippet(cms, mark) {
  const found = snippets[cms].filter((code) => code.includes(mark));
  assert.equal(found.length, 1, `snippets of ${cms} with ${mark}`);
  taken.add(found[0]);
  return found[0];
}

const fixture = (name) => readFileSync(path.join(root, 'packages/data/fixtures', name));
const articles = [{ title: 'Lịch tiếp công dân', url: '/tin/1', publishedAt: '2024-02-27' }];
const post = (id) => ({
  id,
  date_gmt: '2024-02-27T03:03:00',
  link: `/tin/${id}`,
  title: { rendered: `Bài &#8220;${id}&#8221;` },
  excerpt: { rendered: '<p>Tóm tắt</p>' },
});

// The policy of the guide for portal developers, except for the content of these pages: inline style sheets, pictures
// of other hosts, frames.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' https:; connect-src 'self'; frame-src *";
const trusted = "; require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'";

let browser;
let site;
let pages = {};
let policies = policy;

const send =
  (type, body, headers = {}) =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  };
const page = (name) => (request, response) => send('text/html; charset=utf-8', pages[name])(request, response);

/** The posts of WordPress, by both of its addresses. */
function answerPosts(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  assert.ok(searchParams.has('_embed'));
  if (pathname === '/') assert.equal(searchParams.get('rest_route'), '/wp/v2/posts');
  const number = Number(searchParams.get('page') ?? 1);
  const size = Number(searchParams.get('per_page'));
  searchParams.set('page', number + 1);
  const link = number < 2 ? { link: `<${site.url}${pathname}?${searchParams}>; rel="next"` } : {};
  const list = Array.from({ length: size }, (_, index) => post((number - 1) * size + index + 1));
  send('application/json; charset=UTF-8', JSON.stringify(list), { 'x-wp-totalpages': '2', ...link })(request, response);
}

before(async () => {
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  site = await serve({
    folders: { ...defaultFolders, '/SiteAssets/sen/': defaultFolders['/cdn/'] },
    headers: (address) => (/^\/(cdn|SiteAssets)\//.test(address) ? {} : { 'content-security-policy': policies }),
    answers: {
      '/trang': page('page'),
      '/sen/tin-moi.html': page('inner'),
      '/tin.json': send('application/json', JSON.stringify(articles)),
      '/index.php': send('text/xml; charset=utf-8', fixture('nukeviet.xml')),
      '/o/tin.atom': send('application/atom+xml', fixture('liferay.xml')),
      '/_layouts/15/listfeed.aspx': send('text/xml', fixture('sharepoint.xml')),
      '/': (request, response) => answerPosts(request, response),
      '/wp-json/wp/v2/posts': (request, response) => answerPosts(request, response),
    },
  });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens the page, notes what goes wrong on it, and gives it to the test. */
async function visit(html, check, { scripts = true, trustedTypes = true, policy: own } = {}) {
  pages = { ...pages, page: html };
  policies = own ?? policy + (trustedTypes ? trusted : '');
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, javaScriptEnabled: scripts });
  try {
    // The host in the snippets is this server; others are not requested.
    await context.route(
      (url) => !url.href.startsWith(site.url),
      async (route) => {
        const { hostname, pathname } = new URL(route.request().url());
        if (hostname !== 'phuong.example') return route.abort();
        const answer = await fetch(site.url + pathname);
        const contentType = answer.headers.get('content-type') ?? '';
        return route.fulfill({ status: answer.status, contentType, body: Buffer.from(await answer.arrayBuffer()) });
      },
    );
    const tab = await context.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    tab.on('console', (message) => {
      const { url } = message.location();
      // Pictures of the fixtures do not exist.
      if (message.type() === 'error' && !/\.(jpe?g|png)/.test(url)) errors.push(`${message.text()} (${url})`);
    });
    await tab.goto(`${site.url}/trang`);
    await check(tab);
    assert.deepEqual(errors, []);
  } finally {
    await context.close();
  }
}

const seen = (tab, text) => tab.getByText(text).first().waitFor();

// The HTML that editors keep: known tags, with these attributes.
const known = /^<\/?(a|b|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|table|tbody|td|th|tr|ul)\b/i;
const sanitised = (html) => html.replace(/<\/?[a-z][^>]*>/gi, (tag) => (known.test(tag) ? tag : ''));

const nukeviet = (head, body) => `<!DOCTYPE html>
  <html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head><title>Phường</title>
  <style>* {box-sizing: border-box} html {font-size: 10px} body {font: 14px/1.42857 Arial; margin: 0}
  ul {margin: 0 0 10px} .panel-body ul li span {float: right} a {color: #428bca; text-decoration: none}</style>
  ${head}</head><body><div class="body-bg"><div class="wraper"><section><div class="container" id="body">
  <div class="panel panel-default"><div class="panel-heading">Khối</div><div class="panel-body">${body}</div></div>
  </div></section></div></div></body></html>`;

/** XTemplate, the engine of NukeViet 4. */
const xtemplate = (template, values) => template.replace(/\{([A-Za-z_.]+)\}/g, (_, name) => values[name] ?? '');

/** Smarty: a brace before a space is text, any other starts a command; `literal` is unchanged. */
const smarty = (template) =>
  template
    .split(/\{literal\}([\s\S]*?)\{\/literal\}/)
    .map((part, index) => {
      if (index % 2 === 0) assert.doesNotMatch(part, /\{\S/, 'a command that Smarty does not know');
      return part;
    })
    .join('');

test('plain HTML', async () => {
  const html = `<!doctype html><html lang="vi"><head><title>Cổng</title>${snippet('Plain HTML', '<link')}</head>
    <body>${snippet('Plain HTML', '<sen-section-list')}</body></html>`;
  await visit(html, async (tab) => {
    await seen(tab, 'Lịch tiếp công dân');
    assert.equal(await tab.getByRole('heading', { name: 'Tin mới' }).count(), 1);
  });
});

test('plain HTML: without script a notice is visible, and one from `src` takes no space', async () => {
  const html = `<!doctype html><html lang="vi"><head><title>Cổng</title>${snippet('Plain HTML', '<link')}</head><body>
    <sen-notice src="/thong-bao.json"></sen-notice><sen-notice><script type="application/json">[]</script></sen-notice>
    <sen-notice><p>Cắt nước</p></sen-notice><sen-notice>Cắt điện</sen-notice></body></html>`;
  await visit(
    html,
    async (tab) => {
      const heights = await tab
        .locator('sen-notice')
        .evaluateAll((all) => all.map((notice) => notice.offsetHeight > 0));
      assert.deepEqual(heights, [false, false, true, true]);
    },
    { scripts: false },
  );
});

test('NukeViet: the counter becomes the panel, and stays a counter without script', async () => {
  const values = {
    'LANG.online': 'Đang truy cập',
    COUNT_ONLINE: '19',
    'LANG.today': 'Hôm nay',
    COUNT_DAY: '17,740',
    'LANG.current_month': 'Tháng hiện tại',
    COUNT_MONTH: '255,221',
    'LANG.hits': 'Tổng lượt truy cập',
    COUNT_ALL: '2,462,134',
  };
  const html = nukeviet(snippet('NukeViet', '<link'), xtemplate(snippet('NukeViet', 'counter'), values));
  await visit(html, async (tab) => {
    await seen(tab, '2.462.134');
    const { online, today, month, total } = await tab.$eval('sen-visit-statistics', (panel) => panel.statistics);
    assert.deepEqual({ online, today, month, total }, { online: 19, today: 17740, month: 255221, total: 2462134 });
  });
  await visit(html, (tab) => seen(tab, '2,462,134'), { scripts: false });
});

test('NukeViet: a div that the editor keeps shows the news', async () => {
  const html = nukeviet(snippet('NukeViet', '<link'), sanitised(snippet('NukeViet', 'data-sen')));
  await visit(html, async (tab) => {
    await seen(tab, 'Quán triệt Nghị quyết 23-NQ/TU về khuyến học & khuyến tài');
    await seen(tab, 'Thông báo cấp căn cước');
  });
});

test('NukeViet: Smarty leaves JSON unchanged', async () => {
  const html = nukeviet(snippet('NukeViet', '<link'), smarty(snippet('NukeViet', '{literal}')));
  await visit(html, async (tab) => {
    await seen(tab, 'Cảnh báo mưa lớn');
    await tab.getByRole('button', { name: 'Đóng thông báo Cảnh báo mưa lớn' }).click();
    await tab.getByText('Cảnh báo mưa lớn').waitFor({ state: 'hidden' });
  });
});

const liferay = (head, body) => `<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>Trang chủ</title>
  <style>*, ::before, ::after {box-sizing: border-box} body {margin: 0; font-family: system-ui; line-height: 1.5}
  ul {padding-left: 2rem} a {color: #0b5fff} h2 {font-size: 1.375rem}</style>${head}</head>
  <body class="controls-visible yui3-skin-sam signed-out public-page site"><div class="container-fluid" id="wrapper">
  <section id="content"><div class="portlet-layout row"><div class="lfr-layout-structure-item-container">${body}</div></div></section>
  </div></body></html>`;

test('Liferay: a fragment, and one added by a navigation without a page load', async () => {
  const fragment = snippet('Liferay', 'phuong-tin');
  await visit(liferay(snippet('Liferay', '<link'), fragment), (tab) => seen(tab, 'Khai mạc tuần lễ học tập suốt đời'));
  await visit(
    liferay(snippet('Liferay', '<link'), '<p>Trang trước</p>'),
    async (tab) => {
      await tab.waitForFunction(() => window.customElements.get('sen-section-list'));
      // As Senna replaces the page: elements have to handle that.
      await tab.evaluate((next) => (document.querySelector('#content').innerHTML = next), fragment);
      await seen(tab, 'Khai mạc tuần lễ học tập suốt đời');
    },
    // Liferay inserts markup as text.
    { trustedTypes: false },
  );
});

test('Liferay: a widget template', async () => {
  const entries = [
    { url: '/web/phuong/-/lich', title: 'Lịch tiếp công dân &amp; trả kết quả', day: '27/02/2024' },
    { url: '/web/phuong/-/hop', title: 'Họp tổ dân phố', day: '26/02/2024' },
  ];
  const fill = (text, { url, title, day }) =>
    text.replace(/\$\{([^}]+)\}/g, (_, expression) => {
      if (expression.startsWith('assetPublisherHelper.getAssetViewURL(')) return url;
      if (expression === 'htmlUtil.escape(entry.getTitle(locale))') return title;
      if (expression.startsWith('dateUtil.getDate(entry.getPublishDate(), "dd/MM/yyyy"')) return day;
      return assert.fail(`FreeMarker does not know ${expression}`);
    });
  const template = snippet('Liferay', '<#list').replace(/<#list entries as entry>([\s\S]*?)<\/#list>/, (_, row) =>
    entries.map((entry) => fill(row, entry)).join(''),
  );
  assert.doesNotMatch(template, /<\/?#|\$\{/);
  const html = liferay(snippet('Liferay', '<link'), template);
  await visit(html, async (tab) => {
    await tab.waitForFunction(() => document.querySelector('sen-section-list').articles?.length === 2);
    const [first] = await tab.$eval('sen-section-list', (list) => list.articles);
    assert.deepEqual([first.title, first.publishedAt], ['Lịch tiếp công dân & trả kết quả', '2024-02-27']);
    assert.equal(await tab.getByRole('link', { name: 'Họp tổ dân phố' }).count(), 1);
  });
  await visit(html, (tab) => seen(tab, 'Họp tổ dân phố'), { scripts: false });
});

test('SharePoint: a modern page embeds a page of another server', async () => {
  pages.inner = `<!doctype html><html lang="vi"><head><title>Tin mới</title>${snippet('Plain HTML', '<link')}</head>
    <body>${snippet('Plain HTML', '<sen-section-list')}</body></html>`;
  const html = `<!DOCTYPE html><html lang="vi-VN"><head><title>Trang</title><style>body {margin: 0; overflow: hidden}
    .CanvasComponent {overflow: auto; height: 100vh}</style></head><body><div id="SPPageChrome"><div class="CanvasComponent">
    <div class="ControlZone">${snippet('SharePoint', '<iframe')}</div></div></div></body></html>`;
  await visit(html, (tab) => tab.frameLocator('iframe').getByText('Lịch tiếp công dân').waitFor());
});

test('SharePoint: a classic page', async () => {
  const html = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
    <html lang="vi-vn"><head><meta http-equiv="X-UA-Compatible" content="IE=10" /><title>Trang chủ</title>
    <style>body {font-family: "Segoe UI"; font-size: 13px; margin: 0; overflow: hidden} #s4-workspace {overflow: scroll; height: 100vh}
    ul {list-style-type: disc} a:link {color: #0072c6} h2 {font-size: 1.46em}</style></head>
    <body><form id="aspnetForm"><div id="s4-workspace"><div id="s4-bodyContainer"><div class="ms-webpart-zone">
    <div class="ms-rte-embedcode ms-rte-embedwp">${snippet('SharePoint', '<script')}</div></div></div></div></form></body></html>`;
  await visit(html, async (tab) => {
    await seen(tab, 'Lịch cắt điện trạm bơm');
    assert.equal(await tab.getByRole('heading', { name: 'Tin tức' }).count(), 1);
  });
});

/** What WordPress prints for the calls in a functions.php, in its head and footer: 6.5, or an older one. */
function enqueued(php, isOld) {
  const [, always, modules, classic] =
    /^add_action\( 'wp_enqueue_scripts', function \(\) \{([^{]*)if \( function_exists\( 'wp_enqueue_script_module' \) \) \{([^{]*)\} else \{([^{]*)\}\s*\} \);\s*$/.exec(
      php,
    );
  const calls = [
    ...(always + (isOld ? classic : modules)).matchAll(
      /(wp_enqueue_\w+)\( '([\w-]+)', '([^']+)', array\(\), null(?:, true)? \);/g,
    ),
  ];
  assert.equal(calls.length, 2);
  return calls.map(([, call, handle, src]) => {
    if (call === 'wp_enqueue_script') return `<script src='${src}' id='${handle}-js'></script>`;
    if (call === 'wp_enqueue_style') return `<link rel='stylesheet' id='${handle}-css' href='${src}' media='all' />`;
    assert.equal(call, 'wp_enqueue_script_module');
    return `<script type="module" src="${src}" id="${handle}-js-module"></script>`;
  });
}

const wordpress = (
  body,
  isOld = false,
  [style, script] = enqueued(snippet('WordPress', 'add_action'), isOld),
) => `<!DOCTYPE html><html lang="vi"><head><title>Phường</title>
  <style>:root {--wp--style--global--content-size: 620px} body {margin: 0; font: 1.125rem/1.6 serif} a {text-decoration: underline}
  .is-layout-constrained > * {max-width: 620px; margin-inline: auto} .entry-content li {margin-block: 1em} img {max-width: 100%; height: auto}</style>
  ${style}${isOld ? '' : script}</head><body class="home page wp-embed-responsive"><div class="wp-site-blocks">
  <main class="wp-block-group is-layout-flow"><div class="entry-content wp-block-post-content is-layout-constrained">${body}</div></main>
  </div>${isOld ? script : ''}</body></html>`;

test('WordPress: a Custom HTML block shows the posts, and more of them', async () => {
  await visit(
    wordpress(snippet('WordPress', '<sen-section-list heading="Tin mới" page-size="5" src="/wp-json')),
    async (tab) => {
      await seen(tab, 'Bài “5”');
      await tab.getByRole('button', { name: 'Xem thêm bài viết' }).click();
      await seen(tab, 'Bài “10”');
      assert.equal(await tab.getByRole('button', { name: 'Xem thêm bài viết' }).count(), 0);
    },
  );
});

test('WordPress: what is left to authors without unfiltered_html', async () => {
  const [list, card, meters] = ['data-src="/wp-json', 'data-slot', 'data-targets'].map((mark) =>
    snippet('WordPress', mark),
  );
  await visit(wordpress(sanitised(list)), (tab) => seen(tab, 'Bài “5”'));
  await visit(wordpress(sanitised(card)), async (tab) => {
    assert.equal(await tab.getByRole('heading', { name: 'Phổ biến Nghị quyết 23-NQ/TU' }).count(), 1);
    await seen(tab, 'Các mục tiêu đến năm 2025 và 2030.');
  });
  await visit(wordpress(sanitised(meters)), async (tab) => {
    await seen(tab, '2025: từ 99,5% trở lên');
    await seen(tab, '2025: không quá 3%');
  });
});

test('WordPress: without pretty permalinks', async () => {
  await visit(wordpress(snippet('WordPress', 'src="/?rest_route')), (tab) => seen(tab, 'Bài “5”'));
});

test('WordPress: a list in the classic editor', async () => {
  await visit(wordpress(snippet('WordPress', 'data-heading="Thông báo"')), async (tab) => {
    await tab.waitForFunction(() => document.querySelector('sen-section-list')?.articles.length === 2);
  });
});

test('WordPress: before 6.5, the classic script', async () => {
  const list = snippet('WordPress', '<sen-section-list heading="Tin mới" page-size="5" src="/wp-json');
  const html = wordpress(list, true);
  assert.doesNotMatch(html, /type="module"/);
  await visit(html, (tab) => seen(tab, 'Bài “5”'));
});

test('WordPress: the policy beside a CMS lets its inline scripts run, and all of Sen', async () => {
  const developers = readFileSync(path.join(root, 'docs/guides/portal-developers.md'), 'utf8');
  const [, besides] = /### Beside a CMS\n[\s\S]*?```\n([\s\S]*?)```/.exec(developers);
  const list = snippet('WordPress', '<sen-section-list heading="Tin mới" page-size="5" src="/wp-json');
  await visit(
    wordpress(`${list}<script>document.title = 'Chạy'</script>`),
    async (tab) => {
      await seen(tab, 'Bài “5”');
      assert.equal(await tab.title(), 'Chạy');
    },
    { policy: besides.replace(/\s+/g, ' ').trim() },
  );
});

test('all snippets are tested', () => {
  const left = Object.values(snippets)
    .flat()
    .filter((code) => !taken.has(code));
  assert.deepEqual(left, []);
});
