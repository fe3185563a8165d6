// What many open pages do to a server. Runs the scheduler that ships in pages under a virtual clock, and a sample of
// it in real time against a real server.
//
//   node packages/build/servers/load-simulation.mjs            prints the figures as the table of docs/guides/scale.md
import { createServer, Agent, get } from 'node:http';
import { pathToFileURL } from 'node:url';
import { nextDelay } from '../../data/dist/sources/schedule.js';

/** A reproducible generator of numbers from 0 up to 1 (mulberry32). */
function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Requests per second caused by `pages` open pages.
 *
 * @param {object} plan
 * @param {number} plan.pages number of open pages
 * @param {number} plan.interval seconds between two loads
 * @param {boolean} plan.jitter whether delays vary
 * @param {boolean} plan.backOff whether delays grow after failures
 * @param {number} plan.openedWithin seconds within which all pages were opened (a lesson starts, a message is sent)
 * @param {[number, number]} [plan.outage] from and to, in seconds: every request in between fails
 * @param {number} plan.duration seconds
 */
export function simulate({ pages, interval, jitter, backOff, openedWithin, outage, duration }) {
  const random = randomFrom(23);
  const perSecond = new Uint32Array(duration + 1);
  const failures = new Uint8Array(pages);
  // Buckets of a tenth of a second: within one the order of pages does not matter.
  const buckets = Array.from({ length: duration * 10 + 1 }, () => []);
  const plan = (page, seconds) => {
    const bucket = Math.floor(seconds * 10);
    if (bucket < buckets.length) buckets[bucket].push(page);
  };
  for (let page = 0; page < pages; page++) plan(page, random() * openedWithin);
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    const now = bucket / 10;
    const down = outage && now >= outage[0] && now < outage[1];
    for (const page of buckets[bucket]) {
      perSecond[Math.floor(now)]++;
      failures[page] = down ? Math.min(failures[page] + 1, 250) : 0;
      const schedule = { interval: interval * 1000, ...(jitter ? {} : { jitter: 0 }) };
      plan(page, now + Math.max(0.1, nextDelay(schedule, backOff ? failures[page] : 0, random()) / 1000));
    }
  }
  const settled = perSecond.subarray(Math.min(duration - 1, openedWithin + interval));
  const after = outage ? perSecond.subarray(Math.ceil(outage[1]), Math.ceil(outage[1]) + 2 * interval) : settled;
  const during = outage ? perSecond.subarray(Math.ceil(outage[0] + interval), Math.floor(outage[1])) : settled;
  return {
    mean: Math.round(settled.reduce((sum, count) => sum + count, 0) / settled.length),
    peak: Math.max(...settled),
    duringOutage: Math.round(during.reduce((sum, count) => sum + count, 0) / Math.max(1, during.length)),
    afterOutage: Math.max(...after),
  };
}

/**
 * Runs `clients` real clients of a real server for some seconds. Returns the requests of the busiest tenth of a second,
 * the mean, and failures.
 */
export async function sample({ clients, interval, seconds }) {
  const random = randomFrom(7);
  const perTenth = new Uint32Array(Math.ceil(seconds * 10) + 20);
  const started = Date.now();
  const server = createServer((_request, response) => {
    perTenth[Math.floor((Date.now() - started) / 100)]++;
    response.setHeader('cache-control', 'no-cache');
    response.end('{"online":554}');
  });
  // Otherwise a connection that was idle for five seconds may close in the moment in which it is used again.
  server.keepAliveTimeout = 0;
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let answered = 0;
  let failed = 0;
  const ask = () =>
    new Promise((done) => {
      get({ port: server.address().port, host: '127.0.0.1', agent }, (response) =>
        response.resume().on('end', () => {
          answered++;
          done();
        }),
      ).on('error', () => {
        failed++;
        done();
      });
    });
  const client = async () => {
    while (Date.now() - started < seconds * 1000) {
      await ask();
      await new Promise((done) => setTimeout(done, nextDelay({ interval: interval * 1000 }, 0, random())));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  await new Promise((done) => server.close(done));
  const steady = perTenth.subarray(Math.ceil(interval * 10), Math.floor(seconds * 10));
  const mean = steady.reduce((sum, count) => sum + count, 0) / steady.length;
  return { mean, peak: Math.max(...steady), answered, failed };
}

const common = { pages: 100_000, interval: 60, openedWithin: 5, outage: [600, 1200], duration: 3600 };

/** The four strategies, with 100,000 pages opened within five seconds and an outage of ten minutes. */
export const scenarios = {
  neither: { ...common, jitter: false, backOff: false },
  jitter: { ...common, jitter: true, backOff: false },
  'back-off': { ...common, jitter: false, backOff: true },
  'jitter and back-off (what we do)': { ...common, jitter: true, backOff: true },
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(
    '| | mean requests/s | busiest second | mean while down | busiest second after |\n| --- | ---: | ---: | ---: | ---: |',
  );
  for (const [name, plan] of Object.entries(scenarios)) {
    const { mean, peak, duringOutage, afterOutage } = simulate(plan);
    console.log(
      `| ${name} | ${[mean, peak, duringOutage, afterOutage].map((figure) => figure.toLocaleString('en')).join(' | ')} |`,
    );
  }
  const real = await sample({ clients: 1000, interval: 2, seconds: 10 });
  console.log(
    `\n1,000 real clients every 2 s: ${Math.round(real.mean * 10)} requests/s, busiest tenth ${real.peak}, ${real.failed} failed`,
  );
}
