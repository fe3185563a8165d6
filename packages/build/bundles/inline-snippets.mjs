// What portals may put inline into their pages, and what a content-security policy must then name.
import { createHash } from 'node:crypto';

/** What the guide for portal developers promises that everything works under. */
export const strictPolicy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'",
].join('; ');

/** Puts the visitor's choice in the accessibility bar back before the first paint. */
const access = `try{document.documentElement.dataset.senAccess=localStorage.getItem('sen-access')||''}catch(e){}`;

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Names each inline piece with its markup and hash. */
export function inlinePieces(importMap) {
  return {
    'accessibility-bar': { markup: `<script>${access}</script>`, hash: hashOf(access) },
    'import-map': { markup: `<script type="importmap">${importMap}</script>`, hash: hashOf(importMap) },
  };
}
