import { expect } from 'chai';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  parts,
  settle,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import type { SenBreadcrumb } from './breadcrumb.js';
import './define.js';

const list = `<ol>
  <li><a href="/">Trang chủ</a></li>
  <li><a href="/tin-tuc">Tin tức – Sự kiện</a></li>
  <li><a href="/tin-tuc/dang">Công tác Đảng</a></li>
  <li>Hội nghị học tập Nghị quyết</li>
</ol>`;

const crumbs = (content = list, attributes = '') =>
  fixture<SenBreadcrumb>(`<sen-breadcrumb ${attributes}>${content}</sen-breadcrumb>`);

const narrow = async (content = list) => {
  const holder = await fixture<HTMLElement>(
    `<div style="inline-size: 320px"><sen-breadcrumb>${content}</sen-breadcrumb></div>`,
  );
  return holder.firstElementChild as SenBreadcrumb;
};

const published = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent!) as { '@context': string; '@type': string; itemListElement: unknown[] },
  );

describe('<sen-breadcrumb>', () => {
  describe('accessibility', () => {
    itInChromium('tree', 'is a named navigation with a list of links that ends with the current page', async () => {
      const element = await crumbs();
      expect(await accessibilityTree()).to.equal(
        [
          'navigation "Đường dẫn trang"',
          '  list',
          '    listitem level=1',
          '      link "Trang chủ"',
          '    listitem level=1',
          '      link "Tin tức – Sự kiện"',
          '    listitem level=1',
          '      link "Công tác Đảng"',
          '    listitem level=1',
          '      StaticText "Hội nghị học tập Nghị quyết"',
        ].join('\n'),
      );
      expect(part(element, 'current')!.getAttribute('aria-current')).to.equal('page');
    });
  });

  describe('defaults', () => {
    itInChromium('tree', 'shows its content if it has no items', async () => {
      await crumbs('<p>Trang chủ của cổng</p>');
      expect(await accessibilityTree()).to.equal('paragraph\n  StaticText "Trang chủ của cổng"');
    });

    it('reads links without a list', async () => {
      const element = await crumbs('<a href="/a">Một</a> / <a href="/b">Hai</a>');
      expect(element.items).to.deep.equal([
        { label: 'Một', href: '/a' },
        { label: 'Hai', href: '/b' },
      ]);
    });
  });

  describe('attributes and properties', () => {
    itInChromium('tree', 'takes its name from label', async () => {
      await crumbs(list, 'label="Vị trí"');
      expect(await accessibilityTree()).to.contain('navigation "Vị trí"');
    });

    it('drops links that would run script, and shows hostile text as text', async () => {
      const element = await crumbs(
        '<ol><li><a href="javascript:alert(1)">&lt;img onerror=x&gt;</a></li><li>Hai</li></ol>',
      );
      expect(visibleText(element)).to.equal('<img onerror=x>\nHai');
      expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    });
  });

  describe('markup of content management systems', () => {
    const shown = async (markup: string) => {
      const element = await crumbs(markup);
      return {
        steps: [...parts(element, 'link'), ...parts(element, 'current')].map((step) => step.textContent!.trim()),
        current: part(element, 'current')?.textContent?.trim(),
        links: [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      };
    };

    for (const [what, markup] of [
      [
        'spans in spans, the page behind them',
        '<p><span><span><a href="/">Trang chủ</a></span> » <span><a href="/tin">Tin tức</a></span> » <span class="last" aria-current="page">Xây dựng Đảng</span></span></p>',
      ],
      [
        'links with signs, the page as bare text',
        '<div>Bạn đang ở: <a href="/">Trang chủ</a> &gt; <a href="/tin">Tin tức</a> &gt; Xây dựng Đảng</div>',
      ],
      [
        'a list with a label and dividers',
        '<ul><li class="active">Bạn đang ở: &nbsp;</li><li><a href="/">Trang chủ</a><span class="divider">/</span></li><li><a href="/tin"><span>Tin tức</span></a><span class="divider">/</span></li><li class="active"><span>Xây dựng Đảng</span></li></ul>',
      ],
      [
        'a list that a script has not filled yet, before the one that counts',
        '<ul></ul><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li><li>Xây dựng Đảng</li></ul>',
      ],
      [
        'a sign for the home page',
        '<ol><li><a href="/"><i class="fa fa-home"></i></a></li><li><a href="/tin">Tin tức</a></li><li>Xây dựng Đảng</li></ol>',
      ],
      [
        'a link to skip the way',
        '<span><a href="#after"><img alt="Skip Navigation Links" src="data:,"></a><span><a href="/">Trang chủ</a></span><span> &gt; </span><span><a href="/tin">Tin tức</a></span><span> &gt; </span><span>Xây dựng Đảng</span></span>',
      ],
      [
        'a link to skip the way, with its target behind the way',
        '<span><a href="#after"><img alt="Skip Navigation Links" src="data:,"></a><a href="/">Trang chủ</a> &gt; <a href="/tin">Tin tức</a> &gt; <span>Xây dựng Đảng</span><a id="after"></a></span>',
      ],
      [
        'the day beside the way',
        '<ul><li>Thứ Ba, 27/02/2024</li><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li><li>Xây dựng Đảng</li></ul>',
      ],
    ] as const)
      it(`reads ${what}`, async () => {
        expect(await shown(markup)).to.deep.equal({
          steps: ['Trang chủ', 'Tin tức', 'Xây dựng Đảng'],
          current: 'Xây dựng Đảng',
          links: ['/', '/tin'],
        });
        expect(warnings().join()).not.to.contain('left as it is');
      });

    it('calls no other page the current one', async () => {
      const { current, links } = await shown(
        '<ol><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ol>',
      );
      expect(current).to.equal(undefined);
      expect(links).to.deep.equal(['/', '/tin']);
      expect(
        (await shown(`<ol><li><a href="/">A</a></li><li><a href="${location.href}">B</a></li></ol>`)).current,
      ).to.equal('B');
    });

    it('leaves a sentence with links as it is, and says why', async () => {
      const element = await crumbs('<p><a href="/">Trang chủ</a> và nhiều hơn nữa <a href="/tin">Tin tức</a></p>');
      expect(part(element, 'base')).to.equal(null);
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(warnings().join()).to.match(
        /<sen-breadcrumb>: .*“?và nhiều hơn nữa.* stands between its links; write <ol>/,
      );
    });
  });

  describe('in a narrow container', () => {
    const seen = (element: SenBreadcrumb) =>
      [...parts(element, 'link'), ...parts(element, 'current')]
        .filter((step) => step.checkVisibility())
        .map((step) => step.textContent);

    itInChromium('tree', 'has a button with an accessible name', async () => {
      await narrow();
      expect(await accessibilityTree()).to.contain('button "Hiện đủ đường dẫn"');
    });

    it('shows the first and the last two items, and the others after a button press', async () => {
      const element = await narrow();
      expect(seen(element)).to.deep.equal(['Trang chủ', 'Công tác Đảng', 'Hội nghị học tập Nghị quyết']);
      part(element, 'expand')!.click();
      await settle();
      expect(seen(element)).to.have.length(4);
      expect(part(element, 'expand')).to.equal(null);
      expect(element.shadowRoot!.activeElement!.textContent).to.equal('Tin tức – Sự kiện');
    });

    it('does not shorten short paths, and wraps long names', async () => {
      const element = await narrow(
        `<ol><li><a href="/">Trang chủ</a></li><li><a href="/a">Tin</a></li><li>${'Rất dài '.repeat(20)}</li></ol>`,
      );
      expect(part(element, 'expand')).to.equal(null);
      expect(part(element, 'base')!.scrollWidth).to.be.at.most(320);
    });
  });

  describe('structured data', () => {
    it('publishes the items with absolute URLs', async () => {
      await crumbs();
      expect(published()).to.deep.equal([
        {
          '@context': 'https://schema.org',
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: `${location.origin}/` },
            { '@type': 'ListItem', position: 2, name: 'Tin tức – Sự kiện', item: `${location.origin}/tin-tuc` },
            { '@type': 'ListItem', position: 3, name: 'Công tác Đảng', item: `${location.origin}/tin-tuc/dang` },
            { '@type': 'ListItem', position: 4, name: 'Hội nghị học tập Nghị quyết' },
          ],
        },
      ]);
    });

    it('exists once, is updated with the items, and is removed with the element', async () => {
      const element = await crumbs();
      element.items = [{ label: '</script>', href: '/a' }, { label: 'B' }];
      await settle();
      expect(published().map((data) => data.itemListElement)).to.deep.equal([
        [
          { '@type': 'ListItem', position: 1, name: '</script>', item: `${location.origin}/a` },
          { '@type': 'ListItem', position: 2, name: 'B' },
        ],
      ]);
      expect(document.head.innerHTML).not.to.contain('"name":"</script>');
      (await fixture('<div></div>')).append(element);
      await settle();
      expect(published()).to.have.length(1);
      element.remove();
      expect(published()).to.have.length(0);
    });

    it('is not published for a single item or with structured-data="none"', async () => {
      await crumbs('<ol><li>Trang chủ</li></ol>');
      expect(published()).to.have.length(0);
      const element = await crumbs(list, 'structured-data="none"');
      expect(published()).to.have.length(0);
      element.structuredData = 'auto';
      await settle();
      expect(published()).to.have.length(1);
    });
  });

  describe('events', () => {
    it('forwards a click to the author’s own link', async () => {
      const element = await crumbs();
      const heard: EventTarget[] = [];
      element.parentElement!.addEventListener('click', (event) => {
        event.preventDefault();
        heard.push(event.target!);
      });
      part(element, 'link')!.click();
      expect(heard).to.deep.equal([element.querySelector('a')]);
    });
  });

  describe('data', () => {
    it('takes its items from the property, else a JSON child, else the list', async () => {
      const element = await crumbs(`<script type="application/json">[{"label": "Từ JSON"}]</script>${list}`);
      expect(visibleText(element)).to.equal('Từ JSON');
      element.items = [{ label: 'Từ đối tượng' }];
      await settle();
      expect(visibleText(element)).to.equal('Từ đối tượng');
    });

    it('keeps the valid items of an invalid object, with warnings for the others', async () => {
      const element = await crumbs('');
      for (const wrong of [7, 'x', {}]) {
        element.items = wrong as never;
        await settle();
      }
      element.items = [null, { href: '/x' }, { label: 'Tốt', href: 'data:text/html,x' }] as never;
      await settle();
      expect(visibleText(element)).to.equal('Tốt');
      for (let wait = 0; wait < 20 && warnings().length < 4; wait++) await settle();
      for (const field of ['items: 7', 'items[0].label', 'items[1].label', 'items[2].href'])
        expect(warnings().join()).to.contain(field);
    });

    it('reacts to changes of its children', async () => {
      const element = await crumbs();
      element.querySelector('a')!.textContent = 'Đầu trang';
      await settle();
      expect(visibleText(element)).to.contain('Đầu trang');
    });
  });

  describe('localisation', () => {
    itInChromium('tree', 'is in English on an English page', async () => {
      await fixture(`<div lang="en" style="inline-size: 320px"><sen-breadcrumb>${list}</sen-breadcrumb></div>`);
      expect(await accessibilityTree())
        .to.contain('navigation "Breadcrumb"')
        .and.to.contain('button "Show the whole path"');
    });
  });

  describe('lifecycle', () => {
    it('keeps items that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-breadcrumb') as SenBreadcrumb;
      element.items = [{ label: 'Sớm' }];
      const { SenBreadcrumb: Breadcrumb } = await import('./breadcrumb.js');
      customElements.define('sen-late-breadcrumb', class extends Breadcrumb {});
      (await fixture('<div></div>')).append(element);
      await settle();
      expect(visibleText(element)).to.equal('Sớm');
    });
  });
});
