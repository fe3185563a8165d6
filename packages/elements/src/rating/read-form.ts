import { actionOf, formAttribute, inForm } from '../internal/forms/form-access.js';

/** The controls of a form that the element can send. */
export interface RatingForm {
  form: HTMLFormElement;
  /** The radio buttons of the grades. */
  grades: HTMLInputElement[];
  comment: HTMLTextAreaElement | undefined;
  /** The page in a hidden field `page`. */
  page: string | undefined;
  /** Hidden fields of the CMS, such as a token. */
  hidden: HTMLInputElement[];
  /** The absolute URL that the form is posted to. */
  action: string;
}

/**
 * Reads the controls of a form, or says why the browser must send it: the element sends grade, text, page and what a
 * CMS has hidden in the form, and nothing that might be personal.
 */
export function readForm(form: HTMLFormElement, base: string): RatingForm | string {
  const attribute = (name: string) => formAttribute(form, name);
  const controls = inForm<HTMLInputElement>(form, 'input, textarea, select, button');
  const ofType = (type: string) => controls.filter((control) => control.type === type);
  const grades = ofType('radio');
  const [comment, ...others] = ofType('textarea') as unknown as HTMLTextAreaElement[];
  const hidden = ofType('hidden').filter(({ name }) => name);
  const known = new Set<Element>([...grades, ...hidden, ...ofType('submit'), ...ofType('button'), ...ofType('hidden')]);
  if (comment) known.add(comment);
  const foreign = [...controls.filter((control) => !known.has(control)), ...others][0];
  if (foreign)
    return `its form has the field "${foreign.name || foreign.type}", which is neither a grade nor the comment`;
  if (attribute('method').toLowerCase() !== 'post') return 'its form has no method="post"';
  if (grades.length < 2 || !grades[0]!.name || grades.some(({ name }) => name !== grades[0]!.name))
    return 'its form needs radio buttons with one name, one for each grade';
  if (comment && !comment.name) return 'the comment in its form has no name';
  if (controls.some((control) => control.hasAttribute('formaction'))) return 'a button of its form has a formaction';
  const action = actionOf(attribute('action'), base);
  if (!action) return 'its form has no action with an address of the web';
  return {
    form,
    grades,
    comment,
    page: hidden.find(({ name }) => name === 'page')?.value || undefined,
    hidden: hidden.filter(({ name }) => name !== 'page'),
    action,
  };
}
