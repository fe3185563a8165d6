import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { fixture, part, parts, settle, until, visibleText, warnings } from '../testing/test-support.js';
import type { DataRequest, DataSource } from '../internal/environment/portal-context.js';
import type { SenPortal } from '../portal/portal.js';
import '../portal/define.js';
import type { SenSectionList } from './section-list.js';
import './define.js';

let origin = '';

const addressOf = (query: Record<string, string | number>) =>
  `${origin}/data/muc/tin?${new URLSearchParams({ key: crypto.randomUUID(), ...query } as Record<string, string>).toString()}`;

const list = (src: string, attributes = '') =>
  fixture<SenSectionList>(`<sen-section-list src="${src.replaceAll('&', '&amp;')}" ${attributes}></sen-section-list>`);

const titles = (element: Element) => parts(element, 'headline').map((headline) => headline.textContent!.trim());

/** A list that has rendered its first page. */
async function shown(src: string, attributes = ''): Promise<SenSectionList> {
  const element = await list(src, attributes);
  await until(() => titles(element).length);
  return element;
}

const press = async (element: Element, name = 'more') => {
  part(element, name)!.focus();
  part(element, name)!.click();
  await settle();
};

describe('<sen-section-list> with a source in pages', () => {
  before(async () => {
    origin = await executeServerCommand<string, undefined>('fault-server');
  });

  for (const [how, query] of Object.entries({ 'in its JSON': {}, 'in a Link header': { link: '' } })) {
    it(`loads the next page as named ${how}, and stops at the last`, async () => {
      const element = await shown(addressOf({ pages: 3, ...query }));
      expect(titles(element)).to.deep.equal(['Bài 1', 'Bài 2', 'Bài 3']);
      expect(part(element, 'more')!.textContent!.trim()).to.equal('Xem thêm bài viết');
      expect(part(element, 'status')!.textContent).to.equal('Đang hiển thị bài viết 1–3');
      await press(element);
      await until(() => titles(element).length > 3);
      expect(titles(element)).to.have.length(6);
      expect(element.shadowRoot!.activeElement!.textContent!.trim()).to.equal('Bài 4');
      await press(element);
      await until(() => titles(element).length > 6);
      expect(part(element, 'more')).to.equal(null);
      expect(titles(element).at(-1)).to.equal('Bài 9');
      expect(visibleText(element)).not.to.contain('Đang tải');
    });
  }

  it('shows loaded articles before it requests more', async () => {
    const src = addressOf({ pages: 2 });
    const element = await shown(src, 'page-size="2"');
    await press(element);
    await until(() => titles(element).length > 3);
    expect(titles(element)).to.deep.equal(['Bài 1', 'Bài 2', 'Bài 3', 'Bài 4']);
    await press(element);
    expect(titles(element)).to.have.length(6);
    expect(part(element, 'more')).to.equal(null);
    const { requests } = (await (
      await fetch(`${origin}/count?key=${new URL(src).searchParams.get('key')}`)
    ).json()) as { requests: number };
    expect(requests).to.equal(2);
  });

  it('offers numbered pages up to one after the last loaded', async () => {
    const element = await shown(addressOf({ pages: 2 }), 'page-size="3" paging="pages"');
    await until(() => part(element, 'pagination')?.shadowRoot?.querySelector('.next'));
    part(element, 'pagination')!.shadowRoot!.querySelector<HTMLElement>('.next')!.click();
    await until(() => titles(element)[0] === 'Bài 4');
    expect(titles(element)).to.deep.equal(['Bài 4', 'Bài 5', 'Bài 6']);
    expect(element.shadowRoot!.activeElement!.textContent!.trim()).to.equal('Bài 4');
  });

  it('keeps its articles when a page fails, shows the message at the button, and retries that page', async () => {
    const element = await shown(addressOf({ pages: 2, answers: '200,500,200' }));
    await press(element);
    await until(() => part(element, 'error'));
    expect(titles(element)).to.have.length(3);
    const list = part(element, 'list')!;
    expect(list.compareDocumentPosition(part(element, 'error')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(part(element, 'more')).to.equal(null);
    expect(part(element, 'status')!.textContent).to.equal('Không tải được nội dung');
    expect(warnings().join()).to.contain('answered 500');
    await press(element, 'retry');
    await until(() => titles(element).length > 3);
    expect(titles(element)).to.have.length(6);
    expect(part(element, 'error')).to.equal(null);
    expect(element.shadowRoot!.activeElement!.textContent!.trim()).to.equal('Bài 4');
  });

  describe('of a portal', () => {
    const portalWith = async (source: DataSource) => {
      const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
      portal.source = source;
      await settle();
      const element = document.createElement('sen-section-list');
      element.src = 'tin-dang';
      portal.append(element);
      await until(() => titles(element).length);
      return element;
    };
    const article = (number: number) => ({ title: `Bài ${number}`, url: `#${number}`, publishedAt: '2024-02-27' });

    it('passes the name of the next page to the source, and shows a moved article once', async () => {
      const asked: unknown[] = [];
      const element = await portalWith(async ({ src, shape, page }) => {
        asked.push([src, shape, page]);
        return page ? { articles: [article(2), article(3)] } : { articles: [article(1), article(2)], next: 'sau-2' };
      });
      await press(element);
      await until(() => titles(element).length > 2);
      expect(asked).to.deep.equal([
        ['tin-dang', 'articles', undefined],
        ['tin-dang', 'articles', 'sau-2'],
      ]);
      expect(titles(element)).to.deep.equal(['Bài 1', 'Bài 2', 'Bài 3']);
    });

    it('sends one request at a time, announces it, and aborts it when the list is removed', async () => {
      const requests: DataRequest[] = [];
      const element = await portalWith((request) => {
        requests.push(request);
        if (!request.page) return Promise.resolve({ articles: [article(1)], next: 'sau' });
        return new Promise((_, fail) => request.signal.addEventListener('abort', () => fail(new Error('stopped'))));
      });
      await press(element);
      await press(element);
      expect(requests).to.have.length(2);
      expect(part(element, 'status')!.textContent).to.equal('Đang tải…');
      element.remove();
      await settle();
      expect(requests[1]!.signal.aborted).to.equal(true);
      expect(warnings()).to.deep.equal([]);
    });
  });

  it('keeps all its pages when it is moved', async () => {
    const element = await shown(addressOf({ pages: 3 }));
    await press(element);
    await until(() => titles(element).length > 3);
    (await fixture('<div></div>')).append(element);
    await settle();
    expect(titles(element)).to.have.length(6);
    await press(element);
    await until(() => titles(element).length > 6);
    expect(titles(element)).to.have.length(9);
  });

  it('offers no further pages with paging="none", or if another source has articles', async () => {
    const none = await shown(addressOf({ pages: 2 }), 'paging="none"');
    expect(part(none, 'more')).to.equal(null);
    const own = await shown(addressOf({ pages: 2 }));
    own.articles = [{ title: 'Của trang', url: '#a', publishedAt: '2024-02-27' }];
    await settle();
    expect(part(own, 'more')).to.equal(null);
  });

  it('resolves links relative to their list', async () => {
    const element = await shown(addressOf({ pages: 1 }));
    expect(part<HTMLAnchorElement>(element, 'link')!.href).to.equal(`${origin}/data/muc/tin/1`);
    expect(element.articles[0]!.url).to.equal(`${origin}/data/muc/tin/1`);
  });
});
