/** An element that reads its children. */
export interface ChildrenHost extends Element {
  /** Called when the children, or the text of a JSON child, have changed. */
  childrenChanged(): void;
}

/*
 * One observer for all hosts. It holds its targets weakly, so a removed host needs no clean-up; observing a target
 * again only replaces its options.
 */
const hosts = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Starts watching the host's children.
 *
 * @param deep also what is inside them, and where their links lead, for elements that adopt foreign markup
 */
export function watchChildren(host: ChildrenHost, deep = false): void {
  observer ??= new MutationObserver((records) => {
    const changed = new Set<ChildrenHost>();
    for (const { target } of records) {
      let node: Node | null = target;
      while (node && !hosts.has(node)) node = node.parentNode;
      if (node) changed.add(node as ChildrenHost);
    }
    changed.forEach((host) => host.childrenChanged());
  });
  hosts.add(host);
  observer.observe(
    host,
    deep
      ? { childList: true, subtree: true, characterData: true, attributeFilter: ['href', 'aria-current'] }
      : { childList: true },
  );
}

/** The host's `<script type="application/json">` child. */
function jsonChildOf(host: Element): Element | undefined {
  return [...host.children].find((child) => child.matches('script[type="application/json" i]'));
}

/**
 * Reads the host's JSON child. While the page is still being parsed its text may be cut off: that is not reported, the
 * rest arrives as a change.
 *
 * @param report called with the parser's message when the text is not JSON
 */
export function readJsonChild(host: Element, report: (message: string) => void): unknown {
  const script = jsonChildOf(host);
  if (!script) return undefined;
  observer?.observe(script, { childList: true, subtree: true, characterData: true });
  try {
    return JSON.parse(script.textContent ?? '');
  } catch (error) {
    if (script.ownerDocument.readyState !== 'loading') report((error as Error).message);
    return undefined;
  }
}
