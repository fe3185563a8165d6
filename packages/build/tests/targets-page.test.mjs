// The page that reads targets out of a document: nothing that a person pastes leaves the browser, and it works offline.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { defaultFolders, serve } from '../servers/serve.mjs';
import { launch, visit } from './visit.mjs';

let browser;
let site;

before(async () => {
  [browser, site] = [await launch(), await serve({ folders: defaultFolders })];
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const text = 'Đến năm 2031, tỷ lệ hộ nghèo còn dưới 1%; trồng 500 cây xanh bí mật.';

/** All that a page can send with, beside requests that the browser reports. */
const record = () => {
  globalThis.sent = [];
  const note = (name) => globalThis.sent.push(name);
  for (const [owner, name] of [
    [globalThis.navigator, 'sendBeacon'],
    [globalThis, 'fetch'],
    [globalThis.XMLHttpRequest.prototype, 'send'],
    [globalThis.HTMLFormElement.prototype, 'submit'],
  ]) {
    const own = owner[name];
    owner[name] = function (...args) {
      note(name);
      return own.apply(this, args);
    };
  }
  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'Worker', 'SharedWorker'])
    if (globalThis[name])
      globalThis[name] = new Proxy(globalThis[name], {
        construct(target, args) {
          note(name);
          return Reflect.construct(target, args);
        },
      });
};

for (const name of ['targets.html', 'targets.en.html'])
  test(`${name} reads, checks and gives targets without a network, and sends nothing`, async () => {
    const seen = await visit(browser, `${site.url}/embed/${name}`, {
      until: 'networkidle',
      acceptDownloads: true,
      before: (page) => page.addInitScript(record),
    });
    const { page } = seen;
    const tool = page.locator('sen-target-import');
    const press = (act) => tool.locator(`[data-act="${act}"]`).first().click();
    await tool.locator('textarea').waitFor();
    await page.context().setOffline(true);
    const requestsBefore = seen.requests.length;
    const sentBefore = await page.evaluate('globalThis.sent.length');

    await tool.locator('textarea').fill(text);
    await press('find');
    const marks = tool.locator('[part~="mark"]');
    await marks.first().waitFor();
    assert.equal(await marks.count(), 2);
    await tool.locator('sen-target-board').getByText('Tỷ lệ hộ nghèo').first().waitFor();
    await marks.first().click();
    await tool.locator('#form input').first().waitFor();
    for (const output of ['svg', 'png', 'json']) {
      const download = page.waitForEvent('download');
      await press(output);
      assert.ok((await download).suggestedFilename().endsWith(`.${output}`));
    }

    // The page's own font for Vietnamese letters, which an English page has not asked for before, says nothing of the text.
    const isFont = (address) => address.startsWith(`${site.url}/cdn/fonts/`);
    const later = seen.requests.slice(requestsBefore).filter((address) => !isFont(address));
    assert.deepEqual(later, [], 'requests after the page was loaded');
    assert.deepEqual((await page.evaluate('globalThis.sent')).slice(sentBefore), [], 'calls that send');
    for (const address of seen.requests) {
      assert.equal(new URL(address).origin, new URL(site.url).origin, address);
      assert.ok(!decodeURIComponent(address).includes('bí mật'), address);
    }
    assert.deepEqual(
      seen.errors.filter((error) => !/fonts\/[\w-]+\.woff2/.test(error)),
      [],
    );
    await seen.close();
  });
