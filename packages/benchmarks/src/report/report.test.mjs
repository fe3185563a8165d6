import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { judge } from '../bars.mjs';
import { writeReport } from './report.mjs';

const weight = (brotli) => ({ files: 1, min: brotli * 3, gzip: brotli + 500, brotli });
const time = (ms, ratio) => {
  const spread = (median) => ({ median, low: median * 0.9, high: median * 1.1, count: 5 });
  return {
    ...Object.fromEntries(['create', 'update', 'remove'].map((action) => [action, spread(ms)])),
    ratio: Object.fromEntries(['create', 'update', 'remove'].map((action) => [action, spread(ratio)])),
  };
};

/** A made-up run with round figures, so that each can be identified. */
const results = {
  date: '2026-01-02',
  minutes: 12.5,
  machine: { processor: 'Abacus', cores: 2, memory: '8 GiB', system: 'Linux x64' },
  versions: { Sen: '1.0.0', Chromium: '156.0', commit: undefined, '@material/web': '2.5.0' },
  bytes: { 'article-card': weight(8192), 'card + meter': weight(10_240), 'sen.js': weight(40_960) },
  npm: { 'article-card': { Vite: weight(11_264), esbuild: weight(10_240) } },
  peerBytes: { '@material/web: card': weight(6144), '@material/web: card + bar': weight(9216) },
  times: {
    'card/100/plain': time(20, 1),
    'card/1000/plain': time(200, 1),
    'card/10000/plain': time(2000, 1),
    'card/100/sen': time(25, 1.25),
    'card/1000/sen': time(250, 1.25),
    'card/10000/sen': time(2500, 1.25),
    'list/1000/plain': time(200, 1),
    'list/1000/sen': time(220, 1.1),
  },
  memory: { 'card/sen': { elements: 13, nodes: 30, heap: 1536 } },
  leaks: {},
  clicks: {
    'board of 500: filter': {
      inp: 90,
      visits: [
        [30, 80],
        [40, 100],
      ],
    },
  },
  loaded: { 'loader: shared.js': weight(5120) },
  failed: { 'meter/1000/sen': 'Not finished <within> 90 seconds.' },
  feeds: { RSS: { articles: 10, found: 10, bytes: 1000, perMegabyte: [40, 60, 50] } },
};

describe('the report', () => {
  let folder;
  let text;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sen-report-'));
    writeReport(results, folder);
    text = readFileSync(path.join(folder, 'benchmarks.md'), 'utf8');
  });

  after(() => rmSync(folder, { recursive: true }));

  const row = (label) => text.split('\n').find((line) => line.startsWith(`| ${label} |`));

  it('names date, machine and versions', () => {
    assert.match(text, /2026-01-02, Abacus, 2 cores/);
    assert.match(text, /Chromium 156\.0 · @material\/web 2\.5\.0/);
    assert.doesNotMatch(text, /undefined|NaN|null/);
  });

  it('compares each figure with its target', () => {
    assert.equal(row('sen-article-card alone'), '| sen-article-card alone | 8 KiB | 8 KiB | ✓ met |');
    assert.equal(row('card + target meter'), '| card + target meter | 10 KiB | 9.5 KiB | ✗ not met |');
    assert.equal(row('create 1,000 cards'), '| create 1,000 cards | 1.25 × | 1.35 × | ✓ met |');
    assert.equal(row('section list of 1,000'), '| section list of 1,000 | 1.1 × | 0.9 × | ✗ not met |');
    assert.equal(
      row('growth of card, 100 to 10,000'),
      '| growth of card, 100 to 10,000 | 1 exponent | 1.06 exponent | ✓ met |',
    );
  });

  it('lists what bundlers make of the packages beside the script-tag build', () => {
    const [heads] = text.split('\n').filter((line) => line.includes('from npm with Vite | from npm with esbuild'));
    assert.equal(heads, '| KiB, brotli | script tag | from npm with Vite | from npm with esbuild |');
    assert.ok(text.includes('\n| article-card | 8.00 | 11.00 | 10.00 |\n'));
    assert.match(row('sen-article-card from npm with Vite'), /11 KiB \| 10\.5 KiB \| ✗ not met/);
    assert.match(row('sen-article-card from npm with esbuild'), /10 KiB \| 10\.5 KiB \| ✓ met/);
  });

  it('lists what was not measured instead of leaving it out', () => {
    assert.match(row('server rendering of 1,000 cards'), /– not measured/);
    assert.match(text, /## Server rendering\n\nNot available for measurement\./);
  });

  it('lists what failed, and continues', () => {
    assert.match(text, /because of a failure:\n\n- meter\/1000\/sen: Not finished {2}within {2}90 seconds\.\n/);
  });

  it('takes the slowest click of a visit for INP', () => {
    assert.equal(row('board of 500: filter, INP'), '| board of 500: filter, INP | 90 ms | 100 ms | ✓ met |');
    assert.equal(row('board of 500: filter'), '| board of 500: filter | 90 ms | 60 ms | 100 ms | 2 | 4 |');
  });

  it('draws charts that the page shows and a browser can read', () => {
    const shown = [...text.matchAll(/!\[[^\]]+\]\(images\/benchmarks\/([\w-]+\.svg)\)/g)].map(([, name]) => name);
    assert.deepEqual(shown.sort(), readdirSync(path.join(folder, 'images/benchmarks')).sort());
    assert.ok(shown.includes('growth.svg') && shown.includes('create-cards.svg'));
    for (const name of shown) {
      const svg = readFileSync(path.join(folder, 'images/benchmarks', name), 'utf8');
      assert.doesNotMatch(svg, /NaN|undefined/);
      assert.ok(parseHTML(svg).document.querySelector('svg > title').textContent);
    }
  });
});

describe('the targets', () => {
  it('are listed without results, as not measured', () => {
    const verdicts = judge({});
    assert.ok(verdicts.length > 30);
    assert.ok(verdicts.every(({ verdict }) => verdict === 'not measured'));
  });
});
