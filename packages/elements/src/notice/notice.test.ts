import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { define } from '../internal/define.js';
import { registerTerms } from '../internal/environment/terms.js';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  settle,
  until,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import '../portal/define.js';
import type { SenPortal } from '../portal/portal.js';
import { SenNotice } from './notice.js';
import './define.js';

const rain = `<h2 slot="heading">Cảnh báo mưa lớn</h2>
  <p>Từ 18:00 hôm nay, một số tuyến phố có thể ngập sâu 20–30 cm.</p>`;
const water = 'Cắt nước từ 8:00 đến 17:00.';

const notice = (attributes = '', inner = rain) => fixture<SenNotice>(`<sen-notice ${attributes}>${inner}</sen-notice>`);

const at = async (now: string, attributes: string) => {
  const portal = await fixture(`<sen-portal now="${now}"><sen-notice ${attributes}>${rain}</sen-notice></sen-portal>`);
  return portal.firstElementChild as SenNotice;
};

const isShown = (element: Element) => element.getBoundingClientRect().height > 0;
const close = (element: Element) => part(element, 'close')!;
const live = (element: Element) => element.shadowRoot!.querySelector('.live')!;

describe('<sen-notice>', () => {
  const realSetTimeout = globalThis.setTimeout;
  let timers: { act: () => void; wait: number }[] = [];

  /** Runs the announcements and periods whose timers have at most this delay. */
  const pass = async (ms: number) => {
    const due = timers.filter(({ wait }) => wait <= ms);
    timers = timers.filter(({ wait }) => wait > ms);
    due.forEach(({ act }) => act());
    await settle();
  };

  before(() => {
    globalThis.setTimeout = ((act: () => void, wait = 0) => {
      if (wait < 200) return realSetTimeout(act, wait);
      timers.push({ act, wait });
      return 0;
    }) as typeof setTimeout;
  });
  after(() => {
    globalThis.setTimeout = realSetTimeout;
  });
  beforeEach(() => {
    timers = [];
    localStorage.clear();
  });

  describe('accessibility', () => {
    itInChromium('tree', 'is a region named by its kind and heading, with the text inside', async () => {
      await notice('variant="urgent" dismissible', `<h2 slot="heading">Sơ tán khu vực ven sông</h2><p>${water}</p>`);
      expect(await accessibilityTree()).to.equal(
        [
          'region "Khẩn cấp Sơ tán khu vực ven sông"',
          '  paragraph',
          '    StaticText "Khẩn cấp"',
          '  heading "Sơ tán khu vực ven sông" level=2',
          '  paragraph',
          `    StaticText "${water}"`,
          '  button "Đóng thông báo Sơ tán khu vực ven sông"',
          'alert',
        ].join('\n'),
      );
    });

    itInChromium('tree', 'shows its kind once if the heading starts with it', async () => {
      const element = await notice('variant="warning"');
      expect(part(element, 'kind')).to.equal(null);
      expect(await accessibilityTree()).to.contain('region "Cảnh báo mưa lớn"');
    });

    itInChromium('media', 'has a border on all sides and its icon in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await notice();
      const { borderTopStyle, borderInlineEndStyle } = getComputedStyle(part(element, 'base')!);
      const { stroke, width } = getComputedStyle(part(element, 'icon')!);
      await emulateMedia({ forcedColors: 'none' });
      expect([borderTopStyle, borderInlineEndStyle]).to.deep.equal(['solid', 'solid']);
      expect(stroke).not.to.equal('none');
      expect(parseFloat(width)).to.be.greaterThan(20);
    });

    it('gives the close button a target of 44 px', async () => {
      const { width, height } = close(await notice('dismissible')).getBoundingClientRect();
      expect([width, height]).to.deep.equal([44, 44]);
    });
  });

  describe('defaults', () => {
    it('takes no space when it is empty', async () => {
      expect(isShown(await notice('', ''))).to.equal(false);
      expect(isShown(await notice('', ' <script type="application/json">{}</script> '))).to.equal(false);
    });

    it('is information that cannot be closed', async () => {
      const element = await notice('', water);
      expect(part(element, 'kind')!.textContent).to.equal('Thông tin');
      expect(part(element, 'close')).to.equal(null);
    });
  });

  describe('attributes and properties', () => {
    it('reports an unknown variant and shows it as information', async () => {
      const element = await notice('variant="danger"', water);
      expect(part(element, 'kind')!.textContent).to.equal('Thông tin');
      await until(() => warnings().length);
      expect(warnings().join()).to.match(/<sen-notice>: variant must be one of .*urgent, got "danger"/);
    });

    itInChromium('tree', 'takes the heading from an attribute, with the level of the author', async () => {
      await notice('heading="Lịch cắt nước" heading-level="3"', water);
      expect(await accessibilityTree()).to.contain('heading "Lịch cắt nước" level=3');
    });

    it('is shown in its period, by the clock of the portal', async () => {
      const period = 'starts="2024-02-27T18:00:00+07:00" ends="2024-02-28T06:00:00+07:00"';
      expect(isShown(await at('2024-02-27T17:59:59+07:00', period))).to.equal(false);
      expect(isShown(await at('2024-02-27T18:00:00+07:00', period))).to.equal(true);
      expect(isShown(await at('2024-02-28T05:59:59+07:00', period))).to.equal(true);
      expect(isShown(await at('2024-02-28T06:00:00+07:00', period))).to.equal(false);
    });

    it('takes a date from its start and to its end, in Vietnam', async () => {
      const day = 'starts="2024-02-27" ends="2024-02-27"';
      expect(isShown(await at('2024-02-26T23:59:59+07:00', day))).to.equal(false);
      expect(isShown(await at('2024-02-27T00:00:00+07:00', day))).to.equal(true);
      expect(isShown(await at('2024-02-27T23:59:59+07:00', day))).to.equal(true);
      expect(isShown(await at('2024-02-28T00:00:00+07:00', day))).to.equal(false);
    });

    it('appears and disappears while the page is open', async () => {
      const portal = await fixture('<sen-portal></sen-portal>');
      let now = Date.parse('2024-02-27T17:00:00+07:00');
      Object.assign(portal, { clock: () => new Date(now) });
      await settle();
      portal.innerHTML = `<sen-notice starts="2024-02-27T18:00:00+07:00" ends="2024-02-27T19:00:00+07:00">${rain}</sen-notice>`;
      await settle();
      const element = portal.firstElementChild!;
      const hour = 3_600_000;
      expect(isShown(element)).to.equal(false);
      now += hour;
      await pass(hour);
      expect(isShown(element)).to.equal(true);
      now += hour;
      await pass(hour);
      expect(isShown(element)).to.equal(false);
    });

    it('stays visible when its period is invalid, and reports the value', async () => {
      const element = await notice('starts="mai" ends="27/02/2024"');
      expect(isShown(element)).to.equal(true);
      for (let tries = 0; tries < 50 && warnings().length < 2; tries++) await settle();
      expect(warnings().join()).to.contain('<sen-notice>: starts: "mai" is not a date');
      expect(warnings().join()).to.contain('<sen-notice>: ends: "27/02/2024" is not a date');
    });

    it('renders hostile text as text', async () => {
      const element = await notice('heading="&lt;img src=x onerror=alert(1)&gt;"', water);
      expect(part(element, 'heading')!.textContent).to.equal('<img src=x onerror=alert(1)>');
    });
  });

  describe('dismissal', () => {
    it('is removed from the layout, without a gap in a grid', async () => {
      const grid = await fixture<HTMLElement>(
        `<div style="display: grid; gap: 50px"><sen-notice dismissible>${rain}</sen-notice><p style="margin: 0">Sau</p></div>`,
      );
      close(grid.firstElementChild!).click();
      await settle();
      expect(grid.offsetHeight).to.be.lessThan(50);
    });

    it('is stored by its id, on the next page too', async () => {
      close(await notice('dismissible notice-id="mua-lon"')).click();
      expect(isShown(await notice('dismissible notice-id="mua-lon"'))).to.equal(false);
      expect(localStorage.getItem('sen-notice:mua-lon')).to.be.a('string');
      expect(isShown(await notice('dismissible notice-id="khac"'))).to.equal(true);
    });

    it('is not stored without an id', async () => {
      close(await notice('dismissible')).click();
      expect(isShown(await notice('dismissible'))).to.equal(true);
      expect(localStorage).to.have.length(0);
    });

    it('does not apply to a new text or a new revision', async () => {
      close(await notice('dismissible notice-id="nuoc"', water)).click();
      expect(isShown(await notice('dismissible notice-id="nuoc"', water))).to.equal(false);
      expect(isShown(await notice('dismissible notice-id="nuoc"', `${water} Đã có nước lại.`))).to.equal(true);
      close(await notice('dismissible notice-id="dien" revision="1"', water)).click();
      expect(isShown(await notice('dismissible notice-id="dien" revision="1"', 'Chữ khác'))).to.equal(false);
      expect(isShown(await notice('dismissible notice-id="dien" revision="2"', water))).to.equal(true);
    });

    it('applies only to dismissible notices', async () => {
      close(await notice('dismissible notice-id="gio"')).click();
      expect(isShown(await notice('notice-id="gio"'))).to.equal(true);
    });

    it('applies to this page when storage throws', async () => {
      const { getItem, setItem } = Storage.prototype;
      Storage.prototype.getItem = Storage.prototype.setItem = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      try {
        const element = await notice('dismissible notice-id="cam"');
        expect(isShown(element)).to.equal(true);
        close(element).click();
        await settle();
        expect(isShown(element)).to.equal(false);
        expect(isShown(await notice('dismissible notice-id="cam"'))).to.equal(false);
      } finally {
        Object.assign(Storage.prototype, { getItem, setItem });
      }
    });
  });

  describe('announcements', () => {
    it('announces a notice that appears later once, politely, and then clears the region', async () => {
      const element = await notice('variant="warning"', water);
      expect(live(element).getAttribute('role')).to.equal('status');
      expect(live(element).textContent).to.equal('');
      await pass(500);
      expect(live(element).textContent).to.equal(`Cảnh báo: ${water}`);
      await pass(20_000);
      expect(live(element).textContent).to.equal('');
      element.requestUpdate();
      await pass(20_000);
      expect(live(element).textContent).to.equal('');
    });

    it('announces its kind once', async () => {
      const element = await notice('variant="warning"');
      await pass(500);
      expect(live(element).textContent).to.match(/^Cảnh báo mưa lớn\. Từ 18:00/);
    });

    it('is assertive for an urgent notice', async () => {
      expect(live(await notice('variant="urgent"', water)).getAttribute('role')).to.equal('alert');
    });

    it('does not announce what was on the page before the script', async () => {
      const early = await fixture(`<sen-early-notice variant="urgent">${rain}</sen-early-notice>`);
      define('sen-early-notice', class extends SenNotice {});
      await settle();
      expect(isShown(early)).to.equal(true);
      await pass(500);
      expect(live(early).textContent).to.equal('');
    });

    it('announces a changed text', async () => {
      const early = await fixture('<sen-changing-notice>Cũ</sen-changing-notice>');
      define('sen-changing-notice', class extends SenNotice {});
      await settle();
      early.replaceChildren('Mới');
      await settle();
      await pass(500);
      expect(live(early).textContent).to.equal('Thông tin: Mới');
    });

    it('does not announce again when it is moved', async () => {
      const element = await notice('', water);
      await pass(500);
      await pass(20_000);
      element.parentElement!.append(element);
      await settle();
      await pass(500);
      expect(live(element).textContent).to.equal('');
    });

    it('does not announce a notice that is closed or outside its period', async () => {
      const element = await notice('ends="2020-01-01"', water);
      await pass(500);
      expect(live(element).textContent).to.equal('');
    });
  });

  describe('events', () => {
    it('fires an event with the id of the notice, which stays when it is cancelled', async () => {
      const element = await notice('dismissible notice-id="mua"');
      const seen: (string | undefined)[] = [];
      element.parentElement!.addEventListener(
        'sen-dismiss',
        (event) => {
          seen.push(event.noticeId);
          event.preventDefault();
        },
        { once: true },
      );
      close(element).click();
      await settle();
      expect(seen).to.deep.equal(['mua']);
      expect(isShown(element)).to.equal(true);
      close(element).click();
      await settle();
      expect(isShown(element)).to.equal(false);
    });
  });

  describe('keyboard', () => {
    it('moves the focus to the following element when closed, and leaves no attribute there', async () => {
      const holder = await fixture<HTMLElement>(
        `<div><sen-notice dismissible>${rain}</sen-notice><p hidden>Ẩn</p><p id="sau">Sau <a href="#x">Liên kết</a></p></div>`,
      );
      close(holder.firstElementChild!).focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(document.activeElement?.id).to.equal('sau');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.textContent).to.equal('Liên kết');
      expect(holder.querySelector('#sau')!.hasAttribute('tabindex')).to.equal(false);
    });

    it('moves the focus to the parent when nothing follows', async () => {
      const element = await notice('dismissible');
      const holder = element.parentElement!;
      close(element).focus();
      await sendKeys({ press: ' ' });
      await settle();
      expect(document.activeElement === holder).to.equal(true);
    });
  });

  describe('a list of notices', () => {
    const list = [
      { id: 'hom-qua', title: 'Lịch tiếp dân', from: '2024-02-01', until: '2024-02-20' },
      { id: 'mua', variant: 'warning', title: 'Mưa lớn', text: water, url: '/mua', until: '2024-02-28' },
      { id: 'nuoc', title: 'Cắt nước', text: water },
      { id: 'toi', title: 'Họp tổ dân phố', from: '2024-03-01' },
    ];
    const listed = async (attributes = '', notices: unknown = list, now = '2024-02-27T10:00:00+07:00') => {
      const json = JSON.stringify({ notices });
      const portal = await fixture(
        `<sen-portal now="${now}"><sen-notice ${attributes}>
          <script type="application/json">${json}</script>
        </sen-notice><p>Sau</p></sen-portal>`,
      );
      return portal.firstElementChild as SenNotice;
    };
    it('shows the first current notice, with its kind and its link', async () => {
      const element = await listed();
      expect(visibleText(element)).to.equal(`Cảnh báo\nMưa lớn\n${water}`);
      expect(part<HTMLAnchorElement>(element, 'link')!.getAttribute('href')).to.equal('/mua');
      expect(part(element, 'heading')!.localName).to.equal('h2');
      expect(visibleText(await listed('', list, '2024-02-29T00:00:00+07:00'))).to.contain('Cắt nước');
      expect(isShown(await listed('', list.slice(0, 1)))).to.equal(false);
    });

    it('ignores properties that a script of the page has put on Object.prototype', async () => {
      const polluted = Object.prototype as { url?: string; variant?: string; text?: string };
      Object.assign(polluted, { url: 'javascript:alert(1)', variant: 'urgent', text: 'Lừa đảo' });
      try {
        const element = await listed('', [{ title: 'Cắt nước' }]);
        expect(visibleText(element)).to.equal('Thông tin\nCắt nước');
        expect(part(element, 'link')).to.equal(null);
        const own = await notice('', water);
        expect(visibleText(own)).to.contain('Thông tin');
      } finally {
        delete polluted.url;
        delete polluted.variant;
        delete polluted.text;
      }
    });

    it('shows the next when the visitor closes one, and stores each', async () => {
      const closed: unknown[] = [];
      const element = await listed('dismissible');
      await pass(200);
      expect(live(element).textContent).to.contain('Mưa lớn');
      element.addEventListener('sen-dismiss', ({ noticeId }) => closed.push(noticeId));
      close(element).focus();
      close(element).click();
      await settle();
      expect(visibleText(element)).to.contain('Cắt nước');
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'base'));
      await pass(200);
      expect(live(element).textContent).to.equal('');
      close(element).click();
      await settle();
      expect(closed).to.deep.equal(['mua', 'nuoc']);
      expect(isShown(element)).to.equal(false);
      expect(isShown(await listed('dismissible'))).to.equal(false);
      expect(visibleText(await listed())).to.contain('Mưa lớn');
    });

    it('shows a closed notice again when its text changes', async () => {
      const element = await listed('dismissible', [{ ...list[2], id: 'dien' }]);
      close(element).click();
      await settle();
      expect(isShown(await listed('dismissible', [{ ...list[2], id: 'dien', text: 'Đã có nước lại.' }]))).to.equal(
        true,
      );
    });

    it('announces once when the list or the time changes while the page is open', async () => {
      const element = await listed('', []);
      element.notices = [{ title: 'Khẩn cấp: sơ tán', variant: 'urgent' }];
      await settle();
      await pass(200);
      expect(live(element).textContent).to.equal('Khẩn cấp: sơ tán');
      element.notices = [{ title: 'Khẩn cấp: sơ tán', variant: 'urgent' }];
      await settle();
      await pass(10_000);
      await pass(200);
      expect(live(element).textContent).to.equal('');
      element.notices = [{ title: 'Họp', from: '2999-01-01' }];
      await settle();
      expect(timers.some(({ wait }) => wait > 10_000)).to.equal(true);
    });

    it('is overridden by the content of the element', async () => {
      const element = await fixture<SenNotice>(`<sen-notice>${rain}</sen-notice>`);
      element.notices = [{ title: 'Từ danh sách' }];
      await settle();
      expect(element.notices).to.deep.equal([]);
      expect(isShown(element)).to.equal(true);
      expect(visibleText(element)).not.to.contain('Từ danh sách');
    });

    it('keeps the valid notices, drops unsafe links, and reports invalid values', async () => {
      const element = await listed('', [
        'chữ',
        { text: 'không tiêu đề' },
        { title: '<b>Mưa</b>', variant: 'danger', url: 'javascript:alert(1)' },
      ]);
      await pass(1000);
      expect(visibleText(element)).to.equal('Thông tin\n<b>Mưa</b>');
      expect(part(element, 'link')).to.equal(null);
      await until(() => warnings().join('\n').includes('notices[1].title'));
      expect(warnings().join('\n')).to.contain('notices[2].variant').and.to.contain('notices[1].title');
    });

    it('takes no space while its source fails, logs a warning, and fires sen-error', async () => {
      const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
      portal.source = () => Promise.reject(new Error('nguồn hỏng'));
      await settle();
      const element = document.createElement('sen-notice');
      element.src = 'thong-bao';
      const failed = new Promise<Event>((done) => element.addEventListener('sen-error', done));
      portal.append(element);
      await failed;
      await settle();
      expect(isShown(element)).to.equal(false);
      expect(warnings().join()).to.contain('nguồn hỏng');
    });

    it('loads from src', async () => {
      const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
      const asked: unknown[] = [];
      portal.source = async ({ src, shape }) => {
        asked.push([src, shape]);
        return { notices: [{ title: 'Từ máy chủ' }] };
      };
      await settle();
      const element = document.createElement('sen-notice');
      element.src = 'thong-bao';
      const arrived = new Promise<Event>((done) => element.addEventListener('sen-load', done));
      portal.append(element);
      await arrived;
      await settle();
      expect(asked).to.deep.equal([['thong-bao', 'notices']]);
      expect(visibleText(element)).to.contain('Từ máy chủ');
    });
  });

  describe('a planned downtime', () => {
    const heading = 'heading="Bảo trì cổng dịch vụ công"';
    const times = 'downtime-from="2026-12-05T22:00:00+07:00" downtime-until="2026-12-06T02:00:00+07:00"';
    const during = async (now: string, markup: string) => {
      const portal = await fixture(`<sen-portal now="${now}">${markup}</sen-portal>`);
      return portal.firstElementChild as SenNotice;
    };

    it('is shown as the author wrote it if an editor has taken its times out', async () => {
      const element = await fixture<SenNotice>(
        `<sen-notice><h2 slot="heading">Bảo trì</h2><p slot="downtime">Từ 22:00 ngày 05/12/2026</p></sen-notice>`,
      );
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    });

    it('says when the service stops and when it is expected back, and ends then', async () => {
      const element = await during('2026-11-30', `<sen-notice ${heading} ${times}></sen-notice>`);
      expect(visibleText(element)).to.equal(
        'Thông tin\nBảo trì cổng dịch vụ công\nTạm ngừng từ\n22:00, 05/12/2026\nDự kiến hoạt động trở lại\n02:00, 06/12/2026',
      );
      const english = await during('2026-11-30', `<sen-notice lang="en" ${heading} ${times}></sen-notice>`);
      expect(visibleText(english)).to.contain('Expected back\n02:00, 6 December 2026');
      const past = await during('2026-12-06T02:00:00+07:00', `<sen-notice ${heading} ${times}></sen-notice>`);
      expect(isShown(past)).to.equal(false);
      expect(warnings()).to.deep.equal([]);
    });

    it('shows the line of the author, and reads its times', async () => {
      const line = `<p slot="downtime">Cổng ngừng từ <time datetime="2026-12-05T22:00+07:00">22 giờ ngày 5/12</time>
        đến <time datetime="2026-12-06T02:00+07:00">2 giờ sáng hôm sau</time>.</p>`;
      const element = await during('2026-11-30', `<sen-notice ${heading}>${line}</sen-notice>`);
      expect(element.innerText).to.contain('2 giờ sáng hôm sau');
      expect(part(element, 'downtime')?.checkVisibility() ?? false).to.equal(false);
      const past = await during('2026-12-06T03:00:00+07:00', `<sen-notice ${heading}>${line}</sen-notice>`);
      expect(isShown(past)).to.equal(false);
    });

    for (const [what, starts, days] of [
      // 26 November 2026 is a Thursday: Friday, then five days of the next week lie between.
      ['six', '2026-11-26T09:00:00+07:00', 6],
      ['none', '2026-12-05T08:00:00+07:00', 0],
    ] as const)
      it(`warns about ${what} working days between announcement and downtime`, async () => {
        await during('2026-12-05T09:00:00+07:00', `<sen-notice ${heading} ${times} starts="${starts}"></sen-notice>`);
        expect(warnings().join()).to.contain(`${days} working days`).and.to.contain('224/2026/NĐ-CP');
      });

    it('accepts seven working days, and a notice without a start', async () => {
      await during('2026-12-01', `<sen-notice ${heading} ${times} starts="2026-11-25T23:00:00+07:00"></sen-notice>`);
      await during('2026-12-01', `<sen-notice ${heading} ${times}></sen-notice>`);
      expect(warnings()).to.deep.equal([]);
    });

    it('says that the time of return is not known, and asks for it on the console', async () => {
      const element = await during(
        '2026-12-01',
        `<sen-notice ${heading} downtime-from="2026-12-05" downtime-until="sáng mai"></sen-notice>`,
      );
      expect(visibleText(element)).to.contain('05/12/2026\nChưa có thời điểm hoạt động trở lại');
      expect(warnings().join('\n')).to.contain('downtime-until').and.to.contain('sáng mai');
    });

    it('warns about a return before the beginning', async () => {
      const swapped = 'downtime-from="2026-12-06" downtime-until="2026-12-05"';
      await during('2026-12-01', `<sen-notice ${heading} ${swapped}></sen-notice>`);
      expect(warnings().join()).to.contain('is not after downtime-from');
    });
  });

  describe('localisation', () => {
    itInChromium('tree', 'follows changes of lang to English', async () => {
      const element = await notice('variant="urgent" dismissible', water);
      element.lang = 'en';
      await settle();
      expect(visibleText(element)).to.match(/^Urgent/);
      expect(await accessibilityTree()).to.contain('button "Close the notice');
    });

    it('uses registered terms of a third language', async () => {
      registerTerms('fr', { 'sen-notice': { warning: 'Avertissement' } });
      const element = await notice('variant="warning" lang="fr"', water);
      expect(part(element, 'kind')!.textContent).to.equal('Avertissement');
    });
  });

  describe('lifecycle', () => {
    it('updates when children are added later', async () => {
      const element = await notice('', '');
      element.append(water);
      await settle();
      expect(isShown(element)).to.equal(true);
    });

    it('keeps properties that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-notice') as SenNotice;
      element.heading = 'Sớm';
      element.variant = 'warning';
      customElements.define('sen-late-notice', class extends SenNotice {});
      document.body.append(element);
      await settle();
      expect(visibleText(element)).to.equal('Cảnh báo\nSớm');
      element.remove();
    });
  });
});
