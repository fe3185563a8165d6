// Profiles the main thread: time by kind of work (from a trace) and by function (from the profiler).
import { freshPage } from './browser.mjs';
import { openStage } from './stage.mjs';

const order = ['create', 'update', 'remove'];

const main = (events) => {
  const thread = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  return thread ? ({ pid, tid }) => pid === thread.pid && tid === thread.tid : () => false;
};

/** Processor time of the main thread by kind of work, in milliseconds, without nested events. */
export function byKind(events) {
  const isMain = main(events);
  const own = new Map();
  const open = [];
  const complete = events
    .filter((event) => event.ph === 'X' && isMain(event))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  for (const event of complete) {
    while (open.length > 0 && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    const time = event.tdur ?? event.dur;
    const outer = open.at(-1);
    if (outer) own.set(outer.name, own.get(outer.name) - time);
    own.set(event.name, (own.get(event.name) ?? 0) + time);
    open.push(event);
  }
  return [...own].map(([name, time]) => [name, time / 1000]).sort((a, b) => b[1] - a[1]);
}

/** Self time by function, in milliseconds. */
export function byFunction({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const own = new Map();
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = byId.get(id);
    if (['(idle)', '(program)'].includes(functionName)) return;
    const name = `${functionName || '(anonymous)'}${url ? `  ${url.split('/').pop()}:${lineNumber + 1}` : ''}`;
    own.set(name, (own.get(name) ?? 0) + timeDeltas[index] / 1000);
  });
  return [...own].sort((a, b) => b[1] - a[1]);
}

async function trace(client, work) {
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const categories = ['devtools.timeline', 'v8', 'blink', 'cc', 'toplevel', 'disabled-by-default-v8.gc'].join(',');
  await client.send('Tracing.start', { categories: `-*,${categories}`, transferMode: 'ReportEvents' });
  await work();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  return events;
}

/** @returns {Promise<string>} a report of `part` at `size`, for each of the contestants and actions */
export async function profile({ browser, names, part, size, actions = ['create', 'update'] }) {
  const stage = await openStage(names, { readable: true });
  const lines = [];
  const list = (title, entries, count) => {
    lines.push(`  ${title}`);
    for (const [name, time] of entries.slice(0, count)) lines.push(`  ${time.toFixed(1).padStart(9)} ms  ${name}`);
  };
  const prepared = async (work) => {
    const opened = await freshPage(browser);
    await opened.page.goto(`${stage.url}/${work.name}.html`);
    await opened.page.waitForFunction(() => globalThis.bench);
    await opened.page.evaluate(([part, size]) => globalThis.bench.prepare(part, size), [part, size]);
    return opened;
  };
  for (const name of names) {
    for (const action of actions) {
      const act = async (page, wanted) => page.evaluate((wanted) => globalThis.bench[wanted](), wanted);
      const before = async (page) => {
        for (const earlier of order.slice(0, order.indexOf(action))) await act(page, earlier);
      };
      lines.push('', `${name}: ${action} ${size} × ${part}`);
      const traced = await prepared({ name });
      await before(traced.page);
      // Tracing is a browser-wide domain, but also works through the page's session.
      const session = await browser.newBrowserCDPSession();
      const events = await trace(session, () => act(traced.page, action));
      await session.detach();
      await traced.close();
      list(
        'main thread by kind of work',
        byKind(events).filter(([, time]) => time > 0.5),
        14,
      );

      const profiled = await prepared({ name });
      await before(profiled.page);
      await profiled.client.send('Profiler.enable');
      await profiled.client.send('Profiler.setSamplingInterval', { interval: 100 });
      await profiled.client.send('Profiler.start');
      await act(profiled.page, action);
      const { profile: taken } = await profiled.client.send('Profiler.stop');
      await profiled.close();
      list(
        'JavaScript by function',
        byFunction(taken).filter(([, time]) => time > 0.5),
        22,
      );
    }
  }
  await stage.close();
  return lines.join('\n');
}
