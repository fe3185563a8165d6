// The success criteria of WCAG 2.2, levels A and AA (https://www.w3.org/TR/WCAG22/). 4.1.1 is obsolete there.

/** [number, level, id in WCAG, Vietnamese, English]. There is no authorised Vietnamese translation of 2.2; the names are ours. */
const table = `
1.1.1 A non-text-content | Nội dung không phải văn bản | Non-text Content
1.2.1 A audio-only-and-video-only-prerecorded | Chỉ có tiếng hoặc chỉ có hình (ghi sẵn) | Audio-only and Video-only (Prerecorded)
1.2.2 A captions-prerecorded | Phụ đề (ghi sẵn) | Captions (Prerecorded)
1.2.3 A audio-description-or-media-alternative-prerecorded | Thuyết minh hoặc nội dung thay thế (ghi sẵn) | Audio Description or Media Alternative (Prerecorded)
1.2.4 AA captions-live | Phụ đề (trực tiếp) | Captions (Live)
1.2.5 AA audio-description-prerecorded | Thuyết minh (ghi sẵn) | Audio Description (Prerecorded)
1.3.1 A info-and-relationships | Thông tin và quan hệ | Info and Relationships
1.3.2 A meaningful-sequence | Trình tự có nghĩa | Meaningful Sequence
1.3.3 A sensory-characteristics | Đặc điểm cảm nhận | Sensory Characteristics
1.3.4 AA orientation | Hướng màn hình | Orientation
1.3.5 AA identify-input-purpose | Mục đích của ô nhập | Identify Input Purpose
1.4.1 A use-of-color | Sử dụng màu sắc | Use of Color
1.4.2 A audio-control | Điều khiển âm thanh | Audio Control
1.4.3 AA contrast-minimum | Độ tương phản (tối thiểu) | Contrast (Minimum)
1.4.4 AA resize-text | Phóng to chữ | Resize Text
1.4.5 AA images-of-text | Hình ảnh của chữ | Images of Text
1.4.10 AA reflow | Sắp xếp lại nội dung | Reflow
1.4.11 AA non-text-contrast | Độ tương phản ngoài chữ | Non-text Contrast
1.4.12 AA text-spacing | Khoảng cách chữ | Text Spacing
1.4.13 AA content-on-hover-or-focus | Nội dung hiện khi trỏ chuột hoặc tiêu điểm | Content on Hover or Focus
2.1.1 A keyboard | Bàn phím | Keyboard
2.1.2 A no-keyboard-trap | Không bẫy bàn phím | No Keyboard Trap
2.1.4 A character-key-shortcuts | Phím tắt một ký tự | Character Key Shortcuts
2.2.1 A timing-adjustable | Điều chỉnh thời gian | Timing Adjustable
2.2.2 A pause-stop-hide | Tạm dừng, dừng, ẩn | Pause, Stop, Hide
2.3.1 A three-flashes-or-below-threshold | Không quá ba lần chớp | Three Flashes or Below Threshold
2.4.1 A bypass-blocks | Bỏ qua khối lặp lại | Bypass Blocks
2.4.2 A page-titled | Tiêu đề trang | Page Titled
2.4.3 A focus-order | Thứ tự tiêu điểm | Focus Order
2.4.4 A link-purpose-in-context | Mục đích liên kết (trong ngữ cảnh) | Link Purpose (In Context)
2.4.5 AA multiple-ways | Nhiều cách tìm trang | Multiple Ways
2.4.6 AA headings-and-labels | Tiêu đề và nhãn | Headings and Labels
2.4.7 AA focus-visible | Tiêu điểm nhìn thấy được | Focus Visible
2.4.11 AA focus-not-obscured-minimum | Tiêu điểm không bị che (tối thiểu) | Focus Not Obscured (Minimum)
2.5.1 A pointer-gestures | Cử chỉ con trỏ | Pointer Gestures
2.5.2 A pointer-cancellation | Hủy thao tác con trỏ | Pointer Cancellation
2.5.3 A label-in-name | Nhãn có trong tên | Label in Name
2.5.4 A motion-actuation | Kích hoạt bằng chuyển động | Motion Actuation
2.5.7 AA dragging-movements | Thao tác kéo | Dragging Movements
2.5.8 AA target-size-minimum | Kích thước vùng bấm (tối thiểu) | Target Size (Minimum)
3.1.1 A language-of-page | Ngôn ngữ của trang | Language of Page
3.1.2 AA language-of-parts | Ngôn ngữ của từng phần | Language of Parts
3.2.1 A on-focus | Khi nhận tiêu điểm | On Focus
3.2.2 A on-input | Khi nhập | On Input
3.2.3 AA consistent-navigation | Điều hướng nhất quán | Consistent Navigation
3.2.4 AA consistent-identification | Định danh nhất quán | Consistent Identification
3.2.6 A consistent-help | Trợ giúp nhất quán | Consistent Help
3.3.1 A error-identification | Chỉ ra lỗi | Error Identification
3.3.2 A labels-or-instructions | Nhãn hoặc hướng dẫn | Labels or Instructions
3.3.3 AA error-suggestion | Gợi ý sửa lỗi | Error Suggestion
3.3.4 AA error-prevention-legal-financial-data | Ngăn lỗi (pháp lý, tài chính, dữ liệu) | Error Prevention (Legal, Financial, Data)
3.3.7 A redundant-entry | Không bắt nhập lại | Redundant Entry
3.3.8 AA accessible-authentication-minimum | Xác thực dễ tiếp cận (tối thiểu) | Accessible Authentication (Minimum)
4.1.2 A name-role-value | Tên, vai trò, giá trị | Name, Role, Value
4.1.3 AA status-messages | Thông báo trạng thái | Status Messages
`;

export const criteria = table
  .trim()
  .split('\n')
  .map((line) => {
    const [head, vi, en] = line.split(' | ');
    const [number, level, id] = head.split(' ');
    return { number, level, id, name: { vi, en } };
  });

/** The criteria of an axe rule, by its tags: `wcag1410` is 1.4.10. */
export const criteriaOfTags = (tags) =>
  tags.flatMap((tag) => {
    const [, a, b, c] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return c ? [`${a}.${b}.${c}`] : [];
  });
