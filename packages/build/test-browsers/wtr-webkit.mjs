// WebKitGTK for the test runner, by WebDriver, on an X server without a screen. One window that serves one file after
// the other; to the runner's commands it looks like a page of Puppeteer, which they know how to use.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../servers/free-port.mjs';

const keys = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Shift: '\uE008',
  Control: '\uE009',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const buttons = { left: 0, middle: 1, right: 2 };

/** @returns {import('@web/test-runner').BrowserLauncher} */
export function webkitLauncher() {
  const started = [];
  let session;
  let page;
  let active;

  async function ask(method, path, body) {
    const response = await fetch(session + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit refused ${method} ${path}: ${value.message || value.error}`);
    return value;
  }

  function start(program, args, options) {
    const child = spawn(program, args, options);
    started.push(child);
    return child;
  }

  async function open() {
    process.once('exit', () => started.forEach((child) => child.kill()));
    // The X server picks a free display, and tells which on descriptor 3 when it is ready. Without a window manager the
    // window under the pointer has the focus; the pointer stands in the middle of a screen that any window covers.
    const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '640x480x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [display] = await once(screen.stdio[3], 'data');
    const port = await freePort();
    start('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11', LANG: 'en_US.UTF-8' },
    });
    const driver = `http://127.0.0.1:${port}/session`;
    for (let tries = 0; !session; tries++) {
      try {
        const response = await fetch(driver, { method: 'POST', body: '{"capabilities":{}}' });
        session = `${driver}/${(await response.json()).value.sessionId}`;
      } catch (error) {
        if (tries > 100) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
    page = like(ask);
  }

  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      if (!session) await open();
      active = id;
      await page.setViewport({ width: 800, height: 600 });
      await ask('POST', '/url', { url });
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => ask('GET', '/url'),
    getPage: () => page,
    async stopSession() {
      await ask('DELETE', '/actions');
      await ask('POST', '/url', { url: 'about:blank' });
      active = undefined;
      return {};
    },
    async stop() {
      await fetch(session ?? 'data:,', { method: session ? 'DELETE' : 'GET' }).catch(() => {});
      for (const child of started.reverse()) child.kill();
    },
  };
}

/** What the runner's commands use of Puppeteer's page. */
function like(ask) {
  const act = (source, ...actions) => ask('POST', '/actions', { actions: [{ ...source, actions }] });
  const key = (type, name) => ({ type, value: keys[name] ?? name });
  const press = (...actions) => act({ type: 'key', id: 'keys' }, ...actions);
  const point = (...actions) => act({ type: 'pointer', id: 'mouse' }, ...actions);
  const to = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, { button: name = 'left' } = {}) => ({ type, button: buttons[name] });
  return {
    keyboard: {
      press: (name) => press(key('keyDown', name), key('keyUp', name)),
      down: (name) => press(key('keyDown', name)),
      up: (name) => press(key('keyUp', name)),
      type: (text) => press(...[...text].flatMap((letter) => [key('keyDown', letter), key('keyUp', letter)])),
    },
    mouse: {
      move: (x, y) => point(to(x, y)),
      down: (options) => point(button('pointerDown', options)),
      up: (options) => point(button('pointerUp', options)),
      click: (x, y, options) => point(to(x, y), button('pointerDown', options), button('pointerUp', options)),
    },
    /** The window is larger than the page in it by its own bars. */
    async setViewport({ width, height }) {
      const inner = () => ask('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
      const window = await ask('GET', '/window/rect');
      const now = await inner();
      await ask('POST', '/window/rect', {
        x: 0,
        y: 0,
        width: width + window.width - now[0],
        height: height + window.height - now[1],
      });
      for (let tries = 0; `${await inner()}` !== `${[width, height]}`; tries++) {
        if (tries > 100) throw new Error(`The window shows ${await inner()} of a page, not ${[width, height]}.`);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
  };
}
