// Firefox for the test runner, by Puppeteer and WebDriver BiDi.
import { puppeteerLauncher } from '@web/test-runner-puppeteer';

/** Firefox answers before the page has felt a key or a press: the event that comes last is waited for. */
const last = {
  keyboard: { press: 'keyup' },
  mouse: { move: 'mousemove', down: 'mousedown', up: 'mouseup', click: 'mouseup' },
};

export const firefoxLauncher = () =>
  puppeteerLauncher({
    launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX_PATH },
    concurrency: 1,
    async createPage({ context }) {
      const page = await context.newPage();
      const goto = page.goto.bind(page);
      page.goto = async (url) => {
        // There may be more tabs than one, and only the one in front has the focus.
        if (url !== 'about:blank') await page.bringToFront();
        return goto(url);
      };
      for (const [name, methods] of Object.entries(last)) {
        const device = page[name];
        for (const [method, event] of Object.entries(methods)) {
          const act = device[method].bind(device);
          device[method] = async (...args) => {
            await page.evaluate(listen, event);
            await act(...args);
            await page.evaluate(() => window.senFelt);
          };
        }
      }
      return page;
    },
  });

/** In the page. What a browser does by default, such as a click by the space bar, comes after the event itself. */
function listen(event) {
  window.senFelt = new Promise((done) => {
    window.addEventListener(event, () => setTimeout(done), { capture: true, once: true });
    // The browser may keep it, such as a Tab that leads out of the page.
    setTimeout(done, 1000);
  });
}
