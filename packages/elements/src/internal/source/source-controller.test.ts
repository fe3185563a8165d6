import { executeServerCommand } from '@web/test-runner-commands';
import { readArticles, type ParsedArticle } from '@sen-portal/data';
import { expect } from 'chai';
import { html } from 'lit';
import { SenElement } from '../element.js';
import type { SenErrorEvent } from './load-events.js';
import { SourceController } from './source-controller.js';
import { fixture, settle, until, warnings } from '../../testing/test-support.js';
import '../../portal/define.js';
import type { SenPortal } from '../../portal/portal.js';

/** A minimal element with a `src`, with what the list, the panel and the board share. */
class Probe extends SenElement {
  static override properties = { src: {}, refresh: {}, keep: { type: Boolean } };
  declare src?: string;
  declare refresh?: number;
  declare keep?: boolean;
  readonly source = new SourceController<ParsedArticle[]>(this, 'articles', (input) =>
    readArticles((input as { articles?: unknown }).articles ?? input),
  );
  protected override render() {
    return html`<p class="base">
      ${this.source.status}: ${(this.source.data ?? []).map(({ title }) => title).join(', ')}
    </p>`;
  }
}
customElements.define('sen-source-probe', Probe);

let origin = '';

/** A URL of the fault server, counted under its own key. */
function address(name: string, query: Record<string, string | number> = {}): string {
  const url = new URL(`/data/${name}`, origin);
  url.search = new URLSearchParams({ key: crypto.randomUUID(), ...query } as Record<string, string>).toString();
  return url.href;
}

const count = async (src: string) =>
  (await (await fetch(new URL(`/count?key=${new URL(src).searchParams.get('key')}`, origin))).json()) as {
    requests: number;
    unchanged: number;
    aborted: number;
  };

/** Waits for a condition that only the server can report. */
async function untilAsync(check: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await check()); tries++) {
    if (tries > 200) throw new Error(`never came: ${String(check)}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

const probe = (src: string, more = '') =>
  fixture<Probe>(`<sen-source-probe src="${src.replaceAll('&', '&amp;')}" ${more}></sen-source-probe>`);

/** Waits until the element's load has succeeded or failed. */
async function ended(element: Probe, status?: string): Promise<Probe> {
  await until(() => (status ? element.source.status === status : !['idle', 'loading'].includes(element.source.status)));
  return element;
}

describe('src', () => {
  before(async () => {
    origin = await executeServerCommand<string, undefined>('fault-server');
  });

  describe('loading', () => {
    it('shows the data of the URL and fires sen-load', async () => {
      const loads: string[] = [];
      const onLoad = (event: Event) => loads.push((event as Event & { src: string }).src);
      document.addEventListener('sen-load', onLoad);
      const src = address('articles');
      const element = await ended(await probe(src));
      document.removeEventListener('sen-load', onLoad);
      expect(element.source.data?.[0]?.title).to.equal('Phổ biến Nghị quyết 23-NQ/TU');
      expect(loads).to.deep.equal([src]);
    });

    it('reads dates without an offset in the time zone of the portal', async () => {
      const rss = `<rss version="2.0"><channel><title>t</title><item><title>Tin</title><link>https://a.example/1</link>
        <pubDate>27/02/2024 10:03</pubDate></item></channel></rss>`;
      const src = URL.createObjectURL(new Blob([rss], { type: 'application/rss+xml' }));
      const original = window.fetch;
      window.fetch = () => original(src);
      try {
        const portal = await fixture<SenPortal>(
          '<sen-portal time-zone="UTC"><sen-source-probe src="/tin.rss"></sen-source-probe></sen-portal>',
        );
        const element = await ended(portal.firstElementChild as Probe);
        const published = () => Date.parse(element.source.data![0]!.publishedAt!);
        expect(published()).to.equal(Date.UTC(2024, 1, 27, 10, 3));
        portal.timeZone = 'Asia/Tokyo';
        await until(() => published() === Date.UTC(2024, 1, 27, 1, 3));
        const outside = await ended(await probe('/tin.rss'));
        expect(Date.parse(outside.source.data![0]!.publishedAt!)).to.equal(Date.UTC(2024, 1, 27, 3, 3));
      } finally {
        window.fetch = original;
        URL.revokeObjectURL(src);
      }
    });

    it('sends one request for a URL, shared by all elements', async () => {
      const src = address('articles', { delay: 60 });
      const page = await fixture(
        `<div>${`<sen-source-probe src="${src.replaceAll('&', '&amp;')}"></sen-source-probe>`.repeat(12)}</div>`,
      );
      for (const element of page.children) await ended(element as Probe);
      expect((await count(src)).requests).to.equal(1);
      expect([...page.children].every((element) => (element as Probe).source.data?.length === 2)).to.equal(true);
    });

    it('sends no request when the element is moved', async () => {
      const src = address('articles');
      const element = await ended(await probe(src));
      const elsewhere = await fixture('<div></div>');
      elsewhere.append(element);
      // A second element joins after the first: any request of the first has been sent by then.
      const second = document.createElement('sen-source-probe') as Probe;
      second.src = src;
      elsewhere.append(second);
      await ended(second, 'ready');
      expect(await count(src)).to.deep.include({ requests: 1 });
      expect(element.source.status).to.equal('ready');
      expect(element.source.data).to.have.length(2);
    });

    it('aborts when the last element is removed, and not before', async () => {
      const src = address('articles', { delay: 60_000 });
      const page = await fixture(
        `<div>${`<sen-source-probe src="${src.replaceAll('&', '&amp;')}"></sen-source-probe>`.repeat(2)}</div>`,
      );
      const [first, second] = page.children;
      await untilAsync(async () => (await count(src)).requests === 1);
      first!.remove();
      await settle();
      expect((await count(src)).aborted).to.equal(0);
      second!.remove();
      await untilAsync(async () => (await count(src)).aborted === 1);
      expect(await count(src)).to.deep.include({ requests: 1, aborted: 1 });
      expect(warnings()).to.deep.equal([]);
    });

    for (const [what, query] of Object.entries({
      'a redirect': { redirect: '' },
      'a compressed answer': { gzip: '' },
      'a wrong content type': { type: 'text/html' },
    })) {
      it(`reads ${what}`, async () => {
        const element = await ended(await probe(address('articles', query)));
        expect(element.source.status).to.equal('ready');
        expect(element.source.data).to.have.length(2);
      });
    }

    it('leaves conditional requests to the browser, which saves the body and the preflight', async () => {
      const src = address('articles', { etag: '' });
      const element = await ended(await probe(src));
      const loaded = new Promise((done) => element.addEventListener('sen-load', done));
      element.source.reload();
      await loaded;
      expect(element.source.data).to.have.length(2);
      // A browser without a cache, such as a private window of Safari, has nothing to revalidate.
      const plain = address('articles', { etag: '' });
      for (let time = 0; time < 2; time++) await (await fetch(plain, { cache: 'no-cache' })).text();
      expect(await count(src)).to.deep.equal(await count(plain));
      expect((await count(src)).requests).to.equal(2);
    });
  });

  describe('failures', () => {
    const cases: [string, string, Record<string, string | number>, string, RegExp][] = [
      ['a server that fails', 'articles', { answers: '500' }, 'server', /answered 500.*server’s own log/],
      ['a missing address', 'nowhere', {}, 'missing', /answered 404.*correct the src/],
      ['a log-in', 'articles', { answers: '401' }, 'denied', /answered 401.*log-in/],
      ['a forbidden address', 'articles', { answers: '403' }, 'denied', /answered 403/],
      ['a body cut in the middle', 'articles', { cut: '' }, 'unreachable', /cannot be reached/],
      ['an origin that is not allowed', 'articles', { cors: 'no' }, 'unreachable', /CORS/],
      ['an HTML page instead of data', 'html', {}, 'format', /HTML page instead of data/],
      ['an HTML page that names its feed', 'page.html', {}, 'format', /It names a feed; use http/],
      ['more than 10 MB', 'huge', {}, 'format', /more than 10 MB/],
    ];
    for (const [what, name, query, reason, message] of cases) {
      it(`distinguishes ${what}, for the element, the page and, once, the developer`, async () => {
        const errors: SenErrorEvent[] = [];
        const onError = (event: Event) => errors.push(event as SenErrorEvent);
        document.addEventListener('sen-error', onError);
        const src = address(name, query);
        const element = await ended(await probe(src));
        document.removeEventListener('sen-error', onError);
        expect(element.source.status).to.equal('failed');
        expect(element.source.reason).to.equal(reason);
        expect(errors.map(({ src: asked }) => asked)).to.deep.equal([src]);
        expect(warnings().filter((warning) => message.test(warning))).to.have.length(1);
      });
    }

    it('reports the faults of a feed once, and shows the rest', async () => {
      const element = await ended(await probe(address('hostile.xml')));
      expect(element.source.status).to.equal('ready');
      expect(warnings().filter((warning) => /hostile\.xml.*items\[\d/s.test(warning))).to.have.length(1);
    });

    it('rejects a URL that is not http', async () => {
      const element = await ended(await probe('javascript:alert(1)'));
      expect(element.source.status).to.equal('failed');
      expect(warnings().join()).to.contain('src must lead to http: or https:');
    });

    it('keeps its data when a later load fails, and recovers with the next', async () => {
      const element = await ended(await probe(address('articles', { answers: '200,500,200' })));
      const { loadedAt } = element.source;
      element.source.reload();
      await ended(element, 'failed');
      expect(element.source.data).to.have.length(2);
      expect(element.source.loadedAt).to.equal(loadedAt);
      element.source.reload();
      await ended(element, 'ready');
      expect(element.source.reason).to.equal(undefined);
    });
  });

  describe('sources and storage', () => {
    it('resolves names by the source of the portal', async () => {
      const asked: unknown[] = [];
      const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
      portal.source = async ({ src, shape }) => {
        asked.push([src, shape]);
        return [{ title: 'Từ cổng', url: '/a', publishedAt: '2024-01-01' }];
      };
      await settle();
      const element = document.createElement('sen-source-probe') as Probe;
      element.src = 'tin-dang';
      portal.append(element);
      await ended(element);
      expect(asked).to.deep.equal([['tin-dang', 'articles']]);
      expect(element.source.data?.[0]?.title).to.equal('Từ cổng');
    });

    it('uses a portal source that is set after the elements are connected, once', async () => {
      const portal = await fixture<SenPortal>(
        `<sen-portal><sen-source-probe src="tin-dang-${crypto.randomUUID()}"></sen-source-probe></sen-portal>`,
      );
      const element = portal.querySelector<Probe>('sen-source-probe')!;
      await ended(element, 'failed');
      const asked: string[] = [];
      const sourceOf = (title: string) => async () => {
        asked.push(title);
        return [{ title, url: '/a', publishedAt: '2024-01-01' }];
      };
      portal.source = sourceOf('Từ cổng');
      await ended(element, 'ready');
      expect(element.source.data?.[0]?.title).to.equal('Từ cổng');
      portal.source = sourceOf('Lần vẽ sau');
      await settle();
      element.source.reload();
      await settle();
      expect(asked).to.deep.equal(['Từ cổng', 'Từ cổng']);
    });

    it('shows stored data of an earlier visit while it loads, and after a failure', async () => {
      const src = address('articles', { answers: '500', delay: 80 });
      localStorage.setItem(
        `sen:articles ${src}`,
        JSON.stringify({
          data: [{ title: 'Hôm qua', url: '/a', publishedAt: '2024-01-01' }],
          loadedAt: 1_700_000_000_000,
        }),
      );
      const element = await probe(src, 'keep');
      await ended(element);
      localStorage.removeItem(`sen:articles ${src}`);
      expect(element.source.status).to.equal('failed');
      expect(element.source.data?.[0]?.title).to.equal('Hôm qua');
      expect(element.source.loadedAt?.getTime()).to.equal(1_700_000_000_000);
    });

    it('stores the last valid data only with keep', async () => {
      const kept = address('articles');
      const not = address('articles');
      await ended(await probe(kept, 'keep'));
      await ended(await probe(not));
      const stored = [kept, not].map((src) => localStorage.getItem(`sen:articles ${src}`) !== null);
      localStorage.removeItem(`sen:articles ${kept}`);
      expect(stored).to.deep.equal([true, false]);
    });
  });
});
