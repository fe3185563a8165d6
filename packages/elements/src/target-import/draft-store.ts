/** Keeps a draft with its last steps in the browser. */
import { historyOf, type History } from './history.js';
import type { Draft } from './draft.js';

const steps = 10;
const keyOf = (name: string) => `sen:target-import:${name}`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) &&
  typeof value['text'] === 'string' &&
  isRecord(value['document']) &&
  Array.isArray(value['problems']) &&
  Array.isArray(value['items']) &&
  value['items'].every(
    (item: unknown) =>
      isRecord(item) &&
      typeof item['id'] === 'number' &&
      typeof item['depth'] === 'number' &&
      typeof item['label'] === 'string' &&
      typeof item['unit'] === 'string' &&
      Array.isArray(item['milestones']) &&
      item['milestones'].every((each: unknown) => isRecord(each) && typeof each['due'] === 'string'),
  );

/** Stores it, with fewer steps if the room does not suffice. False if the browser refuses. */
export function storeDraft(name: string, { past, present, future }: History<Draft>): boolean {
  for (const kept of [steps, 0]) {
    const texts: string[] = [];
    // The steps share their long text.
    const short = (draft: Draft) => {
      if (!texts.includes(draft.text)) texts.push(draft.text);
      return { ...draft, text: texts.indexOf(draft.text) };
    };
    const state = {
      past: kept ? past.slice(-kept).map(short) : [],
      present: short(present),
      future: future.slice(0, kept).map(short),
    };
    try {
      localStorage.setItem(keyOf(name), JSON.stringify({ texts, ...state }));
      return true;
    } catch {
      // No room, or no permission.
    }
  }
  return false;
}

/** The stored draft; undefined without a valid one. */
export function storedDraft(name: string): History<Draft> | undefined {
  try {
    const state: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
    if (!isRecord(state) || !Array.isArray(state['texts'])) return undefined;
    const texts: unknown[] = state['texts'];
    const long = (draft: unknown) => (isRecord(draft) ? { ...draft, text: texts[draft['text'] as number] } : draft);
    const present = long(state['present']);
    if (!isDraft(present)) return undefined;
    const list = (value: unknown) => (Array.isArray(value) ? value.map(long).filter(isDraft) : []);
    return { ...historyOf(present), past: list(state['past']), future: list(state['future']) };
  } catch {
    return undefined;
  }
}

/** Removes it. */
export function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Nothing can be stored either.
  }
}
