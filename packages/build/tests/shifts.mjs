// Detects layout shifts during the upgrade.

/**
 * Keeps the room that style sheets reserve until the script has come, however long that takes: it is given back after
 * some seconds for visitors whose script never comes, and a busy machine may need more.
 *
 * @param {import('playwright').Page} page that is still blank
 */
const keepReservedRoom = (page) =>
  page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    const waiting = [':not(:defined)', ':not(:defined) *'].flatMap((each) => [
      each,
      `${each}::before`,
      `${each}::after`,
    ]);
    sheet.replaceSync(`${waiting} { animation-duration: 600s !important }`);
    document.adoptedStyleSheets.push(sheet);
  });

/**
 * Slows the clock of a page down: elements that wait a few seconds for a chunk or for data wait for as long as a busy
 * machine may need.
 *
 * @param {import('playwright').Page} page that is still blank
 */
export const slowClock = (page) =>
  page.addInitScript(() => {
    const factor = 20;
    const start = Date.now();
    const { now } = Date;
    Date.now = () => start + (now() - start) / factor;
    const { setTimeout: schedule } = globalThis;
    globalThis.setTimeout = (run, delay = 0, ...args) => schedule(run, delay < 1000 ? delay : delay * factor, ...args);
  });

/**
 * Records shifts after the first paint of the whole page; its scripts are delayed until then. Earlier the parser may
 * pause in the middle of an element, and the browser paint half of it.
 *
 * @param {import('playwright').Page} page that is still blank
 * @param {() => void} [onParsed] runs in the page once it is parsed
 * @returns a function that returns the shifts
 */
export async function watchShifts(page, onParsed = () => {}) {
  await keepReservedRoom(page);
  await page.addInitScript(`{
    globalThis.shifts = [];
    const rectText = ({ x, y, height }) => [x, y, height].map(Math.round).join();
    new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources, startTime }) => {
      // Smaller shifts are not visible.
      if (!(startTime > globalThis.paintedAt) || value < 0.0005) return;
      shifts.push(value + sources.map(({ node, previousRect, currentRect }) =>
        ' ' + (node?.outerHTML ?? node?.data) + ' ' + rectText(previousRect) + ' > ' + rectText(currentRect)).join(''));
    })).observe({ type: 'layout-shift', buffered: true });
    // A replaced element is no shift for the browser, even if all content below has moved.
    const heights = new Map();
    const measure = () => {
      for (const host of globalThis.paintedAt ? document.querySelectorAll('[data-sen-ssr]:not(script)') : []) {
        const height = Math.round(host.offsetHeight);
        if (height !== (heights.get(host) ?? height))
          shifts.push(host.localName + ' was ' + heights.get(host) + ' px high, and is ' + height);
        heights.set(host, height);
      }
      requestAnimationFrame(measure);
    };
    measure();
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      (${onParsed})();
      // A web font that comes late may break lines elsewhere, with or without the script.
      requestAnimationFrame(async () => {
        await document.fonts.ready;
        requestAnimationFrame(() => setTimeout(() => (globalThis.paintedAt = performance.now())));
      });
    });
  }`);
  await page.route(/\/cdn\/(ssr\/)?[\w.]+\.js/, async (route) => {
    await page.waitForFunction(() => globalThis.paintedAt);
    await route.continue();
  });
  return () => page.evaluate(() => globalThis.shifts);
}
