/** An element that reads its children. */
export interface ChildrenHost extends Element {
  /** Called when the children, or the text of a JSON child, have changed. */
  childrenChanged(): void;
}

/*
 * One observer for all hosts. It holds its targets weakly, so a removed host needs no clean-up; observing a target
 * again only replaces its options.
 */
let observer: MutationObserver | undefined;

/**
 * Starts observing the host's children.
 *
 * @param deep whether descendants, the targets of links and `aria-current` are observed as well, for elements that read
 *   foreign markup
 */
export function observeChildren(host: ChildrenHost, deep: boolean | undefined): void {
  observer ??= new MutationObserver((records) => {
    const changed = new Set<Partial<ChildrenHost> | null>();
    for (let { target: node } of records as { target: Node | null }[]) {
      while (node && !('childrenChanged' in node)) node = node.parentNode;
      changed.add(node as Partial<ChildrenHost> | null);
    }
    changed.forEach((each) => each?.childrenChanged?.());
  });
  observer.observe(host, {
    childList: true,
    ...(deep && { subtree: true, characterData: true, attributeFilter: ['href', 'aria-current', 'class'] }),
  });
}

const unparsed = new WeakSet<ChildrenHost>();

/**
 * Whether the host has all the children that its page gives it. While the page is being parsed they may be cut off: a
 * fault in them is not reported, they are read again once it is parsed.
 */
export function areChildrenParsed(host: ChildrenHost): boolean {
  const { ownerDocument } = host;
  if (ownerDocument.readyState !== 'loading') return true;
  if (!unparsed.has(host)) {
    unparsed.add(host);
    ownerDocument.addEventListener('DOMContentLoaded', () => host.childrenChanged(), { once: true });
  }
  return false;
}

/**
 * Reads the host's JSON child.
 *
 * @param report receives the parser's message if the text is not JSON
 */
export function readJsonChild(host: ChildrenHost, report: (message: string) => void): unknown {
  // Editors such as WordPress's wrap it in a paragraph.
  const script = host.querySelector(
    ':scope > script[type="application/json" i], :scope > p > script[type="application/json" i]',
  );
  if (!script) return undefined;
  observer?.observe(script, { childList: true, subtree: true, characterData: true });
  try {
    return JSON.parse(script.textContent ?? '');
  } catch (error) {
    if (areChildrenParsed(host)) report((error as Error).message);
    return undefined;
  }
}
