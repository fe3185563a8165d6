/*
 * Takes over what `@sen-portal/ssr` has rendered: the nodes stay, and so do focus, selection and loaded pictures. Load
 * it before the elements. Without it, and where the page was rendered by another version, they render again.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { nothing } from 'lit/html.js';

interface Prerendered extends HTMLElement {
  renderRoot?: ShadowRoot;
  renderOptions: object;
  render(): unknown;
  requestUpdate(): void;
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
/** What is still to be taken over, and since when. */
const waiting = new WeakMap<Prerendered, number>();
/** How long what the server rendered stays where the browser would render something else, in milliseconds. */
const patience = 2000;
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
    if (!this.hasAttribute(deferred)) connect(this);
  };
  const connect = (host: Lit['prototype']) => {
    takeOver(host);
    connectedCallback.call(host);
  };

  prototype.update = function (changed) {
    if (revive(this)) update.call(this, changed);
  };
};

/** Keeps a root of our version: one that is known is not made anew, nor emptied. */
function takeOver(host: Prerendered): void {
  const root = host.shadowRoot;
  const { senVersion, elementStyles = [] } = host.constructor as ElementClass;
  const mark = root?.firstChild;
  if (!root || host.renderRoot || mark?.nodeType !== 8 || (mark as Comment).data !== `sen ${senVersion}`) return;
  const sheets = elementStyles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet!));
  root.adoptedStyleSheets = sheets;
  mark.remove();
  for (const child of [...root.children]) if (child.matches('link, style')) child.remove();
  host.renderRoot = root;
  waiting.set(host, Date.now());
}

/**
 * Makes Lit know the nodes in the root. Parts of an element that load when needed may still be missing here: until they
 * come, what the server rendered stays. What does not match then is rendered again.
 *
 * @returns whether the element can go on to render
 */
function revive(host: Prerendered): boolean {
  const since = waiting.get(host);
  if (since === undefined) return true;
  const root = host.renderRoot!;
  const source = sources.get(host);
  const data = [...root.children].find((child) => child.matches('script'));
  if (data && source && source.data === undefined) {
    source.data = source.read(JSON.parse(data.textContent));
    source.status = 'ready';
    source.loadedAt = new Date();
  }
  try {
    hydrate(host.render(), root, host.renderOptions);
    recheck((root as unknown as { _$litPart$: Part })._$litPart$);
    data?.remove();
  } catch {
    const wait = since + patience - Date.now();
    if (wait > 0) {
      // Copies know nothing of the attempt, which may have added listeners.
      root.replaceChildren(...[...root.childNodes].map((node) => node.cloneNode(true)));
      setTimeout(() => host.requestUpdate(), wait);
      return false;
    }
    root.replaceChildren();
  }
  waiting.delete(host);
  return true;
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
