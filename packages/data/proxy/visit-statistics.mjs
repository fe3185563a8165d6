// Serves the visit figures of an analytics server, so that its token never reaches a browser.
//
//   ANALYTICS=matomo ANALYTICS_URL=https://thongke.phuong.example/ ANALYTICS_SITE=1 ANALYTICS_TOKEN=… \
//     node node_modules/@sen-portal/data/proxy/visit-statistics.mjs
//
// Or in your own server: `const answer = visitStatistics({server: 'matomo', …})`, then
// `answer(request, response)`. Standard library only; Node 20 or newer.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { readMatomo, readPlausible, readUmami } from '../dist/sources/analytics.js';
import { withOffset } from '../dist/formats/zone.js';

const servers = {
  matomo: { ask: askMatomo, read: readMatomo },
  plausible: { ask: askPlausible, read: readPlausible },
  umami: { ask: askUmami, read: readUmami },
};

/**
 * @param {object} options
 * @param {'matomo' | 'plausible' | 'umami'} options.server
 * @param {string} options.url URL of the analytics server, with a trailing slash
 * @param {string} options.site the site: its number in Matomo, its domain in Plausible, its id in Umami
 * @param {string} options.token
 * @param {string} [options.since] first day of the total
 * @param {number} [options.cacheSeconds] lifetime of the cached response
 * @param {string} [options.timeZone]
 * @param {(problem: string) => void} [options.log]
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function visitStatistics({
  server,
  url,
  site,
  token,
  since = '2020-01-01',
  cacheSeconds = 60,
  timeZone = 'Asia/Ho_Chi_Minh',
  log = console.error,
}) {
  const { ask, read } = servers[server] ?? {};
  if (!ask) throw new Error(`ANALYTICS must be one of ${Object.keys(servers).join(', ')}, not ${server}`);
  for (const [name, value] of Object.entries({ ANALYTICS_URL: url, ANALYTICS_SITE: site, ANALYTICS_TOKEN: token }))
    if (!value) throw new Error(`${name} is missing`);
  if (!(cacheSeconds >= 0 && cacheSeconds < Infinity))
    throw new Error(`CACHE_SECONDS must be a number of seconds, not ${cacheSeconds}`);

  let good; // the last valid figures, serialised
  let pending; // one request to the server, shared by all waiting visitors
  let due = 0;

  async function load() {
    const now = new Date();
    try {
      const { statistics, problems } = read(
        await ask({ base: new URL(url), site, token, days: daysAt(now, timeZone, since) }),
      );
      problems.forEach((problem) => log(`visit statistics: ${problem}`));
      if (Object.keys(statistics).length === 0) throw new Error('no figure came');
      good = JSON.stringify({ ...statistics, asOf: isoAt(now, timeZone) });
    } catch (error) {
      log(`visit statistics: ${server} failed: ${error.cause?.message ?? error.message}`);
    }
    // A failing server is not requested more often than a working one.
    due = Date.now() + cacheSeconds * 1000;
    pending = undefined;
  }

  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    if (Date.now() >= due) await (pending ??= load());
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('content-type', 'application/json; charset=utf-8');
    // Older figures are served too: `asOf` is their time.
    if (!good) {
      response.writeHead(503, { 'retry-after': String(cacheSeconds), 'cache-control': 'no-store' });
      return void response.end('{}');
    }
    const etag = `"${createHash('sha256').update(good).digest('base64url').slice(0, 20)}"`;
    response.setHeader('cache-control', `public, max-age=${cacheSeconds}, stale-while-revalidate=${cacheSeconds}`);
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.end(request.method === 'HEAD' ? undefined : good);
  };
}

/** The first and last day of each figure, in the portal's time zone. */
function daysAt(now, timeZone, since) {
  const today = new Intl.DateTimeFormat('sv', { timeZone }).format(now);
  const before = (count, day = today) => new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
  const monday = before((new Date(today).getUTCDay() + 6) % 7);
  const midnight = (day) => Date.parse(withOffset(`${day}T00:00`, timeZone));
  return {
    now: now.getTime(),
    midnight,
    timeZone,
    today,
    figures: {
      today: [today, today],
      yesterday: [before(1), before(1)],
      week: [monday, today],
      month: [`${today.slice(0, 7)}-01`, today],
      year: [`${today.slice(0, 4)}-01-01`, today],
      total: [since, today],
      history: [before(14), before(1)],
    },
  };
}

/** The current time with the offset of the zone: 2024-02-27T10:03:00+07:00. */
function isoAt(now, timeZone) {
  const wall = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(now);
  return withOffset(wall.replace(' ', 'T'), timeZone);
}

async function json(address, options = {}) {
  const response = await fetch(address, { signal: AbortSignal.timeout(10_000), redirect: 'error', ...options });
  if (!response.ok) throw new Error(`${address.origin} answered ${response.status}`);
  return response.json();
}

/** Requests all figures in parallel; failed ones are omitted unless all fail. */
async function each(questions) {
  const names = Object.keys(questions);
  const answers = await Promise.allSettled(Object.values(questions).map((question) => question()));
  const failed = answers.find(({ status }) => status === 'rejected');
  if (answers.every(({ status }) => status === 'rejected')) throw failed.reason;
  return Object.fromEntries(names.map((name, index) => [name, answers[index].value ?? { error: 'did not answer' }]));
}

/** One bulk request, with the token in the body, since URLs are logged. */
async function askMatomo({ base, site, token, days: { figures } }) {
  const summary = (period, date) => `method=VisitsSummary.get&idSite=${site}&period=${period}&date=${date}`;
  const questions = {
    online: `method=Live.getCounters&idSite=${site}&lastMinutes=5`,
    today: summary('day', 'today'),
    yesterday: summary('day', 'yesterday'),
    week: summary('week', 'today'),
    month: summary('month', 'today'),
    year: summary('year', 'today'),
    // Matomo has precomputed years, but would compute a range anew.
    total: summary('year', figures.total.join(',')),
    history: summary('day', figures.history.join(',')),
  };
  const body = new URLSearchParams({ module: 'API', method: 'API.getBulkRequest', format: 'JSON', token_auth: token });
  Object.values(questions).forEach((question, index) => body.append(`urls[${index}]`, question));
  const answers = await json(new URL('index.php', base), { method: 'POST', body });
  if (!Array.isArray(answers)) throw new Error(answers?.message ?? 'no answers to a bulk request');
  return Object.fromEntries(Object.keys(questions).map((name, index) => [name, answers[index]]));
}

function askPlausible({ base, site, token, days: { figures } }) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const query = (range, dimensions) => () =>
    json(new URL('api/v2/query', base), {
      method: 'POST',
      headers,
      body: JSON.stringify({ site_id: site, metrics: ['visits'], date_range: range, dimensions }),
    });
  const realtime = new URL(`api/v1/stats/realtime/visitors?${new URLSearchParams({ site_id: site })}`, base);
  const questions = { online: () => json(realtime, { headers }) };
  for (const [name, range] of Object.entries(figures))
    questions[name] = query(name === 'total' ? 'all' : range, name === 'history' ? ['time:day'] : []);
  return each(questions);
}

function askUmami({ base, site, token, days: { now, midnight, timeZone, today, figures } }) {
  const get = (path, query) => () =>
    json(new URL(`api/websites/${encodeURIComponent(site)}/${path}?${new URLSearchParams(query)}`, base), {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    });
  const questions = { online: get('active', {}) };
  for (const [name, [first, last]] of Object.entries(figures)) {
    const endAt = last === today ? now : midnight(last) + 86_399_999;
    const range = { startAt: midnight(first), endAt };
    questions[name] =
      name === 'history' ? get('pageviews', { ...range, unit: 'day', timezone: timeZone }) : get('stats', range);
  }
  return each(questions);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ANALYTICS, ANALYTICS_URL, ANALYTICS_SITE, ANALYTICS_TOKEN, ANALYTICS_SINCE, CACHE_SECONDS, PORT } =
    process.env;
  const answer = visitStatistics({
    server: ANALYTICS,
    url: ANALYTICS_URL,
    site: ANALYTICS_SITE,
    token: ANALYTICS_TOKEN,
    since: ANALYTICS_SINCE,
    cacheSeconds: CACHE_SECONDS ? Number(CACHE_SECONDS) : undefined,
  });
  const server = createServer(answer).listen(Number(PORT ?? 8081), '127.0.0.1', () =>
    console.log(`Visit statistics on http://127.0.0.1:${server.address().port}/`),
  );
}
