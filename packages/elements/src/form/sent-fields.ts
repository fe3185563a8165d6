import { controlName, groupName, nameFrom } from '../internal/forms/control-label.js';
import { controlsOf, isBox, type Control } from '../internal/forms/form-access.js';

/** A field in the copy of what was sent. */
export interface SentField {
  name: string;
  values: string[];
}

/** What a visitor has filled in, as people read it: no hidden field, no password, no empty field. */
export function sentFields(form: HTMLFormElement): SentField[] {
  const fields = new Map<unknown, SentField>();
  for (const control of controlsOf(form)) {
    const values = valuesOf(control);
    if (!control.name || !values.length || control.matches(':disabled')) continue;
    const group = isBox(control) ? control.closest('fieldset') : null;
    const name = (group && groupName(group)) || controlName(control);
    const field = fields.get(group ?? control) ?? { name, values: [] };
    field.values.push(...values);
    fields.set(group ?? control, field);
  }
  return [...fields.values()];
}

function valuesOf(control: Control): string[] {
  if (control.type === 'password') return [];
  if (control instanceof HTMLSelectElement)
    return [...control.selectedOptions].flatMap((option) => (option.value ? option.label.trim() : []));
  if (isBox(control)) {
    const [label] = control.labels ?? [];
    return (control as HTMLInputElement).checked ? [label ? nameFrom(label) : control.value] : [];
  }
  if (control.type === 'file') return [...((control as HTMLInputElement).files ?? [])].map(({ name }) => name);
  return control.value.trim() ? [control.value] : [];
}
