import { expect } from 'chai';
import fc from 'fast-check';
import { parseFeed, type Feed } from './feed.js';
import { readArticle } from '../readers/read-article.js';

/** Number of inputs for the readers of feeds and of markup; `pnpm test:long` uses more. */
const total = (globalThis as { FUZZ_RUNS?: number }).FUZZ_RUNS ?? 2000;
const runs = (share: number) => ({ numRuns: Math.ceil(total * share) });

const url = 'https://phuong.example/rss/';
const fixtures = [
  'articles.json',
  'dates.xml',
  'entities.xml',
  'entity-expansion.xml',
  'hostile.xml',
  'json-feed.json',
  'liferay.xml',
  'nukeviet.xml',
  'page.html',
  'rss-1.0.xml',
  'sharepoint.xml',
  'windows-1258.xml.base64',
  'wordpress-posts.json',
  'wordpress.xml',
  'xml-base.xml',
];

const isTag = /<[a-z/!?]/i;

function expectGood({ title, articles, problems }: Feed): void {
  expect(title).to.be.a('string').and.not.match(isTag);
  for (const problem of problems) expect(problem).to.be.a('string').and.have.length.above(5);
  const ids = new Set<string>();
  for (const article of articles) {
    const told: string[] = [];
    const read = readArticle(article, (field, value, wanted) => told.push(`${field} ${String(value)} ${wanted}`));
    expect(read).to.deep.equal(article);
    expect(told).to.deep.equal(
      (['url', 'publishedAt'] as const)
        .filter((field) => article[field] === undefined)
        .map((field) => `${field} undefined present`),
    );
    expect(article.title.trim()).not.to.equal('');
    if (article.url) expect(article.url).to.match(/^(https?|mailto|tel):/);
    if (article.image) expect(article.image.src).to.match(/^https?:/);
    if (article.id) expect(ids.has(article.id), `${article.id} once`).to.equal(false);
    if (article.id) ids.add(article.id);
  }
}

/** Whether no article text contains tags; not applicable to Sen's own JSON, where text is literal. */
const expectPlain = ({ articles }: Feed) => {
  for (const { title, summary = '', category = '', issuer = '' } of articles)
    for (const text of [title, summary, category, issuer]) expect(text).not.to.match(isTag);
};

async function expectAnswer(input: string | Uint8Array, contentType?: string): Promise<void> {
  let feed: Feed;
  try {
    feed = await parseFeed(input, { url, contentType });
  } catch (error) {
    expect((error as Error).constructor, String((error as Error).stack)).to.equal(Error);
    expect((error as Error).message).to.have.length.above(10);
    return;
  }
  expectGood(feed);
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  if (!/^[\s\ufeff]*[[{]/.test(text)) expectPlain(feed);
}

const pieces = fc.constantFrom(
  ...['<item>', '</item>', '<entry>', '</entry>', '<title>', '</title>', '<link>', '</link>', '<link href="/a"/>'],
  ...[
    '<link href="',
    'javascript:alert(1)',
    '<guid>',
    '</guid>',
    '<description>',
    '</description>',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<p>',
    '</p>',
    '<img src="',
    '<img src=x>',
    '"',
    "'",
    '>',
    '<',
    '/>',
    '&',
    '&amp;',
    '&lt;',
    '&lt;b&gt;',
    '&#',
    '&#x110;',
  ],
  ...[
    '&#0;',
    '&aacute;',
    '&amp;aacute;',
    '<!--',
    '-->',
    '<!DOCTYPE a [',
    '<?xml',
    '?>',
    '<script>',
    '</script',
    '<a>',
    '</a>',
  ],
  ...[
    'Đọc tiếp',
    'The post ',
    ' appeared first on',
    '[…]',
    '27/02/2024 10:03',
    '2024-02-27',
    'x',
    ' ',
    '\n',
    '\0',
    '\ud800',
  ],
  ...[
    '<media:content url="a.png" medium="image">',
    '</media:content>',
    '<author><name>Sở',
    '</channel>',
    '</rss>',
    '\u0301',
  ],
  ...[
    'xml:base="//b/"',
    'https://a.example/',
    'xmlns:q="http://purl.org/dc/elements/1.1/"',
    '<q:date>',
    '</q:date>',
    '//[',
  ],
);

const soup = fc
  .tuple(
    fc.constantFrom(
      '',
      '<rss><channel>',
      '<feed>',
      '<rss><channel><item><title>T</title>',
      '<rdf:RDF>',
      '<rss><channel><item><title>',
    ),
    fc.array(pieces, { maxLength: 40 }),
    fc.constantFrom('', '</item></channel></rss>', '</entry></feed>'),
  )
  .map(([head, middle, tail]) => head + middle.join('') + tail);

const value: fc.Arbitrary<unknown> = fc.oneof(
  { maxDepth: 3 },
  fc.constantFrom<unknown>(
    '27/02/2024',
    '2024-02-27T10:03:00',
    '/a',
    'javascript:1',
    '<b>a</b>',
    '',
    null,
    0,
    -1,
    true,
    '__proto__',
  ),
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.array(fc.record({ rendered: fc.string({ maxLength: 5 }), name: fc.string({ maxLength: 5 }) })),
  fc.record(
    { rendered: fc.string({ maxLength: 20 }), src: fc.webUrl(), alt: fc.string(), source_url: fc.webPath() },
    { requiredKeys: [] },
  ),
);
const key = fc.constantFrom(
  ...[
    'title',
    'url',
    'link',
    'id',
    'guid',
    'publishedAt',
    'date',
    'date_gmt',
    'date_published',
    'summary',
    'content_html',
  ],
  ...[
    'content_text',
    'excerpt',
    'content',
    'image',
    'views',
    'tags',
    'authors',
    'attachments',
    '_embedded',
    'category',
    '__proto__',
  ],
);
const json = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 5, arbitrary: fc.dictionary(key, value, { maxKeys: 8 }) }, { weight: 1, arbitrary: value }),
      { maxLength: 4 },
    ),
    fc.constantFrom('', 'articles', 'items', 'posts'),
    fc.constantFrom<unknown>('https://jsonfeed.org/version/1.1', '1', null),
    value,
  )
  .map(([list, name, version, title]) => JSON.stringify(name ? { [name]: list, version, title } : list));

const charset = fc.constantFrom(
  undefined,
  'text/xml',
  'text/html; charset=windows-1258',
  'a; charset=utf-16',
  'charset=x-none',
  'charset="',
);

/** Small random damage to a document. */
const damage = fc.record({
  at: fc.nat(5000),
  remove: fc.nat(60),
  insert: fc.oneof(pieces, fc.string({ maxLength: 4 })),
  cut: fc.boolean(),
});

describe('parseFeed with arbitrary input', function () {
  this.timeout(600_000);
  const documents: Uint8Array[] = [];

  before(async () => {
    for (const name of fixtures) {
      const response = await fetch(new URL(`../../fixtures/${name}`, import.meta.url));
      const bytes = name.endsWith('.base64')
        ? Uint8Array.from(atob((await response.text()).replace(/\s/g, '')), (letter) => letter.charCodeAt(0))
        : new Uint8Array(await response.arrayBuffer());
      documents.push(bytes);
      await expectAnswer(bytes);
    }
  });

  it('resolves or rejects with a message: any text', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), (text) => expectAnswer(text)),
      runs(0.05),
    ));

  it('resolves or rejects with a message: any bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), charset, (bytes, type) => expectAnswer(bytes, type)),
      runs(0.05),
    ));

  it('resolves or rejects with a message: feed fragments in any order', () =>
    fc.assert(
      fc.asyncProperty(soup, (text) => expectAnswer(text)),
      runs(0.25),
    ));

  it('resolves or rejects with a message: any JSON with known names', () =>
    fc.assert(
      fc.asyncProperty(json, (text) => expectAnswer(text)),
      runs(0.15),
    ));

  it('resolves or rejects with a message: real feeds, damaged', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        charset,
        async (which, wounds, type) => {
          let bytes = documents[which % documents.length]!;
          for (const { at, remove, insert, cut } of wounds) {
            const start = at % (bytes.length + 1);
            const after = cut && at % 5 === 0 ? new Uint8Array() : bytes.subarray(start + remove);
            bytes = new Uint8Array([...bytes.subarray(0, start), ...new TextEncoder().encode(insert), ...after]);
          }
          await expectAnswer(bytes, type);
        },
      ),
      runs(0.25),
    ));
});
