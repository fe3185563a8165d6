import { expect } from 'chai';
import { leastRatio } from '../testing/least-ratio.js';
import { parseFeed } from './feed.js';

const parse = (text: string) => parseFeed(text, { url: 'https://phuong.example/rss/' });

/** An RSS feed around these items. */
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title>${items}</channel></rss>`;

const item = (inner: string) => `<item><title>Tin</title><link>/1</link><pubDate>27/02/2024</pubDate>${inner}</item>`;

describe('parseFeed, given a large or hostile feed', () => {
  it('reads 10,000 items at most and says so', async () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, index) => item('').replace('/1', `/${index}`)).join('');
    const { articles, problems } = await parse(rss(items(10_001)));
    expect(articles).to.have.length(10_000);
    expect(problems).to.deep.equal(['The feed has more than 10000 items; the first 10000 were read.']);
    expect((await parse(rss(items(10_000)))).problems).to.deep.equal([]);
    const json = JSON.stringify(
      Array.from({ length: 10_001 }, (_, id) => ({ id, title: 'A', url: `/${id}`, publishedAt: '2024-02-27' })),
    );
    expect((await parse(json)).articles).to.have.length(10_000);
  });

  describe('time', () => {
    // Each fills so many characters.
    const hostile: Record<string, (size: number) => string> = {
      'plain items': (size) => rss(item('<description>Một tin</description>').repeat(Math.min(9000, size / 110))),
      'unclosed tags': (size) => rss(`<item><title>a</title>${'<a>'.repeat(size / 3)}`),
      'unclosed tags in HTML': (size) => rss(item(`<description><![CDATA[${'<a>'.repeat(size / 3)}]]></description>`)),
      'tags without an end': (size) => rss(item(`<description><![CDATA[${'<a '.repeat(size / 3)}]]></description>`)),
      'open quotes': (size) => rss(item(`<description><![CDATA[${'<a b="'.repeat(size / 6)}]]></description>`)),
      'open quotes of both kinds': (size) =>
        rss(item(`<content><![CDATA[${'<a b=\'c="'.repeat(size / 9)}>]]></content>`)),
      'closing tags': (size) => rss(item(`<a>${'</b>'.repeat(size / 4)}`)),
      'less-than signs': (size) => rss('<'.repeat(size)),
      'less-than signs in HTML': (size) => rss(item(`<description><![CDATA[${'<'.repeat(size)}]]></description>`)),
      ampersands: (size) => rss(item(`<description>${'&'.repeat(size)}</description>`)),
      entities: (size) => rss(item(`<description>${'&amp;lt;'.repeat(size / 8)}</description>`)),
      'nested CDATA': (size) => rss(item(`<description>${'<![CDATA['.repeat(size / 9)}]]></description>`)),
      comments: (size) => rss(item(`<description><![CDATA[${'<!-- '.repeat(size / 5)}]]></description>`)),
      scripts: (size) => rss(item(`<description><![CDATA[${'<script>'.repeat(size / 8)}]]></description>`)),
      attributes: (size) => rss(item(`<description ${'a="b" '.repeat(size / 6)}/>`)),
      images: (size) =>
        rss(
          item(`<description><![CDATA[${`<img ${'a'.repeat(100)} src="data:">`.repeat(size / 117)}]]></description>`),
        ),
      spaces: (size) =>
        rss(item(`<description>a${' '.repeat(size)}b</description><pubDate>${' '.repeat(size)}</pubDate>`)),
      'items in items': (size) => rss('<item>'.repeat(size / 6)),
      doctypes: (size) => `<?xml version="1.0"?>${'<!DOCTYPE a ['.repeat(size / 13)}`,
      'JSON lists': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
      'HTML in JSON': (size) => JSON.stringify([{ title: { rendered: '<p'.repeat(size / 2) }, link: '/1' }]),
      'text before a feed': (size) => 'a<'.repeat(size / 2),
    };
    /** What the browser's own parser takes is no work of ours: Firefox is slow with deep lists. */
    const parseJson = (input: string) => {
      try {
        JSON.parse(input);
      } catch {
        // It is a feed, or nothing at all.
      }
    };

    before(() => parse(rss(item('<description><![CDATA[<p>a</p>]]></description>'))));

    for (const [name, make] of Object.entries(hostile))
      it(`grows with the size alone: ${name}`, async () => {
        const [small, large] = [make(100_000), make(1_000_000)];
        const run = (input: string) => () => parse(input).catch(() => undefined);
        const options = { enough: 50, least: 5, besides: () => parseJson(large) };
        expect(await leastRatio(run(large), run(small), options)).to.be.below(50);
      });
  });
});
