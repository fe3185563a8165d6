import { expect } from 'chai';
import fc from 'fast-check';
import { readWorkSchedule } from '../readers/read-work-schedule.js';
import { readScheduleMarkup, type ScheduleAround } from './markup-work-schedule.js';

const now = new Date('2026-02-18T03:00:00Z');
const root = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const read = (html: string, around: ScheduleAround = {}) => readScheduleMarkup(root(html), { now, ...around });

/** The entries, each as one line: day, session, time, leaders, content, place, note, mark of a change. */
const lines = (html: string, around?: ScheduleAround) => {
  const { value, refused } = read(html, around);
  if (!value) return [`refused: ${refused}`];
  return value.entries.map(({ date, session, start, end, who, what, where, note, changed }) =>
    [date.slice(5), session ?? '-', [start, end].filter(Boolean).join('–') || '-', who.join(' + ') || '-', what]
      .concat(where ? `@${where}` : [], note ? `(${note})` : [], changed ? '!' : [])
      .join(' | '),
  );
};
const refusal = (html: string, around?: ScheduleAround) => read(html, around).refused;

const heading = '<p>LỊCH CÔNG TÁC TUẦN 08 (16/02 - 22/02/2026)</p>';
const table = (head: string, ...rows: string[]) =>
  `${heading}<table><tr>${head
    .split('|')
    .map((cell) => `<td>${cell}</td>`)
    .join('')}</tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const cells = (...texts: string[]) => texts.map((text) => `<td>${text}</td>`).join('');

describe('readScheduleMarkup, tables', () => {
  it('reads a table of Word with cells merged by day and session', () => {
    const html = `<p class=MsoNormal align=center><b>LỊCH CÔNG TÁC TUẦN THỨ 07<o:p></o:p></b></p>
      <p>(Từ ngày 16/02/2026 đến ngày 22/02/2026)</p><!--[if gte mso 9]><xml></xml><![endif]-->
      <table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>STT</b></p></td><td><p>Thứ, ngày<o:p></o:p></p></td>
      <td>Buổi</td><td>Nội dung</td><td>Chủ trì</td><td>Địa điểm</td></tr>
      <tr><td>1</td><td rowspan=3><p>Thứ Hai<o:p></o:p></p><p>16/02</p></td><td rowspan=2><p>Sáng</p></td>
      <td><p>08 giờ 00’: Họp giao ban</p></td><td>Chủ tịch UBND</td><td rowspan=2>Phòng họp số 1</td></tr>
      <tr><td>2</td><td><p>9h<sup>30</sup>: Tiếp công dân</p></td><td><p>Phó Chủ tịch Nguyễn Văn A</p></td></tr>
      <tr><td>3</td><td>Chiều</td><td>14g00 Làm việc với Sở Nội vụ (đổi lịch)</td>
      <td><p>Chủ tịch UBND</p><p>Các Phó Chủ tịch</p></td><td>Hội trường</td></tr>
      <tr><td>4</td><td rowspan=2>Thứ Ba<br>17/02</td><td>Sáng</td><td colspan=3>Nghỉ Tết Nguyên đán</td></tr>
      <tr><td></td><td>Chiều</td><td>&nbsp;</td><td></td><td></td></tr></table><p>Lịch này thay giấy mời.</p>`;
    expect(lines(html)).to.deep.equal([
      '02-16 | morning | 08:00 | Chủ tịch UBND | Họp giao ban | @Phòng họp số 1',
      '02-16 | morning | 09:30 | Phó Chủ tịch Nguyễn Văn A | Tiếp công dân | @Phòng họp số 1',
      '02-16 | afternoon | 14:00 | Chủ tịch UBND + Các Phó Chủ tịch | Làm việc với Sở Nội vụ | @Hội trường | !',
      '02-17 | morning | - | - | Nghỉ Tết Nguyên đán',
    ]);
    const { from, to, title, notes } = read(html).value!;
    expect({ from, to, title, notes }).to.deep.equal({
      from: '2026-02-16',
      to: '2026-02-22',
      title: 'LỊCH CÔNG TÁC TUẦN THỨ 07',
      notes: ['Lịch này thay giấy mời.'],
    });
  });

  it('reads a head of two rows, a column of times, and hours of the afternoon', () => {
    expect(
      lines(`${heading}<table><tr><th rowspan=2>Thứ/ngày</th><th colspan=2>Thời gian</th><th rowspan=2>Nội dung</th>
      <th rowspan=2>Thành phần</th><th rowspan=2>Trang phục</th></tr><tr><th>Buổi</th><th>Giờ</th></tr>
      <tr><td rowspan=2>Thứ Tư<br>18/02/2026</td><td>Sáng</td><td>8h00 - 9h30</td><td>Họp HĐND</td><td>Các khối phố</td><td>Lễ phục</td></tr>
      <tr><td>Chiều</td><td>2h00</td><td>Họp B</td><td>Chủ tịch UBND; Phó Chủ tịch</td><td></td></tr></table>`),
    ).to.deep.equal([
      '02-18 | morning | 08:00–09:30 | - | Họp HĐND | (Thành phần: Các khối phố\nTrang phục: Lễ phục)',
      '02-18 | afternoon | 14:00 | Chủ tịch UBND + Phó Chủ tịch | Họp B',
    ]);
  });

  it('reads empty cells in place of merged ones, forwards only', () => {
    const html = (last: string) =>
      table(
        'Ngày|Buổi|Giờ|Nội dung',
        cells('Thứ 2 (16/02)', 'Sáng', '8:00', 'A'),
        cells('', '', '9:30', 'B'),
        cells('', 'Chiều', '14:00', 'C'),
        last,
      );
    expect(lines(html(cells('Thứ 3 (17/02)', 'Sáng', '8:00', 'D')))).to.deep.equal([
      '02-16 | morning | 08:00 | - | A',
      '02-16 | morning | 09:30 | - | B',
      '02-16 | afternoon | 14:00 | - | C',
      '02-17 | morning | 08:00 | - | D',
    ]);
    expect(refusal(html(cells('', 'Sáng', '8:00', 'D')))).to.contain('an empty day');
  });

  it('reads “S” and “C” as morning and afternoon, and no other letter', () => {
    const html = (letter: string) =>
      table('Ngày|Buổi|Nội dung', cells('Thứ 2 (16/02)', 'S', '7h30 A'), cells('', letter, '14h B'));
    expect(lines(html('C'))).to.deep.equal(['02-16 | morning | 07:30 | - | A', '02-16 | afternoon | 14:00 | - | B']);
    expect(refusal(html('T'))).to.contain('T');
  });

  it('reads sessions, leaders or days as columns, and merged cells among them', () => {
    expect(
      lines(
        table(
          'Thứ, ngày|Sáng|Chiều',
          `${cells('Hai<br>16/2', '<p>- 7h30: Chủ tịch họp A</p><p>- 9h: Phó Chủ tịch họp B</p>', 'Nghỉ')}`,
          `<td>Ba<br>17/2</td><td colspan=2>Đi tỉnh</td>`,
        ),
      ),
    ).to.deep.equal([
      '02-16 | morning | 07:30 | Chủ tịch | họp A',
      '02-16 | morning | 09:00 | Phó Chủ tịch | họp B',
      '02-16 | afternoon | - | - | Nghỉ',
      '02-17 | - | - | - | Đi tỉnh',
    ]);
    expect(
      lines(
        table(
          'Thứ|Buổi|Bí thư|Chủ tịch UBND',
          '<td rowspan=2>Hai</td><td>Sáng</td><td colspan=2>8h00: Giao ban</td>',
          cells('Chiều', 'Họp', ''),
        ),
      ),
    ).to.deep.equal([
      '02-16 | morning | 08:00 | Bí thư + Chủ tịch UBND | Giao ban',
      '02-16 | afternoon | - | Bí thư | Họp',
    ]);
    expect(
      lines(
        table(
          'Lãnh đạo|Thứ 2 (16/02)|Thứ 3 (17/02)',
          `${cells('Chủ tịch', 'Sáng: Họp A. Chiều: Họp B')}<td rowspan=2>Nghỉ Tết</td>`,
          cells('Phó Chủ tịch', '8h00: Tiếp dân; 9h30: Họp D'),
        ),
      ),
    ).to.deep.equal([
      '02-16 | morning | - | Chủ tịch | Họp A',
      '02-16 | afternoon | - | Chủ tịch | Họp B',
      '02-16 | - | 08:00 | Phó Chủ tịch | Tiếp dân',
      '02-16 | - | 09:30 | Phó Chủ tịch | Họp D',
      '02-17 | - | - | Chủ tịch + Phó Chủ tịch | Nghỉ Tết',
    ]);
  });

  it('reads days as rows across the table, a table without a head, and a repeated head', () => {
    expect(
      lines(
        table(
          'STT|Thời gian|Nội dung|Địa điểm',
          '<td colspan=4>Thứ Hai, ngày 16/02/2026</td>',
          cells('1', 'Sáng, 8h00', 'A', 'P1'),
          cells('STT', 'Thời gian', 'Nội dung', 'Địa điểm'),
          '<td colspan=4>Thứ Ba, ngày 17/02/2026</td>',
          cells('2', 'Chiều 14h', 'B', ''),
          '<td colspan=4>Ghi chú: có thể thay đổi</td>',
        ),
      ),
    ).to.deep.equal(['02-16 | morning | 08:00 | - | A | @P1', '02-17 | afternoon | 14:00 | - | B']);
    expect(
      lines(`${heading}<table><tr><td rowspan=2>Thứ Hai 16/02</td><td>Sáng</td><td>- 8h: Chủ tịch họp A<br>- 9h: Bí thư họp B</td></tr>
        <tr><td>Chiều</td><td>Làm việc tại cơ quan</td></tr></table>`),
    ).to.deep.equal([
      '02-16 | morning | 08:00 | Chủ tịch | họp A',
      '02-16 | morning | 09:00 | Bí thư | họp B',
      '02-16 | afternoon | - | - | Làm việc tại cơ quan',
    ]);
  });

  it('reads a cell across both sessions as the whole day, and across days on each', () => {
    expect(
      lines(
        table(
          'Ngày|Buổi|Nội dung',
          '<td rowspan=2>Thứ Hai 16/02</td><td>Sáng</td><td rowspan=4>Nghỉ Tết</td>',
          cells('Chiều'),
          '<td rowspan=2>Thứ Ba 17/02</td><td>Sáng</td>',
          cells('Chiều'),
        ),
      ),
    ).to.deep.equal(['02-16 | - | - | - | Nghỉ Tết', '02-17 | - | - | - | Nghỉ Tết']);
  });

  it('takes the innermost of nested tables, and days of a month', () => {
    expect(
      lines(`<table><tr><td>Menu</td><td><p>LỊCH THÁNG 02 NĂM 2026</p><table><tr><th>Ngày</th><th>Thứ</th><th>Nội dung</th></tr>
      <tr><td>02/02</td><td>Hai</td><td>Giao ban</td></tr><tr><td>27/02</td><td>Sáu</td><td>Tổng kết</td></tr></table></td></tr></table>`),
    ).to.deep.equal(['02-02 | - | - | - | Giao ban', '02-27 | - | - | - | Tổng kết']);
  });

  it('marks what was partly struck out as changed', () => {
    expect(lines(table('Ngày|Giờ|Nội dung', cells('Thứ Hai 16/02', '<s>8h00</s> 9h00', 'Họp A')))).to.deep.equal([
      '02-16 | - | 09:00 | - | Họp A | !',
    ]);
  });

  for (const [why, html, reason] of [
    [
      'a time that contradicts its session',
      table('Ngày|Buổi|Giờ|Nội dung', cells('Thứ Hai 16/02', 'Sáng', '14h00', 'A')),
      'contradicts its session',
    ],
    [
      'several times beside one text',
      table('Ngày|Giờ|Nội dung', cells('Thứ Hai 16/02', '<p>8h</p><p>9h</p>', '<p>A</p><p>thêm</p><p>B</p>')),
      'several times',
    ],
    [
      'a row of an unknown kind',
      table(
        'Ngày|Nội dung',
        cells('Thứ Hai 16/02', 'A'),
        '<td colspan=2>II. LỊCH CỦA HĐND</td>',
        cells('Thứ Ba 17/02', 'B'),
      ),
      'not understood',
    ],
    ['struck-out content', table('Ngày|Giờ|Nội dung', cells('Thứ Hai 16/02', '8h', '<del>Họp A</del>')), 'struck out'],
    ['two days in a cell', table('Ngày|Nội dung', cells('Thứ Hai 16/02 - Thứ Ba 17/02', 'A')), 'several days'],
    [
      'a day that cannot be read',
      table('Ngày|Nội dung', cells('Thứ Hai 16/02', 'A'), cells('Mùng một Tết', 'B')),
      'cannot be read',
    ],
    [
      'a time without content',
      table('Ngày|Giờ|Nội dung', cells('Thứ Hai 16/02', '8h', 'A'), cells('', '9h', '')),
      'no content',
    ],
    ['unknown columns', table('Ngày|Cột 1|Cột 2', cells('Thứ Hai 16/02', 'A', 'B')), 'columns'],
  ] as const)
    it(`refuses ${why}`, () => expect(refusal(html)).to.contain(reason));
});

describe('readScheduleMarkup, prose', () => {
  it('reads the form of news items', () => {
    expect(
      lines(`<p><b>LỊCH CÔNG TÁC TUẦN THỨ 07</b></p><p>Thứ Hai (16/02)</p><p>* SÁNG: 1. Chủ tịch HĐND phường dự họp Thường trực Đảng ủy.
      2. Chủ tịch UBND phường cùng Phó Chủ tịch Nguyễn Thị B kiểm tra công tác phòng cháy.</p><p>* CHIỀU:</p>
      <p>1. 14 giờ 00’: Chủ tịch UBND phường chủ trì cuộc họp về ngân sách (đổi lịch).</p><p>Địa điểm: Phòng họp tầng 2.</p>
      <p>Thứ Ba (17/02)</p><p>Cả ngày: Nghỉ Tết Nguyên đán</p><p>Nơi nhận:</p><p>- Lưu VT.</p>`),
    ).to.deep.equal([
      '02-16 | morning | - | Chủ tịch HĐND phường | dự họp Thường trực Đảng ủy',
      '02-16 | morning | - | Chủ tịch UBND phường + Phó Chủ tịch Nguyễn Thị B | kiểm tra công tác phòng cháy',
      '02-16 | afternoon | 14:00 | Chủ tịch UBND phường | chủ trì cuộc họp về ngân sách | @Phòng họp tầng 2 | !',
      '02-17 | - | - | - | Nghỉ Tết Nguyên đán',
    ]);
  });

  it('reads lines after line breaks, places, and spans of time', () => {
    expect(
      lines(`<h2>Lịch làm việc (từ ngày 16/02 đến 20/02/2026)</h2><div><b>Thứ Hai, ngày 16/02/2026:</b><br>- Sáng: 08h00 Chủ tịch
      UBND phường Trần Văn B dự Hội nghị.<br>- Chiều: Làm việc tại cơ quan.<br>Thứ Ba, ngày 17/02/2026:<br>- 8h00, tại Hội trường
      UBND: Phó Bí thư, Chủ tịch UBND Nguyễn Văn C chủ trì họp.<br>- 13h30 - 15h00: Đ/c Lê Thị D và đ/c Vũ E kiểm tra.</div>`),
    ).to.deep.equal([
      '02-16 | morning | 08:00 | Chủ tịch UBND phường Trần Văn B | dự Hội nghị',
      '02-16 | afternoon | - | - | Làm việc tại cơ quan',
      '02-17 | - | 08:00 | Phó Bí thư, Chủ tịch UBND Nguyễn Văn C | chủ trì họp | @Hội trường UBND',
      '02-17 | - | 13:30–15:00 | Đ/c Lê Thị D + đ/c Vũ E | kiểm tra',
    ]);
  });

  it('reads lists, a time above its items, and items with parts', () => {
    expect(
      lines(`<h3>Thứ Hai, 16/02/2026</h3><ul><li>8h00: Họp</li><li>Tiếp dân</li></ul><h3>Thứ Ba, 17/02/2026</h3><p>8h00:</p>
      <p>- Chủ tịch dự họp A</p><p>- Phó Chủ tịch dự họp B</p><p>14h00: Họp C gồm:</p><p>- nội dung 1;</p><p>- nội dung 2.</p>`),
    ).to.deep.equal([
      '02-16 | - | 08:00 | - | Họp',
      '02-16 | - | - | - | Tiếp dân',
      '02-17 | - | 08:00 | Chủ tịch | dự họp A',
      '02-17 | - | 08:00 | Phó Chủ tịch | dự họp B',
      '02-17 | - | 14:00 | - | Họp C gồm:\nnội dung 1;\nnội dung 2.',
    ]);
  });

  it('marks changes in their several forms', () => {
    expect(
      lines(
        `<p>Thứ Hai (16/02/2026)</p><p>- 8h30 (đổi lịch): Họp A</p><p>- Đổi lịch: 9h họp B</p><p>- 10h họp C [ĐỔI LỊCH]</p><p>- 11h họp D (hoãn)</p>`,
      ),
    ).to.deep.equal([
      '02-16 | - | 08:30 | - | Họp A | !',
      '02-16 | - | 09:00 | - | họp B | !',
      '02-16 | - | 10:00 | - | họp C | !',
      '02-16 | - | 11:00 | - | họp D (hoãn) | !',
    ]);
  });

  it('separates two leaders only where they are two', () => {
    const who = (text: string) => read(`<p>Thứ Hai (16/02/2026)</p><p>- ${text}</p>`).value!.entries[0]!.who;
    expect(who('Chủ tịch, Phó Chủ tịch UBND phường dự họp')).to.deep.equal(['Chủ tịch', 'Phó Chủ tịch UBND phường']);
    expect(who('Bí thư và Chủ tịch UBND dự họp')).to.deep.equal(['Bí thư', 'Chủ tịch UBND']);
    expect(who('Phó Bí thư, Chủ tịch UBND phường dự họp')).to.deep.equal(['Phó Bí thư, Chủ tịch UBND phường']);
    expect(who('Đ/c Trần Thị Bình – Phó Bí thư, Chủ tịch HĐND, đ/c Lê Văn Cường dự họp')).to.deep.equal([
      'Đ/c Trần Thị Bình – Phó Bí thư, Chủ tịch HĐND',
      'đ/c Lê Văn Cường',
    ]);
    expect(who('Chủ tịch UBND phường Hoàng Mai Nguyễn Văn A, Phó Chủ tịch Vũ Thị Bê dự họp')).to.deep.equal([
      'Chủ tịch UBND phường Hoàng Mai Nguyễn Văn A',
      'Phó Chủ tịch Vũ Thị Bê',
    ]);
    expect(who('Kiểm tra công tác phòng cháy')).to.deep.equal([]);
  });

  for (const [why, html, reason] of [
    ['a weekday that contradicts its date', '<p>Thứ Hai (17/02/2026)</p><p>- 8h00: Họp</p>', 'contradict'],
    ['a day outside the period above', `${heading}<p>Thứ Hai (23/02)</p><p>8h họp</p>`, 'not between'],
    [
      'a time that contradicts its session',
      '<p>Thứ Hai (16/02/2026)</p><p>Sáng:</p><p>- 14g00: Họp</p>',
      'contradicts',
    ],
    ['struck-out items', '<p>Thứ Hai (16/02/2026)</p><p>- 8h Họp</p><p><s>- 9h Họp</s></p>', 'struck out'],
    [
      'several days in a line',
      '<p>Thứ Hai (16/02/2026)</p><p>- 8h họp</p><p>Thứ Ba (17/02) - Thứ Tư (18/02): Đi tỉnh</p>',
      'several days',
    ],
  ] as const)
    it(`refuses ${why}`, () => expect(refusal(html)).to.contain(reason));

  it('says nothing of markup without a schedule', () => {
    expect(refusal('<p>Hội nghị ngày 16/02/2026 tại phường. Chủ tịch dự.</p>')).to.equal('');
    expect(refusal('')).to.equal('');
  });
});

describe('readScheduleMarkup, years', () => {
  const week = '<p>Thứ Hai (16/02)</p><p>- 8h00: Họp</p>';

  it('takes the year from a heading, also from the slotted one', () => {
    for (const line of ['Tuần 08 năm 2026', 'Từ 16/02 đến 22/02/2026', 'Lịch tuần 8/2026', 'Lịch tháng 02-2026'])
      for (const html of [`<p>${line}</p>${week}`, `<h2 slot="heading">${line}</h2>${week}`])
        expect(lines(html, { now: new Date('2030-01-01') })[0], line).to.match(/^02-16/);
  });

  it('takes it from the clock only near today, and where the weekday fits', () => {
    expect(lines(week)[0]).to.match(/^02-16/);
    expect(read(week).value!.from).to.equal('2026-02-16');
    expect(refusal(week, { now: new Date('2026-09-01') })).to.contain('from="2026-02-16"');
    expect(refusal(week, { now: new Date('2027-02-18') })).to.contain('not certain');
    expect(refusal('<p>Ngày 16/02:</p><p>8h00: họp</p>')).to.contain('not certain');
  });

  it('takes it from the author', () => {
    expect(lines(week, { from: '2026-02-16', now: new Date('2030-01-01') })[0]).to.match(/^02-16/);
    expect(lines('<p>Thứ Tư</p><p>8h họp</p>', { from: '2026-02-16' })[0]).to.match(/^02-18/);
    expect(refusal(week, { from: '2026-03-02' })).to.contain('not between');
  });

  it('crosses the turn of the year', () => {
    const turn = '<p>Thứ Hai (29/12)</p><p>8h họp</p><p>Thứ Sáu (02/01)</p><p>8h họp</p>';
    for (const head of ['Từ ngày 29/12 đến ngày 04/01/2026', 'Tuần 01 năm 2026'])
      expect(read(`<p>${head}</p>${turn}`).value!.entries.map(({ date }) => date)).to.deep.equal([
        '2025-12-29',
        '2026-01-02',
      ]);
  });

  it('does not take the date of the page for a day', () => {
    const html = `<h1>Lịch công tác tuần 08</h1><p>Thứ Sáu, 13/02/2026 16:20</p>${week}`;
    expect(read(html).value!.from).to.equal('2026-02-16');
  });
});

describe('readScheduleMarkup, long and hostile markup', () => {
  it('gives only what the reader of JSON accepts, whatever stands together', () => {
    const pieces = [
      ...['<p>', '<td>', '<tr>', '<table>', '</table>', '<br>', '<li>', '<s>', '<b>', ' ', ': ', '- ', '1. ', ', '],
      ...['Thứ Hai (16/02)', 'Thứ Ba 17/02/2026', 'Tuần 8/2026', '16/02 - 22/02/2026', 'Sáng', 'Chiều:', '* SÁNG:'],
      ...['8h00', '14 giờ 30', '9h - 8h', 'Chủ tịch', 'và Phó Chủ tịch', 'dự họp', 'Nội dung', 'Ngày', '(đổi lịch)'],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
        const { value } = read(parts.join(''));
        if (!value) return;
        const { notes: _, ...schedule } = value;
        expect(readWorkSchedule(schedule, (...fault) => expect.fail(String(fault)))).to.deep.equal(schedule);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and reads text as text', () => {
    const html = '<p>Thứ Hai (16/02/2026)</p><p>- 8h: &lt;img src=x onerror=alert(1)&gt;</p>';
    expect(read(html).value!.entries[0]!.what).to.equal('<img src=x onerror=alert(1)>');
    for (const broken of [
      '<table><tr></tr></table>',
      '<table><tr><td rowspan=9999 colspan=9999>Ngày</table>',
      '<table>'.repeat(50),
    ])
      expect(() => read(broken)).not.to.throw();
    expect(refusal(`<p>Thứ Hai (16/02/2026)</p><p>${'a'.repeat(600_000)}</p>`)).to.contain('500,000');
  });
});
