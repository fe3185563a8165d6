import { executeServerCommand } from '@web/test-runner-commands';
import type { Site } from '@sen-portal/data';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { fixture, part, settle, until, visibleText, warnings } from '../testing/test-support.js';
import '../footer/define.js';
import '../masthead/define.js';
import '../notice/define.js';
import '../section-list/define.js';
import './define.js';
import type { SenPortal } from './portal.js';

const frame = '<sen-masthead></sen-masthead><sen-notice></sen-notice><main></main><sen-footer></sen-footer>';
const khuongTrung: Site = {
  name: 'Phường Khương Trung',
  parentAgency: 'Ủy ban nhân dân thành phố Hà Nội',
  url: '/khuong-trung/',
  agency: 'Ủy ban nhân dân phường Khương Trung',
  contact: { address: '01 phố Khương Trung', telephone: '024 3853 0000', email: 'vanthu@khuongtrung.example' },
  personResponsible: 'Chủ tịch Ủy ban nhân dân',
  licence: 'Giấy phép số 01',
  notices: [{ title: 'Cảnh báo mưa lớn' }],
};

const textOf = (portal: Element, tag: string) => visibleText(portal.querySelector(tag)!);
const link = (portal: Element) => part<HTMLAnchorElement>(portal.querySelector('sen-masthead')!, 'link')!;

let origin = '';
/** A URL of the server that misbehaves on request, with a key of its own. */
const address = (name: string, query: Record<string, string> = {}) =>
  `${origin}/data/${name}?${new URLSearchParams({ key: crypto.randomUUID(), ...query }).toString()}`;
const markupOf = (src: string, inner = frame, more = '') =>
  `<sen-portal src="${src.replaceAll('&', '&amp;')}" ${more}>${inner}</sen-portal>`;

describe('the site of <sen-portal>', () => {
  before(async () => {
    origin = await executeServerCommand<string, undefined>('fault-server');
  });

  describe('content', () => {
    it('gives name, home page, emblem, contact and notices to the elements inside', async () => {
      const picture = '/docs/embed/images/sen.svg';
      const portal = await fixture<SenPortal>(`<sen-portal>${frame}</sen-portal>`);
      portal.site = { ...khuongTrung, emblem: { src: picture, alt: 'Biểu trưng', width: 48, height: 48 } };
      await settle();
      expect(link(portal).textContent!.trim()).to.equal('Phường Khương Trung');
      expect(link(portal).getAttribute('href')).to.equal('/khuong-trung/');
      const masthead = portal.querySelector('sen-masthead')!;
      expect(part(masthead, 'parent-agency')!.textContent).to.equal('Ủy ban nhân dân thành phố Hà Nội');
      const emblem = part<HTMLImageElement>(masthead, 'emblem')!;
      expect([emblem.getAttribute('src'), emblem.alt, emblem.getAttribute('width')]).to.deep.equal([
        picture,
        'Biểu trưng',
        '48',
      ]);
      const footer = textOf(portal, 'sen-footer');
      for (const text of [
        'Ủy ban nhân dân phường Khương Trung',
        '01 phố',
        '024 3853 0000',
        'vanthu@',
        'Giấy phép số 01',
      ])
        expect(footer).to.contain(text);
      expect(textOf(portal, 'sen-notice')).to.contain('Cảnh báo mưa lớn');
    });

    it('is outranked by what stands on an element', async () => {
      const portal = await fixture<SenPortal>(
        `<sen-portal><sen-masthead organisation="Phường Nhân Chính" parent-agency="" href="/nhan-chinh/"></sen-masthead>
        <sen-notice heading="Nghỉ lễ"></sen-notice><sen-footer agency="Phường Nhân Chính" telephone="1022"></sen-footer></sen-portal>`,
      );
      portal.site = khuongTrung;
      await settle();
      expect(link(portal).textContent!.trim()).to.equal('Phường Nhân Chính');
      expect(link(portal).getAttribute('href')).to.equal('/nhan-chinh/');
      expect(textOf(portal, 'sen-masthead')).not.to.contain('Hà Nội');
      expect(textOf(portal, 'sen-notice')).to.contain('Nghỉ lễ').and.not.to.contain('mưa');
      expect(textOf(portal, 'sen-footer')).to.contain('1022').and.not.to.contain('3853');
    });

    it('is the property, else the JSON child, else that of src', async () => {
      const portal = await fixture<SenPortal>(
        markupOf(address('site'), `<script type="application/json">{"name": "Phường A"}</script>${frame}`),
      );
      await settle();
      expect(link(portal).textContent!.trim()).to.equal('Phường A');
      portal.site = { name: 'Phường B' };
      await settle();
      expect(link(portal).textContent!.trim()).to.equal('Phường B');
      portal.site = undefined;
      portal.querySelector('script')!.remove();
      await until(() => link(portal).textContent!.trim() === 'Phường Khương Trung');
      expect(link(portal).href).to.equal(`${origin}/khuong-trung/`);
    });

    it('reports a site without a name, and shows none', async () => {
      const portal = await fixture<SenPortal>(`<sen-portal>${frame}</sen-portal>`);
      portal.site = { url: '/khuong-trung/' } as Site;
      await until(() => warnings().length);
      expect(warnings().join()).to.contain('<sen-portal>: name');
      expect(link(portal).getAttribute('href')).to.equal('/');
    });

    it('reports what it cannot use, and keeps the rest', async () => {
      const portal = await fixture<SenPortal>(
        `<sen-portal><script type="application/json">{"name": "Phường A", "url": "javascript:1", "sources": [1]}</script>${frame}</sen-portal>`,
      );
      await until(() => warnings().length > 1);
      expect(warnings().join()).to.contain('<sen-portal>: url').and.to.contain('<sen-portal>: sources');
      expect(link(portal).textContent!.trim()).to.equal('Phường A');
      expect(link(portal).getAttribute('href')).to.equal('/');
    });
  });

  describe('loading', () => {
    it('keeps the height of the masthead when the name comes', async () => {
      const portal = await fixture<SenPortal>(markupOf(address('site', { delay: '150' })));
      const masthead = portal.querySelector('sen-masthead')!;
      const before = masthead.offsetHeight;
      expect(link(portal).textContent!.trim()).to.equal('Đang tải…');
      await until(() => link(portal).textContent!.trim() === 'Phường Khương Trung');
      expect(masthead.offsetHeight).to.equal(before);
    });
  });

  describe('theme', () => {
    it('is that of the site, unless the page has chosen one', async () => {
      const portal = await fixture<SenPortal>(`<sen-portal>${frame}</sen-portal>`);
      portal.site = { ...khuongTrung, theme: 'sea' };
      await portal.updateComplete;
      expect(portal.getAttribute('data-sen-theme')).to.equal('sea');
      portal.site = khuongTrung;
      await portal.updateComplete;
      expect(portal.hasAttribute('data-sen-theme')).to.equal(false);
      const chosen = await fixture<SenPortal>(`<sen-portal data-sen-theme="sen">${frame}</sen-portal>`);
      chosen.site = { ...khuongTrung, theme: 'sea' };
      await chosen.updateComplete;
      expect(chosen.getAttribute('data-sen-theme')).to.equal('sen');
    });

    it('is that of the page while the portal wraps it', async () => {
      const { documentElement: root, body } = document;
      const before = root.getAttribute('data-sen-theme');
      root.removeAttribute('data-sen-theme');
      const portal = document.createElement('sen-portal');
      portal.site = { ...khuongTrung, theme: 'sea' };
      body.append(portal);
      await portal.updateComplete;
      expect(root.getAttribute('data-sen-theme')).to.equal('sea');
      portal.remove();
      expect(root.hasAttribute('data-sen-theme')).to.equal(false);
      if (before) root.setAttribute('data-sen-theme', before);
    });
  });

  describe('named sources', () => {
    const list = (src: string) => `<sen-section-list heading="Tin" src="${src}"></sen-section-list>`;
    const listIn = (portal: Element) => portal.querySelector<LitElement>('sen-section-list')!;

    it('are URLs relative to the JSON of the site, and wait for it', async () => {
      const portal = await fixture<SenPortal>(markupOf(address('site', { delay: '150' }), list('tin')));
      expect(part(listIn(portal), 'error')).to.equal(null);
      expect(part(listIn(portal), 'empty')).to.equal(null);
      await until(() => visibleText(listIn(portal)).includes('Phổ biến Nghị quyết 23-NQ/TU'));
      expect(warnings()).to.deep.equal([]);
    });

    it('say which there are if a name is unknown; a URL stays a URL', async () => {
      const portal = await fixture<SenPortal>(markupOf(address('site'), list('tim') + list(address('articles'))));
      await until(() => part(listIn(portal), 'error'));
      expect(warnings().join()).to.contain('has no source "tim"; it has: tin, tin-hong');
      await until(() => visibleText(portal.lastElementChild!).includes('Phổ biến'));
    });

    it('belong to the site: another site shows its own, never the news of the first', async () => {
      const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
      portal.site = { ...khuongTrung, sources: { tin: address('articles') } };
      await portal.updateComplete;
      const element = document.createElement('sen-section-list');
      element.src = 'tin';
      portal.append(element);
      await until(() => visibleText(listIn(portal)).includes('Phổ biến'));
      portal.site = { name: 'Phường Nhân Chính', sources: { tin: address('articles', { answers: '500' }) } };
      await until(() => part(listIn(portal), 'error'));
      expect(visibleText(listIn(portal))).not.to.contain('Phổ biến');
    });

    it('take nothing over from a URL of that name', async () => {
      const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
      // Without a site a name is a relative URL: here the page of these tests has one.
      const base = document.head.appendChild(document.createElement('base'));
      base.href = `${origin}/data/`;
      const element = document.createElement('sen-section-list');
      element.src = 'articles';
      portal.append(element);
      await until(() => visibleText(element).includes('Phổ biến'));
      base.remove();
      portal.site = { ...khuongTrung, sources: { articles: address('articles', { answers: '500' }) } };
      await until(() => part(element, 'error'));
      expect(visibleText(element)).not.to.contain('Phổ biến');
    });

    it('are left to a source of the portal', async () => {
      const portal = await fixture<SenPortal>(
        `<sen-portal><script type="application/json">{"name": "Phường A", "sources": {}}</script>${list('tin')}</sen-portal>`,
      );
      portal.source = ({ src }) => Promise.resolve([{ title: `Từ nguồn ${src}`, url: '#', publishedAt: '2024-02-27' }]);
      portal.site = { ...khuongTrung, sources: { tin: address('articles') } };
      await until(() => visibleText(listIn(portal)).includes('Từ nguồn tin'));
    });

    it('that cannot be known are an error on the page, until the visitor tries again', async () => {
      const portal = await fixture<SenPortal>(markupOf(address('site', { answers: '500,200' }), frame + list('tin')));
      await until(() => part(portal, 'error') && part(listIn(portal), 'error'));
      expect(part(portal, 'error')!.textContent).to.contain('Tên, liên hệ và tin tức của đơn vị có thể thiếu.');
      expect(link(portal).textContent!.trim()).to.equal('Cổng thông tin điện tử');
      part(portal, 'retry')!.click();
      await until(() => visibleText(listIn(portal)).includes('Phổ biến'));
      expect(part(portal, 'error')).to.equal(null);
      expect(link(portal).textContent!.trim()).to.equal('Phường Khương Trung');
    });

    it('are tried again from the element that lacks one, too', async () => {
      const portal = await fixture<SenPortal>(markupOf(address('site', { answers: '500,200' }), list('tin')));
      await until(() => part(listIn(portal), 'retry'));
      part(listIn(portal), 'retry')!.click();
      await until(() => visibleText(listIn(portal)).includes('Phổ biến'));
    });
  });

  describe('src', () => {
    it('is stored with keep: a later failure shows what was stored, marked as old', async () => {
      const src = address('site', { answers: '200,500' });
      const first = await fixture<SenPortal>(markupOf(src, frame, 'keep'));
      await until(() => link(first).textContent!.trim() === 'Phường Khương Trung');
      const stored = Object.keys(localStorage).find((key) => key.includes(src))!;
      const kept = localStorage.getItem(stored)!;
      // As on a later page: nothing is in memory.
      const later = address('site', { answers: '500' });
      localStorage.setItem(stored.replace(src, later), kept);
      const portal = await fixture<SenPortal>(markupOf(later, frame, 'keep'));
      await until(() => part(portal, 'stale'));
      expect(part(portal, 'stale')!.textContent).to.match(/^Thông tin của đơn vị lưu .*, chưa cập nhật được\.$/);
      expect(link(portal).textContent!.trim()).to.equal('Phường Khương Trung');
      expect(part(portal, 'retry')!.textContent!.trim()).to.equal('Thử lại');
    });

    it('keeps the site, marked as old, when a later response is none', async () => {
      const portal = await fixture<SenPortal>(markupOf(address('site')));
      await until(() => portal.site);
      portal.src = address('empty');
      await until(() => part(portal, 'error'));
      expect(portal.site).to.equal(undefined);
      const same = address('site-then-none');
      portal.src = same;
      await until(() => portal.site);
      portal.reload();
      await until(() => part(portal, 'stale'));
      expect(link(portal).textContent!.trim()).to.equal('Phường Khương Trung');
    });

    it('that is no URL is an error, once', async () => {
      let errors = 0;
      const onError = () => errors++;
      document.addEventListener('sen-error', onError);
      const portal = await fixture<SenPortal>(markupOf('http://[', ''));
      await until(() => part(portal, 'error'));
      portal.now = '2024-02-27';
      await portal.updateComplete;
      document.removeEventListener('sen-error', onError);
      expect(errors).to.equal(1);
    });

    it('that holds no site is an error', async () => {
      const portal = await fixture<SenPortal>(markupOf(address('empty')));
      await until(() => part(portal, 'error'));
      await until(() => warnings().some((text) => text.includes('holds no site with a name')));
    });

    it('is no longer followed once the portal has left the page, and is again when it returns', async () => {
      const portal = await fixture<SenPortal>(markupOf(address('site', { delay: '100' })));
      const { parentElement } = portal;
      portal.remove();
      await new Promise((done) => setTimeout(done, 250));
      expect(portal.site).to.equal(undefined);
      parentElement!.append(portal);
      await until(() => portal.site?.name === 'Phường Khương Trung');
    });

    it('fires sen-load with it', async () => {
      const loads: string[] = [];
      const onLoad = (event: Event) => loads.push((event as Event & { src: string }).src);
      document.addEventListener('sen-load', onLoad);
      const src = address('site');
      await fixture(markupOf(src));
      await until(() => loads.length);
      document.removeEventListener('sen-load', onLoad);
      expect(loads).to.deep.equal([src]);
    });
  });
});
