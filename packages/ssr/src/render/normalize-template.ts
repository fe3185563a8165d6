/**
 * Normalises the strings of a template: white space, quotes, and slashes of void elements, which minifiers change.
 * Elements of the same version hydrate, whether or not a bundler has minified their templates.
 */
export const normalizeTemplate = (strings: readonly string[]): string[] =>
  strings.map((text) => text.replace(/[\s"']+|\/(?=>)/g, ''));
