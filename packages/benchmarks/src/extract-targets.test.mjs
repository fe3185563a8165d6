// The size of the extractor of targets with all that it imports, minified as the script-tag files are.
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../build/tasks/run.mjs';
import { bundle, weigh } from './bundle.mjs';

describe('@sen-portal/data/extract-targets.js', () => {
  // 15 KiB are aimed at: decision 38.
  it('is one file of at most 21.4 KiB with brotli', async () => {
    const { files } = await bundle(path.join(root, 'packages/data/dist/extract-targets/extract-targets.js'));
    assert.equal(files.length, 1);
    const { brotli } = weigh(files.map(({ code }) => code));
    assert.ok(brotli <= 21.4 * 1024, `${brotli} bytes`);
  });
});
