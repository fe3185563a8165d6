import { expect } from 'chai';
import '../article-card/define.js';
import { fixture, part, settle } from '../testing/test-support.js';
import { replaceDataSen } from './data-sen.js';

describe('<div data-sen>', () => {
  before(replaceDataSen);

  it('becomes the element, with its attributes and children', async () => {
    const page = await fixture(
      '<div><div data-sen="article-card" data-headline="Thông báo" data-views="1204" class="cua-toi"><p slot="summary">Tóm tắt</p></div></div>',
    );
    await settle();
    const card = page.querySelector('sen-article-card')!;
    expect(card.className).to.equal('cua-toi');
    expect(card.querySelector('p')!.textContent).to.equal('Tóm tắt');
    expect(part(card, 'views')!.textContent).to.equal('1.204 lượt xem');
    expect(page.querySelector('[data-sen]')).to.equal(null);
  });

  it('copies an attribute that only resembles a handler', async () => {
    const page = await fixture('<div><div data-sen="visit-statistics" data-online="554"></div></div>');
    await settle();
    expect(page.firstElementChild!.getAttribute('online')).to.equal('554');
  });

  it('does not carry handlers and styles past the sanitiser of an editor', async () => {
    const page = await fixture(
      '<div><div data-sen="article-card" data-onclick="window.senHacked = 1" data-style="position:fixed"></div></div>',
    );
    await settle();
    expect(page.firstElementChild!.getAttributeNames()).to.deep.equal([]);
  });

  it('ignores values that are no name of an element', async () => {
    const page = await fixture('<div><div data-sen="x onload=alert(1)">Chữ</div></div>');
    await settle();
    expect(page.innerHTML).to.equal('<div data-sen="x onload=alert(1)">Chữ</div>');
  });
});
