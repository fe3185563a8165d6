import { bare, reader, safeUrl, text, type Reader } from './coerce.js';
import { readImage } from './read-article.js';
import { readContact } from './read-contact.js';
import { readNotices } from './read-notices.js';
import { object, optional } from './read.js';
import type { Site } from '../types.js';

/** Names with their URLs; those without a valid one are dropped. */
const readSources: Reader<Record<string, string>> = (value, report, path = '') => {
  if (typeof value !== 'object' || !value) {
    report?.(path, value, 'object');
    return;
  }
  const sources = bare<Record<string, string>>({});
  for (const [name, address] of Object.entries(value)) {
    const url = safeUrl(address, report, `${path}.${name}`);
    if (url) sources[name] = url;
  }
  return sources;
};

/** A site; `undefined` without a name. */
export const readSite: Reader<Site> = /* @__PURE__ */ object<Site>(
  {
    name: text,
    parentAgency: text,
    url: safeUrl,
    emblem: readImage,
    theme: /* @__PURE__ */ reader('theme', (value) =>
      typeof value === 'string' && /^[a-z][a-z\d-]*$/.test(value) ? value : undefined,
    ),
    agency: text,
    contact: readContact,
    personResponsible: text,
    sourceName: text,
    licence: text,
    sources: /* @__PURE__ */ optional(readSources),
    notices: /* @__PURE__ */ optional(readNotices),
  },
  ['name'],
);
