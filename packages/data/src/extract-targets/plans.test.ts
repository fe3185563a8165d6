import { expect } from 'chai';
import { lines } from '../testing/target-lines.js';
import { extractTargets } from './extract-targets.js';

const read = (text: string) => lines(extractTargets(text).targets);
const check = (cases: Record<string, string[]>) => {
  for (const [text, expected] of Object.entries(cases)) it(text, () => expect(read(text)).to.deep.equal(expected));
};

// Patterns that public plans use; each was misread once.
describe('extractTargets reads plans as they are written', () => {
  describe('a level beside its growth', () =>
    check({
      'Đến năm 2031, thu phí chợ tăng bình quân 12%/năm, đạt trên 3 tỷ đồng vào năm 2031': [
        'Thu phí chợ tăng bình quân: 2031 +12 %/năm',
        'Thu phí chợ: 2031 >3 tỷ đồng',
      ],
      'Đến năm 2031, tỷ lệ hộ cận nghèo giảm bình quân 1,2%/năm, còn dưới 2%': [
        'Tỷ lệ hộ cận nghèo giảm bình quân: 2031 −1.2 %/năm',
        'Tỷ lệ hộ cận nghèo: 2031 <2 %',
      ],
      'Đến năm 2031, sản lượng chè tăng trưởng 15%/năm, chiếm 30% tổng sản lượng cây công nghiệp': [
        'Sản lượng chè tăng trưởng: 2031 +15 %/năm',
        'Sản lượng chè: 2031 30 %',
      ],
      'Đến năm 2031, tốc độ tăng giá trị tăng thêm bình quân 7%': ['Tốc độ tăng giá trị tăng thêm bình quân: 2031 7 %'],
      'Đến năm 2031, đóng góp của năng suất vào tăng trưởng đạt trên 45%': [
        'Đóng góp của năng suất vào tăng trưởng: 2031 >45 %',
      ],
      'Đến năm 2031, tăng trưởng khu vực dịch vụ từ 9% trở lên': ['Tăng trưởng khu vực dịch vụ: 2031 ≥9 %'],
    }));

  describe('changes of each year', () =>
    check({
      'Phấn đấu đến năm 2031 tỷ lệ hộ nghèo giảm bình quân mỗi năm 2%': [
        'Tỷ lệ hộ nghèo giảm bình quân: 2031 −2 %/năm',
      ],
      'Phấn đấu đến năm 2031 doanh thu làng nghề tăng bình quân hàng năm khoảng 9% - 10%': [
        'Doanh thu làng nghề tăng bình quân: 2031 +9-10 %/năm',
      ],
      'Phấn đấu đến năm 2031 tỷ lệ hộ cận nghèo giảm thêm 1%': ['Tỷ lệ hộ cận nghèo giảm: 2031 −1 %'],
      'Mục tiêu đến năm 2031: giảm 20% số thôn chưa có đường bê tông; 40% số ngầm tràn so với năm 2026': [
        'Giảm thôn chưa có đường bê tông: 2031 −20 %',
        'Giảm ngầm tràn: 2031 −40 %',
      ],
    }));

  describe('“lần lượt” and “đối với”', () =>
    check({
      'Phấn đấu tỷ lệ đô thị hóa năm 2027 và 2031 lần lượt đạt 45% và 50%': [
        'Tỷ lệ đô thị hóa: 2027 45 %',
        'Tỷ lệ đô thị hóa: 2031 50 %',
      ],
      'Đến năm 2031, tỷ lệ hộ dùng nước máy ở phường, xã lần lượt đạt 98% và 85%': [
        'Tỷ lệ hộ dùng nước máy ở phường: 2031 98 %',
        'Tỷ lệ hộ dùng nước máy ở xã: 2031 85 %',
      ],
      'Đến năm 2031, tỷ lệ rác được phân loại đạt trên 60% đối với khu dân cư mới và 30% đối với các khu còn lại': [
        'Tỷ lệ rác được phân loại đối với khu dân cư mới: 2031 >60 %',
        'Tỷ lệ rác được phân loại đối với các khu còn lại: 2031 30 %',
      ],
    }));

  describe('figures in words', () =>
    check({
      'Đến năm 2031, thu nhập của nông dân tăng gấp đôi so với năm 2026': ['Thu nhập của nông dân tăng: 2031 +2 lần'],
      'Đến năm 2031, doanh thu bán hàng trực tuyến gấp ba lần năm 2026': ['Doanh thu bán hàng trực tuyến: 2031 +3 lần'],
      'Đến năm 2031, sản lượng cá lồng gấp 1,5 lần năm 2026': ['Sản lượng cá lồng: 2031 +1.5 lần'],
      'Đến năm 2031, giảm một nửa số hộ nghèo': ['Giảm hộ nghèo: 2031 −1/2 phần hai số hộ nghèo'],
      'Đến năm 2031, hơn một nửa số thôn có nhà văn hóa': ['Thôn có nhà văn hóa: 2031 >1/2 phần hai số thôn'],
    }));

  describe('deadlines', () =>
    check({
      'Chiến lược phấn đấu 60% trưởng thôn là nữ vào năm 2027 và 75% vào năm 2031': [
        'Trưởng thôn là nữ: 2027 60 %',
        'Trưởng thôn là nữ: 2031 75 %',
      ],
      'Mục tiêu giai đoạn 2026-31: tỷ lệ thôn thông minh đạt 20%': ['Tỷ lệ thôn thông minh: 2031 20 %'],
      'Giai đoạn 2026-2031, phấn đấu tỷ lệ hộ có xe điện đạt 20%. Giai đoạn đến năm 2045, tỷ lệ hộ có xe điện đạt 90%':
        ['Tỷ lệ hộ có xe điện: 2031 20 %', 'Tỷ lệ hộ có xe điện: 2045 90 %'],
      'HĐND xã khóa II, nhiệm kỳ 2026-2031, họp phiên thứ ba về nhiệm vụ năm 2027. Theo đó, phấn đấu thu ngân sách đạt 12 tỷ đồng':
        ['Thu ngân sách: 2027 12 tỷ đồng'],
      'Mục tiêu năm 2027 cao hơn so với kết quả năm 2026: chỉ số hài lòng đạt 92%': ['Chỉ số hài lòng: 2027 92 %'],
      'Đến năm 2031, tốc độ tăng năng suất bình quân 6%/năm; trong đó giai đoạn 2028-2031 đạt trên 7%/năm': [
        'Tốc độ tăng năng suất bình quân: 2031 6 %/năm',
        '– Tốc độ tăng năng suất bình quân giai đoạn 2028-2031: 2031 >7 %/năm',
      ],
    }));

  describe('bounds', () =>
    check({
      'Đến năm 2031, tỷ lệ trẻ em thuộc hộ nghèo đi học mẫu giáo 92%': [
        'Tỷ lệ trẻ em thuộc hộ nghèo đi học mẫu giáo: 2031 92 %',
      ],
      'Đến năm 2031, tỷ lệ thất thoát nước sạch 14%': ['Tỷ lệ thất thoát nước sạch: 2031 ≤14 %'],
      'Đến năm 2031, tốc độ tăng giá trị chăn nuôi khoảng 5-6%, phấn đấu 7-8%': [
        'Tốc độ tăng giá trị chăn nuôi: 2031 5-6 %',
        'Tốc độ tăng giá trị chăn nuôi (phấn đấu): 2031 7-8 %',
      ],
    }));

  describe('names', () =>
    check({
      'Ở bậc mầm non, tỷ lệ trẻ được ăn bán trú đến năm 2031 đạt 99%': ['Tỷ lệ trẻ được ăn bán trú: 2031 99 %'],
      'Mục tiêu của đề án là đến năm 2031 nâng tỷ lệ che phủ rừng lên 50%': ['Tỷ lệ che phủ rừng: 2031 50 %'],
      'Theo chỉ tiêu của chương trình, đến năm 2031 trên 80% thanh niên được tư vấn nghề': [
        'Thanh niên được tư vấn nghề: 2031 >80 %',
      ],
      'Phấn đấu đến năm 2031, 96% rác thải ở chợ được thu gom, xử lý đúng quy định, 40% rác hữu cơ được ủ phân': [
        'Rác thải ở chợ được thu gom, xử lý đúng quy định: 2031 96 %',
        'Rác hữu cơ được ủ phân: 2031 40 %',
      ],
      'Phấn đấu đến năm 2031 có 12 sản phẩm đạt 4 sao; 100% trường có đủ 3 phòng học bộ môn': [
        'Sản phẩm đạt 4 sao: 2031 12 sản phẩm',
        'Trường có đủ 3 phòng học bộ môn: 2031 100 %',
      ],
      'Hoàn thành thủ tục để đến năm 2031 xây dựng 2 ha công viên': ['Xây dựng công viên: 2031 2 ha'],
      'Tỷ lệ điện mặt trời trong tổng tiêu thụ dự kiến đạt 15-20% vào năm 2031': [
        'Tỷ lệ điện mặt trời trong tổng tiêu thụ: 2031 15-20 %',
      ],
      'Đến năm 2031, duy trì tỷ lệ 100% thôn có quy hoạch': ['Thôn có quy hoạch: 2031 100 %'],
      'Đến năm 2031, trồng 5 ha rừng [2 ha rừng ngập mặn]': ['Trồng rừng: 2031 5 ha'],
      'Hằng năm, có ít nhất 300 thanh niên được học nghề; đến năm 2031, 120 vận động viên đạt đẳng cấp': [
        'Thanh niên được học nghề: 2031 ≥300 thanh niên/năm',
        'Vận động viên đạt đẳng cấp: 2031 120 vận động viên',
      ],
    }));

  it('reads a table with one column of a plan, with the year of its title', () =>
    expect(
      read(
        'Chỉ tiêu năm 2027 của xã:\nSTT | Chỉ tiêu | Kế hoạch |\n1 | Thu ngân sách | 12 tỷ đồng |\n2 | Tỷ lệ hộ nghèo | giảm 0,5-1% |\n3 | Tỷ lệ hộ có nước máy | 70%, phấn đấu 75% |',
      ),
    ).to.deep.equal([
      'Thu ngân sách: 2027 12 tỷ đồng',
      'Tỷ lệ hộ nghèo giảm: 2027 −0.5-1 %',
      'Tỷ lệ hộ có nước máy: 2027 70 %',
    ]));

  describe('results are no targets', () => {
    const none = (text: string) => it(text, () => expect(read(text)).to.deep.equal([]));
    none(
      'Năm 2026, nhiều chỉ tiêu tăng cao. Cụ thể, thu ngân sách đạt 90 tỷ đồng, đạt 130%; toàn xã có 5 sản phẩm OCOP.',
    );
    none(
      'Năm 2026, với sự quyết tâm của nhân dân, xã đạt nhiều kết quả: tốc độ tăng trưởng 7,3%, thu ngân sách 54 tỷ đồng.',
    );
    none('Thu ngân sách bảo đảm theo kế hoạch đề ra, trong đó thu từ đất 37 tỷ đồng. Tổng vốn đầu tư đạt 97 tỷ đồng.');
    none('Theo kết quả rà soát, cuối năm 2026, toàn xã còn 96 hộ nghèo, chiếm tỷ lệ 3,1%; hộ cận nghèo là 69 hộ.');
    none('Phấn đấu đến năm 2031 triển khai hiệu quả chiến dịch “90 ngày làm sạch dữ liệu” và đề án “Xã 4 an”.');
    none(
      'Đến năm 2031, phát triển 2 vùng động lực và 3 hành lang kinh tế. Cả xã có 14,6 nghìn người Tày chiếm hơn 14% dân số.',
    );
    none('Chương trình mục tiêu quốc gia đã hỗ trợ xây 5 trạm bơm.');
  });
});
