import { html, nothing, type TemplateResult } from 'lit';
import type { Draft, DraftItem } from './draft.js';
import type { Words } from './target-import.terms.js';

/** A place of the text that belongs to a figure. */
export interface Mark {
  start: number;
  end: number;
  item: DraftItem;
  /** Number of the target on the page, from 1. */
  number: number;
  /** The figure of the target. */
  figure: number;
}

/** The marks in the order of the text; of two at one place the first counts. */
export function marksOf({ items, text }: Draft): Mark[] {
  const marks = items.flatMap((item, index) =>
    item.milestones.flatMap(({ span }, figure) =>
      span && span[0] < span[1] && span[1] <= text.length
        ? [{ start: span[0], end: span[1], item, number: index + 1, figure }]
        : [],
    ),
  );
  marks.sort((a, b) => a.start - b.start);
  let end = 0;
  return marks.filter((mark) => {
    const isFree = mark.start >= end;
    if (isFree) end = mark.end;
    return isFree;
  });
}

/** The targets that have no mark. */
export function unmarkedOf({ items }: Draft, marks: readonly Mark[]): { item: DraftItem; number: number }[] {
  const marked = new Set(marks.map(({ item }) => item.id));
  return items.flatMap((item, index) => (marked.has(item.id) ? [] : [{ item, number: index + 1 }]));
}

export interface MarkedTextState {
  draft: Draft;
  strings: Words;
  selected: { id: number; figure: number } | undefined;
  select: (id: number, figure: number) => void;
  /** The form of the selected target. */
  form: TemplateResult | typeof nothing;
}

function button(
  { strings, selected, select }: MarkedTextState,
  { item, number, figure }: Pick<Mark, 'item' | 'number' | 'figure'>,
  text: string,
): TemplateResult {
  const isOpen = selected?.id === item.id;
  const check = item.needsCheck ? `, ${strings.check}` : '';
  // The number is drawn by the styles: the name of the button begins with it.
  return html`<mark class=${item.needsCheck ? 'doubtful' : ''}
    ><button
      type="button"
      part="mark"
      data-target="${item.id}-${figure}"
      aria-label="${strings.mark(`${number}`, item.label || strings.untitled, text)}${check}"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? 'form' : nothing}
      @click=${() => select(item.id, figure)}
    >
      ${text}<sup data-number=${number}></sup
      >${item.needsCheck ? html`<span class="check">${strings.check}</span>` : nothing}
    </button></mark
  >`;
}

/** The text, line by line, with a button at each figure; the form stands below the line of the selected one. */
export function markedText(state: MarkedTextState): TemplateResult {
  const { draft, selected, form, strings } = state;
  const marks = marksOf(draft);
  const own = marks.filter(({ item }) => item.id === selected?.id);
  const open = own.find(({ figure }) => figure === selected?.figure) ?? own[0];
  const lines: TemplateResult[] = [];
  let next = 0;
  let start = 0;
  for (const line of draft.text.split('\n')) {
    const end = start + line.length;
    const pieces: (string | TemplateResult)[] = [];
    let at = start;
    let hasForm = false;
    for (; next < marks.length && marks[next]!.start < end; next++) {
      const mark = marks[next]!;
      const to = Math.min(mark.end, end);
      pieces.push(draft.text.slice(at, mark.start), button(state, mark, draft.text.slice(mark.start, to).trim()));
      at = to;
      if (mark === open) hasForm = true;
    }
    pieces.push(draft.text.slice(at, end));
    if (line.trim())
      lines.push(
        html`<p class="line">${pieces}</p>
          ${hasForm ? form : nothing}`,
      );
    start = end + 1;
  }
  const unmarked = unmarkedOf(draft, marks);
  const names = unmarked.map(
    ({ item, number }) =>
      html`<li>${button(state, { item, number, figure: 0 }, item.label || strings.untitled)}</li>
        ${item.id === selected?.id ? html`<li class="holds-form">${form}</li>` : nothing}`,
  );
  return html`${lines}${
    unmarked.length
      ? html`<p class="unmarked">${strings.unmarked}</p>
          <ul class="unmarked-list">
            ${names}
          </ul>`
      : nothing
  }`;
}
