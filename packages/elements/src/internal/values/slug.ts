import { foldDiacritics } from '@sen-portal/data/collate.js';

/** Words for an id or the name of a file: `Nghị quyết 23-NQ/TU` → `nghi-quyet-23-nq-tu`. May be empty. */
export const slugOf = (text: string): string =>
  foldDiacritics(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
