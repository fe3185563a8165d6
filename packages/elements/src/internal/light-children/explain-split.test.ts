import { expect } from 'chai';
import '../../article-card/define.js';
import '../../section-list/define.js';
import '../../target-meter/define.js';
import '../../visit-statistics/define.js';
import { fixture, settle, until, warnings } from '../../testing/test-support.js';

const found = () => warnings().filter((warning) => warning.includes('an editor has put the tag into <p>'));

// As wpautop() of WordPress prints them.
describe('an element in a paragraph, apart from its content', () => {
  it('reports it, with the markup to write', async () => {
    await fixture(`<div><p><sen-section-list heading="Tin" data-x="1"></p>
      <ul><li><a href="/a">Một</a></li></ul>
      <p></sen-section-list></p></div>`);
    await until(() => found().length);
    expect(found()).to.deep.equal([
      '[sen] <sen-section-list>: it is empty, and its content stands after it: an editor has put the tag into <p>, which ends before <ul>. Write <div data-sen="section-list" data-heading="Tin" data-x="1"> … </div>, or put a <div> around <sen-section-list>.',
    ]);
  });

  it('reports it of others, with a line break of the editor', async () => {
    await fixture(`<div><p><sen-visit-statistics><br /></p><ul><li>Tổng 5</li></ul></div>`);
    await fixture(`<div><p><sen-article-card></p><h3 slot="headline"><a href="/a">Một</a></h3></div>`);
    await until(() => found().length === 2);
  });

  for (const [name, markup] of [
    ['that loads its content', '<p><sen-section-list src="data:,"></sen-section-list></p><ul></ul>'],
    [
      'with its content in attributes',
      '<p><sen-target-meter label="a" targets="2030: 5"></sen-target-meter></p><ul></ul>',
    ],
    ['with its content inside', '<p><sen-article-card><b slot="headline">Tin</b></sen-article-card></p><ul></ul>'],
    ['among words', '<p>Tin: <sen-section-list></sen-section-list></p><ul></ul>'],
    ['before another paragraph', '<p><sen-section-list></sen-section-list></p><p>Chữ</p>'],
    ['in a div', '<div><sen-section-list></sen-section-list></div><ul></ul>'],
  ] as const)
    it(`reports nothing of one ${name}`, async () => {
      await fixture(`<div>${markup}</div>`);
      await settle();
      await settle();
      expect(found()).to.deep.equal([]);
    });
});
