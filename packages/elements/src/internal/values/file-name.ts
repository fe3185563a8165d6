import { foldDiacritics } from '@sen-portal/data/collate.js';

/** A name for a file without its ending: `Nghị quyết 23-NQ/TU` → `nghi-quyet-23-nq-tu`. May be empty. */
export const fileNameOf = (text: string): string =>
  foldDiacritics(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
