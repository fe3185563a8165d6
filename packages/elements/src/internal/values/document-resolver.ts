/** Where a document of that number is; undefined when the portal does not have it. */
export type DocumentResolver = (number: string) => string | undefined;

/**
 * The resolver of an element: the portal's function, or one made of an address with `{number}` in it.
 *
 * @param warn is told when the function throws or the address has no place for the number
 */
export function resolverFrom(
  own: DocumentResolver | undefined,
  template: string | undefined,
  warn: (problem: string) => void,
): DocumentResolver | undefined {
  if (typeof own === 'function') {
    return (number) => {
      try {
        return own(number);
      } catch (error) {
        warn(`documentResolver threw for "${number}": ${(error as Error).message}`);
        return undefined;
      }
    };
  }
  if (!template) return undefined;
  if (`${template}`.includes('{number}'))
    return (number) => template.replaceAll('{number}', encodeURIComponent(number));
  warn('document-href needs {number} where the number goes, such as /van-ban?so={number}; documents have no links now');
  return undefined;
}
