/** How much one page may take. What is beyond is left unchanged, for the browser to render. */
export interface RenderLimits {
  /** Largest page, in UTF-16 units; default 4,000,000. */
  characters: number;
  /** Most elements; default 2,000. */
  elements: number;
  /** Longest time for a page, without the wait for its sources; default 3,000. */
  milliseconds: number;
  /** Most addresses that `src` on one page may lead to; default 50. */
  sources: number;
  /** Longest wait for what the `src` of a page lead to; default 1,500. */
  fetchMilliseconds: number;
  /** Largest answer; default 2,000,000. */
  fetchBytes: number;
}

const defaults: RenderLimits = {
  characters: 4_000_000,
  elements: 2000,
  milliseconds: 3000,
  sources: 50,
  fetchMilliseconds: 1500,
  fetchBytes: 2_000_000,
};

/** The limits, with the defaults of those that are left out. */
export const limitsOf = ({ limits }: RenderOptions): RenderLimits => ({ ...defaults, ...limits });

/** Settings of one page. */
export interface RenderOptions {
  /** Address of the page: relative `src` start from it, and menus mark it. Without it only complete ones are fetched. */
  url?: string | undefined;
  /** Origins (`https://example.gov.vn`) from which `src` may be fetched. Default: none. */
  origins?: readonly string[] | undefined;
  /**
   * Whether each shadow root holds its styles, or links a file with them. Browsers show a page before such files have
   * come, so that it may flash. Default: `inline`.
   */
  styles?: 'link' | 'inline' | undefined;
  /** Where the files of `dist/browser/` are, ending with a slash. Default: `/cdn/ssr/`. */
  base?: string | undefined;
  /** The present moment, which decides what is new or missed. Default: the clock. */
  now?: Date | undefined;
  limits?: Partial<RenderLimits> | undefined;
  /** Called with what is wrong on the page: at most 50 lines of printable text a page. Default: `console.warn`. */
  warn?: ((message: string) => void) | undefined;
}

/** A page that has been rendered, and what goes into its headers. */
export interface RenderedHtml {
  html: string;
  /** Files with styles that the page needs first, for `Link: <…>; rel=preload; as=style`. */
  styleFiles: string[];
  /** Hashes of the styles in the page, for `style-src`. */
  styleHashes: string[];
}

/** The page unchanged, for the browser to render. */
export const unchanged = (html: string): RenderedHtml => ({ html, styleFiles: [], styleHashes: [] });

const mostWarnings = 50;
const longestWarning = 500;

/** Collects the warnings of one page: each once, and no more than fit into a log. */
export function warningsTo(warn: ((message: string) => void) | undefined): (message: string) => void {
  const lines = new Set<string>();
  return (message) => {
    const line = printable(message.slice(0, longestWarning));
    if (lines.size >= mostWarnings || lines.has(line)) return;
    lines.add(line);
    // eslint-disable-next-line no-console -- where a server tells its developer
    (warn ?? console.warn)(`[sen] ${line}`);
  };
}

/** Text of a page on one line of a log: no line ends, escapes for terminals, or marks that turn the order of characters. */
const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
