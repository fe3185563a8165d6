import { dateTime, reader, safeUrl, text, type Reader } from './coerce.js';
import { list, object } from './read.js';
import { noticeVariants, type Notice, type NoticeVariant } from '../types.js';

/** A list of notices; those without a title are dropped. `undefined` if it is no list. */
export const readNotices: Reader<Notice[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ object<Notice>(
    {
      id: text,
      variant: /* @__PURE__ */ reader<NoticeVariant>('variant', (value) =>
        noticeVariants.find((variant) => variant === value),
      ),
      title: text,
      text,
      url: safeUrl,
      from: dateTime,
      until: dateTime,
    },
    ['title'],
  ),
  'notices',
);
