/** What is used of an element. */
interface Rendered extends HTMLElement {
  renderRoot?: HTMLElement | DocumentFragment;
  renderOptions: { renderBefore?: ChildNode | null };
  update(changed: unknown): void;
  requestUpdate(): void;
  updateComplete: Promise<unknown>;
}

/** Which elements arrange which among their children: statics of `SenElement`. */
interface Family {
  manages?: string;
  managedBy?: readonly string[];
}

const familyOf = (host: Element) => host.constructor as Family;

/** Whether a server has placed a child: in a slot of its own, or in none, as a board does with its meters. */
const isPlaced = (child: Element) =>
  child.slot.startsWith('sen-') || !!(child.parentElement!.shadowRoot && !child.assignedSlot);

/** @internal Whether an element looks as the list or board around it wants. */
export const isManaged = (host: Element): boolean =>
  !!familyOf(host).managedBy?.includes(host.parentElement?.localName ?? '') && isPlaced(host);

/**
 * Waits for the definitions of those without which an element does not look as a server has drawn it: a list for its
 * cards, and these for their list. Undefined when there is nothing to wait for.
 *
 * @internal
 */
export function whenRelatedDefined(host: HTMLElement): Promise<unknown> | undefined {
  const { manages } = familyOf(host);
  const children = [...host.children].filter((child) => child.localName === manages && isPlaced(child));
  const relatives = isManaged(host) ? [host.parentElement!] : children;
  const missing = new Set(relatives.map(({ localName }) => localName).filter((tag) => !customElements.get(tag)));
  if (!missing.size) return undefined;
  return soon(Promise.all([...missing].map((tag) => customElements.whenDefined(tag))));
}

const soon = (promise: Promise<unknown>) => Promise.race([promise, new Promise((done) => setTimeout(done, patience))]);

/** How long what a server rendered stays where less is rendered here, in milliseconds; with data in it, that of `src`. */
const [patience, patienceWithData] = [2000, 10_000];

/**
 * Renders an element anew whose shadow root a server has filled and nobody takes over. Parts of an element may load
 * later, and what `src` leads to comes later still: until as much is to be read in the new tree, that of the server is
 * shown.
 *
 * @returns when it can start
 * @internal
 */
export async function clientRerender(element: HTMLElement): Promise<void> {
  const host = element as Rendered;
  const root = host.shadowRoot!;
  const made = document.createDocumentFragment();
  // By it Lit finds the tree again, wherever that is.
  made.append((host.renderOptions.renderBefore = document.createComment('')));
  host.renderRoot = made;
  const wanted = textLength(root) * 0.8;
  const wait = root.querySelector(':scope > script') ? patienceWithData : patience;
  const end = Date.now() + wait;
  const { update } = host;
  let isLate = false;
  host.update = (changed) => {
    update.call(host, changed);
    // Nothing is to come where there is neither: a notice that the visitor has closed.
    const isOpen = made.querySelector('[part~=base],slot');
    if (isOpen && textLength(made) < wanted && Date.now() < end) {
      isLate = true;
      return;
    }
    delete (host as Partial<Rendered>).update;
    host.renderRoot = root;
    root.replaceChildren(made);
    clearTimeout(timer);
    // It has looked at its tree where that was not yet on the page.
    if (isLate) host.requestUpdate();
  };
  const timer = setTimeout(() => host.requestUpdate(), wait);
  await whenRelatedDefined(host);
  if (isManaged(host)) await soon((host.parentElement as Partial<Rendered>).updateComplete ?? Promise.resolve());
}

/** How much there is to read, without styles, data, and the blanks that stand for texts to come. */
const textLength = (root: ParentNode) => root.querySelector('[part~=base]')?.textContent.replace(/\s/g, '').length ?? 0;
