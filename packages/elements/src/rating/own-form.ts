import { ratingGrades } from '@sen-portal/data/types.js';
import { html, nothing, type TemplateResult } from 'lit';
import { terms } from './rating.terms.js';

/** The values of the grades in a form. */
const values = { verySatisfied: 'very-satisfied', satisfied: 'satisfied', notSatisfied: 'not-satisfied' } as const;

/** Longest comment of the own form, in characters. */
const longestComment = 1000;

/** Options of the own form. */
export interface OwnFormModel {
  locale: string;
  action: string;
  page: string | undefined;
  question: string | undefined;
  hasComment: boolean;
  /** Whether it was sent without a grade. */
  isMissing: boolean;
  onInvalid: (event: Event) => void;
  onSubmit: (event: SubmitEvent) => void;
  onChange: () => void;
}

/** The form of an element without one: the same fields as in the form of an author, posted without script too. */
export function ownForm(model: OwnFormModel): TemplateResult {
  const { locale, action, page, question, hasComment, isMissing, onInvalid, onSubmit, onChange } = model;
  const strings = terms(locale);
  const comment = html`<label for="comment">${strings.comment}</label>
    <p part="hint" id="hint">${strings.hint}</p>
    <textarea
      part="comment"
      id="comment"
      name="comment"
      rows="3"
      maxlength=${longestComment}
      aria-describedby="hint"
    ></textarea>`;
  return html`<form
    part="form"
    class="sen-rating-form"
    method="post"
    action=${action}
    @invalid=${{ handleEvent: onInvalid, capture: true }}
    @submit=${onSubmit}
    @change=${onChange}
  >
    ${page ? html`<input type="hidden" name="page" .value=${page} />` : nothing}
    <fieldset aria-describedby=${isMissing ? 'error' : nothing}>
      <legend>${question ?? strings.question}</legend>
      ${ratingGrades.map(
        (grade) =>
          html`<label part="grade"
            ><input type="radio" name="grade" .value=${values[grade]} required /> ${strings[grade]}</label
          >`,
      )}
    </fieldset>
    ${hasComment ? comment : nothing}
    <button part="send">${strings.send}</button>
  </form>`;
}
