import type { Control } from '../internal/forms/form-access.js';

/** Firefox cuts a message after 256 characters. */
const compared = 200;

/** Custom errors of controls, besides those of an author, which stay. */
export class OwnValidity {
  readonly #set = new Map<Control, string>();

  /** What is wrong with a control, in our words; undefined if nothing is. */
  get(control: Control): string | undefined {
    return this.#set.get(control);
  }

  /** Sets or removes the custom error of a control, unless the author has set one. */
  apply(control: Control, text: string | undefined): void {
    const known = this.#set.get(control);
    const { validity, validationMessage: shown } = control;
    if (validity.customError && shown && !known?.startsWith(shown.slice(0, compared))) {
      this.#set.delete(control);
      return;
    }
    if (text === known) return;
    control.setCustomValidity(text ?? '');
    if (text) this.#set.set(control, text);
    else this.#set.delete(control);
  }

  /** Removes all of them. */
  restore(): void {
    for (const control of this.#set.keys()) this.apply(control, undefined);
  }
}
