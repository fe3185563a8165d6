/** What a column or a labelled line of a document holds, by its header. */
import { foldDiacritics } from '../formats/collate.js';

/** The content of a column. `other` may be left out, `unknown` may not. */
export type DocumentColumn =
  | 'number'
  | 'issuedOn'
  | 'inForceFrom'
  | 'expiresOn'
  | 'lastDay'
  | 'kind'
  | 'field'
  | 'issuer'
  | 'signer'
  | 'summary'
  | 'files'
  | 'detail'
  | 'state'
  | 'period'
  | 'opensOn'
  | 'closesOn'
  | 'opinions'
  | 'replaces'
  | 'replacedBy'
  | 'amendedBy'
  | 'day'
  | 'document'
  | 'other'
  | 'unknown';

const doc = '(?: (?:van ban|vb|cua van ban|tai lieu|du thao(?: van ban)?))?';

// The first that fits wins: “ngày hết hiệu lực” before “hiệu lực”.
const forms: readonly (readonly [DocumentColumn, RegExp])[] = (
  [
    [
      'other',
      '|#|id|stt|tt|so tt|so thu tu|no|luot (?:xem|tai|doc|truy cap)|(?:so )?luot (?:xem|tai)(?: ve| xuong)?|xem|so luot xem|views?|downloads|thao tac|chuc nang|chon|sua|xoa|(?:ngay|thoi gian) (?:dang|dang tai|cap nhat|gui|tao|den)(?: len)?|modified|created|nguoi (?:dang|tao|cap nhat)|do (?:mat|khan)|so trang|created by|modified by',
    ],
    [
      'number',
      `so ?(?:va|,|&)? ?k[iy] ?hieu${doc}|so ?(?:va |,|&)? ?hieu${doc}|so hieu ?,? ?k[iy] hieu${doc}|k[iy] ?hieu${doc}|so (?:kh|vb|cv|qd)|so van ban|so cong van|so quyet dinh|so nghi quyet|van ban so|so du thao|ma (?:so )?van ban|ma hieu|document (?:number|no)|number|reference(?: number)?|ref(?: no)?|code|sokyhieu|sohieu|soqd`,
    ],
    ['lastDay', '(?:co )?hieu luc den(?: het)?(?: ngay)?|ngay cuoi(?: cung)? co hieu luc|het hieu luc sau ngay'],
    [
      'expiresOn',
      `(?:ngay |thoi (?:diem|gian) )?het (?:hieu luc|hl)(?: tu| ke tu)?(?: ngay)?${doc}|ngay (?:bai bo|ngung hieu luc)|expir(?:y|es|ation)(?: date| on)?|ngayhethieuluc`,
    ],
    [
      'state',
      '(?:tinh |hien )?trang (?:thai )?(?:hieu luc|van ban|vb)?|(?:tinh trang|trang thai|hien trang)(?: hieu luc)?(?: van ban)?|status|state',
    ],
    [
      'inForceFrom',
      `(?:ngay |thoi (?:diem|gian) )?(?:bat dau )?(?:co |phat sinh |bat dau )?(?:hieu luc|hl)(?: thi hanh)?(?: tu| ke tu)?(?: ngay)?${doc}|ngay (?:ap dung|thi hanh)|effective(?: date| from)?|in force(?: from| since)?|ngayhieuluc`,
    ],
    [
      'closesOn',
      '(?:(?:thoi )?han|han (?:chot|cuoi)|ngay het han|ngay ket thuc|ket thuc|den ngay|lay y kien den(?: ngay)?|thoi han)(?: (?:nhan|lay|tham gia|gui))?(?: (?:y kien|gop y|y kien gop y))?|comments? (?:until|by)|closes?(?: on)?|closing date',
    ],
    [
      'opensOn',
      '(?:ngay bat dau|bat dau|tu ngay|lay y kien tu(?: ngay)?)(?: (?:nhan|lay))?(?: (?:y kien|gop y))?|opens?(?: on)?|opening date',
    ],
    [
      'period',
      'thoi gian (?:lay |nhan |gop |lay y kien )?(?:y kien|gop y|y kien gop y)?|thoi gian lay y kien(?: gop y)?',
    ],
    [
      'opinions',
      'so (?:luot )?(?:y kien|gop y)(?: (?:gop y|nhan duoc|da nhan))?|(?:luot )?gop y|y kien|opinions|comments',
    ],
    [
      'issuedOn',
      `(?:ngay|thoi gian|ngay,? ?(?:thang|ky)(?:,? nam)?) (?:ban hanh|bh|phat hanh)${doc}|ngay ky(?: ban hanh)?|ngay k[iy] (?:van ban|vb)|ban hanh(?: ngay)?|ngay van ban|ngay vb|ngay ra (?:van ban|quyet dinh)|issued(?: on)?|date (?:of issue|issued)|issue date|ngaybanhanh|ngaybh`,
    ],
    ['day', 'ngay|ngay,? ?thang(?:,? ?nam)?|thoi gian|date'],
    [
      'issuer',
      `(?:co quan|don vi|noi|cq|dv|co quan don vi|to chuc) (?:ban hanh|bh|soan thao|phat hanh|chu tri soan thao)${doc}|(?:co quan|don vi)(?: chu tri)?|co quan ?- ?don vi|issued by|issu(?:er|ing (?:agency|office|body|authority))|agency|coquanbanhanh|cqbh`,
    ],
    [
      'signer',
      '(?:nguoi|can bo|lanh dao) k[iy](?: ban hanh| duyet| van ban)?|chuc vu nguoi ky|signed by|signer|signatory|nguoiky',
    ],
    ['kind', `(?:the )?loai${doc}|hinh thuc${doc}|(?:type|kind)(?: of document)?|document type|loaivanban|loaivb`],
    ['field', `linh vuc${doc}|nhom (?:van ban|linh vuc)|chu de|nganh|field|subject area|topic|linhvuc`],
    [
      'summary',
      `trich yeu${doc}|trich yeu ?[,&/-]? ?(?:va )?noi dung${doc}|noi dung (?:trich yeu|van ban|tom tat|du thao)|noi dung|trich dan|(?:ten|tieu de|ten goi)${doc}|ten,? (?:loai|trich yeu)(?: va)? (?:trich yeu )?noi dung(?: van ban)?|ve viec|v v|tom tat|summary|title|name|subject|abstract|trichyeu`,
    ],
    [
      'files',
      '(?:tep|file|van ban|vb|tai lieu|toan van|ban|link)?(?: tin)? ?(?:dinh kem|kem theo|tai ve|tai xuong|toan van)(?: van ban| file| tep)?|tep|tep tin|files?|tai|tai (?:file|tep|van ban|toan van)|tai lieu|toan van|xem ?[/,&-]? ?tai(?: ve)?|downloads?|attachments?|file (?:van ban|pdf)|ban pdf|pdf|noi dung file|taive|dinhkem',
    ],
    ['detail', '(?:xem )?chi tiet|xem them|details?|lien ket|link|noi dung chi tiet'],
    ['replacedBy', '(?:bi|duoc) thay the (?:boi|bang)(?: van ban)?|replaced by'],
    ['replaces', `thay the (?:cho|van ban)(?: van ban)?|van ban bi thay the|replaces`],
    ['amendedBy', '(?:bi|duoc) sua doi(?:,? ?bo sung)? (?:boi|bang)(?: van ban)?|amended by'],
    ['document', 'van ban|documents?|ten van ban ?/ ?so ky hieu'],
  ] as const
).map(([column, form]) => [column, new RegExp(`^(?:${form})$`)] as const);

/** The kind of a column by its header, or of a line by its label. */
export function documentColumn(header: string): DocumentColumn {
  if (header.length > 80) return 'unknown';
  const plain = foldDiacritics(header)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s*[/]\s*/g, ' ')
    .replace(/[.:*↑↓▲▼↕⇅]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return forms.find(([, form]) => form.test(plain))?.[0] ?? 'unknown';
}
