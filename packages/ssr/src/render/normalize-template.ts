/**
 * The strings of a template without what minifiers change: white space, quotes, and slashes that close void elements.
 * Elements of the same version hydrate, whether a bundler or our build wrote their templates.
 */
export const normalizeTemplate = (strings: readonly string[]): string[] =>
  strings.map((text) => text.replace(/[\s"']+|\/(?=>)/g, ''));
