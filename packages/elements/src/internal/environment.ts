import { ContextEvent } from '@lit/context';
import { portalContext, type PortalContext } from './portal-context.js';
import { matchLocale, onTermsRegistered } from './terms.js';

/** An element that follows its surroundings. */
export interface EnvironmentHost extends HTMLElement {
  /** Called when the language or the portal around the element has changed. */
  environmentChanged(): void;
}

interface Membership {
  portal?: PortalContext;
  unsubscribe?: (() => void) | undefined;
}

/*
 * One registry serves all elements: a MutationObserver or a context consumer in each would cost more than the rest of
 * a card. Portals announce themselves here under a shared symbol, so that a page without one pays nothing to ask.
 */
const hosts = new Map<EnvironmentHost, Membership | undefined>();
const observedRoots = new WeakSet<Node>();
const portals: { count: number } = ((globalThis as Record<symbol, unknown>)[Symbol.for('sen-portals@1')] ??= {
  count: 0,
}) as { count: number };

let langObserver: MutationObserver | undefined;
let listening = false;

/** Counts a portal of whatever copy of Sen, so that elements know to ask for its context. */
export function announcePortal(): void {
  portals.count++;
}

/** Starts following the language and the portal around the host. */
export function join(host: EnvironmentHost): void {
  hosts.set(host, undefined);
  if (!listening) listen();
  for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
    if (!observedRoots.has(root)) {
      observedRoots.add(root);
      langObserver!.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    if (!(root instanceof ShadowRoot)) break;
  }
  if (portals.count) ask(host);
}

/** Stops following; nothing of the host is kept. */
export function leave(host: EnvironmentHost): void {
  hosts.get(host)?.unsubscribe?.();
  hosts.delete(host);
}

/** What the portal around the host provides, if there is one. */
export function portalOf(host: EnvironmentHost): PortalContext | undefined {
  return hosts.get(host)?.portal;
}

/** The language of the page here: a `lang` inside the portal, the portal's locale, the closest `lang` outside. */
export function langOf(host: EnvironmentHost): string | null | undefined {
  const portal = portalOf(host);
  const holder = closestAcross(host, '[lang]');
  const nearer = portal?.locale && !(holder && closestAcross(holder, portal.host.localName) === portal.host);
  return nearer ? portal.locale : holder?.getAttribute('lang');
}

/** The language to speak: that of the page if there are words for it, else Vietnamese. */
export function localeOf(host: EnvironmentHost): string {
  return matchLocale(langOf(host));
}

function closestAcross(start: Element, selector: string): Element | null {
  for (let from: Element = start; ;) {
    const found = from.closest(selector);
    const root = from.getRootNode();
    if (found || !(root instanceof ShadowRoot)) return found;
    from = root.host;
  }
}

function ask(host: EnvironmentHost): void {
  host.dispatchEvent(
    new ContextEvent(
      portalContext,
      host,
      (portal, unsubscribe) => {
        const before = hosts.get(host);
        if (before?.unsubscribe !== unsubscribe) before?.unsubscribe?.();
        if (!hosts.has(host)) return unsubscribe?.();
        hosts.set(host, { portal, unsubscribe });
        host.environmentChanged();
      },
      true,
    ),
  );
}

function listen(): void {
  listening = true;
  const tellAll = () => [...hosts.keys()].forEach((host) => host.environmentChanged());
  langObserver = new MutationObserver(tellAll);
  onTermsRegistered(tellAll);
  // A portal defined after its content announces itself with this event of the context protocol.
  document.addEventListener('context-provider', (event) => {
    const { context, contextTarget } = event as Event & { context: unknown; contextTarget?: Element };
    if (context !== portalContext || !contextTarget) return;
    for (const host of hosts.keys()) {
      if (closestAcross(host, contextTarget.localName) === contextTarget) ask(host);
    }
  });
}
