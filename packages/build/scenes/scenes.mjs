// Drawn pictures for articles without a photograph: one per subject, in two tones of a theme, light and dark. The kit has
// them as /cdn/scenes/; nothing loads them but pages that name them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tasks/run.mjs';

const repeat = (/** @type {number[]} */ places, /** @type {(at: number) => string} */ draw) =>
  places.map(draw).join('');

/** A person from behind, as heads in a hall. */
const person = (/** @type {string} */ tone) => (/** @type {number} */ x) =>
  `<g class="${tone}"><circle cx="${x}" cy="322" r="26"/><path d="M${x - 50} 424c0-40 22-66 50-66s50 26 50 66z"/></g>`;

/** A house of the street, with windows in two columns. */
const house = (/** @type {string} */ tone, /** @type {number} */ x, /** @type {number} */ top, roof = '') =>
  `<path class="${tone}" d="M${x} ${top}h112v${424 - top}H${x}z"/>${roof}${repeat(
    [top + 30, top + 92].filter((y) => y < 330),
    (y) => `<path class="paper" d="M${x + 20} ${y}h26v36h-26zM${x + 66} ${y}h26v36H${x + 66}z"/>`,
  )}<path class="paper" d="M${x + 38} 364h36v60H${x + 38}z"/>`;

/** What stands on the ground, whose line is at 424 of 480. */
const drawings = {
  sen: `<path class="strong" d="M360 132c30 38 44 76 44 112 0 46-18 82-44 106-26-24-44-60-44-106 0-36 14-74 44-112z"/>
    <path class="middle" d="M252 190c52 14 84 40 100 76-6 34-4 60 2 80-62-4-108-56-102-156zM468 190c-52 14-84 40-100 76 6 34 4 60-2 80 62-4 108-56 102-156z"/>
    <path class="light" d="M176 268c66-8 118 10 158 70-64 30-132 6-158-70zM544 268c-66-8-118 10-158 70 64 30 132 6 158-70z"/>
    <path class="accent" d="M216 372h288v12H216z"/>`,
  'hoi-nghi': `<path class="strong" d="M150 76h420v170H150z"/>
    <path class="accent" d="m360 104 12 36h38l-31 23 12 36-31-22-31 22 12-36-31-23h38z"/>
    <path class="paper" d="M262 214h196v8H262z"/><path class="middle" d="M312 262h96v52h-96z"/>
    ${repeat([112, 278, 444, 610], person('light'))}${repeat([195, 361, 527], person('middle'))}`,
  'van-ban': `<path class="light" d="M296 92h220v292H296z"/><path class="paper" d="M216 70h236v322H216z"/>
    <path class="strong" d="M244 104h100v14H244z"/>
    ${repeat([150, 182, 214, 246, 278], (y) => `<path class="light" d="M244 ${y}h180v10H244z"/>`)}
    <path class="light" d="M244 310h96v10h-96z"/><circle class="strong" cx="408" cy="334" r="40"/>
    <path class="accent" d="m408 310 6 18h18l-15 11 6 17-15-11-15 11 6-17-15-11h18z"/>`,
  'khu-pho': `${house('light', 92, 196)}${house('middle', 212, 116, '<path class="strong" d="m200 118 68-50 68 50z"/>')}
    ${house('strong', 332, 176)}${house('light', 452, 132, '<path class="middle" d="m440 134 68-46 68 46z"/>')}
    <path class="accent" d="M600 304h8v120h-8z"/><circle class="middle" cx="604" cy="286" r="44"/>`,
  'truong-hoc': `<path class="light" d="M104 250h512v174H104z"/><path class="middle" d="M260 190h200v234H260z"/>
    <path class="strong" d="m240 192 120-82 120 82z"/><path class="strong" d="M356 40h6v74h-6z"/><path class="accent" d="M362 42h58v36h-58z"/>
    ${repeat([132, 196, 484, 548], (x) => `<path class="paper" d="M${x} 284h40v44h-40zM${x} 352h40v44h-40z"/>`)}
    <circle class="paper" cx="360" cy="238" r="24"/><path class="paper" d="M328 324h64v100h-64z"/>`,
  'van-hoa': `<path class="middle" d="M196 330h328v94H196z"/><path class="paper" d="M316 350a44 44 0 0 1 88 0v74h-88z"/>
    <path class="strong" d="M164 332c40-8 62-22 74-44h244c12 22 34 36 74 44z"/><path class="light" d="M252 192h216v96H252z"/>
    <circle class="paper" cx="360" cy="240" r="38"/><circle class="accent" cx="360" cy="240" r="20"/>
    <path class="strong" d="M214 194c36-8 58-24 70-50h152c12 26 34 42 70 50z"/><path class="accent" d="M340 120h40v24h-40z"/>`,
  'suc-khoe': `<path class="light" d="M150 200h420v224H150z"/><path class="strong" d="M250 120h220v304H250z"/>
    <path class="paper" d="M338 152h44v36h36v44h-36v36h-44v-36h-36v-44h36z"/><path class="paper" d="M322 324h76v100h-76z"/>
    ${repeat([176, 500], (x) => `<path class="paper" d="M${x} 236h44v44h-44zM${x} 312h44v44h-44z"/>`)}
    <path class="accent" d="M250 288h220v10H250z"/>`,
};

/** The names of the pictures. */
export const sceneNames = Object.keys(drawings);

/** A share of one colour on another, as an opaque colour: shapes may overlap. */
function mix(/** @type {string} */ one, /** @type {string} */ other, /** @type {number} */ share) {
  const channels = (/** @type {string} */ hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [ground, over] = [channels(other), channels(one)];
  const mixed = ground.map((value, index) => Math.round(value + (over[index] - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colours of a drawing in one scheme of a theme. */
function tones(/** @type {Record<string, {$value: {hex: string}}>} */ color) {
  const hex = (/** @type {string} */ role) => color[role].$value.hex;
  const [brand, ground] = [hex('brand-fill'), hex('brand-tint')];
  const fills = {
    ground,
    floor: mix(brand, ground, 0.14),
    light: mix(brand, ground, 0.3),
    middle: mix(brand, ground, 0.62),
    strong: brand,
    paper: hex('surface'),
    accent: hex('accent'),
  };
  return Object.entries(fills)
    .map(([name, fill]) => `.${name}{fill:${fill}}`)
    .join('');
}

/** The pictures in the colours of a theme: name to SVG. */
export function scenes(/** @type {string} */ theme) {
  const tokens = JSON.parse(readFileSync(path.join(root, 'packages/tokens/dist/tokens.json'), 'utf8'));
  const { light, dark } = tokens[theme];
  const style = `${tones(light.color)}@media (prefers-color-scheme:dark){${tones(dark.color)}}`;
  return Object.fromEntries(
    Object.entries(drawings).map(([name, drawing]) => [
      name,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 480" width="720" height="480"><style>${style}</style>
<path class="ground" d="M0 0h720v480H0z"/><path class="floor" d="M0 424h720v56H0z"/>
${drawing.replace(/\n\s+/g, '\n')}
</svg>
`,
    ]),
  );
}
