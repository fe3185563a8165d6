/** What to say of two copies of Sen on one page. */
export const duplicateVersionsMessage = (first: string | undefined, second: string | undefined): string =>
  `Two copies of Sen are on this page: version ${first ?? 'unknown'} was first and keeps its elements, version ${second ?? 'unknown'} adds those that were missing. Load Sen once.`;

// Copies may each be first with some elements: the page still hears it once.
const told = Symbol.for('sen-copies@1');
const page = globalThis as { [told]?: boolean };

/** Says once a page that two copies met. Loads when they do; takes `warn` since esbuild would split off its file. */
export function warnDuplicateVersions(
  warn: (message: string) => void,
  first: string | undefined,
  second: string | undefined,
): void {
  if (!page[told]) warn(duplicateVersionsMessage(first, second));
  page[told] = true;
}
