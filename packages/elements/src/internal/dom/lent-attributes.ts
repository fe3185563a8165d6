/** An attribute to set: of which element, its name, and its value from the author's, `null` for none. */
export type Lent = readonly [element: Element, name: string, value: (authors: string | null) => string | null];

interface Known {
  element: Element;
  name: string;
  authors: string | null;
  ours: string | null;
}

/** Sets attributes of elements that an author has written, and puts back the author's values. */
export class LentAttributes {
  #known: Known[] = [];

  /** Sets these attributes and puts back all others that were set before. */
  apply(wanted: readonly Lent[]): void {
    const next: Known[] = [];
    for (const [element, name, value] of wanted) {
      const before = this.#known.find((known) => known.element === element && known.name === name);
      const now = valueOf(element, name);
      // A value that is not ours is new from the author.
      const authors = before && before.ours === now ? before.authors : now;
      const ours = value(authors);
      if (ours !== now) set(element, name, ours);
      if (ours !== authors) next.push({ element, name, authors, ours });
    }
    for (const known of this.#known) {
      const isKept = wanted.some(([element, name]) => element === known.element && name === known.name);
      if (!isKept) restore(known);
    }
    this.#known = next;
  }

  /** The value that an author has written, whatever is set now. */
  authors(element: Element, name: string): string | null {
    const now = valueOf(element, name);
    const known = this.#known.find((each) => each.element === element && each.name === name);
    return known && known.ours === now ? known.authors : now;
  }

  /** Puts back the author's values. */
  restore(): void {
    this.apply([]);
  }
}

function restore({ element, name, authors, ours }: Known): void {
  if (valueOf(element, name) === ours) set(element, name, authors);
}

// A field named `setAttribute` hides the method of its form.
function set(element: Element, name: string, value: string | null): void {
  if (value === null) Element.prototype.removeAttribute.call(element, name);
  else Element.prototype.setAttribute.call(element, name, value);
}

const valueOf = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
