/** Names of the kinds of official documents; a separate file, since most pages do not need it. */
import type { DocumentNumber } from './document-number.js';

/** A name in both languages. */
export interface DocumentTypeName {
  vi: string;
  en: string;
}

/**
 * Kinds of documents by abbreviation, of State (Decree 30/2020/NĐ-CP, Appendix III, and the law on legal documents) and
 * Party (Guideline 36-HD/VPTW); read second-hand. English names are the usual ones, not official.
 */
export const documentTypes: Readonly<Record<string, DocumentTypeName>> = {
  NQ: { vi: 'Nghị quyết', en: 'Resolution' },
  QĐ: { vi: 'Quyết định', en: 'Decision' },
  NĐ: { vi: 'Nghị định', en: 'Decree' },
  CT: { vi: 'Chỉ thị', en: 'Directive' },
  TT: { vi: 'Thông tư', en: 'Circular' },
  TTLT: { vi: 'Thông tư liên tịch', en: 'Joint circular' },
  NQLT: { vi: 'Nghị quyết liên tịch', en: 'Joint resolution' },
  QC: { vi: 'Quy chế', en: 'Working rules' },
  QyĐ: { vi: 'Quy định', en: 'Regulation' },
  QĐi: { vi: 'Quy định', en: 'Regulation' },
  KL: { vi: 'Kết luận', en: 'Conclusion' },
  TB: { vi: 'Thông báo', en: 'Notice' },
  TBKL: { vi: 'Thông báo kết luận', en: 'Notice of conclusion' },
  TC: { vi: 'Thông cáo', en: 'Communiqué' },
  HD: { vi: 'Hướng dẫn', en: 'Guideline' },
  CTr: { vi: 'Chương trình', en: 'Programme' },
  KH: { vi: 'Kế hoạch', en: 'Plan' },
  PA: { vi: 'Phương án', en: 'Action plan' },
  ĐA: { vi: 'Đề án', en: 'Scheme' },
  DA: { vi: 'Dự án', en: 'Project' },
  BC: { vi: 'Báo cáo', en: 'Report' },
  BB: { vi: 'Biên bản', en: 'Minutes' },
  TTr: { vi: 'Tờ trình', en: 'Submission' },
  HĐ: { vi: 'Hợp đồng', en: 'Contract' },
  CĐ: { vi: 'Công điện', en: 'Urgent dispatch' },
  CV: { vi: 'Công văn', en: 'Official letter' },
  GM: { vi: 'Giấy mời', en: 'Invitation' },
  GP: { vi: 'Giấy phép', en: 'Licence' },
  PL: { vi: 'Pháp lệnh', en: 'Ordinance' },
  L: { vi: 'Lệnh', en: 'Order' },
  VBHN: { vi: 'Văn bản hợp nhất', en: 'Consolidated text' },
};

/**
 * The kind of document of a number: `23-NQ/TU` → Nghị quyết.
 *
 * `undefined` if the number is ambiguous: laws and State letters, and Party numbers with `QĐ`, which stands for Quyết định
 * and, in many numbers (144-QĐ/TW), for Quy định; only `QĐi` is unambiguous. A Party `TT` is a Thông tri.
 *
 * @param locale English for a locale that starts with `en`, otherwise Vietnamese. Default: `vi`.
 */
export function documentTypeName(
  { system, type }: Pick<DocumentNumber, 'system' | 'type'>,
  locale = 'vi',
): string | undefined {
  const english = /^en\b/i.test(locale);
  if (system === 'party' && type === 'QĐ') return;
  if (system === 'party' && type === 'TT') return english ? 'Party circular' : 'Thông tri';
  return Object.hasOwn(documentTypes, type ?? '') ? documentTypes[type!]![english ? 'en' : 'vi'] : undefined;
}
