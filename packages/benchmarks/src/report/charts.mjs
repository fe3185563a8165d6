// Charts of the results as SVG files, legible on light and dark pages.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { contestants } from '../contestants.mjs';

const { document } = parseHTML('<!doctype html><html></html>');

const colours = { sen: '#d0342c', floor: '#4f86c6', peer: '#8b929c', bar: '#c58a1a' };

/** An SVG in an `<img>` does not inherit colours, so it follows the colour scheme itself. */
const scheme =
  'svg{color:#24292f;font:13px system-ui,sans-serif}@media (prefers-color-scheme:dark){svg{color:#e3e6ea}}';

function draw(title, { marks, ...options }) {
  const chart = Plot.plot({
    document,
    width: 800,
    className: 'chart',
    style: { background: 'none' },
    ...options,
    marks,
  });
  const svg = chart.matches('svg') ? chart : chart.querySelector('svg');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  svg.removeAttribute('font-size');
  svg.removeAttribute('font-family');
  const name = document.createElement('title');
  name.textContent = title;
  const style = document.createElement('style');
  style.textContent = scheme;
  svg.prepend(name, style);
  return `${svg.outerHTML}\n`;
}

const colourOf = ({ kind }) => colours[kind];
const figure = (value) => String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

/** Horizontal bars in the order of the rows, the interquartile range as a line, the target as a rule. */
function barChart(title, rows, { label, atMost, unit = '' }) {
  const most = Math.max(...rows.map(({ value, high = value }) => Math.max(value, high)), atMost ?? 0);
  return draw(title, {
    height: 46 + rows.length * 26,
    marginLeft: 345,
    marginRight: 60,
    marginTop: 8,
    marginBottom: 38,
    x: { label, grid: true, domain: [0, most], labelAnchor: 'center', labelArrow: 'none' },
    y: { label: null, domain: rows.map(({ name }) => name), tickSize: 0 },
    marks: [
      Plot.barX(rows, { x: 'value', y: 'name', fill: colourOf, insetTop: 3, insetBottom: 3 }),
      ...(rows.some(({ low }) => low !== undefined)
        ? [Plot.ruleY(rows, { x1: 'low', x2: 'high', y: 'name', stroke: 'currentColor', strokeWidth: 1.5 })]
        : []),
      ...(atMost === undefined
        ? []
        : [Plot.ruleX([atMost], { stroke: colours.bar, strokeWidth: 2, strokeDasharray: '5 3' })]),
      Plot.text(rows, {
        x: ({ value, high = value }) => Math.max(value, high),
        y: 'name',
        text: ({ value }) => `${figure(value)}${unit}`,
        dx: 6,
        textAnchor: 'start',
      }),
    ],
  });
}

/** The contestants of a chart of times, with their ratio to plain HTML. */
const timed = (results, part, size, action) =>
  Object.entries(contestants).flatMap(([name, { label, kind }]) => {
    const ratio = results.times?.[`${part}/${size}/${name}`]?.ratio?.[action];
    return ratio ? [{ name: label, kind, value: ratio.median, low: ratio.low, high: ratio.high }] : [];
  });

const times = (results, part, size, action, atMost) => {
  const rows = timed(results, part, size, action);
  const label = `time of the main thread, plain HTML = 1 (dashed: at most ${atMost})`;
  const title = `${action} ${size.toLocaleString('en')} ${part}s, compared with plain HTML`;
  return rows.length > 1 ? barChart(title, rows, { label, atMost }) : undefined;
};

function weights(results, kind, own) {
  const peers = Object.entries(results.peerBytes ?? {})
    .filter(([name]) => name.endsWith(`: ${kind}`))
    .map(([name, { brotli }]) => ({
      name: name.replace(/: .*$/, ''),
      kind: name.startsWith('bare') ? 'floor' : 'peer',
      value: brotli / 1024,
    }));
  const sen = results.bytes?.[own];
  if (!sen || peers.length === 0) return undefined;
  const rows = [{ name: 'Sen', kind: 'sen', value: sen.brotli / 1024 }, ...peers].sort((a, b) => a.value - b.value);
  return barChart(`Script of a ${kind}, brotli KiB`, rows, {
    label: 'script, and the theme of peers that need one, KiB after brotli',
  });
}

function elements(results) {
  if (!results.bytes) return undefined;
  const rows = Object.entries(results.bytes)
    .filter(([name]) => !/\.(js|css)$/.test(name))
    .map(([name, { brotli }]) => ({ name, kind: 'sen', value: brotli / 1024 }))
    .sort((a, b) => a.value - b.value);
  return barChart('Each element alone, brotli KiB', rows, {
    label: 'with Lit and all that it needs, KiB after brotli',
  });
}

function growthCurves(results) {
  const series = [
    ['card/plain', 'cards, plain HTML', colours.floor, undefined],
    ['card/lit', 'cards, bare Lit', colours.peer, undefined],
    ['card/sen', 'cards, Sen', colours.sen, undefined],
    ['list/sen', 'section list, Sen', colours.sen, '6 4'],
    ['meter/sen', 'meters, Sen', colours.bar, undefined],
  ];
  const points = series.flatMap(([key, label, colour, dash]) => {
    const [part, name] = key.split('/');
    return Object.entries(results.times ?? {})
      .filter(([id]) => id.startsWith(`${part}/`) && id.endsWith(`/${name}`))
      .map(([id, { create }]) => ({ label, colour, dash, size: Number(id.split('/')[1]), value: create.median }));
  });
  const sizes = [...new Set(points.map(({ size }) => size))].sort((a, b) => a - b);
  if (sizes.length < 2) return undefined;
  const ends = points.filter(({ size }) => size === sizes.at(-1)).sort((a, b) => a.value - b.value);
  // Keeps the labels at the ends of the lines from overlapping.
  let above = 0;
  for (const end of ends) end.at = above = Math.max(end.value, above * 1.3);
  return draw('Creation from 100 to 10,000 items', {
    height: 420,
    marginRight: 150,
    marginLeft: 60,
    marginBottom: 42,
    x: {
      type: 'log',
      label: 'items',
      ticks: sizes,
      tickFormat: (size) => size.toLocaleString('en'),
      labelArrow: 'none',
    },
    y: {
      type: 'log',
      label: 'milliseconds of the main thread',
      grid: true,
      ticks: 6,
      tickFormat: ',d',
      labelArrow: 'none',
    },
    marks: [
      ...series.map(([, name, stroke, strokeDasharray]) =>
        Plot.lineY(
          points.filter(({ label }) => label === name),
          { x: 'size', y: 'value', stroke, strokeDasharray, strokeWidth: 2, sort: 'size' },
        ),
      ),
      Plot.dot(points, { x: 'size', y: 'value', fill: ({ colour }) => colour, r: 3.5 }),
      Plot.text(ends, { x: 'size', y: 'at', text: 'label', textAnchor: 'start', dx: 10 }),
    ],
  });
}

function loads(results) {
  const rows = (results.load?.pages ?? []).map(({ label, delivery, lcp }) => ({
    name: `${label === 'plain' ? 'plain HTML' : label}, styles ${delivery}`,
    kind: label === 'plain' ? 'floor' : 'sen',
    value: lcp,
  }));
  return rows.length > 1
    ? barChart('Largest contentful paint', rows, { label: 'largest contentful paint, milliseconds' })
    : undefined;
}

/** @returns {Record<string, {title: string, svg: string}>} file name -> chart; none for missing measurements */
export function charts(results) {
  const all = {
    'card-bytes': ['What a card weighs', weights(results, 'card', 'article-card')],
    'meter-bytes': ['What a card and a bar weigh', weights(results, 'card + bar', 'card + meter')],
    'element-bytes': ['Each element alone', elements(results)],
    'create-cards': ['Creating 1,000 cards', times(results, 'card', 1000, 'create', 1.35)],
    'create-list': ['A section list of 1,000 articles', times(results, 'list', 1000, 'create', 0.9)],
    'create-meters': ['Creating 1,000 meters', times(results, 'meter', 1000, 'create', 1.4)],
    'update-meters': ['Updating 1,000 meters', times(results, 'meter', 1000, 'update', 1.1)],
    growth: ['From 100 to 10,000 items', growthCurves(results)],
    load: ['Loading a page on Slow 4G, processor four times slower', loads(results)],
  };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, [, svg]]) => svg)
      .map(([name, [title, svg]]) => [name, { title, svg }]),
  );
}
