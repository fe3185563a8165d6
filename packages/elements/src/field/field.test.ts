import { expect } from 'chai';
import { lightdomCss } from '../lightdom/index.js';
import { fakeClock } from '../testing/fake-clock.js';
import { accessibilityTree, fixture, itInChromium, part, settle, warnings } from '../testing/test-support.js';
import './define.js';
import type { SenField } from './field.js';

const element = (markup: string) => fixture<SenField>(markup);
const text = (inside: string, attributes = '') =>
  element(`<sen-field ${attributes}><label for="a">Nội dung</label>${inside}</sen-field>`);
const control = (host: Element) => host.querySelector<HTMLInputElement>('input, textarea, select')!;
const message = (host: Element) => host.querySelector('.sen-field-error')?.textContent ?? null;
const advice = (host: Element) => host.querySelector('.sen-field-advice')?.textContent ?? null;
const status = (host: Element) => host.shadowRoot!.querySelector('[role=status]')!.textContent;
const counter = (host: Element) => part(host, 'counter')!.textContent;
/** The texts that a control is described by. */
const described = (target: Element) =>
  (target.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)!.textContent);

async function type(host: Element, value: string): Promise<void> {
  const input = control(host);
  input.focus();
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.blur();
  await settle();
}

const group = (required = '', attributes = '') =>
  element(`<sen-field ${attributes}><fieldset><legend>Cách trả lời</legend><p>Chọn một cách.</p>
    <label><input type="radio" name="way" value="mail" ${required}> Thư điện tử</label>
    <label><input type="radio" name="way" value="phone"> Điện thoại</label></fieldset></sen-field>`);
const boxes = () =>
  element(`<sen-field required><fieldset><legend>Lĩnh vực</legend>
    <label><input type="checkbox" name="topic" value="a"> Đất đai</label>
    <label><input type="checkbox" name="topic" value="b"> Môi trường</label></fieldset></sen-field>`);

describe('<sen-field>', () => {
  let clock: ReturnType<typeof fakeClock> | undefined;
  afterEach(() => {
    clock?.restore();
    clock = undefined;
  });

  describe('accessibility', () => {
    itInChromium('tree', 'names and describes the control, and says in words that it is optional', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(lightdomCss);
      document.adoptedStyleSheets.push(sheet);
      const host = await text('<p>Ghi rõ nơi xảy ra.</p><textarea id="a" maxlength="100"></textarea>');
      expect(await accessibilityTree()).to.match(/textbox "Nội dung \(không bắt buộc\)"/);
      expect(described(control(host))).to.deep.equal(['Ghi rõ nơi xảy ra.', 'Tối đa 100 ký tự.']);
      document.adoptedStyleSheets.pop();
    });

    it('describes a group by hint and error, and marks its legend', async () => {
      const host = await group('required', 'marks="both"');
      expect(host.querySelector('legend')!.dataset['senMark']).to.equal('(bắt buộc)');
      host.checkField();
      await settle();
      expect(described(host.querySelector('fieldset')!)).to.deep.equal(['Chọn một cách.', 'Hãy chọn “Cách trả lời”.']);
      // Behind legend and hint, before the choices.
      expect(host.querySelector('.sen-field-error')!.nextElementSibling!.localName).to.equal('label');
    });

    it('wires a label without for, and gives ids only where they are missing', async () => {
      const host = await element('<sen-field><label>Tên</label><input name="ten"></sen-field>');
      expect(
        [...control(host).labels!].map((label) => label.textContent),
        host.outerHTML,
      ).to.deep.equal(['Tên']);
      const own = await text('<p id="luu-y">Gợi ý</p><input id="a" aria-describedby="x">');
      expect(control(own).getAttribute('aria-describedby')).to.equal('x luu-y');
    });
  });

  describe('marks', () => {
    it('says nothing twice', async () => {
      for (const label of ['Tên (không bắt buộc)', 'Tên *', 'Name (optional)']) {
        const host = await element(`<sen-field><label for="a">${label}</label><input id="a"></sen-field>`);
        expect(host.querySelector('label')!.dataset['senMark'], label).to.equal(undefined);
      }
    });

    it('says it of required fields, of all, or of none', async () => {
      const marksOf = async (marks: string) => {
        const form = await fixture(`<form><sen-field marks="${marks}"><label>Tên <input required></label></sen-field>
          <sen-field marks="${marks}"><label>Ghi chú <input></label></sen-field></form>`);
        return [...form.querySelectorAll('label')].map((label) => label.dataset['senMark'] ?? '');
      };
      expect(await marksOf('optional')).to.deep.equal(['', '(không bắt buộc)']);
      expect(await marksOf('required')).to.deep.equal(['(bắt buộc)', '']);
      expect(await marksOf('both')).to.deep.equal(['(bắt buộc)', '(không bắt buộc)']);
      expect(await marksOf('none')).to.deep.equal(['', '']);
    });
  });

  describe('counter', () => {
    it('counts down in words, and announces after a pause, not with each key', async () => {
      clock = fakeClock();
      const host = await text('<textarea id="a" maxlength="1000"></textarea>');
      expect(counter(host)).to.equal('Còn 1.000 ký tự');
      await type(host, 'Chào');
      expect(counter(host)).to.equal('Còn 996 ký tự');
      expect(status(host)).to.equal('');
      await clock.advance(1000);
      await settle();
      expect(status(host)).to.equal('Còn 996 ký tự');
    });

    it('keeps a text that is too long, and says by how much', async () => {
      const host = await text('<textarea id="a" maxlength="5"></textarea>');
      await type(host, 'Xin chào');
      expect(control(host).value).to.equal('Xin chào');
      expect(counter(host)).to.equal('Quá 3 ký tự');
      expect(control(host).validity.customError).to.equal(true);
      expect(host.checkField()!.text).to.equal('“Nội dung” có 8 ký tự, dài quá mức tối đa 5 ký tự.');
    });

    it('leaves out what nobody counts', async () => {
      for (const [inside, attributes] of [
        ['<input id="a" type="tel" maxlength="15">', ''],
        ['<input id="a" maxlength="10">', 'format="date"'],
        ['<textarea id="a" maxlength="9"></textarea>', 'counter="none"'],
        ['<textarea id="a" maxlength="abc"></textarea>', ''],
      ] as const) {
        const host = await text(inside, attributes);
        expect(counter(host), inside).to.equal('');
        expect(control(host).hasAttribute('maxlength')).to.equal(true);
      }
    });
  });

  describe('checks', () => {
    const faults: [inside: string, value: string, text: string][] = [
      ['<input id="a" required>', '', 'Hãy nhập “Nội dung”.'],
      ['<select id="a" required><option value="">…</option></select>', '', 'Hãy chọn “Nội dung”.'],
      ['<input id="a" type="checkbox" required>', '', 'Hãy đánh dấu “Nội dung”.'],
      ['<input id="a" type="file" required>', '', 'Hãy chọn tệp cho “Nội dung”.'],
      ['<input id="a" type="email">', 'abc', '“Nội dung” phải là địa chỉ thư điện tử, ví dụ ten@vidu.vn.'],
      ['<input id="a" type="url">', 'abc', '“Nội dung” phải là địa chỉ trang, ví dụ https://vidu.vn.'],
      ['<input id="a" pattern="[A-Z]{2}" title="hai chữ in hoa">', 'abc', '“Nội dung” chưa đúng mẫu: hai chữ in hoa'],
      ['<input id="a" type="number" min="3">', '1', '“Nội dung” phải từ 3 trở lên.'],
      ['<input id="a" type="number" max="3">', '4', '“Nội dung” không được quá 3.'],
      ['<input id="a" type="number">', '1.5', '“Nội dung” phải là số nguyên.'],
      ['<input id="a" type="number" step="5">', '7', '“Nội dung” không theo bước 5.'],
      ['<input id="a" type="date" min="2024-02-27">', '2024-02-26', '“Nội dung” không được trước 27/02/2024.'],
    ];
    for (const [inside, value, expected] of faults) {
      it(`says “${expected}”`, async () => {
        const host = await text(inside);
        if (value) control(host).value = value;
        expect(host.checkField()?.text).to.equal(expected);
        await settle();
        expect(message(host)).to.equal(expected);
        expect(control(host).getAttribute('aria-invalid')).to.equal('true');
        expect(described(control(host))).to.deep.equal([expected]);
      });
    }

    it('shows the message of an author’s own check, and leaves it set', async () => {
      const host = await text('<input id="a">', 'format="date"');
      control(host).setCustomValidity('Số hồ sơ này không có.');
      await type(host, '31/02/2024');
      expect(host.checkField()!.text).to.equal('Số hồ sơ này không có.');
      host.remove();
      expect(control(host).validationMessage).to.equal('Số hồ sơ này không có.');
    });

    it('needs one of several check boxes', async () => {
      const host = await boxes();
      expect(host.checkField()!.text).to.equal('Hãy chọn ít nhất một mục ở “Lĩnh vực”.');
      expect(control(host).validity.valid).to.equal(false);
      control(host).click();
      await settle();
      expect(message(host)).to.equal(null);
      expect(control(host).validity.valid).to.equal(true);
    });

    it('checks again and announces when the value changes', async () => {
      const host = await text('<input id="a" type="email" required>');
      host.checkField();
      await type(host, 'abc');
      expect(message(host)).to.contain('thư điện tử');
      expect(status(host)).to.equal(message(host));
      await type(host, 'abc@vidu.vn');
      expect(message(host)).to.equal(null);
      expect(control(host).hasAttribute('aria-invalid')).to.equal(false);
      expect(status(host)).to.equal('');
    });

    it('checks nothing that is disabled', async () => {
      const host = await element(
        '<fieldset disabled><sen-field><label for="a">Tên</label><input id="a" required></sen-field></fieldset>',
      );
      const field = host.querySelector<SenField>('sen-field')!;
      expect(field.checkField()).to.equal(undefined);
      expect(field.querySelector('label')!.dataset['senMark']).to.equal(undefined);
    });
  });

  describe('formats', () => {
    it('says what is wrong with a date, which the form then refuses', async () => {
      const host = await text('<input id="a" inputmode="numeric">', 'format="date"');
      for (const [value, expected] of [
        ['5/3', '“Nội dung” phải có dạng ngày/tháng/năm, ví dụ 27/02/2024.'],
        ['5/3/24', 'Năm ở “Nội dung” phải có bốn chữ số, ví dụ 2024.'],
        ['5/13/2024', 'Tháng ở “Nội dung” phải từ 1 đến 12.'],
        ['29/02/2023', 'Ngày ở “Nội dung” phải từ 1 đến 28: tháng 2/2023 có 28 ngày.'],
      ] as const) {
        await type(host, value);
        expect(host.checkField()?.text).to.equal(expected);
        expect(control(host).validity.valid).to.equal(false);
      }
      for (const value of ['29/02/2024', '05032024', '']) {
        await type(host, value);
        expect(host.checkField()).to.equal(undefined);
        expect(control(host).validity.valid).to.equal(true);
      }
    });

    for (const [format, wrong, right, words] of [
      ['telephone', '0412345678', '0912 345 678', 'Đây không giống số điện thoại ở Việt Nam'],
      ['citizen-id', '012345678', '001090123456', 'chứng minh nhân dân 9 số'],
    ] as const) {
      it(`only advises on a ${format}`, async () => {
        const host = await text('<input id="a">', `format="${format}"`);
        await type(host, wrong);
        expect(advice(host)).to.contain(words);
        expect(status(host)).to.equal(advice(host));
        expect(described(control(host))).to.deep.equal([advice(host)]);
        expect(host.checkField()).to.equal(undefined);
        expect(control(host).validity.valid).to.equal(true);
        expect(control(host).hasAttribute('aria-invalid')).to.equal(false);
        await type(host, right);
        expect(advice(host)).to.equal(null);
      });
    }

    it('reports a format that does not exist', async () => {
      await text('<input id="a">', 'format="ngay"');
      expect(warnings().join()).to.contain('format');
    });
  });

  describe('errors of a CMS', () => {
    it('are wired, and hidden once the value has changed', async () => {
      const host = await text('<p class="error">Số này đã được dùng.</p><p class="error"></p><input id="a" value="1">');
      expect(control(host).getAttribute('aria-invalid')).to.equal('true');
      expect(described(control(host))).to.deep.equal(['Số này đã được dùng.']);
      await type(host, '2');
      expect(control(host).hasAttribute('aria-invalid')).to.equal(false);
      expect(host.querySelector<HTMLElement>('.error')!.hidden).to.equal(true);
      host.remove();
      expect(host.querySelector<HTMLElement>('.error')!.hidden).to.equal(false);
    });
  });

  describe('reset and lifecycle', () => {
    it('removes errors and counts anew when the form is reset', async () => {
      const form = await fixture<HTMLFormElement>(
        '<form><sen-field><label for="a">Ý kiến</label><textarea id="a" maxlength="9" required></textarea></sen-field></form>',
      );
      const host = form.querySelector<SenField>('sen-field')!;
      await type(host, 'Chào');
      await type(host, '');
      host.checkField();
      await settle();
      expect(message(host)).not.to.equal(null);
      control(host).value = 'Chào';
      form.reset();
      await settle();
      expect(message(host)).to.equal(null);
      expect(counter(host)).to.equal('Còn 9 ký tự');
    });

    it('wires a control that comes later, and lets go of one that leaves', async () => {
      const host = await text('');
      expect(warnings().join()).to.contain('no control');
      const input = document.createElement('input');
      input.id = 'a';
      input.required = true;
      host.append(input);
      await settle();
      host.checkField();
      await settle();
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      input.remove();
      await settle();
      expect(input.hasAttribute('aria-invalid') || input.hasAttribute('aria-describedby')).to.equal(false);
      expect(message(host)).to.equal(null);
    });

    it('names several controls without a group as a fault of the page', async () => {
      await text('<input id="a"><input>');
      expect(warnings().join()).to.contain('fieldset');
    });
  });

  describe('localisation', () => {
    it('follows the language with marks, counter, limit and errors', async () => {
      const host = await text('<textarea id="a" maxlength="9" minlength="2" required></textarea>', 'marks="both"');
      host.checkField();
      await settle();
      document.documentElement.lang = 'en';
      await settle();
      expect(host.querySelector('label')!.dataset['senMark']).to.equal('(required)');
      expect(counter(host)).to.equal('9 characters left');
      expect(described(control(host))).to.deep.equal(['Enter “Nội dung”.', 'At most 9 characters.']);
    });
  });
});
