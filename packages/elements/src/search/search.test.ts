import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { fakeClock } from '../testing/fake-clock.js';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  parts,
  settle,
  until,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import '../portal/define.js';
import type { SenPortal } from '../portal/portal.js';
import './define.js';
import type { SenSearch } from './search.js';

const form = (inside = '') => `<form action="/tim-kiem" method="get" role="search"><label>Tìm kiếm
  <input type="search" name="q"></label><button>Tìm</button>${inside}</form>`;
const results = Array.from({ length: 25 }, (_, at) => ({
  title: `Thủ tục đất đai ${at + 1}`,
  url: `/thu-tuc/${at + 1}`,
}));
const words = [
  'Thủ tục đất đai',
  'Thu tục lệ phí',
  'Đăng ký khai sinh',
  { title: 'Lịch tiếp dân', url: '#lich', kind: 'Trang' },
];

const list = () => document.querySelector<HTMLElement>('.sen-suggestions')!;
const options = () =>
  [...list().querySelectorAll<HTMLElement>('[role=option]')].map((each) => each.innerText.replace(/\s+/g, ' ').trim());
const isOpen = () => !!list() && !list().hidden;

/** Waits for the suggestions of all that was typed. */
const opens = (first = 'Thủ tục') => until(() => isOpen() && options()[0]!.startsWith(first));

/** A search with suggestions, and its input. */
async function withSuggestions(markup = `<sen-search>${form()}</sen-search>`, suggestions: unknown = words) {
  const search = await fixture<SenSearch>(markup);
  search.suggestions = suggestions as NonNullable<SenSearch['suggestions']>;
  await settle();
  const input = (search.querySelector('input') ?? search.shadowRoot!.querySelector('input'))!;
  input.focus();
  return { search, input };
}

/** Types as an input method that composes does. */
function compose(input: HTMLInputElement, ...texts: string[]) {
  input.dispatchEvent(new CompositionEvent('compositionstart'));
  for (const text of texts) {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
  }
  return () => input.dispatchEvent(new CompositionEvent('compositionend'));
}

/** A portal whose source records what it is asked for. */
async function inPortal(markup: string, answer: (src: string, signal: AbortSignal) => Promise<unknown>) {
  const asked: string[] = [];
  const portal = await fixture<SenPortal>(`<sen-portal></sen-portal>`);
  portal.source = ({ src, signal }) => {
    asked.push(src);
    return answer(src, signal);
  };
  portal.innerHTML = markup;
  await settle();
  return { asked, search: portal.firstElementChild as SenSearch };
}

/** Stops forms from leaving the page, and records what they would ask for. */
const sent: string[] = [];
function onSubmit(event: Event) {
  if (event.defaultPrevented) return;
  event.preventDefault();
  sent.push(new URLSearchParams(new FormData(event.target as HTMLFormElement) as never).toString());
}
const address = location.href;

describe('<sen-search>', () => {
  beforeEach(() => {
    sent.length = 0;
    addEventListener('submit', onSubmit);
  });
  afterEach(() => {
    removeEventListener('submit', onSubmit);
    history.replaceState(null, '', address);
  });

  describe('accessibility', () => {
    itInChromium('tree', 'is a search landmark with a combobox, and reads results as a list of links', async () => {
      await fixture(`<sen-search action="/tim-kiem" query="đất" suggest-src="/x?q={query}"><script type="application/json">
        [{"title": "Thủ tục đất đai", "url": "/a", "kind": "Thủ tục", "publishedAt": "2024-02-27"}]</script></sen-search>`);
      const tree = await accessibilityTree();
      expect(tree).to.match(/search "Tìm kiếm"/);
      expect(tree).to.match(/combobox "Tìm kiếm"/);
      expect(tree).to.contain('list "Kết quả tìm kiếm"');
      expect(tree).to.contain('link "Thủ tục đất đai"');
      expect(tree).to.contain('Tìm thấy 1 kết quả cho “đất”');
    });

    itInChromium('tree', 'names the list of suggestions and the selected option', async () => {
      const { input } = await withSuggestions();
      await sendKeys({ type: 'thu tuc' });
      await opens();
      await sendKeys({ press: 'ArrowDown' });
      const tree = await accessibilityTree();
      expect(tree).to.match(/listbox "Gợi ý tìm kiếm"/);
      expect(tree).to.match(/option "Thủ tục đất đai"/);
      expect(document.getElementById(input.getAttribute('aria-activedescendant')!)!.innerText).to.equal(
        'Thủ tục đất đai',
      );
      expect(document.activeElement).to.equal(input);
    });

    it('announces the number of suggestions in words', async () => {
      const { search } = await withSuggestions();
      await sendKeys({ type: 'thu tuc' });
      await opens();
      expect(search.shadowRoot!.querySelector('[role=status]')!.textContent!.trim()).to.equal('2 gợi ý');
      await sendKeys({ press: 'Escape' });
      await settle();
      expect(search.shadowRoot!.querySelector('[role=status]')!.textContent!.trim()).to.equal('');
    });
  });

  describe('the form', () => {
    it('leaves the form of an author as it is without suggestions, and sends it', async () => {
      const search = await fixture<SenSearch>(`<sen-search>${form()}</sen-search>`);
      expect(search.innerHTML).to.equal(form());
      search.querySelector('input')!.value = 'đất đai';
      search.querySelector('button')!.click();
      expect(sent).to.deep.equal([new URLSearchParams({ q: 'đất đai' }).toString()]);
    });

    it('renders a form of its own', async () => {
      const search = await fixture<SenSearch>(
        '<sen-search action="/tim-kiem" name="tu-khoa" label="Tìm trong cổng" query="thuế"></sen-search>',
      );
      const own = part<HTMLFormElement>(search, 'form')!;
      expect(own.getAttribute('action')).to.equal('/tim-kiem');
      expect(own.method).to.equal('get');
      expect(visibleText(search)).to.contain('Tìm trong cổng');
      expect([...new FormData(own)]).to.deep.equal([['tu-khoa', 'thuế']]);
      expect(part<HTMLInputElement>(search, 'input')!.labels![0]!.textContent!.trim()).to.equal('Tìm trong cổng');
    });

    it('drops an action that is no address', async () => {
      const search = await fixture<SenSearch>('<sen-search action="javascript:alert(1)"></sen-search>');
      expect(part(search, 'form')!.hasAttribute('action')).to.equal(false);
      expect(warnings().join()).to.contain('action');
    });

    it('says what is searched for, and can be stopped', async () => {
      const search = await fixture<SenSearch>(`<sen-search>${form()}</sen-search>`);
      const queries: string[] = [];
      search.addEventListener('sen-search', (event) => {
        queries.push(event.query);
        event.preventDefault();
      });
      search.querySelector('input')!.value = '  đất đai ';
      search.querySelector('button')!.click();
      expect(queries).to.deep.equal(['đất đai']);
      expect(sent).to.deep.equal([]);
    });
  });

  describe('suggestions', () => {
    it('ignore accents, with the same accents first', async () => {
      await withSuggestions();
      await sendKeys({ type: 'thu tuc' });
      await opens();
      expect(options()).to.deep.equal(['Thủ tục đất đai', 'Thu tục lệ phí']);
      await until(() => list().querySelector('mark')!.textContent === 'Thủ tục');
    });

    it('are in the tree of the input, below it, and leave with the element', async () => {
      const { search, input } = await withSuggestions();
      await sendKeys({ type: 'thu' });
      await until(isOpen);
      expect(input.getAttribute('aria-controls')).to.equal(list().id);
      expect(input.getRootNode()).to.equal(list().getRootNode());
      expect(list().getBoundingClientRect().top).to.be.at.least(input.getBoundingClientRect().bottom);
      search.remove();
      expect(list()).to.equal(null);
      for (const name of ['role', 'aria-controls', 'aria-expanded', 'aria-autocomplete', 'autocomplete'])
        expect(input.hasAttribute(name), name).to.equal(false);
    });

    it('put back what the author has written on the input', async () => {
      const { search, input } = await withSuggestions(
        `<sen-search><form><input type="search" name="q" role="searchbox" autocomplete="on" aria-label="Tìm" aria-haspopup="dialog"></form></sen-search>`,
      );
      expect(input.getAttribute('role')).to.equal('combobox');
      expect(input.getAttribute('autocomplete')).to.equal('on');
      search.suggestions = null;
      await settle();
      expect(input.getAttribute('role')).to.equal('searchbox');
      expect(input.getAttribute('aria-haspopup')).to.equal('dialog');
      expect(input.getAttribute('autocomplete')).to.equal('on');
      expect(input.hasAttribute('aria-controls')).to.equal(false);
    });

    it('work in the own form', async () => {
      const { search, input } = await withSuggestions('<sen-search action="/tim-kiem"></sen-search>');
      await sendKeys({ type: 'khai' });
      search.shadowRoot!.addEventListener('submit', onSubmit);
      const own = search.shadowRoot!.querySelector<HTMLElement>('.sen-suggestions')!;
      await until(() => !own.hidden);
      expect(own.innerText.trim()).to.equal('Đăng ký khai sinh');
      await sendKeys({ press: 'ArrowDown' });
      expect(own.getRootNode()).to.equal(input.getRootNode());
      expect(own.querySelector('[aria-selected=true]')!.id).to.equal(input.getAttribute('aria-activedescendant'));
      await sendKeys({ press: 'Enter' });
      expect(input.value).to.equal('Đăng ký khai sinh');
    });

    it('end with their source', async () => {
      const { search, input } = await withSuggestions();
      expect(input.getAttribute('role')).to.equal('combobox');
      search.suggestions = null;
      await settle();
      expect(input.hasAttribute('role')).to.equal(false);
      expect(list()).to.equal(null);
    });

    it('need two letters', async () => {
      const { asked } = await inPortal(`<sen-search suggest-src="s?{query}">${form()}</sen-search>`, () =>
        Promise.resolve(['Thủ tục']),
      );
      document.querySelector('input')!.focus();
      await sendKeys({ type: 'th' });
      await until(isOpen);
      const input = document.querySelector('input')!;
      input.value = 't';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() => !isOpen());
      expect(asked).to.deep.equal(['s?th']);
    });

    it('wait for the end of a composition and are asked for once', async () => {
      const { asked } = await inPortal(`<sen-search suggest-src="s?{query}">${form()}</sen-search>`, () =>
        Promise.resolve(['Đất đai']),
      );
      const input = document.querySelector('input')!;
      input.focus();
      const clock = fakeClock(100);
      try {
        const end = compose(input, 'd', 'da', 'đa', 'đâ', 'đất');
        await clock.advance(1000);
        expect(asked).to.deep.equal([]);
        end();
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await clock.advance(1000);
      } finally {
        clock.restore();
      }
      await until(isOpen);
      expect(asked).to.deep.equal([`s?${encodeURIComponent('đất')}`]);
    });

    it('come after a longer pause where the keyboard composes every word, as on Android', async () => {
      const { asked } = await inPortal(`<sen-search suggest-src="s?{query}">${form()}</sen-search>`, () =>
        Promise.resolve(['Đất đai']),
      );
      const input = document.querySelector('input')!;
      input.focus();
      Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (Linux; Android 14)', configurable: true });
      const clock = fakeClock(100);
      try {
        compose(input, 'đấ', 'đất');
        await clock.advance(300);
        expect(asked).to.deep.equal([]);
        await clock.advance(1000);
      } finally {
        clock.restore();
        Reflect.deleteProperty(navigator, 'userAgent');
      }
      await until(isOpen);
      expect(asked).to.deep.equal([`s?${encodeURIComponent('đất')}`]);
      expect(input.value).to.equal('đất');
    });

    it('do not take a late answer', async () => {
      const answers = new Map<string, (answer: string[]) => void>();
      const { asked } = await inPortal(
        `<sen-search suggest-src="s?{query}">${form()}</sen-search>`,
        (src) => new Promise((done) => answers.set(src, done)),
      );
      const input = document.querySelector('input')!;
      input.focus();
      await sendKeys({ type: 'thu' });
      await until(() => asked.length === 1);
      await sendKeys({ type: 'e' });
      await until(() => asked.length === 2);
      answers.get('s?thue')!(['Thuế']);
      await until(isOpen);
      answers.get('s?thu')!(['Thủ tục']);
      await settle();
      expect(options()).to.deep.equal(['Thuế']);
    });

    it('abort the request when the field loses the focus', async () => {
      let signal!: AbortSignal;
      const { asked } = await inPortal(`<sen-search suggest-src="s?{query}">${form()}</sen-search>`, (_, given) => {
        signal = given;
        return new Promise(() => {});
      });
      document.querySelector('input')!.focus();
      await sendKeys({ type: 'thu' });
      await until(() => asked.length === 1);
      document.querySelector('input')!.blur();
      expect(signal.aborted).to.equal(true);
      expect(isOpen()).to.equal(false);
    });

    it('load a list without a placeholder once and search in it', async () => {
      const { asked } = await inPortal(`<sen-search suggest-src="goi-y">${form()}</sen-search>`, () =>
        Promise.resolve({ suggestions: words }),
      );
      document.querySelector('input')!.focus();
      await sendKeys({ type: 'khai' });
      await until(isOpen);
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      await sendKeys({ type: 'lich' });
      await until(isOpen);
      expect(options()).to.deep.equal(['Lịch tiếp dân Trang']);
      expect(asked).to.deep.equal(['goi-y']);
    });

    it('are at most eight', async () => {
      await withSuggestions(
        undefined,
        Array.from({ length: 500 }, (_, at) => `Thủ tục ${at}`),
      );
      await sendKeys({ type: 'thu tuc' });
      await opens();
      expect(options()).to.have.length(8);
    });

    it('lead from a document number to the documents', async () => {
      await fixture(
        `<sen-search document-href="/van-ban?so={query}" suggest-src="/khong-co-{query}">${form()}</sen-search>`,
      );
      document.querySelector('input')!.focus();
      await sendKeys({ type: '23 nq tu' });
      await until(isOpen);
      expect(options()).to.deep.equal(['Tìm văn bản số “23 nq tu” Văn bản']);
      expect(list().querySelector('a')!.getAttribute('href')).to.equal('/van-ban?so=23%20nq%20tu');
    });

    it('are missing after a failure, and the form still works', async () => {
      await inPortal(`<sen-search suggest-src="s?{query}">${form()}</sen-search>`, () =>
        Promise.reject(new Error('Máy chủ hỏng')),
      );
      document.querySelector('input')!.focus();
      await sendKeys({ type: 'thu' });
      await until(() => warnings().length);
      expect(warnings().join()).to.contain('Máy chủ hỏng');
      expect(isOpen()).to.equal(false);
      await sendKeys({ press: 'Enter' });
      expect(sent).to.deep.equal(['q=thu']);
    });

    it('report a list that is none, and drop bad entries', async () => {
      const { search } = await withSuggestions(undefined, 'abc');
      await sendKeys({ type: 'thu' });
      await until(() => warnings().length);
      expect(warnings().join()).to.contain('suggestions');
      search.suggestions = [null, { title: 'Thủ tục', url: 'javascript:alert(1)' }, {}] as never;
      await sendKeys({ type: ' tuc' });
      await until(isOpen);
      expect(list().querySelectorAll('a')).to.have.length(0);
      expect(options()).to.deep.equal(['Thủ tục']);
    });
  });

  describe('keyboard', () => {
    it('opens with arrow down on the first suggestion, and searches for it with Enter', async () => {
      const { input } = await withSuggestions();
      await sendKeys({ type: 'thu tuc' });
      await opens();
      await sendKeys({ press: 'Escape' });
      expect(isOpen()).to.equal(false);
      expect(input.value).to.equal('thu tuc');
      await sendKeys({ press: 'ArrowDown' });
      await until(isOpen);
      await sendKeys({ press: 'Enter' });
      expect(input.value).to.equal('Thủ tục đất đai');
      expect(sent).to.deep.equal([new URLSearchParams({ q: 'Thủ tục đất đai' }).toString()]);
      expect(isOpen()).to.equal(false);
    });

    it('sends what is typed with Enter while nothing is selected', async () => {
      await withSuggestions();
      await sendKeys({ type: 'thu tuc' });
      await opens();
      await sendKeys({ press: 'Enter' });
      expect(sent).to.deep.equal(['q=thu+tuc']);
      expect(isOpen()).to.equal(false);
    });

    it('closes with the first Escape and clears with the second', async () => {
      const { input } = await withSuggestions();
      await sendKeys({ type: 'thu tuc' });
      await opens();
      await sendKeys({ press: 'Escape' });
      expect(input.value).to.equal('thu tuc');
      await sendKeys({ press: 'Escape' });
      expect(input.value).to.equal('');
    });

    it('moves the caret with Home and End, and sends what is typed then', async () => {
      const { input } = await withSuggestions();
      await sendKeys({ type: 'thu tuc' });
      await opens();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Home' });
      expect(input.selectionStart).to.equal(0);
      expect(input.hasAttribute('aria-activedescendant')).to.equal(false);
      expect(isOpen()).to.equal(true);
      await sendKeys({ press: 'End' });
      expect(input.selectionStart).to.equal(7);
      await sendKeys({ press: 'Enter' });
      expect(sent).to.deep.equal(['q=thu+tuc']);
    });

    it('comes back to the field behind the last suggestion, and says which one is selected', async () => {
      const { input } = await withSuggestions();
      await sendKeys({ type: 'thu tuc' });
      await opens();
      expect(input.getAttribute('aria-expanded')).to.equal('true');
      const selected = () => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.innerText;
      await sendKeys({ press: 'ArrowUp' });
      expect(selected()).to.equal('Thu tục lệ phí');
      await sendKeys({ press: 'ArrowDown' });
      expect(selected()).to.equal(undefined);
      await sendKeys({ press: 'ArrowDown' });
      expect(selected()).to.equal('Thủ tục đất đai');
      await sendKeys({ press: 'Escape' });
      expect(input.getAttribute('aria-expanded')).to.equal('false');
      expect(selected()).to.equal(undefined);
    });

    it('leaves the field with Tab, and closes the list', async () => {
      const { search, input } = await withSuggestions();
      await sendKeys({ type: 'thu tuc' });
      await opens();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(search.querySelector('button'));
      expect(input.value).to.equal('thu tuc');
      expect(isOpen()).to.equal(false);
    });
  });

  describe('pointer', () => {
    it('selects when the pointer is up, and keeps the focus in the field', async () => {
      const { search, input } = await withSuggestions();
      const selected: string[] = [];
      search.addEventListener('sen-suggestion-select', ({ suggestion }) => selected.push(suggestion.title));
      await sendKeys({ type: 'thu tuc' });
      await opens();
      const option = list().querySelector<HTMLElement>('[role=option]')!;
      const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
      option.dispatchEvent(down);
      expect(down.defaultPrevented).to.equal(true);
      expect(selected).to.deep.equal([]);
      option.click();
      expect(selected).to.deep.equal(['Thủ tục đất đai']);
      expect(document.activeElement).to.equal(input);
      expect(sent).to.have.length(1);
    });

    it('follows the link of a suggestion, unless the page stops it', async () => {
      const { search } = await withSuggestions();
      await sendKeys({ type: 'lich' });
      await until(isOpen);
      const stop = (event: Event) => event.preventDefault();
      search.addEventListener('sen-suggestion-select', stop);
      list().querySelector('a')!.click();
      expect(location.hash).to.equal('');
      expect(isOpen()).to.equal(false);
      search.removeEventListener('sen-suggestion-select', stop);
      await sendKeys({ press: 'ArrowDown' });
      await until(isOpen);
      list().querySelector('a')!.click();
      await until(() => location.hash === '#lich');
      expect(isOpen()).to.equal(false);
      expect(sent).to.deep.equal([]);
    });
  });

  describe('results', () => {
    const withResults = async (attributes: string, given: unknown = results) => {
      const search = await fixture<SenSearch>(`<sen-search action="/tim-kiem" ${attributes}></sen-search>`);
      search.results = given as never;
      await settle();
      return search;
    };

    it('are counted in words, marked and in pages', async () => {
      const search = await withResults('query="dat dai"');
      expect(part(search, 'status')!.textContent).to.equal('Tìm thấy 25 kết quả cho “dat dai”. Kết quả 1–10');
      expect(parts(search, 'result')).to.have.length(10);
      expect(parts(search, 'link')[0]!.querySelector('mark')!.textContent).to.equal('đất đai');
      part(search, 'pagination')!.shadowRoot!.querySelector<HTMLElement>('[part~=next]')!.click();
      await settle();
      expect(part(search, 'status')!.textContent).to.contain('Kết quả 11–20');
      expect(parts(search, 'link')[0]!.textContent).to.equal('Thủ tục đất đai 11');
      expect(search.shadowRoot!.activeElement).to.equal(parts(search, 'link')[0]);
    });

    it('have title, address, summary, kind, number and date', async () => {
      const search = await withResults('', [
        {
          title: 'Nghị quyết <b>',
          url: 'https://www.phuong.gov.vn/van-ban/ngh%E1%BB%8B-quyet?id=1',
          summary: 'Về đất đai',
          kind: 'Văn bản',
          documentNumber: '23-NQ/TU',
          publishedAt: '2023-11-16',
        },
      ]);
      expect(visibleText(search).split('\n').slice(-4)).to.deep.equal([
        'Nghị quyết <b>',
        'phuong.gov.vn › van-ban › nghị-quyet',
        'Về đất đai',
        'Văn bản · 23-NQ/TU · 16/11/2023',
      ]);
    });

    it('may be ten thousand, of which a page is shown', async () => {
      const search = await withResults(
        '',
        Array.from({ length: 10_000 }, (_, at) => ({ title: `Kết quả ${at}`, url: `/${at}` })),
      );
      expect(part(search, 'status')!.textContent).to.contain('10.000 kết quả');
      expect(parts(search, 'result')).to.have.length(10);
    });

    it('give advice if there are none', async () => {
      const search = await withResults('query="xyz"', []);
      expect(part(search, 'status')!.textContent).to.equal('Không tìm thấy kết quả nào cho “xyz”.');
      expect(part(search, 'empty')!.textContent).to.contain('không dấu');
      expect(part(search, 'form')).not.to.equal(null);
    });

    it('keep what can be used of bad input', async () => {
      const search = await withResults('', [
        { title: 'Một', url: 'javascript:alert(1)' },
        {},
        null,
        { title: 'Hai', url: '/2' },
      ]);
      expect(parts(search, 'result').map((each) => each.innerText.trim().split('\n')[0])).to.deep.equal(['Một', 'Hai']);
      expect(parts(search, 'link')).to.have.length(1);
      expect(warnings().join()).to.contain('results[0].url');
      search.results = 'abc' as never;
      await settle();
      expect(part(search, 'empty')).not.to.equal(null);
    });

    it('of a CMS stay as they are until there are others', async () => {
      const search = await fixture<SenSearch>(
        `<sen-search query="dat">${form()}<p>Ví dụ</p><ol><li><a href="/a">Đất đai</a></li></ol></sen-search>`,
      );
      const ol = search.querySelector('ol')!;
      const before = ol.outerHTML;
      expect(ol.checkVisibility()).to.equal(true);
      expect(ol.outerHTML).to.equal(before);
      if (CSS.highlights) {
        expect([...CSS.highlights.get('sen-search')!].map(String)).to.deep.equal(['Đất']);
      }
      search.results = results;
      await settle();
      expect(ol.checkVisibility()).to.equal(false);
      expect(search.querySelector('p')!.checkVisibility()).to.equal(true);
      search.results = null;
      await settle();
      search.remove();
      if (CSS.highlights) expect(CSS.highlights.has('sen-search')).to.equal(false);
    });
  });

  describe('data', () => {
    const markup = `<sen-search src="tim?q={query}"></sen-search>`;
    const submit = async (search: SenSearch, query: string) => {
      part<HTMLInputElement>(search, 'input')!.value = query;
      part<HTMLButtonElement>(search, 'submit')!.click();
      await settle();
    };

    it('loads results by search, with the search in the address, and returns with Back', async () => {
      const { asked, search } = await inPortal(markup, (src) => Promise.resolve([{ title: src, url: '/a' }]));
      expect(asked).to.deep.equal([]);
      await submit(search, 'đất');
      expect(asked).to.deep.equal([`tim?q=${encodeURIComponent('đất')}`]);
      expect(new URL(location.href).searchParams.get('q')).to.equal('đất');
      expect(part(search, 'status')!.textContent).to.contain('1 kết quả cho “đất”');
      await submit(search, 'thuế');
      expect(part(search, 'status')!.textContent).to.contain('“thuế”');
      history.back();
      await until(() => part(search, 'status')!.textContent!.includes('“đất”'));
      expect(part<HTMLInputElement>(search, 'input')!.value).to.equal('đất');
      expect(sent).to.deep.equal([]);
    });

    it('shows the search of the address', async () => {
      history.replaceState(null, '', '?q=thuế');
      const { asked, search } = await inPortal(markup, () => Promise.resolve([]));
      await until(() => asked.length);
      expect(part<HTMLInputElement>(search, 'input')!.value).to.equal('thuế');
      expect(part(search, 'status')!.textContent).to.contain('“thuế”');
    });

    it('encodes whatever is searched for', async () => {
      const { asked, search } = await inPortal(markup, () => Promise.resolve([]));
      search.query = '{page} $& \ud800';
      await until(() => asked.length);
      expect(asked).to.deep.equal(['tim?q=%7Bpage%7D%20%24%26%20%EF%BF%BD']);
    });

    it('loads the pages of a server', async () => {
      const { asked, search } = await inPortal('<sen-search src="tim?q={query}&p={page}" query="a"></sen-search>', () =>
        Promise.resolve({ total: 25, results: results.slice(0, 10) }),
      );
      await until(() => part(search, 'pagination'));
      expect(part(search, 'status')!.textContent).to.contain('25 kết quả');
      part(search, 'pagination')!.shadowRoot!.querySelector<HTMLElement>('[part~=next]')!.click();
      await until(() => asked.length === 2);
      expect(asked[1]).to.equal('tim?q=a&p=2');
      expect(part(search, 'status')!.textContent).to.contain('Kết quả 11–20');
    });

    it('loads the pages of a source without search', async () => {
      const { asked } = await inPortal('<sen-search src="moi?p={page}" page="2"></sen-search>', () =>
        Promise.resolve({ total: 3, results: results.slice(0, 5) }),
      );
      await until(() => asked.length);
      expect(asked).to.deep.equal(['moi?p=2']);
      await until(() => part(document.querySelector('sen-search')!, 'results'));
      await until(() => part(document.querySelector('sen-search')!, 'status')!.textContent === '5 kết quả');
    });

    it('says that a server has longer pages than the element', async () => {
      await inPortal('<sen-search src="tim?q={query}&p={page}" query="a" page-size="5"></sen-search>', () =>
        Promise.resolve({ total: 25, results: results.slice(0, 10) }),
      );
      await until(() => warnings().length);
      expect(warnings().join()).to.contain('page-size is 5');
    });

    it('offers to load again after a failure, and keeps the form', async () => {
      let isDown = true;
      const { search } = await inPortal(markup, () =>
        isDown ? Promise.reject(new Error('hỏng')) : Promise.resolve(results),
      );
      await submit(search, 'đất');
      await until(() => part(search, 'error'));
      expect(part<HTMLInputElement>(search, 'input')!.value).to.equal('đất');
      isDown = false;
      part(search, 'retry')!.click();
      await until(() => part(search, 'results'));
      isDown = true;
      search.reload();
      await until(() => part(search, 'stale'));
      expect(parts(search, 'result')).to.have.length(10);
    });

    it('leaves a form with more fields to the browser', async () => {
      const { asked, search } = await inPortal(
        `<sen-search src="tim?q={query}"><form method="get"><input type="search" name="q" aria-label="Tìm" value="đất"><input type="hidden" name="loai" value="1"><button>Tìm</button></form></sen-search>`,
        () => Promise.resolve([]),
      );
      search.querySelector('button')!.click();
      expect(sent).to.have.length(1);
      expect(asked).to.deep.equal([]);
    });
  });

  describe('localisation', () => {
    it('speaks the language around it', async () => {
      const search = await fixture<SenSearch>('<sen-search action="/s" query="land"></sen-search>');
      search.results = [];
      document.documentElement.lang = 'en';
      await settle();
      expect(visibleText(search)).to.contain('No results for “land”.');
      expect(part(search, 'submit')!.textContent).to.equal('Search');
    });
  });

  describe('lifecycle', () => {
    it('hears nothing after its removal, and works again when it is back', async () => {
      const { search, input } = await withSuggestions();
      const main = search.parentElement!;
      search.remove();
      const clock = fakeClock(100);
      input.value = 'thu tuc';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      expect(clock.pending).to.equal(0);
      clock.restore();
      main.append(search);
      await settle();
      input.focus();
      await sendKeys({ type: ' ' });
      await until(isOpen);
      expect(options()[0]).to.equal('Thủ tục đất đai');
    });
  });
});
