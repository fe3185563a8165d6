// A picture as a few hundred bytes: its size, its colours, and a grid of how light and how detailed it is.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** A difference between neighbouring pixels, of 255, that counts as a whole edge; less counts as less. */
const edge = 48;
const lightStep = 12;
/** Pixels that a colour covers at least to be named, and how many colours are. */
const fewest = 160;
const mostColours = 8;

const lightness = (r, g, b) => 0.299 * r + 0.587 * g + 0.114 * b;

const channels = (hex) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const isNear = (one, other) => {
  const [a, b] = [channels(one), channels(other)];
  return a.every((value, at) => Math.abs(value - b[at]) <= 2);
};

/** Colours, those that the eye cannot tell apart as one, and how many pixels have them, the most frequent first. */
function coloursOf({ data }) {
  const counts = new Map();
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  for (let at = 0; at < pixels.length;) {
    const start = at;
    const pixel = pixels[at];
    while (at < pixels.length && pixels[at] === pixel) at += 1;
    counts.set(pixel, (counts.get(pixel) ?? 0) + at - start);
  }
  const hex = (pixel) => [0, 8, 16].map((shift) => ((pixel >> shift) & 255).toString(16).padStart(2, '0')).join('');
  const merged = [];
  const frequent = [...counts].filter(([, count]) => count >= fewest).sort((one, other) => other[1] - one[1]);
  for (const [pixel, count] of frequent.slice(0, 400)) {
    const known = merged.find(([colour]) => isNear(colour, hex(pixel)));
    if (known) known[1] += count;
    else merged.push([hex(pixel), count]);
  }
  return merged.sort((one, other) => other[1] - one[1]);
}

/**
 * A pixel counts for the four nodes around it, by its distance: what moves by one pixel changes a node by a
 * small share of itself, and stays within the tolerance.
 *
 * @param {{width: number, height: number, data: Buffer}} picture RGBA
 * @param {number} spacing the distance between the nodes of the grid, in pixels
 */
export function measure(picture, spacing) {
  const { width, height, data } = picture;
  const columns = Math.ceil(width / spacing) + 1;
  const rows = Math.ceil(height / spacing) + 1;
  const [light, edges, weights] = [0, 1, 2].map(() => new Float64Array(columns * rows));
  const [rowLight, rowEdges, rowWeights] = [0, 1, 2].map(() => new Float64Array(columns));
  let above = new Float32Array(width);
  let own = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    for (const sums of [rowLight, rowEdges, rowWeights]) sums.fill(0);
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      const value = lightness(data[at], data[at + 1], data[at + 2]);
      own[x] = value;
      const step = Math.max(x > 0 ? Math.abs(value - own[x - 1]) : 0, y > 0 ? Math.abs(value - above[x]) : 0);
      const column = Math.floor(x / spacing);
      const share = (x % spacing) / spacing;
      rowLight[column] += value * (1 - share);
      rowLight[column + 1] += value * share;
      rowWeights[column] += 1 - share;
      rowWeights[column + 1] += share;
      if (step < 4) continue;
      const strength = Math.min(step / edge, 1);
      rowEdges[column] += strength * (1 - share);
      rowEdges[column + 1] += strength * share;
    }
    [above, own] = [own, above];
    const share = (y % spacing) / spacing;
    const first = Math.floor(y / spacing) * columns;
    for (let column = 0; column < columns; column++) {
      for (const [sums, row] of [
        [light, rowLight],
        [edges, rowEdges],
        [weights, rowWeights],
      ]) {
        sums[first + column] += row[column] * (1 - share);
        sums[first + columns + column] += row[column] * share;
      }
    }
  }
  return {
    ...{ width, height, spacing, columns },
    colours: coloursOf(picture),
    light: light.map((sum, node) => (weights[node] > 0 ? sum / weights[node] / lightStep : 0)),
    // The root: one line more matters where there is none, not in the middle of a text.
    edges: edges.map((sum) => (Math.sqrt(sum) / spacing) * 64),
  };
}

const level = (count) => Math.round(Math.log2(count) * 2);

/** One line of a baseline: `320×412/40 ffffff:32 b3131b:18 …`, then the grid. */
export function encode({ width, height, spacing, colours, light, edges }) {
  const named = colours.slice(0, mostColours).map(([hex, count]) => `${hex}:${level(count)}`);
  const grid = Buffer.from([...light, ...edges].map(Math.round));
  const packed = brotliCompressSync(grid, { params: { [constants.BROTLI_PARAM_LGWIN]: 16 } });
  return [`${width}×${height}/${spacing}`, ...named, packed.toString('base64')].join(' ');
}

export function decode(line) {
  const [size, ...rest] = line.split(' ');
  const [width, height, spacing] = size.split(/[×/]/).map(Number);
  const grid = [...brotliDecompressSync(Buffer.from(rest.pop(), 'base64'))];
  return {
    ...{ width, height, spacing },
    colours: rest.map((entry) => [entry.slice(0, 6), Number(entry.slice(7))]),
    light: grid.slice(0, grid.length / 2),
    edges: grid.slice(grid.length / 2),
  };
}

/** Colours that are gone, or cover half or twice as much as before; a new one takes its place from another. */
function changedColours(was, is) {
  const found = (colour) => is.colours.find(([hex]) => isNear(hex, colour))?.[1] ?? 0;
  const gone = was.colours.filter(([hex, before]) => {
    const now = found(hex);
    return now === 0 ? before > level(fewest) + 1 : Math.abs(level(now) - before) > 2;
  });
  return gone.map(([hex]) => `#${hex} is gone or of another extent`);
}

/**
 * What differs: in words, and the nodes of the grid.
 *
 * @param {ReturnType<typeof decode>} was
 * @param {ReturnType<typeof measure>} is
 */
export function compare(was, is) {
  const words = changedColours(was, is);
  if (was.width !== is.width || was.spacing !== is.spacing || Math.abs(was.height - is.height) > 1)
    words.unshift(`${is.width}×${is.height} instead of ${was.width}×${was.height}`);
  const nodes = [];
  for (let node = 0; node < Math.min(was.light.length, is.light.length); node++) {
    if (Math.abs(was.light[node] - is.light[node]) > 1 || Math.abs(was.edges[node] - is.edges[node]) > 1.5)
      nodes.push({ x: (node % is.columns) * is.spacing, y: Math.floor(node / is.columns) * is.spacing });
  }
  if (nodes.length > 0) words.push(`${nodes.length} of ${is.light.length} places differ`);
  return { words, nodes };
}
