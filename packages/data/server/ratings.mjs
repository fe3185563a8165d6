// Receives the ratings of `<sen-rating>` and returns their counts: an example to run, or to read before you write your own.
//
//   RATINGS_FILE=/var/lib/portal/ratings.jsonl node node_modules/@sen-portal/data/server/ratings.mjs
//
// Or in your own server: `const answer = ratings({file: '…'})`, then `answer(request, response)`. Standard library only;
// Node 20 or newer. It stores the page, the grade, the comment and the day: no address, no cookie, no browser.
import { createHash, randomBytes } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The values of the grades in a form, with the names of their counts. */
const grades = { 'very-satisfied': 'verySatisfied', satisfied: 'satisfied', 'not-satisfied': 'notSatisfied' };

/** Most bytes of a request, and most characters of its fields. */
const longestBody = 16_384;
const longestPage = 2048;
const longestComment = 4000;

/** Most submissions whose numbers are kept in memory to recognise a repetition, besides those in the file. */
const mostNumbers = 200_000;

const texts = {
  vi: {
    title: 'Cảm ơn bạn đã đánh giá.',
    back: 'Quay lại trang',
    grade: 'Hãy chọn một mức độ hài lòng.',
    page: 'Thiếu địa chỉ trang được đánh giá.',
    comment: `Ý kiến dài quá ${longestComment} ký tự.`,
    large: 'Đánh giá quá dài.',
    type: 'Biểu mẫu được gửi sai định dạng.',
    often: 'Có quá nhiều đánh giá trong thời gian ngắn. Hãy thử lại sau.',
    failed: 'Chưa lưu được đánh giá. Hãy thử lại sau.',
  },
  en: {
    title: 'Thank you for your rating.',
    back: 'Back to the page',
    grade: 'Choose one of the grades.',
    page: 'The address of the rated page is missing.',
    comment: `The comment is longer than ${longestComment} characters.`,
    large: 'The rating is too long.',
    type: 'The form was sent in a wrong format.',
    often: 'Too many ratings in a short time. Please try again later.',
    failed: 'The rating could not be stored. Please try again later.',
  },
};

class Refusal extends Error {
  constructor(status, reason, headers = {}) {
    super(reason);
    Object.assign(this, { status, reason, headers });
  }
}

/**
 * @param {object} options
 * @param {string} options.file where ratings are appended, one JSON object per line
 * @param {number} [options.least] fewest ratings of a page whose counts are published
 * @param {(page: string) => boolean} [options.isPage] whether ratings of this page are accepted
 * @param {readonly string[]} [options.origins] origins of other hosts whose pages may send and read, such as
 *   `https://phuong.example`
 * @param {number} [options.limit] most ratings of one client in a window
 * @param {number} [options.windowSeconds]
 * @param {(request: import('node:http').IncomingMessage) => string} [options.clientOf] what tells clients apart; behind a
 *   proxy its header
 * @param {string} [options.timeZone]
 * @param {(problem: string) => void} [options.log]
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function ratings({
  file,
  least = 5,
  isPage = () => true,
  origins = [],
  limit = 10,
  windowSeconds = 600,
  clientOf = (request) => request.socket.remoteAddress ?? '',
  timeZone = 'Asia/Ho_Chi_Minh',
  log = console.error,
}) {
  if (!file) throw new Error('RATINGS_FILE is missing');
  if (!(Number.isInteger(least) && least >= 1)) throw new Error(`least must be a whole number from 1, not ${least}`);
  const store = openStore(file, timeZone);
  // A file that cannot be read is reported with each request.
  store.catch(() => {});
  const isTooOften = rateLimit(limit, windowSeconds * 1000);

  async function receive(request, response, strings) {
    const fields = await readFields(request, strings);
    const rating = readRating(fields, strings, isPage);
    // Nothing is awaited between the look and the entry: of two equal submissions one is stored.
    const opened = await store;
    const isNew = !opened.has(rating.submission);
    // A repetition costs nothing and is no new rating.
    if (isNew && isTooOften(clientOf(request)))
      throw new Refusal(429, strings.often, { 'retry-after': String(windowSeconds) });
    if (isNew) await opened.add(rating);
    const { page } = rating;
    if (!acceptsJson(request)) return sendPage(response, 200, strings, strings.title, page);
    sendJson(response, isNew ? 201 : 200, { received: true, summary: opened.summary(page, least) });
  }

  async function publish(request, response) {
    const page = new URL(request.url, 'http://localhost').searchParams.get('page') ?? '';
    response.setHeader('cache-control', 'public, max-age=60');
    sendJson(response, 200, { summary: (await store).summary(page, least) }, request.method === 'HEAD');
  }

  return async (request, response) => {
    const strings = /^en\b/i.test(request.headers['accept-language'] ?? '') ? texts.en : texts.vi;
    const { origin } = request.headers;
    response.setHeader('vary', 'accept, accept-language, origin');
    response.setHeader('x-content-type-options', 'nosniff');
    if (origin && origins.includes(origin)) response.setHeader('access-control-allow-origin', origin);
    try {
      if (request.method === 'POST') {
        response.setHeader('cache-control', 'no-store');
        await receive(request, response, strings);
      } else if (request.method === 'GET' || request.method === 'HEAD') await publish(request, response);
      else response.writeHead(405, { allow: 'GET, HEAD, POST' }).end();
    } catch (error) {
      const { status = 500, reason = strings.failed, headers = {} } = error;
      if (status === 500) log(`ratings: ${error.message}`);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (acceptsJson(request) || request.method !== 'POST') sendJson(response, status, { error: reason });
      else sendPage(response, status, strings, reason);
    }
  };
}

const acceptsJson = ({ headers }) => /\bapplication\/json\b/.test(headers.accept ?? '');

function sendJson(response, status, body, isHead = false) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(isHead ? undefined : JSON.stringify(body));
}

/** The answer to a form that a browser has sent without script. */
function sendPage(response, status, strings, message, page = '') {
  const escape = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  // One slash: two begin the address of another host.
  const back = /^\/(?![/\\])/.test(page) ? `<p><a href="${escape(page)}">${strings.back}</a></p>` : '';
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  });
  response.end(
    `<!doctype html><html lang="${strings === texts.en ? 'en' : 'vi'}"><meta name="viewport" content="width=device-width">` +
      `<title>${escape(message)}</title><h1>${escape(message)}</h1>${back}</html>`,
  );
}

async function readFields(request, strings) {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? ''))
    throw new Refusal(415, strings.type);
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    // The rest is read and dropped, so that the browser reads the answer.
    if (size <= longestBody) chunks.push(chunk);
  }
  if (size > longestBody) throw new Refusal(413, strings.large);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function readRating(fields, strings, isPage) {
  const field = (name) => (fields.get(name) ?? '').trim();
  const [page, grade, comment] = [field('page'), field('grade'), field('comment').replace(/\r\n?/g, '\n')];
  const submission = field('submission');
  if (!Object.hasOwn(grades, grade)) throw new Refusal(400, strings.grade);
  if (!page || page.length > longestPage || !isPage(page)) throw new Refusal(400, strings.page);
  if (comment.length > longestComment) throw new Refusal(400, strings.comment);
  // A form without script has no number: each is a rating of its own.
  return {
    page,
    grade,
    comment,
    submission: /^[\w-]{16,64}$/.test(submission) ? submission : randomBytes(16).toString('hex'),
  };
}

/** Counts the ratings of each client. Addresses are kept as salted hashes, in memory, until the window ends. */
function rateLimit(limit, windowLength) {
  let salt;
  let seen = new Map();
  let ends = 0;
  return (client) => {
    if (Date.now() >= ends) {
      salt = randomBytes(16);
      seen = new Map();
      ends = Date.now() + windowLength;
    }
    const key = createHash('sha256').update(salt).update(client).digest('base64');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count > limit;
  };
}

/** The ratings in a file, with their counts in memory. */
async function openStore(file, timeZone) {
  const numbers = new Set();
  const counts = new Map();
  const count = ({ page, grade }) => {
    const own = counts.get(page) ?? Object.fromEntries(Object.values(grades).map((name) => [name, 0]));
    own[grades[grade]]++;
    counts.set(page, own);
  };
  const remember = (submission) => {
    for (const oldest of numbers) {
      if (numbers.size < mostNumbers) break;
      numbers.delete(oldest);
    }
    numbers.add(submission);
  };
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  for (const line of text.split('\n')) {
    try {
      const rating = JSON.parse(line);
      if (!Object.hasOwn(grades, rating.grade)) continue;
      count(rating);
      remember(rating.submission);
    } catch {
      // An empty line, or one that a power cut has shortened.
    }
  }
  let last = Promise.resolve();
  return {
    has: (submission) => numbers.has(submission),
    /** One after another: a line is written whole. */
    add(rating) {
      remember(rating.submission);
      const day = new Intl.DateTimeFormat('sv', { timeZone }).format(new Date());
      const line = JSON.stringify({ ...rating, comment: rating.comment || undefined, day });
      const writing = last.then(() => appendFile(file, `${line}\n`));
      last = writing.catch(() => {});
      return writing.then(
        () => count(rating),
        (error) => {
          numbers.delete(rating.submission);
          throw error;
        },
      );
    },
    /** The counts of a page; without them while there are fewer ratings than are published. */
    summary(page, least) {
      const own = counts.get(page);
      const total = own ? Object.values(own).reduce((sum, each) => sum + each, 0) : 0;
      const asOf = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
      return total >= least ? { ...own, asOf } : {};
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { RATINGS_FILE, RATINGS_LEAST, RATINGS_ORIGINS, PORT } = process.env;
  const answer = ratings({
    file: RATINGS_FILE,
    least: RATINGS_LEAST ? Number(RATINGS_LEAST) : undefined,
    origins: RATINGS_ORIGINS?.split(/[\s,]+/).filter(Boolean),
  });
  const server = createServer(answer).listen(Number(PORT ?? 8082), '127.0.0.1', () =>
    console.log(`Ratings on http://127.0.0.1:${server.address().port}/`),
  );
}
