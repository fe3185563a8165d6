import type { Control } from './form-access.js';

/** A fault of a field: what is wrong, and the control to mend. */
export interface FieldFault {
  text: string;
  control: Control;
}

/** What a form asks of the fields in it. */
export interface FieldHost extends HTMLElement {
  /** Checks the controls and shows what is wrong, or that nothing is. */
  checkField(): FieldFault | undefined;
  /** The same after the visitor has left the field, and has released what is pressed: a screen reader is told at once. */
  leaveField(): void;
  /** Shows an error of the server until the value changes. */
  showServerError(text: string): void;
  /** Removes all errors. */
  clearField(): void;
  requestUpdate(): void;
}

/** The field around an element, if it has been upgraded. */
export function fieldOf(element: Element): FieldHost | undefined {
  const field = element.closest('sen-field');
  return field && 'checkField' in field ? (field as FieldHost) : undefined;
}

/** Marks what an element of Sen has added to its children. */
export const addedAttribute = 'data-sen-added';

/** The value of `hidden` on a message that no longer holds. */
export const hiddenByUs = 'sen';

const isShown = (element: HTMLElement) =>
  element.getAttribute('hidden') === hiddenByUs || getComputedStyle(element).display !== 'none';

/** The messages that a CMS has printed for values that it refuses: with text, not hidden, and no box around a control. */
export const printedErrors = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(`:is([data-error], .error):not([${addedAttribute}])`)].filter(
    (error) =>
      error.textContent!.trim() &&
      !error.matches('input, select, textarea, label, legend, fieldset') &&
      !error.querySelector('input, select, textarea') &&
      isShown(error),
  );
