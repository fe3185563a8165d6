import type { CSSResult } from 'lit';

/** The layer of all light DOM styles, which any rule of the page overrides. */
export const lightLayer = (...styles: readonly CSSResult[]): string =>
  `@layer sen-light{${styles.join('')}}`
    // Server-rendered elements have their styles before their definition.
    .replaceAll(/:not\(\s*:defined\s*\)/g, ':not(:defined,[data-sen-ssr])');
