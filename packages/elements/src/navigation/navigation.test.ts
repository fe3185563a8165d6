import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
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
import type { SenNavigation } from './navigation.js';
import './define.js';

const list = `<ul>
  <li><a href="/tong-quan">Tổng quan</a></li>
  <li><a href="/tin-tuc">Tin tức – Sự kiện</a>
    <ul>
      <li><a href="/tin-tuc/cong-tac-dang" aria-current="page">Công tác Đảng</a>
        <ul><li><a href="/tin-tuc/cong-tac-dang/nghi-quyet">Nghị quyết</a></li></ul>
      </li>
      <li><a href="/tin-tuc/kinh-te">Kinh tế</a></li>
    </ul>
  </li>
  <li><a href="#">Văn bản</a><ul><li><a href="/van-ban">Văn bản chỉ đạo</a></li></ul></li>
  <li><a href="/lien-he">Liên hệ</a></li>
</ul>`;

const many = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, index) => `<li><a href="/muc-${index}">Mục số ${index}</a></li>`).join('')}</ul>`;

const nav = (content = list, attributes = '') =>
  fixture<SenNavigation>(`<sen-navigation ${attributes}>${content}</sen-navigation>`);

const narrow = async (content = list, width = 300) => {
  const holder = await fixture<HTMLElement>(`<div><sen-navigation>${content}</sen-navigation></div>`);
  holder.style.inlineSize = `${width}px`;
  await drawn();
  return holder.firstElementChild as SenNavigation;
};

/** Waits until observers of sizes have answered, and what they asked for stands on the page. */
const drawn = async () => {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  await settle();
};

const names = (element: SenNavigation, ...which: string[]) =>
  which
    .flatMap((name) => parts(element, name))
    .filter((found) => found.checkVisibility({ visibilityProperty: true }))
    .map((found) => found.getAttribute('aria-label') ?? found.textContent!.trim());

const button = (element: SenNavigation, name: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(
    (found) =>
      found.checkVisibility({ visibilityProperty: true }) &&
      (found.getAttribute('aria-label') ?? found.textContent!.trim()) === name,
  )!;

const link = (element: SenNavigation, name: string) =>
  parts(element, 'link').find(
    (found) => found.checkVisibility({ visibilityProperty: true }) && found.textContent === name,
  )!;

const press = async (element: SenNavigation, name: string) => {
  button(element, name).click();
  await settle();
};

const focused = (element: SenNavigation) => {
  const found = element.shadowRoot!.activeElement;
  return found?.getAttribute('aria-label') ?? found?.textContent?.trim();
};

/** What the elements told the developer; the words for it load when there is something to say. */
const told = async () => {
  for (let wait = 0; wait < 20 && !warnings().length; wait++) await settle();
  await settle();
  return warnings().join('\n');
};

const news = 'Mục con của Tin tức – Sự kiện';

describe('<sen-navigation>', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  describe('accessibility', () => {
    itInChromium('tree', 'is a named navigation with a list of links and buttons for their submenus', async () => {
      const element = await nav();
      await press(element, news);
      expect(await accessibilityTree()).to.equal(
        [
          'navigation "Danh mục chính"',
          '  list',
          '    listitem level=1',
          '      link "Tổng quan"',
          '    listitem level=1',
          '      link "Tin tức – Sự kiện"',
          '      button "Mục con của Tin tức – Sự kiện" expanded=true',
          '      list',
          '        listitem level=2',
          '          link "Công tác Đảng"',
          '          button "Mục con của Công tác Đảng" expanded=true',
          '          list',
          '            listitem level=3',
          '              link "Nghị quyết"',
          '        listitem level=2',
          '          link "Kinh tế"',
          '    listitem level=1',
          '      button "Văn bản"',
          '    listitem level=1',
          '      link "Liên hệ"',
        ].join('\n'),
      );
    });

    itInChromium('tree', 'is a button in a narrow container, with a dialog that contains the whole list', async () => {
      const element = await narrow();
      expect(await accessibilityTree()).to.equal('navigation "Danh mục chính"\n  button "Danh mục"');
      await press(element, 'Danh mục');
      const tree = await accessibilityTree();
      expect(tree).to.match(/^dialog "Danh mục chính"/m);
      for (const name of ['Đóng', 'Tổng quan', 'Kinh tế', 'Liên hệ']) expect(tree).to.contain(`"${name}"`);
    });

    it('marks the current page and its sections', async () => {
      const element = await nav();
      await press(element, news);
      expect(link(element, 'Công tác Đảng').getAttribute('aria-current')).to.equal('page');
      expect(link(element, 'Tin tức – Sự kiện').getAttribute('aria-current')).to.equal('true');
      expect(element.shadowRoot!.querySelectorAll('[aria-current]')).to.have.length(2);
    });

    itInChromium('media', 'marks the current section not only by colour, also in forced colours', async () => {
      const element = await nav();
      const weight = (name: string) => Number(getComputedStyle(link(element, name)).fontWeight);
      expect(weight('Tin tức – Sự kiện')).to.be.greaterThan(weight('Tổng quan'));
      await emulateMedia({ forcedColors: 'active' });
      const border = getComputedStyle(link(element, 'Tin tức – Sự kiện').parentElement!).borderBlockEndWidth;
      await emulateMedia({ forcedColors: 'none' });
      expect(border).to.equal('4px');
    });

    it('gives every entry a target of at least 24 by 24 pixels', async () => {
      const element = await nav();
      await press(element, news);
      for (const target of element.shadowRoot!.querySelectorAll('a, button')) {
        if (!target.checkVisibility({ visibilityProperty: true })) continue;
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
      }
    });
  });

  describe('defaults', () => {
    itInChromium('tree', 'shows its content if it has no links, and is not a landmark then', async () => {
      const element = await nav('<p>Danh mục đang được cập nhật.</p>');
      expect(await accessibilityTree()).to.equal('paragraph\n  StaticText "Danh mục đang được cập nhật."');
      expect(element.items).to.deep.equal([]);
    });

    it('reads links without a list', async () => {
      const element = await nav('<a href="/a">Một</a> <a href="/b">Hai</a>');
      expect(names(element, 'link')).to.deep.equal(['Một', 'Hai']);
    });
  });

  describe('attributes and properties', () => {
    itInChromium('tree', 'takes its name from label, else from a nav child', async () => {
      await nav(list, 'label="Chuyên mục"');
      expect(await accessibilityTree()).to.contain('navigation "Chuyên mục"');
      document.querySelector('main')!.remove();
      const wrapped = await nav(`<nav aria-label="Menu của phường">${list}</nav>`);
      expect(await accessibilityTree()).to.contain('navigation "Menu của phường"');
      expect(names(wrapped, 'link')).to.contain('Liên hệ');
    });

    it('returns its entries as objects, with CMS groups without their empty link', async () => {
      expect((await nav()).items).to.deep.equal([
        { label: 'Tổng quan', href: '/tong-quan' },
        {
          label: 'Tin tức – Sự kiện',
          href: '/tin-tuc',
          items: [
            {
              label: 'Công tác Đảng',
              href: '/tin-tuc/cong-tac-dang',
              current: 'page',
              items: [{ label: 'Nghị quyết', href: '/tin-tuc/cong-tac-dang/nghi-quyet' }],
            },
            { label: 'Kinh tế', href: '/tin-tuc/kinh-te' },
          ],
        },
        { label: 'Văn bản', items: [{ label: 'Văn bản chỉ đạo', href: '/van-ban' }] },
        { label: 'Liên hệ', href: '/lien-he' },
      ]);
    });

    it('drops links that would run script, with a warning', async () => {
      const element = await nav(
        '<ul><li><a href="java&#10;script:alert(1)">Nguy hiểm</a></li><li><a href="/a">An toàn</a></li></ul>',
      );
      expect(link(element, 'Nguy hiểm').hasAttribute('href')).to.equal(false);
      expect(link(element, 'An toàn').getAttribute('href')).to.equal('/a');
      expect(await told()).to.contain('<sen-navigation>: Nguy hiểm');
    });

    it('shows hostile text as text', async () => {
      const element = await nav('<ul><li><a href="/a">&lt;img src=x onerror=alert(1)&gt;</a></li></ul>');
      expect(visibleText(element)).to.equal('<img src=x onerror=alert(1)>');
    });

    it('names an entry by the alternative text of its picture', async () => {
      const element = await nav('<ul><li><a href="/"><img alt="Trang chủ"></a></li></ul>');
      expect(names(element, 'link')).to.deep.equal(['Trang chủ']);
    });

    it('omits hidden entries and dividers', async () => {
      const element = await nav(
        '<ul><li hidden><a href="/a">Ẩn</a></li><li class="divider"></li><li><a href="/b">Hiện</a></li></ul>',
      );
      expect(names(element, 'link')).to.deep.equal(['Hiện']);
    });

    it('keeps target and language of a link', async () => {
      const element = await nav('<ul><li><a href="/en" lang="en" target="_blank">English</a></li></ul>');
      const { lang, target } = link(element, 'English') as HTMLAnchorElement;
      expect([lang, target]).to.deep.equal(['en', '_blank']);
    });
  });

  describe('current page', () => {
    const marked = (element: SenNavigation) =>
      [...element.shadowRoot!.querySelectorAll('[aria-current]')].map(
        (found) => `${found.textContent}: ${found.getAttribute('aria-current')}`,
      );
    const here = () => location.pathname + location.search;

    it('is found by URL, with its parent sections', async () => {
      const element = await nav(`<ul><li><a href="/khac">Khác</a></li><li><a href="/nhom">Nhóm</a><ul>
        <li><a href="${here().replaceAll('&', '&amp;')}">Trang này</a></li></ul></li></ul>`);
      expect(marked(element)).to.deep.equal(['Nhóm: true']);
      await press(element, 'Mục con của Nhóm');
      expect(marked(element)).to.deep.equal(['Nhóm: true', 'Trang này: page']);
    });

    it('is in the section whose path is a prefix of its own', async () => {
      const before = location.href;
      history.replaceState(null, '', '/tin-tuc/dang/bai-1');
      const element = await nav(
        '<ul><li><a href="/">Đầu</a></li><li><a href="/tin">Tin</a></li><li><a href="/tin-tuc/">Tin tức</a></li></ul>',
      );
      history.replaceState(null, '', before);
      expect(marked(element)).to.deep.equal(['Tin tức: true']);
    });

    it('reacts when a script moves aria-current to another child', async () => {
      const element = await nav(
        '<ul><li><a href="/a" aria-current="page">Một</a></li><li><a href="/b">Hai</a></li></ul>',
      );
      expect(marked(element)).to.deep.equal(['Một: page']);
      const [one, two] = element.querySelectorAll('a');
      one!.removeAttribute('aria-current');
      two!.setAttribute('aria-current', 'page');
      await settle();
      expect(marked(element)).to.deep.equal(['Hai: page']);
    });
  });

  describe('overflow', () => {
    it('is in “Thêm”, and nothing is clipped or wider than its container', async () => {
      const element = await nav(many(20));
      await drawn();
      const shown = names(element, 'link');
      expect(shown.length).to.be.within(3, 12);
      const bar = part(element, 'list')!.getBoundingClientRect();
      expect(bar.height).to.be.below(60);
      for (const entry of parts(element, 'link'))
        expect(entry.getBoundingClientRect().right).to.be.at.most(bar.right + 1);
      await press(element, 'Thêm');
      expect(names(element, 'link')).to.deep.equal(Array.from({ length: 20 }, (_, index) => `Mục số ${index}`));
    });

    it('leaves space for “Thêm” at every width', async () => {
      const holder = await fixture<HTMLElement>(`<div><sen-navigation>${many(12)}</sen-navigation></div>`);
      const element = holder.firstElementChild as SenNavigation;
      for (let width = 650; width <= 770; width += 15) {
        holder.style.inlineSize = `${width}px`;
        await drawn();
        const { right } = button(element, 'Thêm').getBoundingClientRect();
        expect(right, `${width}px`).to.be.at.most(part(element, 'list')!.getBoundingClientRect().right + 1);
      }
    });

    it('is computed before the first paint, on one line from the start', async () => {
      const element = document.createElement('sen-navigation');
      element.innerHTML = many(20);
      (await fixture('<div></div>')).append(element);
      await element.updateComplete;
      expect(element.offsetHeight).to.be.below(60);
      // Painting follows the frame's callbacks and observers; a task right after it sees the painted state.
      const shown = await new Promise<string[]>((done) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(names(element, 'link'));
          port2.postMessage(null);
        }),
      );
      expect(shown.length).to.be.within(3, 12);
    });

    it('is computed again when the container changes, without a ResizeObserver error', async () => {
      const errors: string[] = [];
      const onError = (event: ErrorEvent) => errors.push(event.message);
      window.addEventListener('error', onError);
      const element = await nav(many(8));
      await drawn();
      const wide = names(element, 'link').length;
      await setViewport({ width: 660, height: 600 });
      await drawn();
      expect(names(element, 'link').length).to.be.below(wide);
      await setViewport({ width: 1600, height: 600 });
      await drawn();
      expect(names(element, 'link')).to.have.length(8);
      expect(button(element, 'Thêm')).to.equal(undefined);
      window.removeEventListener('error', onError);
      expect(errors).to.deep.equal([]);
    });

    it('is computed again when the font changes', async () => {
      const element = await nav(many(7));
      await drawn();
      const before = names(element, 'link').length;
      element.style.setProperty('--sen-font-size-s', '26px');
      await drawn();
      expect(names(element, 'link').length).to.be.below(before);
    });

    it('is computed again when the visitor increases letter spacing', async () => {
      const element = await nav(many(7));
      await drawn();
      const before = names(element, 'link').length;
      element.style.setProperty('--sen-letter-spacing', '0.3em');
      await drawn();
      expect(names(element, 'link').length).to.be.below(before);
    });

    it('marks “Thêm” when it contains the current page', async () => {
      const element = await nav(many(20).replace('"/muc-19"', '"/muc-19" aria-current="page"'));
      await drawn();
      expect(button(element, 'Thêm').getAttribute('aria-current')).to.equal('true');
    });
  });

  describe('panels', () => {
    it('open one at a time', async () => {
      const element = await nav();
      await press(element, news);
      await press(element, 'Văn bản');
      expect(parts(element, 'panel')).to.have.length(1);
      expect(names(element, 'link')).to.contain('Văn bản chỉ đạo').and.not.to.contain('Kinh tế');
      expect(button(element, news).getAttribute('aria-expanded')).to.equal('false');
      await press(element, 'Văn bản');
      expect(parts(element, 'panel')).to.have.length(0);
    });

    it('are in the top layer, below their entry and inside the viewport', async () => {
      const element = await nav(many(20));
      await drawn();
      await press(element, 'Thêm');
      const panel = part(element, 'panel')!;
      const { left, right, top } = panel.getBoundingClientRect();
      expect(panel.matches(':popover-open')).to.equal(true);
      expect(top).to.be.closeTo(button(element, 'Thêm').parentElement!.getBoundingClientRect().bottom, 1);
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(document.documentElement.clientWidth);
    });

    it('start at the right edge of their entry on a right-to-left page', async () => {
      const holder = await fixture<HTMLElement>(`<div dir="rtl"><sen-navigation>${list}</sen-navigation></div>`);
      const element = holder.firstElementChild as SenNavigation;
      await press(element, 'Văn bản');
      const entry = button(element, 'Văn bản').getBoundingClientRect();
      expect(part(element, 'panel')!.getBoundingClientRect().right).to.be.closeTo(entry.right, 1);
    });

    it('close on a press outside, and when the focus leaves', async () => {
      const element = await nav();
      await press(element, news);
      await sendMouse({ type: 'click', position: [400, 500] });
      await settle();
      expect(part(element, 'panel')).to.equal(null);

      const after = document.createElement('button');
      element.after(after);
      await press(element, news);
      button(element, news).focus();
      after.focus();
      await settle();
      expect(part(element, 'panel')).to.equal(null);
    });
  });

  describe('drawer', () => {
    it('keeps the focus inside, and returns it to its button', async () => {
      const element = await narrow('<ul><li><a href="/a">Một</a></li></ul>');
      await press(element, 'Danh mục');
      expect(focused(element)).to.equal('Đóng');
      for (let stop = 0; stop < 4; stop++) {
        await sendKeys({ press: 'Tab' });
        // In Safari the dialog itself is also focusable.
        expect([undefined, 'Danh mục chính', 'Đóng', 'Một']).to.include(focused(element));
      }
      // In Firefox the focus cycle includes the browser's toolbars.
      if (!document.hasFocus()) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Escape' });
      await drawn();
      expect(part(element, 'drawer')).to.equal(null);
      expect(focused(element)).to.equal('Danh mục');
      expect(part(element, 'menu')!.getAttribute('aria-expanded')).to.equal('false');
    });

    it('opens its third level by keyboard, and Escape there returns the focus to its button', async () => {
      const element = await narrow(list.replace(' aria-current="page"', ''));
      const enter = async (name: string) => {
        for (let stop = 0; stop < 12 && focused(element) !== name; stop++) await sendKeys({ press: 'Tab' });
        expect(focused(element)).to.equal(name);
        await sendKeys({ press: 'Enter' });
        await drawn();
      };
      button(element, 'Danh mục').focus();
      await enter('Danh mục');
      expect(names(element, 'link')).to.not.include('Công tác Đảng');
      await enter(news);
      expect(names(element, 'link')).to.include('Công tác Đảng').and.not.include('Nghị quyết');
      await enter('Mục con của Công tác Đảng');
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal('Nghị quyết');
      await sendKeys({ press: 'Escape' });
      await drawn();
      expect(part(element, 'drawer')).to.equal(null);
      expect(focused(element)).to.equal('Danh mục');
    });

    it('opens at the current page', async () => {
      const element = await narrow();
      await press(element, 'Danh mục');
      expect(names(element, 'link'))
        .to.contain('Công tác Đảng')
        .and.to.contain('Nghị quyết')
        .and.not.to.contain('Văn bản chỉ đạo');
    });

    it('closes by its button and by a click on the backdrop', async () => {
      const element = await narrow();
      await press(element, 'Danh mục');
      await press(element, 'Đóng');
      expect(part(element, 'drawer')).to.equal(null);
      await press(element, 'Danh mục');
      await sendMouse({ type: 'click', position: [780, 300] });
      await settle();
      expect(part(element, 'drawer')).to.equal(null);
    });

    it('is replaced by the bar when the container grows', async () => {
      const element = await narrow();
      await press(element, 'Danh mục');
      element.parentElement!.style.inlineSize = '780px';
      await drawn();
      expect(part(element, 'drawer')).to.equal(null);
      expect(names(element, 'link')).to.contain('Tổng quan');
    });

    it('fits columns of 200 pixels', async () => {
      const element = await narrow(list, 200);
      expect(element.scrollWidth).to.be.at.most(200);
      await press(element, 'Danh mục');
      expect(names(element, 'link')).to.contain('Liên hệ');
    });
  });

  describe('events', () => {
    it('forwards a click to the author’s own link, once, and closes', async () => {
      const element = await nav();
      await press(element, news);
      const heard: EventTarget[] = [];
      element.parentElement!.addEventListener('click', (event) => {
        event.preventDefault();
        heard.push(event.target!);
      });
      link(element, 'Kinh tế').click();
      await settle();
      expect(heard).to.deep.equal([element.querySelector('[href="/tin-tuc/kinh-te"]')]);
      expect(part(element, 'panel')).to.equal(null);
    });

    it('leaves a click that opens a new tab to the browser', async () => {
      const element = await nav();
      const heard: EventTarget[] = [];
      element.parentElement!.addEventListener('click', (event) => {
        event.preventDefault();
        heard.push(event.target!);
      });
      link(element, 'Tổng quan').dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
      );
      expect(heard).to.deep.equal([element]);
    });
  });

  describe('keyboard', () => {
    it('reaches everything by Tab, in reading order', async () => {
      const element = await nav();
      await press(element, news);
      const order: (string | undefined)[] = [];
      link(element, 'Tin tức – Sự kiện').focus();
      for (let stop = 0; stop < 6; stop++) {
        await sendKeys({ press: 'Tab' });
        order.push(focused(element));
      }
      expect(order).to.deep.equal([
        news,
        'Công tác Đảng',
        'Mục con của Công tác Đảng',
        'Nghị quyết',
        'Kinh tế',
        'Văn bản',
      ]);
    });

    it('closes a submenu when the focus moves on to the next entry', async () => {
      const element = await nav();
      const opener = element.shadowRoot!.querySelector<HTMLElement>('.bar > li > .opener')!;
      opener.focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      const panel = () => element.shadowRoot!.querySelector('.panel');
      expect(panel()).not.to.equal(null);
      const next = opener.closest('li')!.nextElementSibling!.querySelector<HTMLElement>('a, button')!;
      next.focus();
      await settle();
      expect(panel()).to.equal(null);
    });

    it('opens by Enter and Space, and closes by Escape with the focus back on the button', async () => {
      const element = await nav();
      for (const key of ['Enter', ' ']) {
        button(element, news).focus();
        await sendKeys({ press: key });
        await settle();
        link(element, 'Kinh tế').focus();
        await sendKeys({ press: 'Escape' });
        await settle();
        expect(part(element, 'panel'), key).to.equal(null);
        expect(focused(element), key).to.equal(news);
      }
    });

    it('moves along the bar and through a panel by arrow keys', async () => {
      const element = await nav();
      link(element, 'Tổng quan').focus();
      const go = async (...keys: string[]) => {
        for (const key of keys) await sendKeys({ press: key });
        await settle();
        return focused(element);
      };
      expect(await go('ArrowRight')).to.equal('Tin tức – Sự kiện');
      expect(await go('ArrowRight', 'Enter', 'ArrowDown')).to.equal('Công tác Đảng');
      expect(await go('End')).to.equal('Kinh tế');
      expect(await go('Home', 'ArrowUp')).to.equal(news);
      expect(await go('End')).to.equal('Liên hệ');
      expect(await go('ArrowRight', 'ArrowLeft')).to.equal('Văn bản');
    });
  });

  describe('data', () => {
    it('takes its entries from the property, else a JSON child, else the list', async () => {
      const json = '<script type="application/json">[{"label": "Từ JSON", "href": "/json"}]</script>';
      const element = await nav(json + list);
      expect(names(element, 'link')).to.deep.equal(['Từ JSON']);
      element.items = [{ label: 'Từ đối tượng', href: '/x' }];
      await settle();
      expect(names(element, 'link')).to.deep.equal(['Từ đối tượng']);
      element.items = undefined;
      element.querySelector('script')!.remove();
      await settle();
      expect(names(element, 'link')).to.contain('Tổng quan');
    });

    it('keeps the valid entries of an invalid object, with warnings for the others', async () => {
      const element = await nav('');
      const self = { label: 'Vòng', items: [] as unknown[] };
      self.items.push(self);
      element.items = [null, { href: '/x' }, { label: 'Tốt', href: 'javascript:alert(1)', items: 3 }, self] as never;
      await settle();
      expect(visibleText(element)).to.equal('Tốt\nVòng');
      const said = await told();
      for (const field of ['items[0].label', 'items[1].label', 'items[2].href', 'items[2].items'])
        expect(said).to.contain(field);
    });

    it('reacts to added children, changed text and changed URLs', async () => {
      const element = await nav();
      element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li><a href="/moi">Mới</a></li>');
      element.querySelector('a')!.firstChild!.nodeValue = 'Trang đầu';
      element.querySelector('a')!.setAttribute('href', '/dau');
      await settle();
      expect(names(element, 'link')).to.contain('Mới');
      expect(link(element, 'Trang đầu').getAttribute('href')).to.equal('/dau');
    });

    it('does not change its children', async () => {
      const element = await nav();
      const before = element.innerHTML;
      await press(element, news);
      expect(element.innerHTML).to.equal(before);
    });
  });

  describe('localisation', () => {
    itInChromium('tree', 'is in English on an English page', async () => {
      const holder = await fixture(`<div lang="en"><sen-navigation>${many(20)}</sen-navigation></div>`);
      await drawn();
      const element = holder.firstElementChild as SenNavigation;
      expect(await accessibilityTree()).to.contain('navigation "Main menu"');
      expect(button(element, 'More')).to.not.equal(undefined);
    });
  });

  describe('lifecycle', () => {
    it('keeps entries that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-navigation') as SenNavigation;
      element.items = [{ label: 'Sớm', href: '/som' }];
      const { SenNavigation: Navigation } = await import('./navigation.js');
      customElements.define('sen-late-navigation', class extends Navigation {});
      const main = await fixture('<div></div>');
      main.append(element);
      await settle();
      expect(visibleText(element)).to.equal('Sớm');
    });

    it('is closed and works after it was moved', async () => {
      const element = await nav(many(20));
      await drawn();
      await press(element, 'Thêm');
      (await fixture('<div></div>')).append(element);
      await drawn();
      expect(part(element, 'panel')).to.equal(null);
      await press(element, 'Thêm');
      expect(names(element, 'link')).to.have.length(20);
    });
  });
});
