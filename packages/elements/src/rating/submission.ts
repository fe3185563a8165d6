import type { RatingForm } from './read-form.js';

/** A rating on its way to the server. */
export interface Submission {
  /** Random, new for each rating: a server that gets it twice counts it once. It identifies no one. */
  id: string;
  /** Absolute URL of the server. */
  action: string;
  /** The page that is rated. */
  page: string;
  /** What the form holds: names and values. */
  fields: [name: string, value: string][];
  /** Whether a CMS has hidden fields in the form, which belong to the session of the visitor. */
  hasSession: boolean;
}

/** What has become of a submission. */
export type Outcome =
  | { kind: 'received'; summary?: unknown }
  /** @param message the reason, in the words of the server */
  | { kind: 'refused'; message?: string | undefined }
  /** The server cannot be reached or is busy. @param after milliseconds after which it wants to be asked again */
  | { kind: 'later'; after?: number | undefined }
  /** The answer is none of ours: a page of HTML, or a redirection. */
  | { kind: 'unclear' };

/** Longest time of a request, in milliseconds. */
const timeout = 20_000;
/** Browsers send larger bodies only while the page is open. */
const longestKeepalive = 60_000;
/** Longest message of a server that is shown. */
const longestMessage = 300;
/** Longest pause that a server may ask for, in milliseconds. */
const longestPause = 3_600_000;

/** A random UUID. `randomUUID` is missing on pages without encryption. */
export function randomId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = [...(crypto as Crypto).getRandomValues(new Uint8Array(16))];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The submission of a form whose grade is chosen. */
export function submissionOf(
  { action, comment, hidden }: Pick<RatingForm, 'action' | 'comment' | 'hidden'>,
  grade: HTMLInputElement,
  page: string,
  id: string,
  submitter: HTMLElement | null,
): Submission {
  const text = comment?.value.trim();
  const fields: Submission['fields'] = [
    ['page', page],
    [grade.name, grade.value],
  ];
  if (text) fields.push([comment!.name, text]);
  for (const { name, value } of hidden) fields.push([name, value]);
  const { name, value } = (submitter ?? {}) as Partial<HTMLButtonElement>;
  if (name) fields.push([name, value ?? '']);
  return { id, action, page, fields, hasSession: hidden.length > 0 };
}

/**
 * Sends it as a form is sent, so that one endpoint serves pages with and without script, and no request needs a
 * preflight. Neither cookie nor referrer leaves, unless a CMS has hidden fields in the form: those need its session.
 * A redirection is not followed: it could lead the text elsewhere. Never rejects.
 */
export async function send({ id, action, fields, hasSession }: Submission, locale: string): Promise<Outcome> {
  const body = new URLSearchParams([...fields, ['submission', id]]);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout);
  try {
    const response = await fetch(action, {
      method: 'POST',
      body,
      // The language of the page in place of those of the visitor.
      headers: { accept: 'application/json', 'accept-language': locale },
      cache: 'no-store',
      credentials: hasSession ? 'same-origin' : 'omit',
      referrerPolicy: hasSession ? 'origin' : 'no-referrer',
      redirect: 'manual',
      keepalive: `${body}`.length < longestKeepalive,
      signal: controller.signal,
    });
    return await outcomeOf(response);
  } catch {
    return { kind: 'later' };
  } finally {
    clearTimeout(timer);
  }
}

async function outcomeOf(response: Response): Promise<Outcome> {
  const { status, ok } = response;
  if (status === 204) return { kind: 'received' };
  if (status >= 500 || [408, 425, 429].includes(status)) return { kind: 'later', after: pauseOf(response) };
  const answer = await jsonOf(response);
  const message = answer && typeof answer['error'] === 'string' ? answer['error'].slice(0, longestMessage) : undefined;
  if (ok && answer && message === undefined) return { kind: 'received', summary: answer['summary'] };
  return (ok && !answer) || response.type === 'opaqueredirect' || (status >= 300 && status < 400)
    ? { kind: 'unclear' }
    : { kind: 'refused', message };
}

/** The object in the answer; undefined if it holds none. */
async function jsonOf(response: Response): Promise<Record<string, unknown> | undefined> {
  try {
    const answer: unknown = await response.json();
    return typeof answer === 'object' && answer && !Array.isArray(answer)
      ? (answer as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds: seconds, or a date. */
function pauseOf({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const pause = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return pause >= 0 ? Math.min(pause, longestPause) : undefined;
}
