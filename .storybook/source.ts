import { nothing, render } from 'lit';
import { declarationOf } from './arg-types.js';

/*
 * "Show code" as copyable HTML: the source of the template, not the rendered elements. The template is rendered into a
 * document without a window, where custom elements are never upgraded: attributes stay as written, and properties are
 * own properties of the object.
 */

const booleans = new Map<string, Set<string>>();

function isBooleanAttribute(element: Element, name: string): boolean {
  if (!element.localName.includes('-')) return /^(hidden|open|disabled|checked|async|defer|inert|controls)$/.test(name);
  let known = booleans.get(element.localName);
  if (!known) {
    const attributes = declarationOf(element.localName)?.attributes ?? [];
    known = new Set(attributes.filter((item) => item.type?.text.startsWith('boolean')).map((item) => item.name));
    booleans.set(element.localName, known);
  }
  return known.has(name);
}

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const escapeValue = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

function attributesOf(element: Element): string[] {
  const own: string[] = [];
  for (const { name, value } of element.attributes) {
    if (value !== '') own.push(`${name}="${escapeValue(value)}"`);
    else if (name === 'alt') own.push('alt=""');
    else if (isBooleanAttribute(element, name) || name.startsWith('data-')) own.push(name);
  }
  // Properties with an attribute are shown as attributes.
  const fields = declarationOf(element.localName)?.attributes ?? [];
  for (const { fieldName, name } of fields) {
    const value = fieldName ? Reflect.get(element, fieldName) : undefined;
    if (!fieldName || !Object.hasOwn(element, fieldName) || element.hasAttribute(name)) continue;
    if (value === true) own.push(name);
    else if (typeof value === 'number' || (typeof value === 'string' && value)) {
      own.push(`${name}="${escapeValue(String(value))}"`);
    }
  }
  return own;
}

/** The element's data, which plain HTML has as a JSON child. */
function dataOf(element: Element): unknown {
  if (!element.localName.includes('-')) return undefined;
  return Object.entries(element).find(
    ([name, value]) => typeof value === 'object' && value && !name.startsWith('_'),
  )?.[1];
}

const voids = /^(area|br|col|hr|img|input|link|meta|source|track|wbr)$/;
const inline = /^(a|abbr|b|bdi|br|cite|code|data|em|i|img|kbd|mark|q|small|span|strong|sub|sup|time|u)$/;

function isInline(node: Node): boolean {
  if (node instanceof Element) return inline.test(node.localName) && [...node.childNodes].every(isInline);
  return node.nodeType === Node.TEXT_NODE;
}

function print(node: Node, indent: string): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeText((node.textContent ?? '').replace(/\s+/g, ' '));
  if (!(node instanceof Element)) return '';

  const name = node.localName;
  const attributes = attributesOf(node);
  const oneLine = `<${[name, ...attributes].join(' ')}>`;
  const start =
    indent.length + oneLine.length > 100 && attributes.length > 1
      ? `<${name}\n${attributes.map((attribute) => `${indent}  ${attribute}\n`).join('')}${indent}>`
      : oneLine;
  if (voids.test(name)) return start;

  const data = dataOf(node);
  const children = [...node.childNodes].filter((child) => child.nodeType !== Node.COMMENT_NODE);
  if (name === 'script' || name === 'style' || name === 'pre') return `${start}${node.textContent ?? ''}</${name}>`;
  if (data === undefined && children.every(isInline)) {
    const text = children.map((child) => print(child, indent)).join('');
    return `${start}${text.trim()}</${name}>`;
  }

  const lines: string[] = [];
  if (data !== undefined) {
    const json = JSON.stringify(data, (_, value: unknown) => (value instanceof Node ? undefined : value), 2).replace(
      /<\//g,
      '<\\/',
    );
    lines.push(`<script type="application/json">\n${json}\n</script>`.replace(/\n/g, `\n${indent}  `));
  }
  lines.push(...printChildren(children, `${indent}  `));
  return `${start}\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}</${name}>`;
}

/** Puts each block on its own line; adjacent inline content stays on one line. */
function printChildren(children: Node[], indent: string): string[] {
  const lines: string[] = [];
  let running = '';
  for (const child of children) {
    if (isInline(child)) {
      running += print(child, indent);
      continue;
    }
    if (running.trim()) lines.push(running.trim());
    running = '';
    const block = print(child, indent);
    if (block) lines.push(block);
  }
  if (running.trim()) lines.push(running.trim());
  return lines;
}

/** Whether an element only sets the width or the clock of a story. */
const isFrame = (element: Element): boolean =>
  element.localName === 'div'
    ? element.hasAttribute('style') || element.className === 'sen-narrow'
    : element.localName === 'sen-portal' && element.getAttributeNames().join() === 'now';

/** The nodes of a story without the boxes around it that only Storybook needs. */
function withoutFrame(container: Element): Node[] {
  const [only, ...others] = container.children;
  return only && isFrame(only) && others.length === 0 ? withoutFrame(only) : [...container.childNodes];
}

export interface StoryContext {
  args: object;
  originalStoryFn?: (args: object, context: object) => unknown;
}

/** For `parameters.docs.source.transform`. */
export function toHtml(code: string, context: StoryContext): string {
  const story = context.originalStoryFn?.(context.args, context);
  if (!story || typeof story !== 'object' || story instanceof Node) return code;
  const inert = document.implementation.createHTMLDocument();
  const container = inert.createElement('div');
  // `instanceof` works for that document's nodes, since all documents of a page share its classes.
  render(story, container, { creationScope: inert });
  const html = printChildren(withoutFrame(container), '').join('\n');
  render(nothing, container);
  return html;
}
