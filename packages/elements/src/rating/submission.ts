import { messageOf, post } from '../internal/forms/post.js';
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
  const answer = await post(action, {
    body,
    locale,
    timeout,
    credentials: hasSession ? 'same-origin' : 'omit',
    referrerPolicy: hasSession ? 'origin' : 'no-referrer',
    redirect: 'manual',
    keepalive: `${body}`.length < longestKeepalive,
  });
  if (answer.kind === 'none') return { kind: 'later' };
  if (answer.kind === 'busy') return { kind: 'later', after: answer.after };
  const { response, body: json } = answer;
  const { status, ok } = response;
  if (status === 204) return { kind: 'received' };
  const message = messageOf(json?.['error']);
  if (ok && json && typeof json['error'] !== 'string') return { kind: 'received', summary: json['summary'] };
  return (ok && !json) || response.type === 'opaqueredirect' || (status >= 300 && status < 400)
    ? { kind: 'unclear' }
    : { kind: 'refused', message };
}
