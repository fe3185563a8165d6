import { createHash } from 'node:crypto';
import { noscriptStyles } from './noscript-styles.js';
import { cssOf, version } from '../render/elements.js';

/** Elements rendered in the shadow trees of others. */
const inner: Record<string, string[]> = {
  'sen-section-list': ['sen-pagination'],
  'sen-party-work-list': ['sen-pagination'],
};

const texts = new Map<string, string>();
const hashes = new Map<string, string>();

/** The tags and those possibly nested in their shadow trees, each once. */
export const styledTags = (tags: Iterable<string>): string[] => [
  ...new Set([...tags].flatMap((tag) => [tag, ...(inner[tag] ?? [])])),
];

function remember(known: Map<string, string>, tag: string, make: () => string): string {
  const value = known.get(tag) ?? make();
  known.set(tag, value);
  return value;
}

/** The styles of an element in a page. */
export const styleText = (tag: string): string => remember(texts, tag, () => cssOf(tag) + noscriptStyles(tag));

/** Their hash, for a Content-Security-Policy. */
export const styleHash = (tag: string): string =>
  remember(hashes, tag, () => `'sha256-${createHash('sha256').update(styleText(tag)).digest('base64')}'`);

/** URL of the style sheet of an element. */
export const styleAddress = (tag: string, base: string): string => `${base}${tag}.css?${version}`;
