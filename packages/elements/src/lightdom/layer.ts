import type { CSSResult } from 'lit';

/** The layer of all light DOM styles: any rule of the page wins. */
export const lightLayer = (...styles: readonly CSSResult[]): string =>
  `@layer sen-light{${styles.join('')}}`
    // What a server rendered has its look before its definition.
    .replaceAll(':not(:defined)', ':not(:defined,[data-sen-ssr])');
