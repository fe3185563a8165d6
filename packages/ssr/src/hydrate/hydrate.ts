/*
 * Hydrates elements rendered by `@sen-portal/ssr`: their nodes are kept, and so are focus, selection and loaded
 * pictures. Load it before the elements. Without it, and if another version has rendered the page, elements render
 * again.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { clientRerender, isManaged, sourceOf, whenRelatedDefined } from '@sen-portal/elements/server-hooks.js';
import { recheckParts } from './lit-parts.js';

interface Prerendered extends HTMLElement {
  renderRoot?: ShadowRoot;
  renderOptions: object;
  render(): unknown;
  willUpdate(changed: unknown): void;
  performUpdate(): void;
}

interface ElementClass extends CustomElementConstructor {
  senVersion?: string;
  elementStyles?: (CSSStyleSheet | { styleSheet?: CSSStyleSheet })[];
}

interface Lit {
  observedAttributes: string[];
  prototype: Prerendered & {
    connectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, value: string | null): void;
    update(changed: unknown): void;
  };
}

const deferred = 'defer-hydration';
/** The elements to hydrate, and whether this version has rendered them. */
const waiting = new WeakMap<Prerendered, boolean>();

const support = globalThis as unknown as { litElementHydrateSupport?: (lit: { LitElement: Lit }) => void };
const before = support.litElementHydrateSupport;

// Called by Lit when it loads.
support.litElementHydrateSupport = (lit) => {
  before?.(lit);
  const { LitElement } = lit;
  const { prototype } = LitElement;
  const { connectedCallback, attributeChangedCallback, update } = prototype;
  const observed = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(LitElement), 'observedAttributes')!.get!;

  Object.defineProperty(LitElement, 'observedAttributes', {
    get(this: Lit) {
      return [...(observed.call(this) as string[]), deferred];
    },
  });

  // An element in the shadow tree of another waits until that one has set its properties.
  prototype.attributeChangedCallback = function (name, old, value) {
    if (name === deferred) {
      if (value === null && this.isConnected) connect(this);
    } else attributeChangedCallback.call(this, name, old, value);
  };
  prototype.connectedCallback = function () {
    if (this.hasAttribute(deferred)) return;
    const awaited = whenRelatedDefined(this);
    if (!awaited) return connect(this);
    void awaited.then(() => {
      if (this.isConnected && !this.renderRoot) connect(this);
    });
  };
  const connect = (host: Lit['prototype']) => {
    takeOver(host);
    connectedCallback.call(host);
  };

  prototype.update = function (changed) {
    // If hydration is rejected, `update` is another function.
    if (revive(this, changed)) update.call(this, changed);
    else this.update(changed);
  };
};

/** Keeps an existing root instead of creating one. */
function takeOver(host: Prerendered): void {
  const root = host.shadowRoot;
  if (!root?.firstChild || host.renderRoot) return;
  const { senVersion, elementStyles = [] } = host.constructor as ElementClass;
  const sheets = elementStyles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet!));
  root.adoptedStyleSheets = sheets;
  host.renderRoot = root;
  const [mark] = root.childNodes;
  waiting.set(host, mark?.nodeType === 8 && (mark as Comment).data === `sen ${senVersion}`);
}

/**
 * Hydrates the nodes in the root. Mismatches are rendered again, and so are elements whose lazy modules have not
 * loaded.
 *
 * @returns whether the element can continue to render
 */
function revive(host: Prerendered, changed: unknown): boolean {
  const isOurs = waiting.get(host);
  if (isOurs === undefined) return true;
  waiting.delete(host);
  // A list configures its cards.
  const parent = host.parentElement as Prerendered;
  if (isManaged(host) && waiting.has(parent)) parent.performUpdate();
  const root = host.renderRoot!;
  const source = sourceOf(host);
  const data = [...root.children].find((child) => child.matches('script'));
  if (data && source && source.data === undefined) {
    source.restore(JSON.parse(data.textContent), new Date());
    host.willUpdate(changed);
  }
  try {
    if (isOurs) {
      hydrate(host.render(), root, host.renderOptions);
      recheckParts(root);
      // Not earlier: lazy modules add styles.
      root.firstChild!.remove();
      for (const child of [...root.children]) if (child.matches('link, style, script, noscript')) child.remove();
      return true;
    }
  } catch {
    // The browser would render something else.
  }
  void clientRerender(host);
  return false;
}
