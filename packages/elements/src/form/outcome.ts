import { messageOf, type Answer } from '../internal/forms/post.js';

/** What a server has made of a form. */
export type Outcome =
  | { status: 'received'; code: string | undefined; message: string | undefined }
  /** @param errors texts by the names of controls */
  | { status: 'refused'; message: string | undefined; errors: ReadonlyMap<string, string> }
  | { status: 'busy'; after: number | undefined }
  /** The server answers with a page after a redirection, as servers do that have received a form. */
  | { status: 'moved'; url: string }
  | { status: 'offline' | 'failed' | 'timeout' | 'error' | 'expired' | 'unclear' };

/** Longest code, and most errors, that are shown. */
const longestCode = 60;
const mostErrors = 200;

/** Reads the answer to a form. What is not known for sure is `unclear`, never received. */
export function outcomeOf(answer: Answer): Outcome {
  if (answer.kind === 'none') return { status: answer.isTimeout ? 'timeout' : navigator.onLine ? 'failed' : 'offline' };
  if (answer.kind === 'busy')
    return [408, 425, 429, 503].includes(answer.status) ? { status: 'busy', after: answer.after } : { status: 'error' };
  const { response, body } = answer;
  const { ok, status, redirected, url } = response;
  if (status === 204) return { status: 'received', code: undefined, message: undefined };
  if (!body) {
    if (ok && redirected && new URL(url).origin === location.origin) return { status: 'moved', url };
    if (ok) return { status: 'unclear' };
    return isExpired(status) ? { status: 'expired' } : { status: 'refused', message: undefined, errors: new Map() };
  }
  const message = messageOf(body['message']) ?? messageOf(body['error']);
  const errors = errorsOf(body['errors']);
  if (ok && !errors.size && isGood(body))
    return { status: 'received', code: codeOf(body['code']), message: messageOf(body['message']) };
  return isExpired(status) && !errors.size ? { status: 'expired' } : { status: 'refused', message, errors };
}

/** 419 and 440 are not registered; Laravel and IIS answer so after a session has ended. */
const isExpired = (status: number) => [401, 419, 440].includes(status);

/** Whether an answer says nothing of a failure: `ok`, `success`, `status` and `error` are what servers write it in. */
const isGood = ({ ok, success, status, error }: Record<string, unknown>) =>
  ok !== false &&
  success !== false &&
  !error &&
  !/^(?:error|fail|failed|failure|invalid|false)$/i.test(`${status as string}`);

function codeOf(value: unknown): string | undefined {
  const code = typeof value === 'number' && Number.isFinite(value) ? `${value}` : value;
  return messageOf(code)?.slice(0, longestCode);
}

/** Texts by names; of a list the first text. */
function errorsOf(value: unknown): Map<string, string> {
  const errors = new Map<string, string>();
  if (typeof value !== 'object' || !value || Array.isArray(value)) return errors;
  for (const [name, given] of Object.entries(value).slice(0, mostErrors)) {
    const text = messageOf(Array.isArray(given) ? given[0] : given);
    if (text) errors.set(name, text);
  }
  return errors;
}
