// The contestants, their style sheets and their test cases.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/tasks/run.mjs';
import { peersFolder } from './peers.mjs';
import { cardCss, meterCss, pageCss, peerCss, stageCss } from './contestants/styles.js';

const peer = (file) => () => readFileSync(path.join(peersFolder, 'node_modules', file), 'utf8');
const senCss = () => readFileSync(path.join(root, 'packages/elements/cdn/sen.css'), 'utf8');
const own = () => stageCss + pageCss + cardCss + meterCss;
const besidePeer = () => own() + peerCss;
const stage = () => stageCss;
const both = ['card', 'meter'];

/** Name -> {label, kind, css, parts}, in display order. */
export const contestants = {
  plain: { label: 'plain HTML', kind: 'floor', css: [own], parts: ['card', 'list', 'meter', 'statistics', 'board'] },
  vanilla: { label: 'vanilla elements', kind: 'floor', css: [own], parts: both },
  lit: { label: 'bare Lit', kind: 'floor', css: [own], parts: both },
  sen: { label: 'Sen', kind: 'sen', css: [stage, senCss], parts: ['card', 'list', 'meter', 'statistics', 'board'] },
  material: { label: '@material/web', kind: 'peer', css: [besidePeer], parts: both },
  shoelace: {
    label: '@shoelace-style/shoelace',
    kind: 'peer',
    css: [besidePeer, peer('@shoelace-style/shoelace/dist/themes/light.css')],
    parts: both,
  },
  sgds: {
    label: '@govtechsg/sgds-web-component',
    kind: 'peer',
    css: [
      besidePeer,
      peer('@govtechsg/sgds-web-component/themes/root.css'),
      peer('@govtechsg/sgds-web-component/themes/day.css'),
    ],
    parts: both,
  },
  va: { label: '@department-of-veterans-affairs/web-components', kind: 'peer', css: [besidePeer], parts: both },
};

/** A peer's style sheets, without the rules that all contestants have. */
export const themeOf = (name) =>
  contestants[name].css
    .slice(1)
    .map((read) => read())
    .join('\n');

export const sheetOf = (name) => contestants[name].css.map((read) => read()).join('\n');

export const boardSize = 500;

/** The measured sizes of a test case. No page has thousands of panels, and 10,000 cards of a peer take too long. */
export const sizesOf = (part, name) => {
  if (part === 'board') return [boardSize];
  if (part === 'statistics') return [100, 300, 1000];
  return contestants[name].kind === 'peer' ? [100, 1000, 5000] : [100, 1000, 5000, 10_000];
};
