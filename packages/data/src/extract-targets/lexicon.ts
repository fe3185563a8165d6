/** Words of Vietnamese plans. Lower case, composed letters; commas separate phrases. */
import { Phrases } from './tokens.js';

/**
 * Nouns that are counted, as units: “750 xã”. Nouns of two words are not listed, unless their first word is: of an unknown
 * noun, two words are the unit (“750 doanh nghiệp”).
 */
export const countNouns = new Phrases(`
  xã, xóm, phường, thị trấn, quận, huyện, tỉnh, thành phố, thôn, làng, thôn làng, bản, buôn, ấp, khu phố, tổ dân phố, khu dân cư, đơn vị cấp huyện,
  đơn vị cấp xã, hộ, hộ nghèo, hộ cận nghèo, hộ dân, hộ gia đình, hộ kinh doanh, gia đình, người, người dân, lao động, lượt, lượt khách, lượt người,
  lượt bạn đọc, lượt người dân, lượt hội viên, lượt thanh niên, khách, trẻ, trẻ em, dược sĩ đại học, dược sỹ đại học, điều dưỡng, giường, giường bệnh,
  tổ chức đảng, trường, trường học, lớp, lớp học, phòng học, trạm y tế, hợp tác xã, htx, tổ hợp tác, cụm công nghiệp, khu công nghiệp, nhà máy,
  nhà đầu tư, chợ, trung tâm, câu lạc bộ, cặp, căn, căn hộ, căn nhà, nhà, nhà ở, nhà tạm, nhà văn hóa, nhà thi đấu, bãi đỗ xe, sân vận động,
  tuyến đường, tuyến, tuyến phố, cây cầu, cầu, bóng, camera, điểm, vụ, ca, trường hợp, cây, cây xanh, con, con gia súc, bò, lợn, trâu, chiếc, tàu,
  tàu cá, xe, máy, tài khoản, buồng, phòng, hồ sơ, cuộc, cuộc đối thoại, giải, giải thể thao, đợt, lần, bài, tin, bằng sáng chế, đơn, đơn vị,
  tổ chức cơ sở, vùng, khu, khu đô thị, mỏ, hồ, trạm, trạm sạc, chuyến, tên, đội, nhóm trẻ, tiêu chí, bậc, điều dưỡng viên, dân, hộ thoát nghèo, bến,
  cảng, suất học bổng`);

/** Measures and currencies. */
export const measures = new Phrases(`
  đồng, usd, vnd, vnđ, euro, eur, đô la mỹ, đô la, đô-la, ha, hecta, hécta, km, km2, km², m, m2, m², m3, m³, mét, mét khối, mét vuông, m2 sàn, m² sàn, m2 đất, tấn, tạ, yến, kg, lít, mw, gw, kw, kwh, mwh, gwh, mwp, toe, kgoe, teu,
  tuổi, điểm, điểm %, điểm phần trăm, giờ, phút, giây, ngày, tháng, năm, lần, độ, con, cm, mbps, gb, tb, tỷ kwh, ngày công, tấn co2, tấn khí co2`);

/** Nouns after a number that is no figure of a target. */
export const neverCounted = new Phrases(`
  buổi, sao, chỉ tiêu, nhiệm vụ, giải pháp, mục tiêu, khâu, đột phá, nội dung, nhóm, lĩnh vực, đại biểu, đồng chí, bước, cấp, mặt, trụ cột, chương trình, kỳ, phiên, vòng, kế hoạch, điều, khoản, khóa, dân tộc,
  quan điểm, không, có, sạch, tốt, nhất, trở, tầng, chiều, chương, phần, quyển, trang, dòng, ngành, điểm đột phá, điểm nghẽn, điểm cầu, điểm mới, điểm nhấn, điểm sáng, tại chỗ, quốc gia, nước, châu lục, rõ, dám, đảm đang, xây, chống, văn bản này, đến, tới, và, của, nghị quyết, thế hệ, giai đoạn, vùng động lực, cực tăng trưởng, cực, hành lang, trục`);

/** Measures of time and age: figures only of a target that is about them. */
export const timeUnits: Record<string, RegExp> = {
  tuổi: /tuổi thọ|tuổi trung bình|tuổi kết hôn/,
  năm: /sống khỏe|số năm|thời gian|tuổi thọ/,
  tháng: /thời gian|số tháng/,
  ngày: /thời gian|số ngày|lưu trú|thời hạn/,
  giờ: /thời gian|số giờ|thời lượng/,
  phút: /thời gian|số phút|thời lượng/,
  giây: /thời gian/,
  'tiêu chí': /tiêu chí/,
  lần: /lần|gấp|tăng|giảm|lên|xuống|còn/,
  con: /./,
};

/** Scale words. */
export const scales = new Set(['nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ']);

/** Words of which no unit is made. */
export const functionWords = new Set(
  'đạt được trở của và hoặc trong trên dưới từ đến tới vào theo với cho là có còn để nhằm do tại ở về so mỗi các những này đó khi bình trung mức bằng chiếm tăng giảm lên xuống hằng hàng thì mà đã sẽ nữa hơn không chưa trước sau qua cùng như nhưng'.split(
    ' ',
  ),
);

/** The start of a phrase that names a quantity. */
export const quantities = new Phrases(`
  tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng, tỷ suất, tỉ suất, tỷ số, tỉ số, số, tổng, tổng số, mức, mức độ, thu nhập, giá trị, diện tích, tốc độ, sản lượng, năng suất, doanh thu, kim ngạch, quy mô, tuổi thọ,
  chỉ số, mật độ, thu ngân sách, chi ngân sách, thời gian, chi phí, cơ cấu, độ che phủ, công suất, lượng, bình quân, cường độ, vốn, dân số, grdp, gdp, hệ số, tiêu chuẩn, nhu cầu, tổn thất, số lượng, số lượt, khách`);

/** Other words with which a new target begins after a comma. */
export const starters = new Phrases(
  `khu vực, dịch vụ, công nghiệp, lâm, riêng, không còn, phấn đấu, duy trì, giữ vững, nâng, đưa, hộ`,
);

/** Verbs of an action whose object is counted: “kết nạp 600 đảng viên”. */
export const actions = new Phrases(`
  kết nạp, thành lập, xây, xây dựng, xây mới, trồng, trồng mới, trồng rừng, đón, thu hút, tạo, giải quyết, đào tạo, hỗ trợ, mở, tổ chức, phát triển, cải tạo, nâng cấp, lắp đặt,
  nhựa hóa, bê tông hóa, cứng hóa, vận động, huy động, hoàn thành, xóa, duy trì, công nhận, đầu tư, đưa, cấp, thực hiện, triển khai, bố trí, kiểm tra, giải ngân, thu gom, xử lý, cung cấp, chuyển đổi, khôi phục, cắt giảm,
  giảm, kéo giảm, tăng, tăng thêm, tinh giản, tiết kiệm, rút ngắn, số hóa, sản xuất, xuất khẩu`);

/** Words before a phrase that do not name the target. */
export const openers = new Phrases(`
  phấn đấu, có, đạt, và, trong đó, trong số này, trong số đó, riêng, cụ thể, đồng thời, bên cạnh đó, ngoài ra, tiếp tục, từng bước, bảo đảm, đảm bảo, giữ vững, giữ, giữ ổn định, ổn định, nâng, nâng cao, đưa, hạ, cơ bản, quyết tâm, tập trung, sẽ, cần, phải, để, với, như, gồm, bao gồm, là, thì, mục tiêu, chỉ tiêu, các chỉ tiêu, nhất là, đặc biệt, tối thiểu, ít nhất, trong, đến, sau đó, tiếp đó, tiếp theo, theo đó, thêm, cũng, hằng năm, hàng năm, nữa, đạt được, đạt và vượt, phấn đấu đạt, tương ứng, lần lượt, còn, mới có, đáp ứng, tăng cường, đối với, về, bình quân, trung bình, khoảng, từ nay, mỗi năm, lộ trình, ước, dự kiến, thu được, qua đó, mặt khác, làm cho, tỷ lệ đạt, tạo điều kiện cho, tạo điều kiện, thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm, có thêm, thêm được, hoặc, cùng với, cùng`);

/** Who promises: dropped before “có”. */
export const subjects = new Phrases(
  `cả nước, toàn quốc, toàn tỉnh, toàn huyện, toàn xã, toàn phường, toàn thành phố, toàn quận, toàn ngành, tỉnh, huyện, xã, phường, thành phố, quận, địa phương, toàn đảng bộ, đảng bộ, trên địa bàn, toàn vùng, mỗi xã, huyện đảo`,
);

/** A word after which the name of a target begins. */
export const announcers = new Phrases(`
  phấn đấu, mục tiêu, đặt mục tiêu, chỉ tiêu, các chỉ tiêu, đề ra, chỉ tiêu cụ thể, mục tiêu cụ thể, xác định, yêu cầu, thông qua, quyết tâm, sẽ, các mục tiêu, dự kiến, quyết nghị, cần đạt, phải đạt`);

/** Quantities that should be low: a figure alone is a limit. */
export const unwanted =
  /nghèo|thất nghiệp|thiếu việc|suy dinh dưỡng|thấp còi|tử vong|tử suất|tai nạn|tội phạm|phạm pháp|thất thoát|bỏ học|mù chữ|sinh con thứ|tảo hôn|cận huyết|ô nhiễm|nợ xấu|nợ đọng|trễ hạn|quá hạn|vi phạm|nghiện|phát thải|tổn thất|ngập úng|nhà tạm|lạm phát|bạo lực|chi phí logistics|thời gian chờ|không đạt|chưa đạt/;
/** Exceptions: to leave poverty, to end illiteracy. */
export const wanted =
  /(?<!thất )thoát|chống mù chữ|phòng chống|đạt chuẩn|xóa mù|xoá mù|giảm nghèo|được|giảm|hỗ trợ|xử lý|biết chữ|giúp|vì người nghèo|xóa|xoá/;
