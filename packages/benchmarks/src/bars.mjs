// The targets of the benchmark: where each figure is in the results, and whether the target is met.
import { growth } from './statistics.mjs';

const KiB = 1024;
const size = (label) => (results) => results.bytes?.[label]?.brotli;
const ratio = (key, action) => (results) => results.times?.[key]?.ratio?.[action]?.median;
const memory = (key, kind) => (results) => results.memory?.[key]?.[kind];
const clicks = (label) => (results) => results.clicks?.[label]?.inp;

/** A figure of a page, compared with plain HTML with the same delivery of styles. */
const page = (label, delivery, kind) => (results) =>
  results.load?.pages.find((each) => each.label === label && each.delivery === delivery)?.[kind];

const loaderPage =
  (kind, how = '') =>
  (results) =>
    results.pages?.[`through loader.js${how}`]?.[kind];
const lazily = ', what is far being lazy';

const bytes = (label, from, atMost) => ({ label, unit: 'KiB', from, scale: 1 / KiB, atMost });
const times = (label, key, action, atMost) => ({ label, unit: '×', from: ratio(key, action), atMost });

const npm = (label, tool) => (results) => results.npm?.[label]?.[tool]?.brotli;
const npmBars = ['Vite', 'esbuild', 'Rollup'].flatMap((tool) => [
  bytes(`sen-article-card from npm with ${tool}`, npm('article-card', tool), 10.5),
  bytes(`card + target meter from npm with ${tool}`, npm('card + meter', tool), 15),
]);

const pageBars = [
  'children + sen.js',
  'children + loader',
  'prerendered',
  'cards from npm with Vite',
  'cards from npm with esbuild',
].flatMap((label) =>
  ['inline', 'external'].flatMap((delivery) => [
    {
      label: `${label}, styles ${delivery}: FCP`,
      unit: '× plain',
      from: page(label, delivery, 'fcpRatio'),
      atMost: 1.05,
    },
    {
      label: `${label}, styles ${delivery}: LCP`,
      unit: '× plain',
      from: page(label, delivery, 'lcpRatio'),
      atMost: 1.05,
    },
    { label: `${label}, styles ${delivery}: CLS`, unit: '', from: page(label, delivery, 'cls'), atMost: 0.0005 },
    { label: `${label}, styles ${delivery}: TBT`, unit: 'ms', from: page(label, delivery, 'tbt'), atMost: 50 },
  ]),
);

/** Growth exponent of creation over the measured sizes. */
const growthOf = (part, name) => (results) => {
  const points = Object.entries(results.times ?? {})
    .map(([key, { create }]) => [key.split('/'), create.median])
    .filter(([[ofPart, , ofName]]) => ofPart === part && ofName === name)
    .map(([[, count], cost]) => [Number(count), cost]);
  return points.length > 2 ? growth(points) : undefined;
};

/** An exponent of 1.06 is 15 % more per item for ten times as many; less is noise. */
const growthBars = ['card', 'list', 'meter', 'statistics'].map((part) => ({
  label: `growth of ${part}, 100 to ${part === 'statistics' ? '1,000' : '10,000'}`,
  unit: 'exponent',
  from: growthOf(part, 'sen'),
  atMost: 1.06,
}));

/** {label, unit, from, atMost, scale}; `from` returns undefined for missing measurements. */
export const bars = [
  bytes('sen-article-card alone', size('article-card'), 8.0),
  bytes('card + target meter', size('card + meter'), 9.5),
  ...npmBars,
  bytes('sen.core.js', size('sen.core.js'), 20),
  bytes('sen.js', size('sen.js'), 45),
  bytes('page through the loader: script', loaderPage('bytes'), 20),
  { label: 'page through the loader: requests for script', unit: '', from: loaderPage('requests'), atMost: 7 },
  bytes('the same, far elements with loading="lazy"', loaderPage('bytes', lazily), 20),
  times('create 1,000 cards', 'card/1000/sen', 'create', 1.35),
  times('create 5,000 cards', 'card/5000/sen', 'create', 1.2),
  times('section list of 1,000', 'list/1000/sen', 'create', 0.9),
  times('section list of 5,000', 'list/5000/sen', 'create', 0.8),
  times('section list of 10,000', 'list/10000/sen', 'create', 0.6),
  times('create 1,000 meters', 'meter/1000/sen', 'create', 1.4),
  times('update 1,000 meters', 'meter/1000/sen', 'update', 1.1),
  { label: 'elements a card', unit: '', from: memory('card/sen', 'elements'), atMost: 18 },
  { label: 'elements a list row', unit: '', from: memory('list/sen', 'elements'), atMost: 14 },
  { label: 'heap a card', unit: 'KiB', from: memory('card/sen', 'heap'), scale: 1 / KiB, atMost: 1.6 },
  {
    label: 'board of 500: milestone switch, INP',
    unit: 'ms',
    from: clicks('board of 500: milestone switch'),
    atMost: 100,
  },
  { label: 'board of 500: filter, INP', unit: 'ms', from: clicks('board of 500: filter'), atMost: 100 },
  ...pageBars,
  {
    label: 'server rendering of 1,000 cards',
    unit: '× strings',
    from: (results) => results.ssr?.ratio.median,
    atMost: 10,
  },
  { label: 'server rendering: styles', unit: 'times', from: (results) => results.ssr?.styles, atMost: 1 },
  ...growthBars,
];

/** @returns {{label: string, unit: string, value: number | undefined, atMost: number, verdict: string}[]} */
export const judge = (results) =>
  bars.map(({ label, unit, from, scale = 1, atMost }) => {
    const raw = from(results);
    const value = raw === undefined ? undefined : raw * scale;
    const verdict = value === undefined ? 'not measured' : value <= atMost ? 'met' : 'not met';
    return { label, unit, value, atMost, verdict };
  });
