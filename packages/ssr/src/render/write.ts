import { nothing } from 'lit';
import { renderProperty } from '../page/properties.js';

/*
 * Renders templates directly into a string. Lit creates a function for each part of a template, so that nested elements
 * and promises can be awaited; nearly all templates have neither, and a list of cards has thousands of parts.
 */

/** An operation of a template, as compiled by Lit. */
interface Operation {
  type: string;
  value?: string;
  name?: string;
  nodeIndex?: number;
  ctor?: unknown;
  strings?: readonly string[];
  tagName?: string;
}

/** Lit's classes of attribute bindings. */
type Kinds = Record<'AttributePart' | 'PropertyPart' | 'BooleanAttributePart' | 'EventPart', unknown>;

/** Lit's rendering of a value: texts, functions that return more, and lists of these. */
type Rendered = readonly unknown[];

const known = new WeakMap<readonly Operation[], boolean>();
// Slots only matter to events.
const plain = /^(text|child-part|attribute-part|possible-node-marker|slot-element-\w+)$/;

/** Whether a template contains no Sen elements. */
function isPlain(operations: readonly Operation[]): boolean {
  const is = known.get(operations) ?? operations.every(({ type }) => plain.test(type));
  known.set(operations, is);
  return is;
}

/**
 * Renders a template with its values; undefined leaves it to Lit, as for one with elements or with directives in
 * attributes.
 *
 * @param render Lit's rendering of the value of a child expression
 */
export function write(
  operations: readonly Operation[],
  values: readonly unknown[],
  kinds: Kinds,
  escape: (text: string) => string,
  render: (value: unknown) => Rendered,
): string | undefined {
  if (!isPlain(operations)) return undefined;
  let text = '';
  let at = 0;
  for (const operation of operations) {
    const { type } = operation;
    if (type === 'text') text += operation.value;
    else if (type === 'possible-node-marker') text += `<!--lit-node ${operation.nodeIndex}-->`;
    else if (type === 'child-part') {
      const value = values[at++];
      text +=
        typeof value === 'string'
          ? `<!--lit-part-->${escape(value)}<!--/lit-part-->`
          : value === nothing
            ? '<!--lit-part--><!--/lit-part-->'
            : collect(render(value));
    } else if (type === 'attribute-part') {
      const own = attribute(operation, values, at, kinds, escape);
      if (own === undefined) return undefined;
      text += own;
      at += operation.strings!.length - 1;
    }
  }
  return text;
}

function attribute(
  operation: Operation,
  values: readonly unknown[],
  at: number,
  { AttributePart, PropertyPart, BooleanAttributePart, EventPart }: Kinds,
  escape: (text: string) => string,
): string | undefined {
  const { ctor, name, strings } = operation;
  const value = values[at];
  if (ctor === EventPart) return '';
  if (ctor === PropertyPart)
    return isText(value) || name === 'assigned'
      ? renderProperty(operation as { type: string }, value, escape)
      : undefined;
  if (ctor === BooleanAttributePart) return isText(value) ? (value && value !== nothing ? name : '') : undefined;
  if (ctor !== AttributePart) return undefined;
  let text = strings![0]!;
  for (let index = 1; index < strings!.length; index++) {
    const piece = values[at + index - 1];
    if (piece === nothing) return '';
    if (!isText(piece)) return undefined;
    text += `${piece ?? ''}${strings![index]}`;
  }
  return `${name}="${escape(text)}"`;
}

/** Whether a value is neither a directive nor a symbol of Lit, except `nothing`. */
function isText(value: unknown): boolean {
  if (value === null || value === nothing) return true;
  const type = typeof value;
  return type !== 'object' && type !== 'function' && type !== 'symbol';
}

/** The text of what Lit has rendered. */
function collect(rendered: Rendered): string {
  let text = '';
  for (const piece of rendered) {
    let value = piece;
    while (typeof value === 'function') value = (value as () => unknown)();
    if (typeof value === 'string') text += value;
    else if (Array.isArray(value)) text += collect(value);
    else if (value !== undefined) throw new Error('Promises cannot be rendered');
  }
  return text;
}
