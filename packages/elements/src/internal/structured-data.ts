const published = new WeakMap<Element, HTMLScriptElement>();

/**
 * Publishes structured data (JSON-LD) for search engines in the head of the page: one script per host, replaced when
 * the data changes and removed with `undefined`. Call it with `undefined` when the host is disconnected.
 */
export function publishStructuredData(host: Element, data: object | undefined): void {
  // "<" is escaped, so that no text of the data closes the script where the page is saved or served again.
  const text = data && JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  const known = published.get(host);
  if (text === known?.text) return;
  known?.remove();
  published.delete(host);
  if (!text) return;
  const script = host.ownerDocument.createElement('script');
  script.type = 'application/ld+json';
  // A text node, as `textContent` of a script asks for a trusted type.
  script.append(text);
  host.ownerDocument.head.append(script);
  published.set(host, script);
}
