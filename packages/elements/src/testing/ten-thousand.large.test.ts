import { expect } from 'chai';
import type { SenBreadcrumb } from '../breadcrumb/breadcrumb.js';
import type { SenSectionList } from '../section-list/section-list.js';
import '../article/define.js';
import '../breadcrumb/define.js';
import '../navigation/define.js';
import '../section-list/define.js';
import { fixture, part, parts, settle, until } from './test-support.js';

const count = 10_000;
const many = <T>(make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

describe('ten thousand', () => {
  it('entries in <sen-navigation>: few stand in the bar, the rest behind a button', async () => {
    const entries = many((index) => `<li><a href="/muc-${index}">Mục số ${index}</a></li>`).join('');
    const element = await fixture(`<sen-navigation><ul>${entries}</ul></sen-navigation>`);
    const isMore = (button: Element) => button.textContent!.trim() === 'Thêm' && button.checkVisibility();
    await until(() => [...element.shadowRoot!.querySelectorAll('button')].some(isMore));
    expect(element.shadowRoot!.querySelectorAll('a').length).to.be.below(60);
  });

  it('paragraphs in <sen-article>', async () => {
    const element = await fixture(
      `<sen-article headline="A">${many(() => '<p>Một câu ngắn.</p>').join('')}</sen-article>`,
    );
    expect(part(element, 'reading-time')!.textContent).to.equal('đọc khoảng 136 phút');
  });

  it('items in <sen-breadcrumb>', async () => {
    const element = await fixture<SenBreadcrumb>('<sen-breadcrumb></sen-breadcrumb>');
    element.items = many((index) => ({ label: `${index}` }));
    await settle();
    expect(parts(element, 'current')[0]!.textContent).to.equal('9999');
  });

  it('articles in <sen-section-list>, with few nodes each', async () => {
    const element = await fixture<SenSectionList>('<sen-section-list layout="rows" topics></sen-section-list>');
    element.articles = many((index) => ({
      title: `Bài ${index + 1}`,
      url: `#${index + 1}`,
      publishedAt: '2024-01-10',
    }));
    await settle(element.parentNode!);
    expect(parts(element, 'card')).to.have.length(count);
    expect(element.shadowRoot!.querySelector('li')!.querySelectorAll('*').length + 1).to.be.at.most(14);
  });
});
