import { controlsOf, formAttribute, isBox, type Control } from '../internal/forms/form-access.js';

/*
 * What a visitor has typed, kept on the device while it is not sent. Passwords, hidden fields, files, fields with
 * `autocomplete="off"` or a secret in it, and fields below `data-no-keep` are never kept.
 */

/** The values of the text fields, or of the chosen options, of one name. */
type KeptField = [name: string, kind: 'text' | 'choice', values: string[]];

/** The kept text of one form. */
export interface KeptText {
  /** When it was kept, in milliseconds since 1970. */
  at: number;
  /** Whether the browser has sent it; the answer is not known. */
  isSent: boolean;
  fields: KeptField[];
}

/** Where text is kept: until the tab is closed, or on the device. */
export type KeptWhere = 'session' | 'device';

/** After this time it is no longer offered, in milliseconds. */
const longestStay = { session: 86_400_000, device: 7 * 86_400_000 };

const storageOf = (where: KeptWhere) => (where === 'device' ? localStorage : sessionStorage);

/** The key of a form on a page: its path and query, and what tells its forms apart. */
export function keyOf(form: HTMLFormElement): string {
  const own = ['id', 'name', 'action'].map((name) => formAttribute(form, name)).find(Boolean) ?? '';
  return `sen-form:${location.pathname}${location.search}#${own}`;
}

const secret = /^off$|(?:^|\s)(?:current-password|new-password|one-time-code|cc-\S+)$/i;

/** As written: browsers give an empty text for a word that they do not know. */
const autocompleteOf = (control: Control) =>
  (control.getAttribute('autocomplete') || (control.form ? formAttribute(control.form, 'autocomplete') : '')).trim();

/** Whether the value of a control may be kept. */
export function isKept(control: Control): boolean {
  return (
    !!control.name &&
    !/^(?:password|file|hidden)$/.test(control.type) &&
    !secret.test(autocompleteOf(control)) &&
    !control.closest('[data-no-keep]')
  );
}

const isChoice = (control: Control) => isBox(control) || control instanceof HTMLSelectElement;

function valuesOf(control: Control): string[] {
  if (control instanceof HTMLSelectElement) return [...control.selectedOptions].map(({ value }) => value);
  return isBox(control) && !(control as HTMLInputElement).checked ? [] : [control.value];
}

/** Whether a control has the value of the page. */
function isUntouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].filter(({ defaultSelected }) => defaultSelected);
    const own =
      chosen.length || control.multiple ? chosen : [...control.options].filter(({ disabled }) => !disabled).slice(0, 1);
    return valuesOf(control).join('\n') === own.map(({ value }) => value).join('\n');
  }
  const input = control as HTMLInputElement;
  return isBox(control) ? input.checked === input.defaultChecked : control.value === control.defaultValue;
}

/** What is to be kept of a form; undefined if nobody has filled in anything. */
export function collect(form: HTMLFormElement, isSent: boolean): KeptText | undefined {
  const controls = controlsOf(form).filter(isKept);
  if (controls.every(isUntouched)) return undefined;
  const fields = new Map<string, KeptField>();
  for (const control of controls) {
    const kind = isChoice(control) ? 'choice' : 'text';
    const key = `${kind} ${control.name}`;
    const field: KeptField = fields.get(key) ?? [control.name, kind, []];
    field[2].push(...valuesOf(control));
    fields.set(key, field);
  }
  return { at: Date.now(), isSent, fields: [...fields.values()] };
}

/** Puts kept text into the controls that still have the value of the page. Returns whether any has changed. */
export function restore(form: HTMLFormElement, { fields }: KeptText): boolean {
  const controls = controlsOf(form).filter((control) => isKept(control));
  const changed: Control[] = [];
  for (const [name, kind, values] of fields) {
    const own = controls.filter((control) => control.name === name && isChoice(control) === (kind === 'choice'));
    // Radio buttons are one value.
    const isOpen = own.every(isUntouched);
    own.forEach((control, at) => {
      if (kind === 'choice' ? isOpen && choose(control, values) : isUntouched(control) && write(control, values[at]))
        changed.push(control);
    });
  }
  for (const control of changed) {
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return changed.length > 0;
}

function write(control: Control, value: string | undefined): boolean {
  if (value === undefined || control.value === value) return false;
  control.value = value;
  return control.value === value;
}

function choose(control: Control, values: readonly string[]): boolean {
  if (control instanceof HTMLSelectElement) {
    const before = valuesOf(control).join('\n');
    for (const option of control.options) {
      const isChosen = values.includes(option.value);
      if (control.multiple || isChosen) option.selected = isChosen;
    }
    return valuesOf(control).join('\n') !== before;
  }
  const box = control as HTMLInputElement;
  const isChosen = values.includes(box.value);
  if (box.checked === isChosen) return false;
  box.checked = isChosen;
  return true;
}

/** Most characters that are kept of one form. */
const longest = 500_000;

/** Stores text. False if the browser refuses: storage is full, forbidden or missing. */
export function store(where: KeptWhere, key: string, text: KeptText): boolean {
  try {
    const value = JSON.stringify(text);
    if (value.length > longest) return false;
    storageOf(where).setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** The kept text under a key. What is no such text, or too old, is removed. */
export function stored(where: KeptWhere, key: string): KeptText | undefined {
  try {
    const value = storageOf(where).getItem(key);
    if (value === null) return undefined;
    const text: unknown = value.length > longest ? undefined : parsed(value);
    if (isKeptText(text) && Math.abs(Date.now() - text.at) < longestStay[where]) return text;
    storageOf(where).removeItem(key);
  } catch {
    // Nothing could be stored either.
  }
  return undefined;
}

/** Removes the kept text under a key. */
export function discard(where: KeptWhere, key: string): void {
  try {
    storageOf(where).removeItem(key);
  } catch {
    // Nothing could be stored either.
  }
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isKeptText(value: unknown): value is KeptText {
  if (typeof value !== 'object' || !value) return false;
  const { at, isSent, fields } = value as Partial<Record<keyof KeptText, unknown>>;
  return (
    typeof at === 'number' &&
    typeof isSent === 'boolean' &&
    Array.isArray(fields) &&
    fields.every(
      (field: unknown) =>
        Array.isArray(field) &&
        isText(field[0]) &&
        (field[1] === 'text' || field[1] === 'choice') &&
        Array.isArray(field[2]) &&
        field[2].every(isText),
    )
  );
}
