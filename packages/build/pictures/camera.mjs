// Takes pictures that are the same each time: fixed clock, one typeface, nothing that moves.
import { chromium } from 'playwright';
import { PNG } from 'pngjs';
import { browserFlags, ensureBrowser } from '../test-browsers/browser.mjs';

/** In the week of the schedule of the sample pages. */
const now = new Date('2026-03-04T09:30:00+07:00');
/** Chromium draws no more than this in one piece. */
const tallest = 16_000;

/**
 * The variants: width of the window, what is emulated, and how far the nodes of the grid are apart. The layout is in the
 * light pictures; the others are for colours, and need fewer nodes.
 */
const base = { media: 'screen', colorScheme: 'light', forcedColors: 'none', spacing: 40 };
export const variants = {
  '320 light': { ...base, width: 320 },
  '320 dark': { ...base, width: 320, colorScheme: 'dark', spacing: 64 },
  '320 forced colours': { ...base, width: 320, forcedColors: 'active', spacing: 64 },
  '1280 light': { ...base, width: 1280 },
  '1280 dark': { ...base, width: 1280, colorScheme: 'dark', spacing: 64 },
};
export const pageVariants = {
  ...variants,
  // A4 with margins of a centimetre.
  print: { ...base, width: 718, media: 'print', spacing: 64 },
  // The largest step of <sen-accessibility-bar>; last, since it stays.
  '1280 text of 200 %': { ...base, width: 1280, text: 'text-200', spacing: 64 },
};

/** A Chromium that reaches no other host. */
export const launch = async () =>
  chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...browserFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--force-color-profile=srgb'],
  });

/** A page of its own context. */
export async function openCamera(browser) {
  const context = await browser.newContext({
    ...{ viewport: { width: 320, height: 900 }, reducedMotion: 'reduce' },
    ...{ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  page.setDefaultTimeout(120_000);
  return page;
}

/** In the page: waits for elements, typefaces and images, ends what moves, and gives the height once it stays. */
const settle = async () => {
  const frame = () => new Promise((done) => window.requestAnimationFrame(done));
  const walk = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? walk(element.shadowRoot) : []),
    ]);
  const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
  for (let last = -1, same = 0; same < 2; last = height()) {
    await frame();
    await document.fonts.ready;
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
    const images = walk(document).filter((element) => element.localName === 'img' && element.checkVisibility());
    const isLoading = images.some((image) => !image.complete && image.currentSrc);
    same = height() === last && !isLoading ? same + 1 : 0;
  }
  // What sticks out of the page below counts too; `scrollHeight` alone is never less than the window.
  const { scrollHeight } = document.documentElement;
  return scrollHeight > window.innerHeight ? scrollHeight : height();
};

/** The picture of the whole page in a variant; PNG as bytes. */
export async function takePicture(page, { width, text = '', media, colorScheme, forcedColors }) {
  await page.emulateMedia({ media, colorScheme, forcedColors, reducedMotion: 'reduce' });
  if (text) await page.evaluate((access) => (document.documentElement.dataset.senAccess = access), text);
  await page.setViewportSize({ width, height: 900 });
  if (media === 'print') await page.evaluate(() => window.dispatchEvent(new window.Event('beforeprint')));
  // As tall as the page: nothing is off the screen, where elements and images may wait.
  let height = 0;
  for (let full = await page.evaluate(settle); full > height && height < tallest; full = await page.evaluate(settle)) {
    height = Math.min(tallest, full);
    await page.setViewportSize({ width, height });
  }
  return page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
}

export const pixels = (png) => PNG.sync.read(png);
