// The report as a page to read, print and attach, in Vietnamese or English.
import { kinds } from './report.mjs';

const words = {
  vi: {
    title: 'Báo cáo kiểm tra khả năng tiếp cận của Sen theo WCAG 2.2 (mức A và AA)',
    facts: ({ version, date, engine, axe }) =>
      `Sen ${version}; kiểm tra ngày ${date.split('-').reverse().join('/')} bằng axe-core ${axe} trên ${engine}, ở giao diện sáng và tối, và bằng các phép đo của Sen.`,
    scope: (elements, pages) =>
      `Đối tượng: ${elements} thành phần, mỗi thành phần theo ví dụ đầy đủ trong tài liệu; và ${pages} trang mẫu.`,
    caution:
      'Báo cáo này không phải là công bố phù hợp. Phép kiểm tra tự động chỉ tìm ra được lỗi, không chứng minh được rằng một tiêu chí đã đạt. Cơ quan sử dụng báo cáo làm tài liệu kèm theo khi tự đánh giá, và vẫn phải kiểm tra các trang của mình, nhất là nội dung do mình biên tập.',
    kinds: {
      met: 'Người kiểm tra: đạt',
      fault: 'Có lỗi',
      fine: 'Tự động: không thấy lỗi',
      open: 'Cần người xem',
      absent: 'Không có loại nội dung này',
      untested: 'Chưa kiểm tra',
    },
    meaning: 'Ý nghĩa của kết quả',
    meanings: {
      met: 'Một người đã xem, vào ngày và theo cách ghi trong bảng.',
      fault: 'Một phép kiểm tra đã tìm thấy lỗi.',
      fine: 'Các phép kiểm tra đã chạy mà không thấy lỗi; phần còn lại của tiêu chí chưa được kiểm tra.',
      open: 'Phép kiểm tra tự động không quyết định được ở một số chỗ.',
      absent: 'Ví dụ không có nội dung mà tiêu chí nói đến (chẳng hạn phim, ô nhập).',
      untested: 'Không có phép kiểm tra nào cho tiêu chí này; không suy ra điều gì.',
    },
    byCriterion: 'Theo tiêu chí',
    bySubject: 'Theo thành phần và trang',
    criterion: 'Tiêu chí',
    level: 'Mức',
    how: 'Cách kiểm tra',
    result: 'Kết quả (số thành phần và trang)',
    none: 'không có',
    other: 'English',
    pages: 'Trang mẫu',
    elements: 'Thành phần',
    faults: 'Lỗi đã tìm thấy',
    noFaults: 'Không có.',
  },
  en: {
    title: 'Accessibility of Sen, tested against WCAG 2.2 (levels A and AA)',
    facts: ({ version, date, engine, axe }) =>
      `Sen ${version}; tested on ${date} with axe-core ${axe} in ${engine}, in light and dark, and with measurements of Sen.`,
    scope: (elements, pages) =>
      `Subjects: ${elements} elements, each by the complete sample of its documentation, and ${pages} sample pages.`,
    caution:
      'This report is no claim of conformance. An automatic check can find faults; it cannot show that a criterion is met. An agency may attach the report to its self-assessment, and still has to test its own pages, above all the content that it edits.',
    kinds: {
      met: 'By a person: met',
      fault: 'Fault found',
      fine: 'Automatic: no fault found',
      open: 'A person has to look',
      absent: 'No content of this kind',
      untested: 'Not tested',
    },
    meaning: 'What the results mean',
    meanings: {
      met: 'A person has looked, on the day and in the way that the table gives.',
      fault: 'A check has found a fault.',
      fine: 'The checks ran and found no fault; the rest of the criterion is not tested.',
      open: 'An automatic check could not decide in some places.',
      absent: 'The sample has nothing that the criterion is about, such as video or input fields.',
      untested: 'There is no check for this criterion; nothing follows.',
    },
    byCriterion: 'By criterion',
    bySubject: 'By element and page',
    criterion: 'Criterion',
    level: 'Level',
    how: 'How it was checked',
    result: 'Result (number of elements and pages)',
    none: 'none',
    other: 'Tiếng Việt',
    pages: 'Sample pages',
    elements: 'Elements',
    faults: 'Faults found',
    noFaults: 'None.',
  },
};

/** The checks in Vietnamese; the rules of axe keep their names. */
const checksInVietnamese = {
  'no media': 'không có phim, tiếng, khung nhúng',
  'no fields': 'không có ô nhập',
  'no passwords': 'không có ô mật khẩu',
  'no images': 'không có hình ảnh',
  'no focusable': 'không có chỗ nhận tiêu điểm',
  'width at 320 px': 'đo bề rộng ở 320 px',
  'content in both orientations': 'nội dung khi xoay dọc và ngang',
  'text at 200 %': 'chữ phóng to 200 %',
  'text spacing of a visitor': 'giãn chữ theo người đọc',
  'animations without end': 'tìm chuyển động không dừng',
  Tab: 'đi hết trang bằng phím Tab',
};

const escape = (text) => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = `
:root { color-scheme: light dark; font: 1rem/1.6 'Be Vietnam Pro', system-ui, sans-serif }
body { max-inline-size: 75rem; margin: 0 auto; padding: 1.5rem }
h1 { line-height: 1.3; text-wrap: balance }
h2 { margin-block: 2.5rem 0.75rem; line-height: 1.3 }
.caution { padding: 0.75rem 1rem; border-inline-start: 0.25rem solid }
.table { overflow-x: auto }
table { border-collapse: collapse; inline-size: 100% }
th, td { padding: 0.5rem 0.75rem; border-block-end: 1px solid GrayText; text-align: start; vertical-align: top }
thead th { border-block-end-width: 2px }
h1 { font-size: clamp(1.5rem, 5vw, 2rem) }
tbody th { font-weight: 600; min-inline-size: 12rem }
td:last-child { min-inline-size: 15rem }
td ul { margin: 0; padding: 0; list-style: none }
dt { font-weight: 600 }
dd { margin-inline-start: 1.5rem }
summary { padding-block: 0.25rem; cursor: pointer }
code { font-size: 0.9em; overflow-wrap: anywhere }
@media print { body { padding: 0; max-inline-size: none } details::details-content { content-visibility: visible; block-size: auto } }
`;

const criterionRow = ({ number, id, level, name, groups, checks, manual }, t, language) => `<tr>
<th scope="row"><a href="https://www.w3.org/WAI/WCAG22/Understanding/${id}.html">${number}</a> ${escape(name[language])}</th>
<td>${level}</td>
<td>${
  [
    ...checks.map((check) => (language === 'vi' ? (checksInVietnamese[check] ?? check) : check)),
    ...manual.map(({ how, date }) => `${how[language]} (${date})`),
  ]
    .map(escape)
    .join(', ') || t.none
}</td>
<td><ul>${kinds
  .filter((kind) => groups[kind].length)
  .map((kind) => `<li>${t.kinds[kind]}: ${groups[kind].length}</li>`)
  .join('')}</ul></td>
</tr>`;

function subjectDetails(subject, rows, t) {
  const parts = kinds.flatMap((kind) => {
    const own = rows.filter(({ groups }) => groups[kind].includes(subject)).map(({ number }) => number);
    return own.length ? [`<dt>${t.kinds[kind]} (${own.length})</dt><dd>${own.join(', ')}</dd>`] : [];
  });
  return `<details><summary><code>${escape(subject)}</code></summary><dl>${parts.join('')}</dl></details>`;
}

/** @param {'vi' | 'en'} language */
export function htmlReport(report, subjects, language) {
  const t = words[language];
  const { rows } = report;
  const of = (kind) => subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
  const [elements, pages] = [of('element'), of('page')];
  const faults = rows.flatMap(({ number, faults: found }) =>
    Object.entries(found).map(
      ([subject, texts]) => `<li>${number}, <code>${escape(subject)}</code>: ${escape(texts.join('; '))}</li>`,
    ),
  );
  const other = language === 'vi' ? 'report.en.html' : 'report.html';
  const details = (list) => list.map((subject) => subjectDetails(subject, rows, t)).join('\n');
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${t.title}</title>
<style>${style}</style>
<main>
<p><a href="${other}" lang="${language === 'vi' ? 'en' : 'vi'}">${t.other}</a> · <a href="report.json">JSON (EARL)</a></p>
<h1>${t.title}</h1>
<p>${escape(t.facts(report))}</p>
<p>${t.scope(elements.length, pages.length)}</p>
<p class="caution">${t.caution}</p>
<h2>${t.meaning}</h2>
<dl>${kinds.map((kind) => `<dt>${t.kinds[kind]}</dt><dd>${t.meanings[kind]}</dd>`).join('')}</dl>
<h2>${t.faults}</h2>
${faults.length ? `<ul>${faults.join('\n')}</ul>` : `<p>${t.noFaults}</p>`}
<h2 id="criteria">${t.byCriterion}</h2>
<div class="table" role="region" aria-labelledby="criteria" tabindex="0"><table>
<thead><tr><th scope="col">${t.criterion}</th><th scope="col">${t.level}</th><th scope="col">${t.how}</th><th scope="col">${t.result}</th></tr></thead>
<tbody>
${rows.map((row) => criterionRow(row, t, language)).join('\n')}
</tbody>
</table></div>
<h2>${t.bySubject}</h2>
<h3>${t.elements}</h3>
${details(elements)}
<h3>${t.pages}</h3>
${details(pages)}
</main>
</html>
`;
}
