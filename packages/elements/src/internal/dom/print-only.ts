const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Prints one element of the page: print styles hide every element that is neither its ancestor nor inside it. A second
 * document would lose other Sen elements, which are defined in this document only.
 *
 * @param states the custom states of the element; one marks it while it is printed
 */
export function printOnly(element: Element, states: Pick<Set<string>, 'add' | 'delete'> | undefined): void {
  const { ownerDocument: page } = element;
  const view = page.defaultView!;
  // Inside another shadow root a rule of the page cannot select the ancestors: the whole page prints.
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
