import { html } from './html.mjs';

const ward = 'Phường Khương Trung';
const office = 'Văn phòng Đảng ủy – Ủy ban nhân dân phường';
const telephone = html`<a href="tel:+842400000000">(024) 0000 0000</a> (số minh họa)`;
const email = html`<a href="mailto:vanthu@khuongtrung.example">vanthu@khuongtrung.example</a>`;

// The files are illustrations: each link leads to a picture of a document.
const file = (name, size) => html`<a href="images/van-ban.svg?tep=${name}">${name}</a> (${size})`;

const article = (scene, category, title, date, views, summary) => {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(date);
  return {
    scene,
    category,
    title,
    href: 'article.html',
    date,
    at: `${day}/${month}/${year} | ${time}`,
    views: `${views} lượt xem`,
    summary,
  };
};

/** The texts of the sample pages in Vietnamese. */
export const text = {
  lang: 'vi',
  content: 'noi-dung',
  skip: 'Chuyển đến nội dung chính',
  portal: 'Cổng thông tin điện tử',
  ward,
  aside: 'Thông tin thêm',
  homeStep: { label: 'Trang chủ', href: 'home.html' },
  menu: {
    home: 'Tổng quan',
    section: 'Tin tức – Sự kiện',
    documents: 'Văn bản',
    organisation: 'Tổ chức bộ máy',
    contact: 'Liên hệ',
  },

  agency: 'Ủy ban nhân dân phường Khương Trung',
  contact: html`<p>Phường Khương Trung, Hà Nội</p>
    <p>Điện thoại: ${telephone}</p>
    <p>Thư điện tử: ${email}</p>`,
  responsible: `Chịu trách nhiệm chính: ${office}`,
  footerLinks: [
    {
      title: 'Tin tức – Sự kiện',
      links: [
        { label: 'Công tác Đảng', href: 'section.html#cong-tac-dang' },
        { label: 'Hoạt động chính quyền', href: 'section.html#chinh-quyen' },
        { label: 'Mặt trận và đoàn thể', href: 'section.html#doan-the' },
      ],
    },
    {
      title: 'Về cổng thông tin',
      links: [
        { label: 'Liên hệ', href: 'contact.html' },
        { label: 'Góp ý về cổng', href: 'contact.html#gop-y' },
        { label: 'Dữ liệu và quyền riêng tư', href: 'contact.html#rieng-tu' },
      ],
    },
  ],
  reuse: 'Ghi rõ nguồn “Cổng thông tin điện tử phường Khương Trung” khi phát hành lại thông tin từ cổng này.',
  licence: 'Trang mẫu: số giấy phép và cơ quan cấp phép ghi ở dòng này. Cập nhật ngày 27/02/2024.',

  statistics: {
    title: 'Thống kê truy cập',
    figures: [
      ['Đang online', '554'],
      ['Lượt truy cập trong tuần', '6.655'],
      ['Lượt truy cập trong tháng', '255.221'],
      ['Lượt truy cập trong năm', '384.899'],
      ['Tổng số truy cập', '2.462.134'],
    ],
  },

  rating: {
    title: 'Đánh giá mức độ hài lòng',
    question: 'Bạn có hài lòng với thông tin trên trang này không?',
    grades: [
      ['very-satisfied', 'Rất hài lòng'],
      ['satisfied', 'Hài lòng'],
      ['not-satisfied', 'Chưa hài lòng'],
    ],
    id: 'y-kien',
    comment: 'Ý kiến của bạn (không bắt buộc)',
    hint: 'Không ghi họ tên, số điện thoại, số căn cước hay thông tin cá nhân khác.',
    send: 'Gửi đánh giá',
  },

  sections: [
    {
      id: 'cong-tac-dang',
      title: 'Công tác Đảng',
      cards: [
        article(
          'hoi-nghi',
          'Nghị quyết',
          'Đảng ủy phường Khương Trung tổ chức Hội nghị học tập, quán triệt, tuyên truyền và tổ chức thực hiện Nghị quyết 23-NQ/TU',
          '2024-02-27T10:03:00+07:00',
          '73',
          'Hội nghị phổ biến các mục tiêu xây dựng xã hội học tập của thành phố đến năm 2025 và 2030.',
        ),
        article(
          'khu-pho',
          'Xây dựng Đảng',
          'Chi bộ tổ dân phố số 5 sinh hoạt chuyên đề quý I',
          '2024-02-26T08:30:00+07:00',
          '41',
        ),
        article(
          'sen',
          'Xây dựng Đảng',
          'Gặp mặt đảng viên nhận Huy hiệu 50 năm tuổi Đảng đợt 03/02',
          '2024-02-03T15:10:00+07:00',
          '1.208',
        ),
        article(
          'van-ban',
          'Kiểm tra, giám sát',
          'Kế hoạch kiểm tra, giám sát năm 2024',
          '2024-01-10T08:00:00+07:00',
          '96',
        ),
        article(
          'van-hoa',
          'Xây dựng Đảng',
          'Kết quả bầu cử chi bộ nhiệm kỳ 2025 – 2027 được công nhận',
          '2024-01-05T16:20:00+07:00',
          '310',
        ),
      ],
    },
    {
      id: 'chinh-quyen',
      title: 'Hoạt động chính quyền',
      cards: [
        article(
          '',
          '',
          'Lịch tiếp công dân tháng 3 tại trụ sở Ủy ban nhân dân phường',
          '2024-02-23T09:00:00+07:00',
          '512',
        ),
        article(
          '',
          '',
          'Thông báo thời gian cấp căn cước lưu động tại các tổ dân phố',
          '2024-02-20T14:30:00+07:00',
          '874',
        ),
      ],
    },
    {
      id: 'doan-the',
      title: 'Mặt trận và đoàn thể',
      cards: [article('', '', 'Ngày hội đọc sách của các khu dân cư', '2024-02-18T08:00:00+07:00', '188')],
    },
  ],

  home: {
    title: 'Phường Khương Trung – Cổng thông tin điện tử',
    classic: '(thẻ script cổ điển)',
    heading: 'Cổng thông tin điện tử phường Khương Trung',
    tasksLabel: 'Việc người dân thường cần',
    tasks: [
      { label: 'Tiếp công dân', note: 'Lịch tháng 3/2024', href: 'section.html#chinh-quyen' },
      { label: 'Cấp căn cước', note: 'Tại tổ dân phố', href: 'section.html#chinh-quyen' },
      { label: 'Giờ làm việc', note: 'Bộ phận một cửa', href: 'contact.html' },
      { label: 'Chỉ tiêu chung', note: 'Nghị quyết 23', href: 'article.html#muc-tieu' },
      { label: 'Góp ý, phản ánh', note: 'Gửi tới phường', href: 'contact.html#gop-y' },
    ],
  },

  section: { heading: 'Tin tức – Sự kiện', pageParameter: 'trang' },

  searchPage: {
    heading: 'Tìm kiếm',
    parameter: 'tu-khoa',
    label: 'Tìm trong cổng',
    submit: 'Tìm',
    query: 'đất đai',
    count: 'Tìm thấy 4 kết quả cho “đất đai”.',
    results: [
      [
        'documents.html',
        'Phê duyệt kế hoạch sử dụng đất năm 2024',
        'Quyết định 15/QĐ-UBND ngày 23/02/2024, lĩnh vực đất đai, đang có hiệu lực.',
      ],
      [
        'documents.html#du-thao',
        'Văn bản và dự thảo lấy ý kiến',
        'Văn bản của phường và cấp trên, trong đó có văn bản về đất đai.',
      ],
      [
        'contact.html',
        'Bộ phận một cửa: giờ làm việc',
        'Tiếp nhận hồ sơ đất đai, hộ tịch, chứng thực từ thứ Hai đến thứ Sáu.',
      ],
      ['section.html', 'Tin tức – Sự kiện', 'Tin về quản lý đất đai, xây dựng và môi trường trên địa bàn phường.'],
    ],
  },

  documentsPage: {
    heading: 'Văn bản',
    list: 'Văn bản của phường và cấp trên',
    parameters: {
      query: 'tu-khoa',
      kind: 'loai',
      year: 'nam',
      issuer: 'co-quan',
      field: 'linh-vuc',
      state: 'hieu-luc',
      sort: 'sap-xep',
    },
    columns: [
      'Số/Ký hiệu',
      'Ngày ban hành',
      'Ngày hiệu lực',
      'Ngày hết hiệu lực',
      'Trích yếu',
      'Cơ quan ban hành',
      'Lĩnh vực',
      'Thay thế cho',
      'Tệp đính kèm',
    ],
    rows: [
      [
        '15/QĐ-UBND',
        '23/02/2024',
        '10/03/2024',
        '',
        'Phê duyệt kế hoạch sử dụng đất năm 2024 trên địa bàn phường',
        'Ủy ban nhân dân phường',
        'Đất đai',
        '9/QĐ-UBND',
        file('15-qd-ubnd.pdf', '1,2 MB'),
      ],
      [
        '3/TB-UBND',
        '20/02/2024',
        '',
        '',
        'Thông báo thời gian cấp căn cước lưu động tại các tổ dân phố',
        'Ủy ban nhân dân phường',
        'Hành chính',
        '',
        file('3-tb-ubnd.pdf', '310 KB'),
      ],
      [
        '7/KH-UBND',
        '10/01/2024',
        '',
        '',
        'Kế hoạch tiếp công dân năm 2024',
        'Ủy ban nhân dân phường',
        'Tiếp công dân',
        '',
        '',
      ],
      [
        '12/BC-UBND',
        '20/12/2023',
        '',
        '',
        'Báo cáo kết quả cải cách hành chính năm 2023',
        'Ủy ban nhân dân phường',
        'Hành chính',
        '',
        file('12-bc-ubnd.pdf', '860 KB'),
      ],
      [
        '23-NQ/TU',
        '16/11/2023',
        '',
        '',
        'Tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập',
        'Thành ủy Hà Nội',
        'Giáo dục',
        '',
        file('23-nq-tu.pdf', '2,1 MB'),
      ],
      [
        '9/QĐ-UBND',
        '16/01/2023',
        '01/02/2023',
        '10/03/2024',
        'Phê duyệt kế hoạch sử dụng đất năm 2023 trên địa bàn phường',
        'Ủy ban nhân dân phường',
        'Đất đai',
        '',
        file('9-qd-ubnd.pdf', '980 KB'),
      ],
      [
        '42/2022/NĐ-CP',
        '24/06/2022',
        '15/08/2022',
        '01/07/2026',
        'Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
        'Chính phủ',
        'Thông tin và truyền thông',
        '',
        '',
      ],
      [
        '89/QĐ-TTg',
        '09/01/2013',
        '',
        '',
        'Phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2012 – 2020”',
        'Thủ tướng Chính phủ',
        'Giáo dục',
        '',
        '',
      ],
    ],
    draft: {
      id: 'du-thao',
      title: 'Dự thảo Quy chế hoạt động của Cổng thông tin điện tử phường',
      lines: [
        ['Trích yếu', 'Quy chế hoạt động của Cổng thông tin điện tử phường (văn bản minh họa)'],
        ['Cơ quan soạn thảo', office],
        ['Bắt đầu lấy ý kiến', '20/02/2024'],
        ['Kết thúc lấy ý kiến', '20/03/2024'],
        ['Tệp đính kèm', file('du-thao-quy-che.docx', '48 KB')],
      ],
    },
  },

  targetsPage: {
    heading: 'Lấy chỉ tiêu từ văn bản',
    introduction:
      'Dành cho người biên tập cổng: dán văn bản của nghị quyết hoặc kế hoạch, kiểm tra từng chỉ tiêu, rồi lấy bảng để đăng.',
    noScript: 'Công cụ này cần JavaScript. Trên dòng lệnh, dùng sen-targets.',
  },

  contactPage: {
    heading: 'Liên hệ',
    hours: {
      id: 'gio-lam-viec',
      title: 'Giờ làm việc của Bộ phận một cửa',
      text: 'Từ thứ Hai đến sáng thứ Bảy. Mang theo căn cước khi đến nộp hồ sơ.',
    },
    offices: [
      {
        id: 'co-quan',
        title: 'Cơ quan',
        lines: html`<p>Ủy ban nhân dân phường Khương Trung, Hà Nội.</p>
          <ul>
            <li>Điện thoại: ${telephone}</li>
            <li>Thư điện tử: ${email}</li>
          </ul>`,
      },
      {
        id: 'gop-y',
        title: 'Góp ý, phản ánh',
        lines: html`<p>Bài gửi đăng và góp ý về cổng: ${office}, thư điện tử ${email}.</p>`,
        form: {
          id: 'lien-he',
          name: 'Họ và tên',
          email: 'Thư điện tử',
          emailHint: 'Chúng tôi trả lời về địa chỉ này.',
          telephone: 'Số điện thoại',
          content: 'Nội dung góp ý, phản ánh',
          send: 'Gửi góp ý',
        },
      },
      {
        id: 'rieng-tu',
        title: 'Dữ liệu và quyền riêng tư',
        lines: html`<p>
          Cổng không đặt cookie và không gửi dữ liệu tới máy chủ khác. Cỡ chữ và các tùy chọn hiển thị chỉ được lưu
          trong trình duyệt của người đọc.
        </p>`,
      },
    ],
  },

  targets: {
    caption: 'Mục tiêu Nghị quyết 23-NQ/TU',
    columns: ['Chỉ tiêu', 'Đến năm 2025', 'Đến năm 2030'],
    groups: [
      {
        title: 'Xóa mù chữ và phổ cập giáo dục',
        rows: [
          ['Đạt chuẩn xóa mù chữ', 'duy trì mức độ 2', 'duy trì mức độ 2'],
          ['Biết chữ, 15–60 tuổi', 'từ 99,5% trở lên', '99,6%'],
          ['Người mới biết chữ tiếp tục học, không tái mù', '95%', '96%'],
          ['Quận, huyện, thị xã giữ vững phổ cập mầm non', '100%', '100%'],
          ['Phổ cập giáo dục tiểu học', 'duy trì mức độ 3', 'duy trì mức độ 3'],
          ['Quận, huyện, thị xã đạt chuẩn trung học cơ sở mức độ 3', '100%', '100%'],
        ],
      },
      {
        title: 'Lao động và kỹ năng',
        rows: [
          ['Lao động qua đào tạo', '75–80%', '80–85%'],
          ['– trong đó có bằng cấp, chứng chỉ', '55–60%', ''],
          ['Người trong độ tuổi lao động có năng lực thông tin', '50%', '70%'],
          ['Người trong độ tuổi lao động có kỹ năng sống', '50%', '70%'],
          ['Dân số từ 15 tuổi được đào tạo chuyên môn kỹ thuật', '50%', '60%'],
          ['– trong đó trình độ đại học trở lên', '', '15%'],
        ],
      },
      {
        title: 'Cơ sở giáo dục',
        rows: [
          ['Cơ sở giáo dục quản lý, dạy, học trên môi trường số', '80%', ''],
          ['Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin', '70%', ''],
          ['Trường công lập đạt chuẩn quốc gia', '80–85%', ''],
        ],
      },
      {
        title: 'Mô hình học tập',
        rows: [
          ['Công dân học tập', '50%', ''],
          ['Người dân có kỹ năng số', '50%', ''],
          ['Gia đình, dòng họ, cộng đồng học tập', '60%', ''],
          ['Đơn vị học tập', '50%', ''],
          ['Quận, huyện, thị xã đạt danh hiệu huyện học tập', '40%', ''],
        ],
      },
    ],
  },

  article: {
    short: 'Hội nghị quán triệt Nghị quyết 23-NQ/TU',
    issuer: 'Văn phòng Đảng ủy',
    documentParameter: 'van-ban',
    category: 'Nghị quyết',
    title:
      'Đảng ủy phường Khương Trung tổ chức Hội nghị học tập, quán triệt, tuyên truyền và tổ chức thực hiện Nghị quyết 23-NQ/TU',
    at: '27/02/2024 | 10:03',
    views: '73 lượt xem',
    summary:
      'Sáng 23/02/2024, Đảng ủy phường giới thiệu tới toàn Đảng bộ các mục tiêu khuyến học, khuyến tài và xây dựng xã hội học tập mà thành phố đặt ra cho các năm 2025 và 2030.',
    before: html`<h2>Hội nghị</h2>
      <p>
        Hội nghị do Bí thư Đảng ủy chủ trì, có Thường trực Đảng ủy, Ban Chấp hành Đảng bộ, lãnh đạo Ủy ban nhân dân,
        trưởng các đoàn thể, bí thư chi bộ, tổ trưởng tổ dân phố và trưởng ban công tác mặt trận các khu dân cư cùng dự.
      </p>
      <figure>
        <img src="images/hoi-nghi.svg" alt="Hình vẽ một hội nghị, thay cho ảnh chụp" width="720" height="480" />
        <figcaption>Hình minh họa của trang mẫu, không phải ảnh chụp hội nghị.</figcaption>
      </figure>
      <p>
        Nghị quyết 23-NQ/TU do Ban Thường vụ Thành ủy Hà Nội ban hành ngày 16/11/2023, về tăng cường sự lãnh đạo của
        Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập từ nay đến năm 2030, tầm nhìn đến năm
        2045.
      </p>

      <h2>Kết quả giai đoạn trước</h2>
      <p>
        Bốn mục tiêu cơ bản của đề án xã hội học tập giai đoạn 2012 – 2020, ban hành theo Quyết định số 89/QĐ-TTg ngày
        09/01/2013, đã hoàn thành; nhiều chỉ tiêu của thành phố cao hơn mức chung cả nước. Mọi xã, phường, thị trấn đạt
        chuẩn phổ cập tiểu học và phổ cập trung học cơ sở mức độ 3.
      </p>
      <p>
        Nghị quyết cũng chỉ rõ tồn tại, hạn chế: có đơn vị làm chưa đồng bộ, chưa quyết liệt; một số chi hội, ban khuyến
        học hoạt động hình thức, chậm đổi mới; quỹ khuyến học còn thấp so với tiềm năng; việc lập tổ chức khuyến học,
        đơn vị học tập ở một số cơ quan còn khó.
      </p>

      <h2>Quan điểm chỉ đạo</h2>
      <p>
        Khuyến học, khuyến tài và học tập suốt đời được xác định là nhiệm vụ chính trị quan trọng của cả hệ thống. Người
        đứng đầu cấp ủy, chính quyền chịu trách nhiệm trước hết; đảng viên và gia đình đảng viên đi đầu trong các danh
        hiệu công dân học tập, gia đình học tập, đơn vị học tập. Doanh nghiệp là nơi đào tạo và đào tạo lại người lao
        động; mỗi người tự học, nhất là kỹ năng số.
      </p>`,
    targetsId: 'muc-tieu',
    targetsTitle: 'Mục tiêu đến năm 2025 và 2030',
    after: html`<h2>Tổ chức thực hiện</h2>
      <p>
        Kết luận hội nghị, Đảng ủy phường yêu cầu chính quyền, Mặt trận Tổ quốc, các tổ chức chính trị – xã hội và chi
        bộ trực thuộc phổ biến nghị quyết tới cán bộ, đảng viên, công chức, viên chức và nhân dân; hằng năm kiểm tra,
        giám sát, sơ kết và rút kinh nghiệm.
      </p>`,
    previous: 'Chi bộ tổ dân phố số 5 sinh hoạt chuyên đề quý I',
  },

  schedulePage: {
    heading: 'Lịch công tác',
    title: 'Lịch công tác tuần 10 của lãnh đạo phường (02/03 – 08/03/2026)',
    personParameter: 'lanh-dao',
    weekParameter: 'tuan',
    periods: 'Các tuần khác',
    previous: 'Tuần 09',
    next: 'Tuần 11',
    note: 'Lịch minh họa của trang mẫu. Lịch này thay cho giấy mời; việc phát sinh được cập nhật trên trang này.',
    columns: ['Ngày', 'Buổi', 'Thời gian', 'Nội dung', 'Lãnh đạo', 'Địa điểm'],
    days: [
      {
        day: 'Thứ Hai<br />02/03',
        sessions: [
          [
            'Sáng',
            [
              '08 giờ 00’',
              'Họp giao ban đầu tuần',
              'Chủ tịch UBND phường<br />Phó Chủ tịch UBND phường',
              'Phòng họp số 1',
            ],
            ['10 giờ 00’', 'Làm việc với Ủy ban Mặt trận Tổ quốc Việt Nam phường', 'Bí thư Đảng ủy', 'Phòng họp số 2'],
          ],
          [
            'Chiều',
            ['14 giờ 00’', 'Kiểm tra công tác phòng cháy, chữa cháy', 'Phó Chủ tịch UBND phường', 'Tổ dân phố số 5'],
          ],
        ],
      },
      {
        day: 'Thứ Ba<br />03/03',
        sessions: [
          ['Sáng', ['07h30 – 11h30', 'Tiếp công dân định kỳ', 'Chủ tịch UBND phường', 'Phòng tiếp công dân']],
          ['Chiều', ['', 'Làm việc tại cơ quan', 'Chủ tịch HĐND phường', '']],
        ],
      },
      {
        day: 'Thứ Tư<br />04/03',
        sessions: [
          [
            'Sáng',
            [
              '08h30',
              'Dự hội nghị trực tuyến của thành phố về chuyển đổi số (đổi lịch)',
              'Bí thư Đảng ủy<br />Chủ tịch UBND phường',
              'Hội trường tầng 3',
            ],
          ],
          [
            'Chiều',
            ['14g00', 'Nghe báo cáo tiến độ giải phóng mặt bằng', 'Phó Chủ tịch UBND phường', 'Phòng họp số 1'],
          ],
        ],
      },
      {
        day: 'Thứ Năm<br />05/03',
        sessions: [
          [
            'Sáng',
            [
              '08h00',
              'Giám sát việc trả lời kiến nghị của cử tri',
              'Chủ tịch HĐND phường',
              'Nhà văn hóa tổ dân phố số 2',
            ],
          ],
        ],
      },
      {
        day: 'Thứ Sáu<br />06/03',
        sessions: [
          ['Sáng', ['09h00', 'Họp thường kỳ Ủy ban nhân dân phường', 'Chủ tịch UBND phường', 'Hội trường tầng 3']],
          ['Tối', ['19h30', 'Sinh hoạt với chi bộ tổ dân phố số 7', 'Bí thư Đảng ủy', 'Nhà văn hóa tổ dân phố số 7']],
        ],
      },
    ],
  },

  organisationPage: {
    heading: 'Tổ chức bộ máy',
    title: 'Đơn vị và người phụ trách',
    parameter: 'tim',
    note: 'Tên người, số điện thoại và nhiệm vụ của trang mẫu là minh họa.',
    units: [
      {
        name: 'Đảng ủy phường',
        people: [
          ['Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân phường: Ông Nguyễn Văn A', 'Nhiệm vụ: lãnh đạo chung'],
          ['Phó Bí thư Thường trực Đảng ủy: Bà Trần Thị B', 'Nhiệm vụ: xây dựng Đảng; khối vận'],
        ],
        units: [{ name: 'Văn phòng Đảng ủy' }, { name: 'Ban Xây dựng Đảng' }],
      },
      {
        name: 'Ủy ban nhân dân phường',
        lines: ['Điện thoại: 024 3853 0000', 'Địa chỉ: tầng 2, trụ sở phường'],
        people: [
          [
            'Chủ tịch Ủy ban nhân dân phường: Ông Lê Văn C',
            'Nhiệm vụ: phụ trách chung; tổ chức bộ máy; cải cách hành chính',
            'Lịch tiếp công dân: sáng thứ Năm hằng tuần, phòng tiếp công dân',
          ],
          [
            'Phó Chủ tịch Ủy ban nhân dân phường: Bà Phạm Thị D',
            'Nhiệm vụ: văn hóa, giáo dục, y tế, an sinh xã hội',
            'Lịch tiếp công dân: chiều thứ Ba hằng tuần',
          ],
          ['Phó Chủ tịch Ủy ban nhân dân phường: Khuyết', 'Nhiệm vụ: kinh tế, đô thị, đất đai'],
        ],
        units: [
          {
            name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
            lines: ['Tổng hợp, văn thư, chuyển đổi số'],
            people: [['Chánh Văn phòng: Ông Hoàng Văn E', 'Điện thoại: 024 3853 0002']],
          },
          {
            name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
            lines: ['Đất đai, môi trường', 'Xây dựng, giao thông'],
            people: [
              ['Phó Trưởng phòng phụ trách: Bà Vũ Thị G', 'Điện thoại: 024 3853 0003'],
              ['Công chức địa chính: Ông Đỗ Văn H', 'Nhiệm vụ: cấp giấy chứng nhận quyền sử dụng đất'],
            ],
          },
          {
            name: 'Phòng Văn hóa – Xã hội',
            lines: ['Giáo dục, y tế, lao động, người có công'],
            people: [['Trưởng phòng: Bà Ngô Thị K']],
          },
          {
            name: 'Trung tâm Phục vụ hành chính công',
            lines: ['Tiếp nhận và trả kết quả thủ tục hành chính', 'Địa chỉ: tầng 1, trụ sở phường'],
            people: [['Giám đốc: Ông Bùi Văn L', 'Nhiệm vụ: hộ tịch, khai sinh, chứng thực']],
          },
        ],
      },
      {
        name: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường',
        people: [['Chủ tịch: Bà Lý Thị M', 'Nhiệm vụ: giám sát, phản biện xã hội']],
        units: [{ name: 'Hội Liên hiệp Phụ nữ' }, { name: 'Hội Cựu chiến binh' }, { name: 'Đoàn Thanh niên' }],
      },
    ],
  },
};
