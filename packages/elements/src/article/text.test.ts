import { expect } from 'chai';
import { outline, type Entry } from '../internal/outline/outline.js';
import { attachmentNote, attachmentTitle } from './attachments.js';
import { blocksOf } from './blocks.js';
import { documentsIn } from './documents.js';
import { plainText } from './plain-text.js';
import { countWords, readingMinutes } from './reading-time.js';
import { clean } from './sanitise.js';
import { sentencesOf } from './sentences.js';
import { runsOf } from './tables.js';

/* The pure functions of <sen-article>. */

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const blocks = (html: string) => blocksOf([document.importNode(parsed(html), true)]);

describe('the text of an article', () => {
  it('is split into blocks, without content that is not for readers', () => {
    const found = blocks(
      '<p>Một <b>hai</b><br>ba</p><script>x</script><div hidden>ẩn</div><ul><li>bốn</li><li>năm</li></ul> ',
    );
    expect(found.map(({ text }) => text)).to.deep.equal(['Một hai', 'ba', 'bốn', 'năm']);
  });

  it('counts syllables in Vietnamese (220 a minute) and words in English (238)', () => {
    expect(countWords(['Xã hội học tập – đến năm 2030: 99,5 % (mức độ 3).'])).to.equal(11);
    expect(readingMinutes(1353, 'vi')).to.equal(6);
    expect(readingMinutes(714, 'en')).to.equal(3);
    expect(readingMinutes(3, 'vi')).to.equal(1);
  });

  describe('contents', () => {
    const show = (entries: Entry[]): string =>
      entries.map(({ title, below }) => title + (below.length ? `(${show(below)})` : '')).join(' ');
    const of = (html: string) => show(outline([...parsed(html).childNodes]));

    it('has the two highest levels of the text', () => {
      expect(of('<h3>A</h3><h4>A1</h4><h5>x</h5><h3>B</h3><div><h4>B1</h4></div>')).to.equal('A(A1) B(B1)');
      expect(of('<h4>Z</h4><h3>A</h3><h4>A1</h4>')).to.equal('Z A(A1)');
    });

    it('omits empty headings and those of other elements', () => {
      expect(
        of('<h2> </h2><h2>A</h2><sen-notice><h2>x</h2></sen-notice><div><sen-x><div><h2>y</h2></div></sen-x></div>'),
      ).to.equal('A');
    });
  });

  describe('sentences', () => {
    const of = (html: string, lang = 'vi') =>
      sentencesOf(blocks(html), lang).map(({ text, range }) => [text, String(range).replace(/\s+/g, ' ')]);

    it('end as the language ends them, with ranges across tags', () => {
      expect(of('<p> Câu <b>một. Câu</b>\n hai! </p><p>–</p>')).to.deep.equal([
        ['Câu một.', 'Câu một.'],
        ['Câu hai!', 'Câu hai!'],
      ]);
    });

    it('are split when longer than some engines speak, at a comma or semicolon if possible', () => {
      const long = of(`<p>${'phấn đấu đạt chỉ tiêu được giao; '.repeat(20)}</p>`);
      expect(Math.max(...long.map(([text]) => text!.length))).to.be.at.most(180);
      expect(long.every(([text]) => text!.endsWith(';'))).to.equal(true);
      expect(of(`<p>${'a'.repeat(500)}</p>`).map(([text]) => text!.length)).to.deep.equal([180, 180, 140]);
      expect(long.map(([text]) => text).join(' ')).to.equal('phấn đấu đạt chỉ tiêu được giao; '.repeat(20).trim());
    });
  });

  it('lists documents once, omits linked ones, and tells numbers from dates', () => {
    const found = documentsIn(
      blocks(
        '<p>23-NQ/TU và 23-NQ/TU, ngày 27/02/2024.</p><p><a href="/a">89/QĐ-TTg</a></p><p>15-60 tuổi, 42/2022/NĐ-CP</p>',
      ),
      (number) => `/vb/${number.length}`,
    );
    expect(found).to.deep.equal([
      { number: '23-NQ/TU', url: '/vb/8' },
      { number: '42/2022/NĐ-CP', url: '/vb/13' },
    ]);
  });

  it('is grouped by slot, so that tables have boxes of their own', () => {
    const children = [
      ...parsed('<p>1</p>t<table></table><figure><table></table></figure><figure><img></figure><p>2</p>').childNodes,
    ] as Element[];
    expect(
      runsOf(children).map(({ nodes, wide }) => `${wide ? 'wide' : 'text'} ${nodes.map((node) => node.nodeName)}`),
    ).to.deep.equal(['text P,#text', 'wide TABLE', 'wide FIGURE', 'text FIGURE,P']);
  });
});

describe('attachments', () => {
  const note = (size: number) => attachmentNote({ url: '/a.pdf', size }, 'vi').replace(/\u00a0/g, ' ');

  it('show type and size', () => {
    expect([0, 812, 999.6, 48_300, 999_600, 1_240_000, 3_456_000_000].map(note)).to.deep.equal([
      'PDF, 0 B',
      'PDF, 812 B',
      'PDF, 1 KB',
      'PDF, 48 KB',
      'PDF, 1 MB',
      'PDF, 1,2 MB',
      'PDF, 3,5 GB',
    ]);
    expect(attachmentNote({ url: '/a', type: 'application/pdf' }, 'vi')).to.equal('PDF');
    expect(attachmentNote({ url: '/a.docx?v=2', type: 'application/vnd.x' }, 'vi')).to.equal('DOCX');
    expect(attachmentNote({ url: '/a' }, 'vi')).to.equal('');
  });

  it('are named by title, else by file name', () => {
    expect(attachmentTitle({ url: '/tep/k%E1%BA%BF-ho%E1%BA%A1ch.pdf?x=1' })).to.equal('kế-hoạch.pdf');
    expect(attachmentTitle({ url: '/tep/%E0%A4%A.pdf' })).to.equal('%E0%A4%A.pdf');
    expect(attachmentTitle({ url: '/tep/' })).to.equal('/tep/');
  });
});

describe('a string of HTML', () => {
  const html = (source: string) => {
    const holder = document.createElement('div');
    holder.append(clean(source));
    return holder.innerHTML;
  };

  it('keeps structure and drops the formatting of word processors', () => {
    expect(
      html(
        '<p class="MsoNormal" style="color:red" align="center"><font color="red">Chữ</font></p><table border="1"><tbody><tr><td bgcolor="#fff">1</td></tr></tbody></table>',
      ),
    ).to.equal('<p align="center">Chữ</p><table><tbody><tr><td>1</td></tr></tbody></table>');
  });

  it('drops active content', () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '<a href=" java\tscript:alert(1)">x</a>',
      '<a href="data:text/html,x">x</a>',
      '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
      '<math><mtext><table><mglyph><style><img src onerror=alert(1)>',
      '<svg><use href="data:x#y"></svg>',
      '<form action="/x"><input name="password"></form>',
      '<p slot="headline" part="base" tabindex="5" data-x="y" popover>x</p>',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
      '<img src="data:image/svg+xml,<svg/>" alt="x">',
    ];
    for (const source of hostile) {
      expect(html(source), source).not.to.match(
        /onerror|javascript|script:|data:|iframe|<style|form|input|slot=|part=|tabindex|data-|popover/i,
      );
    }
  });

  it('falls back to its text when it cannot be sanitised', () => {
    expect(
      plainText(
        '<h2>A &amp; B</h2><p>C<br>D</p><script>x<y</script><style>p{}</style>E &lt;b&gt; <td>F</td><td>G</td><script>cut',
      ),
    ).to.equal('A & B\nC\nD\nE <b> F G');
    // A backtracking search would not finish before the test times out.
    expect(plainText('<script '.repeat(50_000) + '<'.repeat(50_000))).not.to.contain('script');
  });
});
