import { attributeOf } from '../dom/attribute.js';
import type { PortalContext } from './portal-context.js';
import { onTermsRegistered } from './terms.js';

/** An element that follows its surroundings. */
export interface EnvironmentHost extends HTMLElement {
  /** Called when the language or the portal around the element may have changed. */
  environmentChanged(): void;
}

/** What surrounds an element. */
export interface Environment {
  /** What the closest portal provides, if there is one. */
  portal: PortalContext | undefined;
  /** The language of the page there: that of the closest element with a `lang`, or of a portal that is closer. */
  lang: string | undefined;
}

/*
 * One registry serves all elements: a MutationObserver or a context consumer in each would cost more than the rest of
 * a card. What portals provide stands under a shared symbol, so that two copies of Sen meet.
 */
const hosts = new Set<EnvironmentHost>();
const observedRoots = new WeakSet<Node>();
const portals = ((globalThis as Record<symbol, unknown>)[Symbol.for('sen-portals@1')] ??= new Map()) as Map<
  Node,
  PortalContext
>;
const changed = 'sen-portal-change';

let langObserver: MutationObserver | undefined;

/** Says what a portal provides, to elements of whatever copy of Sen; nothing once it has left the page. */
export function providePortal(portal: Node, context: PortalContext | undefined): void {
  if (context) portals.set(portal, context);
  else portals.delete(portal);
  document.dispatchEvent(new Event(changed));
}

/** Starts following the language and the portal around the host. */
export function register(host: EnvironmentHost): void {
  hosts.add(host);
  if (!langObserver) {
    const tellAll = () => hosts.forEach((each) => each.environmentChanged());
    langObserver = new MutationObserver(tellAll);
    onTermsRegistered(tellAll);
    document.addEventListener(changed, tellAll);
  }
  for (let root: Node | undefined = host; (root = root?.getRootNode()); root = (root as Partial<ShadowRoot>).host) {
    if (observedRoots.has(root)) continue;
    observedRoots.add(root);
    langObserver.observe(root, { subtree: true, attributeFilter: ['lang'] });
  }
}

/** Stops following; nothing of the host is kept. */
export function unregister(host: EnvironmentHost): void {
  hosts.delete(host);
}

/** What surrounds an element now, across shadow roots. */
export function resolveEnvironment(host: Node): Environment {
  let portal: PortalContext | undefined;
  let lang: string | null | undefined;
  for (let node: Node | null | undefined = host; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host) {
    lang ??= attributeOf(node, 'lang');
    const found = portals.get(node);
    portal ??= found;
    lang ??= found?.locale;
  }
  return { portal, lang: lang ?? undefined };
}
