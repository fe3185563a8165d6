/*
 * The only module of hydration that uses Lit's private fields, by the names that Lit exports for its own hydration
 * (`lit-html/private-ssr-support.js`). Checked with lit-html 3.3.3 and @lit-labs/ssr-client 1.1.8;
 * `lit-private.test.mjs` fails with others.
 */
import { nothing } from 'lit/html.js';

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

/** Visits the parts of a root that Lit has just hydrated. */
export const recheckParts = (root: ShadowRoot): void => recheck((root as unknown as { _$litPart$: Part })._$litPart$);

/**
 * Lit's hydration assumes that attributes and texts equal those of the browser; a part that differs is set in the next
 * render.
 */
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

/** The text of a part without templates; undefined for other content, which then differs. */
function textOf({ _$AA: start, _$AB: end }: Part): string | undefined {
  let text = '';
  for (let node = start.nextSibling; node && node !== end; node = node.nextSibling) {
    if (node.nodeType !== 3) return undefined;
    text += (node as Text).data;
  }
  return text;
}
