/** The base of relative addresses. `<img name="baseURI">` hides the property of the document, but of no element. */
export function baseUri(page: Document = document): string {
  const { baseURI } = page;
  return typeof baseURI === 'string' ? baseURI : page.createElement('a').baseURI;
}
