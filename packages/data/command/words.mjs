// What the command says, in Vietnamese and English.
const vi = {
  help: `Cách dùng: sen-targets [tệp | -] [tùy chọn]

Tìm chỉ tiêu trong nghị quyết, kế hoạch: văn bản thuần, HTML, .docx, hoặc từ đầu vào chuẩn.

  --format json|csv|html  dạng kết quả (mặc định json, theo lược đồ TargetProgramme)
  --review                bảng để kiểm tra, kèm văn bản có đánh dấu
  --title TÊN             tên nghị quyết hoặc kế hoạch (mặc định: tên tệp)
  --due NĂM               thời hạn của số liệu không nêu thời hạn
  --least 0–1             bỏ chỉ tiêu có độ tin cậy thấp hơn
  --lang vi|en            ngôn ngữ của thông báo
  -h, --help

Kết quả là đề xuất: hãy kiểm tra trước khi công bố.
Mã thoát: 0 có chỉ tiêu, 1 không có, 2 sai tùy chọn, 3 không đọc được.`,
  usageError: (message) => `sen-targets: ${message}`,
  noFormat: (format) => `không có dạng “${format}”; chọn json, csv hoặc html`,
  oneFile: 'chỉ đọc một tệp mỗi lần',
  noLeast: (value) => `--least là số từ 0 đến 1, không phải “${value}”`,
  noDue: (value) => `--due là năm (2030) hoặc ngày (2030-06-30), không phải “${value}”`,
  waiting: 'Dán văn bản rồi nhấn Ctrl+D …',
  noFile: (name, message) => `Không đọc được ${name}: ${message}`,
  empty: (name) => `${name} không có chữ nào.`,
  pdf: (name) => `${name} là PDF. Hãy xuất ra văn bản: pdftotext -layout ${name} - | sen-targets -`,
  scannedPdf: (name) =>
    `${name} là PDF quét ảnh, không có chữ. Hãy nhận dạng chữ trước: ocrmypdf -l vie ${name} ra.pdf && pdftotext -layout ra.pdf - | sen-targets -`,
  scannedWord: (name) => `${name} chỉ có ảnh, không có chữ. Hãy nhận dạng chữ (OCR) trước.`,
  picture: (name) => `${name} là ảnh. Hãy nhận dạng chữ trước: tesseract ${name} - -l vie | sen-targets -`,
  oldWord: (name) => `${name} là tệp .doc cũ. Hãy lưu lại thành .docx, hoặc: soffice --convert-to docx ${name}`,
  noReader: (name) => `Để đọc ${name} cần gói mammoth: npm install mammoth`,
  noWord: (name) => `${name} không phải tệp .docx đọc được.`,
  binary: (name) => `${name} không phải văn bản.`,
  none: 'Không tìm thấy chỉ tiêu nào.',
  untitled: 'Chỉ tiêu',
  target: 'Chỉ tiêu',
  figure: 'Mục tiêu',
  due: 'Thời hạn',
  confidence: 'Tin',
};

const en = {
  help: `usage: sen-targets [file | -] [options]

Finds the targets of a resolution or plan in Vietnamese: plain text, HTML, .docx, or standard input.

  --format json|csv|html  the output (default json, of the schema TargetProgramme)
  --review                a table to check, and the text with marks
  --title NAME            name of the resolution or plan (default: the file's name)
  --due YEAR              deadline of figures that come without one
  --least 0–1             leaves out targets of less confidence
  --lang vi|en            language of messages
  -h, --help

The result is a proposal: check it before you publish it.
Exit codes: 0 targets found, 1 none, 2 wrong options, 3 unreadable.`,
  usageError: (message) => `sen-targets: ${message}`,
  noFormat: (format) => `there is no format “${format}”; choose json, csv or html`,
  oneFile: 'one file at a time',
  noLeast: (value) => `--least is a number from 0 to 1, not “${value}”`,
  noDue: (value) => `--due is a year (2030) or a date (2030-06-30), not “${value}”`,
  waiting: 'Paste the text, then press Ctrl+D …',
  noFile: (name, message) => `${name} cannot be read: ${message}`,
  empty: (name) => `${name} has no words.`,
  pdf: (name) => `${name} is a PDF. Export its text: pdftotext -layout ${name} - | sen-targets -`,
  scannedPdf: (name) =>
    `${name} is a scanned PDF without text. Recognise it first: ocrmypdf -l vie ${name} out.pdf && pdftotext -layout out.pdf - | sen-targets -`,
  scannedWord: (name) => `${name} has pictures alone, no text. Recognise it (OCR) first.`,
  picture: (name) => `${name} is a picture. Recognise it first: tesseract ${name} - -l vie | sen-targets -`,
  oldWord: (name) => `${name} is an old .doc file. Save it as .docx, or: soffice --convert-to docx ${name}`,
  noReader: (name) => `To read ${name}, install the package mammoth: npm install mammoth`,
  noWord: (name) => `${name} is no readable .docx file.`,
  binary: (name) => `${name} is no text.`,
  none: 'No target was found.',
  untitled: 'Targets',
  target: 'Target',
  figure: 'Figure',
  due: 'Due',
  confidence: 'Conf.',
};

/** @param {string} language */
export const words = (language) => (language === 'vi' ? vi : en);
