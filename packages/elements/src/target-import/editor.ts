import { formatNumber } from '@sen-portal/data/format.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lazy } from '../internal/values/lazy.js';
import {
  addItem,
  draftOf,
  drop,
  edit,
  editMilestone,
  emptyDraft,
  isEmpty,
  mergeWithNext,
  split,
  type Draft,
  type DraftDocument,
  type DraftItem,
} from './draft.js';
import { forgetDraft, storedDraft, storeDraft } from './draft-store.js';
import { isDue, typedNumber, withChoice, type BoundChoice } from './fields.js';
import { commit, historyOf, redo, undo, type History } from './history.js';
import type { FormActions, TextField } from './item-form.js';
import { readTextFile } from './read-file.js';
import { prepareOutputs } from './take-output.js';
import type { Words } from './target-import.terms.js';

const loadExtractor = lazy(() => import('@sen-portal/data/extract-targets.js'));

export interface EditorOptions {
  /** Names the stored draft. */
  name: () => string;
  mayStore: () => boolean;
  strings: () => Words;
  /** A person changed the targets. */
  changed: () => void;
  /** Moves the focus after the next update. */
  focus: (selector: string) => void;
}

/** The draft with its history, and everything that a person does to it. */
export class Editor implements ReactiveController {
  /** The target whose form is open, and the figure whose mark was pressed. */
  selected: { id: number; figure: number } | undefined;
  /** What has just happened, for a polite live region. */
  status = '';
  /** Why nothing was read; shown at the field. */
  fault = '';
  isReading = false;
  /** The browser refuses to store the draft. */
  isUnstored = false;
  readonly typed = new Map<TextField, string>();
  readonly invalid = new Set<TextField>();

  #history: History<Draft> = historyOf(emptyDraft);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { locale: string },
    private readonly options: EditorOptions,
  ) {
    host.addController(this);
  }

  get draft(): Draft {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  hostConnected(): void {
    globalThis.addEventListener?.('pagehide', this.#flush);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener?.('pagehide', this.#flush);
    this.#flush();
  }

  /** Takes the stored draft, and loads what reading a text needs, so that it works offline from now on. */
  restore(): void {
    const stored = this.options.mayStore() ? storedDraft(this.options.name()) : undefined;
    if (stored) {
      this.#history = stored;
      this.host.requestUpdate();
    }
    loadExtractor().catch(() => {});
    prepareOutputs();
  }

  /** Shows and announces what has happened; the same twice is announced twice. */
  say(text: string): void {
    this.status = text && text === this.status ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  /** Reads the targets out of a text. */
  async read(text: string, { format, title = '' }: { format?: 'html' | 'text'; title?: string } = {}): Promise<void> {
    const strings = this.options.strings();
    if (!text.trim()) return this.#fail(strings.noText);
    this.fault = '';
    this.isReading = true;
    this.say(strings.reading);
    try {
      const { extractTargets } = await loadExtractor();
      const draft = draftOf(extractTargets(text, format && { format }), {
        ...this.draft.document,
        ...(title && { title }),
      });
      this.selected = undefined;
      this.isReading = false;
      this.#change(draft);
      this.options.focus('.text');
      this.say(draft.items.length ? strings.found(...this.#counts(draft)) : strings.none);
    } catch {
      this.isReading = false;
      this.#fail(strings.notLoaded);
    }
  }

  async readFile(file: File): Promise<void> {
    const result = await readTextFile(file);
    const strings = this.options.strings();
    if ('problem' in result) return this.#fail(strings[result.problem === 'empty' ? 'emptyFile' : result.problem]);
    await this.read(result.text, {
      ...(result.format && { format: result.format }),
      title: this.draft.document.title || file.name.replace(/\.\w+$/, ''),
    });
  }

  /** `12 chỉ tiêu` and `, 3 cần kiểm tra`. */
  counts(): string {
    return this.#counts(this.draft).join('');
  }

  keepPending(text: string): void {
    this.fault = '';
    this.#change({ ...this.draft, pending: text }, 'pending');
  }

  editDocument(field: keyof DraftDocument, text: string): void {
    const { [field]: _, ...document } = this.draft.document;
    this.#change(
      { ...this.draft, document: { title: '', ...document, ...(text && { [field]: text }) } },
      `document-${field}`,
    );
  }

  select(id: number, figure: number): void {
    const isOpen = this.selected?.id === id;
    this.#leaveForm();
    this.selected = isOpen ? undefined : { id, figure };
    if (!isOpen) this.options.focus('.form');
    this.host.requestUpdate();
  }

  add(): void {
    const { draft, id } = addItem(this.draft, this.selected?.id);
    this.#leaveForm();
    this.selected = { id, figure: 0 };
    this.#change(draft);
    this.options.focus('#label');
  }

  undo(): void {
    if (this.canUndo) this.#step(undo(this.#history), this.options.strings().undone);
  }

  redo(): void {
    if (this.canRedo) this.#step(redo(this.#history), this.options.strings().redone);
  }

  /** Removes the draft, also from the browser; undo brings it back. */
  restart(): void {
    this.#leaveForm();
    this.selected = undefined;
    this.#change(emptyDraft);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    forgetDraft(this.options.name());
    this.say(this.options.strings().restarted);
    this.options.focus('textarea');
  }

  /** What the form of a target does. */
  form(item: DraftItem): FormActions {
    const { id } = item;
    const strings = () => this.options.strings();
    return {
      type: (field, text) => this.#type(item, field, text),
      leave: (field) => {
        if (!this.invalid.has(field)) this.typed.delete(field);
        this.#history = { ...this.#history, key: undefined };
        this.host.requestUpdate();
      },
      choose: (index, choice) => this.#choose(item, index, choice),
      check: (isChecked) => this.#change(edit(this.draft, id, { needsCheck: !isChecked })),
      split: () => {
        this.#change(split(this.draft, id));
        this.say(strings().splitDone(`${item.milestones.length}`));
        this.options.focus('.form');
      },
      merge: () => {
        this.#change(mergeWithNext(this.draft, id));
        this.say(strings().merged);
        this.options.focus('.form');
      },
      drop: () => this.#drop(id),
      go: (step) => this.#go(id, step),
      close: () => {
        this.#leaveForm();
        const { figure } = this.selected!;
        this.selected = undefined;
        this.options.focus(`[data-target="${id}-${figure}"], [data-target^="${id}-"]`);
        this.host.requestUpdate();
      },
    };
  }

  #drop(id: number): void {
    const { items } = this.draft;
    const at = items.findIndex((item) => item.id === id);
    const next = items[at + 1] ?? items[at - 1];
    this.#leaveForm();
    this.selected = undefined;
    this.#change(drop(this.draft, id));
    this.say(this.options.strings().dropped(`${at + 1}`));
    this.options.focus(next ? `[data-target^="${next.id}-"]` : '.text');
  }

  #go(id: number, step: -1 | 1): void {
    const { items } = this.draft;
    const at = items.findIndex((item) => item.id === id);
    this.#leaveForm();
    this.selected = { id: items[(at + step + items.length) % items.length]!.id, figure: 0 };
    this.options.focus('.form');
    this.host.requestUpdate();
  }

  #choose({ id, milestones }: DraftItem, index: number, choice: BoundChoice): void {
    const changed = milestones.map((each, at) => (at === index ? withChoice(each, choice) : each));
    this.#clearFields();
    this.#change(edit(this.draft, id, { milestones: changed }));
  }

  #type({ id }: DraftItem, field: TextField, text: string): void {
    this.typed.set(field, text);
    this.invalid.delete(field);
    const [name, index] = field.split('-') as [string, string | undefined];
    const key = `${id}-${field}`;
    const trimmed = text.trim();
    const isNumber = /^(value|min|max|actual)$/.test(name);
    const number = isNumber && trimmed ? typedNumber(trimmed, this.host.locale) : undefined;
    if ((isNumber && trimmed && number === undefined) || (name === 'due' && trimmed && !isDue(trimmed))) {
      // The last valid figure stays on the board; the field says what is wrong.
      this.invalid.add(field);
      this.host.requestUpdate();
      return;
    }
    const value = isNumber ? number : name === 'due' ? trimmed : text;
    const change = { [name]: value };
    this.#change(
      index === undefined ? edit(this.draft, id, change) : editMilestone(this.draft, id, Number(index), change),
      key,
    );
  }

  #counts(draft: Draft): [string, string] {
    const strings = this.options.strings();
    const count = (number: number) => formatNumber(number, this.host.locale);
    const doubtful = draft.items.filter(({ needsCheck }) => needsCheck).length;
    return [
      strings.targets(count(draft.items.length), draft.items.length),
      doubtful ? strings.toCheck(count(doubtful), doubtful) : '',
    ];
  }

  #step(history: History<Draft>, said: string): void {
    this.#history = history;
    this.#clearFields();
    if (!this.draft.items.some(({ id }) => id === this.selected?.id)) this.selected = undefined;
    this.#stored();
    this.options.changed();
    this.say(isEmpty(this.draft) ? said : `${said} ${this.counts()}.`);
  }

  #change(draft: Draft, key?: string): void {
    this.#history = commit(this.#history, draft, key);
    if (key === undefined) this.#stored();
    else this.#timer ??= setTimeout(this.#flush, 400);
    this.host.requestUpdate();
    if (key !== 'pending') this.options.changed();
  }

  #clearFields(): void {
    this.typed.clear();
    this.invalid.clear();
  }

  #leaveForm(): void {
    this.#clearFields();
    this.#history = { ...this.#history, key: undefined };
  }

  #fail(text: string): void {
    this.fault = text;
    this.say(text);
  }

  readonly #flush = (): void => {
    if (this.#timer === undefined) return;
    this.#stored();
  };

  #stored(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.options.mayStore()) return;
    const isUnstored = !storeDraft(this.options.name(), this.#history);
    if (isUnstored === this.isUnstored) return;
    this.isUnstored = isUnstored;
    this.host.requestUpdate();
  }
}
