import { baseUri } from '../internal/environment/base-uri.js';
import { absolute } from './address.js';
import { slugOf } from '../internal/values/slug.js';
import { authorSlot } from '../internal/light-children/slotted-children.js';

/** The content of a saved article, formatted. */
export interface SavedArticle {
  title: string;
  lang: string;
  /** Category, date and views: the meta lines above the text. */
  lines: readonly (string | undefined)[];
  summary?: string | undefined;
  /** The lead picture. */
  picture?: { src: string; alt: string } | undefined;
  signature?: string | undefined;
  /** “Nguồn: https://…” */
  source: string;
  /** The nodes of the body. */
  body: readonly Node[];
}

const look = `body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.75 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#171412;background:#fff}
h1{font-size:1.7rem;line-height:1.4}h2,h3{line-height:1.45}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption,.line{color:#555;font-size:.9rem}
table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:start;vertical-align:top}.lead{font-weight:600}.signature{text-align:right;font-weight:600}`;

/**
 * The article as one standalone HTML file: embedded pictures, complete URLs, no scripts. A Sen element is replaced by
 * its children, else by its rendered content.
 */
export async function articleFile(article: SavedArticle): Promise<File> {
  const page = document.implementation.createHTMLDocument(article.title);
  page.documentElement.lang = article.lang;
  const add = (tag: string, text: string | undefined, className = '') => {
    if (!text) return;
    const element = page.createElement(tag);
    if (className) element.className = className;
    element.append(text);
    page.body.append(element);
  };
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
  add('h1', article.title);
  for (const line of article.lines) add('p', line, 'line');
  add('p', article.summary, 'lead');
  const body = page.createElement('div');
  if (article.picture) body.append(pictureOf(article.picture, page));
  for (const node of article.body) body.append(...inert(node, page));
  page.body.append(body);
  // Loaded here first on pages whose texts are children.
  const { withoutActions } = await import('./sanitise.js');
  withoutActions(body);
  add('p', article.signature, 'signature');
  add('p', article.source, 'line');
  await Promise.all([...page.images].map(embed));

  // eslint-disable-next-line no-restricted-properties -- only read, for the file
  const html = page.documentElement.outerHTML;
  // The style is inserted into the string: a `<style>` element would be reported to the page's policy.
  const styled = html.replace('</head>', `<style>${look}</style></head>`);
  const name = slugOf(article.title) || 'bai-viet';
  return new File([`<!doctype html>\n${styled}\n`], `${name}.html`, { type: 'text/html' });
}

function pictureOf({ src, alt }: { src: string; alt: string }, page: Document): Element {
  const picture = page.createElement('img');
  picture.src = new URL(src, baseUri()).href;
  picture.alt = alt;
  return picture;
}

const active = 'script, style, link, template, noscript, iframe, object, embed, form, button, input, select, textarea';

/** A copy for another document, with complete URLs. Active content is removed here or by the sanitiser. */
function inert(node: Node, page: Document): Node[] {
  if (!(node instanceof Element)) return [page.importNode(node, true)];
  const box = page.createElement('div');
  const copy = page.importNode(node, true);
  box.append(copy);
  const originals = [node, ...node.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (let index = copies.length - 1; index >= 0; index--) {
    const one = copies[index]!;
    const original = originals[index]!;
    if (one.matches(active)) {
      one.remove();
      continue;
    }
    for (const { name } of [...one.attributes]) if (/^on|^style$/i.test(name)) one.removeAttribute(name);
    for (const attribute of [...one.attributes]) {
      if (!/^(href|src|poster)$/.test(attribute.localName)) continue;
      // References inside an SVG resolve within the file.
      if (!(one instanceof HTMLElement) && attribute.value.startsWith('#')) continue;
      const url = absolute(attribute.value, original.baseURI) ?? '';
      if (/^(https?|mailto|tel|data):/i.test(url)) attribute.value = url;
      else one.removeAttributeNode(attribute);
    }
    one.removeAttribute('srcset');
    if (original.shadowRoot) one.replaceWith(...unwrapped(original, one, page));
  }
  return [...box.childNodes];
}

/**
 * The content of an element with a shadow tree: its children (a CMS table among them) as rendered without script; if
 * all of them are in named slots, or there are none, its rendered content as well.
 */
function unwrapped(element: Element, copy: Element, page: Document): Node[] {
  const children = [...copy.childNodes];
  if (children.some((child) => child.textContent!.trim() && !(child instanceof Element && authorSlot(child))))
    return children;
  const shown = element.shadowRoot!.querySelector<HTMLElement>('[part~=base]')?.innerText ?? '';
  const lines = shown.split('\n').filter((line) => line.trim());
  return [
    ...children,
    ...lines.map((line) => {
      const paragraph = page.createElement('p');
      paragraph.append(line.trim());
      return paragraph;
    }),
  ];
}

/** Embeds a picture; one that the server does not return keeps its URL. */
async function embed(image: HTMLImageElement): Promise<void> {
  image.removeAttribute('loading');
  try {
    const response = await fetch(image.src);
    const blob = await response.blob();
    if (!response.ok || !blob.type.startsWith('image/')) return;
    image.src = await new Promise<string>((done, fail) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result as string);
      reader.onerror = fail;
      reader.readAsDataURL(blob);
    });
  } catch {
    // Its URL is complete: it is shown when online.
  }
}
