import type { Submission } from './submission.js';

/*
 * The ratings that are not known to have arrived, on the device of the visitor. Each is stored before it is sent and
 * removed when the server has answered, so that a closed tab or a lost connection loses none. Each has an entry of its
 * own: two tabs that changed one list could lose a rating.
 */
const prefix = 'sen-rating-outbox:';
/** Most ratings in it, and the time after which one is given up, in milliseconds. */
const most = 20;
const longestStay = 7 * 86_400_000;

type Stored = Submission & { storedAt: number };

const isText = (value: unknown): value is string => typeof value === 'string';

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || !value) return false;
  const { id, action, page, fields, storedAt } = value as Partial<Record<keyof Stored, unknown>>;
  return (
    [id, action, page].every(isText) &&
    typeof storedAt === 'number' &&
    Math.abs(Date.now() - storedAt) < longestStay &&
    Array.isArray(fields) &&
    fields.every((field: unknown) => Array.isArray(field) && field.length === 2 && field.every(isText))
  );
}

/** The entry under a key; one that is invalid or too old is removed. */
function entryOf(key: string): Stored[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (isStored(value) && key === prefix + value.id) return [value];
  } catch {
    // Not ours.
  }
  localStorage.removeItem(key);
  return [];
}

function stored(): Stored[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return keys.flatMap(entryOf).sort((a, b) => a.storedAt - b.storedAt);
  } catch {
    return [];
  }
}

/** The stored ratings for a server, oldest first. Those for other addresses are never sent from here. */
export const storedFor = (action: string): Submission[] =>
  stored()
    .filter((each) => each.action === action)
    .map(({ id, page, fields }) => ({ id, action, page, fields, hasSession: false }));

/**
 * Stores a rating. False if the browser refuses or the outbox is full; a rating with fields of a session is never
 * stored, since its token would be outdated.
 */
export function store(submission: Submission): boolean {
  if (submission.hasSession || stored().filter(({ id }) => id !== submission.id).length >= most) return false;
  try {
    localStorage.setItem(prefix + submission.id, JSON.stringify({ ...submission, storedAt: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

/** Removes a rating. */
export function discard(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // Nothing could be stored either.
  }
}
