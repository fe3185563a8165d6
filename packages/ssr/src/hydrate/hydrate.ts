/*
 * Takes over what `@sen-portal/ssr` has rendered: the nodes stay, and so do focus, selection and loaded pictures. Load
 * it before the elements. Without it, and where the page was rendered by another version, they render again.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { isManaged, whenRelatedDefined, clientRerender } from '@sen-portal/elements/internal/client-rerender.js';
import { nothing } from 'lit/html.js';

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

/** What an element with a `src` holds of it. */
interface Source {
  data: unknown;
  status: string;
  loadedAt: Date | undefined;
  read(input: unknown): unknown;
}

interface Lit {
  observedAttributes: string[];
  prototype: Prerendered & {
    connectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, value: string | null): void;
    addController(controller: object): void;
    update(changed: unknown): void;
  };
}

const deferred = 'defer-hydration';
/** What is still to be taken over, and whether our version rendered it. */
const waiting = new WeakMap<Prerendered, boolean>();
const sources = new WeakMap<object, Source>();

const support = globalThis as unknown as { litElementHydrateSupport?: (lit: { LitElement: Lit }) => void };
const before = support.litElementHydrateSupport;

// Lit calls it when it loads.
support.litElementHydrateSupport = (lit) => {
  before?.(lit);
  const { LitElement } = lit;
  const { prototype } = LitElement;
  const { connectedCallback, attributeChangedCallback, addController, update } = prototype;
  const observed = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(LitElement), 'observedAttributes')!.get!;

  Object.defineProperty(LitElement, 'observedAttributes', {
    get(this: Lit) {
      return [...(observed.call(this) as string[]), deferred];
    },
  });

  prototype.addController = function (controller) {
    addController.call(this, controller);
    if ('loadedAt' in controller) sources.set(this, controller as Source);
  };

  // An element in the shadow tree of another waits until that one has given it its properties.
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
    // What hydration rejects has another `update` then.
    if (revive(this, changed)) update.call(this, changed);
    else this.update(changed);
  };
};

/** Keeps the root: one that is known is not made anew. */
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
 * Makes Lit know the nodes in the root. What does not match is rendered again, and so is what needs parts of an element
 * that are still to come.
 *
 * @returns whether the element can go on to render
 */
function revive(host: Prerendered, changed: unknown): boolean {
  const isOurs = waiting.get(host);
  if (isOurs === undefined) return true;
  waiting.delete(host);
  // A list tells its cards how it wants them.
  const parent = host.parentElement as Prerendered;
  if (isManaged(host) && waiting.has(parent)) parent.performUpdate();
  const root = host.renderRoot!;
  const source = sources.get(host);
  const data = [...root.children].find((child) => child.matches('script'));
  if (data && source && source.data === undefined) {
    source.data = source.read(JSON.parse(data.textContent));
    source.status = 'ready';
    source.loadedAt = new Date();
    host.willUpdate(changed);
  }
  try {
    if (isOurs) {
      hydrate(host.render(), root, host.renderOptions);
      recheck((root as unknown as { _$litPart$: Part })._$litPart$);
      // Not earlier: styles of a part that loads later are among them.
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

/** Lit's parts, by the names that its own hydration uses. */
interface Part {
  type: number;
  /** The committed value. */
  _$AH: unknown;
  _$AA: ChildNode;
  _$AB: ChildNode | null;
  element: Element;
  name: string;
  strings?: readonly string[];
}
interface Instance {
  _$AV: (Part | undefined)[];
}

const unlike = {};

/** Hydration takes it that attributes and texts are those of the browser; where they are not, the next render sets them. */
function recheck(part: Part): void {
  const { type, _$AH: value, element, name, strings } = part;
  if (type === 2) {
    const parts = Array.isArray(value) ? (value as Part[]) : (value as Partial<Instance> | null)?._$AV;
    if (parts) parts.forEach((inner) => inner && recheck(inner));
    else if (textOf(part) !== (value === nothing ? '' : String(value)) || value === '') part._$AH = unlike;
  } else if (type === 1) {
    const values = strings ? (value as unknown[]) : [value];
    const wanted = values.includes(nothing)
      ? null
      : values.reduce<string>(
          (text, given, index) => `${text}${given ?? ''}${strings?.[index + 1] ?? ''}`,
          strings?.[0] ?? '',
        );
    if (element.getAttribute(name) !== wanted) part._$AH = strings ? values.map(() => unlike) : unlike;
  } else if (type === 4 && element.hasAttribute(name) !== (!!value && value !== nothing)) part._$AH = unlike;
}

/** The text of a part without templates in it; anything else than text makes it unlike any. */
function textOf({ _$AA: start, _$AB: end }: Part): string | undefined {
  let text = '';
  for (let node = start.nextSibling; node && node !== end; node = node.nextSibling) {
    if (node.nodeType !== 3) return undefined;
    text += (node as Text).data;
  }
  return text;
}
