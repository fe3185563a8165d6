/** RSS 2.0, RSS 1.0 (RDF) and Atom. A lazy module, since it includes the XML parser. */
import { Parser } from 'htmlparser2';
import { absoluteUrl } from './absolute-url.js';
import { maxItems, type ArticleCollector, type RawItem, type RawText } from './feed-article.js';
import { readHtml, type FoundImage } from './feed-html.js';

/** The role of an element: contains items, is an item, contains fields, is a field; or is inside a field. */
type Role = 'feed' | 'item' | 'group' | 'field' | 'inside';

/** An open element. */
interface Frame {
  name: string;
  role: Role;
  /** The base of relative URLs in it. */
  base: string;
  /** The offset of its content. */
  start: number;
  text: string;
  /** Whether the field contains elements: XHTML, or unescaped HTML. */
  isRich: boolean;
}

type Attributes = Record<string, string | undefined>;

/** The raw fields of an item. */
interface Pieces {
  fields: Map<string, RawText>;
  links: (Attributes & RawText)[];
  images: FoundImage[];
}

// Prefixes of the names below, independent of those in the document.
const namespaces: Record<string, string> = {
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/atom/ns#': '',
  'http://purl.org/rss/1.0/': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dc:',
  'http://purl.org/rss/1.0/modules/content/': 'content:',
  'http://search.yahoo.com/mrss/': 'media:',
  'http://search.yahoo.com/mrss': 'media:',
};

const feeds = /^(rss|rdf:rdf|feed|channel)$/;
const groups = /^(author|image|media:group|media:content)$/;
// Deeper than any feed; the parser searches all open elements at each closing tag.
const deepest = 250;

const isImage = ({ type, medium, url = '' }: Attributes) =>
  medium ? medium === 'image' : type ? type.startsWith('image/') : /\.(avif|gif|jpe?g|png|webp)([?#]|$)/i.test(url);

const roleOf = (name: string, parent: Frame | undefined): Role => {
  switch (parent?.role) {
    case undefined:
      return 'feed';
    case 'feed':
      return /^(item|entry)$/.test(name) ? 'item' : feeds.test(name) || name === 'items' ? 'feed' : 'field';
    case 'item':
      // An item in an item: the first one was never closed.
      return name === parent.name ? 'item' : groups.test(name) ? 'group' : 'field';
    case 'group':
      return groups.test(name) ? 'group' : 'field';
    default:
      return 'inside';
  }
};

/**
 * Reads a feed into `collector` and returns its title. Declared entities are ignored, nothing is fetched. Throws if the
 * document is no feed.
 */
export function readXml(xml: string, url: string, collector: ArticleCollector): string {
  const prefixes: Record<string, string> = { __proto__: null as never, atom: '', dcterms: 'dc:' };
  const open: Frame[] = [];
  let pieces: Pieces = { fields: new Map(), links: [], images: [] };
  let title = '';
  let root = '';
  let state: 'reading' | 'at the end' | 'too many' | 'too deep' = 'reading';
  let isWhole = false;

  const canonical = (name: string) => {
    const [, prefix, local] = /^([^:]*):(.*)$/s.exec(name) ?? [];
    return (prefix === undefined ? name : (prefixes[prefix] ?? `${prefix}:`) + local).toLowerCase();
  };

  const set = (name: string, html: string | undefined, base: string) => {
    if (html?.trim() && !pieces.fields.has(name)) pieces.fields.set(name, { html, base });
  };

  const endItem = (base: string) => collector.add(itemFrom(pieces, base));

  const parser = new Parser(
    {
      onopentag(written, given) {
        const attributes: Attributes = { __proto__: null as never };
        for (const [key, value] of Object.entries(given)) {
          attributes[key.toLowerCase()] = value;
          const prefix = key.startsWith('xmlns:') ? namespaces[value.trim().toLowerCase()] : undefined;
          if (prefix !== undefined) prefixes[key.slice(6)] = prefix;
        }
        const name = canonical(written);
        const parent = open.at(-1);
        const above = parent?.base ?? url;
        const base = (attributes['xml:base'] && absoluteUrl(attributes['xml:base'], above)) || above;
        const role = roleOf(name, parent);
        root ||= name;
        if (!feeds.test(root)) return parser.pause();
        open.push({ name, role, base, start: parser.endIndex + 1, text: '', isRich: false });
        if (open.length > deepest || (role === 'item' && collector.isFull)) {
          state = role === 'item' ? 'too many' : 'too deep';
          return parser.pause();
        }
        if (role === 'inside') {
          for (let index = open.length - 2; open[index]!.role !== 'inside'; index--) {
            open[index]!.isRich = true;
            if (open[index]!.role === 'field') break;
          }
        } else if (role === 'item') {
          if (parent!.role === 'item') {
            endItem(parent!.base);
            parent!.role = 'feed';
          }
          pieces = { fields: new Map(), links: [], images: [] };
          set('rdf:about', attributes['rdf:about'], base);
        } else if (parent?.role === 'item' || parent?.role === 'group')
          takeAttributes(pieces, name, attributes, base, set);
        else if (name === 'link' && attributes['rel'] === 'next' && attributes['href'])
          collector.next ||= absoluteUrl(attributes['href'], base) ?? '';
      },
      ontext(text) {
        const frame = open.at(-1);
        if (frame?.role === 'field' || frame?.role === 'group') frame.text += text;
      },
      onclosetag(_, isImplied) {
        const frame = open.pop();
        const parent = open.at(-1);
        if (state !== 'reading' || !frame) return;
        if (!parent) isWhole = !isImplied;
        if (frame.role === 'item') endItem(frame.base);
        if (!parent || !/^[fg]/.test(frame.role)) return;
        const value = frame.isRich ? xml.slice(frame.start, parser.startIndex) : frame.text;
        if (parent.role === 'item') set(frame.name, value, frame.base);
        else if (parent.role === 'group') takeInner(pieces, parent.name, frame.name, value, frame.base, set);
        else if (frame.name === 'title') title ||= readHtml(value).text;
        else if (frame.name === 'link') collector.home ||= absoluteUrl(value, frame.base) ?? '';
      },
    },
    { xmlMode: true },
  );

  parser.write(xml);
  if (!feeds.test(root)) throw new Error(whatItIs(root, xml, url));
  if (state === 'reading') {
    state = 'at the end';
    parser.end();
    if (!isWhole && !collector.count)
      throw new Error('This feed breaks off before the end of its first item; look at what the server sends.');
    if (!isWhole)
      collector.addProblem(`The feed breaks off after items[${collector.count - 1}]; what is whole was kept.`);
  } else
    collector.addProblem(
      (state as string) === 'too many'
        ? `The feed has more than ${maxItems} items; the first ${maxItems} were read.`
        : `Elements stand more than ${deepest} deep in items[${collector.count}]; what follows was left out.`,
    );
  return title;
}

type Set = (name: string, html: string | undefined, base: string) => void;

function takeAttributes({ links, images }: Pieces, name: string, attributes: Attributes, base: string, set: Set): void {
  const { href, url = href, width, height } = attributes;
  if (name === 'link' && href) links.push({ ...attributes, html: href, base });
  else if (name === 'category') set(name, attributes['label'] ?? attributes['term'], base);
  else if (name === 'guid' && attributes['ispermalink'] === 'false') set('no permalink', 'true', base);
  const shows =
    /^(media:thumbnail|itunes:image)$/.test(name) ||
    ((/^(media:content|enclosure)$/.test(name) || attributes['rel'] === 'enclosure') &&
      isImage({ ...attributes, url }));
  // WordPress.com lists the author's portrait first.
  const isPortrait = /^(https?:)?\/\/[^/]*gravatar\.com\//.test(url ?? '');
  if (url && shows && !isPortrait) images.push({ src: absoluteUrl(url, base) ?? url, width, height });
}

function takeInner({ images }: Pieces, group: string, name: string, value: string, base: string, set: Set): void {
  if (group === 'author' && name === 'name') set('author', value, base);
  else if (group === 'image' && name === 'url') images.push({ src: value });
  else if (/^media:(description|text)$/.test(name) && images.length) images.at(-1)!.alt ??= value;
}

function itemFrom({ fields, links, images }: Pieces, base: string): RawItem {
  const all = (...names: string[]) => names.map((name) => fields.get(name));
  const texts = (...names: string[]) => all(...names).map((found) => found?.html);
  const one = (...names: string[]) => texts(...names).find((text) => text);
  const id = one('guid', 'id', 'dc:identifier', 'rdf:about');
  const alternates = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  const page = alternates.find(({ type = 'html' }) => type.includes('html')) ?? alternates[0];
  const permanent = !fields.has('no permalink') && /^\s*https?:/i.test(id ?? '') ? id : undefined;
  const image = fields.get('image');
  return {
    id,
    title: one('title', 'dc:title', 'media:title'),
    links: [page && (absoluteUrl(page.html, page.base) ?? page.html), one('link'), permanent],
    dates: texts(
      'pubdate',
      'published',
      'dc:date',
      'dc:issued',
      'issued',
      'dc:created',
      'updated',
      'dc:modified',
      'modified',
    ),
    texts: all('description', 'summary', 'dc:description', 'content:encoded', 'content', 'media:description'),
    images: [...images, image && { src: image.html }],
    category: one('category', 'dc:subject'),
    publisher: one('dc:publisher'),
    author: one('dc:creator', 'author'),
    base: fields.get('link')?.base ?? base,
  };
}

// The error for a document that is no feed, with a remedy.
function whatItIs(root: string, xml: string, url: string): string {
  if (!root) return 'This is no feed: it has no complete element. Look at what the server sends.';
  if (/^(html|head|body|div|script|p|br|center|style)$/.test(root)) {
    for (const [tag] of xml.slice(0, 200_000).matchAll(/<link\b[^>]{0,1000}>/gi)) {
      const href = /application\/(rss|atom|feed)\+/i.test(tag) && /href\s*=\s*["']?([^\s"'>]+)/i.exec(tag)?.[1];
      const address = href && absoluteUrl(readHtml(href).text, url);
      if (address) return `This is an HTML page, not a feed. It names a feed; use ${address}`;
    }
    return 'This is an HTML page, not a feed; often it is a log-in or error page. Use the address of the feed itself.';
  }
  const kind = /^(urlset|sitemapindex)$/.test(root)
    ? 'This is a sitemap'
    : `This is XML of another kind (<${root.slice(0, 60)}>)`;
  return `${kind}, not a feed. Use the address of an RSS or Atom feed.`;
}
