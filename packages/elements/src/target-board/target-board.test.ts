import { emulateMedia, sendKeys } from '@web/test-runner-commands';
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
  warnings,
} from '../testing/test-support.js';
import '../portal/define.js';
import type { SenPortal } from '../portal/portal.js';
import type { SenTargetMeter } from '../target-meter/target-meter.js';
import './define.js';
import './copy-table.js';
import type { SenTargetBoard } from './target-board.js';

const plan: TargetProgramme = {
  title: 'Nghị quyết về xã hội học tập',
  documentNumber: '23-NQ/TU',
  issuer: 'Ban Thường vụ Thành ủy',
  issuedOn: '2023-11-16',
  url: '/van-ban/23',
  groups: [
    {
      label: 'Đào tạo',
      targets: [
        {
          label: 'Lao động qua đào tạo',
          milestones: [
            { due: 2025, bound: 'range', min: 75, max: 80 },
            { due: 2030, bound: 'range', min: 80, max: 85 },
          ],
          parts: [{ label: 'Có bằng cấp', milestones: [{ due: 2025, bound: 'range', min: 55, max: 60 }] }],
        },
        {
          label: 'Biết chữ',
          milestones: [
            { due: 2025, bound: 'at-least', value: 99.5 },
            { due: 2030, bound: 'at-least', value: 99.6 },
          ],
        },
      ],
    },
    {
      label: 'Mô hình',
      targets: [{ label: 'Đơn vị học tập', milestones: [{ due: 2025, bound: 'at-least', value: 50, reach: true }] }],
    },
  ],
};

/** The same programme with invented figures. */
const illustrated = structuredClone(plan);
Object.assign(illustrated.groups[0]!.targets[0]!, { actual: 71.5 });
Object.assign(illustrated.groups[0]!.targets[1]!, { actual: 99.55 });

/** A board on 1 June 2024, or at another time. */
async function board(
  programme?: unknown,
  attributes = '',
  children = '',
  now = '2024-06-01T00:00:00+07:00',
): Promise<SenTargetBoard> {
  const portal = await fixture(
    `<sen-portal now="${now}"><sen-target-board ${attributes}>${children}</sen-target-board></sen-portal>`,
  );
  const element = portal.querySelector('sen-target-board')!;
  if (programme !== undefined) element.programme = programme as TargetProgramme;
  await settle();
  return element;
}

const shown = (element: Element) => visibleText(element).replace(/\u00a0/g, ' ');
const seen = (element: Element, name: string) => parts(element, name).filter((each) => each.checkVisibility());
const labels = (element: Element) => seen(element, 'label').map((each) => each.textContent);
const radio = (element: Element, name: string, value: string) =>
  element.shadowRoot!.querySelector<HTMLInputElement>(`[part=${name}] input[value="${value}"]`)!;

/** Runs an action and returns the events that it fired. */
async function fired<E extends Event>(element: Element, type: string, act: () => unknown): Promise<E[]> {
  const events: E[] = [];
  const listen = (event: Event) => void events.push(event as E);
  document.addEventListener(type, listen);
  await act();
  await settle();
  document.removeEventListener(type, listen);
  expect(events.every((event) => event.target === element)).to.equal(true);
  return events;
}

describe('<sen-target-board>', () => {
  describe('accessibility', () => {
    itInChromium('tree', 'is one table with named rows and columns, below a sentence and a radio group', async () => {
      const element = await board(illustrated);
      expect(element.shadowRoot!.querySelectorAll('table')).to.have.length(1);
      const tree = (await accessibilityTree()).replace(/\u00a0/g, ' ');
      expect(tree.split('\n').map((line) => line.trimEnd())).to.deep.equal([
        'heading "Nghị quyết về xã hội học tập" level=2',
        'paragraph',
        '  link "Số 23-NQ/TU"',
        '  StaticText ","',
        '  StaticText "Ban Thường vụ Thành ủy"',
        '  StaticText ","',
        '  StaticText "ngày 16 tháng 11 năm 2023"',
        'status',
        'paragraph',
        '  StaticText "4 chỉ tiêu"',
        '  StaticText "."',
        '  StaticText "Mốc 2025:"',
        '  StaticText "1 trong 4 chỉ tiêu đã đạt"',
        '  StaticText "."',
        'group "Mốc thời gian"',
        '  radio "Mốc 2025 1 trong 4 chỉ tiêu đã đạt 1 đạt 1 chưa đạt 2 chưa có số liệu" checked=true',
        '  StaticText "Mốc 2025"',
        '  StaticText "1"',
        '  StaticText "trong 4 chỉ tiêu đã đạt"',
        '  StaticText "1 đạt"',
        '  StaticText "1 chưa đạt"',
        '  StaticText "2 chưa có số liệu"',
        '  radio "Mốc 2030 0 trong 2 chỉ tiêu đã đạt 0 đạt 2 chưa đạt"',
        '  StaticText "Mốc 2030"',
        '  StaticText "0"',
        '  StaticText "trong 2 chỉ tiêu đã đạt"',
        '  StaticText "0 đạt"',
        '  StaticText "2 chưa đạt"',
        'status',
        'table "Nghị quyết về xã hội học tập"',
        '  caption',
        '    StaticText "Nghị quyết về xã hội học tập"',
        '  rowgroup',
        '    row',
        '      columnheader "Chỉ tiêu"',
        '      columnheader "Thực hiện"',
        '      columnheader "2025"',
        '      columnheader "2030"',
        '  rowgroup',
        '    row',
        '      rowheader "Đào tạo"',
        '        heading "Đào tạo" level=3',
        '    row',
        '      rowheader "Lao động qua đào tạo"',
        '      cell "71,5% Còn thiếu 3,5 điểm %"',
        '        StaticText "71,5%"',
        '        StaticText "Còn thiếu 3,5 điểm %"',
        '      cell "75–80%"',
        '      cell "80–85%"',
        '    row',
        '      rowheader "trong đó Có bằng cấp"',
        '        StaticText "trong đó"',
        '        StaticText "Có bằng cấp"',
        '      cell "Chưa có số liệu"',
        '      cell "55–60%"',
        '      cell "–"',
        '    row',
        '      rowheader "Biết chữ"',
        '      cell "99,55% Đã đạt"',
        '        StaticText "99,55%"',
        '        StaticText "Đã đạt"',
        '      cell "từ 99,5% trở lên"',
        '      cell "từ 99,6% trở lên"',
        '  rowgroup',
        '    row',
        '      rowheader "Mô hình"',
        '        heading "Mô hình" level=3',
        '    row',
        '      rowheader "Đơn vị học tập"',
        '      cell "Chưa có số liệu"',
        '      cell "50%"',
        '      cell "–"',
        'button "Sao chép bảng"',
      ]);
    });

    itInChromium('tree', 'stays the same table in a narrow container', async () => {
      const element = await board(illustrated);
      element.style.inlineSize = '60rem';
      await settle();
      const display = () => getComputedStyle(part(element, 'row')!).display;
      expect(display()).to.equal('table-row');
      const wide = await accessibilityTree();
      element.style.inlineSize = '20rem';
      await settle();
      expect(display()).to.equal('flex');
      const table = (tree: string) => tree.slice(tree.indexOf('\ntable'));
      expect(table(await accessibilityTree())).to.equal(table(wide));
    });

    itInChromium('tree', 'uses the heading level of the author', async () => {
      const tree = async (attributes: string) => {
        await board(plan, attributes);
        return accessibilityTree();
      };
      expect(await tree('heading-level="4"'))
        .to.contain('heading "Nghị quyết về xã hội học tập" level=4')
        .and.to.contain('heading "Mô hình" level=5');
    });

    it('announces politely how many targets a filter leaves', async () => {
      const element = await board(illustrated);
      const status = part(element, 'status')!;
      expect(status.role ?? status.getAttribute('role')).to.equal('status');
      expect(status.textContent!.trim()).to.equal('');
      element.filter = 'met';
      await settle();
      expect(status.textContent!.trim()).to.equal('Đang hiển thị 1 trong 4 chỉ tiêu');
    });

    it('hides its graphics and offers the same information as text', async () => {
      const element = await board(illustrated);
      for (const drawing of element.shadowRoot!.querySelectorAll('svg'))
        expect(drawing.closest('[aria-hidden=true]'), drawing.outerHTML.slice(0, 80)).not.to.equal(null);
      expect(part(element, 'summary')!.innerText).to.equal('4 chỉ tiêu. Mốc 2025: 1 trong 4 chỉ tiêu đã đạt.');
      expect(part(element, 'milestone')!.innerText).to.contain('1 trong 4 chỉ tiêu đã đạt');
      expect(part(element, 'milestone')!.innerText).to.contain('2 chưa có số liệu');
    });

    itInChromium('media', 'marks the selected switch in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await board(plan);
      const look = (value: string) => getComputedStyle(radio(element, 'milestones', value).parentElement!).outlineStyle;
      const [on, off] = [look('2025'), look('2030')];
      await emulateMedia({ forcedColors: 'none' });
      expect(on).not.to.equal(off);
    });
  });

  describe('defaults', () => {
    it('shows a message without targets', async () => {
      expect(shown(await board())).to.equal('Chưa có chỉ tiêu nào.');
    });

    it('selects the next open milestone', async () => {
      expect(radio(await board(plan), 'milestones', '2025').checked).to.equal(true);
      expect(radio(await board(plan, '', '', '2027-01-01'), 'milestones', '2030').checked).to.equal(true);
    });

    it('omits switch, search and order where there is only one option', async () => {
      const element = await board({
        title: 'A',
        groups: [{ targets: [{ label: 'B', milestones: [{ due: 2025, value: 5 }] }] }],
      });
      expect(element.shadowRoot!.querySelector('input')).to.equal(null);
      expect(part(element, 'search')).to.equal(null);
      expect(part(element, 'sort')).to.equal(null);
      expect(part(element, 'filter')).to.equal(null);
    });
  });

  describe('attributes and properties', () => {
    it('shows every year, whatever the milestone', async () => {
      const element = await board(plan, 'milestone="2030"');
      const goals = seen(element, 'goal').map((each) => each.textContent!.replace(/\u00a0/g, ' '));
      expect(goals).to.deep.equal([
        '202575–80%',
        '203080–85%',
        '202555–60%',
        '–',
        '2025≥ 99,5%từ 99,5% trở lên',
        '2030≥ 99,6%từ 99,6% trở lên',
        '202550%',
        '–',
      ]);
    });

    it('computes state, counts and order from the milestone', async () => {
      const element = await board(illustrated, 'sort="gap"');
      const states = () => parts(element, 'state').map((each) => each.textContent!.replace(/\u00a0/g, ' '));
      expect(states()).to.deep.equal(['Còn thiếu 3,5 điểm %', 'Chưa có số liệu', 'Đã đạt', 'Chưa có số liệu']);
      element.milestone = '2030';
      await settle();
      expect(states()).to.deep.equal(['Còn thiếu 8,5 điểm %', '', 'Còn thiếu 0,05 điểm %', '']);
      const options = [...part<HTMLSelectElement>(element, 'filter')!.options].map(({ text }) => text);
      expect(options).to.deep.equal(['Tất cả (4)', 'Chưa đạt (2)', 'Không có mục tiêu ở mốc này (2)']);
    });

    it('reports an unknown milestone, filter or order and uses the default', async () => {
      const element = await board(plan, 'milestone="2041" filter="tot" sort="mau"');
      expect(labels(element)).to.have.length(4);
      expect(warnings().join('\n'))
        .to.contain('milestone: "2041" is not a deadline')
        .and.to.contain('filter: "tot" is not a state');
    });

    for (const width of [280, 390, 640, 1280]) {
      it(`hides nothing sideways at ${width} px`, async () => {
        const long = structuredClone(illustrated);
        long.groups[0]!.targets[0]!.label = 'Nghiễm Ậu Ộ '.repeat(20);
        long.groups[0]!.targets[1]!.unit = 'triệu đồng trên người';
        const element = await board(long);
        const place = element.parentElement!;
        Object.assign(place.style, { display: 'grid', inlineSize: `${width}px` });
        await settle();
        const base = part(element, 'base')!;
        expect(element.getBoundingClientRect().width).to.be.at.most(width);
        expect(base.scrollWidth).to.be.at.most(base.clientWidth);
        for (const cell of [...parts(element, 'goal'), ...parts(element, 'state'), ...parts(element, 'label')]) {
          const { right, width: own } = cell.getBoundingClientRect();
          if (own > 1) expect(right, cell.textContent!).to.be.at.most(base.getBoundingClientRect().right);
        }
      });
    }

    it('does not clip stacked diacritics', async () => {
      const tall = structuredClone(plan);
      tall.groups[0]!.targets[0]!.label = 'ỄẬỘ';
      const element = await board(tall);
      for (const size of ['20rem', '80rem']) {
        element.style.inlineSize = size;
        await settle();
        const label = part(element, 'label')!;
        const style = getComputedStyle(label);
        expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).to.be.at.least(1.3);
        expect(getComputedStyle(label.parentElement!).overflow).to.equal('visible');
      }
    });

    it('draws a bar for a figure only, and all bars from the left', async () => {
      const element = await board(illustrated);
      const lanes = parts(element, 'lane');
      expect(lanes.map((lane) => lane.querySelectorAll('.fill').length)).to.deep.equal([1, 0, 1, 0]);
      const limited = await board({
        title: 'A',
        groups: [{ targets: [{ label: 'B', actual: 2, milestones: [{ due: 2025, bound: 'at-most', value: 3 }] }] }],
      });
      expect(part(limited, 'lane')!.querySelector('.fill')!.getAttribute('x')).to.equal('0%');
      for (const lane of parts(await board(plan), 'lane')) expect(lane.querySelector('.fill')).to.equal(null);
    });

    it('says the ends of a scale of its own', async () => {
      const element = await board({
        title: 'A',
        groups: [{ targets: [{ label: 'Thu', unit: 'tỷ đồng', milestones: [{ due: 2025, value: 36875 }] }] }],
      });
      expect(part(element, 'lane')!.textContent!.replace(/\s/g, ' ')).to.equal('050.000 tỷ đồng');
      expect(element.shadowRoot!.querySelector('.axis')).to.equal(null);
    });

    it('drops a link that would run script', async () => {
      for (const element of [
        await board({ ...plan, url: 'javascript:alert(1)' }),
        await board(plan, 'href="java&#10;script:alert(1)"'),
      ]) {
        expect(part(element, 'document')!.querySelector('a')).to.equal(null);
        expect(part(element, 'document')!.textContent).to.contain('23-NQ/TU');
      }
    });

    it('renders hostile text as text, on the page and in the table', async () => {
      const evil = '<img src=x onerror=alert(1)>';
      const element = await board({
        title: evil,
        issuer: evil,
        groups: [
          { label: evil, targets: [{ label: evil, unit: evil, actual: 1, milestones: [{ due: 2025, value: 5 }] }] },
        ],
      });
      await settle();
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(part(element, 'table')!.textContent).to.contain(evil);
    });

    it('keeps the valid targets of a programme and reports the invalid ones', async () => {
      const element = await board({
        title: 5,
        groups: [
          { targets: [{ label: 'Tốt', milestones: [{ due: 'x' }, { due: 2025, value: 5 }] }, { actual: 'abc' }] },
          7,
        ],
      });
      expect(labels(element)).to.deep.equal(['Tốt']);
      await until(() => warnings().length);
      expect(warnings().join('\n')).to.contain('milestones[0].due');
    });

    for (const wrong of [null, 7, 'x', [], { groups: 'x' }]) {
      it(`survives ${JSON.stringify(wrong)}`, async () => {
        expect(shown(await board(wrong))).to.contain('Chưa có chỉ tiêu nào.');
      });
    }
  });

  describe('slots', () => {
    const children = `<h2 slot="heading">Mục tiêu của phường</h2><p slot="note">Số liệu minh họa</p>
      <h3>Đào tạo</h3>
      <sen-target-meter label="Lao động qua đào tạo" actual="71.5" targets="2025: 75-80; 2030: 80-85">2025: 75–80 %</sen-target-meter>
      <sen-target-meter label="Biết chữ" actual="99.55" targets="2025: >=99.5; 2030: 99.6"></sen-target-meter>
      <h3>Mô hình</h3><sen-target-meter targets="2025: 50"><b slot="label">Đơn vị học tập</b></sen-target-meter>
      <script type="application/json">{"documentNumber": "23-NQ/TU"}</script>`;

    it('takes meters as children, and the headings before them as groups', async () => {
      const element = await board(undefined, '', children);
      expect(
        element.programme.groups!.map(({ label, targets }) => [label, targets.map((target) => target.label)]),
      ).to.deep.equal([
        ['Đào tạo', ['Lao động qua đào tạo', 'Biết chữ']],
        ['Mô hình', ['Đơn vị học tập']],
      ]);
      expect(labels(element)).to.deep.equal(['Lao động qua đào tạo', 'Biết chữ', 'Đơn vị học tập']);
      expect(part(element, 'milestone')!.innerText).to.contain('1 chưa có số liệu');
    });

    itInChromium('tree', 'keeps headings and other content between the meters', async () => {
      await board(undefined, '', children);
      const tree = await accessibilityTree();
      expect(tree).to.contain('heading "Mục tiêu của phường" level=2').and.to.contain('heading "Đào tạo" level=3');
      expect(tree).to.contain('Số liệu minh họa').and.to.contain('Số 23-NQ/TU');
    });

    it('renders its meters as rows, and leaves them unchanged', async () => {
      const element = await board(undefined, '', children);
      const before = element.outerHTML;
      const meter = element.querySelector('sen-target-meter')!;
      expect(meter.checkVisibility()).to.equal(false);
      expect(part(meter, 'base')).to.equal(null);
      expect(part(element, 'state')!.textContent).to.contain('3,5');
      radio(element, 'milestones', '2030').click();
      await settle();
      expect(part(element, 'state')!.textContent).to.contain('8,5');
      expect(element.outerHTML).to.equal(before);
      document.body.append(meter);
      await settle();
      expect(part(meter, 'label')!.checkVisibility()).to.equal(true);
      meter.remove();
    });

    it('shows the note of a meter', async () => {
      const element = await board(
        undefined,
        '',
        `<sen-target-meter label="A" targets="2025: 5"><p slot="note">Nguồn: Sở Y tế</p></sen-target-meter>
        <sen-target-meter label="B" targets="2025: 6"></sen-target-meter>`,
      );
      expect(shown(element)).to.contain('Nguồn: Sở Y tế');
    });

    it('updates when a child is changed, added or removed', async () => {
      const element = await board(undefined, '', children);
      const [meter, second] = element.querySelectorAll<SenTargetMeter>('sen-target-meter');
      meter!.actual = 76;
      second!.remove();
      element.insertAdjacentHTML(
        'beforeend',
        '<sen-target-meter label="Mới" actual="60" targets="2025: 50"></sen-target-meter>',
      );
      await settle();
      await settle();
      expect(part(element, 'summary')!.innerText).to.equal('3 chỉ tiêu. Mốc 2025: 2 trong 3 chỉ tiêu đã đạt.');
    });

    it('filters and sorts its children', async () => {
      const element = await board(undefined, 'sort="name"', children);
      const order = () => labels(element);
      expect(order()).to.deep.equal(['Biết chữ', 'Lao động qua đào tạo', 'Đơn vị học tập']);
      element.filter = 'met';
      await settle();
      expect(order()).to.deep.equal(['Biết chữ']);
    });

    it('reads the target table of a CMS and updates with it', async () => {
      const element = await board(
        undefined,
        '',
        `<table><caption>Chỉ tiêu</caption><tr><th>Chỉ tiêu</th><th>Đến năm 2025</th><th>Đến năm 2030</th></tr>
          <tr><th>Lao động qua đào tạo</th><td>75 – 80 %</td><td>80 – 85 %</td></tr>
          <tr><th>– trong đó có bằng cấp</th><td>55 – 60 %</td><td></td></tr>
          <tr><th>Xóa mù chữ</th><td>duy trì mức độ 2</td><td>duy trì mức độ 2</td></tr></table>`,
      );
      await import('@sen-portal/data/markup-targets.js');
      await settle();
      const [work, literacy] = element.programme.groups!.flatMap(({ targets }) => targets);
      expect(work!.milestones).to.deep.equal([
        { due: '2025', bound: 'range', min: 75, max: 80 },
        { due: '2030', bound: 'range', min: 80, max: 85 },
      ]);
      expect(work!.parts).to.have.length(1);
      expect(literacy!.qualitative).to.equal('duy trì mức độ 2');
      expect(element.querySelector('table')!.checkVisibility()).to.equal(false);
      element.querySelector('td')!.textContent = '76 – 81 %';
      await settle();
      expect(visibleText(element)).to.contain('76–81');
    });

    it('names a missed target missed where lower is better', async () => {
      const element = await board(
        undefined,
        '',
        `<table><tr><th>Chỉ tiêu</th><th>ĐVT</th><th>Thực hiện năm 2023</th><th>Đến năm 2025</th></tr>
          <tr><td>Tỷ lệ hộ nghèo</td><td>%</td><td>1,2</td><td>giảm còn 0,5</td></tr></table>`,
      );
      await until(() => element.programme.groups?.length);
      expect(element.programme.groups![0]!.targets[0]!.milestones).to.deep.equal([
        { due: '2025', bound: 'at-most', value: 0.5 },
      ]);
      expect(visibleText(element)).not.to.match(/đã đạt 1|Vượt/i);
    });

    it('leaves unreadable content unchanged while there are no targets', async () => {
      const element = await board(undefined, '', '<table><tr><th>Biết chữ</th><td>đang cập nhật</td></tr></table>');
      await until(() => warnings().length);
      expect(element.querySelector('table')!.checkVisibility()).to.equal(true);
      expect(warnings().join()).to.match(
        /<sen-target-board>: its table .* no head of a column names a year or a date; write/,
      );
      element.programme = plan;
      await settle();
      expect(element.querySelector('table')!.checkVisibility()).to.equal(false);
    });
  });

  describe('events', () => {
    it('fires an event for another milestone', async () => {
      const element = await board(plan);
      const events = await fired<Event & { milestone: string }>(element, 'sen-milestone-change', () =>
        radio(element, 'milestones', '2030').click(),
      );
      expect(events.map(({ milestone }) => milestone)).to.deep.equal(['2030']);
      expect(element.milestone).to.equal('2030');
    });

    it('keeps the milestone in the address with milestone-parameter, for a reload', async () => {
      const before = location.href;
      const attributes = 'milestone="2025" milestone-parameter="moc"';
      const element = await board(plan, attributes);
      const parameter = () => new URL(location.href).searchParams.get('moc');
      expect(parameter()).to.equal(null);
      radio(element, 'milestones', '2030').click();
      await settle();
      expect(parameter()).to.equal('2030');
      const reloaded = await board(plan, attributes);
      await until(() => radio(reloaded, 'milestones', '2030').checked);
      radio(reloaded, 'milestones', '2025').click();
      await settle();
      expect(location.href).to.equal(before);
      const other = await board(plan, 'milestone="2025"');
      radio(other, 'milestones', '2030').click();
      await settle();
      expect(location.href).to.equal(before);
    });

    it('filters by a state', async () => {
      const element = await board(illustrated, 'sort="name"');
      const select = part<HTMLSelectElement>(element, 'filter')!;
      const choose = (value: string) =>
        fired<Event & { filter: string; query: string }>(element, 'sen-target-filter-change', () => {
          select.value = value;
          select.dispatchEvent(new Event('change'));
        });
      expect((await choose('not-yet-met')).map(({ filter, query }) => [filter, query])).to.deep.equal([
        ['not-yet-met', ''],
      ]);
      expect(labels(element)).to.deep.equal(['Lao động qua đào tạo']);
      expect(seen(element, 'group-heading').map((each) => each.textContent)).to.deep.equal(['Đào tạo']);
      await choose('');
      expect(labels(element)).to.have.length(4);
    });

    it('folds its controls in a narrow container', async () => {
      const targets = Array.from({ length: 12 }, (_, index) => ({
        label: `Chỉ tiêu ${index + 1}`,
        milestones: [{ due: 2025, value: index }],
      }));
      const element = await board({ title: 'A', groups: [{ targets }] });
      element.style.inlineSize = '24rem';
      await settle();
      const search = part(element, 'search')!;
      expect(search.checkVisibility()).to.equal(false);
      const fold = element.shadowRoot!.querySelector<HTMLButtonElement>('[aria-expanded]')!;
      fold.click();
      await settle();
      expect(fold.ariaExpanded).to.equal('true');
      expect(search.checkVisibility()).to.equal(true);
      element.style.inlineSize = '60rem';
      await settle();
      expect([fold.checkVisibility(), search.checkVisibility()]).to.deep.equal([false, true]);
    });

    it('shows a target together with its matching sub-target', async () => {
      const element = await board(illustrated);
      element.query = 'bang cap';
      await settle();
      expect(labels(element)).to.deep.equal(['Lao động qua đào tạo', 'Có bằng cấp']);
      expect(part(element, 'status')!.textContent).to.contain('1 trong 4');
    });

    it('shows a message when nothing matches, with a reset button', async () => {
      const element = await board(illustrated);
      element.query = 'không có';
      await settle();
      expect(shown(element)).to.contain('Không có chỉ tiêu nào phù hợp.');
      const reset = [...element.shadowRoot!.querySelectorAll('button')].find((each) => each.textContent === 'Bỏ lọc')!;
      await fired(element, 'sen-target-filter-change', () => reset.click());
      expect(labels(element)).to.have.length(4);
      expect(element.shadowRoot!.activeElement).not.to.equal(null);
    });

    it('finds a target by its name among many', async () => {
      const targets = Array.from({ length: 20 }, (_, index) => ({
        label: `Chỉ tiêu ${index + 1}`,
        milestones: [{ due: 2025, value: index }],
      }));
      const element = await board({ title: 'A', groups: [{ targets }] });
      const field = part<HTMLInputElement>(element, 'search')!;
      const events = await fired<Event & { query: string }>(element, 'sen-target-filter-change', () => {
        field.value = 'chi tieu 20';
        field.dispatchEvent(new InputEvent('input'));
      });
      expect(events[0]!.query).to.equal('chi tieu 20');
      expect(labels(element)).to.deep.equal(['Chỉ tiêu 20']);
    });

    it('sorts', async () => {
      const element = await board(illustrated, 'sort="gap"');
      const select = part<HTMLSelectElement>(element, 'sort')!;
      const events = await fired<Event & { sort: string }>(element, 'sen-sort-change', () => {
        select.value = 'name';
        select.dispatchEvent(new Event('change'));
      });
      expect(events.map(({ sort }) => sort)).to.deep.equal(['name']);
      expect(labels(element)).to.deep.equal(['Biết chữ', 'Lao động qua đào tạo', 'Có bằng cấp', 'Đơn vị học tập']);
    });
  });

  describe('copying', () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const clipboard = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    afterEach(() => void Object.defineProperty(navigator, 'clipboard', own));

    const copy = async (element: SenTargetBoard) => {
      part(element, 'copy')!.click();
      const announcement = () => part(element, 'status')!.textContent!.trim();
      await until(announcement);
      return announcement();
    };

    it('copies the table as HTML and text', async () => {
      let items: ClipboardItem[] = [];
      clipboard({ write: async (given: ClipboardItem[]) => void (items = given) });
      expect(await copy(await board(plan))).to.equal('Đã sao chép bảng');
      expect(items[0]!.types).to.deep.equal(['text/plain', 'text/html']);
      expect(await (await items[0]!.getType('text/plain')).text()).to.contain('Đơn vị học tập\t50%\t–');
    });

    it('copies text only where the browser refuses HTML', async () => {
      let text = '';
      clipboard({
        write: () => Promise.reject(new Error('no')),
        writeText: async (given: string) => void (text = given),
      });
      expect(await copy(await board(plan))).to.equal('Đã sao chép bảng');
      expect(text).to.contain('Chỉ tiêu\t2025\t2030');
    });

    it('explains how to copy the table where the browser refuses', async () => {
      clipboard(undefined);
      const element = await board(plan);
      expect(await copy(element)).to.contain('Trình duyệt không cho sao chép');
      await settle();
      expect(part(element, 'table')!.checkVisibility()).to.equal(true);
    });
  });

  describe('keyboard', () => {
    it('reaches every control in order, and switches with the arrow keys', async () => {
      const element = await board(illustrated, 'sort="gap"');
      part(element, 'document')!.querySelector('a')!.focus();
      const stops: string[] = [];
      for (let step = 0; step < 5; step++) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = element.shadowRoot!;
        stops.push(activeElement?.closest('[part]')?.getAttribute('part') ?? '');
      }
      expect(stops).to.deep.equal(['milestone', 'search', 'filter', 'sort', 'copy']);
      radio(element, 'milestones', '2025').focus();
      const events = await fired(element, 'sen-milestone-change', () => sendKeys({ press: 'ArrowRight' }));
      expect(events).to.have.length(1);
      expect(element.milestone).to.equal('2030');
    });
  });

  describe('data', () => {
    const json = (programme: unknown) => `<script type="application/json">${JSON.stringify(programme)}</script>`;

    it('takes each field from the first source that has it: attribute, property, JSON child', async () => {
      const element = await board({ title: 'Đối tượng', groups: [] }, '', json(plan));
      expect(part(element, 'heading')!.textContent).to.equal('Đối tượng');
      expect(labels(element)).to.have.length(4);
      expect(element.programme.documentNumber).to.equal('23-NQ/TU');
      element.heading = 'Thuộc tính';
      element.documentNumber = '24-NQ/TU';
      await settle();
      expect(element.programme.documentNumber).to.equal('24-NQ/TU');
      expect(part(element, 'heading')!.textContent).to.equal('Thuộc tính');
    });

    const loading = async (source: () => Promise<unknown>) => {
      const portal = await fixture<SenPortal>('<sen-portal now="2024-06-01"></sen-portal>');
      portal.source = source;
      portal.innerHTML = '<sen-target-board src="nghi-quyet-23"></sen-target-board>';
      const element = portal.querySelector('sen-target-board')!;
      await settle();
      return element;
    };
    it('loads a programme and announces that it is loading', async () => {
      let answer: ((programme: unknown) => void) | undefined;
      const element = await loading(() => new Promise((done) => (answer = done)));
      await until(() => element.shadowRoot!.querySelector('.skeleton'));
      expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('Đang tải…');
      expect(shown(element)).not.to.contain('Chưa có chỉ tiêu');
      const bars = element.shadowRoot!.querySelectorAll<HTMLElement>('.skeleton');
      expect(Math.min(...[...bars].map((bar) => bar.offsetHeight))).to.be.above(5);
      await until(() => answer);
      const events = await fired(element, 'sen-load', async () => {
        answer!(plan);
        await until(() => labels(element).length);
      });
      expect(labels(element)).to.have.length(4);
      expect(events).to.have.length(1);
    });

    it('explains a failure and retries', async () => {
      let fail = true;
      const element = await loading(() => (fail ? Promise.reject(new Error('hỏng')) : Promise.resolve(plan)));
      await until(() => part(element, 'error'));
      expect(shown(element)).to.contain('Không tải được nội dung');
      fail = false;
      part(element, 'retry')!.click();
      await until(() => labels(element).length);
      expect(labels(element)).to.have.length(4);
      expect(part(element, 'error')).to.equal(null);
    });
  });

  describe('printing', () => {
    itInChromium('media', 'prints the table with heads that repeat, without controls', async () => {
      const element = await board(illustrated, 'sort="name"');
      await emulateMedia({ media: 'print' });
      const [row] = parts(element, 'row');
      const seenInPrint = [
        part(element, 'table')!.checkVisibility(),
        getComputedStyle(element.shadowRoot!.querySelector('thead')!).display,
        getComputedStyle(row!).breakInside,
        getComputedStyle(row!).display,
        part(element, 'copy')!.checkVisibility(),
        part(element, 'sort')!.checkVisibility(),
      ];
      await emulateMedia({ media: 'screen' });
      expect(seenInPrint).to.deep.equal([true, 'table-header-group', 'avoid', 'table-row', false, false]);
    });
  });

  describe('localisation', () => {
    it('follows changes of the closest lang', async () => {
      const element = await board(illustrated);
      document.documentElement.lang = 'en';
      await settle();
      const text = shown(element);
      expect(text).to.contain('4 targets. Milestone 2025: 1 of 4 targets reached.');
      expect(text)
        .to.contain('3.5 percentage points to go')
        .and.to.contain('of which')
        .and.to.contain('2 without a figure');
    });

    it('formats percent in the surrounding language, on the axis too', async () => {
      const element = await board(plan);
      document.documentElement.lang = 'en';
      await settle();
      const axis = () => element.shadowRoot!.querySelector('.axis')!.textContent!.replace(/\s+/g, '');
      expect(axis()).to.equal('0255075100%');
    });
  });

  describe('lifecycle', () => {
    it('keeps a programme that was set before the upgrade', async () => {
      const element = document.createElement('sen-late-board') as SenTargetBoard;
      element.programme = plan;
      const { SenTargetBoard: Board } = await import('./target-board.js');
      customElements.define('sen-late-board', class extends Board {});
      document.body.append(element);
      await settle();
      expect(shown(element)).to.contain('Lao động qua đào tạo');
      element.remove();
    });

    it('renders what is left when another src takes its data away', async () => {
      const portal = await fixture<SenPortal>('<sen-portal now="2024-06-01"></sen-portal>');
      portal.source = ({ src }) => (src === 'a' ? Promise.resolve(plan) : new Promise(() => {}));
      const script = `<script type="application/json">{"title": "Ở trang"}</script>`;
      portal.append(
        document.createRange().createContextualFragment(`<sen-target-board src="a">${script}</sen-target-board>`),
      );
      const element = portal.firstElementChild as SenTargetBoard;
      await until(() => parts(element, 'row').length);
      element.append(
        document
          .createRange()
          .createContextualFragment('<sen-target-meter label="Ở trang" targets="2025: 50"></sen-target-meter>'),
      );
      element.src = 'b';
      await settle();
      expect(parts(element, 'row').map((row) => row.textContent)).to.have.length(1);
    });

    it('keeps its rows when 500 targets are filtered or another milestone is selected', async () => {
      const targets = Array.from({ length: 500 }, (_, index) => ({
        label: `Chỉ tiêu ${index + 1}`,
        actual: index % 100,
        milestones: [
          { due: 2025, value: 50 },
          { due: 2030, value: 70 },
        ],
      }));
      const element = await board({ title: 'Lớn', groups: [{ targets }] });
      const rows = parts(element, 'row');
      // The pressed control updates at once; the rows follow after the next paint.
      radio(element, 'milestones', '2030').click();
      expect(element.milestone).to.equal('2030');
      await settle();
      expect(parts(element, 'goal')[121]!.matches('.on')).to.equal(true);
      element.milestone = '2025';
      await settle();
      expect(rows).to.have.length(500);
      expect(getComputedStyle(rows[0]!).contentVisibility).to.equal('auto');
      element.filter = 'exceeded';
      element.milestone = '2030';
      await settle();
      expect(parts(element, 'row')).to.deep.equal(rows);
      expect(rows.filter((row) => !row.hidden)).to.have.length(115);
    });
  });
});
