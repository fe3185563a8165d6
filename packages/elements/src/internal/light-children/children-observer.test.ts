import { expect } from 'chai';
import '../../breadcrumb/define.js';
import '../../pagination/define.js';
import '../../section-list/define.js';
import '../../visit-statistics/define.js';
import { fixture, settle, until, warnings } from '../../testing/test-support.js';

/** Children of which nothing is read for sure. */
const unclear: [name: string, markup: string, message: RegExp][] = [
  [
    'a counter',
    `<sen-visit-statistics><div>Đang xem<br>Hôm nay<br>Tổng</div><div>12<br>15<br>1.204<br>77</div></sen-visit-statistics>`,
    /<sen-visit-statistics>/,
  ],
  [
    'a pager',
    '<sen-pagination><ul><li><a href="/a">1</a></li><li><a href="/b">7</a></li><li><a href="/c">3</a></li></ul></sen-pagination>',
    /<sen-pagination>/,
  ],
  [
    'a JSON child',
    '<sen-section-list><script type="application/json">[{"title": "Tin"</script></sen-section-list>',
    /its JSON child/,
  ],
];

describe('children while the page is being parsed', () => {
  afterEach(() => {
    delete (document as { readyState?: string }).readyState;
  });

  for (const [name, markup, message] of unclear)
    it(`reports what is wrong with ${name} once the page is parsed, though nothing has changed`, async () => {
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      await fixture(markup);
      await settle();
      expect(warnings().filter((warning) => message.test(warning))).to.deep.equal([]);
      Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await until(() => message.test(warnings().join()));
    });
});
