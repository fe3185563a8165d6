// Whether a page moves when its scripts come.

/**
 * Counts what moves from the moment on when the whole page has first been painted; its scripts wait until then. Earlier
 * the parser may rest in the middle of an element, and the browser paint the half of it.
 *
 * @param {import('playwright').Page} page that is still blank
 * @param {() => void} [onParsed] runs in the page once it is parsed
 * @returns a function that tells what has moved
 */
export async function watchShifts(page, onParsed = () => {}) {
  await page.addInitScript(`{
    globalThis.shifts = [];
    const place = ({ x, y, height }) => [x, y, height].map(Math.round).join();
    new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources, startTime }) => {
      // Less is nothing that a visitor could see.
      if (!(startTime > globalThis.paintedAt) || value < 0.0005) return;
      shifts.push(value + sources.map(({ node, previousRect, currentRect }) =>
        ' ' + (node?.outerHTML ?? node?.data) + ' ' + place(previousRect) + ' > ' + place(currentRect)).join(''));
    })).observe({ type: 'layout-shift', buffered: true });
    // What is drawn anew is no shift to the browser, even if all below it has moved.
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
      requestAnimationFrame(() => setTimeout(() => (globalThis.paintedAt = performance.now())));
    });
  }`);
  await page.route(/\/cdn\/(ssr\/)?[\w.]+\.js/, async (route) => {
    await page.waitForFunction(() => globalThis.paintedAt);
    await route.continue();
  });
  return () => page.evaluate(() => globalThis.shifts);
}
