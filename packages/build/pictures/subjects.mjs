// What is pictured: the stories of the built Storybook and the sample pages, each opened until it is complete.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultFolders, serve } from '../servers/serve.mjs';
import { root } from '../tasks/run.mjs';

const storybook = path.join(root, 'storybook-static');

export const serveSite = () => serve({ folders: { ...defaultFolders, '/': storybook } });

/** Story file to its stories, without those of thousands of entries. */
export function storiesOf() {
  const { entries } = JSON.parse(readFileSync(path.join(storybook, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({ type, tags }) => type === 'story' && !tags.includes('large'));
  const byFile = Map.groupBy(stories, ({ importPath }) => importPath.replace(/^\.\//, ''));
  return new Map(
    [...byFile].map(([file, own]) => [file, own.map(({ id }) => ({ id, label: `${id.replace(/^.*--/, '')} ` }))]),
  );
}

/** A page of docs/embed/, complete. */
export async function openPage(page, origin, name) {
  await page.goto(`${origin}/embed/${name}`);
  await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
}

/** A story, its `play` function at its end. The next one is rendered into the page of the one before, as in Storybook. */
export async function openStory(page, origin, id) {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  if (page.url().startsWith(origin)) {
    await page.evaluate((storyId) => {
      window.localStorage.clear();
      window.sessionStorage.clear();
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
    }, id);
  } else {
    // Without the audit after each story.
    await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=scheme:auto;a11y.manual:!true`);
  }
  const phase = await page.waitForFunction((storyId) => {
    const { id: current, phase } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
    return current === storyId && /^(completing|completed|afterEach|finished|errored|aborted)$/.exec(phase)?.[0];
  }, id);
  if (/errored|aborted/.test(await phase.jsonValue())) throw new Error(`The story ${id} failed.`);
}
