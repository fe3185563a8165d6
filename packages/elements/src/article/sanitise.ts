import { imageUrl, safeUrl } from '@sen-portal/data/coerce.js';
import DOMPurify from 'dompurify';

/*
 * Loaded when the first body comes as a string. What only decorates is dropped too: colours and sizes pasted from a
 * word processor are unreadable in a dark theme, and classes, parts and inline styles would reach into ours.
 */
const config = {
  USE_PROFILES: { html: true },
  FORBID_TAGS:
    'button center dialog fieldset font form input label marquee optgroup option select slot style template textarea'.split(
      ' ',
    ),
  FORBID_ATTR: (
    'background bgcolor border cellpadding cellspacing class color command commandfor exportparts face inert nonce ' +
    'nowrap part popover popovertarget popovertargetaction size slot style tabindex'
  ).split(' '),
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true as const,
};

/**
 * For a file to be saved, whatever does nothing is kept: drawings and formulas, too. Elements of a kit are gone by then.
 */
const configOfFile = {
  USE_PROFILES: { html: true, svg: true, mathMl: true },
  FORBID_TAGS: 'button dialog form input option select slot style template textarea'.split(' '),
  FORBID_ATTR: ['style'],
  ALLOW_DATA_ATTR: false,
  IN_PLACE: true as const,
};

/** Takes out of an element whatever could act: scripts, handlers, links of script, timed changes, redirects, bases. */
export function withoutActions(element: HTMLElement): void {
  DOMPurify.sanitize(element, configOfFile);
  for (const link of element.querySelectorAll('*')) {
    for (const { name, value, localName } of [...link.attributes]) {
      // Pictures inside the file are data; nothing leads to such an address.
      const isPicture = /^data:image\//i.test(value) && /^(img|image|feImage)$/i.test(link.localName);
      if (/^(href|action|formaction)$/.test(localName) && !safeUrl(value) && !isPicture) link.removeAttribute(name);
    }
  }
}

/**
 * Inline styles and handlers, which the sanitiser drops in any case, are taken out of the string first: the parser would
 * report each to the page's policy. A rough cut is good enough, since everything is cleaned after it.
 */
const quieten = (html: string) =>
  html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/\s(?:style|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi, ''),
  );

/**
 * The good part of a string of HTML, as nodes: no string of ours meets a sink that Trusted Types guard.
 *
 * @throws when the browser lets the sanitiser do nothing, such as a policy that forbids its own
 */
export function clean(html: string): DocumentFragment {
  const sanitised = (dirty: string) => DOMPurify.sanitize(dirty, config) as DocumentFragment | null;
  const fragment = sanitised(quieten(html));
  if (!fragment?.hasChildNodes() && !sanitised('<p>.</p>')?.hasChildNodes()) {
    throw new Error('the sanitiser gives nothing; with Trusted Types, allow the policy "dompurify"');
  }
  if (!fragment) return document.createDocumentFragment();
  for (const element of fragment.querySelectorAll('[href]')) {
    if (!safeUrl(element.getAttribute('href'))) element.removeAttribute('href');
  }
  for (const element of fragment.querySelectorAll('[src], [srcset], [poster]')) {
    for (const name of ['src', 'poster']) if (!imageUrl(element.getAttribute(name))) element.removeAttribute(name);
    if (element.localName === 'img') {
      element.setAttribute('loading', 'lazy');
      element.setAttribute('decoding', 'async');
      if (!element.hasAttribute('alt')) element.setAttribute('alt', '');
    }
  }
  return fragment;
}
