// Compares the sizes of elements and pages with packages/benchmarks/budgets.json. Bytes only; `npm run bench` measures time.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { allow, complaint, readBudgets, weighAll } from './budgets.mjs';
import { modulesOf } from './weights.mjs';

describe('byte budgets', () => {
  const budgets = readBudgets();
  let weights;

  before(async () => {
    weights = await weighAll();
  });

  for (const name of Object.keys(budgets.bytes)) {
    it(`${name} is within its byte budget`, () => {
      assert.ok(weights.bytes[name] !== undefined, `${name} has a budget but is no longer built.`);
      const said = complaint(name, weights.bytes[name], budgets.bytes[name]);
      assert.ok(!said, said);
    });
  }

  for (const [name, budget] of Object.entries(budgets.pages)) {
    it(`a page ${name} is within its budget of bytes and requests`, () => {
      const weight = weights.pages[name];
      assert.ok(weight, `A page ${name} has a budget but is no longer built.`);
      const said = [
        complaint(`The script of a page ${name}`, weight.bytes, budget.bytes),
        complaint(`The script of a page ${name}`, weight.requests, budget.requests, 'requests'),
      ].filter(Boolean);
      assert.ok(said.length === 0, said.join('\n'));
    });
  }

  it('everything has a budget', () => {
    const missing = ['bytes', 'pages'].flatMap((kind) =>
      Object.keys(weights[kind]).filter((name) => !(name in budgets[kind])),
    );
    assert.deepEqual(missing, [], 'Run `npm run bench -- --budgets` and commit packages/benchmarks/budgets.json.');
  });
});

describe('`npm run bench -- --why`', () => {
  it('lists the modules of a script-tag file', async () => {
    const modules = await modulesOf('loader.js');
    assert.ok(modules.some(({ module, length }) => module.endsWith('/loader.js') && length > 0));
  });

  it('lists the valid names when the name is unknown', async () => {
    await assert.rejects(modulesOf('toString'), /There is no "toString".*article-card.*sen\.core\.js/);
  });
});

describe('a budget', () => {
  it('allows two per cent of growth', () => assert.equal(allow(1000), 1020));

  it('never exceeds a target that is met', () => {
    assert.equal(allow(990, 1000), 1000);
    assert.equal(allow(900, 1000), 918);
  });

  it('stays near the current size while the target is not met', () => assert.equal(allow(2000, 1000), 2040));

  it('reports what grew by how much, and the command that explains it', () => {
    assert.equal(complaint('notice', 1000, 1000), undefined);
    const said = complaint('notice', 1100, 1000);
    assert.match(said, /notice takes 1,100 bytes \(brotli\), 100 \(10\.0 %\) more than its budget of 1,000/);
    assert.match(said, /npm run bench -- --why notice`/);
    assert.match(complaint('The script of a page through sen.js', 2, 1), /npm run bench -- --why sen\.js`/);
  });
});
