import { imageUrl, safeUrl } from '@sen-portal/data/coerce.js';
import DOMPurify from 'dompurify';

/*
 * Loaded for the first body given as a string. Presentation is dropped too: colours and sizes pasted from a word
 * processor are unreadable in a dark theme, and classes, parts and inline styles would match rules of the shadow root.
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

/** Options for a saved file: keeps all passive content, SVG and MathML included. Sen elements are already replaced. */
const configOfFile = {
  USE_PROFILES: { html: true, svg: true, mathMl: true },
  FORBID_TAGS: 'button dialog form input option select slot style template textarea'.split(' '),
  FORBID_ATTR: ['style'],
  ALLOW_DATA_ATTR: false,
  IN_PLACE: true as const,
};

/** Removes active content from an element: scripts, handlers, script URLs, timed changes, redirects, `<base>`. */
export function withoutActions(element: HTMLElement): void {
  DOMPurify.sanitize(element, configOfFile);
  for (const link of element.querySelectorAll('*')) {
    for (const { name, value, localName } of [...link.attributes]) {
      // Pictures in the file are data URLs; such a URL is no link target.
      const isPicture = /^data:image\//i.test(value) && /^(img|image|feImage)$/i.test(link.localName);
      if (/^(href|action|formaction)$/.test(localName) && !safeUrl(value) && !isPicture) link.removeAttribute(name);
    }
  }
}

/**
 * Removes inline styles and handlers from the string first, though the sanitiser drops them anyway: the parser would
 * report each to the page's policy. An approximation is enough, since the sanitiser runs afterwards.
 */
const quieten = (html: string) =>
  html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/\s(?:style|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi, ''),
  );

/**
 * The sanitised content as nodes, without a string in a sink that Trusted Types guard.
 *
 * @throws if the sanitiser cannot work, such as under a policy that forbids its own
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
