import { expect } from 'chai';
import { readOrganisation } from '../readers/read-organisation.js';
import type { Unit } from '../types.js';
import { readOrganisationMarkup } from './markup-organisation.js';

const root = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const read = (html: string) => readOrganisationMarkup(root(html));
const refusal = (html: string) => read(html).refused;

/** Units and people, one in a line, with the depth as an indent. */
const outline = (html: string): string[] => {
  const { value, refused } = read(html);
  if (!value) return [`refused: ${refused}`];
  const lines: string[] = [];
  const add = (units: readonly Unit[], indent: string) => {
    for (const { name, tasks, contact, url, people = [], units: inner = [] } of units) {
      const more = [tasks?.join(' + '), contact && Object.values(contact).join(' + '), url].filter(Boolean);
      lines.push(`${indent}# ${[name, ...more].join(' | ')}`);
      for (const { title, name: own = '∅', position = '-', acting, ...rest } of people) {
        const details = Object.entries(rest).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
        lines.push(
          [`${indent}- ${title ? `${title}/` : ''}${own}`, position, ...(acting ? ['acting'] : []), ...details].join(
            ' | ',
          ),
        );
      }
      add(inner, `${indent}  `);
    }
  };
  add(value.units, '');
  return lines;
};

const table = (head: string, ...rows: string[]) =>
  `<table><tr>${head
    .split('|')
    .map((cell) => `<th>${cell}</th>`)
    .join('')}</tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const cells = (...texts: string[]) => texts.map((text) => `<td>${text}</td>`).join('');
const people = (...rows: string[]) => `<h3>Lãnh đạo UBND</h3>${table('STT|Họ và tên|Chức vụ', ...rows)}`;

describe('readOrganisationMarkup, lists', () => {
  it('reads units, people, tasks and contact of a nested list', () => {
    expect(
      outline(`<ul><li><strong>Ủy ban nhân dân phường</strong>
        <p>Điện thoại: 024 3853 0000</p>
        <ul><li>Chủ tịch: Ông Nguyễn Văn A<p>Nhiệm vụ: phụ trách chung; đất đai</p><p>Lịch tiếp công dân: thứ Năm</p></li>
          <li>Phó Chủ tịch: Khuyết</li>
          <li>Phòng Kinh tế, Hạ tầng và Đô thị<p>Đất đai, xây dựng</p>
            <ul><li>Bà Trần Thị B – Quyền Trưởng phòng</li><li>Nguyễn Văn C (Phó Trưởng phòng)</li></ul></li></ul></li></ul>`),
    ).to.deep.equal([
      '# Ủy ban nhân dân phường | 024 3853 0000',
      '- Ông/Nguyễn Văn A | Chủ tịch | tasks=["phụ trách chung","đất đai"] | reception="thứ Năm"',
      '- ∅ | Phó Chủ tịch',
      '  # Phòng Kinh tế, Hạ tầng và Đô thị | Đất đai, xây dựng',
      '  - Bà/Trần Thị B | Quyền Trưởng phòng | acting',
      '  - Nguyễn Văn C | Phó Trưởng phòng',
    ]);
  });

  it('reads several positions, titles before names, a photo, a biography and links', () => {
    expect(
      outline(`<ul><li><a href="/phong">Văn phòng</a><ul><li>Chánh Văn phòng: PGS.TS. Lê Thị C<br>Phó Bí thư Đảng ủy
        <img src="/c.jpg" alt=""><p>Email: c@phuong.example</p><details><summary>Tiểu sử</summary><p>Dòng một</p><p>Dòng hai</p></details></li>
        <li>Phó Bí thư, Chủ tịch UBND: <a href="/d">Đồng chí Phạm Văn D</a></li></ul></li></ul>`),
    ).to.deep.equal([
      '# Văn phòng | /phong',
      '- PGS.TS./Lê Thị C | Chánh Văn phòng\nPhó Bí thư Đảng ủy | contact={"email":"c@phuong.example"} | biography="Dòng một\\nDòng hai" | photo="/c.jpg"',
      '- Đồng chí/Phạm Văn D | Phó Bí thư, Chủ tịch UBND | url="/d"',
    ]);
  });

  it('reads lists below headings and bold lines, and leaves other children', () => {
    const page = root(`<p>Giới thiệu chung.</p><h2>I. Đảng ủy</h2><ul><li>Bí thư: Ông Nguyễn Văn A</li></ul>
      <p><b>II. Văn phòng</b></p><ul><li>Tổ Một cửa</li></ul><p>Cập nhật ngày 01/7/2026</p>`);
    const { value } = readOrganisationMarkup(page);
    expect(value!.units.map(({ name }) => name)).to.deep.equal(['Đảng ủy', 'Văn phòng']);
    expect(
      [...page.children].filter((child) => !value!.replaced.includes(child)).map((child) => child.textContent),
    ).to.deep.equal(['Giới thiệu chung.', 'Cập nhật ngày 01/7/2026']);
  });

  it('reads several fields of one line, and people in lines of a unit', () => {
    expect(
      outline(`<ul><li><strong>Phòng Kinh tế</strong><p>ĐT: 024 3853 0000 - Email: kt@phuong.example; Fax: 024 3853 0009</p>
        <p>Trưởng phòng: Bà Trần Thị B (ĐT: 024 3853 0001)</p>
        <ul><li>Ông Nguyễn Văn A - Phó Trưởng phòng - ĐT: 024 3853 0002, Email: a@phuong.example</li>
          <li><strong>Lê Văn C</strong><br>Chuyên viên</li><li>Phụ trách: Bà Đỗ Thị D</li></ul></li></ul>`),
    ).to.deep.equal([
      '# Phòng Kinh tế | Fax: 024 3853 0009 | 024 3853 0000 + kt@phuong.example',
      '- Bà/Trần Thị B | Trưởng phòng | contact={"telephone":"024 3853 0001"}',
      '- Ông/Nguyễn Văn A | Phó Trưởng phòng | contact={"telephone":"024 3853 0002","email":"a@phuong.example"}',
      '- Lê Văn C | Chuyên viên',
      '- Bà/Đỗ Thị D | Phụ trách | acting',
    ]);
  });

  it('reads English lists', () => {
    expect(
      outline(`<ul><li><strong>Office of the Council</strong><p>Telephone: 024 3853 0000</p><ul><li>Acting Head: Ms Vũ Thị G<p>Tasks: land; taxes</p></li>
        <li>Deputy Head: Vacant</li></ul></li></ul>`),
    ).to.deep.equal([
      '# Office of the Council | 024 3853 0000',
      '- Ms/Vũ Thị G | Acting Head | acting | tasks=["land","taxes"]',
      '- ∅ | Deputy Head',
    ]);
  });

  it('begins with the heading above the first list, not with another part of the page', () => {
    expect(
      outline(
        '<h2>Giới thiệu</h2><p>Phường có 5 khu phố.</p><h2>Đảng ủy</h2><ul><li>Bí thư: Ông Nguyễn Văn A</li></ul>',
      ),
    ).to.deep.equal(['# Đảng ủy', '- Ông/Nguyễn Văn A | Bí thư']);
  });

  for (const [name, html, reason] of [
    [
      'a line that may be about a person or the unit',
      '<ul><li>Phòng A<p>Trưởng phòng: Bà Trần Thị B</p><p>ĐT: 024 3853 0000</p></li></ul>',
      /may be about the unit/,
    ],
    [
      'an item that may be about a person or the unit',
      '<ul><li>Phòng A<ul><li>Trưởng phòng: Bà Trần Thị B</li><li>ĐT: 024 3853 0000</li></ul></li></ul>',
      /may be about the unit/,
    ],
    [
      'two people in a line',
      '<ul><li>Ban A<ul><li>Ông Nguyễn Văn A - Chủ tịch; Bà Trần Thị B - Phó Chủ tịch</li></ul></li></ul>',
      /not a|without/,
    ],
    [
      'a unit with its head in one line',
      '<ul><li>Phòng Kinh tế - Trưởng phòng: Ông Nguyễn Văn A</li></ul>',
      /not the name of a unit alone/,
    ],
    [
      'a field of work that begins as units do',
      '<ul><li>Phòng A<ul><li>Phòng chống thiên tai</li></ul></li></ul>',
      /not a unit for certain/,
    ],
    ['a list of links', '<ul><li><a href="/so-do.pdf">Tải sơ đồ</a></li></ul>', /not a unit for certain/],
    [
      'a link that would be lost',
      '<ul><li>Phòng A<p>Đất đai, <a href="/quy-che">quy chế</a></p></li></ul>',
      /“quy chế” would be lost/,
    ],
    [
      'an address that its text does not say',
      '<ul><li>Phòng A<p>Email: <a href="mailto:a@b.example">gửi thư</a></p></li></ul>',
      /would be lost/,
    ],
    [
      'a heading of another part',
      '<h2>Đảng ủy</h2><ul><li>Bí thư: Ông Nguyễn Văn A</li></ul><h2>Liên hệ</h2><p>Số 1</p><h2>Văn phòng</h2><ul><li>Tổ A</li></ul>',
      /“Liên hệ” has no units/,
    ],
    [
      'a name without a position',
      '<ul><li>Phòng A<ul><li>Nguyễn Văn A</li></ul></li></ul>',
      /a name without a position/,
    ],
    [
      'a position without a name',
      '<ul><li>Phòng A<ul><li>Trưởng phòng</li></ul></li></ul>',
      /a position without a name/,
    ],
    [
      'a position with something else',
      '<ul><li>Phòng A<ul><li>Trưởng phòng: xem sau</li></ul></li></ul>',
      /not a name for certain/,
    ],
    ['a sentence', '<ul><li>Phòng A<ul><li>Tham mưu về đất đai</li></ul></li></ul>', /not a unit for certain/],
    ['text behind a list', '<ul><li>Phòng A<ul><li>Tổ 1</li></ul>và thêm</li></ul>', /stands behind/],
    [
      'a paragraph without label in a person',
      '<ul><li>Phòng A<ul><li>Trưởng phòng: Bà Trần Thị B<p>Quê quán X</p></li></ul></li></ul>',
      /no label/,
    ],
    ['text between lists', '<ul><li>Phòng A</li></ul><p>Xen giữa</p><ul><li>Phòng B</li></ul>', /stands between/],
    [
      'text beside a list in one element',
      '<div><ul><li>Phòng A</li></ul><p>Ghi chú</p></div>',
      /beside it in one element/,
    ],
  ] as const)
    it(`refuses ${name}`, () => {
      expect(refusal(html)).to.match(reason);
    });

  it('says nothing where there is no list or table', () => {
    expect(refusal('<p>Đang cập nhật</p>')).to.equal('');
  });

  it('does not overflow on deep nesting', () => {
    expect(refusal(`${'<ul><li>Phòng A'.repeat(2000)}`)).to.match(/more than 8 levels/);
  });
});

describe('readOrganisationMarkup, tables', () => {
  it('reads rows that name units, merged cells, and columns that it does not know', () => {
    expect(
      outline(
        table(
          'STT|Họ và tên|Chức vụ|Điện thoại|Email|Nhiệm vụ|Năm sinh',
          '<td colspan=7><b>I. ĐẢNG ỦY</b></td>',
          `<td rowspan=2>1</td><td rowspan=2>Ông Nguyễn Văn A</td><td>Bí thư Đảng ủy</td><td rowspan=3>024 3853 0000</td>
           <td rowspan=2>a@phuong.example</td><td rowspan=2>- Phụ trách chung<br>- Tổ chức</td><td rowspan=2>1975</td>`,
          '<td>Chủ tịch HĐND</td>',
          cells('2', 'Khuyết', 'Phó Bí thư', '', '', ''),
          '<td>II</td><td colspan=6>Văn phòng</td>',
          cells('3', 'Bà Trần Thị B', 'Phó Chánh Văn phòng phụ trách', '', '', 'Hộ tịch', ''),
          '<td colspan=7>1. Tổ Một cửa</td>',
          cells('4', 'Lê Văn C', 'Phó Chủ tịch phụ trách kinh tế', '', '', '', ''),
        ),
      ).map((line) => line.replace('{"telephone":"024 3853 0000"}', '{tel}')),
    ).to.deep.equal([
      '# ĐẢNG ỦY',
      '- Ông/Nguyễn Văn A | Bí thư Đảng ủy\nChủ tịch HĐND | tasks=["Phụ trách chung","Tổ chức"] | contact={"telephone":"024 3853 0000","email":"a@phuong.example"} | biography="Năm sinh: 1975"',
      '- ∅ | Phó Bí thư | contact={tel}',
      '# Văn phòng',
      '- Bà/Trần Thị B | Phó Chánh Văn phòng phụ trách | acting | tasks=["Hộ tịch"]',
      '  # Tổ Một cửa',
      '  - Lê Văn C | Phó Chủ tịch phụ trách kinh tế',
    ]);
  });

  it('takes the unit of a column, of a caption or of the slotted heading', () => {
    const row = cells('1', 'Bà Trần Thị B', 'Chuyên viên');
    expect(outline(`<h2 slot="heading">Công chức phường</h2>${table('TT|Họ tên|Chức vụ', row)}`)[0]).to.equal(
      '# Công chức phường',
    );
    expect(
      outline(table('TT|Họ tên|Chức vụ', row).replace('<table>', '<table><caption>Danh bạ</caption>'))[0],
    ).to.equal('# Danh bạ');
    expect(
      outline(`<h3>Danh bạ</h3>${table('Họ tên|Chức vụ|Đơn vị', cells('Bà Trần Thị B', 'Chuyên viên', 'Văn phòng'))}`),
    ).to.deep.equal(['# Danh bạ', '  # Văn phòng', '  - Bà/Trần Thị B | Chuyên viên']);
  });

  it('reads heads in two rows, and a title row as the unit around', () => {
    expect(
      outline(`<table><tr><td colspan=4><b>DANH BẠ</b></td></tr><tr><th rowspan=2>Họ và tên</th><th rowspan=2>Chức vụ</th><th colspan=2>Liên hệ</th></tr>
        <tr><th>Điện thoại</th><th>Email</th></tr><tr><td colspan=4>I. Văn phòng</td></tr>
        <tr>${cells('<a href="/b">Bà Trần Thị B</a>', 'Chánh Văn phòng', '024 3853 0000', '<a href="mailto:b@p.example">b@p.example</a>')}</tr></table>`),
    ).to.deep.equal([
      '# DANH BẠ',
      '  # Văn phòng',
      '  - Bà/Trần Thị B | Chánh Văn phòng | contact={"telephone":"024 3853 0000","email":"b@p.example"} | url="/b"',
    ]);
  });

  for (const [name, html, reason] of [
    [
      'a note across',
      people(cells('1', 'Bà Trần Thị B', 'Chủ tịch'), '<td colspan=3>Cập nhật ngày 01/7/2026</td>'),
      /across its table is not a unit/,
    ],
    [
      'a heading that may be at two levels',
      people(
        '<td colspan=3>LÃNH ĐẠO</td>',
        cells('1', 'Bà Trần Thị B', 'Chủ tịch'),
        '<td colspan=3>1. Văn phòng</td>',
        cells('2', 'Ông Lê Văn C', 'Chánh Văn phòng'),
      ),
      /may be within the one above/,
    ],
    [
      'a blank unit',
      `<h3>Danh bạ</h3>${table('Họ tên|Chức vụ|Đơn vị', cells('Bà Trần Thị B', 'Chuyên viên', 'Văn phòng'), cells('Ông Lê Văn C', 'Chuyên viên', ''))}`,
      /has no unit in the column/,
    ],
    [
      'a person of two units',
      `<h3>Danh bạ</h3>${table('Họ tên|Chức vụ|Đơn vị', '<td rowspan=2>Bà Trần Thị B</td><td>Chủ tịch</td><td>Ban A</td>', '<td>Bí thư</td><td>Ban B</td>')}`,
      /one cell for two units/,
    ],
    [
      'a cell over two columns',
      `<h3>Ban A</h3>${table('Họ tên|Chức vụ|Điện thoại|Email', `${cells('Bà Trần Thị B', 'Chủ tịch')}<td colspan=2>024 3853 0000</td>`)}`,
      /one cell of two columns/,
    ],
    ['a name among positions', people(cells('1', 'Bà Trần Thị B', 'Chủ tịch; Ông Lê Văn C')), /is a name/],
    [
      'a link that would be lost',
      `<h3>Ban A</h3>${table('Họ tên|Chức vụ|Ghi chú', cells('Bà Trần Thị B', 'Chủ tịch', '<a href="/x">quyết định</a>'))}`,
      /would be lost/,
    ],
    ['two names in a cell', people(cells('1', 'Ông Nguyễn Văn A<br>Bà Trần Thị B', 'Chủ tịch')), /not one name/],
    ['a row without a name', people(cells('1', '', 'Chủ tịch')), /no name/],
    ['exchanged columns', people(cells('1', 'Chủ tịch UBND', 'Nguyễn Văn A')), /not one name/],
    ['no unit', table('TT|Họ tên|Chức vụ', cells('1', 'Bà Trần Thị B', 'Chuyên viên')), /under no unit/],
    [
      'a column without a head',
      `<h3>Phòng</h3>${table('Họ tên|Chức vụ|', cells('Bà Trần Thị B', 'Chuyên viên', 'x'))}`,
      /no head/,
    ],
  ] as const)
    it(`refuses ${name}`, () => {
      expect(refusal(html)).to.match(reason);
    });

  it('leaves tables of other things', () => {
    expect(refusal(table('Chỉ tiêu|2025', cells('A', '5')))).to.match(/no columns “Họ và tên” and “Chức vụ”/);
  });

  it('splits titles only where they are none of the name', () => {
    const names = [
      'Ông Ích Khiêm',
      'Ông Nguyễn Văn A',
      'ThS. Đoàn Thị B',
      'Thượng tá Lê Văn C',
      'NGUYỄN VĂN A',
      'Tống Thị D',
    ];
    const { value } = read(people(...names.map((name) => cells('1', name, 'Ủy viên'))));
    expect(value!.units[0]!.people!.map(({ title, name }) => `${title ?? ''}/${name}`)).to.deep.equal([
      '/Ông Ích Khiêm',
      'Ông/Nguyễn Văn A',
      'ThS./Đoàn Thị B',
      'Thượng tá/Lê Văn C',
      '/NGUYỄN VĂN A',
      '/Tống Thị D',
    ]);
  });
});

describe('readOrganisationMarkup, definition lists', () => {
  it('reads positions with names, and fields of people', () => {
    expect(
      outline(`<h3>Thường trực HĐND</h3><dl><dt>Địa chỉ</dt><dd>Số 1</dd><dt>Chủ tịch HĐND</dt><dd>Ông Nguyễn Văn A</dd>
        <dd>Điện thoại: 024 3853 0000</dd><dt>Phó Chủ tịch HĐND</dt><dd>Chưa bổ nhiệm</dd></dl>
        <h3>Văn phòng</h3><dl><dt>Họ và tên:</dt><dd>Bà Trần Thị B</dd><dt>Chức vụ:</dt><dd>Chánh Văn phòng</dd></dl>`),
    ).to.deep.equal([
      '# Thường trực HĐND | Số 1',
      '- Ông/Nguyễn Văn A | Chủ tịch HĐND | contact={"telephone":"024 3853 0000"}',
      '- ∅ | Phó Chủ tịch HĐND',
      '# Văn phòng',
      '- Bà/Trần Thị B | Chánh Văn phòng',
    ]);
  });

  it('refuses terms that it does not know', () => {
    expect(refusal('<h3>Văn phòng</h3><dl><dt>Diện tích</dt><dd>5 ha</dd></dl>')).to.match(/term “Diện tích”/);
  });
});

describe('readOrganisation', () => {
  it('reads the object bare, under its name, and as a list', () => {
    const units = [
      { name: 'Văn phòng', people: [{ name: 'Nguyễn Văn A', position: ['Bí thư', 'Chủ tịch HĐND'], tasks: 'Chung' }] },
    ];
    const expected = [
      { name: 'Văn phòng', people: [{ name: 'Nguyễn Văn A', position: 'Bí thư\nChủ tịch HĐND', tasks: ['Chung'] }] },
    ];
    for (const input of [{ name: 'Phường', units }, { organisation: { name: 'Phường', units } }])
      expect(JSON.parse(JSON.stringify(readOrganisation(input)))).to.deep.equal({ name: 'Phường', units: expected });
  });

  it('makes a vacancy of a name such as “Khuyết”, and drops what is not valid', () => {
    const faults: string[] = [];
    const read = readOrganisation(
      {
        name: 'Phường',
        units: [
          { tasks: ['x'] },
          {
            name: 'A',
            url: 'javascript:0',
            people: [
              { name: 'Khuyết', position: 'Chủ tịch' },
              { name: 'Chưa bổ nhiệm' },
              { name: 'B', photo: 'data:x' },
            ],
          },
        ],
      },
      (field) => faults.push(field),
    );
    expect(JSON.parse(JSON.stringify(read!.units))).to.deep.equal([
      { name: 'A', people: [{ position: 'Chủ tịch' }, { name: 'B' }] },
    ]);
    expect(faults).to.deep.equal([
      'units[0].name',
      'units[1].url',
      'units[1].people[1].position',
      'units[1].people[2].photo',
    ]);
  });

  it('ends units that contain themselves', () => {
    const unit: { name: string; units: unknown[] } = { name: 'A', units: [] };
    unit.units.push(unit);
    const faults: string[] = [];
    expect(readOrganisation({ name: 'P', units: [unit] }, (_, __, wanted) => faults.push(wanted))).to.have.property(
      'units',
    );
    expect(faults).to.deep.equal(['levels']);
  });
});
