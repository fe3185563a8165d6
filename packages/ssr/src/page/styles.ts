import { createHash } from 'node:crypto';
import { noscriptStyles } from './noscript-styles.js';
import { cssOf, version } from '../render/elements.js';

/** Elements that others draw in their shadow trees. */
const inner: Record<string, string[]> = {
  'sen-section-list': ['sen-pagination'],
  'sen-party-work-list': ['sen-pagination'],
};

const texts = new Map<string, string>();
const hashes = new Map<string, string>();

/** The tags and those that may stand inside them, each once. */
export const styledTags = (tags: Iterable<string>): string[] => [
  ...new Set([...tags].flatMap((tag) => [tag, ...(inner[tag] ?? [])])),
];

function remember(known: Map<string, string>, tag: string, make: () => string): string {
  const value = known.get(tag) ?? make();
  known.set(tag, value);
  return value;
}

/** The styles of an element as they stand in a page. */
export const styleText = (tag: string): string => remember(texts, tag, () => cssOf(tag) + noscriptStyles(tag));

/** Its hash, as a Content-Security-Policy names it. */
export const styleHash = (tag: string): string =>
  remember(hashes, tag, () => `'sha256-${createHash('sha256').update(styleText(tag)).digest('base64')}'`);

/** Where the file with the styles of an element is. */
export const styleAddress = (tag: string, base: string): string => `${base}${tag}.css?${version}`;
