// The baselines: one file for each story file and sample page, one line for each picture. And the sheet of what differs.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, root } from '../tasks/run.mjs';
import { pixels } from './camera.mjs';
import { compare, decode, encode, measure } from './measure.mjs';

const folder = path.join(import.meta.dirname, 'baselines');
/** Ignored by Git. */
const sheetFolder = path.join(cache, 'pictures');
/** What the command asked for; `names` are parts of the paths of story files and pages, none for all. */
const {
  names = [],
  accept: isAccepting = false,
  all: isShowingAll = false,
} = JSON.parse(process.env.SEN_PICTURES ?? '{}');
export const isChosen = (file) => names.length === 0 || names.some((name) => file.includes(name));

const pathOf = (name) => path.join(folder, `${name}.json`);
const read = (name) => (existsSync(pathOf(name)) ? JSON.parse(readFileSync(pathOf(name), 'utf8')) : {});
const write = (name, content) => {
  mkdirSync(path.dirname(pathOf(name)), { recursive: true });
  writeFileSync(pathOf(name), `${JSON.stringify(content, null, 2)}\n`);
};

const shown = [];
/** After so many, a picture that still changes will not come to rest. */
const mostTakes = 12;

/** Says if another Chromium drew the baselines. */
export function otherChromium(version) {
  const major = Number.parseInt(version, 10);
  if (isAccepting && names.length === 0) write('chromium', { major });
  const known = read('chromium').major;
  return known === major
    ? ''
    : `The baselines are of Chromium ${known}, this is ${major}: it may draw otherwise what nobody changed.`;
}

/**
 * Compares a picture with its baseline. One that differs is taken until two in a row are the same.
 *
 * @param {string | undefined} line of the baseline
 * @param {() => Promise<Buffer>} take
 */
async function look(line, take, spacing) {
  const once = async () => {
    const png = await take();
    return { png, measured: measure(pixels(png), spacing) };
  };
  const isSame = (was, { measured }) => compare(was, measured).words.length === 0;
  let result = await once();
  if (line && isSame(decode(line), result)) return { ...result, words: [], nodes: [] };
  for (let takes = 1, isStill = false; !isStill; takes++) {
    const next = await once();
    isStill = isSame(decode(encode(result.measured)), next);
    result = next;
    if (takes === mostTakes) return { ...result, words: ['no two pictures are the same'], nodes: [] };
  }
  return { ...result, ...(line ? compare(decode(line), result.measured) : { words: ['no baseline'], nodes: [] }) };
}

/** Looks at the pictures of a story file or page; gives what differs, in words. */
export function album(name) {
  const baseline = read(name);
  const current = {};
  const faults = [];
  return {
    async add(picture, take, spacing) {
      const { png, measured, words, nodes } = await look(baseline[picture], take, spacing);
      const differs = words.length > 0;
      current[picture] = differs ? encode(measured) : baseline[picture];
      if (differs) faults.push(`${picture}: ${words.join('; ')}`);
      if (!isShowingAll && (!differs || isAccepting)) return;
      const file = `${name} ${picture}.png`.replaceAll(/[^\w.-]+/g, '_');
      mkdirSync(sheetFolder, { recursive: true });
      writeFileSync(path.join(sheetFolder, file), png);
      shown.push({ name, picture, file, words, nodes, ...measured, before: baseline[picture] });
    },
    end() {
      const gone = Object.keys(baseline).filter((picture) => !(picture in current));
      if (isAccepting) write(name, current);
      return isAccepting ? [] : [...faults, ...gone.map((picture) => `${picture}: there is no such picture`)];
    },
  };
}

/** Baselines whose story file or page is gone; they are removed on accepting. */
export function strayBaselines(known) {
  const stray = globSync('*/**/*.json', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').replace(/\.json$/, ''))
    .filter((name) => !known.includes(name));
  if (isAccepting) for (const name of stray) rmSync(pathOf(name));
  return isAccepting ? [] : stray;
}

/** What the baseline still knows of a picture: how light it was, coarsely. */
function remembered({ before }) {
  if (!before) return '';
  const { width, height, spacing, light } = decode(before);
  const columns = Math.ceil(width / spacing) + 1;
  const cells = light.map((value, node) => {
    const [x, y] = [(node % columns) * spacing, Math.floor(node / columns) * spacing].map((at) => at - spacing / 2);
    return `<rect x="${x}" y="${y}" width="${spacing}" height="${spacing}" fill="rgb(${Array(3).fill(value * 12)})"/>`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" style="width:${width / 4}px">${cells.join('')}</svg>`;
}

/** One page with every picture that differs, the places outlined, beside what the baseline knows. */
export function writeSheet() {
  if (shown.length === 0) return '';
  const items = shown.map((item) => {
    const marks = item.nodes.map(
      ({ x, y }) =>
        `<rect x="${x - item.spacing / 2}" y="${y - item.spacing / 2}" width="${item.spacing}" height="${item.spacing}"/>`,
    );
    return `<section><h2>${item.name}: ${item.picture}</h2><p>${item.words.join('<br>')}</p>
<svg viewBox="0 0 ${item.width} ${item.height}" style="width:${item.width}px"><image href="${item.file}" width="${item.width}" height="${item.height}"/>
<g fill="none" stroke="#f0f" stroke-width="2">${marks.join('')}</g></svg>${remembered(item)}</section>`;
  });
  const file = path.join(sheetFolder, 'index.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>body{font:14px system-ui;background:#ccc}
svg{max-width:70vw;margin:4px;vertical-align:top;outline:1px solid #888}h2{font-size:16px}</style>${items.join('\n')}`,
  );
  return path.relative(root, file);
}

/** What a failure says: where to look, and how to accept. */
export const advice = (name) =>
  `Look at ${path.relative(root, sheetFolder)}/index.html; if it is meant, accept it: node .ci/sen.mjs pictures --accept ${name}`;

export const clearSheet = () => rmSync(sheetFolder, { recursive: true, force: true });
