// How every sample page and story looks, beside the baselines of the last time that somebody looked.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { defaultFolders } from '../servers/serve.mjs';
import { advice, album, clearSheet, isChosen, otherChromium, strayBaselines, writeSheet } from './baselines.mjs';
import { launch, openCamera, pageVariants, takePicture, variants } from './camera.mjs';
import { clippedInk } from './ink.mjs';
import { openPage, openStory, serveSite, storiesOf } from './subjects.mjs';

const pages = readdirSync(defaultFolders['/embed/']).filter((name) => name.endsWith('.html'));
const storyFiles = storiesOf();
const nameOf = (file) => file.replace(/^docs\//, '').replace(/(\.stories\.ts|\.html)$/, '');

let browser;
let site;
let other;

before(async () => {
  clearSheet();
  site = await serveSite();
  browser = await launch();
  other = otherChromium(browser.version());
});

after(async () => {
  const sheet = writeSheet();
  if (sheet) console.log(`\n${sheet} shows what differs.\n`);
  if (other) console.log(`\n${other}\n`);
  await browser?.close();
  await site?.close();
});

/** Opens each subject of a file, takes its pictures, and looks for letters that are cut off. */
async function check(file, subjects, open, chosen) {
  const pictures = album(nameOf(file));
  const cut = [];
  const page = await openCamera(browser);
  for (const subject of subjects) {
    await open(page, site.url, subject.id);
    for (const [variant, options] of Object.entries(chosen)) {
      const picture = `${subject.label}${variant}`;
      await pictures.add(picture, () => takePicture(page, options), options.spacing);
      // The layout is the same in the others.
      if (!variant.endsWith('light') && !options.text) continue;
      const ink = await page.evaluate(clippedInk);
      cut.push(...ink.faults.map((fault) => `${picture}: ${fault}`));
    }
  }
  await page.context().close();
  const faults = pictures.end();
  assert.deepEqual(cut, [], 'stacked capitals would be cut off');
  assert.ok(faults.length === 0, [...faults, advice(file), other].filter(Boolean).join('\n'));
}

// Two at a time, as many as there are processors at least.
describe('pictures', { concurrency: 2, timeout: 60 * 60_000 }, () => {
  for (const name of pages) {
    const file = `docs/embed/${name}`;
    if (isChosen(file))
      it(`${file} looks as before, and cuts no letter off`, () =>
        check(file, [{ id: name, label: '' }], openPage, pageVariants));
  }
  for (const [file, stories] of storyFiles) {
    if (isChosen(file))
      it(`${file} looks as before, and cuts no letter off`, () => check(file, stories, openStory, variants));
  }
});

describe('baselines of pictures', () => {
  it('belong to a story file or a page', () => {
    const known = [...pages.map((name) => nameOf(`docs/embed/${name}`)), ...[...storyFiles.keys()].map(nameOf)];
    assert.deepEqual(strayBaselines(known), []);
  });
});
