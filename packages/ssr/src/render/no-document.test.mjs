// Elements in a Node process without a page: modules that server bundlers load twice are no fault of the portal.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import 'lit';
import { define } from '../../../elements/dist/internal/define.js';

it('two versions of an element are not reported without a document', async (test) => {
  const logged = test.mock.method(console, 'warn', () => {});
  const versions = ['1.0.0', '2.0.0'].map((version) => Object.assign(class {}, { senVersion: version }));
  for (const version of versions) define('sen-test', version);
  assert.equal(globalThis.customElements.get('sen-test'), versions[0]);
  // The message would load later.
  await import('../../../elements/dist/internal/registration/duplicate-versions.js');
  await new Promise((done) => setImmediate(done));
  assert.equal(logged.mock.callCount(), 0);
});
