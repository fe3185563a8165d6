import { expect } from 'chai';
import { readProgramme, readTarget } from '../readers/read-targets.js';
import { validateProgramme, validateTarget } from '../readers/schemas.js';
import { lines } from '../testing/target-lines.js';
import { extractTargets, toProgramme, type ExtractOptions } from './extract-targets.js';

const read = (text: string, options?: ExtractOptions) => lines(extractTargets(text, options).targets);

/** Text -> the lines that it gives. */
type Cases = Record<string, string[]>;
const check = (cases: Cases) => {
  for (const [text, expected] of Object.entries(cases)) it(text, () => expect(read(text)).to.deep.equal(expected));
};

describe('extractTargets', () => {
  describe('bounds', () =>
    check({
      'Đến năm 2030, tỷ lệ hộ nghèo dưới 1%': ['Tỷ lệ hộ nghèo: 2030 <1 %'],
      'Đến năm 2030, tỷ lệ hộ nghèo còn 1%': ['Tỷ lệ hộ nghèo: 2030 ≤1 %'],
      'Đến năm 2030, tỷ lệ hồ sơ trễ hạn không quá 1,5%': ['Tỷ lệ hồ sơ trễ hạn: 2030 ≤1.5 %'],
      'Đến năm 2030, tỷ lệ che phủ rừng đạt 42%': ['Tỷ lệ che phủ rừng: 2030 42 %'],
      'Đến năm 2030, tỷ lệ che phủ rừng đạt từ 42% trở lên': ['Tỷ lệ che phủ rừng: 2030 ≥42 %'],
      'Đến năm 2030, tỷ lệ che phủ rừng trên 42%': ['Tỷ lệ che phủ rừng: 2030 >42 %'],
      'Đến năm 2030, kinh tế số chiếm khoảng 30% GRDP': ['Kinh tế số: 2030 ~30 % GRDP'],
      'Đến năm 2030, tỷ lệ lao động qua đào tạo đạt 75 -80%': ['Tỷ lệ lao động qua đào tạo: 2030 75-80 %'],
      'Đến năm 2030, tỷ lệ cây xanh ≥ 10 m2/người': ['Tỷ lệ cây xanh: 2030 ≥10 m2/người'],
    }));

  describe('units', () =>
    check({
      'Phấn đấu năm 2030 thu nhập bình quân đầu người đạt trên 60 triệu đồng/người/năm': [
        'Thu nhập bình quân đầu người: 2030 >60 triệu đồng/người/năm',
      ],
      'Phấn đấu năm 2030 thu ngân sách đạt 12.800 tỷ đồng': ['Thu ngân sách: 2030 12800 tỷ đồng'],
      'Phấn đấu năm 2030 tổng thu đạt 438,608 tỷ đồng': ['Tổng thu: 2030 438.608 tỷ đồng'],
      'Đến năm 2030, tỷ suất tử vong trẻ em dưới 5 tuổi dưới 15‰': ['Tỷ suất tử vong trẻ em dưới 5 tuổi: 2030 <15 ‰'],
      'Đến năm 2030 đạt 35 giường bệnh/10.000 dân': ['Giường bệnh: 2030 35 giường bệnh/10.000 dân'],
      'Đến năm 2030 tuổi thọ trung bình đạt 76 tuổi': ['Tuổi thọ trung bình: 2030 76 tuổi'],
    }));

  describe('deadlines', () => {
    check({
      'Tỷ lệ nữ giám đốc đạt ít nhất 27% vào năm 2025 và 30% vào năm 2030': [
        'Tỷ lệ nữ giám đốc: 2025 ≥27 %',
        'Tỷ lệ nữ giám đốc: 2030 30 %',
      ],
      'Đến năm 2025 đạt 50% và đến năm 2030 đạt trên 65% cơ quan có lãnh đạo là nữ': [
        'Cơ quan có lãnh đạo là nữ: 2025 50 %',
        'Cơ quan có lãnh đạo là nữ: 2030 >65 %',
      ],
      'Phấn đấu đến ngày 30/6/2026 giải ngân trên 60% kế hoạch vốn': ['Giải ngân kế hoạch vốn: 2026-06-30 >60 %'],
      'Các chỉ tiêu nhiệm kỳ 2025–2030\n- Kết nạp 60 đảng viên': ['Kết nạp đảng viên: 2030 60 đảng viên'],
      'Mục tiêu giai đoạn 2021-2025\n1. Tỷ lệ a b: 5%\nMục tiêu giai đoạn 2026-2030\n1. Tỷ lệ a b: 8%': [
        'Tỷ lệ a b: 2025 5 %',
        'Tỷ lệ a b: 2030 8 %',
      ],
      'Kế hoạch đến năm 2025, tầm nhìn đến năm 2045\n- Tỷ lệ hộ dân dùng nước sạch: 90%': [
        'Tỷ lệ hộ dân dùng nước sạch: 2025 90 %',
      ],
      'Mục tiêu quý III/2026\n- Trồng 500 cây xanh': ['Trồng cây xanh: 2026-09-30 500 cây xanh'],
    });

    it('takes no year before the period of the text for a deadline', () =>
      expect(
        read(
          'Phường có từ năm 1994. Nghị quyết nhiệm kỳ 2025-2030. Phường có trụ sở mới năm 2021. Phấn đấu thu ngân sách đạt 60 tỷ đồng.',
        ),
      ).to.deep.equal(['Thu ngân sách: 2030 60 tỷ đồng']));
    it('keeps a figure without a deadline in words, and says so', () => {
      const { targets, problems } = extractTargets('Phấn đấu tỷ lệ hộ gia đình văn hóa đạt từ 95% trở lên');
      expect(targets[0]!.milestones).to.deep.equal([]);
      expect(targets[0]!.undated).to.include({ bound: 'at-least', value: 95 });
      expect(targets[0]!.qualitative).to.contain('95%');
      expect(problems).to.have.length(1);
      expect(validateTarget(targets[0])).to.have.property('problems').that.is.empty;
    });
    it('takes the deadline that the caller gives for those', () =>
      expect(read('Phấn đấu tỷ lệ hộ gia đình văn hóa đạt 95%', { defaultDue: 2030 })).to.deep.equal([
        'Tỷ lệ hộ gia đình văn hóa: 2030 95 %',
      ]));
    it('takes a sentence without a cue for a promise if it lies ahead', () => {
      const text = 'Tổng mức bán lẻ năm 2030 đạt 4.200 tỷ đồng. Hội nghị bế mạc.';
      expect(read(text)).to.deep.equal([]);
      expect(read(text, { now: '2026-01-01' })).to.deep.equal(['Tổng mức bán lẻ: 2030 4200 tỷ đồng']);
      expect(read(text, { now: new Date('2031-01-01') })).to.deep.equal([]);
    });
  });

  describe('changes and levels', () =>
    check({
      'Đến năm 2030, giảm tỷ lệ hộ nghèo bình quân 1-1,5%/năm': ['Giảm tỷ lệ hộ nghèo bình quân: 2030 −1-1.5 %/năm'],
      'Đến năm 2030, thu ngân sách tăng bình quân 8,5%/năm': ['Thu ngân sách tăng bình quân: 2030 +8.5 %/năm'],
      'Đến năm 2030, tỷ lệ hộ nghèo giảm xuống còn 2%': ['Tỷ lệ hộ nghèo: 2030 ≤2 %'],
      'Đến năm 2030, tỷ lệ hộ nghèo giảm dưới 2%': ['Tỷ lệ hộ nghèo: 2030 <2 %'],
      'Phấn đấu nâng tỷ lệ rác thải được thu gom từ 80% năm 2020 lên 95% năm 2030': [
        'Tỷ lệ rác thải được thu gom: 2030 95 %',
      ],
      'Đến năm 2030 thu nhập tăng ít nhất 1,5 lần so với năm 2020': ['Thu nhập tăng: 2030 +≥1.5 lần'],
    }));

  describe('fractions and zero', () =>
    check({
      'Đến năm 2030 có 4/9 thôn đạt chuẩn nông thôn mới': ['Thôn đạt chuẩn nông thôn mới: 2030 4/9 thôn'],
      'Phấn đấu 2/3 số phường đạt chuẩn đô thị văn minh vào năm 2030': [
        'Phường đạt chuẩn đô thị văn minh: 2030 2/3 phần ba số phường',
      ],
      'Phấn đấu đến năm 2030 không còn hộ nghèo': ['Hộ nghèo: 2030 ≤0 hộ'],
    }));

  describe('parts and groups', () => {
    check({
      'Đến năm 2030, lao động qua đào tạo đạt 75%, trong đó có bằng cấp đạt 35%; tỷ lệ thất nghiệp dưới 3%': [
        'Lao động qua đào tạo: 2030 75 %',
        '– Bằng cấp: 2030 35 %',
        'Tỷ lệ thất nghiệp: 2030 <3 %',
      ],
      'Mục tiêu đến năm 2030:\n- Hộ dùng nước sạch đạt 90%. Trong đó:\n+ Đô thị đạt 98%;\n+ Nông thôn đạt 82%.\n- Tỷ lệ phân loại rác đạt 60%':
        [
          'Hộ dùng nước sạch: 2030 90 %',
          '– Đô thị: 2030 98 %',
          '– Nông thôn: 2030 82 %',
          'Tỷ lệ phân loại rác: 2030 60 %',
        ],
      'Nghị quyết đề ra 24 chỉ tiêu năm 2030; trong đó, GRDP tăng 7%, tỷ lệ đô thị hóa đạt 40%': [
        'GRDP tăng: 2030 +7 %',
        'Tỷ lệ đô thị hóa: 2030 40 %',
      ],
    });
    it('names the group of each target', () => {
      const { targets } = extractTargets(
        'Chỉ tiêu năm 2030\n1. Về kinh tế (2 chỉ tiêu)\n- Thu ngân sách: 60 tỷ đồng\n2. Về xã hội:\n- Tỷ lệ hộ nghèo: dưới 1%',
      );
      expect(targets.map(({ group }) => group)).to.deep.equal(['Kinh tế', 'Xã hội']);
      expect(toProgramme(targets, 'Nghị quyết').groups.map(({ label }) => label)).to.deep.equal(['Kinh tế', 'Xã hội']);
    });
    it('gives a target that is said twice once', () =>
      expect(
        read('Năm 2025, phấn đấu tỷ lệ hộ nghèo dưới 1,5%. Chỉ tiêu năm 2025: tỷ lệ hộ nghèo dưới 1,5%.'),
      ).to.have.length(1));
    it('reports two figures for one target and deadline', () =>
      expect(
        extractTargets('Chỉ tiêu năm 2025:\n- Tỷ lệ đô thị hóa đạt 40%\n- Tỷ lệ đô thị hóa đạt 45%').problems,
      ).to.have.length(1));
  });

  describe('what is no target', () => {
    const none = (text: string) => it(text, () => expect(read(text)).to.deep.equal([]));
    none('Nhiệm kỳ qua, thu nhập bình quân đầu người đạt 50 triệu đồng/người/năm; tỷ lệ hộ nghèo còn 1%.');
    none('Năm 2023, thu ngân sách ước đạt 312 tỷ đồng, tăng 4,8% so với cùng kỳ, đạt 117% dự toán.');
    none('Đến nay, 100% tuyến đường trong xã đã được bê tông hóa.');
    none('Đến năm 2030, thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 và khoản 2 Điều 34 Luật số 63/2020/QH14.');
    none('Đến năm 2030, duy trì phổ cập giáo dục tiểu học mức độ 3 cho trẻ từ 6 đến 14 tuổi.');
    none('Đại hội đề ra 17 chỉ tiêu, 5 nhiệm vụ trọng tâm và 3 khâu đột phá nhiệm kỳ 2025-2030.');
    none('Sáng 25/7, dự Đại hội có 225 đại biểu đại diện cho 3.900 đảng viên.');
    none('');
  });

  describe('dirty text', () => {
    const clean = 'Đến năm 2030, tỷ lệ hộ dân dùng nước sạch đạt 90 - 95%; kết nạp 60 đảng viên.';
    const expected = read(clean);
    it('is read as the clean one: decomposed, other spaces and dashes, soft hyphens, wrapped lines', () => {
      expect(expected).to.have.length(2);
      for (const dirty of [
        clean.normalize('NFD'),
        clean.replaceAll(' ', '\u00a0'),
        clean.replace('-', '–'),
        clean.replace('nước', 'nư\u00adớc'),
        clean.replace('dân dùng', 'dân\ndùng'),
        clean.replace('năm 2030', 'năm2030'),
        clean.replace('95%', '95 %'),
        // Of text out of old PDFs.
        clean.replaceAll('ư', 'ƣ'),
        clean.replace('; kết', ';kết'),
        `\ufeff${clean}`,
      ])
        expect(read(dirty), JSON.stringify(dirty)).to.deep.equal(expected);
    });
    it('keeps offsets of the given text', () => {
      const text = `Mở đầu.\u00ad ${clean}`.normalize('NFD');
      const { targets } = extractTargets(text);
      const [milestone] = targets[0]!.milestones;
      expect(text.slice(...milestone!.span)).to.equal('90 - 95%');
      expect(text.slice(...targets[0]!.span).normalize('NFC')).to.equal('tỷ lệ hộ dân dùng nước sạch đạt 90 - 95%');
    });
    it('reads HTML, and gives the text that offsets refer to', () => {
      const { targets, text } = extractTargets(
        '<style>p{width:5%}</style><p class=MsoNormal>&#272;&#7871;n n&#259;m 2030,&nbsp;tỷ lệ <b>hộ nghèo</b> dưới 1%<o:p></o:p></p><ul><li>Kết nạp 60 đảng viên</li></ul>',
      );
      expect(lines(targets)).to.deep.equal(['Tỷ lệ hộ nghèo: 2030 <1 %', 'Kết nạp đảng viên: 2030 60 đảng viên']);
      expect(text.slice(...targets[0]!.milestones[0]!.span)).to.equal('1%');
    });
    it('reads tables in HTML and in text, without the column of results', () => {
      const expectedRows = ['Tỷ lệ hộ nghèo: 2025 <1 %', 'Số bác sĩ: 2025 9 người'];
      expect(
        read(
          '<table><tr><th>TT</th><th>Chỉ tiêu</th><th>ĐVT</th><th>Thực hiện 2020</th><th>Đến năm 2025</th></tr><tr><td>1</td><td><p>Tỷ lệ hộ nghèo</p></td><td>%</td><td>2</td><td>&lt; 1</td></tr><tr><td>2</td><td>Số bác sĩ</td><td>người</td><td>7</td><td>9</td></tr></table>',
        ),
      ).to.deep.equal(expectedRows);
      expect(
        read(
          'TT | Chỉ tiêu | ĐVT | Thực hiện 2020 | Đến năm 2025\n1 | Tỷ lệ hộ nghèo | % | 2 | < 1\n2 | Số bác sĩ | người | 7 | 9',
        ),
      ).to.deep.equal(expectedRows);
    });
    it('takes “<” in text for a sign', () =>
      expect(read('Chỉ tiêu năm 2030: tỷ lệ hộ nghèo < 1%')).to.deep.equal(['Tỷ lệ hộ nghèo: 2030 <1 %']));
  });

  it('gives what the board takes as it is', () => {
    const { targets } = extractTargets(
      'Đến năm 2030: tỷ lệ hộ nghèo giảm 1-1,5%/năm; 4/9 thôn đạt chuẩn; lao động qua đào tạo đạt 75%, trong đó nữ đạt 35%.',
    );
    const programme = toProgramme(targets, 'Nghị quyết');
    expect(validateProgramme(programme).problems).to.deep.equal([]);
    const given: unknown[] = [];
    readProgramme(programme, (...problem) => given.push(problem));
    for (const target of targets) {
      expect(validateTarget(target).problems).to.deep.equal([]);
      const same = readTarget(target)!;
      expect(same.milestones.map(({ due, bound }) => [due, bound])).to.deep.equal(
        target.milestones.map(({ due, bound }) => [due, bound]),
      );
    }
    expect(given).to.deep.equal([]);
  });

  it('says which rule found what, and why the rest was refused', () => {
    const steps: string[] = [];
    extractTargets('Đến năm 2030, 100% trường đạt chuẩn mức độ 2; năm 2020 đã đạt 50%.', {
      trace: ({ text, rule, reason }) => steps.push(`${text} ${rule ?? reason}`),
    });
    expect(steps).to.include('100% figure-first');
    expect(steps).to.include('50% a result');
  });

  it('reads nothing from text without diacritics, and says so', () => {
    const { targets, problems } = extractTargets('Den nam 2030, ty le ho ngheo duoi 2%');
    expect(targets).to.deep.equal([]);
    expect(problems.join()).to.include('diacritics');
  });

  it('keeps names that HTML writes with character references', () =>
    expect(
      read(
        '<p>&#272;&#7871;n n&abreve;m 2030, thu nh&#7853;p &ETH;&agrave; &#272;&ocirc;ng &ge; 75&ndash;80 tri&#7879;u &#273;&#7891;ng</p>',
      ),
    ).to.deep.equal(read('Đến năm 2030, thu nhập Đà Đông ≥ 75–80 triệu đồng')));
});
