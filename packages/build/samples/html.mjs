/**
 * A template of markup: lists are joined, and false, null and undefined are left out. Values are markup, not text: the
 * texts of the sample pages are written as HTML.
 */
export const html = (/** @type {TemplateStringsArray} */ { raw }, /** @type {unknown[]} */ ...values) =>
  raw.map((text, index) => text + print(values[index])).join('');

/** @returns {string} */
function print(/** @type {unknown} */ value) {
  if (Array.isArray(value)) return value.map(print).join('\n');
  return value === undefined || value === null || value === false ? '' : `${value}`;
}
