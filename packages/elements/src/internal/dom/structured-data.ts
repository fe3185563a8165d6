import { html, render } from 'lit';

const published = new WeakMap<Element, HTMLScriptElement>();

/**
 * Publishes structured data (JSON-LD) for search engines in the document head: one script per host, replaced when the
 * data changes and removed with `undefined`. A script that a server has rendered into the host counts as published.
 * Call it with `undefined` when the host is disconnected.
 */
export function publishStructuredData(host: Element, data: object | undefined): void {
  // Without "<" no text of the data can end the script, here or in a saved page.
  const text = data && JSON.stringify(data).replaceAll('<', '\\u003c');
  const known = published.get(host) ?? host.querySelector<HTMLScriptElement>(':scope>script[data-sen-ssr]');
  if (text === known?.text) return;
  known?.remove();
  published.delete(host);
  if (!text) return;
  const script = parsed(text);
  host.ownerDocument.head.append(script);
  published.set(host, script);
}

/**
 * A script with that text, created by the parser. If a page requires trusted types, Chromium reports every script whose
 * text was set or appended, data blocks too; Lit's policy allows a template.
 */
function parsed(text: string): HTMLScriptElement {
  const strings = [`<script type="application/ld+json">${text}</script>`];
  const holder = document.createDocumentFragment();
  render(html(Object.assign(strings, { raw: strings })), holder as unknown as HTMLElement);
  return holder.querySelector('script')!;
}
