import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { mergeObstacle, type Draft, type DraftItem, type DraftMilestone } from './draft.js';
import { boundChoices, choiceOf, shownNumber, type BoundChoice } from './fields.js';
import type { Words } from './target-import.terms.js';

/** A field of the form of a target; those of a milestone end in its index: `value-0`. */
export type TextField =
  'label' | 'group' | 'unit' | 'actual' | 'actualAsOf' | `${'due' | 'value' | 'min' | 'max'}-${number}`;

/** What the form can do. */
export interface FormActions {
  type: (field: TextField, text: string) => void;
  leave: (field: TextField) => void;
  choose: (index: number, choice: BoundChoice) => void;
  check: (isChecked: boolean) => void;
  split: () => void;
  merge: () => void;
  drop: () => void;
  go: (step: -1 | 1) => void;
  close: () => void;
}

export interface FormState {
  draft: Draft;
  item: DraftItem;
  locale: string;
  strings: Words;
  /** What was typed and is not accepted, or not formatted yet. */
  typed: ReadonlyMap<TextField, string>;
  /** Fields whose text is not accepted. */
  invalid: ReadonlySet<TextField>;
  on: FormActions;
}

function textField(
  { typed, invalid, strings, on }: FormState,
  {
    field,
    label,
    value,
    kind = 'text',
  }: { field: TextField; label: string; value: string; kind?: 'text' | 'number' | 'date' | 'due' },
): TemplateResult {
  const isInvalid = invalid.has(field);
  const hint = kind === 'due' ? strings.notADue : strings.notANumber;
  return html`<div class="field ${kind === 'text' ? 'wide' : ''}">
    <label for=${field}>${label}</label>
    <input
      id=${field}
      type=${kind === 'date' ? 'date' : 'text'}
      inputmode=${kind === 'number' ? 'decimal' : nothing}
      autocomplete="off"
      aria-invalid=${isInvalid ? 'true' : nothing}
      aria-describedby=${isInvalid ? `${field}-hint` : nothing}
      .value=${live(typed.get(field) ?? value)}
      @input=${(event: Event) => on.type(field, (event.target as HTMLInputElement).value)}
      @change=${() => on.leave(field)}
    />${isInvalid ? html`<p id="${field}-hint" class="hint">${hint}</p>` : nothing}
  </div>`;
}

function milestoneFields(state: FormState, milestone: DraftMilestone, index: number): TemplateResult {
  const { strings, locale, on } = state;
  const choice = choiceOf(milestone);
  const number = (name: 'value' | 'min' | 'max') =>
    textField(state, {
      field: `${name}-${index}`,
      label: strings[name],
      value: shownNumber(milestone[name], locale),
      kind: 'number',
    });
  return html`<fieldset>
    <legend>${strings.figure(`${index + 1}`)}</legend>
    ${textField(state, { field: `due-${index}`, label: strings.due, value: milestone.due, kind: 'due' })}
    <div class="field">
      <label for="bound-${index}">${strings.bound}</label>
      <select
        id="bound-${index}"
        @change=${(event: Event) => on.choose(index, (event.target as HTMLSelectElement).value as BoundChoice)}
      >
        ${boundChoices.map((each) => html`<option value=${each} .selected=${each === choice}>${strings[each]}</option>`)}
      </select>
    </div>
    ${choice === 'range' ? [number('min'), number('max')] : number('value')}
  </fieldset>`;
}

/** The form of one target. Every change counts at once; undo takes it back. */
export function itemForm(state: FormState, number: number): TemplateResult {
  const { draft, item, strings, locale, on } = state;
  const obstacle = mergeObstacle(draft, item.id);
  const button = (text: string, act: () => void, name: string) =>
    html`<button type="button" class="button small" data-act=${name} @click=${act}>${text}</button>`;
  return html`<form
    part="form"
    class="form"
    id="form"
    tabindex="-1"
    aria-labelledby="form-title"
    @submit=${(event: Event) => event.preventDefault()}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') on.close();
    }}
  >
    <p class="form-title" id="form-title">${strings.editing(`${number}`)}</p>
    ${textField(state, { field: 'label', label: strings.label, value: item.label })}
    <div class="row">
      ${textField(state, { field: 'unit', label: strings.unit, value: item.unit })}
      ${textField(state, { field: 'group', label: strings.group, value: item.group ?? '' })}
    </div>
    ${item.milestones.map((each, index) => milestoneFields(state, each, index))}
    <div class="row">
      ${textField(state, {
        field: 'actual',
        label: strings.actual,
        value: shownNumber(item.actual, locale),
        kind: 'number',
      })}
      ${textField(state, { field: 'actualAsOf', label: strings.actualAsOf, value: item.actualAsOf ?? '', kind: 'date' })}
    </div>
    <label class="checked"
      ><input
        type="checkbox"
        .checked=${live(!item.needsCheck)}
        @change=${(event: Event) => on.check((event.target as HTMLInputElement).checked)}
      />
      ${strings.checked}</label
    >
    <div class="buttons">
      ${item.milestones.length > 1 ? button(strings.split, on.split, 'split') : nothing}
      ${obstacle ? nothing : button(strings.merge, on.merge, 'merge')} ${button(strings.drop, on.drop, 'drop')}
    </div>
    ${
      obstacle && obstacle !== 'last'
        ? html`<p class="note">${obstacle === 'unit' ? strings.mergeUnit : strings.mergeDue}</p>`
        : nothing
    }
    <div class="buttons last">
      ${button(strings.previous, () => on.go(-1), 'previous')} ${button(strings.next, () => on.go(1), 'next')}
      ${button(strings.close, on.close, 'close')}
    </div>
  </form>`;
}
