import { nameSlot } from './slots.js';

/*
 * Rendering of property bindings. Lit renders those with an attribute; the templates bind texts as `.textContent`, and
 * the children of a slot as `.assigned`. The build calls these two functions from Lit's `render-value.js`.
 */

interface Operation {
  type: string;
  /** Of text. */
  value?: string;
  /** Of an attribute or property. */
  name?: string;
}

/** Moves the text of an element from its attributes to its content. It has to be the last attribute. */
export function reorderText<T extends Operation>(operations: T[]): T[] {
  for (const operation of operations.filter(({ name }) => name === 'textContent')) {
    const at = operations.indexOf(operation);
    const next = operations.findIndex(({ type }, index) => index > at && /^(text|attribute-part)$/.test(type));
    const text = operations[next]?.value;
    const end = (text?.indexOf('>') ?? -1) + 1;
    if (!text || !end)
      throw new Error(`.textContent must be the last attribute in ${JSON.stringify(operations[at - 1])}`);
    operations.splice(next, 1, { ...operations[next]!, value: text.slice(0, end) }, operation, {
      ...operations[next]!,
      value: text.slice(end),
    });
    operations.splice(at, 1);
  }
  return operations;
}

/** The markup of a property binding; undefined leaves it to Lit. */
export function renderProperty(
  { name }: Operation,
  value: unknown,
  escape: (text: string) => string,
): string | undefined {
  if (name === 'textContent') return escape(String(value ?? ''));
  if (name === 'assigned') return nameSlot(value as Node[]);
  // As an attribute, "false" would be true.
  return typeof value === 'boolean' ? (value ? name : '') : undefined;
}
