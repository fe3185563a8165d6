/** The strings of a template without what differs between the same template minified and not. */
export const gist = (strings: readonly string[]): string[] => strings.map((text) => text.replace(/\s+|\/(?=>)/g, ''));
