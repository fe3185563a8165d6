import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isEmpty, programmeOf, type DraftDocument } from './draft.js';
import type { Editor } from './editor.js';
import { itemForm } from './item-form.js';
import { markedText } from './marked-text.js';
import type { Output } from './take-output.js';
import type { Words } from './target-import.terms.js';

export interface ImportState {
  editor: Editor;
  strings: Words;
  locale: string;
  /** Level of the board's heading. */
  level: number;
  stores: boolean;
  take: (output: Output) => void;
}

/** The whole tool: the field for the text, or the text with its marks beside the board. */
export function renderImport(state: ImportState): TemplateResult {
  const { editor, strings, stores } = state;
  return html`<div part="base" class="base">
    <slot></slot>
    <p part="status" class="status" role="status">${editor.status}</p>
    ${isEmpty(editor.draft) ? input(state) : workbench(state)}
    <p class="note">
      ${strings.privacy} ${stores ? strings.stored : nothing}
      ${editor.isUnstored ? html`<strong class="hint">${strings.notStored}</strong>` : nothing}
    </p>
  </div>`;
}

const fileOf = (transfer: DataTransfer | null | undefined): File | undefined => transfer?.files[0];

/** A dropped file, or dropped text. */
function take({ editor }: ImportState, transfer: DataTransfer | null): boolean {
  const file = fileOf(transfer);
  const markup = transfer?.getData('text/html');
  const text = transfer?.getData('text/plain');
  if (file) void editor.readFile(file);
  else if (markup) void editor.read(markup, { format: 'html' });
  else if (text) void editor.read(text, { format: 'text' });
  else return false;
  return true;
}

function input(state: ImportState): TemplateResult {
  const { editor, strings } = state;
  const { pending = '' } = editor.draft;
  return html`<div
    class="drop"
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      take(state, event.dataTransfer);
    }}
  >
    <label for="input" class="input-label">${strings.paste}</label>
    <textarea
      id="input"
      part="input"
      rows="8"
      aria-invalid=${editor.fault ? 'true' : nothing}
      aria-describedby=${editor.fault ? 'fault' : nothing}
      .value=${live(pending)}
      @input=${(event: Event) => editor.keepPending((event.target as HTMLTextAreaElement).value)}
      @paste=${(event: ClipboardEvent) => {
        // Into a text that has been typed, it is pasted as usual.
        if (!editor.draft.pending && take(state, event.clipboardData)) event.preventDefault();
      }}
    ></textarea>
    ${editor.fault ? html`<p id="fault" class="hint">${editor.fault}</p>` : nothing}
    <div class="buttons">
      <button
        type="button"
        class="button primary"
        data-act="find"
        @click=${() => void editor.read(editor.draft.pending ?? '')}
      >
        ${strings.find}
      </button>
      <label class="button file"
        ><input
          class="visually-hidden"
          type="file"
          accept=".txt,.html,.htm,.docx,text/plain,text/html"
          @change=${(event: Event) => {
            const [file] = (event.target as HTMLInputElement).files ?? [];
            if (file) void editor.readFile(file);
          }}
        />${strings.choose}</label
      >
      <span class="accepted">${strings.accepted}</span>
      ${editor.canUndo ? toolButton(strings.undo, () => editor.undo(), 'undo') : nothing}
    </div>
  </div>`;
}

const toolButton = (text: string, act: () => void, name: string, isOff = false) =>
  html`<button
    type="button"
    class="button small"
    data-act=${name}
    aria-disabled=${isOff ? 'true' : nothing}
    @click=${act}
  >
    ${text}
  </button>`;

function workbench(state: ImportState): TemplateResult {
  const { editor, strings, level } = state;
  const { draft, selected } = editor;
  const item = draft.items.find(({ id }) => id === selected?.id);
  const { typed, invalid } = editor;
  const form = item
    ? itemForm(
        { draft, item, strings, locale: state.locale, typed, invalid, on: editor.form(item) },
        draft.items.indexOf(item) + 1,
      )
    : nothing;
  return html`<div class="tools" part="tools" role="group" aria-label=${strings.tools}>
      <strong class="counts">${editor.counts()}</strong>
      ${toolButton(strings.undo, () => editor.undo(), 'undo', !editor.canUndo)}
      ${toolButton(strings.redo, () => editor.redo(), 'redo', !editor.canRedo)}
      ${toolButton(strings.add, () => editor.add(), 'add')}
      ${toolButton(strings.restart, () => editor.restart(), 'restart')}
    </div>
    ${
      draft.problems.length
        ? html`<details class="problems">
            <summary>${strings.problems} (${draft.problems.length})</summary>
            <ul>
              ${draft.problems.map((problem) => html`<li>${problem}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${documentFields(state)}
    <div class="bench">
      <section class="text" part="text" aria-label=${strings.text} tabindex="-1">
        ${markedText({
          draft,
          strings,
          selected,
          form,
          select: (id, figure) => editor.select(id, figure),
        })}
      </section>
      <section class="board" part="board" aria-label=${strings.board}>
        <sen-target-board heading-level=${level} .programme=${programmeOf(draft)}></sen-target-board>
      </section>
    </div>
    ${outputs(state)}`;
}

function documentFields({ editor, strings }: ImportState): TemplateResult {
  const field = (name: keyof DraftDocument, type: 'text' | 'date' = 'text') =>
    html`<div class="field ${name === 'title' ? 'wide' : ''}">
      <label for="document-${name}">${strings[name]}</label>
      <input
        id="document-${name}"
        type=${type}
        autocomplete="off"
        .value=${live(editor.draft.document[name] ?? '')}
        @input=${(event: Event) => editor.editDocument(name, (event.target as HTMLInputElement).value)}
      />
    </div>`;
  return html`<fieldset class="document">
    <legend>${strings.document}</legend>
    ${field('title')}${field('documentNumber')}${field('issuer')}${field('issuedOn', 'date')}
  </fieldset>`;
}

function outputs({ editor, strings, take: act }: ImportState): TemplateResult {
  const button = (output: Output, text: string) => toolButton(text, () => act(output), output);
  return html`<div class="outputs" part="outputs" role="group" aria-label=${strings.results}>
    <p class="proposal">${strings.proposal}</p>
    <div class="buttons">
      ${button('copy-html', strings.copyHtml)}${button('copy-json', strings.copyJson)}${button('html', strings.downloadHtml)}
      ${button('json', strings.downloadJson)}${button('svg', strings.downloadSvg)}${button('png', strings.downloadPng)}
    </div>
    <p class="status" aria-hidden="true">${editor.status}</p>
  </div>`;
}
