const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Prints one element and nothing else of its page: what neither holds it nor is inside it is left out on paper. Ways
 * over a second document would lose other elements of a kit, which are defined in this one only.
 *
 * @param states the custom states of the element, which mark it while it is printed
 */
export function printOnly(element: Element, states: Pick<Set<string>, 'add' | 'delete'> | undefined): void {
  const { ownerDocument: page } = element;
  const view = page.defaultView!;
  // From inside another shadow root a rule of the page cannot tell who holds the article: the page prints as it is.
  if (element.getRootNode() !== page) return view.print();

  let own = element.localName;
  if (states && CSS.supports('selector(:state(a))')) {
    states.add('printing');
    own += ':state(printing)';
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`@media print {
    body :not(:has(${own}), ${own}, ${own} *) { display: none !important; }
    :has(${own}) {
      display: block !important; position: static !important; float: none !important; overflow: visible !important;
      inline-size: auto !important; max-inline-size: none !important; block-size: auto !important;
      margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important;
    }
  }`);
  const earlier = sheets.get(page);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets.filter((other) => other !== earlier), sheet];
  sheets.set(page, sheet);
  view.addEventListener(
    'afterprint',
    () => {
      states?.delete('printing');
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
  view.print();
}
