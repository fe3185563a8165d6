import { text, type Reader } from './coerce.js';
import { object, optional } from './read.js';
import type { Contact } from '../types.js';

/** How an agency, a unit or a person is reached. */
export const readContact: Reader<Contact> = /* @__PURE__ */ optional(
  /* @__PURE__ */ object<Contact>({ telephone: text, email: text, address: text }),
);
