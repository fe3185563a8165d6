import { sendKeys } from '@web/test-runner-commands';
import type { TargetProgramme } from '@sen-portal/data';
import { expect } from 'chai';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  parts,
  settle,
  until,
  visibleText,
} from '../testing/test-support.js';
import './define.js';
import './outputs.js';
import type { SenTargetImport } from './target-import.js';

const resolution = `NGHỊ QUYẾT
Mục tiêu đến năm 2030:
- Tỷ lệ lao động qua đào tạo đạt 75% vào năm 2025 và 80% vào năm 2030.
- Tỷ lệ hộ nghèo dưới 1% vào năm 2030.
- Phấn đấu đến năm 2030 trồng mới 1.200 ha rừng.`;

const element = (markup = '<sen-target-import id="thu"></sen-target-import>') => fixture<SenTargetImport>(markup);
const root = (host: SenTargetImport) => host.shadowRoot!;
const find = <E extends HTMLElement = HTMLElement>(host: SenTargetImport, selector: string) =>
  root(host).querySelector<E>(selector)!;
const marks = (host: SenTargetImport) => parts(host, 'mark');
const nameOf = (mark: Element) => mark.getAttribute('aria-label')!.replace(/\u00a0/g, ' ');
const labels = ({ programme }: SenTargetImport) =>
  programme.groups.flatMap(({ targets }) => targets.map(({ label }) => label));
const first = ({ programme }: SenTargetImport) => programme.groups[0]!.targets[0]!;

/** Pastes as a browser does. Firefox's constructor ignores the data of the event. */
async function paste(host: SenTargetImport, content: Record<string, string>): Promise<void> {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(content)) clipboardData.setData(type, text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  find(host, 'textarea').dispatchEvent(event);
  await until(() => part(host, 'text'));
}

async function imported(markup?: string): Promise<SenTargetImport> {
  const host = await element(markup);
  await paste(host, { 'text/plain': resolution });
  return host;
}

async function press(host: SenTargetImport, act: string): Promise<void> {
  find(host, `[data-act="${act}"]`).click();
  await settle();
}

async function type(host: SenTargetImport, field: string, text: string): Promise<void> {
  const input = find<HTMLInputElement>(host, `#${field}`);
  input.focus();
  input.select();
  if (text) await sendKeys({ type: text });
  else await sendKeys({ press: 'Delete' });
  await settle();
}

/** Not every driver takes `Control+z`. */
async function chord(...keys: string[]): Promise<void> {
  for (const down of keys) await sendKeys({ down });
  for (const up of keys.reverse()) await sendKeys({ up });
}

async function open(host: SenTargetImport, at: number): Promise<void> {
  marks(host)[at]!.click();
  await settle();
}

/** Replaces the clipboard while the action runs; returns what was written. */
async function copied(act: () => Promise<void>): Promise<string> {
  let written = '';
  const { clipboard } = navigator;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => ((written = text), Promise.resolve()) },
  });
  try {
    await act();
    await until(() => written);
    return written;
  } finally {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  }
}

/** The file that the action downloads. */
async function downloaded(act: () => Promise<void>): Promise<{ name: string; blob: Blob }> {
  const create = URL.createObjectURL;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (object) => ((blob = object as Blob), create.call(URL, object));
  const stop = (event: Event) => {
    name = (event.target as HTMLAnchorElement).download;
    event.preventDefault();
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    this.addEventListener('click', stop);
    click.call(this);
  };
  try {
    await act();
    await until(() => name);
    return { name, blob: blob! };
  } finally {
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('<sen-target-import>', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  describe('reading', () => {
    it('marks each figure of a pasted text and shows the targets on the board', async () => {
      const host = await imported();
      expect(marks(host).map(nameOf)).to.deep.equal([
        'Mục tiêu 1: Tỷ lệ lao động qua đào tạo: 75%',
        'Mục tiêu 1: Tỷ lệ lao động qua đào tạo: 80%',
        'Mục tiêu 2: Tỷ lệ hộ nghèo: dưới 1%'.replace('dưới ', ''),
        'Mục tiêu 3: Rừng trồng mới: 1.200 ha'.replace('Rừng trồng mới', labels(host)[2]!),
      ]);
      const board = find(host, 'sen-target-board');
      const shown = visibleText(board).replace(/\u00a0/g, ' ');
      expect(shown).to.contain('Tỷ lệ lao động qua đào tạo');
      expect(shown).to.contain('1.200 ha');
      expect(part(host, 'status')!.textContent).to.match(/^Tìm thấy 3 chỉ tiêu/);
    });

    it('reads pasted markup as text, and creates none of its elements', async () => {
      const host = await element();
      const markup =
        '<p>Phấn đấu đến năm 2030, tỷ lệ hộ dùng nước sạch đạt 95%.</p><img src="x" onerror="window.senHacked = 1"><b id="la">x</b>';
      await paste(host, { 'text/html': markup, 'text/plain': 'khác' });
      expect(first(host).milestones).to.deep.equal([{ due: '2030', bound: 'at-least', value: 95, reach: true }]);
      expect(root(host).querySelector('img, #la')).to.equal(null);
    });

    it('shows markup in a plain text as text', async () => {
      const host = await element();
      const input = find<HTMLTextAreaElement>(host, 'textarea');
      input.value = 'Phấn đấu đến năm 2030, số <script> đạt 95%.';
      input.dispatchEvent(new Event('input'));
      await press(host, 'find');
      await until(() => part(host, 'text'));
      expect(part(host, 'text')!.textContent).to.contain('<script>');
    });

    it('reads a dropped file, and takes its name as the title', async () => {
      const host = await element();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([resolution], 'Nghị quyết 5.txt', { type: 'text/plain' }));
      find(host, '.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      await until(() => part(host, 'text'));
      expect(labels(host)).to.have.length(3);
      expect(host.programme.title).to.equal('Nghị quyết 5');
    });

    for (const [name, said] of [
      ['a.docx', 'sen-targets'],
      ['a.pdf', 'sen-targets'],
      ['a.txt', 'không phải văn bản'],
    ] as const)
      it(`explains that it does not read ${name}`, async () => {
        const host = await element();
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array([0x50, 0x4b, 0xff, 0xfe, 0])], name));
        const input = find<HTMLInputElement>(host, 'input[type=file]');
        input.files = files.files;
        input.dispatchEvent(new Event('change'));
        await until(() => find(host, '#fault'));
        expect(find(host, '#fault').textContent).to.contain(said);
        expect(find(host, 'textarea').getAttribute('aria-describedby')).to.equal('fault');
      });

    it('says that there is no text', async () => {
      const host = await element();
      await press(host, 'find');
      expect(find(host, '#fault').textContent).to.contain('Chưa có văn bản');
    });
  });

  describe('checking', () => {
    it('opens the form of a mark below its line, with the focus in it, and closes it back to the mark', async () => {
      const host = await imported();
      marks(host)[2]!.focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      const form = part(host, 'form')!;
      expect(root(host).activeElement).to.equal(form);
      expect(form.previousElementSibling!.textContent).to.contain('hộ nghèo');
      expect(find<HTMLInputElement>(host, '#label').value).to.equal('Tỷ lệ hộ nghèo');
      await sendKeys({ press: 'Escape' });
      await settle();
      expect(part(host, 'form')).to.equal(null);
      expect(root(host).activeElement).to.equal(marks(host)[2]);
    });

    it('corrects name, figure, bound, unit, deadline and actual figure, each at once on the board', async () => {
      const host = await imported();
      await open(host, 2);
      await type(host, 'label', 'Hộ nghèo');
      await type(host, 'value-0', '0,75');
      await type(host, 'due-0', '2029');
      await type(host, 'actual', '1,5');
      const bound = find<HTMLSelectElement>(host, '#bound-0');
      bound.value = 'at-most';
      bound.dispatchEvent(new Event('change'));
      await type(host, 'unit', '‰');
      const target = host.programme.groups.flatMap(({ targets }) => targets)[1];
      expect(target).to.deep.equal({
        label: 'Hộ nghèo',
        unit: '‰',
        milestones: [{ due: '2029', bound: 'at-most', value: 0.75 }],
        actual: 1.5,
      });
      expect(visibleText(find(host, 'sen-target-board'))).to.contain('Hộ nghèo');
    });

    it('keeps the last valid figure while a field is wrong, and says what it wants', async () => {
      const host = await imported();
      await open(host, 0);
      await type(host, 'value-0', 'tám mươi');
      const input = find<HTMLInputElement>(host, '#value-0');
      expect(input.value).to.equal('tám mươi');
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(find(host, '#value-0-hint').textContent).to.equal('Viết số, ví dụ 99,5');
      expect(first(host).milestones[0]).to.include({ value: 75 });
      await type(host, 'due-0', '2025-02-30');
      expect(find(host, '#due-0').getAttribute('aria-invalid')).to.equal('true');
      expect(first(host).milestones[0]!.due).to.equal('2025');
    });

    it('splits a target by its milestones, and merges it again', async () => {
      const host = await imported();
      await open(host, 0);
      await press(host, 'split');
      expect(labels(host)).to.have.length(4);
      expect(
        host.programme.groups
          .flatMap(({ targets }) => targets)
          .slice(0, 2)
          .map(({ milestones }) => milestones[0]!.due),
      ).to.deep.equal(['2025', '2030']);
      await press(host, 'merge');
      expect(labels(host)).to.have.length(3);
      expect(first(host).milestones.map(({ due }) => due)).to.deep.equal(['2025', '2030']);
    });

    it('does not merge targets with one deadline or of different units, and says why', async () => {
      const host = await imported();
      await open(host, 0);
      expect(find(host, '[data-act=merge]')).to.equal(null);
      expect(part(host, 'form')!.textContent).to.contain('cùng thời hạn');
      await press(host, 'next');
      expect(find(host, '[data-act=merge]')).to.equal(null);
      expect(part(host, 'form')!.textContent).to.contain('khác đơn vị');
    });

    it('drops a target, announces it once, and keeps the focus beside it', async () => {
      const host = await imported();
      await open(host, 0);
      await press(host, 'drop');
      expect(labels(host)).to.have.length(2);
      expect(part(host, 'status')!.textContent).to.equal('Đã bỏ mục tiêu 1. Có thể hoàn tác.');
      expect(root(host).querySelectorAll('[role=status]')).to.have.length(1);
      expect(root(host).activeElement).to.equal(marks(host)[0]);
    });

    it('adds a target that was not found, which has a button without a mark', async () => {
      const host = await imported();
      await press(host, 'add');
      expect(labels(host)).to.have.length(3);
      await type(host, 'label', 'Bác sĩ');
      await type(host, 'value-0', '16');
      await type(host, 'due-0', '2030');
      expect(labels(host)).to.include('Bác sĩ');
      expect(find(host, '.unmarked-list [part=mark]').getAttribute('aria-label')).to.contain('Bác sĩ');
    });

    it('says in words that a target needs checking, until a person has looked', async () => {
      const host = await element();
      await paste(host, { 'text/plain': 'Phấn đấu tỷ lệ hộ dùng nước sạch đạt 95%.' });
      expect(nameOf(marks(host)[0]!)).to.match(/, cần kiểm tra$/);
      expect(marks(host)[0]!.textContent).to.contain('cần kiểm tra');
      await open(host, 0);
      find<HTMLInputElement>(host, '.checked input').click();
      await settle();
      expect(marks(host)[0]!.textContent).not.to.contain('cần kiểm tra');
    });

    it('shows a figure without a deadline in words, and draws it once a person gives the deadline', async () => {
      const host = await element();
      await paste(host, { 'text/plain': 'Phấn đấu tỷ lệ hộ dùng nước sạch đạt 95%.' });
      expect(first(host).milestones).to.deep.equal([]);
      expect(first(host).qualitative).to.contain('95%');
      await open(host, 0);
      await type(host, 'due-0', '2030');
      expect(first(host).milestones).to.have.length(1);
      expect(first(host)).not.to.have.property('qualitative');
    });
  });

  describe('undo', () => {
    it('takes back what was typed into one field as one step, and gives it again', async () => {
      const host = await imported();
      await open(host, 0);
      await type(host, 'label', 'Lao động');
      await type(host, 'value-0', '77');
      await press(host, 'undo');
      expect(first(host)).to.include({ label: 'Lao động' });
      expect(first(host).milestones[0]).to.include({ value: 75 });
      expect(find<HTMLInputElement>(host, '#value-0').value).to.equal('75');
      await press(host, 'undo');
      expect(first(host).label).to.equal('Tỷ lệ lao động qua đào tạo');
      await press(host, 'redo');
      await press(host, 'redo');
      expect(first(host).milestones[0]).to.include({ value: 77 });
    });

    it('has keys for it outside of fields', async () => {
      const host = await imported();
      await open(host, 0);
      await press(host, 'drop');
      await chord('Control', 'z');
      await settle();
      expect(labels(host)).to.have.length(3);
      marks(host)[0]!.focus();
      await chord('Control', 'Shift', 'z');
      await settle();
      expect(labels(host)).to.have.length(2);
    });

    it('brings back a draft after starting anew', async () => {
      const host = await imported();
      await press(host, 'restart');
      expect(part(host, 'text')).to.equal(null);
      await press(host, 'undo');
      expect(labels(host)).to.have.length(3);
    });
  });

  describe('a reload', () => {
    it('loses neither changes nor their undo', async () => {
      const host = await imported();
      await open(host, 0);
      await press(host, 'drop');
      await open(host, 0);
      await type(host, 'label', 'Nghèo');
      host.remove();
      const again = await element();
      expect(labels(again)[0]).to.equal('Nghèo');
      await press(again, 'undo');
      await press(again, 'undo');
      expect(labels(again)).to.have.length(3);
    });

    it('does not lose a text that is not read yet', async () => {
      const host = await element();
      find(host, 'textarea').focus();
      await sendKeys({ type: 'Chưa xong' });
      globalThis.dispatchEvent(new Event('pagehide'));
      const again = await element();
      expect(find<HTMLTextAreaElement>(again, 'textarea').value).to.equal('Chưa xong');
    });

    it('finds nothing after starting anew, nor with `forget`, nor for another id', async () => {
      const host = await imported();
      const other = await element('<sen-target-import id="khac"></sen-target-import>');
      expect(part(other, 'text')).to.equal(null);
      await press(host, 'restart');
      expect(localStorage).to.have.length(0);
      await imported('<sen-target-import id="quen" forget></sen-target-import>');
      expect(localStorage).to.have.length(0);
    });

    it('ignores a stored draft that is none', async () => {
      localStorage.setItem('sen:target-import:thu', '{"texts": ["a"], "present": {"text": 0, "items": [{}]}}');
      const host = await element();
      expect(find(host, 'textarea')).not.to.equal(null);
    });

    it('says so if the browser does not store', async () => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        const host = await imported();
        expect(visibleText(host)).to.contain('Trình duyệt không lưu được bản nháp');
      } finally {
        Storage.prototype.setItem = set;
      }
    });
  });

  describe('results', () => {
    it('copies JSON of the programme, with the document', async () => {
      const host = await imported();
      await type(host, 'document-title', 'Nghị quyết 5');
      await type(host, 'document-documentNumber', '5-NQ/TU');
      const programme = JSON.parse(await copied(() => press(host, 'copy-json'))) as TargetProgramme;
      expect(programme).to.deep.equal(host.programme);
      expect(programme).to.include({ title: 'Nghị quyết 5', documentNumber: '5-NQ/TU' });
      expect(part(host, 'status')!.textContent).to.equal('Đã sao chép JSON.');
    });

    it('copies HTML that the board reads as the same programme, markup in names included', async () => {
      const host = await imported();
      await open(host, 0);
      await type(host, 'label', '</script><b>Lao động</b>');
      const markup = await copied(() => press(host, 'copy-html'));
      const board = await fixture<HTMLElementTagNameMap['sen-target-board']>(markup);
      expect(board.programme.groups).to.deep.equal(host.programme.groups);
      expect(board.querySelector('b')).to.equal(null);
      expect(board.querySelector('table')!.textContent).to.contain('dưới\u00a01%'.replace('\u00a0', ' '));
    });

    it('downloads SVG with title, source and date, in composed Vietnamese letters', async () => {
      const host = await imported();
      await type(host, 'document-title', 'Nghị quyết 5');
      const { name, blob } = await downloaded(() => press(host, 'svg'));
      expect(name).to.equal('nghi-quyet-5.svg');
      const text = await blob.text();
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(svg.querySelector('parsererror')).to.equal(null);
      const lines = [...svg.querySelectorAll('text')].map((each) => each.textContent);
      expect(lines[0]).to.equal('Nghị quyết 5');
      expect(lines.some((line) => line.startsWith('Nguồn: Nghị quyết 5'))).to.equal(true);
      expect(lines.at(-1)).to.match(/^Lập ngày \d\d tháng \d+ năm \d{4}$/);
      expect(text).to.equal(text.normalize('NFC'));
    });

    it('downloads PNG on which something is drawn', async () => {
      const host = await imported();
      const { name, blob } = await downloaded(() => press(host, 'png'));
      expect(name).to.equal('chi-tieu.png');
      const bitmap = await createImageBitmap(blob);
      expect(bitmap.width).to.equal(2400);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(bitmap, 0, 0);
      const { data } = pen.getImageData(0, 0, bitmap.width, 200);
      expect(data.some((value, index) => index % 4 === 0 && value < 60)).to.equal(true);
    });

    it('explains what to do if the browser does not let it copy', async () => {
      const host = await imported();
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      await press(host, 'copy-json');
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      await until(() => /không cho sao chép/.test(part(host, 'status')!.textContent));
    });

    it('tells the page of each change', async () => {
      const host = await imported();
      const told: TargetProgramme[] = [];
      host.addEventListener('sen-programme-change', ({ programme }) => told.push(programme), { once: true });
      await open(host, 0);
      await press(host, 'drop');
      expect(told.map(({ groups }) => groups.flatMap(({ targets }) => targets).length)).to.deep.equal([2]);
    });
  });

  describe('accessibility', () => {
    itInChromium('tree', 'has named fields, marks and groups', async () => {
      const host = await imported();
      await open(host, 0);
      const tree = (await accessibilityTree()).replace(/\u00a0/g, ' ');
      expect(tree).to.match(/region "Văn bản và chỉ tiêu"/);
      expect(tree).to.match(/button "Mục tiêu 2: Tỷ lệ hộ nghèo: [^"]*1%/);
      expect(tree).to.match(/form "Sửa mục tiêu 1"/);
      expect(tree).to.match(/textbox "Tên chỉ tiêu"/);
      expect(tree).to.match(/group "Mốc 2"/);
      expect(tree).to.match(/region "Bảng chỉ tiêu"/);
    });
  });

  describe('localisation', () => {
    it('speaks the language around it', async () => {
      document.documentElement.lang = 'en';
      const host = await element();
      expect(visibleText(host)).to.contain('Find targets');
      await paste(host, { 'text/plain': resolution });
      expect(nameOf(marks(host)[0]!)).to.equal('Target 1: Tỷ lệ lao động qua đào tạo: 75%');
    });
  });
});
