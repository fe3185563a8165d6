import { warnOnce } from '../internal/warn.js';

/*
 * For editors that strip tags they do not know: `<div data-sen="visit-statistics" data-src="/counter.json">` becomes
 * `<sen-visit-statistics src="/counter.json">`, with the children of the div. Now, and for divs added later.
 */
const selector = '[data-sen]';

/** What `setAttribute` takes in every browser, of what a parser makes an attribute of. */
const isName = /^[a-z_][\w.-]*$/i;

/** Turns every such element into the element of Sen that it stands for. */
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

/** Whatever an editor has written: one stand-in that fails leaves the others alone. */
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
    // A sanitiser that lets data attributes pass must not be tricked into letting handlers and styles pass.
    if (isName.test(attribute) && !/^(sen|style)$/.test(attribute) && !isHandler(attribute))
      element.setAttribute(attribute, value);
  }
  element.append(...stand.childNodes);
  stand.replaceWith(element);
}

/** Whether it is `onclick` or the like; `online` is not. */
const isHandler = (attribute: string) => attribute.startsWith('on') && attribute in HTMLElement.prototype;
