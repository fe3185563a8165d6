// The part of the benchmark that runs in the page: creates, updates and removes the measured items on request.
import { article, target, visits } from './content.js';

const sources = { card: article, list: article, meter: target, statistics: visits, board: target };

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until everything is rendered and painted, including deferred renders and timers. */
async function settle(stage, ready) {
  for (let frames = 0; !ready(stage); frames++) {
    if (frames > 3000) throw new Error('It was not drawn within fifty seconds.');
    await frame();
  }
  for (let frames = 0; frames < 3; frames++) await frame();
  await pause(60);
  await frame();
}

/** A test case with one element per item: `markup` returns its HTML, `update` changes it. */
export const repeated = ({ markup, update, ready = () => true }) => ({
  prepare: (items) => items.map(markup).join(''),
  create(stage, html) {
    stage.innerHTML = html;
  },
  update(stage, items) {
    const elements = stage.children;
    items.forEach((item, index) => update(elements[index], item));
  },
  ready,
});

/** Whether the last of the asynchronously rendering elements has rendered. */
export const lastIsDrawn = (selector) => (stage) => {
  const all = stage.querySelectorAll(selector);
  const last = all[all.length - 1];
  return !last || [...(last.shadowRoot?.children ?? [])].some((child) => child.localName !== 'style');
};

/** @param {Record<string, object>} parts name -> {prepare, create, update, ready} */
export function run(parts) {
  const stage = document.querySelector('#stage');
  let part;
  let made;
  let changes;
  globalThis.bench = {
    parts: Object.keys(parts),
    prepare(name, count) {
      part = parts[name];
      const items = (version) => Array.from({ length: count }, (_, index) => sources[name](index, version));
      made = part.prepare(items(0));
      changes = [1, 2].map(items);
    },
    /** Releases the prepared data, which is not a cost of the element. */
    forget() {
      made = undefined;
      changes = undefined;
    },
    async create() {
      part.create(stage, made);
      await settle(stage, part.ready ?? (() => true));
    },
    async update(round = 0) {
      part.update(stage, changes[round]);
      await settle(stage, part.ready ?? (() => true));
    },
    async remove() {
      stage.replaceChildren();
      await settle(stage, () => true);
    },
    /** Counts elements and all nodes on the page, shadow trees included. */
    count() {
      let elements = 0;
      let nodes = 0;
      const walk = (node) => {
        for (const child of node.childNodes) {
          nodes++;
          if (child.nodeType === 1) elements++;
          if (child.shadowRoot) {
            nodes++;
            walk(child.shadowRoot);
          }
          walk(child);
        }
      };
      walk(stage);
      return { elements, nodes };
    },
  };
}
