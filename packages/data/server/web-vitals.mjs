// Receives the reports of web-vitals.js and returns their 75th percentiles: an example to run, or to read before you
// write your own.
//
//   WEB_VITALS_FILE=/var/lib/portal/web-vitals.jsonl node node_modules/@sen-portal/data/server/web-vitals.mjs
//
// Or in your own server: `const answer = webVitals({file: '…'})`, then `answer(request, response)`. Standard library
// only; Node 20 or newer. It stores what the report has, and the day: no address, no cookie, no browser.
import { createReadStream } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

/** Most bytes of a report. */
const longestBody = 4096;
const longestPage = 2048;

/** Greatest values that are taken: ten minutes for a page, and shifts of a hundred screens. */
const measures = { LCP: 600_000, CLS: 100, INP: 600_000 };

class Refusal extends Error {
  constructor(status, reason) {
    super(reason);
    this.status = status;
  }
}

/** The fields of a report that this server knows; everything else is dropped. */
export function readReport(text) {
  let given;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The report is not JSON.');
  }
  const { page, view, layout, sen } = given ?? {};
  if (typeof page !== 'string' || !/^\/[^?#\n]*$/.test(page) || page.length > longestPage)
    throw new Refusal(400, '"page" is not the path of a page.');
  if (typeof view !== 'string' || !/^[\da-f]{32}$/.test(view)) throw new Refusal(400, '"view" is not 32 digits.');
  const figures = Object.entries(measures).filter(([name, most]) => {
    const value = given[name];
    if (value === undefined) return false;
    if (typeof value === 'number' && value >= 0 && value <= most) return true;
    throw new Refusal(400, `"${name}" is not a number from 0 to ${most}.`);
  });
  if (figures.length === 0) throw new Refusal(400, 'The report has none of LCP, CLS and INP.');
  return {
    page,
    view,
    ...Object.fromEntries(figures.map(([name]) => [name, given[name]])),
    layout: layout === 'narrow' ? 'narrow' : 'wide',
    ...(typeof sen === 'string' && /^[\w.+-]{1,40}$/.test(sen) && { sen }),
  };
}

/** The smallest value that at least three quarters of the views do not exceed. */
const percentile75 = (values) => values.sort((a, b) => a - b)[Math.ceil(values.length * 0.75) - 1];

/**
 * The 75th percentile of each measure, over the last report of each view.
 *
 * @param {Iterable<object>} reports in the order in which they came
 * @param {number} least fewest views whose percentile is given
 */
export function summarise(reports, least = 1) {
  const views = new Map();
  for (const report of reports) views.set(report.view, report);
  const all = [...views.values()];
  const figures = Object.keys(measures).flatMap((name) => {
    const values = all.map((report) => report[name]).filter((value) => value !== undefined);
    return values.length >= least ? [[name, { p75: percentile75(values), views: values.length }]] : [];
  });
  return { views: all.length, ...Object.fromEntries(figures) };
}

async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= longestBody) chunks.push(chunk);
  }
  if (size > longestBody) throw new Refusal(413, `The report is longer than ${longestBody} bytes.`);
  return Buffer.concat(chunks).toString('utf8');
}

/** The reports in the file that fit; a line that a power cut has shortened is left out. */
async function* stored(file, fits) {
  const input = createReadStream(file, 'utf8');
  try {
    for await (const line of createInterface({ input })) {
      let report;
      try {
        report = JSON.parse(line);
      } catch {
        continue;
      }
      if (fits(report)) yield report;
    }
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/**
 * @param {object} options
 * @param {string} options.file where reports are appended, one JSON object per line
 * @param {number} [options.least] fewest views whose percentile is published
 * @param {string} [options.timeZone]
 * @param {(problem: string) => void} [options.log]
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function webVitals({ file, least = 5, timeZone = 'Asia/Ho_Chi_Minh', log = console.error }) {
  if (!file) throw new Error('WEB_VITALS_FILE is missing');
  if (!(Number.isInteger(least) && least >= 1)) throw new Error(`least must be a whole number from 1, not ${least}`);
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone });

  async function receive(request, response) {
    const report = readReport(await bodyOf(request));
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await appendFile(file, `${JSON.stringify({ day: days.format(), ...report })}\n`);
    response.writeHead(204).end();
  }

  async function publish(request, response) {
    const { searchParams } = new URL(request.url, 'http://localhost');
    const [page, from, to] = ['page', 'from', 'to'].map((name) => searchParams.get(name));
    const fits = (report) =>
      (!page || report.page === page) && (!from || report.day >= from) && (!to || report.day <= to);
    const reports = [];
    for await (const report of stored(file, fits)) reports.push(report);
    const of = (layout) => summarise(layout ? reports.filter((report) => report.layout === layout) : reports, least);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    response.end(JSON.stringify({ all: of(), narrow: of('narrow'), wide: of('wide') }));
  }

  return async (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    try {
      if (request.method === 'POST') await receive(request, response);
      else if (request.method === 'GET') await publish(request, response);
      else response.writeHead(405, { allow: 'GET, POST' }).end();
    } catch (error) {
      const { status = 500 } = error;
      if (status === 500) log(`web-vitals: ${error.message}`);
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify({ error: status === 500 ? 'The report could not be stored.' : error.message }));
    }
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { WEB_VITALS_FILE, WEB_VITALS_LEAST, PORT } = process.env;
  const answer = webVitals({
    file: WEB_VITALS_FILE,
    least: WEB_VITALS_LEAST ? Number(WEB_VITALS_LEAST) : undefined,
  });
  const server = createServer(answer).listen(Number(PORT ?? 8083), '127.0.0.1', () =>
    console.log(`Web vitals on http://127.0.0.1:${server.address().port}/`),
  );
}
