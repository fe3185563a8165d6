import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { registerTerms } from '../internal/environment/terms.js';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  settle,
  visibleText,
  warnings,
  until,
} from '../testing/test-support.js';
import '../portal/define.js';
import type { SenArticleCard } from './article-card.js';
import './define.js';

const seed = `<sen-article-card
  headline="Đảng ủy phường Khương Trung tổ chức Hội nghị quán triệt Nghị quyết 23-NQ/TU" href="#nghi-quyet"
  published="2024-02-27T10:03:00+07:00" views="2462134" category="Nghị quyết" document-number="23-NQ/TU"
  summary="Mục tiêu đến năm 2025 và 2030."></sen-article-card>`;

const card = (markup: string) => fixture<SenArticleCard>(markup);

describe('<sen-article-card>', () => {
  describe('accessibility', () => {
    itInChromium('tree', 'is an article with one heading that holds the one link', async () => {
      await card(seed);
      expect(await accessibilityTree()).to.equal(
        [
          'article',
          '  heading "Đảng ủy phường Khương Trung tổ chức Hội nghị quán triệt Nghị quyết 23-NQ/TU" level=3',
          '    link "Đảng ủy phường Khương Trung tổ chức Hội nghị quán triệt Nghị quyết 23-NQ/TU"',
          '  StaticText "Nghị quyết"',
          '  time',
          '    StaticText "27/02/2024 | 10:03"',
          '  StaticText "2.462.134 lượt xem"',
          '  StaticText "23-NQ/TU"',
          '  paragraph',
          '    StaticText "Mục tiêu đến năm 2025 và 2030."',
        ].join('\n'),
      );
    });

    itInChromium('media', 'keeps its text readable in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await card(seed);
      const { color, backgroundColor } = getComputedStyle(part(element, 'category')!);
      await emulateMedia({ forcedColors: 'none' });
      expect(color).not.to.equal(backgroundColor);
    });
  });

  describe('attributes and properties', () => {
    it('shows date, time and views as Vietnamese readers write them', async () => {
      const element = await card(seed);
      expect(part(element, 'published')!.textContent).to.equal('27/02/2024 | 10:03');
      expect(part(element, 'published')!.getAttribute('datetime')).to.equal('2024-02-27T10:03:00+07:00');
      expect(part(element, 'views')!.textContent).to.equal('2.462.134 lượt xem');
    });

    it('shows nothing for what is missing', async () => {
      const element = await card('<sen-article-card headline="Thông báo" href="/a"></sen-article-card>');
      expect(visibleText(element)).to.equal('Thông báo');
    });

    it('says that a headline is missing', async () => {
      expect(visibleText(await card('<sen-article-card></sen-article-card>'))).to.equal('(Bài viết chưa có tiêu đề)');
    });

    for (const [views, why] of [
      ['abc', 'no number'],
      ['-3', 'negative'],
      ['1,5', 'not whole'],
    ]) {
      it(`drops views that are ${why}, names them once, and keeps the rest`, async () => {
        const element = await card(`<sen-article-card headline="A" views="${views}"></sen-article-card>`);
        await card(`<sen-article-card headline="B" views="${views}"></sen-article-card>`);
        expect(visibleText(element)).to.equal('A');
        // The words for it load when there is something to say.
        await until(() => warnings().length);
        const said = warnings().filter((message) => message.includes(`"${views}"`));
        expect(said).to.have.length(1);
        expect(said[0]).to.match(/<sen-article-card>.*views/);
      });
    }

    it('drops links and pictures that would run script', async () => {
      const element = await card(
        `<sen-article-card headline="A" href="java&#10;script:alert(1)" image="data:text/html,x"></sen-article-card>`,
      );
      expect(part(element, 'link')!.hasAttribute('href')).to.equal(false);
      expect(part(element, 'image')!.hasAttribute('src')).to.equal(false);
    });

    it('shows hostile text as text', async () => {
      const element = await card('<sen-article-card headline="&lt;img src=x onerror=alert(1)&gt;"></sen-article-card>');
      expect(visibleText(element)).to.equal('<img src=x onerror=alert(1)>');
    });

    it('uses the heading level of the author, else the portal, else 3', async () => {
      const level = (element: Element) => part(element, 'headline')!.localName;
      expect(level(await card('<sen-article-card></sen-article-card>'))).to.equal('h3');
      expect(level(await card('<sen-article-card heading-level="2"></sen-article-card>'))).to.equal('h2');
      const portal = await fixture('<sen-portal heading-level="4"><sen-article-card></sen-article-card></sen-portal>');
      expect(level(portal.firstElementChild!)).to.equal('h4');
      expect(level(await card('<sen-article-card heading-level="nine"></sen-article-card>'))).to.equal('h3');
    });

    it('marks an article as new for three days, by the clock of the portal', async () => {
      const at = async (now: string) =>
        part((await fixture(`<sen-portal now="${now}">${seed}</sen-portal>`)).firstElementChild!, 'new')!.textContent;
      expect(await at('2024-03-01T10:00:00+07:00')).to.equal('Mới');
      expect(await at('2024-03-01T10:04:00+07:00')).to.equal('');
      expect(await at('2024-02-27T10:00:00+07:00')).to.equal('');
    });

    it('marks an article of a day as new from its beginning, where the portal is', async () => {
      const at = async (now: string, more = '') => {
        const inside = '<sen-article-card published="2024-02-27"></sen-article-card>';
        const portal = await fixture(`<sen-portal now="${now}" ${more}>${inside}</sen-portal>`);
        return part(portal.firstElementChild!, 'new')!.textContent;
      };
      expect(await at('2024-02-26T23:59:59+07:00')).to.equal('');
      expect(await at('2024-02-27T00:00:00+07:00')).to.equal('Mới');
      expect(await at('2024-02-29T23:59:59+07:00')).to.equal('Mới');
      expect(await at('2024-03-01T00:00:00+07:00')).to.equal('');
      expect(await at('2024-02-27T00:00:00+09:00', 'time-zone="Asia/Tokyo"')).to.equal('Mới');
    });

    it('reads a time without an offset by the time zone of the portal, wherever it stands', async () => {
      const written = '2024-02-27T10:03:00';
      for (const inside of [
        `<sen-article-card published="${written}"></sen-article-card>`,
        `<sen-article-card><script type="application/json">{"title": "A", "publishedAt": "${written}"}</script></sen-article-card>`,
      ]) {
        const portal = await fixture(`<sen-portal time-zone="Europe/London">${inside}</sen-portal>`);
        const element = portal.querySelector('sen-article-card')!;
        expect(part<HTMLTimeElement>(element, 'published')!.dateTime).to.equal('2024-02-27T10:03:00+00:00');
        expect(part(element, 'published')!.textContent).to.equal('27/02/2024 | 10:03');
      }
    });

    it('keeps the usual layout when another is asked for that it does not have', async () => {
      const element = await card('<sen-article-card headline="A" layout="bảng"></sen-article-card>');
      expect(part(element, 'base')!.className).to.contain('auto');
      await until(() => warnings().length);
      expect(warnings().join()).to.contain('layout must be one of auto, stacked, row, feature, compact');
    });

    it('leaves no box behind when the next article has no picture', async () => {
      const element = await card(`<sen-article-card layout="row"></sen-article-card>`);
      element.article = { title: 'A', image: { src: '/khong-co.jpg', alt: '' } };
      await until(() => 'broken' in part(element, 'image')!.dataset);
      expect(part(element, 'image')!.checkVisibility()).to.equal(true);
      element.article = { title: 'B' };
      await settle();
      expect(part(element, 'image')!.checkVisibility()).to.equal(false);
    });

    it('keeps the place of a picture that cannot be loaded', async () => {
      const element = await card(
        `<sen-article-card headline="A" layout="row" image="/khong-co.jpg"></sen-article-card>`,
      );
      const image = part<HTMLImageElement>(element, 'image')!;
      if (image.hasAttribute('src')) await new Promise((done) => image.addEventListener('error', done, { once: true }));
      expect(image.hasAttribute('src')).to.equal(false);
      expect(image.getBoundingClientRect().height).to.be.greaterThan(40);
    });
  });

  it('reports an object printed as an attribute, unless the property is set when a framework hydrates', async () => {
    const printed = '[object Object]';
    const hydrated = await card(`<sen-article-card article="${printed}"></sen-article-card>`);
    hydrated.article = { title: 'Một' };
    await fixture(`<sen-article-card article="[object Object],${printed}"></sen-article-card>`);
    const told = () => warnings().filter((each) => each.includes('set the property instead'));
    await until(() => told().length);
    expect(told()).to.have.length(1);
    expect(told()[0]).to.contain(`"[object Object],${printed}"`);
  });

  describe('slots', () => {
    const slotted = `<sen-article-card headline="Không hiện" views="5">
      <h2 slot="headline"><a href="#that">Tiêu đề thật</a></h2><p slot="summary">Tóm tắt</p></sen-article-card>`;

    itInChromium('tree', 'lets children win over attributes, with their own heading level', async () => {
      const element = await card(slotted);
      const tree = await accessibilityTree();
      expect(tree).to.contain('heading "Tiêu đề thật" level=2');
      expect(tree).not.to.contain('Không hiện');
      expect(tree).to.contain('5 lượt xem');
      expect(element.article).to.deep.equal({ title: 'Tiêu đề thật', url: '#that', summary: 'Tóm tắt', views: 5 });
    });

    itInChromium('tree', 'follows children that arrive later', async () => {
      const element = await card('<sen-article-card></sen-article-card>');
      element.insertAdjacentHTML('beforeend', '<h3 slot="headline">Đến sau</h3>');
      await settle();
      expect(await accessibilityTree()).to.contain('heading "Đến sau" level=3');
    });
  });

  describe('data', () => {
    it('takes each field from the first source that has it: attribute, property, JSON child', async () => {
      const element = await card(`<sen-article-card headline="Thuộc tính">
        <script type="application/json">{"title": "JSON", "url": "/json", "views": 1, "category": "JSON"}</script>
      </sen-article-card>`);
      element.article = { title: 'Đối tượng', url: '/doi-tuong', views: 2 };
      await settle();
      expect(element.article).to.deep.equal({ title: 'Thuộc tính', url: '/doi-tuong', views: 2, category: 'JSON' });
      expect(visibleText(element)).to.equal('Thuộc tính\nJSON\n2 lượt xem');
    });

    it('names the fault of a JSON child and shows the rest', async () => {
      const element = await card(
        '<sen-article-card headline="Vẫn hiện"><script type="application/json">{"title": }</script></sen-article-card>',
      );
      expect(visibleText(element)).to.equal('Vẫn hiện');
      // The words for faults load when there is one.
      for (let tries = 0; tries < 50 && !warnings().length; tries++) await settle();
      expect(warnings().join()).to.contain('<sen-article-card>: its JSON child cannot be read');
    });

    it('survives objects of the wrong kind', async () => {
      const element = await card('<sen-article-card headline="Vẫn hiện"></sen-article-card>');
      for (const wrong of [null, 7, 'x', [], { title: {}, views: NaN, image: 3 }]) {
        element.article = wrong as never;
        await settle();
        expect(visibleText(element)).to.equal('Vẫn hiện');
      }
    });
  });

  describe('events', () => {
    const followed = async (element: Element, act: () => unknown) => {
      const clicks: MouseEvent[] = [];
      const link = element.querySelector('a') ?? part(element, 'link')!;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        clicks.push(event as MouseEvent);
      });
      await act();
      await settle();
      return clicks;
    };

    it('follows the link from anywhere on the card, with modifier keys', async () => {
      const element = await card(seed);
      const summary = part(element, 'summary')!;
      const clicks = await followed(element, () =>
        summary.dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true }),
        ),
      );
      expect(clicks.map((click) => click.ctrlKey)).to.deep.equal([true]);
    });

    it('follows the link of a slotted headline', async () => {
      const element = await card(
        '<sen-article-card><h3 slot="headline"><a href="#x">X</a></h3><p slot="summary">Tóm tắt</p></sen-article-card>',
      );
      expect(await followed(element, () => element.querySelector('p')!.click())).to.have.length(1);
    });

    it('does not follow it when the visitor selects text', async () => {
      const element = await card(seed);
      const { left, right, top, height } = part(element, 'summary')!.getBoundingClientRect();
      const y = Math.round(top + height / 2);
      const clicks = await followed(element, async () => {
        await sendMouse({ type: 'move', position: [Math.round(left) + 2, y] });
        await sendMouse({ type: 'down' });
        await sendMouse({ type: 'move', position: [Math.min(Math.round(right) - 2, Math.round(left) + 120), y] });
        await sendMouse({ type: 'up' });
      });
      document.getSelection()?.removeAllRanges();
      expect(clicks).to.have.length(0);
    });

    for (const inside of [
      '<button>Nút</button>',
      '<select><option>A</option></select>',
      '<label>Chọn <input type="checkbox"></label>',
      '<details><summary>Thêm</summary></details>',
      '<a href="#khac"><b>Khác</b></a>',
      '<textarea></textarea>',
      '<video controls></video>',
      '<span role="button">Lưu</span>',
      '<span tabindex="0">Lưu</span>',
      '<p contenteditable>Sửa</p>',
      '<div popover="manual">Nội dung</div>',
    ])
      it(`leaves a click alone that is for ${inside}`, async () => {
        const element = await card(
          `<sen-article-card><h3 slot="headline"><a href="#x">X</a></h3><div slot="summary">${inside}</div></sen-article-card>`,
        );
        const all = [...element.querySelectorAll<HTMLElement>('[slot=summary] :not(details)')];
        element.addEventListener('click', (event) => event.preventDefault());
        const clicks = await followed(element, () => all.forEach((each) => each.click()));
        expect(clicks).to.have.length(0);
      });

    it('leaves other buttons of the mouse to the browser', async () => {
      const element = await card(seed);
      const clicks = await followed(element, () =>
        part(element, 'summary')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, button: 1 })),
      );
      expect(clicks).to.have.length(0);
    });
  });

  describe('localisation', () => {
    it('follows the closest lang, live', async () => {
      const holder = await fixture(`<div lang="en">${seed}</div>`);
      const views = part(holder.firstElementChild!, 'views')!;
      expect(views.textContent).to.equal('2,462,134 views');
      holder.setAttribute('lang', 'vi');
      await settle();
      expect(views.textContent).to.equal('2.462.134 lượt xem');
    });

    it('follows lang across shadow roots', async () => {
      const outer = await fixture<HTMLElement>('<div lang="en"></div>');
      outer.attachShadow({ mode: 'open' }).innerHTML = seed;
      await settle(outer.shadowRoot!);
      expect(part(outer.shadowRoot!.firstElementChild!, 'views')!.textContent).to.equal('2,462,134 views');
    });

    it('speaks a third language that the page adds, and Vietnamese where that lacks a word', async () => {
      const element = await card(`<sen-article-card lang="fr" views="3"></sen-article-card>`);
      registerTerms('fr', { 'sen-article-card': { views: (count: string) => `${count} lectures` } });
      await settle();
      expect(visibleText(element)).to.equal('(Bài viết chưa có tiêu đề)\n3 lectures');
    });
  });

  describe('lifecycle', () => {
    const sixty = async () => {
      const cards = Array.from(
        { length: 60 },
        (_, index) => `<sen-article-card headline="${index}" href="#a"></sen-article-card>`,
      );
      const first = await card(cards.join(''));
      const bases = [...first.parentElement!.children].map((each) => part(each, 'base')!);
      const skipped = () => bases.filter((base) => getComputedStyle(base).contentVisibility === 'auto').length;
      return { bases, skipped };
    };

    it('is laid out at once among the first fifty, then when the visitor comes near; the keyboard reaches all', async () => {
      const { bases, skipped } = await sixty();
      expect(skipped()).to.equal(10);
      const link = bases[58]!.querySelector('a')!;
      link.focus();
      expect(link.matches(':focus')).to.equal(true);
    });

    itInChromium('media', 'is printed wherever it stands', async () => {
      const { skipped } = await sixty();
      await emulateMedia({ media: 'print' });
      const printed = skipped();
      await emulateMedia({ media: 'screen' });
      expect(printed).to.equal(0);
    });

    it('keeps properties that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-card') as SenArticleCard;
      element.article = { title: 'Sớm', url: '/som' };
      element.headline = 'Trước';
      const { SenArticleCard: Card } = await import('./article-card.js');
      customElements.define('sen-late-card', class extends Card {});
      document.body.append(element);
      await settle();
      expect(visibleText(element)).to.equal('Trước');
      expect(element.article.url).to.equal('/som');
      element.remove();
    });

    it('follows its new surroundings when it is moved', async () => {
      const element = await card(seed);
      const english = await fixture('<div lang="en"></div>');
      english.append(element);
      await settle();
      expect(part(element, 'views')!.textContent).to.equal('2,462,134 views');
    });
  });
});
