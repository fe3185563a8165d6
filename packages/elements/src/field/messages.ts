import { addedAttribute } from '../internal/forms/field-host.js';

/*
 * The texts that a control is described by. They are in the same tree as the control, beside the author's children:
 * `aria-describedby` does not reach into a shadow tree.
 */
export class FieldMessages {
  #message: HTMLElement | undefined;
  #limit: HTMLElement | undefined;

  /** @param id gives a text an id */
  constructor(private readonly id: (name: string) => string) {}

  /** Shows an error or an advice before an element; nothing without a text. Returns the ids to be described by. */
  show(text: string | undefined, isError: boolean, place: Element): string[] {
    if (!text) {
      this.#message?.remove();
      this.#message = undefined;
      return [];
    }
    const message = (this.#message ??= created('p', this.id('message')));
    const kind = isError ? 'sen-field-error' : 'sen-field-advice';
    // Each change is one that the element observes.
    if (message.className !== kind) message.className = kind;
    if (message.textContent !== text) message.textContent = text;
    if (message.nextElementSibling !== place) place.before(message);
    return [message.id];
  }

  /** Describes the limit of a text, which screen readers read with the field. Returns the ids to be described by. */
  describeLimit(text: string | undefined, place: Element): string[] {
    if (!text) {
      this.#limit?.remove();
      this.#limit = undefined;
      return [];
    }
    const limit = (this.#limit ??= created('span', this.id('limit')));
    limit.hidden = true;
    if (limit.textContent !== text) limit.textContent = text;
    if (limit.previousElementSibling !== place) place.after(limit);
    return [limit.id];
  }

  /** Removes all texts. */
  remove(): void {
    this.#message?.remove();
    this.#limit?.remove();
    this.#message = this.#limit = undefined;
  }
}

function created(name: 'p' | 'span', id: string): HTMLElement {
  const element = document.createElement(name);
  element.id = id;
  element.setAttribute(addedAttribute, '');
  return element;
}
