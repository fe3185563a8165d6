import { expect } from 'chai';
import { readDocumentSheet, readDocumentTable } from './markup.js';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
const options = { baseUrl: 'https://phuong.example/van-ban/' };
const read = (html: string) =>
  plain(readDocumentTable(page(html), options).value) as Record<string, unknown>[] | undefined;
const refusal = (html: string) => readDocumentTable(page(html), options).refused;
const sheet = (html: string) => plain(readDocumentSheet(page(html), options).value);

const table = (head: string[], ...rows: string[][]) =>
  `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const one = (head: string, cell: string) =>
  read(table(['Số ký hiệu', 'Trích yếu', head], ['15/QĐ-UBND', 'Về đất đai', cell]))?.[0];

describe('readDocumentTable', () => {
  it('reads a table as editors print it', () => {
    expect(
      read(
        table(
          [
            'STT',
            'Số/Ký hiệu',
            'Ngày ban hành',
            'Trích yếu nội dung',
            'Cơ quan ban hành',
            'Loại văn bản',
            'Lĩnh vực',
            'Người ký',
            'Tệp đính kèm',
          ],
          [
            '1',
            '<a href="vb/1">Số: 23-NQ/TU</a>',
            '16/11/2023',
            'Về xây dựng xã hội học tập',
            'Thành ủy',
            'Nghị quyết',
            'Giáo dục',
            'Bí thư',
            '<a href="/f/23.pdf">Tải về</a> (1,2 MB) <a href="/f/23.docx">Bản Word</a>',
          ],
          [
            '2',
            '15/QD-UBND',
            'ngày 5 tháng 3 năm 2024',
            '<a href="/vb/2">Về đất đai</a> <a href="/vb/2">Xem chi tiết</a>',
            '-',
            '',
            'Đất đai',
            '',
            '',
          ],
        ),
      ),
    ).to.deep.equal([
      {
        number: '23-NQ/TU',
        url: 'https://phuong.example/van-ban/vb/1',
        issuedOn: '2023-11-16',
        summary: 'Về xây dựng xã hội học tập',
        issuer: 'Thành ủy',
        kind: 'Nghị quyết',
        field: 'Giáo dục',
        signer: 'Bí thư',
        files: [
          { url: 'https://phuong.example/f/23.pdf', type: 'pdf', size: 1200000 },
          { url: 'https://phuong.example/f/23.docx', type: 'docx', label: 'Bản Word' },
        ],
      },
      {
        number: '15/QĐ-UBND',
        issuedOn: '2024-03-05',
        summary: 'Về đất đai',
        url: 'https://phuong.example/vb/2',
        field: 'Đất đai',
      },
    ]);
  });

  it('reads the rows of blocks of NukeViet', () => {
    expect(
      read(`<div class="flex-table-laws">
        <div class="table-rows table-head"><div class="c-stt">STT</div><div class="c-code">Số hiệu văn bản</div><div class="c-time">Ngày ban hành</div>
          <div class="c-intro">Trích yếu</div><div class="c-file">File đính kèm</div><div class="c-comment">Thời hạn nhận góp ý</div></div>
        <div class="table-rows"><div class="c-stt">1</div>
          <div class="c-code"><span class="label-name">Số hiệu văn bản:</span><a href="/laws/detail/15/">15/QĐ-UBND</a></div>
          <div class="c-time"><span class="label-name">Ngày ban hành:</span>05/03/2024</div>
          <div class="c-intro"><a href="/laws/detail/15/"><strong>Quyết định về đất đai</strong> (3 góp ý)</a>
            <div class="clearfix text-warning">Từ 01/03/2024 - Đến 31/03/2024</div>
            <div class="clearfix"><a href="/admin/edit">Sửa</a> <a href="javascript:void(0);" onclick="x()">Xóa</a></div></div>
          <div class="c-file"><span class="label-name">File đính kèm:</span><ul class="laws-download"><li><a href="/laws/download/?id=3" title="A"><i class="fa fa-download"></i> Quyet-dinh-15.pdf</a></li></ul></div>
          <div class="c-comment"><span class="label-name">Thời hạn nhận góp ý:</span><a href="/laws/detail/15/#comment" title="Gửi góp ý"><span></span></a></div></div>
        </div>`),
    ).to.deep.equal([
      {
        number: '15/QĐ-UBND',
        url: 'https://phuong.example/laws/detail/15/',
        issuedOn: '2024-03-05',
        summary: 'Quyết định về đất đai',
        files: [{ url: 'https://phuong.example/laws/download/?id=3', type: 'pdf', label: 'Quyet-dinh-15.pdf' }],
        consultation: { from: '2024-03-01', to: '2024-03-31', opinions: 3 },
      },
    ]);
  });

  it('reads the list of SharePoint', () => {
    expect(
      read(`<table class="ms-listviewtable"><thead><tr class="ms-viewheadertr"><th class="ms-vh-icon"><input type="checkbox"></th>
        <th><div class="ms-vh-div"><a href="javascript:">Số ký hiệu</a></div></th><th><div class="ms-vh-div"><a href="#">Ngày ban hành</a></div></th>
        <th><div class="ms-vh-div">Trích yếu</div></th><th>Modified</th></tr></thead>
        <tbody><tr><td><img alt="pdf"></td><td><div><a href="/Lists/VB/DispForm.aspx?ID=7">7/KH-UBND</a><table><tr><td>Mở menu</td></tr></table></div></td>
        <td><nobr>05/03/2024 00:00</nobr></td><td>Kế hoạch năm</td><td>06/03/2024 10:20</td></tr></tbody></table>`),
    ).to.deep.equal([
      {
        number: '7/KH-UBND',
        url: 'https://phuong.example/Lists/VB/DispForm.aspx?ID=7',
        issuedOn: '2024-03-05',
        summary: 'Kế hoạch năm',
      },
    ]);
  });

  it('reads headers in two rows, banners, groups and merged cells', () => {
    expect(
      read(`<table><tr><td colspan="5">DANH MỤC VĂN BẢN NĂM 2024</td></tr>
        <tr><td rowspan="2">TT</td><td colspan="2">Văn bản</td><td rowspan="2">Trích yếu</td><td rowspan="2">Tải về</td></tr>
        <tr><td>Số hiệu</td><td>Ngày BH</td></tr>
        <tr><td colspan="5">I. Lĩnh vực Đất đai</td></tr>
        <tr><td rowspan="2">1</td><td rowspan="2">1/QĐ-UBND</td><td rowspan="2">01/02/2024</td><td rowspan="2">Một</td><td><a href="/a.pdf">Phụ lục 1</a></td></tr>
        <tr><td><a href="/b.pdf">Phụ lục 2</a></td></tr>
        <tr><td>2</td><td>2/QĐ-UBND</td><td rowspan="2">02/02/2024</td><td>Hai</td><td></td></tr>
        <tr><td>3</td><td>3/QĐ-UBND</td><td>Ba</td><td></td></tr>
        <tr><td>TT</td><td>Số hiệu</td><td>Ngày BH</td><td>Trích yếu</td><td>Tải về</td></tr></table>`),
    ).to.deep.equal([
      {
        field: 'Đất đai',
        number: '1/QĐ-UBND',
        issuedOn: '2024-02-01',
        summary: 'Một',
        files: [
          { url: 'https://phuong.example/a.pdf', type: 'pdf', label: 'Phụ lục 1' },
          { url: 'https://phuong.example/b.pdf', type: 'pdf', label: 'Phụ lục 2' },
        ],
      },
      { field: 'Đất đai', number: '2/QĐ-UBND', issuedOn: '2024-02-02', summary: 'Hai' },
      { field: 'Đất đai', number: '3/QĐ-UBND', issuedOn: '2024-02-02', summary: 'Ba' },
    ]);
  });

  it('takes headings and sums between the rows for what they are', () => {
    expect(
      read(`<table><tr><th>STT<th>Số hiệu<th>Trích yếu<th>Loại văn bản</tr>
        <tr><td></td><td colspan="3">II. Lĩnh vực Giáo dục</td></tr>
        <tr><td>1</td><td>1/QĐ-UBND</td><td>A</td><td></td></tr>
        <tr><td></td><td></td><td>Tổng số: 1 văn bản</td><td></td></tr></table>`),
    ).to.deep.equal([{ field: 'Giáo dục', number: '1/QĐ-UBND', summary: 'A' }]);
  });

  it('reads drafts and their periods', () => {
    expect(
      read(
        table(
          ['STT', 'Tên dự thảo', 'Cơ quan soạn thảo', 'Thời gian lấy ý kiến'],
          ['1', 'Dự thảo quy chế', 'UBND phường', '05/03/2024 - 20/03/2024'],
        ),
      ),
    ).to.deep.equal([
      { summary: 'Dự thảo quy chế', issuer: 'UBND phường', consultation: { from: '2024-03-05', to: '2024-03-20' } },
    ]);
    expect(
      read(
        table(
          ['Tên dự thảo', 'Ngày bắt đầu', 'Hạn góp ý'],
          ['Dự thảo quy chế', '05/03/2024', '17 giờ 00 ngày 20/03/2024'],
        ),
      ),
    ).to.deep.equal([
      { summary: 'Dự thảo quy chế', consultation: { from: '2024-03-05', to: '2024-03-20T17:00:00+07:00' } },
    ]);
  });

  for (const [head, cell, fields] of [
    ['Ngày BH', '5/3/2024', { issuedOn: '2024-03-05' }],
    ['Ngày, tháng', '05-03-2024', { issuedOn: '2024-03-05' }],
    ['Ngày ký', '05.03.2024', { issuedOn: '2024-03-05' }],
    ['Ngày ban hành (dd/mm/yyyy)', '05/03/24', { issuedOn: '2024-03-05' }],
    ['NGÀY BAN HÀNH', 'Thứ Ba, ngày 05/03/2024', { issuedOn: '2024-03-05' }],
    ['Ngày ban hành', '2024-03-05T00:00:00+07:00', { issuedOn: '2024-03-05' }],
    ['Ngày ban hành', '2024-03-04T17:00:00Z', { issuedOn: '2024-03-05' }],
    ['Ngày ban hành', '00/00/0000', {}],
    ['Ngày ban hành', '01/01/0001', {}],
    ['Ngày ban hành', '01/01/0001 00:00', {}],
    ['Ngày ban hành', '30/11/-0001', {}],
    ['Ngày ban hành', '01/01/1970', {}],
    ['Ngày ban hành', '30/12/1899', {}],
    ['Ngày ban hành', 'Đang cập nhật', {}],
    ['Ngày hiệu lực', '01/07/2026', { inForceFrom: '2026-07-01' }],
    ['Ngày có hiệu lực', '01/07/2026', { inForceFrom: '2026-07-01' }],
    ['Hiệu lực từ', '01/07/2026', { inForceFrom: '2026-07-01' }],
    ['Ngày hết hiệu lực', '01/07/2026', { expiresOn: '2026-07-01' }],
    ['Có hiệu lực đến ngày', '30/06/2026', { expiresOn: '2026-07-01' }],
    ['CQ ban hành', 'UBND TP', { issuer: 'UBND TP' }],
    ['Noi ban hanh', 'UBND TP', { issuer: 'UBND TP' }],
    ['Hình thức văn bản', 'Công văn', { kind: 'Công văn' }],
    ['Thể loại', 'Công văn', { kind: 'Công văn' }],
    ['Lượt xem', '1.204', {}],
    ['Ngày đăng', '05/03/2024', {}],
    ['', '<button>Xem</button>', {}],
    [
      'Thay thế cho văn bản',
      '<a href="/1">1/QĐ-UBND</a>; <a href="/2">Quyết định số 2/QĐ-UBND</a>',
      {
        replaces: [
          { number: '1/QĐ-UBND', url: 'https://phuong.example/1' },
          { number: '2/QĐ-UBND', url: 'https://phuong.example/2' },
        ],
      },
    ],
    ['Bị thay thế bởi', '3/QĐ-UBND, 4/QĐ-UBND', { replacedBy: [{ number: '3/QĐ-UBND' }, { number: '4/QĐ-UBND' }] }],
    [
      'Tải về',
      '<a href="/a.pdf"><img src="pdf.png" alt="PDF"></a> <a href="/a.pdf">a.pdf</a><br><a href="/b.zip">Phụ lục (350 KB)</a>',
      {
        files: [
          { url: 'https://phuong.example/a.pdf', type: 'pdf', label: 'a.pdf' },
          { url: 'https://phuong.example/b.zip', type: 'zip', label: 'Phụ lục', size: 350000 },
        ],
      },
    ],
    [
      'File',
      '<a href="/a.pdf">a</a> 1,234 KB',
      { files: [{ url: 'https://phuong.example/a.pdf', type: 'pdf', label: 'a' }] },
    ],
    ['Tệp', 'Không có', {}],
  ] as const)
    it(`reads “${cell}” under “${head}”`, () => {
      expect(one(head, cell)).to.deep.equal({ number: '15/QĐ-UBND', summary: 'Về đất đai', ...fields });
    });

  for (const head of [
    'Số ký hiệu',
    'Số, ký hiệu',
    'Số hiệu',
    'Số/Ký hiệu',
    'Số / Kí hiệu',
    'SỐ KÝ HIỆU',
    'Số và ký hiệu',
    'Số hiệu văn bản',
    'Số văn bản',
    'Số VB',
    'Ký hiệu',
    'Số KH',
    'So ky hieu',
    'Số ký hiệu'.normalize('NFD'),
    'Số ký hiệu ▲',
  ])
    it(`knows the number under “${head}”`, () => {
      expect(read(table([head, 'Nội dung'], ['15/QĐ-UBND', 'A']))).to.deep.equal([
        { number: '15/QĐ-UBND', summary: 'A' },
      ]);
    });

  for (const head of ['Trích yếu', 'Trích yếu nội dung', 'Nội dung', 'V/v', 'Về việc', 'Tên văn bản'])
    it(`knows the summary under “${head}”`, () => {
      expect(read(table(['Số ký hiệu', head], ['15/QĐ-UBND', 'A']))).to.deep.equal([
        { number: '15/QĐ-UBND', summary: 'A' },
      ]);
    });

  it('keeps numbers that follow no rule as they are', () => {
    for (const number of ['Không số', '…/QĐ-UBND', '1234', '15/QĐ-UBND và 16/QĐ-UBND'])
      expect(read(table(['Số hiệu', 'Nội dung'], [number, 'A']))?.[0]?.number, number).to.equal(
        number === 'Không số' ? 'Không số' : number,
      );
  });

  it('takes the date behind a number, and no other words', () => {
    expect(read(table(['Số hiệu', 'Nội dung'], ['1/QĐ-UBND<br>Hết hiệu lực', 'A']))).to.equal(undefined);
    expect(read(table(['Số hiệu', 'Nội dung'], ['23-NQ/TU ngày 16/11/2023', 'A']))).to.deep.equal([
      { number: '23-NQ/TU', issuedOn: '2023-11-16', summary: 'A' },
    ]);
    expect(read(table(['Số hiệu', 'Nội dung'], ['23-NQ/TU<br><i>16/11/2023</i>', 'A']))).to.deep.equal([
      { number: '23-NQ/TU', issuedOn: '2023-11-16', summary: 'A' },
    ]);
  });

  it('finds the table in a table for layout', () => {
    expect(
      read(`<table><tr><td>Trình đơn</td><td>${table(['Số hiệu', 'Nội dung'], ['1/QĐ-UBND', 'A'])}</td></tr></table>`),
    ).to.deep.equal([{ number: '1/QĐ-UBND', summary: 'A' }]);
  });

  it('reads a title that leads to the file', () => {
    expect(
      read(table(['Số hiệu', 'Trích yếu'], ['1/QĐ-UBND', '<a href="/a.pdf">Quyết định về việc giao đất năm 2024</a>'])),
    ).to.deep.equal([
      {
        number: '1/QĐ-UBND',
        summary: 'Quyết định về việc giao đất năm 2024',
        files: [{ url: 'https://phuong.example/a.pdf', type: 'pdf' }],
      },
    ]);
  });

  for (const [why, html] of [
    ['a date that cannot be read', table(['Số hiệu', 'Ngày ban hành'], ['1/QĐ-UBND', 'tháng 3/2024'])],
    ['two dates in one cell', table(['Số hiệu', 'Ngày ban hành'], ['1/QĐ-UBND', '05/03/2024, 06/03/2024'])],
    ['the month first', table(['Số hiệu', 'Ngày ban hành'], ['1/QĐ-UBND', '3/25/2024'], ['2/QĐ-UBND', '3/5/2024'])],
    ['a year of either century', table(['Số hiệu', 'Ngày ban hành'], ['1/QĐ-UBND', '05/03/98'])],
    [
      'a file without address',
      table(['Số hiệu', 'Nội dung', 'Tải về'], ['1/QĐ-UBND', 'A', '<a href="javascript:tai(1)">Tải về</a>']),
    ],
    ['an unknown column', table(['Số hiệu', 'Nội dung', 'Ghi chú'], ['1/QĐ-UBND', 'A', 'Chỉ áp dụng tại phường'])],
    [
      'words of a state without a day',
      table(['Số hiệu', 'Nội dung', 'Tình trạng'], ['1/QĐ-UBND', 'A', 'Hết hiệu lực']),
    ],
    [
      'a part that is no longer in force',
      table(['Số hiệu', 'Ngày hết hiệu lực', 'Tình trạng'], ['1/QĐ-UBND', '01/01/2024', 'Hết hiệu lực một phần']),
    ],
    [
      'one number for two documents',
      '<table><tr><th>Số hiệu<th>Nội dung<tr><td rowspan="2">1/QĐ-UBND<td>A<tr><td>B</table>',
    ],
    ['the same column twice', table(['Số hiệu', 'Nội dung', 'Nội dung'], ['1/QĐ-UBND', 'A', 'B'])],
    [
      'pages in a row',
      '<table><tr><th>Số hiệu<th>Nội dung<tr><td>1/QĐ-UBND<td>A<tr><td colspan="2"><a href="?p=1">1</a> <a href="?p=2">2</a></table>',
    ],
    [
      'paging beside it',
      `<div>${table(['Số hiệu', 'Nội dung'], ['1/QĐ-UBND', 'A'])}<ul class="pagination"><li><a href="?p=2">2</a></ul></div>`,
    ],
    [
      'a form beside it',
      `<div><form><input name="q"></form>${table(['Số hiệu', 'Nội dung'], ['1/QĐ-UBND', 'A'])}</div>`,
    ],
  ] as const)
    it(`refuses ${why}`, () => {
      expect(read(html)).to.equal(undefined);
      expect(refusal(html)).to.match(/left as it is: \S/);
    });

  it('leaves other tables alone, without a word', () => {
    for (const html of [
      table(['STT', 'Họ tên', 'Chức vụ'], ['1', 'A', 'Chủ tịch']),
      table(['Tiêu đề', 'Ngày đăng'], ['Tin', '05/03/2024']),
      table(['Chỉ tiêu', '2025', '2030'], ['Lao động', '75%', '80%']),
      table(['Số', 'Ngày'], ['15', '05/03/2024']),
      '<p>Văn bản</p>',
      '',
    ])
      expect(readDocumentTable(page(html), options), html).to.deep.equal({ refused: '' });
  });
});

describe('readDocumentSheet', () => {
  const expected = {
    number: '15/QĐ-UBND',
    kind: 'Quyết định',
    issuedOn: '2024-03-05',
    inForceFrom: '2024-03-20',
    summary: 'Về đất đai',
    files: [{ url: 'https://phuong.example/a.pdf', type: 'pdf', label: 'Toàn bộ văn bản' }],
  };
  const lines = [
    ['Số ký hiệu', '15/QĐ-UBND'],
    ['Loại văn bản', 'Quyết định'],
    ['Ngày ban hành', '05/03/2024'],
    ['Ngày có hiệu lực', '20/03/2024'],
    ['Ngày hết hiệu lực', '-'],
    ['Trích yếu', 'Về đất đai'],
    ['Tệp đính kèm', '<a href="/a.pdf">Toàn bộ văn bản</a>'],
  ];
  for (const [name, html] of [
    [
      'a table',
      `<table>${lines.map(([label, value]) => `<tr><th>${label}:</th><td>${value}</td></tr>`).join('')}</table>`,
    ],
    [
      'four cells in a row',
      `<table>${[0, 2, 4].map((at) => `<tr>${[lines[at]!, lines[at + 1]!].map(([label, value]) => `<td>${label}</td><td>${value}</td>`).join('')}</tr>`).join('')}<tr><td>${lines[6]![0]}</td><td colspan="3">${lines[6]![1]}</td></tr></table>`,
    ],
    ['a definition list', `<dl>${lines.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`],
    ['lines', `<ul>${lines.map(([label, value]) => `<li><strong>${label}:</strong> ${value}</li>`).join('')}</ul>`],
  ] as const)
    it(`reads ${name}`, () => {
      expect(sheet(html)).to.deep.equal(expected);
    });

  it('refuses lines that it does not know, and leaves other lists alone', () => {
    expect(
      readDocumentSheet(page('<dl><dt>Số hiệu<dd>1/QĐ-UBND<dt>Trích yếu<dd>A<dt>Ghi chú<dd>B</dl>')).refused,
    ).to.contain('Ghi chú');
    expect(readDocumentSheet(page('<dl><dt>Điện thoại<dd>024</dl>'))).to.deep.equal({ refused: '' });
  });
});
