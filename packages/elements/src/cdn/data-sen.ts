import { warnOnce } from '../internal/warn.js';

/*
 * For editors that strip unknown tags: `<div data-sen="visit-statistics" data-src="/counter.json">` becomes
 * `<sen-visit-statistics src="/counter.json">`, with the children of the div, also when it is added later.
 */
const selector = '[data-sen]';

/** Attribute names that `setAttribute` accepts in every browser. */
const isName = /^[a-z_][\w.-]*$/i;

/** Replaces every such element with its Sen element. */
export function replaceDataSen(): void {
  const replaceIn = (root: ParentNode) => root.querySelectorAll<HTMLElement>(selector).forEach(tryToReplace);
  replaceIn(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        replaceIn(node);
        if (node.matches(selector)) tryToReplace(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Replaces one element; an error leaves the others unaffected. */
function tryToReplace(stand: HTMLElement): void {
  try {
    replace(stand);
  } catch (error) {
    warnOnce(`<${stand.localName} data-sen> did not become an element: ${String(error)}`);
  }
}

function replace(stand: HTMLElement): void {
  const name = stand.dataset['sen'] ?? '';
  if (!stand.isConnected || !/^[a-z][a-z-]*$/.test(name)) return;
  const element = document.createElement(`sen-${name}`);
  for (const { name: given, value } of stand.attributes) {
    const attribute = given.replace(/^data-/, '');
    // Data attributes pass sanitisers: they must not smuggle handlers and styles.
    if (isName.test(attribute) && !/^(sen|style)$/.test(attribute) && !isHandler(attribute))
      element.setAttribute(attribute, value);
  }
  element.append(...stand.childNodes);
  stand.replaceWith(element);
}

/** Whether it is a handler such as `onclick`; `online` is not. */
const isHandler = (attribute: string) => attribute.startsWith('on') && attribute in HTMLElement.prototype;
