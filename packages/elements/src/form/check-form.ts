import { controlName } from '../internal/forms/control-label.js';
import { fieldOf, printedErrors, type FieldFault, type FieldHost } from '../internal/forms/field-host.js';
import { controlsOf, inForm, isControl, type Control } from '../internal/forms/form-access.js';
import { faultOf } from '../internal/forms/validity.js';

/** A fault in the summary; without a control it is one of the whole form. */
export type FormFault = Pick<FieldFault, 'text'> & Partial<FieldFault>;

/** The fields of a form, in the order of the page. */
export const fieldsOf = (form: HTMLFormElement): FieldHost[] => [
  ...new Set(controlsOf(form).flatMap((control) => fieldOf(control) ?? [])),
];

/** Checks all controls of a form and shows the faults at their fields; one fault for each field, in the order of the page. */
export function checkForm(form: HTMLFormElement, locale: string): FieldFault[] {
  const seen = new Set<unknown>();
  return controlsOf(form).flatMap((control) => {
    const field = fieldOf(control);
    const group = field ?? (control.type === 'radio' && control.name ? `radio ${control.name}` : control);
    if (seen.has(group)) return [];
    seen.add(group);
    if (field) return field.checkField() ?? [];
    const text = faultOf(control, controlName(control), locale);
    return text ? { control, text } : [];
  });
}

/** Shows the errors of a server at their fields: texts by the names of controls, in the order of the page. */
export function showServerErrors(form: HTMLFormElement, errors: ReadonlyMap<string, string>): FormFault[] {
  const controls = controlsOf(form);
  const known = controls.filter(
    ({ name }, at) => errors.has(name) && controls.findIndex((one) => one.name === name) === at,
  );
  for (const control of known) fieldOf(control)?.showServerError(errors.get(control.name)!);
  const names = new Set(known.map(({ name }) => name));
  return [
    ...known.map((control) => ({ control, text: errors.get(control.name)! })),
    ...[...errors].filter(([name]) => !names.has(name)).map(([, text]) => ({ text })),
  ];
}

/** The errors that a CMS has printed at the fields of a form. */
export function printedFaults(form: HTMLFormElement): FieldFault[] {
  return inForm(form, 'sen-field').flatMap((field) => {
    const [error] = printedErrors(field).filter((one) => one.closest('sen-field') === field);
    const control = [...field.querySelectorAll('input, select, textarea')].find(isControl);
    return error && control ? { control, text: error.textContent!.replace(/\s+/g, ' ').trim() } : [];
  });
}

/** The controls of faults that no field marks as invalid. */
export const faultyControls = (faults: readonly FormFault[]): Control[] =>
  faults.flatMap(({ control }) => (control && control.type !== 'radio' && !fieldOf(control) ? control : []));
