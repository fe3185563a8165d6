// Nodes and heap per item, and whether removed items are garbage-collected.
import { freshPage, heapAfterCollection, spent, startSpending } from './browser.mjs';

const count = 1000;
const cycles = 10;

async function opened(browser, url, { name, part }) {
  const made = await freshPage(browser);
  await made.page.goto(`${url}/${name}.html`);
  await made.page.waitForFunction(() => globalThis.bench);
  await startSpending(made.client);
  const act = (action, ...given) =>
    made.page.evaluate(([action, given]) => globalThis.bench[action](...given), [action, given]);
  // One-time costs, such as style sheets and compiled code, are not costs of an item.
  await act('prepare', part, 10);
  await act('create');
  await act('remove');
  return { ...made, act };
}

/** @returns per item: elements and nodes (hosts and shadow trees included), bytes of JavaScript heap */
export async function measureItem(browser, url, sample, size = count) {
  const { client, act, close } = await opened(browser, url, sample);
  try {
    await act('forget');
    const before = await heapAfterCollection(client);
    await act('prepare', sample.part, size);
    await act('create');
    await act('forget');
    const heap = await heapAfterCollection(client);
    const { elements, nodes } = await act('count');
    return { elements: elements / size, nodes: nodes / size, heap: Math.round((heap - before) / size) };
  } finally {
    await close();
  }
}

/** @returns what the browser retains after the first and after the last of ten rounds of creating and removing */
export async function measureLeak(browser, url, sample, size = count) {
  const { client, act, close } = await opened(browser, url, sample);
  const held = async () => {
    const heap = await heapAfterCollection(client);
    const { nodes, listeners } = await spent(client);
    return { nodes, listeners, heap };
  };
  try {
    await act('prepare', sample.part, size);
    let first;
    for (let cycle = 0; cycle < cycles; cycle++) {
      await act('create');
      await act('remove');
      if (cycle === 0) first = await held();
    }
    return { cycles, size, first, last: await held() };
  } finally {
    await close();
  }
}
