import { expect } from 'chai';
import { fakeClock } from '../testing/fake-clock.js';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  parts,
  settle,
  until,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import './define.js';
import type { SenRateEvent } from './events.js';
import type { SenRating } from './rating.js';

const formOf = (inside = '', attributes = 'action="/danh-gia"') => `<form method="post" ${attributes}>
  <fieldset><legend>Bạn có hài lòng không?</legend>
    <label><input type="radio" name="grade" value="very-satisfied" required> Rất hài lòng</label>
    <label><input type="radio" name="grade" value="satisfied"> Hài lòng</label>
    <label><input type="radio" name="grade" value="not-satisfied"> Chưa hài lòng</label></fieldset>
  <label for="y-kien">Ý kiến</label><p id="luu-y">Không ghi thông tin cá nhân.</p>
  <textarea id="y-kien" name="comment" aria-describedby="luu-y"></textarea>${inside}<button>Gửi</button></form>`;
const withForm = (inside = '', attributes = '') => `<sen-rating ${attributes}>${formOf(inside)}</sen-rating>`;
const page = '/tin/nghi-quyet';
const counts = { verySatisfied: 62, satisfied: 27, notSatisfied: 11, asOf: '2024-02-27T10:03:00+07:00' };

interface Sent {
  url: string;
  body: URLSearchParams;
  init: RequestInit;
}

/** What the server answers, one after another; the last one stays. */
let answers: (() => Response | Promise<Response>)[];
let sent: Sent[];
const json = (body: unknown, init?: ResponseInit) => () => new Response(JSON.stringify(body), init);
const status = (code: number, headers?: HeadersInit) => () =>
  new Response(null, { status: code, headers: headers ?? {} });
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

const { fetch } = window;
let clock: ReturnType<typeof fakeClock> | undefined;

let pages = 0;
/** Each test rates another page: those of this visit are remembered without storage too. */
const newPage = () => `${page}-${++pages}`;

const element = (markup: string) => fixture<SenRating>(markup);
const rating = (inside = '', address = newPage()) => element(withForm(inside, `page="${address}"`));
const ownRating = (attributes = '') =>
  element(`<sen-rating action="/danh-gia" page="${newPage()}" ${attributes}></sen-rating>`);

function fieldsOf(host: SenRating) {
  const root = host.querySelector('form') ?? host.shadowRoot!.querySelector('form')!;
  return {
    form: root,
    grade: (value: string) => root.querySelector<HTMLInputElement>(`[value="${value}"]`)!,
    comment: root.querySelector('textarea')!,
    button: root.querySelector('button')!,
  };
}

/** Chooses a grade, writes a comment and presses the button. */
async function rate(host: SenRating, text = '', value = 'satisfied'): Promise<void> {
  const { grade, comment, button } = fieldsOf(host);
  grade(value).click();
  comment.value = text;
  button.focus();
  button.click();
  // An answer takes some turns to be read; one that never comes leaves it sending.
  for (let turn = 0; turn < 50; turn++) {
    await settle();
    if (statusOf(host) !== 'Đang gửi đánh giá…') return;
  }
}

const statusOf = (host: SenRating) => part(host, 'status')!.textContent!.trim();
const isFormShown = (host: SenRating) => fieldsOf(host).form.getBoundingClientRect().height > 0;
const bodyOf = (at = 0) => Object.fromEntries(sent[at]!.body);
const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('sen-rating-outbox'));

describe('<sen-rating>', () => {
  beforeEach(() => {
    localStorage.clear();
    sent = [];
    answers = [json({})];
    window.fetch = ((url: string, init: RequestInit) => {
      sent.push({ url, init, body: init.body as URLSearchParams });
      return (answers.length > 1 ? answers.shift()! : answers[0]!)();
    }) as typeof window.fetch;
  });
  afterEach(() => {
    window.fetch = fetch;
    clock?.restore();
    clock = undefined;
    localStorage.clear();
  });

  describe('accessibility', () => {
    itInChromium('tree', 'is a region with a group of radio buttons, a described text field and a button', async () => {
      await ownRating();
      const tree = await accessibilityTree();
      expect(tree).to.match(/^region "Đánh giá mức độ hài lòng"\n {2}heading "Đánh giá mức độ hài lòng" level=2/);
      expect(tree).to.contain('group "Bạn có hài lòng với thông tin trên trang này không?"');
      for (const grade of ['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng']) expect(tree).to.contain(`radio "${grade}"`);
      expect(tree).to.match(/textbox "Ý kiến của bạn \(không bắt buộc\)"/);
      expect(tree).to.contain('button "Gửi đánh giá"');
    });

    itInChromium('tree', 'has shares and counts as text, without the bars', async () => {
      const host = await element('<sen-rating></sen-rating>');
      host.summary = counts;
      await settle();
      const tree = await accessibilityTree();
      expect(tree).to.contain('term "Rất hài lòng"').and.to.contain('62%').and.to.contain('62 đánh giá');
      expect(tree).not.to.match(/image|graphics/i);
    });

    it('has grades of 44 px', async () => {
      for (const host of [await rating(), await ownRating()]) {
        const { form } = fieldsOf(host);
        const label = getComputedStyle(form.querySelector('fieldset label')!);
        if (host.shadowRoot!.contains(form)) expect(parseFloat(label.minBlockSize)).to.be.at.least(44);
      }
    });
  });

  describe('without a grade', () => {
    for (const [name, make] of [
      ['a child', () => rating()],
      ['its own form', () => ownRating()],
    ] as const) {
      it(`of ${name}, says so, links to the first grade and moves there`, async () => {
        const host = await make();
        const { button, grade, form } = fieldsOf(host);
        button.click();
        await settle();
        expect(part(host, 'error')!.textContent!.trim()).to.equal('Hãy chọn một mức độ hài lòng.');
        expect(part(host, 'error')!.closest('[role=alert]')).not.to.equal(null);
        const focused = () => (form.getRootNode() as Document | ShadowRoot).activeElement;
        expect(focused()).to.equal(grade('very-satisfied'));
        button.focus();
        part(host, 'error')!.click();
        expect(focused()).to.equal(grade('very-satisfied'));
        expect(sent).to.have.length(0);
        grade('satisfied').click();
        await settle();
        expect(part(host, 'error')).to.equal(null);
      });
    }

    it('says so of a form without required too', async () => {
      const host = await element(`<sen-rating page="${newPage()}">${formOf().replace(' required', '')}</sen-rating>`);
      fieldsOf(host).button.click();
      await settle();
      expect(part(host, 'error')).not.to.equal(null);
      expect(sent).to.have.length(0);
    });
  });

  describe('sending', () => {
    for (const [name, make] of [
      ['a child', (address: string) => rating('', address)],
      ['its own form', (address: string) => element(`<sen-rating action="/danh-gia" page="${address}"></sen-rating>`)],
    ] as const) {
      it(`posts page, grade, comment and a random number of ${name}, and nothing else`, async () => {
        const address = newPage();
        await rate(await make(address), ' Rõ ràng ');
        const { submission, ...fields } = bodyOf();
        expect(fields).to.deep.equal({ page: address, grade: 'satisfied', comment: 'Rõ ràng' });
        expect(submission).to.match(/^[\da-f-]{32,36}$/);
        const { credentials, referrerPolicy, redirect, method } = sent[0]!.init;
        expect({ credentials, referrerPolicy, redirect, method }).to.deep.equal({
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          redirect: 'manual',
          method: 'POST',
        });
        expect(sent[0]!.url).to.equal(`${location.origin}/danh-gia`);
      });
    }

    it('names the page without query and fragment unless the author names it', async () => {
      history.replaceState(null, '', '#doan-2');
      await rate(await element(withForm()));
      history.replaceState(null, '', location.pathname + location.search);
      expect(bodyOf()['page']).to.equal(location.origin + location.pathname);
    });

    it('takes the page from a hidden field first', async () => {
      const address = newPage();
      await rate(await rating(`<input type="hidden" name="page" value="${address}?id=5">`, '/khac'));
      expect(sent[0]!.body.getAll('page')).to.deep.equal([`${address}?id=5`]);
      expect(sent[0]!.init.credentials).to.equal('omit');
    });

    it('sends the hidden fields of a CMS and the button, with its session, and stores nothing', async () => {
      answers = [offline];
      const host = await rating(
        '<input type="hidden" name="token" value="x1"><button name="op" value="rate">Gửi</button>',
      );
      const { form, grade } = fieldsOf(host);
      grade('satisfied').click();
      form.querySelector<HTMLButtonElement>('[name=op]')!.click();
      await settle();
      expect(bodyOf()).to.include({ token: 'x1', op: 'rate' });
      expect(sent[0]!.init).to.include({ credentials: 'same-origin', referrerPolicy: 'origin' });
      expect(stored()).to.deep.equal([]);
      expect(statusOf(host)).to.match(/^Chưa gửi được/);
      expect(isFormShown(host)).to.equal(true);
    });

    for (const [what, inside] of [
      ['an address for e-mail', '<input type="email" name="email">'],
      ['a list', '<select name="tuoi"><option>18</option></select>'],
      ['a second text', '<textarea name="khac"></textarea>'],
      ['a checkbox', '<input type="checkbox" name="dong-y">'],
    ] as const) {
      it(`leaves a form with ${what} to the browser, and says why`, async () => {
        const host = await rating(inside);
        let isPrevented: boolean | undefined;
        addEventListener(
          'submit',
          (event) => {
            isPrevented = event.defaultPrevented;
            event.preventDefault();
          },
          { once: true },
        );
        await rate(host);
        expect(isPrevented).to.equal(false);
        expect(sent).to.have.length(0);
        expect(warnings().join()).to.contain('the browser sends the form as without script');
      });
    }

    it('leaves a form to the browser that posts to no address of the web, or does not post', async () => {
      for (const attributes of ['', 'action="javascript:alert(1)"', 'action="mailto:a@b.example"']) {
        const host = await element(`<sen-rating>${formOf('', attributes)}</sen-rating>`);
        expect(isFormShown(host)).to.equal(true);
      }
      await element(`<sen-rating>${formOf().replace('method="post"', '')}</sen-rating>`);
      expect(warnings().join()).to.contain('no action with an address of the web').and.to.contain('no method="post"');
    });

    it('reads a form whose fields hide its properties', async () => {
      const address = newPage();
      await rate(
        await rating('<input type="hidden" name="method" value="get"><input type="hidden" name="action">', address),
      );
      expect(sent[0]!.url).to.equal(`${location.origin}/danh-gia`);
      expect(bodyOf()).to.include({ page: address, method: 'get' });
    });

    it('can be left to the page', async () => {
      const host = await rating();
      const events: SenRateEvent[] = [];
      host.addEventListener('sen-rate', (event) => {
        events.push(event);
        event.preventDefault();
      });
      await rate(host, 'Kín');
      expect(events.map(({ grade }) => grade)).to.deep.equal(['satisfied']);
      expect(JSON.stringify(events)).not.to.contain('Kín');
      expect(sent).to.have.length(0);
    });

    it('sends once if the button is pressed twice', async () => {
      let answer = (_: Response) => {};
      answers = [() => new Promise<Response>((done) => (answer = done))];
      const host = await rating();
      await rate(host);
      expect(statusOf(host)).to.equal('Đang gửi đánh giá…');
      fieldsOf(host).button.click();
      fieldsOf(host).button.click();
      answer(new Response(null, { status: 204 }));
      await until(() => statusOf(host) === 'Cảm ơn bạn đã đánh giá.');
      expect(sent).to.have.length(1);
    });
  });

  describe('received', () => {
    for (const [name, answer] of [
      ['204', status(204)],
      ['201 with JSON', json({}, { status: 201 })],
    ] as const) {
      it(`thanks once in a live region for ${name}, hides the form and moves the focus to the panel`, async () => {
        answers = [answer];
        const host = await rating();
        const given = host.innerHTML;
        await rate(host);
        expect(statusOf(host)).to.equal('Cảm ơn bạn đã đánh giá.');
        expect(part(host, 'status')!.getAttribute('role')).to.equal('status');
        expect(isFormShown(host)).to.equal(false);
        expect(host.shadowRoot!.activeElement).to.equal(part(host, 'base'));
        expect(host.innerHTML).to.equal(given);
        expect(stored()).to.deep.equal([]);
      });
    }

    it('remembers the page on this device, without a cookie', async () => {
      const address = newPage();
      await rate(await rating('', address));
      expect(document.cookie).to.equal('');
      const again = await rating('', address);
      expect(statusOf(again)).to.equal('Bạn đã đánh giá trang này.');
      expect(isFormShown(again)).to.equal(false);
      expect(isFormShown(await rating())).to.equal(true);
    });

    it('sends nothing if the page was rated in another tab meanwhile', async () => {
      const address = newPage();
      const host = await rating('', address);
      localStorage.setItem(`sen-rating:${address}`, '1');
      await rate(host);
      expect(sent).to.have.length(0);
      expect(statusOf(host)).to.equal('Bạn đã đánh giá trang này.');
    });

    it('shows the results in the answer', async () => {
      answers = [json({ summary: counts })];
      const host = await rating();
      await rate(host);
      expect(visibleText(host)).to.contain('62%').and.to.contain('100 đánh giá, cập nhật lúc 10:03, 27/02/2024');
    });

    it('ignores what is poisoned in storage', async () => {
      const address = newPage();
      localStorage.setItem(`sen-rating:${address}`, '<b>');
      localStorage.setItem('sen-rating-outbox:x', '{"id": 5}');
      localStorage.setItem('sen-rating-outbox:y', '[');
      localStorage.setItem(
        'sen-rating-outbox:z',
        JSON.stringify({
          id: 'z',
          action: 'https://ke-xau.example/',
          page: address,
          fields: [['a', 'b']],
          storedAt: Date.now(),
        }),
      );
      const host = await rating('', address);
      expect(isFormShown(host)).to.equal(true);
      expect(sent).to.have.length(0);
      expect(stored()).to.deep.equal(['sen-rating-outbox:z']);
    });
  });

  describe('failure', () => {
    for (const [name, answer] of [
      ['the network', offline],
      ['500', status(500)],
      ['429', status(429, { 'retry-after': '60' })],
    ] as const) {
      it(`keeps the rating on the device after a failure of ${name}, and sends it once when back online`, async () => {
        answers = [answer, status(204)];
        const host = await rating();
        await rate(host, 'Chữ');
        expect(statusOf(host)).to.match(/được giữ trên thiết bị này và sẽ tự gửi lại/);
        expect(stored()).to.have.length(1);
        expect(host.shadowRoot!.activeElement).to.equal(part(host, 'base'));
        dispatchEvent(new Event('online'));
        await until(() => statusOf(host) === 'Cảm ơn bạn đã đánh giá.');
        expect(bodyOf(1)).to.deep.equal(bodyOf(0));
        expect(stored()).to.deep.equal([]);
        dispatchEvent(new Event('online'));
        await settle();
        expect(sent).to.have.length(2);
      });
    }

    it('sends it after the pause that the server asks for', async () => {
      answers = [status(429, { 'retry-after': '90' }), status(204)];
      const host = await rating();
      clock = fakeClock();
      await rate(host);
      await until(() => /tự gửi lại/.test(statusOf(host)));
      await clock.advance(89_000);
      expect(sent).to.have.length(1);
      await clock.advance(2_000);
      await until(() => sent.length === 2);
    });

    it('gives up a server that never answers', async () => {
      answers = [
        () =>
          new Promise<Response>((_, fail) =>
            sent.at(-1)!.init.signal!.addEventListener('abort', () => fail(new Error('aborted'))),
          ),
      ];
      const host = await rating();
      clock = fakeClock();
      await rate(host);
      await clock.advance(21_000);
      await until(() => /tự gửi lại/.test(statusOf(host)));
      expect(stored()).to.have.length(1);
    });

    it('sends it on the next visit, with the same number', async () => {
      answers = [offline];
      const address = newPage();
      const host = await rating('', address);
      await rate(host);
      host.remove();
      let answer = (_: Response) => {};
      answers = [() => new Promise<Response>((done) => (answer = done))];
      const next = await rating('', address);
      expect(isFormShown(next)).to.equal(false);
      expect(statusOf(next)).to.equal('Đang gửi đánh giá…');
      answer(new Response(null, { status: 204 }));
      await until(() => statusOf(next) === 'Cảm ơn bạn đã đánh giá.');
      expect(bodyOf(1)).to.deep.equal(bodyOf(0));
    });

    it('sends that of another page too', async () => {
      answers = [offline];
      const first = newPage();
      const host = await rating('', first);
      await rate(host);
      host.remove();
      answers = [status(204)];
      const other = await rating();
      await until(() => stored().length === 0);
      expect(isFormShown(other)).to.equal(true);
      expect(statusOf(await rating('', first))).to.equal('Bạn đã đánh giá trang này.');
    });

    it('is sent by the button, which says so', async () => {
      answers = [offline, offline, status(204)];
      const host = await rating();
      await rate(host);
      part(host, 'retry')!.click();
      await until(() => sent.length === 2);
      expect(statusOf(host)).to.match(/tự gửi lại/);
      part(host, 'retry')!.focus();
      part(host, 'retry')!.click();
      await until(() => statusOf(host) === 'Cảm ơn bạn đã đánh giá.');
      expect(host.shadowRoot!.activeElement).to.equal(part(host, 'base'));
    });

    it('keeps the form filled in if nothing can be stored', async () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        answers = [offline, status(204)];
        const host = await rating();
        await rate(host, 'Chữ');
        expect(statusOf(host)).to.match(/vẫn còn ở trên/);
        expect(fieldsOf(host).comment.value).to.equal('Chữ');
        fieldsOf(host).button.click();
        await until(() => statusOf(host) === 'Cảm ơn bạn đã đánh giá.');
        expect(bodyOf(1)).to.deep.equal(bodyOf(0));
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });

    it('shows why the server refuses it, as text, and keeps the form filled in', async () => {
      answers = [json({ error: 'Ý kiến quá dài <b>' }, { status: 400 }), status(204)];
      const host = await rating();
      await rate(host, 'Chữ');
      expect(statusOf(host)).to.equal('Máy chủ không nhận đánh giá này. Ý kiến quá dài <b>');
      expect(isFormShown(host)).to.equal(true);
      expect(fieldsOf(host).comment.value).to.equal('Chữ');
      expect(stored()).to.deep.equal([]);
      fieldsOf(host).button.click();
      await until(() => statusOf(host) === 'Cảm ơn bạn đã đánh giá.');
      expect(bodyOf(1)['submission']).not.to.equal(bodyOf(0)['submission']);
    });

    it('puts a stored rating back that the server refuses', async () => {
      answers = [offline];
      const address = newPage();
      const host = await rating('', address);
      await rate(host, 'Chữ', 'not-satisfied');
      host.remove();
      answers = [json({ error: 'Không' }, { status: 422 })];
      const next = await rating('', address);
      await until(() => /Máy chủ không nhận/.test(statusOf(next)));
      expect(fieldsOf(next).grade('not-satisfied').checked).to.equal(true);
      expect(fieldsOf(next).comment.value).to.equal('Chữ');
    });

    it('does not take a page for an answer', async () => {
      answers = [() => new Response('<p>Đăng nhập</p>', { headers: { 'content-type': 'text/html' } }), status(204)];
      const host = await rating();
      await rate(host, 'Chữ');
      await until(() => /^Chưa rõ máy chủ đã nhận/.test(statusOf(host)));
      expect(warnings().join()).to.contain('not with JSON or 204');
      fieldsOf(host).button.click();
      await until(() => statusOf(host) === 'Cảm ơn bạn đã đánh giá.');
      expect(bodyOf(1)['submission']).to.equal(bodyOf(0)['submission']);
    });

    it('fires sen-error', async () => {
      answers = [offline];
      const host = await rating();
      const errors: Event[] = [];
      host.addEventListener('sen-error', (event) => errors.push(event));
      await rate(host);
      expect(errors).to.have.length(1);
    });
  });

  describe('results', () => {
    const shown = (host: SenRating) => parts(host, 'figure').map((line) => line.innerText.replace(/\s+/g, ' ').trim());

    it('are words, shares that add up and counts, with bars of these lengths', async () => {
      const host = await element('<sen-rating></sen-rating>');
      host.summary = { verySatisfied: 1000, satisfied: 1000, notSatisfied: 1000 };
      await settle();
      expect(shown(host)).to.deep.equal([
        'Rất hài lòng 34% 1.000 đánh giá',
        'Hài lòng 33% 1.000 đánh giá',
        'Chưa hài lòng 33% 1.000 đánh giá',
      ]);
      expect(parts(host, 'bar').map((bar) => bar.getAttribute('width'))).to.deep.equal(['34%', '33%', '33%']);
      expect(host.shadowRoot!.querySelector('[style]')).to.equal(null);
    });

    it('are shown from the least count on', async () => {
      const host = await element('<sen-rating></sen-rating>');
      host.summary = { verySatisfied: 2, satisfied: 1, notSatisfied: 1 };
      await settle();
      expect(part(host, 'too-few')!.textContent).to.equal('Kết quả được công bố khi có từ 5 đánh giá.');
      expect(visibleText(host)).not.to.contain('%');
      host.least = 4;
      await settle();
      expect(shown(host)).to.have.length(3);
      host.least = 10;
      await settle();
      expect(part(host, 'too-few')!.textContent).to.contain('từ 10 đánh giá');
    });

    it('come from the first source with all three counts', async () => {
      const host = await element(
        `<sen-rating><script type="application/json">{"summary": ${JSON.stringify(counts)}}</script></sen-rating>`,
      );
      host.summary = { verySatisfied: 900 };
      await settle();
      expect(host.summary).to.deep.equal(counts);
      expect(shown(host)[0]).to.contain('62%');
      host.summary = { verySatisfied: 5, satisfied: 5, notSatisfied: 0 };
      await settle();
      expect(shown(host)[0]).to.contain('50%');
    });

    for (const bad of [
      null,
      7,
      'x',
      [],
      { verySatisfied: '1,5', satisfied: 2, notSatisfied: 3 },
      { verySatisfied: -1 },
    ]) {
      it(`are no figures for ${JSON.stringify(bad)}`, async () => {
        const host = await ownRating();
        host.summary = bad as never;
        await settle();
        expect(visibleText(host)).not.to.match(/NaN|undefined|object|%/);
        expect(isFormShown(host)).to.equal(true);
      });
    }

    it('explain a failed load, and offer to try again', async () => {
      window.fetch = fetch;
      const host = await element('<sen-rating src="/khong-co.json"></sen-rating>');
      await until(() => part(host, 'error') ?? part(host, 'retry'));
      expect(visibleText(host)).to.contain('Không tải được nội dung').and.to.contain('Thử lại');
    });
  });

  describe('own form', () => {
    it('has the question of the author, and no text field if told so', async () => {
      const host = await ownRating('question="Trang này có ích không?" comment="none"');
      expect(visibleText(host)).to.contain('Trang này có ích không?').and.not.to.contain('Ý kiến');
    });

    it('is not shown for an address that is none of the web', async () => {
      const host = await element('<sen-rating action="javascript:alert(1)"></sen-rating>');
      expect(host.shadowRoot!.querySelector('form')).to.equal(null);
      expect(visibleText(host)).to.contain('Chưa có kết quả đánh giá.');
      await until(() => warnings().some((warning) => warning.includes('action')));
    });

    it('gives way to a form that comes as a child', async () => {
      const host = await ownRating();
      host.insertAdjacentHTML('beforeend', formOf());
      await settle();
      expect(host.shadowRoot!.querySelector('form')).to.equal(null);
      expect(isFormShown(host)).to.equal(true);
    });
  });

  it('asks for no personal data where the author has not', async () => {
    const bare = formOf().replace(' aria-describedby="luu-y"', '');
    expect(part(await element(`<sen-rating>${bare}</sen-rating>`), 'hint')!.textContent).to.contain('Không ghi họ tên');
    expect(part(await rating(), 'hint')).to.equal(null);
  });

  describe('localisation', () => {
    it('speaks English', async () => {
      document.documentElement.lang = 'en';
      const host = await ownRating();
      host.summary = counts;
      await settle();
      expect(visibleText(host)).to.contain('Very satisfied').and.to.contain('100 ratings, updated');
      await rate(host);
      await until(() => statusOf(host) === 'Thank you for your rating.');
    });
  });

  describe('lifecycle', () => {
    it('sends nothing after it has left the page', async () => {
      answers = [offline];
      const host = await rating();
      await rate(host);
      host.remove();
      dispatchEvent(new Event('online'));
      await settle();
      expect(sent).to.have.length(1);
    });
  });
});
