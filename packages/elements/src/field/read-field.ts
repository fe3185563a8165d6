import { addedAttribute, printedErrors } from '../internal/forms/field-host.js';
import { isControl, type Control } from '../internal/forms/form-access.js';

/** The children of a field by their purpose. */
export interface FieldParts {
  controls: [Control, ...Control[]];
  /** The fieldset around several controls. */
  group: HTMLFieldSetElement | undefined;
  /** The label of the control, or the legend of the group. */
  label: HTMLElement | undefined;
  hints: HTMLElement[];
  /** Messages that a CMS has printed. */
  errors: HTMLElement[];
  /** What an error is put before: the control, the label around it, or what follows legend and hints in a group. */
  place: Element;
}

/** Finds the parts of a field, or says why there is nothing to wire. */
export function readField(host: HTMLElement): FieldParts | string {
  const own = <E extends Element>(elements: Iterable<E>) =>
    [...elements].filter((element) => element.closest(host.localName) === host);
  const [group] = own(host.querySelectorAll('fieldset'));
  const [first, ...others] = own((group ?? host).querySelectorAll('input, select, textarea')).filter(isControl);
  if (!first) return 'it has no control; write an input, a select, a textarea, or a fieldset with several of them';
  if (others.length && !group)
    return 'it has several controls; put them into a fieldset with a legend, or each into a field of its own';
  const errors = own(printedErrors(host));
  // An error without text is a place for one.
  const isHint = (element: Element) =>
    !!element.textContent!.trim() &&
    !element.matches(`[${addedAttribute}], [data-error], .error`) &&
    !element.closest('label, legend');
  const hints = own(host.querySelectorAll<HTMLElement>('p, small, [data-hint]')).filter(isHint);
  // Firefox forgets to update `labels` once it was read.
  const labels = own(host.querySelectorAll('label'));
  const label = group
    ? (group.querySelector<HTMLElement>(':scope > legend') ?? undefined)
    : (labels.find(({ control }) => control === first) ?? labels.find(isFree));
  return {
    controls: [first, ...others],
    group,
    label,
    hints,
    errors,
    place: group ? contentOf(group, hints) : (first.closest('label') ?? first),
  };
}

/** Whether a label names no control yet. */
const isFree = (label: HTMLLabelElement) => !label.htmlFor && !label.control;

/** The first child of a group behind its legend and hints. */
function contentOf(group: HTMLFieldSetElement, hints: readonly HTMLElement[]): Element {
  const isBefore = (child: Element) =>
    child.localName === 'legend' || child.hasAttribute(addedAttribute) || hints.includes(child as HTMLElement);
  return [...group.children].find((child) => !isBefore(child)) ?? group.lastElementChild!;
}
