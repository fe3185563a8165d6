// A page in Chromium as for a visitor, with its events; for the tests of portal pages.
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from '../test-browsers/browser.mjs';

export const launch = async () => chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });

/** A page with these lines in head and body, for a handler of `packages/build/servers/serve.mjs`. */
export const htmlPage =
  (body, { head = '<script type="module" src="/cdn/loader.js"></script>', type = 'text/html' } = {}) =>
  (_, response) => {
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(`<!doctype html><html lang="vi"><head><title>Cổng</title>${head}</head><body>${body}</body></html>`);
  };

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {{before?: (page: import('playwright').Page) => Promise<void>, until?: 'load' | 'networkidle'} &
 *   import('playwright').BrowserContextOptions} [options] `before` runs on the page while it is still blank; `until` is
 *   when the visit begins
 */
export async function visit(browser, address, { before, until = 'load', ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const seen = { requests: [], warnings: [], errors: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('pageerror', (error) => seen.errors.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'warning') seen.warnings.push(message.text());
    if (message.type() === 'error') seen.errors.push(`${message.text()} (${message.location().url})`);
  });
  if (options.javaScriptEnabled !== false) {
    await page.addInitScript(() => {
      globalThis.violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
        globalThis.violations.push(`${violatedDirective}: ${blockedURI} ${sourceFile ?? ''}`),
      );
    });
  }
  await before?.(page);
  await page.goto(address, { waitUntil: until });
  return {
    page,
    ...seen,
    /** The warnings, once there are so many: their text is in a file of its own, which may come long after the page. */
    async warned(times = 1) {
      while (seen.warnings.length < times) await page.waitForEvent('console');
      return seen.warnings;
    },
    /** Paths of the requested scripts. */
    scripts: () => seen.requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js')),
    /** Tags on the page without a registered element, shadow roots included. */
    async undefinedTags() {
      await page.waitForFunction(() => !document.querySelector(':not(:defined)'), null).catch(() => {});
      return page.evaluate(() => {
        const walk = (root) =>
          [...root.querySelectorAll('*')].flatMap((element) => [
            ...(element.matches(':not(:defined)') ? [element.localName] : []),
            ...(element.shadowRoot ? walk(element.shadowRoot) : []),
          ]);
        return [...new Set(walk(document))];
      });
    },
    violations: () => page.evaluate('globalThis.violations'),
    close: () => context.close(),
  };
}
