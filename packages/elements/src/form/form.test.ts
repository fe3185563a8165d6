import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../field/define.js';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  parts,
  settle,
  until,
  warnings,
} from '../testing/test-support.js';
import './define.js';
import type { SenForm } from './form.js';

const fields = `<input type="hidden" name="token" value="x1">
  <sen-field><label for="ten">Họ và tên</label><input id="ten" name="name" required autocomplete="name"></sen-field>
  <sen-field><label for="thu">Thư điện tử</label><input id="thu" name="email" type="email"></sen-field>
  <sen-field><fieldset><legend>Cách trả lời</legend>
    <label><input type="radio" name="way" value="mail" required> Thư</label>
    <label><input type="radio" name="way" value="phone"> Điện thoại</label></fieldset></sen-field>
  <sen-field><label for="nd">Nội dung</label><textarea id="nd" name="content"></textarea></sen-field>
  <label>Mật khẩu <input type="password" name="secret"></label>
  <button name="op" value="send">Gửi</button><button class="later" formnovalidate>Gửi sau</button>`;
const markup = (attributes = '', inside = fields, own = 'action="/gop-y"') =>
  `<sen-form ${attributes}><form method="post" ${own}>${inside}</form></sen-form>`;
const make = (...given: Parameters<typeof markup>) => fixture<SenForm>(markup(...given));

const formOf = (host: Element) => host.querySelector('form')!;
const named = (host: Element, name: string) => host.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const faults = (host: Element) => parts(host, 'fault').map((fault) => fault.textContent);
const statusOf = (host: Element) => part(host, 'status')!.textContent!.trim();
const error = (host: Element, id: string) =>
  host.querySelector(`#${id}`)!.closest('sen-field')!.querySelector('.sen-field-error')?.textContent;

function fill(host: Element): void {
  named(host, 'name').value = 'Nguyễn Văn A';
  named(host, 'content').value = 'Dòng một\nDòng hai';
  named(host, 'secret').value = 'bi-mat';
  named(host, 'way').click();
}

async function press(host: Element, selector = 'button'): Promise<void> {
  formOf(host).querySelector<HTMLElement>(selector)!.click();
  await settle();
  // The answer takes as long as the browser takes to read it.
  if (sent.length > 0 && !isHeld) await until(() => statusOf(host) !== 'Đang gửi…');
}

/** Keeps the browser on the page and notes what it would have sent. */
const sentNatively: FormData[] = [];
const onSubmit = (event: SubmitEvent) => {
  if (event.defaultPrevented) return;
  sentNatively.push(new FormData(event.target as HTMLFormElement, event.submitter));
  event.preventDefault();
};

interface Sent {
  url: string;
  init: RequestInit;
}
let sent: Sent[];
/** Whether the answer is kept back. */
let isHeld: boolean;
let answers: (() => Response | Promise<Response>)[];
const json = (body: unknown, init?: ResponseInit) => () => new Response(JSON.stringify(body), init);
const page = (init?: ResponseInit) => () =>
  new Response('<!doctype html>', { headers: { 'content-type': 'text/html' }, ...init });
const { fetch } = window;

describe('<sen-form>', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    sent = [];
    isHeld = false;
    sentNatively.length = 0;
    answers = [json({ code: 'PA-2026-0042', message: 'Cảm ơn bạn.' })];
    window.fetch = ((url: string, init: RequestInit) => {
      sent.push({ url, init });
      return (answers.length > 1 ? answers.shift()! : answers[0]!)();
    }) as typeof window.fetch;
    addEventListener('submit', onSubmit);
  });
  afterEach(() => {
    window.fetch = fetch;
    removeEventListener('submit', onSubmit);
    localStorage.clear();
    sessionStorage.clear();
  });

  describe('checks', () => {
    it('lists the faults above the form, moves there, and shows each at its field', async () => {
      const host = await make();
      named(host, 'email').value = 'abc';
      await press(host);
      expect(sentNatively).to.have.length(0);
      expect(part(host, 'summary-heading')!.textContent).to.equal('Có 3 chỗ cần sửa trước khi gửi');
      expect(faults(host)).to.deep.equal([
        'Hãy nhập “Họ và tên”.',
        '“Thư điện tử” phải là địa chỉ thư điện tử, ví dụ ten@vidu.vn.',
        'Hãy chọn “Cách trả lời”.',
      ]);
      expect(host.shadowRoot!.activeElement).to.equal(part(host, 'summary'));
      expect(error(host, 'ten')).to.equal('Hãy nhập “Họ và tên”.');
      parts(host, 'fault')[0]!.click();
      expect(document.activeElement).to.equal(named(host, 'name'));
      parts(host, 'fault')[2]!.click();
      expect(document.activeElement).to.equal(named(host, 'way'));
    });

    itInChromium('tree', 'is a group named by its heading, with links', async () => {
      const host = await make();
      await press(host);
      const tree = await accessibilityTree();
      expect(tree).to.contain('group "Có 2 chỗ cần sửa trước khi gửi"').and.to.contain('link "Hãy nhập “Họ và tên”."');
      expect(tree).to.contain('textbox "Họ và tên"');
    });

    it('checks a field when it is left, after the first faults', async () => {
      const host = await make();
      const input = named(host, 'email');
      const leave = async (value: string) => {
        input.focus();
        input.value = value;
        input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        await settle();
      };
      await leave('abc');
      expect(error(host, 'thu')).to.equal(undefined);
      await press(host);
      await leave('abc');
      if (document.hasFocus()) expect(error(host, 'thu')).to.contain('thư điện tử');
      await leave('');
      expect(error(host, 'thu')).to.equal(undefined);
    });

    itInChromium('press', 'is sent by a click that also leaves a field, whose message then goes or comes', async () => {
      const host = await make(
        '',
        `<sen-field><label for="ten">Họ và tên</label><input id="ten" name="name" required></sen-field>
        <sen-field format="telephone"><label for="so">Số điện thoại</label><input id="so" name="phone"></sen-field>
        <button>Gửi</button>`,
      );
      const clickButton = async () => {
        const { left, top, width, height } = formOf(host).querySelector('button')!.getBoundingClientRect();
        const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
        await sendMouse({ type: 'move', position });
        await sendMouse({ type: 'down' });
        await settle();
        await sendMouse({ type: 'up' });
        await settle();
      };
      const type = (name: string, text: string) => {
        named(host, name).focus();
        document.execCommand('insertText', false, text);
      };
      await clickButton();
      expect(error(host, 'ten')).to.equal('Hãy nhập “Họ và tên”.');
      type('name', 'Nguyễn Văn A');
      await clickButton();
      expect(sentNatively).to.have.length(1);
      expect(error(host, 'ten')).to.equal(undefined);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settle();
      type('phone', '091');
      await clickButton();
      expect(sentNatively).to.have.length(2);
      await resetMouse();
    });

    it('shows no bubble of the browser, and gives the form back as it was', async () => {
      const host = await make();
      const form = formOf(host);
      expect(form.noValidate).to.equal(true);
      host.remove();
      expect(form.noValidate).to.equal(false);
      document.querySelector('main')!.append(host);
      await settle();
      expect(form.noValidate).to.equal(true);
    });

    it('checks nothing with novalidate or formnovalidate', async () => {
      await press(await make('', fields, 'action="/gop-y" novalidate'));
      await press(await make(), '.later');
      expect(sentNatively).to.have.length(2);
    });

    it('checks controls without a field, added ones, and those outside the form', async () => {
      const host = await make('', '<button>Gửi</button>', 'id="f" action="/gop-y"');
      const outside = document.createElement('input');
      Object.assign(outside, { required: true, ariaLabel: 'Ngoài' });
      outside.setAttribute('form', 'f');
      host.after(outside);
      const late = document.createElement('input');
      Object.assign(late, { required: true, ariaLabel: 'Thêm' });
      formOf(host).append(late);
      await press(host);
      expect(faults(host)).to.deep.equal(['Hãy nhập “Thêm”.', 'Hãy nhập “Ngoài”.']);
      expect(late.getAttribute('aria-invalid')).to.equal('true');
      host.remove();
      expect(late.hasAttribute('aria-invalid')).to.equal(false);
    });

    it('skips a disabled fieldset, and works with fields named like members of a form', async () => {
      const host = await make(
        '',
        `<fieldset disabled><sen-field><label for="x">X</label><input id="x" required></sen-field></fieldset>
        <input name="action"><input name="submit"><input name="elements"><input name="getAttribute"><button>Gửi</button>`,
      );
      await press(host);
      expect(sentNatively).to.have.length(1);
    });

    it('speaks English', async () => {
      document.documentElement.lang = 'en';
      const host = await make();
      await press(host);
      expect(part(host, 'summary-heading')!.textContent).to.equal('There are 2 things to mend before sending');
    });
  });

  describe('sent by the browser', () => {
    it('leaves it to the browser, with hidden fields and the button', async () => {
      const host = await make();
      fill(host);
      await press(host);
      expect([...sentNatively[0]!.keys()]).to.deep.equal(['token', 'name', 'email', 'way', 'content', 'secret', 'op']);
      expect(statusOf(host)).to.equal('Đang gửi…');
      expect(sent).to.have.length(0);
    });

    it('is not sent twice', async () => {
      const host = await make();
      fill(host);
      await press(host);
      await press(host);
      expect(sentNatively).to.have.length(1);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settle();
      expect(statusOf(host)).to.equal('');
      await press(host);
      expect(sentNatively).to.have.length(2);
    });

    it('tells of it first, and leaves it to whom cancels that', async () => {
      const host = await make();
      fill(host);
      const told: Event[] = [];
      host.addEventListener('sen-submit', (event) => {
        told.push(event);
        expect(event.form).to.equal(formOf(host));
        expect(event.submitter?.textContent).to.equal('Gửi');
        event.preventDefault();
      });
      await press(host);
      expect(told).to.have.length(1);
      expect(sentNatively).to.have.length(0);
      expect(statusOf(host)).to.equal('');
    });

    it('wires the errors that a CMS has printed into the summary', async () => {
      const host = await make(
        '',
        `<sen-field><label for="a">Số hồ sơ</label><p data-error>Số này không có.</p><input id="a" value="1"></sen-field>`,
      );
      expect(faults(host)).to.deep.equal(['Số này không có.']);
      expect(part(host, 'summary-heading')!.textContent).to.equal('Chưa gửi được: có 1 chỗ cần sửa');
    });
  });

  describe('send="fetch"', () => {
    it('sends what the browser would, and shows code, time and a copy without secrets', async () => {
      const host = await make('send="fetch"');
      fill(host);
      await press(host);
      const { url, init } = sent[0]!;
      expect(url).to.equal(`${location.origin}/gop-y`);
      expect(init.credentials).to.equal('same-origin');
      expect(`${init.body as URLSearchParams}`).to.contain('content=D%C3%B2ng+m%E1%BB%99t%0D%0AD%C3%B2ng+hai');
      expect([...(init.body as URLSearchParams).keys()]).to.include.members(['token', 'op', 'secret']);
      expect(part(host, 'code')!.textContent).to.equal('PA-2026-0042');
      expect(part(host, 'message')!.textContent).to.equal('Cảm ơn bạn.');
      expect(part(host, 'time')!.textContent).to.match(/\d\d\/\d\d\/\d{4}/);
      const copy = part(host, 'copy')!.textContent!.replace(/\s+/g, ' ');
      expect(copy)
        .to.contain('Nguyễn Văn A')
        .and.to.contain('Dòng một')
        .and.to.contain('Cách trả lời')
        .and.to.contain('Thư');
      expect(copy).not.to.match(/bi-mat|x1/);
      expect(host.shadowRoot!.activeElement).to.equal(part(host, 'receipt'));
      expect(formOf(host).getClientRects()).to.have.length(0);
      expect(named(host, 'name').value).to.equal('');
      part(host, 'again')!.click();
      await settle();
      expect(formOf(host).getClientRects()).not.to.have.length(0);
    });

    it('respects enctype and formaction', async () => {
      const host = await make(
        'send="fetch"',
        '<input name="a" value="1"><button formaction="/khac">Gửi</button>',
        'action="/gop-y" enctype="multipart/form-data"',
      );
      await press(host);
      expect(sent[0]!.url).to.equal(`${location.origin}/khac`);
      expect(sent[0]!.init.body).to.be.instanceOf(FormData);
    });

    it('puts errors of the server at their fields until the value changes', async () => {
      answers = [json({ errors: { email: 'Thư này bị chặn.', khac: ['Mã kiểm tra sai.'] } }, { status: 422 })];
      const host = await make('send="fetch"');
      fill(host);
      await press(host);
      const texts = [...part(host, 'summary')!.querySelectorAll('li')].map((item) => item.textContent!.trim());
      expect(texts).to.deep.equal(['Thư này bị chặn.', 'Mã kiểm tra sai.']);
      expect(error(host, 'thu')).to.equal('Thư này bị chặn.');
      expect(named(host, 'content').value).to.equal('Dòng một\nDòng hai');
      named(host, 'email').value = 'a@vidu.vn';
      named(host, 'email').dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      expect(error(host, 'thu')).to.equal(undefined);
    });

    const failures: [name: string, answer: () => Response | Promise<Response>, text: string, canRetry: boolean][] = [
      ['no connection', () => Promise.reject(new TypeError('x')), 'Chưa kết nối được máy chủ', true],
      ['429', page({ status: 429, headers: { 'retry-after': '120' } }), 'hãy gửi lại sau', true],
      ['500', page({ status: 500 }), 'Máy chủ gặp lỗi', true],
      ['419', page({ status: 419 }), 'Phiên làm việc đã hết', false],
      ['403', json({ message: 'Không được phép.' }, { status: 403 }), 'Không được phép.', false],
      ['ok: false', json({ ok: false, message: 'Đã đóng.' }), 'Đã đóng.', false],
      ['a page', page(), 'chưa rõ đã nhận hay chưa', true],
    ];
    for (const [name, answer, expected, canRetry] of failures) {
      it(`keeps the text and says what has happened: ${name}`, async () => {
        answers = [answer];
        const host = await make('send="fetch"');
        const told: string[] = [];
        host.addEventListener('sen-error', ({ src }) => told.push(src));
        fill(host);
        await press(host);
        expect(statusOf(host)).to.contain(expected);
        expect(named(host, 'name').value).to.equal('Nguyễn Văn A');
        expect(!!part(host, 'retry')).to.equal(canRetry);
        expect(told).to.deep.equal([`${location.origin}/gop-y`]);
        expect(part(host, 'receipt')).to.equal(null);
      });
    }

    it('sends again with one key for one text, and a page by the browser', async () => {
      answers = [() => Promise.reject(new TypeError('x')), page()];
      const host = await make('send="fetch"');
      fill(host);
      await press(host);
      part(host, 'retry')!.click();
      await until(() => statusOf(host).includes('chưa rõ đã nhận hay chưa'));
      const keys = sent.map(({ init }) => (init.headers as Record<string, string>)['idempotency-key']);
      expect(keys[0]).to.equal(keys[1]);
      part(host, 'retry')!.click();
      await settle();
      expect(sentNatively[0]!.get('op')).to.equal('send');
    });

    it('sends once while it is sending', async () => {
      answers = [() => new Promise(() => {})];
      isHeld = true;
      const host = await make('send="fetch"');
      fill(host);
      await press(host);
      await press(host);
      expect(sent).to.have.length(1);
      expect(statusOf(host)).to.equal('Đang gửi…');
    });

    it('leaves a form that only a browser can send to it, and says why', async () => {
      const host = await make('send="fetch"', '<button>Gửi</button>', 'action="/x" target="_blank"');
      await press(host);
      expect(sentNatively).to.have.length(1);
      expect(warnings().join()).to.contain('target');
    });
  });

  describe('keep', () => {
    const again = async (attributes = 'keep="session"', inside = fields) => {
      document.querySelector('sen-form')!.remove();
      return make(attributes, inside);
    };

    it('puts back what was typed, says so, and never a secret', async () => {
      const first = await make('keep="session"');
      fill(first);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      const value = Object.values({ ...sessionStorage }).join();
      expect(value).not.to.match(/bi-mat|x1/);
      expect(localStorage).to.have.length(0);
      const host = await again();
      expect(named(host, 'name').value).to.equal('Nguyễn Văn A');
      expect(named(host, 'way').checked).to.equal(true);
      expect(named(host, 'secret').value).to.equal('');
      expect(part(host, 'restored')!.textContent).to.contain('Đã khôi phục nội dung bạn nhập lúc');
      part(host, 'discard')!.click();
      await settle();
      expect(named(host, 'name').value).to.equal('');
      expect(part(host, 'restored')).to.equal(null);
      expect(sessionStorage).to.have.length(0);
    });

    it('keeps nothing of what must not be kept', async () => {
      const secrets = `<input name="a" autocomplete="off"><input name="b" autocomplete="one-time-code">
        <div data-no-keep><textarea name="c"></textarea></div><input name="d">`;
      const host = await make('keep="device"', secrets);
      for (const input of formOf(host).querySelectorAll<HTMLInputElement>('input, textarea'))
        input.value = `v-${input.name}`;
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(Object.values({ ...localStorage }).join())
        .to.contain('v-d')
        .and.not.to.match(/v-[abc]/);
    });

    it('forgets it once the server has received it, and with a reset', async () => {
      const host = await make('send="fetch" keep="session"');
      fill(host);
      named(host, 'name').dispatchEvent(new Event('change', { bubbles: true }));
      expect(sessionStorage).to.have.length(1);
      await press(host);
      expect(sessionStorage).to.have.length(0);
      part(host, 'again')!.click();
      await settle();
      fill(host);
      named(host, 'name').dispatchEvent(new Event('change', { bubbles: true }));
      expect(sessionStorage).to.have.length(1);
      formOf(host).reset();
      await settle();
      expect(sessionStorage).to.have.length(0);
    });

    it('only offers what the browser has sent', async () => {
      const first = await make('keep="session"');
      fill(first);
      await press(first);
      const host = await again();
      expect(named(host, 'name').value).to.equal('');
      expect(part(host, 'restored')!.textContent).to.contain('Bạn đã gửi biểu mẫu này lúc');
      part(host, 'fill')!.click();
      await settle();
      expect(named(host, 'name').value).to.equal('Nguyễn Văn A');
    });

    it('survives storage that is poisoned or full', async () => {
      const first = await make('keep="session"');
      fill(first);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      const [key] = Object.keys({ ...sessionStorage });
      first.remove();
      for (const poison of ['{', '[]', '{"at":1e15,"isSent":false,"fields":[[1,2,3]]}', '{"at":"x"}']) {
        sessionStorage.setItem(key!, poison);
        const host = await make('keep="session"');
        expect(named(host, 'name').value).to.equal('');
        expect(part(host, 'restored')).to.equal(null);
        host.remove();
      }
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        const host = await make('keep="session"');
        fill(host);
        dispatchEvent(new PageTransitionEvent('pagehide'));
        expect(warnings().join()).to.contain('could not be kept');
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });
  });

  it('says so without a form', async () => {
    await fixture('<sen-form><p>Chưa có</p></sen-form>');
    expect(warnings().join()).to.contain('no form');
  });

  it('shows no error after a reset', async () => {
    const host = await make();
    await press(host);
    formOf(host).reset();
    await settle();
    expect(part(host, 'summary')).to.equal(null);
    expect(error(host, 'ten')).to.equal(undefined);
  });
});
