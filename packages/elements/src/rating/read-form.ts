import { safeUrl } from '@sen-portal/data/coerce.js';

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

// A field named `action`, `method` or `elements` hides the property of the form: attributes and prototypes do not lie.
const { getAttribute, querySelectorAll } = typeof Element === 'undefined' ? ({} as Element) : Element.prototype;

/**
 * Reads the controls of a form, or says why the browser must send it: the element sends grade, text, page and what a
 * CMS has hidden in the form, and nothing that might be personal.
 */
export function readForm(form: HTMLFormElement, base: string): RatingForm | string {
  const attribute = (name: string) => getAttribute.call(form, name) ?? '';
  const controls = [...querySelectorAll.call(form, 'input, textarea, select, button')] as HTMLInputElement[];
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

/** The absolute URL of an action; undefined if it is none of the web. */
export function actionOf(action: string, base: string): string | undefined {
  if (!safeUrl(action)) return undefined;
  try {
    const { protocol, href } = new URL(action, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
