// Writes docs/benchmarks.md from the results of a run.
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
    ['measure', 'result', 'target (at most)', 'verdict'],
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

/** The files that a page with the loader downloads. */
const fetched = ({ pages }) =>
  pages['through loader.js']?.files
    ? table(
        ['files of a page with loader.js', 'KiB, brotli'],
        Object.entries(pages['through loader.js'].files).map(([file, bytes]) => [path.basename(file), kib(bytes)]),
      )
    : undefined;

/** The failures of the run. */
const failures = ({ failed = {} }) =>
  Object.entries(failed)
    .map(([what, why]) => `- ${what}: ${why.replace(/[<>|\\`]/g, ' ')}`)
    .join('\n');

/** Ratios with their interquartile range, sizes as columns. */
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
    ['growth exponent (1 is linear)', 'smallest', 'largest', 'exponent'],
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
    ['per item, shadow trees included', 'elements', 'all nodes', 'heap, KiB'],
    Object.entries(results.memory).map(([key, { elements, nodes, heap }]) => {
      const [part, name] = key.split('/');
      return [`${part}, ${contestants[name].label}`, short(elements), short(nodes), kib(heap)];
    }),
  );

const leaks = (results) =>
  table(
    ['retained after creating and removing', 'nodes, first', 'last', 'listeners, first', 'last', 'heap, first', 'last'],
    Object.entries(results.leaks).map(([key, { cycles, size, first, last }]) => [
      `${key.split('/')[0]}, ${cycles} × ${count(size)}`,
      ...['nodes', 'listeners'].flatMap((kind) => [first[kind], last[kind]]),
      ...[first, last].map(({ heap }) => `${kib(heap)} KiB`),
    ]),
  );

const load = (results) =>
  table(
    ['page', 'FCP', 'LCP', 'FCP × plain', 'LCP × plain', 'TBT', 'CLS', 'script, KiB', 'script requests'],
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
    ['time to the next painted frame', 'INP', 'median of all clicks', 'slowest', 'visits', 'clicks'],
    Object.entries(results.clicks).map(([label, { inp, visits }]) => {
      const all = visits.flat();
      return [label, ...[inp, median(all), Math.max(...all)].map((ms) => `${short(ms)} ms`), visits.length, all.length];
    }),
  );

const ssr = ({ ssr: { count: cards, milliseconds, ratio, bytes, styles } }) =>
  `${count(cards)} cards in one list: ${short(milliseconds.sen)} ms of processor time, compared with ${short(milliseconds.strings)} ms for escaped template strings: ${ratio.median.toFixed(1)}×. The page has ${kib(bytes.sen.min)} KiB (${kib(bytes.sen.brotli)} after brotli), the strings ${kib(bytes.strings.min)} (${kib(bytes.strings.brotli)}). It contains the styles ${styles === 1 ? 'once' : `${styles} times`}.`;

const documents = (results) =>
  table(
    ['10,000 documents', 'ms'],
    Object.entries(results.documents).map(([action, milliseconds]) => [action, median(milliseconds).toFixed(0)]),
  );

const feeds = (results) =>
  table(
    ['feed', 'articles', 'ms per megabyte'],
    Object.entries(results.feeds).map(([name, { found, perMegabyte }]) => [
      name,
      count(found),
      short(median(perMegabyte)),
    ]),
  );

/** The page as Markdown, and its charts by name. */
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
    ['Targets', bars(results), failures(results) && 'Not measured because of a failure:', failures(results)],
    results.bytes && [
      'Bytes',
      picture('card-bytes', 'meter-bytes', 'element-bytes'),
      'Each element alone: its `define.js` with Lit and all eager dependencies, in one file.',
      weights(Object.entries(results.bytes)),
      results.npm && 'The same from the packages, by bundler: eager dependencies, with Lit.',
      results.npm && routes(results),
      results.peerBytes && 'Other libraries: script, and the required theme.',
      results.peerBytes && weights(Object.entries(results.peerBytes)),
      results.parts && 'Lazy chunks:',
      results.parts && weights(Object.entries(results.parts)),
      results.pages &&
        `A page with card, list, statistics and board downloads: ${Object.entries(results.pages)
          .map(([name, { bytes, requests }]) => `${name} ${kib(bytes)} KiB of script in ${requests} requests`)
          .join('; ')}.`,
      results.pages && fetched(results),
      results.loaded &&
        'Files that `loader.js` loads on demand; an element needs its own file and those of its dependencies:',
      results.loaded && weights(Object.entries(results.loaded).map(([name, weight]) => [name.slice(8), weight])),
    ],
    results.times && [
      'Creating, updating, removing',
      'Processor time of the main thread, from the call until the frame is painted and deferred work is done: script, style, layout and paint. × is the median of the ratios to plain HTML in the same repetition, with their interquartile range in brackets. Differences under 15 % are noise. Plain HTML is in milliseconds. After the first fifty items, Sen skips the layout of off-screen content (`content-visibility`); the peers and plain HTML lay out everything.',
      picture('create-cards', 'create-list', 'create-meters', 'update-meters'),
      ...['card', 'list', 'meter', 'statistics', 'board'].flatMap((part) =>
        Object.keys(results.times).some((key) => key.startsWith(`${part}/`))
          ? ['create', 'update', 'remove'].map((action) => timesOf(results, part, action))
          : [],
      ),
      'The peers have no list, statistics panel or board, so these are compared with plain HTML only. The peers have no layout for a picture next to the text and no legend below a bar: both are plain markup inside or next to their element. The sizes are those that occur, and larger: 100 to 10,000 cards, meters and rows of a list, up to 5,000 with peers; up to 1,000 statistics panels; a board of 500 targets.',
    ],
    results.times && ['Growth', picture('growth'), growthTable(results)],
    results.memory && [
      'Nodes and heap',
      '“Elements” includes host and shadow tree, as in the targets; “all nodes” also includes text nodes, comments and shadow roots.',
      memory(results),
      leaks(results),
    ],
    results.load && [
      'Loading a page',
      `A portal page of 20 cards, statistics and a table of targets, at ${results.load.network.latency} ms latency per request and ${short((results.load.network.downloadThroughput * 8) / 1024)} kbit/s, with a processor ${results.load.slowdown} times slower, an empty cache and the strict policy. ${absent.length ? `Not available for measurement: ${absent.join(', ')}.` : ''}`.trim(),
      picture('load'),
      load(results),
    ],
    results.clicks && [
      'Click response',
      'Real clicks, with a processor four times slower. INP is the slowest click of a visit; the figure is the median of the visits.',
      clicks(results),
    ],
    ['Server rendering', results.ssr ? ssr(results) : 'Not available for measurement.'],
    results.feeds && ['Parsing feeds', feeds(results)],
    results.documents && ['Lists of documents, on a processor four times slower', documents(results)],
  ].filter(Boolean);
  const body = sections.map(([title, ...parts]) => `## ${title}\n\n${parts.filter(Boolean).join('\n\n')}`).join('\n\n');
  const told = Object.entries(versions)
    .filter(([, version]) => version)
    .map(([name, version]) => `${name} ${version}`);
  const text = `# Benchmarks

Generated by \`npm run bench\` from [the results of the last run](../packages/benchmarks/results/latest.json); do not edit it. [How it is measured, and how to make a page fast](performance.md).

${results.quick ? 'A quick run with few sizes and repetitions. ' : ''}${results.date}, ${machine.processor}, ${machine.cores} cores, ${machine.memory}, ${machine.system}; ${results.minutes} minutes.\\
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
