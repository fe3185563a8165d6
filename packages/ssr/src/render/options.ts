/** Limits of one page. Elements beyond a limit are left unchanged, for the browser to render. */
export interface RenderLimits {
  /** Largest page, in UTF-16 units; default 4,000,000. */
  characters: number;
  /** Most elements; default 2,000. */
  elements: number;
  /** Longest rendering time of a page, without the wait for its sources; default 3,000. */
  milliseconds: number;
  /** Most different `src` URLs on one page; default 50. */
  sources: number;
  /** Longest wait for the `src` of a page; default 1,500. */
  fetchMilliseconds: number;
  /** Largest response; default 2,000,000. */
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

/** The limits with defaults for missing ones. */
export const limitsOf = ({ limits }: RenderOptions): RenderLimits => ({ ...defaults, ...limits });

/** Options of one page. */
export interface RenderOptions {
  /**
   * URL of the page: the base of relative `src`, and the current entry of menus. Without it only complete URLs are
   * fetched.
   */
  url?: string | undefined;
  /** Origins (`https://example.gov.vn`) from which `src` may be fetched. Default: none. */
  origins?: readonly string[] | undefined;
  /**
   * Whether each shadow root contains its styles, or links a style sheet. Browsers may show the page before linked
   * sheets have loaded, which causes a flash. Default: `inline`.
   */
  styles?: 'link' | 'inline' | undefined;
  /** URL of the files of `dist/browser/`, ending with a slash. Default: `/cdn/ssr/`. */
  base?: string | undefined;
  /** The current time, which determines what is new or missed. Default: the clock. */
  now?: Date | undefined;
  limits?: Partial<RenderLimits> | undefined;
  /** Receives the faults of the page: at most 50 lines of printable text. Default: `console.warn`. */
  warn?: ((message: string) => void) | undefined;
}

/** A rendered page, and values for its headers. */
export interface RenderedHtml {
  html: string;
  /** Style sheets that the page needs first, for `Link: <…>; rel=preload; as=style`. */
  styleFiles: string[];
  /** Hashes of the styles in the page, for `style-src`. */
  styleHashes: string[];
}

/** The unchanged page, for the browser to render. */
export const unchanged = (html: string): RenderedHtml => ({ html, styleFiles: [], styleHashes: [] });

const maxWarnings = 50;
const longestWarning = 500;

/** Collects the warnings of one page: each once, up to a limit. */
export function warningsTo(warn: ((message: string) => void) | undefined): (message: string) => void {
  const lines = new Set<string>();
  return (message) => {
    const line = printable(message.slice(0, longestWarning));
    if (lines.size >= maxWarnings || lines.has(line)) return;
    lines.add(line);
    // eslint-disable-next-line no-console -- where a server tells its developer
    (warn ?? console.warn)(`[sen] ${line}`);
  };
}

/** Text of a page on one line of a log: without line breaks, terminal escapes, or bidirectional controls. */
const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
