import { safeUrl } from '@sen-portal/data/coerce.js';
import { findDocumentNumbers } from '@sen-portal/data/document-number.js';
import type { DocumentResolver } from '../internal/values/document-resolver.js';
import { clean } from './sanitise.js';

/* Renders a string of HTML. Loaded together with the sanitiser for the first text given as a string. */

/**
 * The sanitised content of a string of HTML, with tables in boxes, focusable headings and document numbers as links.
 */
export function prepareBody(html: string, resolve: DocumentResolver | undefined): DocumentFragment {
  const body = clean(html);
  wrapTables(body);
  for (const heading of body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')) heading.tabIndex = -1;
  if (resolve) linkDocuments(body, resolve);
  return body;
}

function wrapTables(root: ParentNode): void {
  for (const table of root.querySelectorAll('table')) {
    const figure = table.parentElement?.closest('figure') ?? table;
    if (figure.parentElement?.closest('.scroll')) continue;
    const box = document.createElement('div');
    box.className = 'scroll';
    box.setAttribute('part', 'table');
    figure.replaceWith(box);
    box.append(figure);
  }
}

function linkDocuments(root: Node, resolve: DocumentResolver): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const node of texts) {
    if (node.parentElement?.closest('a')) continue;
    // From the end, so that earlier offsets stay valid.
    for (const { start, end, number } of findDocumentNumbers(node.data).reverse()) {
      const url = safeUrl(resolve(number.text));
      if (!url) continue;
      const link = document.createElement('a');
      link.href = url;
      link.setAttribute('part', 'document');
      node.splitText(end);
      link.append(node.splitText(start));
      node.after(link);
    }
  }
}
