import { html, type TemplateResult } from 'lit';

/**
 * The body of a plain HTML page of docs/embed/, as nodes, so that stories show the markup that portals copy. Links
 * between the pages point to Storybook's copies.
 */
export function embeddedPage(source: string): TemplateResult {
  const page = new DOMParser().parseFromString(source, 'text/html');
  for (const link of page.querySelectorAll('a[href]:not([href^="#"])')) {
    link.setAttribute('href', `embed/${link.getAttribute('href')}`);
  }
  for (const image of page.querySelectorAll('img[src^="images/"]')) {
    image.setAttribute('src', `embed/${image.getAttribute('src')}`);
  }
  const nodes = [...page.body.childNodes].map((node) => document.importNode(node, true));
  return html`<div class="sen-body" lang=${page.documentElement.lang}>${nodes}</div>`;
}
