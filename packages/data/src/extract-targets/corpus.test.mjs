// The bars of the labelled corpus, and that its report is the present one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readCorpus } from '../../targets/corpus.mjs';
import { measure, scores, section } from '../../targets/report.mjs';

const bars = { dev: [0.97, 0.96, 0.95], held: [0.95, 0.92, 0.9] };

describe('the corpus of targets', () => {
  it('has 80 passages, 500 figures, and 20 passages of results', () => {
    const passages = [...readCorpus('dev'), ...readCorpus('held')];
    assert.ok(passages.length >= 80);
    assert.ok(passages.flatMap(({ figures }) => figures).length >= 500);
    assert.ok(passages.filter(({ isResult }) => isResult).length >= 20);
    assert.equal(new Set(passages.map(({ id }) => id)).size, passages.length);
  });

  for (const [half, least] of Object.entries(bars))
    describe(half, () => {
      const total = measure(half);
      for (const [index, bar] of least.entries())
        it(`F1 of level ${index + 1} is at least ${bar}`, () => {
          const { f1 } = scores(total, index);
          assert.ok(f1 >= bar, `${f1}\n${half === 'dev' ? total.errors.join('\n') : ''}`);
        });
      it('has at most 3 false targets in 1,000 words of results', () =>
        assert.ok((1000 * total.falseInResults) / total.resultWords <= 3, `${total.falseInResults}`));
      it('has labels of whole words', () =>
        assert.ok(total.labels.filter((each) => each >= 0.8).length / total.labels.length >= 0.9));
      it('is reported as it is', () => {
        const page = readFileSync(new URL('../../../../docs/targets-in-prose.md', import.meta.url), 'utf8');
        assert.ok(page.includes(section(half, total)), 'Run `npm run targets:report -- --write`.');
      });
    });
});
