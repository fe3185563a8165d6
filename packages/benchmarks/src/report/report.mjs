// The page of results: everything on it comes from the results of a run.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../build/tasks/run.mjs';
import { judge } from '../bars.mjs';
import { contestants } from '../contestants.mjs';
import { growth, median } from '../statistics.mjs';
import { charts } from './charts.mjs';

const pictures = 'images/benchmarks';

const kib = (bytes) => (bytes / 1024).toFixed(2);
const count = (number) => Number(number).toLocaleString('en');
const signs = { met: '✓ met', 'not met': '✗ not met', 'not measured': '– not measured' };

const table = (heads, rows) =>
  [heads, heads.map((_, index) => (index ? '---:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const short = (value) => (Math.abs(value) >= 100 ? count(Math.round(value)) : String(Number(value.toPrecision(3))));

const bars = (results) =>
  table(
    ['measure', 'measured', 'at most', 'verdict'],
    judge(results).map(({ label, unit, value, atMost, verdict }) => [
      label,
      value === undefined ? '' : `${short(value)} ${unit}`.trim(),
      `${atMost} ${unit}`.trim(),
      signs[verdict],
    ]),
  );

const weights = (entries) =>
  table(
    ['KiB', 'minified', 'gzip', 'brotli'],
    entries.map(([name, { min, gzip, brotli }]) => [name, kib(min), kib(gzip), kib(brotli)]),
  );

/** What the script-tag build makes of an element, beside what bundlers make of the packages. */
function routes({ npm, bytes }) {
  const tools = Object.keys(Object.values(npm)[0]);
  return table(
    ['KiB, brotli', 'script tag', ...tools.map((tool) => `from npm with ${tool}`)],
    Object.entries(npm).map(([label, weight]) => [
      label,
      bytes[label] ? kib(bytes[label].brotli) : '–',
      ...tools.map((tool) => kib(weight[tool].brotli)),
    ]),
  );
}

/** File by file, what the page through the loader takes. */
const fetched = ({ pages }) =>
  pages['through loader.js']?.files
    ? table(
        ['a page through loader.js fetches', 'KiB, brotli'],
        Object.entries(pages['through loader.js'].files).map(([file, bytes]) => [path.basename(file), kib(bytes)]),
      )
    : undefined;

/** What went wrong in the run. */
const failures = ({ failed = {} }) =>
  Object.entries(failed)
    .map(([what, why]) => `- ${what}: ${why.replace(/[<>|\\`]/g, ' ')}`)
    .join('\n');

/** Ratios with the middle half of the samples, sizes as columns. */
function timesOf(results, part, action) {
  const keys = Object.keys(results.times).filter((key) => key.startsWith(`${part}/`));
  const sizes = [...new Set(keys.map((key) => Number(key.split('/')[1])))].sort((a, b) => a - b);
  const rows = Object.entries(contestants)
    .filter(([name]) => keys.some((key) => key.endsWith(`/${name}`)))
    .map(([name, { label }]) => [
      label,
      ...sizes.map((size) => {
        const found = results.times[`${part}/${size}/${name}`];
        if (!found) return '–';
        const { median: middle, low, high } = found.ratio[action] ?? {};
        return name === 'plain' ? `${short(found[action].median)} ms` : middle ? `${middle}× (${low}–${high})` : '';
      }),
    ]);
  return table([`${action} ${part}`, ...sizes.map(count)], rows);
}

function growthTable(results) {
  const rows = {};
  for (const [key, { create }] of Object.entries(results.times)) {
    const [part, size, name] = key.split('/');
    ((rows[part] ??= {})[name] ??= []).push([Number(size), create.median]);
  }
  return table(
    ['exponent of growth (1 is linear)', 'smallest', 'largest', 'exponent'],
    Object.entries(rows).flatMap(([part, names]) =>
      Object.entries(names)
        .filter(([, points]) => points.length > 2)
        .map(([name, points]) => {
          const among = points.map(([size]) => size);
          return [
            `${part}, ${contestants[name].label}`,
            count(Math.min(...among)),
            count(Math.max(...among)),
            growth(points).toFixed(2),
          ];
        }),
    ),
  );
}

const memory = (results) =>
  table(
    ['an item, shadow trees included', 'elements', 'all nodes', 'heap, KiB'],
    Object.entries(results.memory).map(([key, { elements, nodes, heap }]) => {
      const [part, name] = key.split('/');
      return [`${part}, ${contestants[name].label}`, short(elements), short(nodes), kib(heap)];
    }),
  );

const leaks = (results) =>
  table(
    ['held after making and removing', 'nodes, once', 'at last', 'listeners, once', 'at last', 'heap, once', 'at last'],
    Object.entries(results.leaks).map(([key, { cycles, size, first, last }]) => [
      `${key.split('/')[0]}, ${cycles} × ${count(size)}`,
      ...['nodes', 'listeners'].flatMap((kind) => [first[kind], last[kind]]),
      ...[first, last].map(({ heap }) => `${kib(heap)} KiB`),
    ]),
  );

const load = (results) =>
  table(
    ['page', 'FCP', 'LCP', 'FCP × plain', 'LCP × plain', 'TBT', 'CLS', 'script, KiB', 'requests for script'],
    results.load.pages.map((page) => [
      `${page.label}, styles ${page.delivery}`,
      `${short(page.fcp)} ms`,
      `${short(page.lcp)} ms`,
      page.fcpRatio,
      page.lcpRatio,
      `${short(page.tbt)} ms`,
      `${page.cls.toFixed(3)}${page.cls ? ` (${page.shifted.join(', ')})` : ''}`,
      kib(page.scriptBytes),
      page.scriptRequests,
    ]),
  );

const clicks = (results) =>
  table(
    ['to the next painted frame', 'INP', 'median of all clicks', 'slowest', 'visits', 'clicks'],
    Object.entries(results.clicks).map(([label, { inp, visits }]) => {
      const all = visits.flat();
      return [label, ...[inp, median(all), Math.max(...all)].map((ms) => `${short(ms)} ms`), visits.length, all.length];
    }),
  );

const ssr = ({ ssr: { count: cards, milliseconds, ratio, bytes, styles } }) =>
  `${count(cards)} cards in one list: ${short(milliseconds.sen)} ms of processor time, ${short(milliseconds.strings)} ms as escaped template strings: ${ratio.median.toFixed(1)}×. The page is ${kib(bytes.sen.min)} KiB (${kib(bytes.sen.brotli)} after brotli), the strings ${kib(bytes.strings.min)} (${kib(bytes.strings.brotli)}). Styles stand in it ${styles === 1 ? 'once' : `${styles} times`}.`;

const feeds = (results) =>
  table(
    ['feed', 'articles', 'ms a megabyte'],
    Object.entries(results.feeds).map(([name, { found, perMegabyte }]) => [
      name,
      count(found),
      short(median(perMegabyte)),
    ]),
  );

/** The page as Markdown, and its pictures by name. */
export function report(results) {
  const drawn = charts(results);
  const picture = (...names) =>
    names
      .filter((name) => drawn[name])
      .map((name) => `**${drawn[name].title}**\n\n![${drawn[name].title}](${pictures}/${name}.svg)`)
      .join('\n\n');
  const { machine, versions } = results;
  const absent = results.load?.absent ?? [];
  const sections = [
    ['The bars', bars(results), failures(results) && 'Not measured, because it failed:', failures(results)],
    results.bytes && [
      'Bytes',
      picture('card-bytes', 'meter-bytes', 'element-bytes'),
      'Each element alone: its `define.js` with Lit and all that it needs at once, in one file.',
      weights(Object.entries(results.bytes)),
      results.npm && 'The same from the packages, by bundler, with what loads at once and Lit:',
      results.npm && routes(results),
      results.peerBytes && 'The others: script, and the theme that they need.',
      results.peerBytes && weights(Object.entries(results.peerBytes)),
      results.parts && 'Parts that load when they are needed:',
      results.parts && weights(Object.entries(results.parts)),
      results.pages &&
        `A page with card, list, statistics and board fetches: ${Object.entries(results.pages)
          .map(([name, { bytes, requests }]) => `${name} ${kib(bytes)} KiB of script in ${requests} requests`)
          .join('; ')}.`,
      results.pages && fetched(results),
      results.loaded &&
        'What `loader.js` fetches from, on demand; an element takes its own file and those that it leans on:',
      results.loaded && weights(Object.entries(results.loaded).map(([name, weight]) => [name.slice(8), weight])),
    ],
    results.times && [
      'Creating, updating, removing',
      'Processor time of the main thread, from the call to the painted and settled frame: script, style, layout and paint. × is the median of the ratios to plain HTML in the same repetition, the middle half of them in brackets. Differences under 15 % are noise. Plain HTML stands in milliseconds, and lays out everything; past fifty, Sen leaves the layout of what is far off the screen to the browser, as the peers and plain HTML do not.',
      picture('create-cards', 'create-list', 'create-meters', 'update-meters'),
      ...['card', 'list', 'meter', 'statistics', 'board'].flatMap((part) =>
        Object.keys(results.times).some((key) => key.startsWith(`${part}/`))
          ? ['create', 'update', 'remove'].map((action) => timesOf(results, part, action))
          : [],
      ),
      'List, statistics and board have no counterpart among the peers; plain HTML stands for them there. Peers have no layout for a picture beside the text and no legend below a bar: both stand as plain markup inside or beside theirs. Each part is made in the numbers that occur, and some beyond: 100 to 10,000 cards, meters and rows of a list, up to 5,000 with peers; up to 1,000 panels of statistics; a board of 500 targets.',
    ],
    results.times && ['Growth', picture('growth'), growthTable(results)],
    results.memory && [
      'Nodes and heap',
      'Elements are counted with host and shadow tree, as the bars count them; “all nodes” has texts, comments and shadow roots as well.',
      memory(results),
      leaks(results),
    ],
    results.load && [
      'Loading a page',
      `A portal page of 20 cards, statistics and a table of targets in ${results.load.network.latency} ms a request, ${short((results.load.network.downloadThroughput * 8) / 1024)} kbit/s down, processor ${results.load.slowdown} times slower, nothing cached, under the strict policy. ${absent.length ? `Not there to be measured: ${absent.join(', ')}.` : ''}`.trim(),
      picture('load'),
      load(results),
    ],
    results.clicks && [
      'Answering clicks',
      'Real clicks, processor four times slower. INP is the slowest click of a visit, the median of the visits.',
      clicks(results),
    ],
    ['Server rendering', results.ssr ? ssr(results) : 'Not there to be measured.'],
    results.feeds && ['Reading feeds', feeds(results)],
  ].filter(Boolean);
  const body = sections.map(([title, ...parts]) => `## ${title}\n\n${parts.filter(Boolean).join('\n\n')}`).join('\n\n');
  const told = Object.entries(versions)
    .filter(([, version]) => version)
    .map(([name, version]) => `${name} ${version}`);
  const text = `# Benchmarks

Written by \`pnpm bench\` from [the results of the last run](../packages/benchmarks/results/latest.json); nothing here is typed in by hand. [How it is measured, and how to be quick](performance.md).

${results.quick ? 'A quick run, with few sizes and repetitions. ' : ''}${results.date}, ${machine.processor}, ${machine.cores} cores, ${machine.memory}, ${machine.system}; ${results.minutes} minutes.\\
${told.join(' · ')}

${body}
`;
  return { text, pictures: Object.fromEntries(Object.entries(drawn).map(([name, { svg }]) => [name, svg])) };
}

export function writeReport(results, folder = path.join(root, 'docs')) {
  const { text, pictures: drawn } = report(results);
  const target = path.join(folder, pictures);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, svg] of Object.entries(drawn)) writeFileSync(path.join(target, `${name}.svg`), svg);
  writeFileSync(path.join(folder, 'benchmarks.md'), text);
}
