import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { fixture, itInChromium, part, parts, settle, until } from '../testing/test-support.js';
import type { SenArticle } from './article.js';
import type { SenUseToolEvent } from './events.js';
import '../portal/define.js';
import '../target-board/define.js';
import './define.js';
import { articleFile } from './save.js';

/*
 * The tools of <sen-article>. Headless Chromium has neither voices nor a share sheet, and may refuse the clipboard:
 * stubs replace these browser APIs, and no others.
 */

const markup = `<sen-article headline="Hội nghị: quán triệt Nghị quyết" href="/tin/nghi-quyet" published="2024-02-27"
  views="73" issuer="Văn phòng Đảng ủy"><p>Câu một. Câu <b>hai</b> dài hơn.</p><p hidden>Ẩn.</p>
  <script>window.senHacked = 1</script><p><a href="/a" onclick="senHacked=1">Nối</a></p></sen-article>`;

const article = (inside?: string) => fixture<SenArticle>(inside ? `<sen-article>${inside}</sen-article>` : markup);

const tool = (element: Element, name: string) =>
  parts<HTMLButtonElement>(element, 'tool').find(
    (button) => button.checkVisibility() && (button.ariaLabel ?? button.textContent!).trim().startsWith(name),
  );

const press = async (element: Element, name: string) => {
  tool(element, name)!.click();
  // The actions are a lazy module.
  await import('./tool-actions.js');
  await settle();
};

const said = (element: Element) => part(element, 'status')!.textContent!.trim();

/** Replaces a property until the end of the test. */
const undo: (() => void)[] = [];
function standIn(holder: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (own) Object.defineProperty(holder, name, own);
    else Reflect.deleteProperty(holder, name);
  });
}

describe('tools of <sen-article>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    undo.splice(0).forEach((step) => step());
    localStorage.clear();
  });

  describe('selection', () => {
    it('offers the tools in the order of the author', async () => {
      const element = await article();
      element.tools = 'print, copy text-size';
      await settle();
      expect(parts(element, 'tool').map((button) => button.textContent!.trim())).to.deep.equal([
        'In',
        'Sao chép liên kết',
        'A−',
        'A+',
      ]);
      element.tools = '';
      await settle();
      expect(part(element, 'tools')).to.equal(null);
    });

    it('fires an event for each use; cancelling it cancels the default action', async () => {
      const element = await article();
      const used: string[] = [];
      document.addEventListener(
        'sen-use-tool',
        (event) => {
          used.push((event as SenUseToolEvent).tool);
          event.preventDefault();
        },
        { once: true },
      );
      let printed = 0;
      standIn(window, 'print', () => printed++);
      await press(element, 'In');
      expect(used).to.deep.equal(['print']);
      expect(printed).to.equal(0);
      await press(element, 'In');
      expect(printed).to.equal(1);
      dispatchEvent(new Event('afterprint'));
    });
  });

  describe('text size', () => {
    const size = (element: Element) => parseFloat(getComputedStyle(element.querySelector('p')!).fontSize);

    it('changes the size of the text, not of the tools, and stores it', async () => {
      const element = await article();
      const before = size(element);
      const toolBefore = tool(element, 'In')!.getBoundingClientRect();
      await press(element, 'A+');
      expect(size(element) / before).to.be.closeTo(1.15, 0.01);
      expect(tool(element, 'In')!.getBoundingClientRect()).to.deep.equal(toolBefore);
      expect(size(await article()) / before).to.be.closeTo(1.15, 0.01);
      await press(element, 'A−');
      expect(size(element)).to.equal(before);
      expect(size(await article())).to.equal(before);
    });

    it('scales the tokens, so that other elements inside scale too', async () => {
      const element = await article();
      document.documentElement.style.setProperty('--sen-font-size-s', '10px');
      await press(element, 'A+');
      const probe = element.querySelector('p')!;
      probe.style.fontSize = 'var(--sen-font-size-s)';
      expect(getComputedStyle(probe).fontSize).to.equal('11.5px');
      document.documentElement.style.removeProperty('--sen-font-size-s');
    });

    it('disables the button at each limit', async () => {
      const element = await article();
      for (let presses = 0; presses < 12; presses++) await press(element, 'A+');
      expect(tool(element, 'A+')!.ariaDisabled).to.equal('true');
      const largest = size(element);
      await press(element, 'A+');
      expect(size(element)).to.equal(largest);
    });

    it('works without storage', async () => {
      standIn(Storage.prototype, 'getItem', () => {
        throw new DOMException('denied', 'SecurityError');
      });
      standIn(Storage.prototype, 'setItem', () => {
        throw new DOMException('denied', 'SecurityError');
      });
      const element = await article();
      const before = size(element);
      await press(element, 'A+');
      expect(size(element)).to.be.greaterThan(before);
    });
  });

  describe('copy and share', () => {
    const url = new URL('/tin/nghi-quyet', location.href).href;

    it('copies the URL and confirms it', async () => {
      const copied: string[] = [];
      standIn(navigator, 'clipboard', { writeText: async (text: string) => copied.push(text) });
      const element = await article();
      await press(element, 'Sao chép');
      expect(copied).to.deep.equal([url]);
      expect(said(element)).to.equal('Đã sao chép liên kết.');
    });

    it('falls back to a selection, and to showing the URL', async () => {
      standIn(navigator, 'clipboard', undefined);
      const selected: string[] = [];
      let allowed = true;
      standIn(document, 'execCommand', () => {
        const field = element.shadowRoot!.activeElement as HTMLTextAreaElement;
        selected.push(field.value.slice(field.selectionStart, field.selectionEnd));
        return allowed;
      });
      const element = await article();
      tool(element, 'Sao chép')!.focus();
      await press(element, 'Sao chép');
      expect(selected).to.deep.equal([url]);
      expect(said(element)).to.equal('Đã sao chép liên kết.');
      expect(element.shadowRoot!.querySelector('textarea')).to.equal(null);
      expect(element.shadowRoot!.activeElement).to.equal(tool(element, 'Sao chép'));
      allowed = false;
      await press(element, 'Sao chép');
      expect(said(element)).to.contain(url);
    });

    it('shares if the browser can, shows nothing when the visitor closes the sheet, and copies on failure', async () => {
      expect(tool(await article(), 'Chia sẻ')).to.equal(undefined);
      const shared: ShareData[] = [];
      let fault: Error | undefined;
      standIn(navigator, 'share', async (data: ShareData) => {
        shared.push(data);
        if (fault) throw fault;
      });
      standIn(navigator, 'clipboard', { writeText: async () => undefined });
      const element = await article();
      await press(element, 'Chia sẻ');
      expect(shared).to.deep.equal([{ url, title: 'Hội nghị: quán triệt Nghị quyết' }]);
      fault = new DOMException('closed', 'AbortError');
      await press(element, 'Chia sẻ');
      expect(said(element)).to.equal('');
      fault = new DOMException('no', 'NotAllowedError');
      await press(element, 'Chia sẻ');
      expect(said(element)).to.equal('Đã sao chép liên kết.');
    });
  });

  describe('print', () => {
    itInChromium(
      'media',
      'prints the article alone, with its source and without its tools, and leaves the page as it was',
      async () => {
        const aside = await fixture('<aside>Thực đơn</aside>');
        const other = await article();
        const element = await article();
        const sheets = document.adoptedStyleSheets.length;
        const seen: Record<string, string> = {};
        standIn(window, 'print', () => (seen['printed'] = 'yes'));
        await press(element, 'In');
        await emulateMedia({ media: 'print' });
        const display = (node: Element) => getComputedStyle(node).display;
        Object.assign(seen, {
          aside: display(aside),
          other: display(other),
          own: display(element.querySelector('p')!),
          tools: display(part(element, 'tools')!),
          source: display(part(element, 'source')!),
        });
        dispatchEvent(new Event('afterprint'));
        const after = [display(aside), display(other)];
        await emulateMedia({ media: 'screen' });
        expect(seen).to.deep.equal({
          printed: 'yes',
          aside: 'none',
          other: 'none',
          own: 'block',
          tools: 'none',
          source: 'block',
        });
        expect(after).to.deep.equal(['block', 'block']);
        expect(document.adoptedStyleSheets.length).to.equal(sheets);
        expect(element.matches(':state(printing)')).to.equal(false);
        expect(part(element, 'source')!.textContent).to.equal(
          `Nguồn: ${new URL('/tin/nghi-quyet', location.href).href}`,
        );
      },
    );
  });

  it('create one set of actions for two quick presses', async () => {
    const element = await article();
    const { attachInternals } = element;
    let attached = 0;
    element.attachInternals = () => {
      attached++;
      return attachInternals.call(element);
    };
    let printed = 0;
    standIn(window, 'print', () => {
      printed++;
      dispatchEvent(new Event('afterprint'));
    });
    tool(element, 'In')!.click();
    tool(element, 'In')!.click();
    await until(() => printed === 2);
    expect(printed).to.equal(2);
    expect(attached).to.equal(1);
  });

  describe('save', () => {
    const saved = async (element: Element) => {
      let file: Blob | undefined;
      let name = '';
      const create = URL.createObjectURL;
      standIn(URL, 'createObjectURL', (blob: Blob) => {
        file = blob;
        return create.call(URL, blob);
      });
      standIn(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        name = this.download;
      });
      tool(element, 'Tải bài về')!.click();
      await until(() => name);
      await settle();
      return { name, page: new DOMParser().parseFromString(await file!.text(), 'text/html') };
    };

    it('creates one standalone file: text, office, source, embedded pictures, nothing active', async () => {
      const element = await article();
      const picture = document.createElement('img');
      picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
      element.append(picture);
      await settle();
      const { name, page } = await saved(element);
      expect(name).to.equal('hoi-nghi-quan-triet-nghi-quyet.html');
      expect(page.documentElement.lang).to.equal('vi');
      expect(page.title).to.equal('Hội nghị: quán triệt Nghị quyết');
      expect(page.querySelector('meta[charset]')).not.to.equal(null);
      const text = page.body.textContent!.replace(/\s+/g, ' ');
      expect(text).to.contain('27/02/2024 · 73 lượt xem').and.to.contain('Câu hai dài hơn.');
      expect(text).to.contain('Văn phòng Đảng ủy').and.to.contain(`Nguồn: ${element.address}`);
      expect(page.querySelector('script, [onclick]')).to.equal(null);
      expect(page.querySelector('a')!.getAttribute('href')).to.equal(new URL('/a', location.href).href);
      expect(page.querySelector('img')!.getAttribute('src')).to.match(/^data:image\/gif/);
      expect(said(element)).to.contain(name);
    });

    it('uses the time zone of the page, and contains the lead picture', async () => {
      const portal = await fixture(
        `<sen-portal time-zone="Europe/London"><sen-article headline="A" published="2024-02-27T10:03:00Z"
          image="/khong-co.jpg" image-alt="Toàn cảnh"><p>Văn bản</p></sen-article></sen-portal>`,
      );
      const { page } = await saved(portal.firstElementChild!);
      expect(page.body.textContent).to.contain('27/02/2024 | 10:03');
      const picture = page.querySelector('img')!;
      expect(picture.alt).to.equal('Toàn cảnh');
      expect(picture.getAttribute('src')).to.equal(new URL('/khong-co.jpg', location.href).href);
      expect(
        picture.compareDocumentPosition(page.querySelector('div p')!) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).not.to.equal(0);
    });

    for (const [what, markup] of [
      ['a link of script in a drawing', '<svg><a href="javascript:alert(1)"><rect width="9" height="9"/></a></svg>'],
      ['an old link of script in a drawing', '<svg><a xlink:href="javascript:alert(1)"><text>A</text></a></svg>'],
      [
        'a link that changes in time',
        '<svg><a href="#x"><set attributeName="href" to="javascript:alert(1)"/><text>A</text></a></svg>',
      ],
      [
        'an animation of a link',
        '<svg><a><animate attributeName="href" values="javascript:alert(1)"/><text>A</text></a></svg>',
      ],
      ['a link of script in a formula', '<math><mtext href="javascript:alert(1)">A</mtext></math>'],
      ['a redirect', '<meta http-equiv="refresh" content="99;url=https://khong-co.example/">'],
      ['another base', '<base href="https://khong-co.example/">'],
      ['a document in a link', '<a href="data:text/html,<script>alert(1)</script>">A</a>'],
      [
        'another page in a drawing',
        '<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject></svg>',
      ],
      ['a handler in a drawing', '<svg onload="alert(1)"><rect onclick="alert(1)" width="9" height="9"/></svg>'],
      ['a form', '<form action="https://khong-co.example/"><button formaction="javascript:alert(1)">A</button></form>'],
      ['a plug-in', '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">'],
    ] as const)
      it(`drops ${what} from the file`, async () => {
        // Never part of this page, where it would run.
        const { body } = new DOMParser().parseFromString(`<p>Văn bản</p><div>${markup}</div>`, 'text/html');
        const nodes = [...body.childNodes];
        const file = await articleFile({ title: 'A', lang: 'vi', lines: [], source: 'Nguồn', body: nodes });
        const page = new DOMParser().parseFromString(await file.text(), 'text/html');
        expect(page.body.textContent).to.contain('Văn bản');
        const acting = page.querySelectorAll(
          'script, set, animate, meta[http-equiv], base, iframe, object, embed, form, button, foreignObject',
        );
        expect([...acting].map(({ localName }) => localName)).to.deep.equal([]);
        const text = page.documentElement.outerHTML;
        expect(text).not.to.match(/javascript:|data:text|khong-co|\son\w+=|srcdoc/i);
      });

    it('keeps SVG, MathML and data URLs of pictures', async () => {
      const data = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
      const element = await article(
        `<p>Văn bản</p><svg viewBox="0 0 9 9"><a href="/b"><rect width="9" height="9"/></a><image href="${data}"/></svg>
        <math><msup><mi>x</mi><mn>2</mn></msup></math><img src="${data}" alt="">`,
      );
      const { page } = await saved(element);
      for (const kept of ['svg rect', 'svg image[href^="data:image"]', 'math msup mi', 'img[src^="data:image"]'])
        expect(page.querySelector(kept), kept).not.to.equal(null);
      // The links of an SVG are complete URLs, too.
      expect(page.querySelector('svg a')!.getAttribute('href')).to.equal(new URL('/b', location.href).href);
    });

    it('contains the rendered content of other elements', async () => {
      const element = await article();
      const inner = await fixture<SenArticle>('<sen-article headline="Bên trong" tools=""></sen-article>');
      element.append(inner);
      await settle();
      const { page } = await saved(element);
      expect(page.querySelector('sen-article')).to.equal(null);
      expect(page.body.textContent).to.contain('Bên trong');
    });

    it('keeps a table that another element has replaced, and omits data that is not a child', async () => {
      await import('../target-board/define.js');
      const element = await article();
      const board = (inside: string) =>
        fixture(`<sen-target-board><h3 slot="heading">Mục tiêu</h3>${inside}</sen-target-board>`);
      const table = `<table><tr><th>Chỉ tiêu</th><th>2025</th></tr><tr><td>Biết chữ</td><td>99,5 %</td></tr></table>`;
      const data = {
        title: 'A',
        groups: [
          { targets: [{ label: 'Công dân học tập', milestones: [{ due: 2025, bound: 'at-least', value: 50 }] }] },
        ],
      };
      element.append(
        await board(table),
        await board(`<script type="application/json">${JSON.stringify(data)}</script>`),
      );
      await until(() => element.querySelectorAll('sen-target-board')[1]!.shadowRoot!.textContent!.includes('học tập'));
      const { page } = await saved(element);
      const { textContent } = page.querySelector('td')!;
      expect(textContent).to.equal('Biết chữ');
      expect(page.body.textContent)
        .to.contain('99,5 %')
        .and.to.contain('Công dân học tập')
        .and.not.to.contain('milestones');
      expect([...page.querySelectorAll('h3')].map((heading) => heading.textContent)).to.deep.equal([
        'Mục tiêu',
        'Mục tiêu',
      ]);
    });

    it('shows a message on failure', async () => {
      const element = await article();
      standIn(URL, 'createObjectURL', () => {
        throw new Error('no');
      });
      tool(element, 'Tải bài về')!.click();
      await until(() => said(element).startsWith('Không'));
      expect(said(element)).to.match(/^Không lưu được/);
    });
  });

  describe('reading aloud', () => {
    class Utterance {
      lang = '';
      voice: unknown;
      onend?: () => void;
      onerror?: (event: { error: string }) => void;
      constructor(readonly text: string) {}
    }

    /** A voice that the test controls. */
    const engine = (voices: { lang: string; localService: boolean }[], wait = 0) => {
      const spoken: Utterance[] = [];
      const target = new EventTarget();
      let ready = !wait;
      if (wait)
        setTimeout(() => {
          ready = true;
          target.dispatchEvent(new Event('voiceschanged'));
        }, wait);
      const speech = Object.assign(target, {
        spoken,
        cancelled: 0,
        speaking: false,
        getVoices: () => (ready ? voices : []),
        speak(utterance: Utterance) {
          spoken.push(utterance);
          speech.speaking = true;
        },
        cancel() {
          speech.cancelled++;
          speech.speaking = false;
          const last = spoken.at(-1);
          queueMicrotask(() => last?.onerror?.({ error: 'interrupted' }));
        },
      });
      standIn(window, 'speechSynthesis', speech);
      standIn(window, 'SpeechSynthesisUtterance', Utterance);
      return speech;
    };
    const finish = async (utterance: Utterance) => {
      utterance.onend!();
      await settle();
    };
    const marked = () => [...(CSS.highlights.get('sen-reading') ?? [])].map(String);
    const vietnamese = { lang: 'vi_VN', localService: true };

    it('explains that there is no Vietnamese voice, with the real voices of the browser', async () => {
      const voices = speechSynthesis.getVoices();
      const others = voices.filter(({ lang }) => !lang.startsWith('vi'));
      // A machine with a Vietnamese voice uses its other voices.
      if (others.length < voices.length) engine(others);
      const element = await article();
      await press(element, 'Nghe bài');
      await until(() => said(element));
      expect(said(element)).to.match(/^Thiết bị này chưa có giọng đọc tiếng Việt\./);
      await settle();
      expect(tool(element, 'Nghe bài')).not.to.equal(undefined);
    });

    it('reads the rendered content of an element inside the text, without its controls', async () => {
      const speech = engine([vietnamese]);
      const element = await article(`<h1 slot="headline">Kế hoạch</h1><p>Mở đầu.</p>
        <sen-target-board><script type="application/json">{"title": "Chỉ tiêu", "groups": [{"targets": [
          {"label": "Biết chữ", "milestones": [{"due": 2025, "bound": "at-least", "value": 99.5}]},
          {"label": "Học tập suốt đời", "milestones": [{"due": 2030, "value": 60}]}]}]}</script></sen-target-board>
        <p>Kết thúc.</p>`);
      await press(element, 'Nghe bài');
      for (let index = 0; speech.spoken[index]; index++) await finish(speech.spoken[index]!);
      const said = speech.spoken.map(({ text }) => text.replaceAll('\u00a0', ' '));
      expect(said.slice(0, 3)).to.deep.equal(['Kế hoạch', 'Mở đầu.', 'Chỉ tiêu']);
      expect(said.slice(-7)).to.deep.equal([
        'Biết chữ',
        '2025',
        'từ 99,5% trở lên',
        'Học tập suốt đời',
        '2030',
        '60%',
        'Kết thúc.',
      ]);
      expect(said.join()).not.to.match(/Cách xem|Sao chép/);
    });

    it('reads title, text and office sentence by sentence, highlights each, and changes nothing in the page', async () => {
      const speech = engine([
        { lang: 'en-US', localService: true },
        { ...vietnamese, localService: false },
        vietnamese,
      ]);
      const element = await article();
      const before = element.outerHTML;
      await press(element, 'Nghe bài');
      const sentences: string[] = [];
      const marks: string[] = [];
      for (let index = 0; speech.spoken[index]; index++) {
        sentences.push(speech.spoken[index]!.text);
        marks.push(...marked());
        await finish(speech.spoken[index]!);
      }
      expect(sentences).to.deep.equal([
        'Hội nghị: quán triệt Nghị quyết',
        'Câu một.',
        'Câu hai dài hơn.',
        'Nối',
        'Văn phòng Đảng ủy',
      ]);
      expect(marks).to.deep.equal(sentences);
      expect(speech.spoken[0]).to.include({ lang: 'vi-VN', voice: vietnamese });
      expect(marked()).to.deep.equal([]);
      expect(element.outerHTML).to.equal(before);
      expect(tool(element, 'Nghe bài')).not.to.equal(undefined);
    });

    it('pauses, resumes with the same sentence, and stops; the button keeps the focus', async () => {
      const speech = engine([vietnamese]);
      const element = await article();
      tool(element, 'Nghe bài')!.focus();
      await press(element, 'Nghe bài');
      await finish(speech.spoken[0]!);
      await press(element, 'Tạm dừng');
      expect(speech.cancelled).to.equal(1);
      expect(marked()).to.deep.equal([]);
      await press(element, 'Nghe tiếp');
      expect(speech.spoken.map(({ text }) => text).slice(1)).to.deep.equal(['Câu một.', 'Câu một.']);
      expect(element.shadowRoot!.activeElement).to.equal(tool(element, 'Tạm dừng'));
      await press(element, 'Dừng đọc');
      expect(tool(element, 'Dừng')).to.equal(undefined);
      await press(element, 'Nghe bài');
      expect(speech.spoken.at(-1)!.text).to.equal('Hội nghị: quán triệt Nghị quyết');
    });

    it('waits for the list of voices', async () => {
      const speech = engine([vietnamese], 20);
      const element = await article();
      await press(element, 'Nghe bài');
      await until(() => speech.spoken.length);
      expect(speech.spoken).to.have.length(1);
    });

    it('stops when the element is removed, and when the page is left', async () => {
      const speech = engine([vietnamese]);
      const element = await article();
      await press(element, 'Nghe bài');
      element.remove();
      expect(speech.cancelled).to.equal(1);
      // The real event would end the session of the test runner.
      let leave = (): void => undefined;
      const listen = window.addEventListener;
      standIn(window, 'addEventListener', (type: string, listener: () => void) => {
        if (type === 'pagehide') leave = listener;
        else listen.call(window, type, listener);
      });
      await press(await article(), 'Nghe bài');
      leave();
      expect(speech.cancelled).to.equal(2);
      expect(marked()).to.deep.equal([]);
    });

    it('stops for another article, and shows a message when the engine fails', async () => {
      const speech = engine([vietnamese]);
      const first = await article();
      const second = await article();
      await press(first, 'Nghe bài');
      await press(second, 'Nghe bài');
      expect(tool(first, 'Tạm dừng')).to.equal(undefined);
      expect(said(first)).to.equal('');
      expect(tool(second, 'Tạm dừng')).not.to.equal(undefined);
      expect(marked()).to.have.length(1);
      speech.spoken.at(-1)!.onerror!({ error: 'synthesis-failed' });
      await settle();
      expect(said(second)).to.equal('Không đọc được bài viết trên thiết bị này.');
      expect(marked()).to.deep.equal([]);
    });
  });
});
